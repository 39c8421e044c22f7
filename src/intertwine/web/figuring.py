"""A run as the figures that charts are drawn from, counted in the unit that fits."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

import numpy as np

from intertwine.measures.simulated import Pair, Ran, pair_of
from intertwine.measures.simulation_tables import plain_name, reading
from intertwine.model.study import Study
from intertwine.simulate.results import Figure
from intertwine.simulate.waits import Wait, mean_of, spread, waits_of
from intertwine.web.simulation_figures import (
    SimulationBar,
    SimulationFigure,
    SimulationFigures,
    SimulationPart,
    SimulationRow,
    SimulationTime,
)

MOST = 10
"""Elements with waiting that are drawn, those that make a case wait longest first."""
UNITS = (("days", 86_400.0, 2.0), ("hours", 3_600.0, 2.0), ("minutes", 60.0, 0.0))


def figures(study: Study, ran: Sequence[Ran]) -> SimulationFigures:
    """Return the figures of one map or of two that were run with the same luck."""
    pair = pair_of(ran)
    if pair is not None:
        ran = (pair.today, pair.wanted)
    unit, size = _unit(ran)
    step, shares = spread([r.experiment for r in ran])
    return SimulationFigures(
        unit=unit,
        step=step / size,
        times=[_time(r, s, size) for r, s in zip(ran, shares, strict=True)],
        waits=_waits(ran, size, pair),
        busy=_busy(ran),
        work=_work(study, ran, pair),
        outcomes=_outcomes(pair, size),
    )


def _unit(ran: Sequence[Ran]) -> tuple[str, float]:
    longest = max((r.results.cycle_time.p95 for r in ran), default=0.0)
    for unit, size, least in UNITS[:-1]:
        if not isfinite(longest) or longest >= least * size:
            return unit, size
    return UNITS[-1][0], UNITS[-1][1]


def figure(found: Figure, size: float = 1.0) -> SimulationFigure:
    """Return a figure counted in a size; what is not known is 0 without an interval."""
    if not isfinite(found.mean):
        return SimulationFigure(value=0.0)
    known = found.interval is not None and all(isfinite(x) for x in found.interval)
    low, high = found.interval if known and found.interval else (None, None)
    return SimulationFigure(
        value=found.mean / size,
        low=None if low is None else low / size,
        high=None if high is None else high / size,
    )


def _time(ran: Ran, shares: Sequence[float], size: float) -> SimulationTime:
    cycle = ran.results.cycle_time
    half, most = (x / size if isfinite(x) else None for x in (cycle.p50, cycle.p95))
    return SimulationTime(
        map=ran.map.id, mean=figure(cycle.mean, size), half=half, most=most, shares=list(shares)
    )


def _waits(ran: Sequence[Ran], size: float, pair: Pair | None) -> list[SimulationRow]:
    """Return where cases wait; what both maps call alike at the same partner is one row."""
    by_name: dict[tuple[str, str], list[Wait | None]] = {}
    for place, r in enumerate(ran):
        service = r.map.map
        for w in waits_of(r.experiment):
            name = service.label(w.element), str(service.partner_of(w.element) or "")
            by_name.setdefault(name, [None] * len(ran))[place] = w
    rows = []
    for (label, partner), found in by_name.items():
        change = None
        if pair is not None and len(found) == 2:
            change = _change(found, len(by_name))
        first = next(w for w in found if w is not None)
        rows.append(
            SimulationRow(
                label=label,
                partner=partner,
                element=first.element,
                bars=[None if w is None else _bar(w, size) for w in found],
                change=None if change is None else figure(change, size),
                reading="" if change is None else _less_is_better(change),
            )
        )
    rows.sort(key=lambda r: -max(b.total.value for b in r.bars if b))
    return rows[:MOST]


def _change(found: Sequence[Wait | None], many: int) -> Figure:
    """Return what changes from the first to the second, held for all rows at once."""
    from intertwine.stats.intervals import mean_interval

    first, second = found
    pairs = min(len(w.total) for w in found if w is not None)
    one = first.total[:pairs] if first is not None else np.zeros(pairs)
    two = second.total[:pairs] if second is not None else np.zeros(pairs)
    told = mean_interval(two - one, comparisons=max(many, 1))
    ends = None if told.n < 2 else (float(told.low), float(told.high))
    return Figure(float(told.mean), ends)


def _less_is_better(change: Figure) -> str:
    if change.interval is None or change.interval[0] <= 0 <= change.interval[1]:
        return "unclear"
    return "better" if change.mean < 0 else "worse"


def _bar(wait: Wait, size: float) -> SimulationBar:
    parts = [
        SimulationPart(kind="person", value=float(wait.person.mean()) / size),
        SimulationPart(kind="calendar", value=float(wait.calendar.mean()) / size),
        SimulationPart(kind="batch", value=float(wait.batch.mean()) / size),
        *(
            SimulationPart(kind="message", value=float(m.mean()) / size, sender=str(sender or ""))
            for sender, m in wait.messages
        ),
    ]
    return SimulationBar(total=figure(mean_of(wait.total), size), parts=parts)


def _busy(ran: Sequence[Ran]) -> list[SimulationRow]:
    rows: dict[str, SimulationRow] = {}
    for place, r in enumerate(ran):
        names = {w.id: w.name or w.id for w in r.experiment.prepared.scenario.workers}
        for w in r.results.per_worker:
            blank = SimulationRow(
                label=names[w.worker], partner=str(w.partner), bars=[None] * len(ran)
            )
            row = rows.setdefault(w.worker, blank)
            row.bars[place] = SimulationBar(total=figure(w.utilisation))
    return sorted(rows.values(), key=lambda r: -max(b.total.value for b in r.bars if b))


def _work(study: Study, ran: Sequence[Ran], pair: Pair | None) -> list[SimulationRow]:
    changes = {}
    if pair is not None:
        changes = {c.partner: c for c in pair.compared.changes if c.what == "work"}
    rows = []
    partners = dict.fromkeys(p.partner for r in ran for p in r.results.per_partner)
    for partner in partners:
        bars: list[SimulationBar | None] = []
        for r in ran:
            told = next((p for p in r.results.per_partner if p.partner == partner), None)
            bars.append(None if told is None else SimulationBar(total=figure(told.work, 3_600.0)))
        change = changes.get(partner)
        if any(b and b.total.value for b in bars):
            rows.append(
                SimulationRow(
                    label=study.partner_name(partner),
                    partner=str(partner),
                    bars=bars,
                    change=figure(change.change, 3_600.0) if change else None,
                    reading=reading(change) if change else "",
                )
            )
    return rows


def _outcomes(pair: Pair | None, size: float) -> list[SimulationRow]:
    if pair is None:
        return []
    rows = []
    for change in pair.compared.changes:
        if change.partner is not None:
            continue
        unit = size if change.what in ("cycle-time", "idle-time") else 0.01
        rows.append(
            SimulationRow(
                label=plain_name(change.name),
                partner="",
                element=change.what,
                bars=[
                    SimulationBar(total=figure(change.first, unit)),
                    SimulationBar(total=figure(change.second, unit)),
                ],
                change=figure(change.change, unit),
                reading=reading(change),
            )
        )
    return rows
