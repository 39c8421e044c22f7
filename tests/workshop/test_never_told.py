"""From what anybody outside a group can get, no single answer follows beyond the agreed counts."""

from collections import Counter
from dataclasses import replace
from itertools import count

from hypothesis import given
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
from intertwine.workshop.questions import QuestionKind
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
        wording=lambda q, part: f"{q.kind} {part}",
        known={},
        new_code=lambda: f"random{next(number)}",
        today="2026-11-23",
    )


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
            assert own.round.chosen == (mine.choices if mine else ())
            others = replace(own, round=replace(own.round, mine=None, chosen=(), my_words=""))
            told = view(other, viewer, service, say=SAY)
            assert told.round is not None
            nobodys = replace(told.round, mine=None, chosen=(), my_words="")
            assert others == replace(told, round=nobodys)


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
        parts = [p.groups for p in shown.reveal.parts] or [shown.reveal.groups]
        assert len(parts) == max(1, len(asked.question.parts))
        for number, part in enumerate(parts):
            for group in part:
                said = [
                    g.choices[number]
                    for k, g in asked.answers.items()
                    if (groups[partner[k]] == group.partners or asked.question.room_wide)
                    and g.choices[number]
                ]
                assert group.n == len(said)
                if group.counts is None:
                    continue
                least = 3 if asked.question.factual else 5
                assert sum(group.counts.values()) == len(said) >= least
                if not asked.question.factual:
                    assert max(group.counts.values()) <= len(said) - 2
                if asked.question.kind is not QuestionKind.CONSENT:
                    assert group.partners in set(groups.values())
    rows = Counter(
        (a.construct, a.element, a.partner)
        for a in exported(session).answers  # type: ignore[attr-defined]
    )
    for (construct, _, _), n in rows.items():
        assert n >= (3 if construct == "accountability" else 5)


@given(sessions())
def test_without_names_words_leave_only_in_threes_or_as_reasons_meant_to_be_read(
    drawn: tuple[Session, ServiceMap],
) -> None:
    """Nothing anybody wrote, and no flag of help, stands beside an answer in the study."""
    session, service = drawn
    if session.anonymity is Anonymity.NAMED:
        return
    rows = exported(session).answers  # type: ignore[attr-defined]
    assert {(a.words, a.how) for a in rows} <= {("", "")}
    for shown, asked in zip(
        minutes(session, service, say=SAY).questions, session.rounds, strict=True
    ):
        if shown.reveal is None:
            continue
        assert all(w.name == "" for w in shown.reveal.words)
        assert len(shown.reveal.words) == 0 or len(shown.reveal.words) >= 3
        written = sorted(g.words for g in asked.answers.values() if g.words)
        if asked.question.kind is QuestionKind.CONSENT:
            assert sorted(r.words for r in shown.reveal.reasons) == written
            assert all(r.name == "" for r in shown.reveal.reasons)
        else:
            assert shown.reveal.reasons == ()


@given(sessions())
def test_the_value_rows_of_a_group_rest_on_five_orders_that_do_not_all_start_alike(
    drawn: tuple[Session, ServiceMap],
) -> None:
    session, _ = drawn
    session = evolve(session, g) if (g := commands.fix_groups(session)) else session
    groups = session.groups or {}
    rows = exported(session).values  # type: ignore[attr-defined]
    weights: Counter[str] = Counter()
    for row in rows:
        weights[row.stakeholder] += row.weight
    for total in weights.values():
        assert abs(total - 1) < 0.001
    if session.anonymity is Anonymity.NAMED:
        return
    for stakeholder in weights:
        orders = [
            g.choices
            for r in session.rounds
            if r.question.kind is QuestionKind.VALUE
            for k, g in r.answers.items()
            if "+".join(groups[session.participants[k].partner]) == stakeholder
        ]
        firsts = Counter(o[0] for o in orders)
        assert len(orders) >= 5
        assert max(firsts.values()) <= len(orders) - 2


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
            if not asked.question.asks(late.partner):
                continue
            codes = tuple(o.code for o in asked.question.options)
            choice = data.draw(st.sampled_from(codes))
            said = codes if asked.question.ranked else (choice,)
            typed = commands.answer_on_paper(session, late.key, asked.id, Given(said, "late"))
            session = evolve(session, typed) if typed else session
    after = minutes(session, service, say=SAY).questions
    for old, new in zip(before, after, strict=True):
        if old.reveal is not None:
            assert new.reveal == old.reveal
