"""The tables of `simulation`: times, waits, who is busy, work and cost, promises, what changes.

Waiting is counted in days and work in hours; intervals are 95 % t intervals over replications.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from typing import TYPE_CHECKING

from intertwine.measures.lengths import DAY, HOUR, cell, interval
from intertwine.measures.naming import element_ref, partner_ref
from intertwine.measures.two_versions import is_change
from intertwine.model.findings import Cell, Table, Word
from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.measures.simulated import Pair, Ran
    from intertwine.simulate.comparing.compare import Change
    from intertwine.simulate.results.figures import ActivityFigures, Figure, MessageFigures, Times

MOST_WAITS = 10
"""Activities and messages that are listed, those that make a case wait longest first."""

TIMES = ("case-time", "mean-days", "interval", "half-within", "most-within", "nearly-all-within")
WAITS = (
    "waits-at",
    "partner",
    "times-per-case",
    "wait-days",
    "interval",
    "for-person-days",
    "for-calendar-days",
    "most-wait-days",
)
BATCH = "for-batch-days"
MESSAGES = ("message-waited-for", "giver", "taker", "times-per-case", "wait-days", "interval")
BUSY = ("worker", "partner", "busy-percent", "interval", "hours-a-week")
WORK = ("partner", "work-hours", "interval")
COST = ("cost-per-case", "cost-interval", "currency")
PROMISES = ("promise", "promise-days", "kept-percent", "interval", "wanted-percent")
STUCK = ("stuck-at", "stuck-cases")
TURNED_AWAY = ("turned-away-at", "partner", "turned-away-percent", "interval")
SIDES = ("first-side", "second-side")
CHANGES = ("outcome", "counted-in", "today", "to-be", "to-be-less-today", "interval", "reading")
DIFFERS = ("outcome", "counted-in", *SIDES, "second-less-first", "interval", "reading")

Rows = Iterator[tuple[Cell, ...]]


def tables(study: Study, ran: Ran) -> Iterator[Table]:
    """Yield the tables of one map; of promises, endless waits and who is turned away where any."""
    costs = any(p.cost.mean > 0 for p in ran.results.per_partner)
    yield _table(ran, "case-times", TIMES, _times(ran))
    batch = any(a.for_batch.mean > 0 for a in ran.results.per_activity)
    columns = (*WAITS, BATCH) if batch else WAITS
    yield _table(ran, "longest-waits", columns, _waits(study, ran, batch))
    yield _table(ran, "waits-for-messages", MESSAGES, _messages(study, ran))
    yield _table(ran, "who-is-busy", BUSY, _busy(study, ran))
    yield _table(ran, "work-per-case", (*WORK, *COST) if costs else WORK, _work(study, ran, costs))
    if ran.results.targets:
        yield _table(ran, "promises-kept", PROMISES, _promises(ran))
    if ran.results.stuck.at:
        yield _table(ran, "waits-for-ever", STUCK, _stuck(ran))
    if turning_away(ran):
        yield _table(ran, "turned-away", TURNED_AWAY, _turned_away(study, ran))


def changes(study: Study, pair: Pair) -> Table:
    """Return what changes from the first to the second, for whom, and how surely."""
    rows = tuple(_change(study, c) for c in pair.compared.changes)
    if is_change(pair.first.map, pair.second.map):
        return Table("what-would-change", CHANGES, rows)
    return Table("what-differs", DIFFERS, rows)


def _table(ran: Ran, code: str, columns: tuple[str, ...], rows: Rows) -> Table:
    return Table(code, columns, tuple(rows), map=ran.map.id)


def _times(ran: Ran) -> Rows:
    def row(what: str, times: Times) -> tuple[Cell, ...]:
        below = (cell(x, unit=DAY) for x in (times.p50, times.p95, times.p99))
        return (
            Word(what),
            cell(times.mean.mean, unit=DAY),
            interval(times.mean, unit=DAY),
            *below,
        )

    yield row("time-start-to-end", ran.results.cycle_time)
    yield row("time-nobody-works", ran.results.waiting)


def waits(ran: Ran) -> list[ActivityFigures]:
    """Return the activities at which cases wait, where it costs a case most time first."""
    found = [
        a for a in ran.results.per_activity if a.per_case.mean > 0 and a.waiting.mean.mean >= 1.0
    ]
    return sorted(found, key=lambda a: -a.per_case.mean * a.waiting.mean.mean)


def _waits(study: Study, ran: Ran, batch: bool) -> Rows:
    service = ran.map.map
    for a in waits(ran)[:MOST_WAITS]:
        partner = service.partner_of(a.activity)
        yield (
            element_ref(service, a.activity),
            partner_ref(study, partner) if partner else None,
            cell(a.per_case.mean),
            cell(a.waiting.mean.mean, unit=DAY),
            interval(a.waiting.mean, unit=DAY),
            cell(a.for_person.mean, unit=DAY),
            cell(a.for_calendar.mean, unit=DAY),
            cell(a.waiting.p95, unit=DAY),
            *((cell(a.for_batch.mean, unit=DAY),) if batch else ()),
        )


def _messages(study: Study, ran: Ran) -> Rows:
    service = ran.map.map

    def cost(m: MessageFigures) -> float:
        return m.per_case.mean * m.waiting.mean if isfinite(m.waiting.mean) else 0.0

    for m in sorted(ran.results.per_message, key=cost, reverse=True)[:MOST_WAITS]:
        if cost(m) < 1.0:
            continue
        flow = service.message[m.flows[0]]
        giver, taker = (service.partner_of(end) for end in (flow.source, flow.target))
        yield (
            element_ref(service, flow.id),
            partner_ref(study, giver) if giver else None,
            partner_ref(study, taker) if taker else None,
            cell(m.per_case.mean),
            cell(m.waiting.mean, unit=DAY),
            interval(m.waiting, unit=DAY),
        )


def _busy(study: Study, ran: Ran) -> Rows:
    names = {w.id: w.name or w.id for w in ran.experiment.prepared.scenario.workers}
    busiest = sorted(ran.results.per_worker, key=lambda w: -w.utilisation.mean)
    for w in busiest:
        yield (
            names[w.worker],
            partner_ref(study, w.partner),
            cell(w.utilisation.mean, unit=0.01),
            interval(w.utilisation, unit=0.01),
            cell(w.busy_hours_per_week.mean),
        )


def _work(study: Study, ran: Ran, costs: bool) -> Rows:
    for p in ran.results.per_partner:
        row: tuple[Cell, ...] = (
            partner_ref(study, p.partner),
            *_told(p.work, HOUR),
        )
        if costs:
            row += (*_told(p.cost, 1.0), ran.currency or None)
        yield row


def _told(figure: Figure, unit: float) -> tuple[Cell, Cell]:
    """Return a partner's figure with its interval, or that it is kept: it is known of each."""
    if not isfinite(figure.mean):
        return Word("kept-figure"), Word("kept-figure")
    return cell(figure.mean, unit=unit), interval(figure, unit=unit)


def _promises(ran: Ran) -> Rows:
    wanted = {t.name: t for t in ran.experiment.prepared.scenario.targets}
    for told in ran.results.targets:
        target = wanted[told.name]
        yield (
            plain_name(told.name),
            cell(target.within, unit=DAY),
            cell(told.share.mean, unit=0.01),
            interval(told.share, unit=0.01),
            None if target.share is None else cell(target.share, unit=0.01),
        )


def plain_name(name: str) -> str:
    """Return the name of a key of a scenario as people write it: "first_hour" → "first hour"."""
    return name.replace("_", " ")


def _stuck(ran: Ran) -> Rows:
    for element, tokens in ran.results.stuck.at:
        yield element_ref(ran.map.map, element), tokens


def turning_away(ran: Ran) -> list[ActivityFigures]:
    """Return the activities at which cases find no place to wait, the fullest first."""
    found = [a for a in ran.results.per_activity if a.turned_away.mean > 0]
    return sorted(found, key=lambda a: -a.turned_away.mean)


def _turned_away(study: Study, ran: Ran) -> Rows:
    service = ran.map.map
    for a in turning_away(ran):
        partner = service.partner_of(a.activity)
        yield (
            element_ref(service, a.activity),
            partner_ref(study, partner) if partner else None,
            cell(a.turned_away.mean, unit=0.01),
            interval(a.turned_away, unit=0.01),
        )


_UNITS = {
    "cycle-time": ("unit-days", DAY),
    "idle-time": ("unit-days", DAY),
    "work": ("unit-hours-a-case", HOUR),
    "target": ("unit-percent", 0.01),
    "stuck": ("unit-percent", 0.01),
    "turned-away": ("unit-percent", 0.01),
}
MORE_IS_BETTER = ("target",)


def reading(change: Change) -> str:
    """Return "better", "worse", or "unclear" where no difference was detected."""
    if not change.sure:
        return "unclear"
    up = change.change.mean > 0
    return "better" if up == (change.what in MORE_IS_BETTER) else "worse"


def _change(study: Study, change: Change) -> tuple[Cell, ...]:
    unit, size = _UNITS[change.what]
    name = study.partner_name(change.partner) if change.partner else plain_name(change.name)
    return (
        Word(f"changes-{change.what}", {"name": name}),
        Word(unit),
        cell(change.first.mean, unit=size),
        cell(change.second.mean, unit=size),
        cell(change.change.mean, unit=size),
        interval(change.change, unit=size),
        Word(f"change-{reading(change)}"),
    )
