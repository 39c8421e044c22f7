import pytest
from rooms import full, happened, put, said, service

from intertwine.model.ids import ElementId
from intertwine.model.tables import Tension
from intertwine.workshop import commands
from intertwine.workshop.evolve import evolve
from intertwine.workshop.export import StudyRows, study_rows
from intertwine.workshop.questions import Option, Question, QuestionKind, ask
from intertwine.workshop.session import Anonymity, Contribution, Given, Pin, Session, Status
from intertwine.workshop.sets import QuestionSet, questions_of
from intertwine.workshop.tensions import carried


def rows(session: Session) -> StudyRows:
    fixed = commands.fix_groups(session)
    session = evolve(session, fixed) if fixed else session
    return study_rows(
        session,
        wording=lambda q, part: f"{q.kind} {part}",
        known={},
        new_code=lambda: "x",
        today="2026-11-27",
    )


def test_each_judgement_of_a_cell_is_an_item_of_its_own() -> None:
    session = put(full(), questions_of(QuestionSet.SYSTEM, service())[0])
    made = rows(said(session, "mun0", "2", "", "-1", words="We meet, but\nnobody decides"))
    assert [i.element for i in made.items] == [
        "goals.culture.today",
        "goals.culture.renewal",
        "goals.culture.together",
    ]
    assert [(a.element, a.answer, a.words) for a in made.answers] == [
        ("goals.culture.today", "2", "We meet, but nobody decides"),
        ("goals.culture.together", "-1", ""),
    ]


def test_a_statement_about_a_partner_says_which() -> None:
    trust = questions_of(QuestionSet.TRUST, service())[0]
    made = rows(said(put(full(), trust), "mun0" if trust.about != "mun" else "home0", "4", "5"))
    assert {i.about for i in made.items} == {trust.about}
    assert [a.element for a in made.answers] == [f"{trust.about}.keeps", f"{trust.about}.raise"]


def test_orders_become_values_that_weigh_as_borda_counts() -> None:
    """Two orders of seven, one turned round: everything gets 6 of 42 points, rank 1."""
    (value,) = questions_of(QuestionSet.VALUE, service())
    order = tuple(o.code for o in value.options)
    session = said(said(put(full(), value), "mun0", *order), "mun1", *reversed(order))
    session = said(session, "home0", *order)
    made = rows(session)
    mun = [v for v in made.values if v.stakeholder == "mun"]
    assert {(v.weight, v.rank) for v in mun} == {(round(6 / 42, 4), 1)}
    home = {v.criterion: (v.weight, v.rank) for v in made.values if v.stakeholder == "home"}
    assert home["speed"] == (round(6 / 21, 4), 1)
    assert home["public"] == (0.0, 7)
    assert {v.kind for v in made.values} == {"", "private", "group", "public"}
    assert made.answers[0].answer.count(">") == 6


def test_without_names_four_orders_are_too_few_for_values() -> None:
    (value,) = questions_of(QuestionSet.VALUE, service())
    order = tuple(o.code for o in value.options)
    session = put(full(Anonymity.ANONYMOUS), value)
    for n in range(4):
        session = said(session, f"vol{n}", *order[n:], *order[:n])
    assert rows(session).values == ()


def test_own_scales_keep_their_words_and_their_order() -> None:
    options = (Option("o1", "never"), Option("o2", "now; and then"), Option("o3", "always"))
    question = Question(
        "own", QuestionKind.OWN_SCALE, ElementId("k8"), {"step": "k8"}, options, wording="Do we?"
    )
    made = rows(said(put(full(), question), "mun0", "o2"))
    assert made.items[0].options == ("never", "now, and then", "always")
    assert [(a.construct, a.answer) for a in made.answers] == [("own-scale", "now, and then")]


def test_two_sides_foreseen_at_one_step_are_two_items() -> None:
    session = full()
    for number, side in enumerate(("home", "vol")):
        question = ask(service(), QuestionKind.OTHER_SIDE, ElementId("k8"), other=side)  # type: ignore[arg-type]
        session = put(session, question, f"r{number}")
        session = said(session, "mun0", "home", to=f"r{number}")
    made = rows(session)
    assert [(i.element, i.about) for i in made.items] == [("k8", "home"), ("k8#2", "vol")]


@pytest.mark.parametrize(
    ("level", "kept"), [(Anonymity.NAMED, "by guardian"), (Anonymity.PSEUDONYMOUS, "")]
)
def test_help_stands_in_the_study_with_names_only(level: Anonymity, kept: str) -> None:
    session = put(full(level), ask(service(), QuestionKind.RESPONSIBLE, ElementId("k8")))
    for n in range(3):
        event = commands.answer(session, f"mun{n}", "r1", Given(("mun",), guardian=n == 0))
        session = happened(session, event)
    assert sorted(a.how for a in rows(session).answers) == ["", "", kept]


def test_a_tension_is_carried_from_one_meeting_to_the_next_until_it_is_eased() -> None:
    known = Tension("t1", "Speed or care", "k8", "open", "2025-03-20", "before")
    eased = Tension("t2", "Old and settled", "k8", "accepted", "2025-03-20", "before")
    session = full()
    (again,) = carried((known, eased))
    session = happened(session, commands.pin(session, again))
    session = happened(session, commands.pin(session, Contribution("new-one", Pin.TENSION, "New")))
    first, second = rows(session).tensions
    assert (first.id, first.since, first.status) == ("t1", "2025-03-20", "open")
    assert (second.since, second.status, second.wave) == ("2026-11-27", "open", "before")
    session = happened(session, commands.settle(session, "t1", Status.EASED))
    assert rows(session).tensions[0].status == "eased"


def test_ratings_and_consent_stay_in_the_minutes() -> None:
    session = happened(full(), commands.pin(full(), Contribution("idea-1", Pin.IDEA, "Idea")))
    from intertwine.workshop.consenting import rating

    assert rows(said(put(session, rating(session)), "mun0", "5")).items == ()
