from dataclasses import replace
from functools import lru_cache

import pytest

from intertwine.bpmn import read_document, read_map
from intertwine.errors import Refused
from intertwine.examples import example
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop import commands
from intertwine.workshop.events import Event
from intertwine.workshop.evolve import evolve, replay
from intertwine.workshop.questions import QuestionKind, ask, propose
from intertwine.workshop.session import (
    Anonymity,
    Contribution,
    Given,
    Participant,
    Pin,
    RoundState,
    Session,
    Stage,
)
from intertwine.workshop.shown import counts

PARTNERS = frozenset(PartnerId(p) for p in ("cit", "mun", "home", "vol", "work"))
SIZES = {"mun": 6, "home": 5, "vol": 4, "cit": 4, "work": 2}


@lru_cache
def service() -> ServiceMap:
    return read_map(read_document(example("good-hours") / "maps" / "as-is.bpmn"))


def opened(anonymity: Anonymity = Anonymity.NAMED) -> Session:
    session = Session("s1", "First workshop", "as-is")
    return evolve(session, commands.open_session(session, anonymity=anonymity, wave="before"))


def full(anonymity: Anonymity = Anonymity.NAMED) -> Session:
    session = opened(anonymity)
    for partner, size in SIZES.items():
        for n in range(size):
            someone = Participant(f"{partner}{n}", PartnerId(partner), name=f"{partner} {n}")
            session = evolve(session, commands.join(session, someone, partners=PARTNERS))
    return session


def asked(session: Session, kind: QuestionKind = QuestionKind.RESPONSIBLE) -> Session:
    question = ask(service(), kind, ElementId("k8"))
    return replay(session, commands.ask(session, question, round_id="r1"))


def said(session: Session, key: str, choice: str) -> Session:
    event = commands.answer(session, key, "r1", Given((choice,)))
    return evolve(session, event) if event else session


def happened(session: Session, event: Event | None) -> Session:
    assert event is not None
    return evolve(session, event)


def test_the_proposed_plan_asks_twice_at_the_busiest_hand_offs() -> None:
    plan = propose(service())
    assert len(plan) == 10
    assert {q.kind for q in plan} == {QuestionKind.RESPONSIBLE, QuestionKind.INFORMATION}
    assert plan[0].element == plan[1].element
    assert ElementId("w1") in {q.element for q in plan}, "three data go with the first request"


def test_answers_are_chosen_from_the_map_and_unknown_is_one_of_them() -> None:
    question = ask(service(), QuestionKind.RESPONSIBLE, ElementId("k8"))
    assert {o.code for o in question.options} == PARTNERS | {"unknown"}
    assert question.map_answer == "mun"


def test_an_answer_can_be_changed_until_the_question_is_held() -> None:
    session = asked(full())
    session = said(said(session, "mun0", "mun"), "mun0", "home")
    assert session.rounds[0].answers["mun0"].choices == ("home",)
    session = happened(session, commands.hold(session, "r1"))
    with pytest.raises(Refused) as refused:
        said(session, "mun0", "mun")
    assert refused.value.code == "question-closed"


def test_the_same_answer_sent_twice_counts_once_and_is_no_error() -> None:
    session = said(asked(full()), "mun0", "mun")
    assert commands.answer(session, "mun0", "r1", Given(("mun",))) is None
    held = happened(session, commands.hold(session, "r1"))
    assert commands.answer(held, "mun0", "r1", Given(("mun",))) is None


@pytest.mark.parametrize(
    ("key", "given", "code"),
    [
        ("nobody", Given(("mun",)), "not-joined"),
        ("mun0", Given(("mars",)), "no-such-answer"),
        ("mun0", Given(), "answer-empty"),
        ("mun0", Given(("mun", "home")), "answer-too-long"),
        ("mun0", Given(words="x" * 2000), "answer-too-long"),
    ],
)
def test_a_wrong_answer_is_refused_with_its_reason(key: str, given: Given, code: str) -> None:
    with pytest.raises(Refused) as refused:
        commands.answer(asked(full()), key, "r1", given)
    assert refused.value.code == code


def test_asking_the_next_question_holds_the_open_one_unshown() -> None:
    session = asked(full())
    question = ask(service(), QuestionKind.PURPOSE, ElementId("k2"))
    session = replay(session, commands.ask(session, question, round_id="r2"))
    assert [r.state for r in session.rounds] == [RoundState.HELD, RoundState.OPEN]


def test_hosts_stand_alone_in_a_named_session_and_join_the_smallest_otherwise() -> None:
    alone = commands.grouped(full())
    assert alone[PartnerId("work")] == ("work",)
    joined = commands.grouped(full(Anonymity.PSEUDONYMOUS))
    assert joined[PartnerId("work")] == joined[PartnerId("cit")] == ("cit", "work")


def test_groups_are_fixed_at_the_first_reveal() -> None:
    session = said(asked(full(Anonymity.ANONYMOUS)), "mun0", "mun")
    session = happened(session, commands.reveal(session, "r1"))
    fixed = session.groups
    for n in range(4):
        late = Participant(f"late{n}", PartnerId("work"))
        session = evolve(session, commands.join(session, late, partners=PARTNERS))
    question = ask(service(), QuestionKind.RESPONSIBLE, ElementId("k2"))
    session = replay(session, commands.ask(session, question, round_id="r2"))
    session = happened(session, commands.answer(session, "late0", "r2", Given(("mun",))))
    session = happened(session, commands.reveal(session, "r2"))
    assert session.groups == fixed


def test_names_are_kept_in_named_sessions_only() -> None:
    assert full().participants["mun0"].name == "mun 0"
    for level in (Anonymity.PSEUDONYMOUS, Anonymity.ANONYMOUS):
        assert {p.name for p in full(level).participants.values()} == {""}


def test_too_few_answers_of_a_group_are_withheld_without_names() -> None:
    session = asked(full(Anonymity.ANONYMOUS))
    for key in ("mun0", "mun1"):
        session = said(session, key, "mun")
    for key in ("home0", "home1", "home2"):
        session = said(session, key, "home")
    session = happened(session, commands.reveal(session, "r1"))
    shown = {group.partners: group for group in counts(session, session.rounds[0])}
    assert shown["mun",].counts is None
    assert shown["mun",].n == 2
    assert shown["home",].counts == {"home": 3}


def test_a_unanimous_opinion_is_never_counted_out() -> None:
    session = asked(full(Anonymity.PSEUDONYMOUS), QuestionKind.PURPOSE)
    for n in range(6):
        session = said(session, f"mun{n}", "efficiency")
    session = happened(session, commands.reveal(session, "r1"))
    [mun] = [g for g in counts(session, session.rounds[0]) if g.partners == ("mun",)]
    assert mun.counts is None
    assert mun.mostly_alike == "efficiency"


def test_nothing_is_withheld_in_a_named_session() -> None:
    session = said(asked(full()), "work0", "work")
    session = happened(session, commands.reveal(session, "r1"))
    [work] = [g for g in counts(session, session.rounds[0]) if g.partners == ("work",)]
    assert work.counts == {"work": 1}


def test_who_comes_back_keeps_their_organisation() -> None:
    session = full()
    session = happened(session, commands.leave(session, "mun0"))
    again = commands.join(session, Participant("mun0", PartnerId("vol")), partners=PARTNERS)
    assert again.participant.partner == "mun"
    assert again.participant.here


def test_votes_are_limited_and_can_be_taken_back() -> None:
    session = replace(full(), votes_each=1)
    for id_ in ("c1", "c2"):
        pinned = Contribution(id_, Pin.IDEA, "Say the day", ElementId("k8"), "mun0")
        session = happened(session, commands.pin(session, pinned))
    session = happened(session, commands.vote(session, "mun0", "c1", given=True))
    with pytest.raises(Refused):
        commands.vote(session, "mun0", "c2", given=True)
    session = happened(session, commands.vote(session, "mun0", "c1", given=False))
    assert commands.vote(session, "mun0", "c2", given=True) is not None


def test_an_anonymous_contribution_has_no_author() -> None:
    session = full(Anonymity.ANONYMOUS)
    pinned = Contribution("c1", Pin.PROBLEM, "Nobody told me", ElementId("w2"), "work0")
    session = happened(session, commands.pin(session, pinned))
    assert session.contributions[0].by == ""


def test_a_closed_workshop_takes_amendments_until_it_is_locked() -> None:
    session = replay(asked(full()), commands.close(asked(full())))
    assert session.stage is Stage.CLOSED
    session = happened(session, commands.amend(session, "cit0", "I said Tuesday"))
    session = happened(session, commands.lock(session))
    with pytest.raises(Refused):
        commands.amend(session, "cit0", "And Wednesday")


def test_anonymity_cannot_be_changed_once_open() -> None:
    with pytest.raises(Refused):
        commands.open_session(opened(), anonymity=Anonymity.NAMED, wave="x")
