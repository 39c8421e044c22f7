"""A scenario with one thing changed: more arrivals, people, hours, longer or shorter work.

Each function returns a new scenario and leaves everything else as it is, so that runs with the
same seed share their luck. What they name must be there, else `KeyError`.
"""

from __future__ import annotations

from dataclasses import replace

from intertwine.model.distribution import PARAMETERS, UNITLESS, Distribution, DistributionKind
from intertwine.model.ids import ElementId
from intertwine.model.scenario import Branching, Choice, Scenario, Worker
from intertwine.model.service_map import ServiceMap
from intertwine.model.working_time import DAY_SECONDS, WEEK_SECONDS, Calendar, Period


def scaled(distribution: Distribution, factor: float) -> Distribution:
    """Return what gives `factor` times the value with the same luck; `factor` is above 0."""
    if distribution.kind is DistributionKind.EMPIRICAL:
        parameters = distribution.parameters
    else:
        names = PARAMETERS[distribution.kind]
        parameters = tuple(
            value if name in UNITLESS else value * factor
            for name, value in zip(names, distribution.parameters, strict=True)
        )
    return replace(
        distribution,
        parameters=parameters,
        shift=distribution.shift * factor,
        lowest=distribution.lowest * factor,
        highest=distribution.highest * factor,
        values=tuple(v * factor for v in distribution.values),
    )


def with_arrivals(scenario: Scenario, factor: float) -> Scenario:
    """Return the scenario in which `factor` times as many cases arrive in the same time.

    Gaps become shorter, rates higher; moments from a file move closer to the start. Where the
    scenario counts cases, the same number comes in a shorter time.
    """
    return replace(
        scenario,
        arrivals=tuple(
            replace(
                a,
                gap=None if a.gap is None else scaled(a.gap, 1 / factor),
                rates=tuple(replace(r, per_hour=r.per_hour * factor) for r in a.rates),
                times=tuple(t / factor for t in a.times),
            )
            for a in scenario.arrivals
        ),
    )


def with_people(scenario: Scenario, worker: str, count: int) -> Scenario:
    """Return the scenario in which a worker stands for `count` people alike, at least one."""
    _worker(scenario, worker)
    if count < 1:
        raise ValueError(f"{count} people: at least one stays")
    workers = tuple(replace(w, count=count) if w.id == worker else w for w in scenario.workers)
    return replace(scenario, workers=workers)


def with_hours(scenario: Scenario, worker: str, factor: float) -> Scenario:
    """Return the scenario in which a worker is there `factor` times as long, every week.

    Each period of the week begins when it did and ends earlier or later, but before the next
    one begins. Exceptions stay. Who is there day and night is left alone.
    """
    person = _worker(scenario, worker)
    calendar = next((c for c in scenario.calendars if c.id == person.calendar), None)
    if calendar is None or calendar.always:
        return scenario
    own = replace(_longer(calendar, factor), id=f"{calendar.id} · {worker}")
    workers = tuple(replace(w, calendar=own.id) if w.id == worker else w for w in scenario.workers)
    others = tuple(c for c in scenario.calendars if c.id != own.id)
    return replace(scenario, calendars=(*others, own), workers=workers)


def with_durations(scenario: Scenario, activity: ElementId, factor: float) -> Scenario:
    """Return the scenario in which an activity takes `factor` times as long, whoever does it."""
    if all(w.activity != activity for w in scenario.work):
        raise KeyError(activity)
    work = tuple(
        replace(
            w,
            duration=scaled(w.duration, factor),
            by_worker=tuple((name, scaled(d, factor)) for name, d in w.by_worker),
        )
        if w.activity == activity
        else w
        for w in scenario.work
    )
    return replace(scenario, work=work)


def drawn_choices(scenario: Scenario, service: ServiceMap) -> dict[ElementId, tuple[Choice, ...]]:
    """Return the gateways at which one way is drawn by probability, with their ways.

    Probabilities are the scenario's, else the map's. Choices with a condition or a count are
    left out, and so are those of which nobody said anything.
    """
    stated = {b.gateway: b.choices for b in scenario.branching}
    found: dict[ElementId, tuple[Choice, ...]] = {}
    for node in service.nodes:
        flows = service.outgoing.get(node.id, ())
        ways = stated.get(node.id)
        if ways is None and len(flows) > 1 and any(f.probability is not None for f in flows):
            left = 1 - sum(f.probability or 0.0 for f in flows)
            silent = sum(f.probability is None for f in flows)
            ways = tuple(
                Choice(f.id, left / silent if f.probability is None else f.probability)
                for f in flows
            )
        if ways and len(ways) > 1 and all(_is_drawn(w) for w in ways):
            total = sum(w.probability or 0.0 for w in ways)
            if abs(total - 1) < 1e-9:
                found[node.id] = ways
    return found


def with_chance(
    scenario: Scenario, gateway: ElementId, ways: tuple[Choice, ...], factor: float
) -> Scenario:
    """Return the scenario in which the first way of a gateway is `factor` times as likely.

    At most certain; the other ways share what is left as they did.
    """
    first = min(1.0, (ways[0].probability or 0.0) * factor)
    rest = sum(w.probability or 0.0 for w in ways[1:])
    changed = [replace(ways[0], probability=first)]
    for way in ways[1:]:
        share = (way.probability or 0.0) / rest if rest > 0 else 1 / (len(ways) - 1)
        changed.append(replace(way, probability=(1 - first) * share))
    others = tuple(b for b in scenario.branching if b.gateway != gateway)
    return replace(scenario, branching=(*others, Branching(gateway, tuple(changed))))


def _is_drawn(choice: Choice) -> bool:
    return choice.probability is not None and not choice.condition and choice.first is None


def _worker(scenario: Scenario, worker: str) -> Worker:
    for w in scenario.workers:
        if w.id == worker:
            return w
    raise KeyError(worker)


def _longer(calendar: Calendar, factor: float) -> Calendar:
    """Return a calendar whose periods are scaled, a period for each day of the week."""
    spans = sorted(
        (day * DAY_SECONDS + p.begin, p.end - p.begin, day, p)
        for p in calendar.periods
        for day in p.days
    )
    periods = []
    for i, (begin, length, day, period) in enumerate(spans):
        after = spans[(i + 1) % len(spans)][0] + (WEEK_SECONDS if i + 1 == len(spans) else 0)
        room = max(length, after - begin)
        wanted = min(round(length * factor), room)
        periods.append(Period((day,), period.begin, period.begin + wanted))
    return replace(calendar, periods=tuple(periods))
