from rooms import full, happened, put, refused, said, service

from intertwine.model.service_map import ServiceMap
from intertwine.workshop import commands
from intertwine.workshop.questions import QuestionKind
from intertwine.workshop.session import Anonymity, Given, Participant
from intertwine.workshop.sets import QuestionSet, questions_of
from intertwine.workshop.shown import counts


def test_the_management_system_has_nine_cells_with_three_judgements_each() -> None:
    grid = questions_of(QuestionSet.SYSTEM, service())
    assert len(grid) == 9
    assert {q.element for q in grid} >= {"goals.culture", "activities.routines"}
    assert [p.code for p in grid[0].parts] == ["today", "renewal", "together"]
    assert [o.code for o in grid[0].options] == ["-2", "-1", "0", "1", "2", "unknown"]


def test_everybody_is_asked_about_every_other_partner_and_nobody_about_their_own() -> None:
    trust = questions_of(QuestionSet.TRUST, service())
    assert {q.about for q in trust} == {"cit", "mun", "home", "vol", "work"}
    session = put(full(), next(q for q in trust if q.about == "mun"))
    assert said(session, "home0", "5", "4").rounds[0].answers
    with refused("about-your-own"):
        said(session, "mun0", "5", "5")


def test_shared_domain_asks_two_questions_about_each_partners_own_step() -> None:
    asked = questions_of(QuestionSet.DOMAIN, service())
    assert {q.kind for q in asked} == {QuestionKind.NEXT, QuestionKind.INFORMATION}
    owners = {service().partner_of(q.element) for q in asked}
    assert owners == {"cit", "mun", "home", "vol", "work"}


def test_what_the_other_side_will_say_names_the_side_and_leaves_it_out() -> None:
    pairs = questions_of(QuestionSet.EXPECTATION, service())
    foreseen = [q for q in pairs if q.kind is QuestionKind.OTHER_SIDE]
    assert all(q.about == service().partner_of(q.element) for q in foreseen)
    assert all(not q.asks(q.about) for q in foreseen)


def test_a_map_without_messages_gives_no_questions_at_hand_offs() -> None:
    assert questions_of(QuestionSet.LEARNING, ServiceMap("empty")) == ()


def test_an_order_must_be_whole() -> None:
    (value,) = questions_of(QuestionSet.VALUE, service())
    session = put(full(), value)
    with refused("order-incomplete"):
        said(session, "mun0", "speed", "cost")
    order = tuple(o.code for o in value.options)
    assert said(session, "mun0", *order).rounds[0].answers["mun0"].choices == order


def test_more_answers_than_parts_are_refused() -> None:
    grid = questions_of(QuestionSet.SYSTEM, service())
    session = put(full(), grid[0])
    with refused("answer-too-long"):
        said(session, "mun0", "1", "1", "1", "1")
    with refused("answer-empty"):
        said(session, "mun0", "", "", "")


def test_opinions_of_five_are_counted_and_four_alike_are_mostly_alike() -> None:
    grid = questions_of(QuestionSet.SYSTEM, service())
    session = put(full(Anonymity.ANONYMOUS), grid[0])
    for n, (today, renewal) in enumerate(
        (("2", "1"), ("2", "1"), ("1", "1"), ("1", "1"), ("0", "2"))
    ):
        session = said(session, f"home{n}", today, renewal, "")
    session = happened(session, commands.reveal(session, "r1"))
    told = [{g.partners: g for g in counts(session, session.rounds[0], n)} for n in range(3)]
    assert told[0]["home",].counts == {"1": 2, "2": 2, "0": 1}
    assert (told[1]["home",].counts, told[1]["home",].mostly_alike) == (None, "1")
    assert (told[2]["home",].n, told[2]["home",].counts) == (0, None)


def test_who_said_that_somebody_helps_has_it_beside_each_answer_unless_anonymous() -> None:
    grid = questions_of(QuestionSet.SYSTEM, service())
    for level, flagged in ((Anonymity.NAMED, True), (Anonymity.ANONYMOUS, False)):
        session = full(level)
        someone = Participant("cit9", next(iter(session.participants.values())).partner)
        someone = Participant("cit9", someone.partner, helped=True, guardian=True)
        joined = commands.join(session, someone, partners=frozenset({someone.partner}))
        session = put(happened(session, joined), grid[0])
        answered = commands.answer(session, "cit9", "r1", Given(("1", "1", "1")))
        assert answered is not None
        assert (answered.given.helped, answered.given.guardian) == (flagged, flagged)
