"""From what anybody outside a group can get, no single answer follows beyond the agreed counts."""

from collections import Counter
from dataclasses import replace
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st
from making import sessions

from intertwine.access.minutes import minutes
from intertwine.access.sessions import view
from intertwine.access.viewer import Standing, Viewer
from intertwine.model.service_map import ServiceMap
from intertwine.web.tongues import speaker
from intertwine.workshop import commands
from intertwine.workshop.agreeing import agreement_by_element
from intertwine.workshop.evolve import evolve
from intertwine.workshop.export import study_rows
from intertwine.workshop.session import Anonymity, Given, Participant, RoundState, Session

SAY = speaker("en")
OUTSIDE = [Viewer(s) for s in (Standing.FACILITATOR, Standing.PROJECTOR, Standing.NOBODY)]


def everything(session: Session, service: ServiceMap, viewer: Viewer) -> str:
    """Return all a viewer receives of a session by any route, as text."""
    told = [
        repr(view(session, viewer, service, say=SAY)),
        repr(minutes(session, service, say=SAY)),
    ]
    if viewer.leads:
        told.append(repr(sorted(agreement_by_element(session).items())))
        told.append(repr(exported(session)))
    return "\n".join(told)


def exported(session: Session) -> object:
    grouped = commands.fix_groups(session)
    fixed = evolve(session, grouped) if grouped else session
    number = count()
    return study_rows(
        fixed,
        wording=lambda q: q.kind,
        known={},
        new_code=lambda: f"random{next(number)}",
        today="2026-11-23",
    )


@settings(deadline=None, max_examples=50)
@given(sessions())
def test_nobody_outside_receives_a_key_or_without_names_a_name(
    drawn: tuple[Session, ServiceMap],
) -> None:
    session, service = drawn
    phones = [Viewer(Standing.PARTICIPANT, key) for key in session.participants]
    for viewer in (*OUTSIDE, *phones):
        told = everything(session, service, viewer)
        assert "secret-key" not in told
        if session.anonymity is not Anonymity.NAMED:
            assert "Secretname" not in told


@settings(deadline=None, max_examples=50)
@given(sessions())
def test_before_the_reveal_what_anybody_receives_does_not_depend_on_the_answers(
    drawn: tuple[Session, ServiceMap],
) -> None:
    session, service = drawn
    changed = tuple(
        r
        if r.state is RoundState.REVEALED
        else replace(
            r,
            answers={
                key: Given((r.question.options[-1].code,), "other words") for key in r.answers
            },
        )
        for r in session.rounds
    )
    other = replace(session, rounds=changed)
    for viewer in OUTSIDE:
        said = view(session, viewer, service, say=SAY), minutes(session, service, say=SAY)
        assert said == (
            view(other, viewer, service, say=SAY),
            minutes(other, service, say=SAY),
        )
    for key in session.participants:
        viewer = Viewer(Standing.PARTICIPANT, key)
        current = session.current
        own = view(session, viewer, service, say=SAY)
        if current is not None and own.round is not None:
            mine = current.answers.get(key)
            assert own.round.mine == (mine.choices[0] if mine else None)
            others = replace(own, round=replace(own.round, mine=None, my_words=""))
            told = view(other, viewer, service, say=SAY)
            assert told.round is not None
            assert others == replace(told, round=replace(told.round, mine=None, my_words=""))


@settings(deadline=None, max_examples=80)
@given(sessions(), st.data())
def test_without_names_swapping_two_members_answers_changes_nothing_outside(
    drawn: tuple[Session, ServiceMap], data: st.DataObject
) -> None:
    """Who of a group said what: the same is received whichever of them said it."""
    session, service = drawn
    if session.anonymity is Anonymity.NAMED or len(session.participants) < 2:
        return
    one, two = data.draw(
        st.lists(st.sampled_from(sorted(session.participants)), min_size=2, max_size=2, unique=True)
    )
    groups = commands.grouped(session)
    partner = {key: p.partner for key, p in session.participants.items()}
    if groups[partner[one]] != groups[partner[two]]:
        return
    swap = {one: two, two: one}
    rounds = tuple(
        replace(r, answers={swap.get(k, k): g for k, g in r.answers.items()})
        for r in session.rounds
    )
    same_here = all((one in r.answers) == (two in r.answers) for r in session.rounds)
    if not same_here:  # who has answered may be seen, so only what they said is exchanged
        return
    other = replace(session, rounds=rounds)
    for viewer in (
        Viewer(Standing.PROJECTOR),
        Viewer(Standing.NOBODY),
        Viewer(Standing.FACILITATOR),
    ):
        assert view(session, viewer, service, say=SAY) == view(other, viewer, service, say=SAY)
    assert minutes(session, service, say=SAY) == minutes(other, service, say=SAY)
    assert agreement_by_element(session) == agreement_by_element(other)


@settings(deadline=None, max_examples=80)
@given(sessions())
def test_without_names_shown_and_exported_groups_are_large_enough_and_opinions_never_certain(
    drawn: tuple[Session, ServiceMap],
) -> None:
    """Counted by hand from what is received, not by the code that decides."""
    session, service = drawn
    if session.anonymity is Anonymity.NAMED:
        return
    fixed = evolve(session, g) if (g := commands.fix_groups(session)) else session
    groups = fixed.groups or {}
    partner = {key: p.partner for key, p in session.participants.items()}
    for shown, asked in zip(
        minutes(session, service, say=SAY).questions, session.rounds, strict=True
    ):
        if shown.reveal is None:
            continue
        for group in shown.reveal.groups:
            said = [
                g.choices[0]
                for k, g in asked.answers.items()
                if groups[partner[k]] == group.partners
            ]
            assert group.n == len(said)
            if group.counts is None:
                continue
            assert sum(group.counts.values()) == len(said) >= (3 if asked.question.factual else 5)
            if not asked.question.factual:
                assert max(group.counts.values()) <= len(said) - 2
    rows = Counter(
        (a.construct, a.element, a.partner)
        for a in exported(session).answers  # type: ignore[attr-defined]
    )
    for (construct, _, _), n in rows.items():
        assert n >= (5 if construct == "purpose" else 3)


@settings(deadline=None, max_examples=50)
@given(sessions(), st.data())
def test_without_names_late_people_never_change_a_count_that_was_shown(
    drawn: tuple[Session, ServiceMap], data: st.DataObject
) -> None:
    session, service = drawn
    if session.anonymity is Anonymity.NAMED or session.stage != "open":
        return
    before = minutes(session, service, say=SAY).questions
    partners = frozenset(p.id for p in service.partners)
    for n in range(data.draw(st.integers(1, 4))):
        late = Participant(f"paper-{n}-xxxxxxxxxxxx", data.draw(st.sampled_from(sorted(partners))))
        session = evolve(session, commands.join(session, late, partners=partners))
        for asked in session.rounds:
            choice = data.draw(st.sampled_from([o.code for o in asked.question.options]))
            typed = commands.answer_on_paper(session, late.key, asked.id, Given((choice,)))
            session = evolve(session, typed) if typed else session
    after = minutes(session, service, say=SAY).questions
    for old, new in zip(before, after, strict=True):
        if old.reveal is not None:
            assert new.reveal == old.reveal
