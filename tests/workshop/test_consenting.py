from rooms import full, happened, put, refused, said

from intertwine.workshop import commands
from intertwine.workshop.consenting import (
    consent,
    last_round,
    rating,
    reasons,
    settle_reason,
)
from intertwine.workshop.session import Anonymity, Contribution, Decision, Pin, Session, Status
from intertwine.workshop.shown import counts

WEEKLY = Decision("meet-weekly", "Meet every Tuesday")


def decided(anonymity: Anonymity = Anonymity.NAMED) -> Session:
    session = happened(full(anonymity), commands.decide(full(anonymity), WEEKLY))
    return put(session, consent(session, "meet-weekly"))


def answered(anonymity: Anonymity) -> Session:
    """Nineteen consent, mun0 has a concern, vol0 objects."""
    session = decided(anonymity)
    for key in session.participants:
        if key == "vol0":
            session = said(session, key, "objection", words="Tuesdays are full")
        elif key == "mun0":
            session = said(session, key, "concern", words="Who writes it down?")
        else:
            session = said(session, key, "consent")
    return happened(session, commands.reveal(session, "r1"))


def test_an_objection_needs_a_reason() -> None:
    with refused("reason-missing"):
        said(decided(), "mun0", "objection")


def test_the_room_answers_as_one_and_objections_come_first() -> None:
    session = answered(Anonymity.ANONYMOUS)
    (room,) = counts(session, session.rounds[0])
    assert len(room.partners) == 5
    assert room.counts == {"consent": 19, "concern": 1, "objection": 1}
    assert [(r.choice, r.words, r.name) for r in reasons(session, session.rounds[0])] == [
        ("objection", "Tuesdays are full", ""),
        ("concern", "Who writes it down?", ""),
    ]


def test_in_a_named_session_a_reason_says_whose_it_is() -> None:
    session = answered(Anonymity.NAMED)
    first = reasons(session, session.rounds[0])[0]
    assert (first.partner, first.name) == ("vol", "vol 0")


def test_nobody_sees_a_reason_before_the_reveal() -> None:
    session = said(decided(), "vol0", "objection", words="Tuesdays are full")
    assert reasons(session, session.rounds[0]) == ()


def test_a_reason_is_resolved_or_recorded_and_can_be_opened_again() -> None:
    session = answered(Anonymity.ANONYMOUS)
    objection, concern = reasons(session, session.rounds[0])
    session = happened(session, settle_reason(session, "r1", objection.id, "recorded"))
    session = happened(session, settle_reason(session, "r1", concern.id, "resolved"))
    assert [r.settled for r in reasons(session, session.rounds[0])] == ["recorded", "resolved"]
    assert settle_reason(session, "r1", concern.id, "resolved") is None
    session = happened(session, settle_reason(session, "r1", concern.id, ""))
    assert [r.settled for r in reasons(session, session.rounds[0])] == ["recorded", ""]
    with refused("no-such-reason"):
        settle_reason(session, "r1", "another", "resolved")


def test_a_decision_finds_its_latest_round() -> None:
    session = decided()
    assert last_round(session, "meet-weekly") is None, "not revealed yet"
    session = answered(Anonymity.NAMED)
    assert last_round(session, "meet-weekly") == session.rounds[0]
    assert last_round(session, "another") is None


def test_without_names_a_decision_is_asked_again_only_when_it_was_changed() -> None:
    session = answered(Anonymity.ANONYMOUS)
    with refused("question-asked-already"):
        put(session, consent(session, "meet-weekly"), "r2")
    changed = Decision("meet-weekly", "Meet every Thursday")
    session = happened(session, commands.decide(session, changed))
    assert len(put(session, consent(session, "meet-weekly"), "r2").rounds) == 2


def pinned(session: Session, *pins: tuple[str, Pin]) -> Session:
    for id_, kind in pins:
        session = happened(
            session, commands.pin(session, Contribution(id_, kind, f"Text of {id_}"))
        )
    return session


def test_open_contributions_are_rated_most_votes_first_and_notes_never() -> None:
    session = pinned(full(), ("idea-1", Pin.IDEA), ("idea-2", Pin.IDEA), ("done-1", Pin.PROBLEM))
    session = pinned(session, ("note-1", Pin.NOTE), ("later-1", Pin.PARKED))
    session = happened(session, commands.vote(session, "mun0", "idea-2", given=True))
    session = happened(session, commands.settle(session, "done-1", Status.DONE))
    assert [p.code for p in rating(session).parts] == ["idea-2", "idea-1"]
    assert [p.code for p in rating(session, ("done-1", "note-1")).parts] == ["done-1"]
    with refused("nothing-to-rate"):
        rating(full())


def test_each_contribution_is_counted_by_itself_and_may_be_left_out() -> None:
    session = pinned(full(Anonymity.ANONYMOUS), ("idea-1", Pin.IDEA), ("idea-2", Pin.IDEA))
    session = put(session, rating(session))
    for n, worth in enumerate(("5", "5", "4", "1", "3", "2")):
        session = said(session, f"mun{n}", worth, "" if n else "1")
    session = happened(session, commands.reveal(session, "r1"))
    first = {g.partners: g for g in counts(session, session.rounds[0], 0)}["mun",]
    second = {g.partners: g for g in counts(session, session.rounds[0], 1)}["mun",]
    assert first.counts == {"5": 2, "1": 1, "2": 1, "3": 1, "4": 1}
    assert (second.n, second.counts) == (1, None), "one answer to the second is withheld"


def test_without_names_nothing_is_rated_twice() -> None:
    session = pinned(full(Anonymity.ANONYMOUS), ("idea-1", Pin.IDEA), ("idea-2", Pin.IDEA))
    session = put(session, rating(session, ("idea-1",)))
    session = said(session, "mun0", "5")
    session = happened(session, commands.reveal(session, "r1"))
    with refused("question-asked-already"):
        put(session, rating(session, ("idea-1", "idea-2")), "r2")
    assert [p.code for p in rating(session).parts] == ["idea-2"]
