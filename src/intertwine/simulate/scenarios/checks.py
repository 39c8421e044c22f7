"""What is wrong with a scenario: within itself, and against the map it is meant for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from functools import partial
from math import isclose

from intertwine.errors import BrokenTable
from intertwine.model.distribution import Distribution
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import NodeKind
from intertwine.model.scenario import Attribute, Branching, Need, Scenario, Work, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.expressions import BUILT_IN, parse_condition, parse_number
from intertwine.simulate.scenarios.beginnings import arrival_starts, is_start
from intertwine.simulate.scenarios.joint_checks import (
    batches,
    chances,
    interruption,
    places_to_wait,
    several_at_once,
)
from intertwine.simulate.scenarios.place import Where
from intertwine.simulate.scenarios.schema import SECTIONS, Key
from intertwine.simulate.spans import span

Problems = Iterator[BrokenTable]

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""In which a clock may start; calendars are followed from there."""

MOST_WAITING, MOST_ALIKE = 1_000_000, 10_000
"""Cases that wait when the clock starts, and people written as one: a run keeps each of them."""


def check(
    scenario: Scenario, service: ServiceMap | None = None, *, file: str = ""
) -> tuple[BrokenTable, ...]:
    """Return all that is wrong, in the order of the file; without a map only what needs none."""
    checks = _Checks(scenario, service, file)
    return tuple(
        problem
        for part in (
            checks.limits,
            checks.names,
            checks.elements,
            checks.calendars,
            checks.streams,
            checks.attributes,
            checks.expressions,
            checks.ways,
            checks.loops,
            checks.people,
            partial(batches, scenario, service, file),
            partial(places_to_wait, scenario, service, file),
            partial(interruption, scenario, file),
            partial(chances, scenario, file),
            partial(several_at_once, scenario, service, file),
        )
        for problem in part()
    )


def splits(service: ServiceMap) -> dict[str, FlowNode]:
    """Return the nodes at which a case takes one or some of several ways."""
    choosing = (
        NodeKind.EXCLUSIVE_GATEWAY,
        NodeKind.INCLUSIVE_GATEWAY,
        NodeKind.COMPLEX_GATEWAY,
    )
    return {
        n.id: n
        for n in service.nodes
        if len(service.outgoing.get(n.id, ())) > 1
        and (n.kind in choosing or (n.is_activity and _conditional(service, n)))
    }


def _conditional(service: ServiceMap, node: FlowNode) -> bool:
    ways = service.outgoing[node.id]
    return any(w.conditional or w.probability is not None or w.default for w in ways)


class _Checks:
    """The checks of one scenario; each yields what it finds."""

    def __init__(self, scenario: Scenario, service: ServiceMap | None, file: str) -> None:
        self.scenario = scenario
        self.service = service
        self.file = file
        self.known = self._known()

    def _at(self, section: str, row: str = "", key: str = "") -> Where:
        return Where(self.file, f"{section}.{row}" if row else section, key)

    # --- names -----------------------------------------------------------------------------

    def _known(self) -> dict[str, tuple[str, ...]]:
        """Return what each kind of reference may name; kinds of the map only with a map."""
        s = self.scenario
        known = {
            "calendar": tuple(c.id for c in s.calendars),
            "role": tuple(r.id for r in s.roles),
            "person": tuple(w.id for w in s.workers),
        }
        if self.service is None:
            return known
        nodes = self.service.nodes
        activities = tuple(n.id for n in nodes if n.is_activity)
        others = tuple(n.id for n in arrival_starts(self.service) if not is_start(n))
        starts = (*(n.id for n in nodes if is_start(n)), *others)
        return known | {
            "partner": tuple(str(p.id) for p in self.service.partners),
            "lane": (
                *(lane.id for lane in self.service.lanes),
                *(pool.id for pool in self.service.pools),
            ),
            "element": tuple(n.id for n in nodes),
            "activity": activities,
            "start": starts,
            "activity or start": (*activities, *starts),
            "split": tuple(splits(self.service)),
            "event": tuple(n.id for n in nodes if n.is_event),
            "message": tuple(m.id for m in self.service.messages),
        }

    def names(self) -> Problems:
        """Yield references to calendars, roles, people, partners and elements nobody knows."""
        for section in SECTIONS:
            rows = getattr(self.scenario, section.field)
            for row in rows if section.id_field else (rows,):
                name = getattr(row, section.id_field) if section.id_field else ""
                if section.id_refers:
                    yield from self._named(section.id_refers, name, self._at(section.name, name))
                for key in section.keys:
                    where = self._at(section.name, name, key.name)
                    for value in _values(key, row):
                        yield from self._named(key.refers, value, where)

    def _named(self, refers: str, value: str, where: Where) -> Problems:
        known = self.known.get(refers)
        if known is None or value in known:
            return
        near = get_close_matches(value, known, n=3, cutoff=0.5)
        shown = ", ".join(map(self._called, near or known[:8]))
        yield where.problem(f"scenario-no-{refers.replace(' ', '-')}", value, known=shown)

    def _called(self, name: str) -> str:
        """Return an id with what it is called on the map, if it is."""
        label = self.service.label(ElementId(name)) if self.service else name
        return name if label == name else f"{name} (“{label}”)"

    def elements(self) -> Problems:
        """Yield needs, durations by person and ways that name what is not there."""
        for work in self.scenario.work:
            for need in work.needs or ():
                where = self._at("activities", work.activity, "needs")
                if need.role:
                    yield from self._named("role", need.role, where)
            for person, _ in work.by_worker:
                where = self._at("activities", work.activity, "by_person")
                yield from self._named("person", person, where)

    # --- limits, calendars, streams --------------------------------------------------------

    def limits(self) -> Problems:
        """Yield what no run can hold, or would never end, or a warm-up that outlasts it."""
        s = self.scenario
        if s.cases is None and s.horizon is None and all(a.cases is None for a in s.arrivals):
            yield Where(self.file, "", "cases").problem("scenario-endless")
        if not FIRST_YEAR <= s.start.year <= LAST_YEAR:
            where = Where(self.file, "", "start")
            day = s.start.date().isoformat()
            first, last = map(str, (FIRST_YEAR, LAST_YEAR))
            yield where.problem("scenario-start", day, first=first, last=last)
        if s.horizon is not None and s.warm_up >= s.horizon:
            yield Where(self.file, "", "warm_up").problem("scenario-warm-up", span(s.warm_up))
        crowds = [("people", w.id, w.count, MOST_ALIKE) for w in s.workers]
        crowds += [("initial", str(i.at), i.count, MOST_WAITING) for i in s.initial]
        for section, row, count, most in crowds:
            if count > most:
                yield self._at(section, row, "count").problem("scenario-crowd", count, most=most)

    def calendars(self) -> Problems:
        """Yield calendars that never open, and zones nobody knows."""
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        from intertwine.simulate.shifts import never_opens

        for calendar in self.scenario.calendars:
            where = self._at("calendars", calendar.id)
            if calendar.always and (calendar.periods or calendar.exceptions or calendar.chances):
                yield where.at("always").problem("scenario-always-and-hours")
            if not calendar.always and never_opens(calendar):
                yield where.at("open").problem("scenario-never-opens", calendar.id)
            if calendar.time_zone is not None:
                try:
                    ZoneInfo(calendar.time_zone)
                except (ZoneInfoNotFoundError, ValueError, OSError):
                    at = where.at("time_zone")
                    yield at.problem("scenario-time-zone", calendar.time_zone)

    def streams(self) -> Problems:
        """Yield streams that start what does not start by itself, or one pool twice."""
        for stream in self.scenario.arrivals:
            where = self._at("arrivals", stream.id, "starts")
            if not stream.starts:
                yield where.problem("scenario-missing")
            if stream.gap is not None and _always_nought(stream.gap):
                at = self._at("arrivals", stream.id, "gap")
                yield at.problem("scenario-no-gap")
            if self.service is None:
                continue
            outside = {str(n.id) for n in arrival_starts(self.service)}
            found = [self.service.node[s] for s in stream.starts if s in self.service.node]
            for node in found:
                if node.kind is NodeKind.START_EVENT and node.id not in outside:
                    known = ", ".join(map(self._called, outside))
                    yield where.problem("scenario-start-waits", node.id, known=known)
            for process, times in Counter(n.process for n in found).items():
                if times > 1:
                    yield where.problem("scenario-pool-twice", str(process))

    # --- case data -------------------------------------------------------------------------

    def attributes(self) -> Problems:
        """Yield attributes with a wrong name, both keys or none, or shares that do not sum."""
        for attribute in self.scenario.attributes:
            where = self._at("attributes", attribute.name)
            if not attribute.name.isidentifier() or attribute.name in _RESERVED:
                yield where.problem("scenario-attribute-name", attribute.name)
            if bool(attribute.shares) == (attribute.number is not None):
                yield where.problem("scenario-one-of", known="shares, number")
            total = sum(share for _, share in attribute.shares)
            if attribute.shares and not isclose(total, 1.0, abs_tol=1e-6):
                yield where.at("shares").problem("scenario-sum", total)

    def expressions(self) -> Problems:
        """Yield conditions and priorities that cannot be read."""
        s = self.scenario
        for worker in s.workers:
            where = self._at("people", worker.id, "serves")
            yield from self._parsed(parse_condition, worker.serves, where)
        for branching in s.branching:
            for choice in branching.choices:
                where = self._at("gateways", branching.gateway, "ways")
                yield from self._parsed(parse_condition, choice.condition, where)
        for repeat in s.repeats:
            where = self._at("loops", repeat.activity, "condition")
            yield from self._parsed(parse_condition, repeat.condition, where)
        where = self._at("rules", "", "priority")
        yield from self._parsed(parse_number, s.rules.priority, where)
        if s.rules.queue == "priority" and not s.rules.priority:
            yield where.problem("scenario-missing")

    def _parsed(
        self, parse: Callable[[str, tuple[Attribute, ...]], object], text: str, where: Where
    ) -> Problems:
        if not text:
            return
        try:
            parse(text, self.scenario.attributes)
        except BrokenTable as problem:
            yield where.problem("scenario-expression", text, why=str(problem))

    # --- ways and loops --------------------------------------------------------------------

    def ways(self) -> Problems:
        """Yield ways that leave elsewhere, and probabilities that do not sum to one."""
        for branching in self.scenario.branching:
            where = self._at("gateways", branching.gateway, "ways")
            node = self.service.node.get(branching.gateway) if self.service else None
            if self.service and node:
                out = tuple(f.id for f in self.service.outgoing.get(node.id, ()))
                for choice in branching.choices:
                    if choice.flow not in out:
                        yield where.problem(
                            "scenario-no-way", choice.flow, known=", ".join(map(self._called, out))
                        )
            for flow, times in Counter(c.flow for c in branching.choices).items():
                if times > 1:
                    yield where.problem("scenario-way-twice", flow)
            inclusive = node is not None and node.kind is NodeKind.INCLUSIVE_GATEWAY
            if not inclusive:
                yield from self._sum(branching, where)

    def _sum(self, branching: Branching, where: Where) -> Problems:
        drawn = [c.probability for c in branching.choices if c.probability is not None]
        if drawn and not isclose(sum(drawn), 1.0, abs_tol=1e-6):
            yield where.problem("scenario-sum", round(sum(drawn), 9))

    def loops(self) -> Problems:
        """Yield loops with more or fewer than one rule, or that can never end."""
        for repeat in self.scenario.repeats:
            where = self._at("loops", repeat.activity)
            said = (repeat.count is not None, repeat.again is not None, bool(repeat.condition))
            if sum(said) != 1:
                yield where.problem("scenario-one-of", known="count, again, condition")
            if repeat.again == 1:
                yield where.at("again").problem("scenario-endless-loop")

    # --- people ----------------------------------------------------------------------------

    def people(self) -> Problems:
        """Yield work that nobody can do, or for which there are too few people at once."""
        for work in self.scenario.work:
            where = self._at("activities", work.activity, "needs")
            for number, need in enumerate(self._needs(work)):
                only = work.workers if number == 0 else ()
                able = sum(w.count for w in self._able(work, need, only))
                who = need.role or need.capability or ", ".join(only)
                if able == 0:
                    yield where.problem("scenario-nobody-can", who)
                elif able < need.count:
                    yield where.problem("scenario-too-few", who, wanted=need.count, able=able)

    def _needs(self, work: Work) -> tuple[Need, ...]:
        if work.needs is not None:
            return work.needs
        role = role_of(self.service, self.scenario, work.activity) if self.service else None
        return (Need(role or ""),) if role or work.workers else ()

    def _able(self, work: Work, need: Need, only: tuple[str, ...]) -> list[Worker]:
        """Return who meets a need: those asked for, and helpers of partners who share."""
        sharing = self.scenario.rules.sharing
        own = self.service.partner_of(work.activity) if self.service else None
        shared = work.kind if own in sharing else ""
        return [
            w
            for w in self.scenario.workers
            if can_do(w, need, only) or (shared and shared in w.can and w.partner in sharing)
        ]


def role_of(service: ServiceMap, scenario: Scenario, activity: ElementId) -> str | None:
    """Return the role of an activity's lane, of a lane around it, or of its pool."""
    of = {lane: role.id for role in scenario.roles for lane in role.lanes}
    node = service.node.get(activity)
    lane = service.lane.get(node.lane) if node and node.lane else None
    while lane is not None:
        if lane.id in of:
            return of[lane.id]
        lane = service.lane.get(lane.parent) if lane.parent else None
    return of.get(node.pool) if node and node.pool else None


def can_do(worker: Worker, need: Need, only: tuple[str, ...] = ()) -> bool:
    """Return whether a person meets a need of an activity that is restricted to `only`."""
    return (
        (not need.role or need.role in worker.roles)
        and (not need.capability or need.capability in worker.can)
        and (not only or worker.id in only)
    )


_RESERVED = {*BUILT_IN, "and", "or", "not", "true", "false", "if", "min", "max", "abs"}


def _values(key: Key, row: object) -> Iterable[str]:
    value = getattr(row, key.into, None) if key.refers else None
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


def _always_nought(gap: Distribution) -> bool:
    from intertwine.simulate.families import mean

    return gap.highest == 0 or mean(gap) == 0
