"""A run as the figures that charts are drawn from, counted in the unit that fits."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

import numpy as np

from intertwine.measures.kept_back import waits_told
from intertwine.measures.simulated import Pair, Ran
from intertwine.measures.simulation_tables import plain_name, reading
from intertwine.model.study import Study
from intertwine.simulate.results.figures import Figure
from intertwine.simulate.results.waits import Floats, Wait, mean_of, spread, waits_of
from intertwine.web.simulation_figures import (
    SimulationBar,
    SimulationFigure,
    SimulationFigures,
    SimulationPart,
    SimulationRow,
    SimulationTime,
)

MOST = 8
"""Elements with waiting that are drawn, those that make a case wait longest first."""
UNITS = (("days", 86_400.0, 2.0), ("hours", 3_600.0, 2.0), ("minutes", 60.0, 0.0))


def figures(study: Study, ran: Sequence[Ran], pair: Pair | None = None) -> SimulationFigures:
    """Return the figures of one that was run, or of the two of a pair in its order."""
    unit, size = unit_of(ran)
    step, shares = spread([r.experiment for r in ran])
    return SimulationFigures(
        unit=unit,
        step=step / size,
        times=[_time(r, s, size) for r, s in zip(ran, shares, strict=True)],
        waits=_wait_rows([_work_waits(r) for r in ran], size),
        hand_offs=_wait_rows([_message_waits(r) for r in ran], size),
        busy=busy_rows(ran),
        work=work_rows(study, ran, pair),
        outcomes=outcome_rows(pair, size),
    )


def unit_of(ran: Sequence[Ran]) -> tuple[str, float]:
    """Return the unit in which the times of these maps are told, and its seconds."""
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


_Place = tuple[str, str, str]
"""What waiting is told by: the element's name, whose it is, and whose message is waited for."""
_Split = tuple[Floats, Floats, Floats, Floats]
"""Seconds a case in each replication, in the order of `PARTS`."""
PARTS = ("person", "calendar", "batch", "message")
"""Until somebody is free, until their hours begin, for others of a batch, until a message comes."""


def _waits(ran: Ran) -> tuple[Wait, ...]:
    """Return where cases wait, as far as it may be told."""
    found = waits_of(ran.experiment)
    return waits_told(found, ran.experiment.prepared, ran.map.kept)


def _work_waits(ran: Ran) -> dict[_Place, _Split]:
    service = ran.map.map
    return {
        (service.label(w.element), str(service.partner_of(w.element) or ""), ""): (
            w.person,
            w.calendar,
            w.batch,
            np.zeros_like(w.person),
        )
        for w in _waits(ran)
        if w.person.any() or w.calendar.any() or w.batch.any()
    }


def _message_waits(ran: Ran) -> dict[_Place, _Split]:
    service = ran.map.map
    return {
        (service.label(w.element), str(service.partner_of(w.element) or ""), str(sender or "")): (
            np.zeros_like(waited),
            np.zeros_like(waited),
            np.zeros_like(waited),
            waited,
        )
        for w in _waits(ran)
        for sender, waited in w.messages
    }


def _wait_rows(found: Sequence[dict[_Place, _Split]], size: float) -> list[SimulationRow]:
    """Return where cases wait; what both maps call alike at the same partners is one row."""
    places = list(dict.fromkeys(p for told in found for p in told))
    rows = []
    for place in places:
        label, partner, sender = place
        splits = [told.get(place) for told in found]
        both = [s for s in splits if s is not None]
        change = _change(both[0], both[1], len(places)) if len(both) == 2 else None
        rows.append(
            SimulationRow(
                label=label,
                partner=partner,
                sender=sender,
                bars=[None if s is None else _bar(s, size) for s in splits],
                change=None if change is None else figure(change, size),
                reading="" if change is None else _less_is_better(change),
            )
        )
    rows.sort(key=lambda r: -max(b.total.value for b in r.bars if b))
    return rows[:MOST]


def _change(first: _Split, second: _Split, many: int) -> Figure:
    """Return what changes from the first to the second, held for all rows at once."""
    from intertwine.stats.intervals import mean_interval

    pairs = min(len(first[0]), len(second[0]))
    one, two = np.asarray(sum(first))[:pairs], np.asarray(sum(second))[:pairs]
    told = mean_interval(two - one, comparisons=max(many, 1))
    ends = None if told.n < 2 else (float(told.low), float(told.high))
    return Figure(float(told.mean), ends)


def _less_is_better(change: Figure) -> str:
    if change.interval is None or change.interval[0] <= 0 <= change.interval[1]:
        return "unclear"
    return "better" if change.mean < 0 else "worse"


def _bar(split: _Split, size: float) -> SimulationBar:
    parts = [
        SimulationPart(kind=kind, value=float(part.mean()) / size)
        for kind, part in zip(PARTS, split, strict=True)
        if part.any()
    ]
    return SimulationBar(total=figure(mean_of(np.asarray(sum(split))), size), parts=parts)


def busy_rows(ran: Sequence[Ran]) -> list[SimulationRow]:
    """Return who is busy for what share of their open time, the busiest first."""
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


def work_rows(study: Study, ran: Sequence[Ran], pair: Pair | None) -> list[SimulationRow]:
    """Return the hours each partner puts into a case, and what changes.

    What citizens give is time of their lives, hundreds of hours: the tables have it, not the bars.
    """
    changes = {}
    if pair is not None:
        changes = {c.partner: c for c in pair.compared.changes if c.what == "work"}
    rows = []
    partners = dict.fromkeys(p.partner for r in ran for p in r.results.per_partner)
    for partner in (p for p in partners if p not in study.citizens):
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


def outcome_rows(pair: Pair | None, size: float) -> list[SimulationRow]:
    """Return what changes for the case; nothing without two maps."""
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
