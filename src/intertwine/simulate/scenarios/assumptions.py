"""What is taken for granted where nobody said: a scenario for any map, every guess stated."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from intertwine.model.distribution import exponential
from intertwine.model.elements import FlowNode
from intertwine.model.findings import Param
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.scenario import Arrival, Assumption, Role, Scenario, Work, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.families import mean
from intertwine.simulate.scenarios.beginnings import arrival_starts
from intertwine.simulate.scenarios.checks import role_of

MINUTES = 30.0
"""Mean of the exponential time of an activity of which nobody said anything."""
NAMED = 8
"""So many activities without a duration are named; more are counted."""
LOAD = 0.7
"""How busy the busiest people are if each activity is done once a case; repeats need the rest."""


def completed(scenario: Scenario | None, service: ServiceMap) -> Scenario:
    """Return a scenario in which every activity has a duration, and cases arrive.

    None is a scenario that says nothing. Where it names no roles at all, each lane (or pool
    without lanes) gets one person who is always there; citizens have time and no queue. Where
    it names roles, lanes without one need nobody. What was added is in `assumptions`.
    """
    given = scenario or Scenario(service.name or service.id)
    said: list[Assumption] = list(given.assumptions)
    for step in (_with_durations, _with_people, _with_arrivals):
        given = step(given, service, said)
    if given.workers and all(w.calendar is None for w in given.workers):
        said.append(Assumption("day-and-night"))
    return replace(given, assumptions=tuple(said))


def _with_durations(scenario: Scenario, service: ServiceMap, said: list[Assumption]) -> Scenario:
    known = {w.activity for w in scenario.work}
    unknown = [n for n in work_nodes(service) if n.id not in known]
    if not unknown:
        return scenario
    guess = exponential(MINUTES * 60)
    if len(unknown) > NAMED:
        params: dict[str, Param] = {"minutes": MINUTES, "count": len(unknown)}
        said.append(Assumption("durations-of-many", params))
    else:
        names = _names(service, unknown)
        said.append(Assumption("durations", {"minutes": MINUTES, "names": names}))
    return replace(scenario, work=scenario.work + tuple(Work(n.id, guess) for n in unknown))


def _with_people(scenario: Scenario, service: ServiceMap, said: list[Assumption]) -> Scenario:
    """Settle who does the work whose needs are not stated."""
    lone = [w for w in scenario.work if w.needs is None and not w.workers]
    without = [
        service.node[w.activity]
        for w in lone
        if w.activity in service.node and role_of(service, scenario, w.activity) is None
    ]
    if not without:
        return scenario
    citizens = {p.id for p in service.partners if p.citizens}
    free = [n for n in without if service.partner_of(n.id) in citizens or scenario.roles]
    if free:
        code = "nobody-needed" if scenario.roles else "citizens-time"
        names = _names(service, free)
        said.append(Assumption(code, {"names": names}))
    ids = {n.id for n in free}
    work = tuple(replace(w, needs=()) if w.activity in ids else w for w in scenario.work)
    actors = {str(service.actor_of(n.id)): n for n in without if n.id not in ids}
    actors.pop("None", None)
    roles = tuple(
        Role(actor, service.label(actor), service.partner_of(n.id), (ElementId(actor),))
        for actor, n in actors.items()
    )
    workers = tuple(
        Worker(role.id, role.partner or PartnerId(role.id), (role.id,), name=role.name)
        for role in roles
    )
    if roles:
        said.append(Assumption("one-person", {"names": tuple(r.name for r in roles)}))
    return replace(
        scenario, work=work, roles=scenario.roles + roles, workers=scenario.workers + workers
    )


def _with_arrivals(scenario: Scenario, service: ServiceMap, said: list[Assumption]) -> Scenario:
    if scenario.arrivals:
        return scenario
    first: dict[object, FlowNode] = {}
    unused = [s for s in arrival_starts(service) if first.setdefault(s.process, s) is not s]
    if unused:
        said.append(Assumption("starts-unused", {"names": _names(service, unused)}))
    gap = _gap(scenario, service)
    said.append(Assumption("arrivals", {"hours": round(gap / 3600, 2), "percent": LOAD * 100}))
    starts = tuple(n.id for n in first.values())
    return replace(scenario, arrivals=(Arrival("cases", starts, gap=exponential(gap)),))


def _gap(scenario: Scenario, service: ServiceMap) -> float:
    """Return the mean gap at which the busiest role works `LOAD` of its time."""
    heads: dict[str, int] = defaultdict(int)
    for worker in scenario.workers:
        for role in worker.roles:
            heads[role] += worker.count
    load: dict[str, float] = defaultdict(float)
    for work in scenario.work:
        if work.needs is not None:
            roles = [n.role for n in work.needs]
        else:
            roles = [role_of(service, scenario, work.activity) or ""]
        for role in roles:
            if heads.get(role):
                load[role] += mean(work.duration) / heads[role]
    busiest = max(load.values(), default=0.0)
    return busiest / LOAD if busiest > 0 else 3600.0


def work_nodes(service: ServiceMap) -> tuple[FlowNode, ...]:
    """Return the activities that are work: not the sub-processes that hold others."""
    return tuple(n for n in service.activities if not service.children.get(n.id))


def _names(service: ServiceMap, nodes: list[FlowNode]) -> tuple[str, ...]:
    return tuple(service.label(n.id) for n in nodes)
