"""Where partners' own accounts of the service differ, step by step, before anyone is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from intertwine.measures.accounts import Account, Step, accounts, aligned
from intertwine.model.findings import (
    Cell,
    Evidence,
    Finding,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import ElementId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study

COMPONENTS: Mapping[str, Component] = {
    "who": Component.GOVERNANCE,
    "step": Component.GOVERNANCE,
    "order": Component.ROUTINES,
    "needs": Component.ASSETS,
}
"""What a difference about each matter speaks to."""

NOT_TOLD = "–"
"""Stands where an account has no such step."""


def perspectives(study: Study) -> Result:
    """Return each difference between the accounts of one state as an open question.

    A step is missing from an account only where that account tells other work of the same
    partner; what a partner keeps as a black box is no difference.
    """
    findings: list[Finding] = []
    tables: list[Table] = []
    for state, told in accounts(study):
        steps = aligned(told)
        found = [
            *(f for s in steps for f in _of_step(told, s)),
            *_orders(told, steps),
        ]
        findings += found
        tables.append(_table(state, told, found))
    if not tables:
        return Result("perspectives", missing=(Word("missing-perspectives"),))
    return Result("perspectives", tuple(findings), tuple(tables), (Word("assumption-matched"),))


def _of_step(told: Sequence[Account], step: Step) -> Iterable[Finding]:
    who = {i: told[i].who(e) for i, e in step.told.items()}
    if len({w.casefold() for w in who.values() if w}) > 1:
        yield _finding(told, "who", step.name, who, step.told)
    needed = {i: told[i].needs(e) for i, e in step.told.items()}
    said = {i: n for i, n in needed.items() if n}
    if len({frozenset(n) for n in said.values()}) > 1:
        names = {i: ", ".join(n.values()) for i, n in said.items()}
        yield _finding(told, "needs", step.name, names, step.told)
    silent = [i for i in range(len(told)) if i not in step.told and _would_tell(told, i, step)]
    if silent:
        there = dict.fromkeys(step.told, "+") | dict.fromkeys(silent, "−")
        yield _finding(told, "step", step.name, there, step.told)


def _would_tell(told: Sequence[Account], index: int, step: Step) -> bool:
    partners = {told[i].read.map.partner_of(e) for i, e in step.told.items()}
    return bool(partners & told[index].shown)


def _orders(told: Sequence[Account], steps: Sequence[Step]) -> Iterable[Finding]:
    """Compare the order of steps that follow each other directly in some account."""
    for one, other in combinations(steps, 2):
        both = sorted(one.told.keys() & other.told.keys())
        if len(both) < 2 or not any(_adjacent(told[i], one.told[i], other.told[i]) for i in both):
            continue
        orders = {i: _order(told[i], one.told[i], other.told[i]) for i in both}
        if {-1, 1} <= set(orders.values()):
            said = {
                i: f"1. {one.name}, 2. {other.name}" if o < 0 else f"1. {other.name}, 2. {one.name}"
                for i, o in orders.items()
                if o
            }
            yield _finding(
                told, "order", one.name, said, {i: one.told[i] for i in said}, other=other.name
            )


def _adjacent(account: Account, one: ElementId, other: ElementId) -> bool:
    graph = account.graph
    return other in graph.next_activities(one) or one in graph.next_activities(other)


def _order(account: Account, one: ElementId, other: ElementId) -> int:
    """Return −1 where the first comes before the second, 1 the reverse, 0 either way."""
    first = account.graph.can_follow(one, other)
    second = account.graph.can_follow(other, one)
    return int(second) - int(first)


def _finding(
    told: Sequence[Account],
    matter: str,
    step: str,
    said: Mapping[int, str],
    places: Mapping[int, ElementId],
    *,
    other: str = "",
) -> Finding:
    first = min(places)
    reads = told[first].read
    element = places[first]
    partners = {told[i].read.map.partner_of(e) for i, e in places.items()}
    lacking = tuple(told[i].name for i, s in said.items() if s == NOT_TOLD)
    return Finding(
        code=f"seen-differently-{matter}",
        effect=Effect.QUESTION,
        component=COMPONENTS[matter],
        concern=Concern.REST,
        severity=Severity.MEDIUM,
        subject=Subject(SubjectKind.ELEMENT, f"{element}~{other}" if other else element),
        measure="perspectives",
        params={
            "step": step,
            "other": other,
            "accounts": tuple(f"{told[i].name}: {s}" for i, s in said.items()),
            "with": tuple(told[i].name for i in said if told[i].name not in lacking),
            "without": lacking,
            "n": len(said),
        },
        elements=(element,),
        partners=tuple(p for p in dict.fromkeys(partners) if p),
        evidence=tuple(
            Evidence(
                "map",
                f"evidence-account-{matter}",
                {"account": told[i].name, "said": s, "map": told[i].read.id},
                (places[i],) if i in places else (),
            )
            for i, s in said.items()
        ),
        map=reads.id,
    )


def _table(state: str, told: Sequence[Account], found: Sequence[Finding]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            str(f.params["step"]),
            Word(f"matter-{f.code.removeprefix('seen-differently-')}"),
            tuple(str(a) for a in f.params["accounts"])
            if isinstance(f.params["accounts"], tuple)
            else "",
        )
        for f in found
    ]
    return Table("perspectives", ("step", "matter", "accounts"), tuple(rows), map=told[0].read.id)
