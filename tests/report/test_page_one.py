"""Page one: what is stated, in which order, and what is only asked."""

from __future__ import annotations

from dataclasses import replace

from report_world import BROKER, GOOD, LACKS, PAIRS, UNSURE, World, finding, result

from intertwine.model.findings import Result
from intertwine.model.kinds import Concern, Effect, Severity
from intertwine.model.study import Study
from intertwine.report import build
from intertwine.report.as_json import summary
from intertwine.report.tree import Paragraph, Report, TableBlock, plain


def stated(report: Report) -> list[str]:
    return [s.headline for s in report.statements]


def test_statements_stand_in_the_order_of_concern(world: World) -> None:
    findings = [
        finding("good", Concern.REST),
        finding("broker", Concern.ONE_PERSON),
        finding("lacks", Concern.LACKS),
        finding("good", Concern.CANNOT_FINISH, element="ask"),
        finding("broker", Concern.NO_BASIS, element="ask"),
    ]
    report = build(world.study, (result(*findings),))
    assert [s.concern for s in report.statements] == list(Concern)


def test_within_a_concern_the_most_serious_comes_first(world: World) -> None:
    low = finding("lacks", Concern.LACKS, severity=Severity.LOW)
    high = finding("broker", Concern.LACKS, severity=Severity.HIGH)
    report = build(world.study, (result(low, high),))
    assert [s.bars.severity for s in report.statements] == [Severity.HIGH, Severity.LOW]


def test_an_open_question_is_never_stated_as_a_fact(world: World) -> None:
    report = build(world.study, world.results)
    assert UNSURE.id not in {s.finding for s in report.statements}
    assert any("Is the wish personal?" in q for q in summary(report)["questions"])


def test_at_most_seven_statements_and_every_kind_has_one(world: World) -> None:
    many = [finding("lacks", Concern.LACKS, element=f"step{n}") for n in range(12)]
    report = build(world.study, (result(*many, BROKER, GOOD),))
    assert len(report.statements) == 7
    assert {"One person holds it together.", "A shared place."} <= set(stated(report))


def test_the_last_statement_of_a_kind_tells_how_many_more_there_are(world: World) -> None:
    many = [finding("lacks", Concern.LACKS, element=f"step{n}") for n in range(9)]
    told = [s.sentence for s in build(world.study, (result(*many),)).statements]
    assert told[-1].endswith("The same holds in 2 more places.")
    assert not any("more places" in sentence for sentence in told[:-1])


def test_a_statement_leads_to_the_map_its_evidence_and_how_it_is_computed(world: World) -> None:
    first = build(world.study, world.results).statements[0]
    assert [link.text for link in first.links] == ["On the map", "Evidence E1", "How computed"]
    assert first.links[0].to == "map1-host_it"
    assert first.partners[0].name == "Town"
    assert first.rests_on == "exact"


def test_the_title_says_the_two_foremost_concerns(world: World) -> None:
    assert build(world.study, world.results).title == (
        "Not everyone has the information they need, and much of it hangs on one person"
    )


def test_an_advantage_alone_is_not_told_as_a_gap(world: World) -> None:
    assert build(world.study, (result(GOOD),)).title == "The map of Small service shows no gap"


def test_only_questions_are_told_as_questions_in_the_title_too(world: World) -> None:
    report = build(world.study, (result(GOOD, UNSURE),))
    assert report.title == "Nothing is certain yet, and one question is open"


def test_no_more_than_three_questions_and_none_twice(world: World) -> None:
    asking = [
        replace(UNSURE, params={"what": f"datum {n}"}, subject=replace(UNSURE.subject, id=f"d{n}"))
        for n in range(6)
    ]
    questions = summary(build(world.study, (result(LACKS, LACKS, *asking),)))["questions"]
    assert len(questions) == len(set(questions)) == 3
    assert questions[0] == "Who could tell the café the support needs?"


def test_who_was_heard_counts_people_per_partner_and_names_nobody(world: World) -> None:
    heard = build(world.study, world.results).cover[-1]
    table = next(b for b in heard.blocks if isinstance(b, TableBlock))
    rows = [[plain(c.runs) for c in row] for row in table.rows]
    assert rows == [
        ["T Town", "2", "case worker"],
        ["C Citizen", "0", "nobody yet"],
        ["A Café", "0", "nobody yet"],
    ]
    assert "Leyla" not in str(heard)


def test_when_nobody_was_asked_page_one_says_so(world: World) -> None:
    heard = build(replace(world.study, people=()), world.results).cover[-1]
    said = [plain(b.runs) for b in heard.blocks if isinstance(b, Paragraph)]
    assert said == ["Read from the map and the lists alone; nobody has been asked yet."]


def test_a_study_without_a_map_says_what_to_do_first() -> None:
    report = build(Study(name="New service"), ())
    assert report.title == "New service: draw the map first"
    assert "service-mapping grid" in str(report.cover)


def test_a_study_of_lists_alone_is_not_told_to_be_empty(world: World) -> None:
    tried = Result("initiatives", tables=(replace(PAIRS, map=""),))
    report = build(Study(name="Water"), (tried,))
    assert report.title == "Water: what the lists say before there is a map"


def test_the_lead_counts_partners_steps_and_what_stands_in_the_way(world: World) -> None:
    assert build(world.study, world.results).lead == (
        "Three partners deliver “Small service” in 3 steps, one of them together with citizens. "
        "What stands in the way: someone lacks what they need (one place) and much hangs on one "
        "person (one place)."
    )


def test_an_effect_is_told_in_a_word_beside_its_shape(world: World) -> None:
    marks = {s.mark.effect: s.mark.word for s in build(world.study, world.results).statements}
    assert marks == {Effect.BARRIER: "Gap", Effect.ADVANTAGE: "Works well"}
