"""What the rows of the information sheet come to: messages, needs, products, permissions."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from itertools import pairwise

from intertwine.grid.form import Form, Passing
from intertwine.grid.text import clean, key
from intertwine.model.ids import PartnerId
from intertwine.wording import say


@dataclass(frozen=True, slots=True)
class Sending:
    """One message: everything one activity (or closed pool) tells another."""

    giver: PartnerId
    giving: str | None
    receiver: PartnerId
    needing: str | None
    what: tuple[str, ...]


@dataclass
class Holdings:
    """What each activity needs, makes, reads, writes and permits, by key of the name."""

    needs: dict[str, set[str]] = field(default_factory=dict)
    produces: dict[str, set[str]] = field(default_factory=dict)
    reads: dict[str, set[str]] = field(default_factory=dict)
    writes: dict[str, set[str]] = field(default_factory=dict)
    grants: dict[str, dict[PartnerId, set[str]]] = field(default_factory=dict)
    held_from_the_outset: dict[str, set[str]] = field(default_factory=dict)
    """What a store contains without anybody writing it on the map."""


def sendings(form: Form) -> tuple[Sending, ...]:
    """Return the messages of a form, ordered by giving, then needing activity.

    Left out: what cannot arrive in time (see `in_time`) and what the same activity tells the
    same lane anyway, for something it does earlier.
    """
    told: dict[tuple[PartnerId, str | None, PartnerId, str | None], set[str]] = {}
    first: dict[tuple[str, PartnerId, str | None, PartnerId, str], Passing] = {}
    for passing in in_time(form):
        once = (key(passing.what), *_from(passing), *_lane(form, passing))
        first[once] = min(passing, first.get(once, passing), key=lambda p: _urgency(form, p))
    for passing in first.values():
        giver, giving = _from(passing)
        ends = (giver, giving, _receiver(passing), passing.needing)
        told.setdefault(ends, set()).add(key(passing.what))
    ordered = sorted(told, key=lambda ends: _order(form, *ends))
    return tuple(
        Sending(*ends, tuple(d.name for d in form.data if key(d.name) in told[ends]))
        for ends in ordered
    )


def _urgency(form: Form, passing: Passing) -> tuple[int, bool]:
    """Order rows about the same thing by what is done first, then by what needs it."""
    return form.position.get(passing.needing or "", -1), not passing.needed


def in_time(form: Form) -> tuple[Passing, ...]:
    """Return the rows that can go as messages between two pools without anyone waiting forever.

    What is given in a later step than it is needed in comes too late. The others are taken in
    the order of the rows: one that would close a circle of waiting is left out.
    """
    place = {step: n for n, step in enumerate(form.steps)}
    step = {a.id: place[a.step] for a in form.activities}
    after: dict[str, set[str]] = {a.id: set() for a in form.activities}
    for mine in form.of_partner.values():
        for earlier, later in pairwise(mine):
            after[earlier.id].add(later.id)
    accepted = []
    for passing in form.passings:
        if not goes_as_message(passing):
            continue
        if passing.giving and passing.needing:
            too_late = step[passing.giving] > step[passing.needing]
            if too_late or _reaches(after, passing.needing, passing.giving):
                continue
            after[passing.giving].add(passing.needing)
        accepted.append(passing)
    return tuple(accepted)


def goes_as_message(passing: Passing) -> bool:
    """Return whether a row says that one partner tells another."""
    both = passing.giver is not None and passing.receiver is not None
    return both and passing.sent and passing.giver != passing.receiver


def inside_stores(form: Form) -> dict[str, PartnerId]:
    """Return the partner by key of name of each place where its own roles tell each other.

    BPMN has no message inside a pool, and what one lane knows another does not: so what one
    role tells another of the same partner lies in a place of that partner, made for it alone.
    """
    return {
        key(inside_store(datum.name, partner.name)): partner.id
        for partner in form.partners
        if len(partner.roles) > 1
        for datum in form.data
    }


def inside_store(what: str, partner: str) -> str:
    """Return the name of the place where one role of a partner tells another something."""
    return clean(say("grid-inside-store", {"what": what, "partner": partner}))


def holdings(form: Form) -> Holdings:
    """Return what each activity does with information, over all rows."""
    held = Holdings()
    arriving = set(in_time(form))
    for passing in form.passings:
        what, kept = key(passing.what), key(passing.store)
        if passing.needing and passing.needed:
            held.needs.setdefault(passing.needing, set()).add(what)
        if kept and passing.giving and (passing.needing or not passing.receiver):
            held.writes.setdefault(passing.giving, set()).add(kept)
        if kept and passing.needing:
            held.reads.setdefault(passing.needing, set()).add(kept)
        if kept and passing.giving is None and (passing.needing or not passing.receiver):
            held.held_from_the_outset.setdefault(kept, set()).add(what)
        matters = passing in arriving or (passing.needing and passing.needed)
        if passing.permission and passing.receiver and matters:
            permitted = held.grants.setdefault(passing.permission, {})
            permitted.setdefault(passing.receiver, set()).add(what)
    for (activity, what), _ in sorted(producers(form).items()):
        held.produces.setdefault(activity, set()).add(what)
    return held


def producers(form: Form) -> dict[tuple[str, str], bool]:
    """Return the activities that make something: (activity, key of what) → said in so many words.

    A row without a receiver says it outright. Else a partner makes what it gives, at the
    first activity in which it gives it, unless somebody else tells it to the partner, the
    partner finds it in a shared place, or the row says that it only passes it on. Where all
    have it from each other, the first to give it made it.
    """
    made: dict[tuple[str, str], bool] = {}
    giving = [p for p in form.passings if p.giver and p.giving and p.made]
    outright = {(p.giver, key(p.what)) for p in giving if not p.receiver}
    arriving = set(in_time(form))
    receives = {
        (p.receiver, key(p.what)) for p in form.passings if p in arriving or _read_from_store(p)
    }
    first: dict[tuple[PartnerId | None, str], Passing] = {}
    for passing in giving:
        of = (passing.giver, key(passing.what))
        if passing.receiver is None:
            made[passing.giving or "", key(passing.what)] = True
        first[of] = min(passing, first.get(of, passing), key=lambda p: _given_at(form, p))
    for of, passing in first.items():
        if of not in outright and of not in receives:
            made[passing.giving or "", key(passing.what)] = False
    known = {what for _, what in made}
    for passing in sorted(first.values(), key=lambda p: _given_at(form, p)):
        if key(passing.what) not in known:
            known.add(key(passing.what))
            made[passing.giving or "", key(passing.what)] = False
    return made


def _given_at(form: Form, passing: Passing) -> tuple[int, int]:
    giving = passing.giving or ""
    return form.steps.index(form.activity[giving].step), form.position[giving]


def _read_from_store(passing: Passing) -> bool:
    """Return whether a partner finds what another one made in a shared place."""
    found = passing.receiver is not None and bool(passing.store)
    return found and passing.giver != passing.receiver


def _from(passing: Passing) -> tuple[PartnerId, str | None]:
    if passing.giver is None:
        raise AssertionError("only rows with a giver are sent")
    return passing.giver, passing.giving


def _receiver(passing: Passing) -> PartnerId:
    if passing.receiver is None:
        raise AssertionError("only rows with a receiver are sent")
    return passing.receiver


def _lane(form: Form, passing: Passing) -> tuple[PartnerId, str]:
    activity = form.activity.get(passing.needing or "")
    return _receiver(passing), activity.role if activity else ""


def _order(
    form: Form, giver: PartnerId, giving: str | None, receiver: PartnerId, needing: str | None
) -> tuple[int, int, int, int, int]:
    """Order messages by step of the giving, then by place on the sheet."""
    partners = {p.id: n for n, p in enumerate(form.partners)}
    step = form.steps.index(form.activity[giving].step) if giving else -1
    return (
        step,
        partners[giver],
        form.position.get(giving or "", -1),
        partners[receiver],
        form.position.get(needing or "", -1),
    )


def _reaches(after: dict[str, set[str]], start: str, goal: str) -> bool:
    queue, seen = deque([start]), {start}
    while queue:
        here = queue.popleft()
        if here == goal:
            return True
        for there in after[here] - seen:
            seen.add(there)
            queue.append(there)
    return False
