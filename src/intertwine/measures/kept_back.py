"""A run without what partners keep to themselves: what its findings, tables and charts are made of.

Rows of kept figures are taken out before anything is counted, sorted, cut off or held against
chance together with others, so that nothing that is told depends on them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kept import Kept

if TYPE_CHECKING:
    from intertwine.model.scenario import Scenario, Target, Work
    from intertwine.model.service_map import ServiceMap
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.simulate.results.figures import Figure, PartnerFigures, Results, TurnedAway
    from intertwine.simulate.results.waits import Wait


@dataclass(frozen=True, slots=True)
class Totals:
    """What a case takes of all partners: seconds of work, citizens left out, and money.

    None where it may not be told.
    """

    work: float | None
    cost: float | None


def totals(results: Results, kept: Kept, *, citizens: frozenset[PartnerId]) -> Totals:
    """Return the sums over all partners, of figures with nothing taken out."""
    work = sum(p.work.mean for p in results.per_partner if p.partner not in citizens)
    cost = sum(p.cost.mean for p in results.per_partner)
    return Totals(None if kept.total_work else work, None if kept.total_cost else cost)


def without_kept(results: Results, prepared: Prepared, kept: Kept) -> Results:
    """Return the figures that may be told. A partner's kept figure is not a number."""
    if not kept.anything:
        return results
    waits, staff = set(kept.waits), working_for(prepared, kept)
    shown = [a for a in prepared.tasks if not _behind(prepared, a) & waits]
    targets = {t.name for t in prepared.scenario.targets if _may_tell(t, prepared.service, kept)}
    return replace(
        results,
        stuck=replace(
            results.stuck,
            at=tuple(
                (e, n) for e, n in results.stuck.at if prepared.service.partner_of(e) not in waits
            ),
        ),
        turned_away=_unknown_share() if _full(prepared, waits) else results.turned_away,
        undelivered=tuple(
            (flows, n)
            for flows, n in results.undelivered
            if not _ends(prepared.service, flows[0]) & waits
        ),
        per_activity=tuple(a for a in results.per_activity if a.activity in shown),
        per_message=tuple(m for m in results.per_message if not {m.sender, m.receiver} & waits),
        per_pair=tuple(p for p in results.per_pair if not {p.sender, p.receiver} & waits),
        per_worker=tuple(w for w in results.per_worker if w.partner not in kept.staffing),
        per_partner=tuple(_partner(p, kept, staff) for p in results.per_partner),
        targets=tuple(t for t in results.targets if t.name in targets),
    )


def working_for(prepared: Prepared, kept: Kept) -> frozenset[PartnerId]:
    """Return the partners whose work may not be told: their people's, or that of others for them.

    What a partner puts into a case is counted by its lanes; where people of another partner can
    do it, it is theirs too.
    """
    staffing, service = set(kept.staffing), prepared.service
    by_lane = {service.partner_of(t) for t in prepared.tasks if _behind(prepared, t) & staffing}
    return frozenset(staffing | {p for p in by_lane if p is not None})


def waits_told(found: tuple[Wait, ...], prepared: Prepared, kept: Kept) -> tuple[Wait, ...]:
    """Return the waits that may be told, each without the messages that may not."""
    if not kept.anything:
        return found
    import numpy as np

    hidden, service = set(kept.waits), prepared.service
    told = []
    for wait in found:
        own = _behind(prepared, wait.element) & hidden
        nothing = np.zeros_like(wait.person)
        receiver = service.partner_of(wait.element)
        told.append(
            replace(
                wait,
                person=nothing if own else wait.person,
                calendar=nothing if own else wait.calendar,
                batch=nothing if own else wait.batch,
                messages=tuple(m for m in wait.messages if not {m[0], receiver} & hidden),
            )
        )
    return tuple(w for w in told if w.total.any())


def outcome_told(
    first: tuple[Prepared, Kept], second: tuple[Prepared, Kept]
) -> Callable[[str, PartnerId | None, str], bool]:
    """Return whether an outcome of two maps may be told, by its kind, partner and name."""
    both = (first, second)
    hidden = frozenset().union(*(working_for(p, kept) for p, kept in both))
    targets = {
        t.name for p, kept in both for t in p.scenario.targets if not _may_tell(t, p.service, kept)
    }

    full = any(_full(p, {*kept.waits}) for p, kept in both)

    def told(what: str, partner: PartnerId | None, name: str) -> bool:
        kept_back = (what == "target" and name in targets) or (what == "turned-away" and full)
        return partner not in hidden and not kept_back

    return told


def _partner(p: PartnerFigures, kept: Kept, staff: frozenset[PartnerId]) -> PartnerFigures:
    from intertwine.simulate.results.figures import Figure

    unknown = Figure(float("nan"), None)

    def seen(figure: Figure, hidden: bool) -> Figure:
        return unknown if hidden else figure

    return replace(
        p,
        work=seen(p.work, p.partner in staff),
        cost=seen(p.cost, p.partner in kept.costs or p.partner in staff - {*kept.staffing}),
        waiting=seen(p.waiting, p.partner in kept.waits),
    )


def _full(prepared: Prepared, waits: set[PartnerId]) -> bool:
    """Return whether cases can be turned away where the waiting may not be told.

    How many are says how many people there are (Erlang's formula read backwards).
    """
    limited = (w.activity for w in prepared.scenario.work if w.most_waiting is not None)
    return any(_behind(prepared, activity) & waits for activity in limited)


def _unknown_share() -> TurnedAway:
    from intertwine.simulate.results.figures import Figure, TurnedAway

    return TurnedAway(Figure(float("nan"), None), 0)


def _may_tell(target: Target, service: ServiceMap, kept: Kept) -> bool:
    ends = (e for e in (target.from_element, target.to_element) if e is not None)
    return not {service.partner_of(e) for e in ends} & set(kept.waits)


def _ends(service: ServiceMap, flow: ElementId) -> set[PartnerId | None]:
    message = service.message[flow]
    return {service.partner_of(message.source), service.partner_of(message.target)}


def _behind(prepared: Prepared, element: ElementId) -> set[PartnerId]:
    """Return whose figures the waiting at an element is: the lane's partner, and who can do it."""
    lane = prepared.service.partner_of(element)
    found = {lane} if lane is not None else set()
    work = next((w for w in prepared.scenario.work if w.activity == element), None)
    return found | (_able(prepared.scenario, prepared.service, work) if work else set())


def _able(scenario: Scenario, service: ServiceMap, work: Work) -> set[PartnerId]:
    from intertwine.model.scenario import Need
    from intertwine.simulate.scenarios.checks import can_do, role_of

    role = role_of(service, scenario, work.activity)
    named = (Need(role),) if role else ()
    needs = named if work.needs is None else work.needs
    return {
        w.partner
        for w in scenario.workers
        if w.id in work.workers
        or any(can_do(w, need) for need in needs)
        or (work.kind and work.kind in w.can)
    }
