"""What replications say together: means with intervals, whole distributions, who does what.

Every figure is a mean over replications with a t interval; percentiles are read from all cases
together, within half a percent. Cases that arrived during the warm-up are left out. Times are
seconds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from intertwine.model.ids import ElementId, PartnerId
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.experiments.outcomes import cases_of, turned_away
from intertwine.simulate.preparing.presence import present
from intertwine.simulate.results.figures import (
    ActivityFigures,
    Figure,
    MessageFigures,
    PairFigures,
    PartnerFigures,
    Results,
    StuckFigures,
    TargetFigures,
    Times,
    TurnedAway,
    WorkerFigures,
)
from intertwine.simulate.run import Replication
from intertwine.simulate.world import (
    ACTIVITIES,
    BINS,
    COMPLETED,
    LIVE,
    LIVE_AREA,
    LOST,
    STUCK,
    TURNED_AWAY,
    World,
)
from intertwine.stats.intervals import mean_interval
from intertwine.stats.log_bins import quantiles


def summarise(experiment: Experiment) -> Results:
    """Return what an experiment says. It must hold at least one replication."""
    return _Summary(experiment).results()


class _Summary:
    def __init__(self, experiment: Experiment) -> None:
        self.prepared = experiment.prepared
        self.horizon = experiment.prepared.scenario.horizon
        self.runs = experiment.replications
        self.worlds = [r.world for r in self.runs]
        self.cases = np.array([cases_of(w) for w in self.worlds])

    def results(self) -> Results:
        counts = np.array([w.counts for w in self.worlds])
        return Results(
            replications=len(self.runs),
            cases=int(counts[:, [COMPLETED, STUCK, TURNED_AWAY]].sum()),
            completed=int(counts[:, COMPLETED].sum()),
            stuck=self._stuck(),
            turned_away=TurnedAway(
                _figure([turned_away(r) for r in self.runs]), int(counts[:, TURNED_AWAY].sum())
            ),
            cycle_time=self._case_times(lambda w: w.cycle, 0),
            waiting=self._case_times(lambda w: w.waiting, 1),
            work_in_progress=_figure([_time_average(r) for r in self.runs]),
            activities=int(counts[:, ACTIVITIES].sum()),
            engine_seconds=sum(r.seconds for r in self.runs),
            lost_messages=int(counts[:, LOST].sum()),
            under_way=int(counts[:, LIVE].sum()) if self.horizon is not None else 0,
            left_in_batches=sum(self._gathering(w) for w in self.worlds),
            undelivered=self._undelivered(),
            per_activity=tuple(self._activity(a) for a in dict.fromkeys(self.prepared.tasks)),
            per_message=tuple(self._messages()),
            per_pair=tuple(self._pairs()),
            per_worker=tuple(self._workers()),
            per_partner=tuple(self._partners()),
            targets=tuple(self._targets()),
        )

    # --- cases -----------------------------------------------------------------------------

    def _case_times(self, bins: Callable[[World], np.ndarray], row: int) -> Times:
        means = [
            w.sums[row, 0] / w.counts[COMPLETED] if w.counts[COMPLETED] else np.nan
            for w in self.worlds
        ]
        return _times(means, np.sum([bins(w) for w in self.worlds], axis=0))

    def _stuck(self) -> StuckFigures:
        shares = [int(w.counts[STUCK]) / n for w, n in zip(self.worlds, self.cases, strict=True)]
        left = np.sum([w.stuck for w in self.worlds], axis=0)
        compiled = self.prepared.compiled
        at: dict[ElementId, int] = {}
        for place in np.flatnonzero(left):
            element = compiled.elements[compiled.program.place_element[place]]
            flow = next((f for f in self.prepared.service.flows if f.id == element), None)
            where = flow.target if flow else element
            at[where] = at.get(where, 0) + int(left[place])
        return StuckFigures(_figure(shares), tuple(sorted(at.items(), key=lambda kv: -kv[1])))

    def _gathering(self, world: World) -> int:
        if not len(world.batch) or self.horizon is not None:
            return 0
        open_ = world.room["open"][world.room["open"] >= 0]
        gathering = [b for b in open_ if world.batch[b]["ready"] == np.inf]
        return int(sum(world.batch[b]["left"] for b in gathering))

    def _undelivered(self) -> tuple[tuple[tuple[ElementId, ...], int], ...]:
        left = np.sum([w.undelivered for w in self.worlds], axis=0)
        channels = self.prepared.compiled.channels
        return tuple((channels[c], int(left[c])) for c in np.flatnonzero(left[: len(channels)]))

    def _targets(self) -> list[TargetFigures]:
        found = []
        for number, target in enumerate(self.prepared.scenario.targets):
            shares = [
                w.kept[number, 1] / w.kept[number, 0] if w.kept[number, 0] else np.nan
                for w in self.worlds
            ]
            found.append(TargetFigures(target.name, _figure(shares)))
        return found

    # --- work ------------------------------------------------------------------------------

    def _rows(self, activity: ElementId) -> list[int]:
        return [i for i, t in enumerate(self.prepared.tasks) if t == activity]

    def _activity(self, activity: ElementId) -> ActivityFigures:
        rows = self._rows(activity)
        state = [w.task[rows] for w in self.worlds]
        done = np.array([s["n"].sum() for s in state])
        turned = np.array([w.turned[rows].sum() for w in self.worlds])

        def each(*fields: str) -> list[float]:
            total = np.array([sum(s[f].sum() for f in fields) for s in state])
            return list(np.where(done > 0, total / np.maximum(done, 1), np.nan))

        bins = np.sum([w.task_waiting[rows].sum(axis=0) for w in self.worlds], axis=0)
        return ActivityFigures(
            activity,
            _figure(list(done / self.cases)),
            _times(each("person", "calendar", "batch"), bins),
            _figure(each("person")),
            _figure(each("calendar")),
            _figure(each("batch")),
            _figure(each("work")),
            _figure(each("paused")),
            _figure(each("cost")),
            _figure(list(_shares(turned, turned + done))),
        )

    def _messages(self) -> list[MessageFigures]:
        found = []
        for number, flows in enumerate(self.prepared.compiled.channels):
            n = np.array([w.channel[number]["n"] for w in self.worlds])
            waited = np.array([w.channel[number]["waited"] for w in self.worlds])
            each = np.where(n > 0, waited / np.maximum(n, 1), np.nan)
            sender, receiver = self._ends(flows)
            per_case = _figure(list(n / self.cases))
            found.append(MessageFigures(flows, per_case, _figure(list(each)), sender, receiver))
        return found

    def _ends(self, flows: Sequence[ElementId]) -> tuple[PartnerId | None, PartnerId | None]:
        service = self.prepared.service
        flow = next(m for m in service.messages if m.id == flows[0])
        return service.partner_of(flow.source), service.partner_of(flow.target)

    def _pairs(self) -> list[PairFigures]:
        numbers: dict[tuple[PartnerId, PartnerId], list[int]] = {}
        for number, flows in enumerate(self.prepared.compiled.channels):
            sender, receiver = self._ends(flows)
            if sender is not None and receiver is not None:
                numbers.setdefault((sender, receiver), []).append(number)
        found = []
        for (sender, receiver), rows in numbers.items():
            n = np.array([w.channel["n"][rows].sum() for w in self.worlds]) / self.cases
            waited = np.array([w.channel["waited"][rows].sum() for w in self.worlds]) / self.cases
            found.append(PairFigures(sender, receiver, _figure(list(n)), _figure(list(waited))))
        return sorted(found, key=lambda p: -p.waiting.mean)

    def _workers(self) -> list[WorkerFigures]:
        found = []
        for worker in self.prepared.scenario.workers:
            rows = [i for i, p in enumerate(self.prepared.people) if p.worker is worker]
            weeks = [max(r.ended_at, 1.0) / 604_800 for r in self.runs]
            busy = [w.person["busy"][rows].sum() / 3_600 for w in self.worlds]
            hours = [b / n for b, n in zip(busy, weeks, strict=True)]
            there = [self._open_hours(rows, r) for r in self.runs]
            share = [b / t if t else np.nan for b, t in zip(busy, there, strict=True)]
            done = [float(w.person["done"][rows].sum()) for w in self.worlds]
            found.append(
                WorkerFigures(
                    worker.id,
                    worker.name or worker.id,
                    worker.partner,
                    _figure(hours),
                    _figure(share),
                    _figure(done),
                    self._few_wait(rows),
                )
            )
        return found

    def _few_wait(self, people: Sequence[int]) -> bool:
        setting = self.prepared.setting
        own = setting.person[list(people)]
        queues = {int(q) for p in own for q in setting.serving[p["queue0"] : p["queue1"]]}
        return bool(queues) and all(setting.queue[q]["most"] >= 0 for q in queues)

    def _open_hours(self, people: Sequence[int], run: Replication) -> float:
        """Return how many hours these people are there until the run ended, all together."""
        from intertwine.simulate.kernels.calendars import open_between
        from intertwine.simulate.kernels.keys import replication_key

        key = int(replication_key(self.prepared.scenario.seed, run.number))
        setting = present(self.prepared.setting, key)
        calendars = Counter(setting.person["calendar"][list(people)].tolist())
        return sum(
            many * float(open_between(setting.shifts, calendar, 0.0, run.ended_at)) / 3_600
            for calendar, many in calendars.items()
        )

    def _partners(self) -> list[PartnerFigures]:
        service = self.prepared.service
        prices = {c.partner: c for c in self.prepared.scenario.costs}
        found = []
        for partner in service.partners:
            rows = [
                i for i, t in enumerate(self.prepared.tasks) if service.partner_of(t) == partner.id
            ]
            work = np.array([own_work(w.task[rows]) for w in self.worlds]) / self.cases
            fees = np.array([w.task["cost"][rows].sum() for w in self.worlds]) / self.cases
            price = prices.get(partner.id)
            cost = fees + (work / 3_600 * price.per_hour + price.per_case if price else 0.0)
            waits = [
                (w.task["person"][rows].sum() + w.task["calendar"][rows].sum()) / n
                for w, n in zip(self.worlds, self.cases, strict=True)
            ]
            found.append(
                PartnerFigures(partner.id, _figure(list(work)), _figure(list(cost)), _figure(waits))
            )
        return found


def own_work(state: np.ndarray) -> float:
    """Return the seconds that people worked; what cases of a batch shared counts once."""
    return float(state["work"].sum() - state["shared"].sum())


def _shares(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.where(whole > 0, part / np.maximum(whole, 1), np.nan)


def _times(means: Sequence[float], bins: np.ndarray) -> Times:
    p50, p95, p99 = quantiles(bins, BINS, shares=np.array([0.5, 0.95, 0.99]))
    return Times(_figure(means), float(p50), float(p95), float(p99))


def _figure(values: Sequence[float]) -> Figure:
    """Return a mean over the replications that have the figure at all."""
    known = np.array([v for v in values if not np.isnan(v)], dtype=float)
    if not len(known):
        return Figure(float("nan"), None)
    found = mean_interval(known)
    interval = None if found.n < 2 else (float(found.low), float(found.high))
    return Figure(float(found.mean), interval)


def _time_average(run: Replication) -> float:
    return float(run.world.clock[LIVE_AREA]) / max(run.ended_at, 1e-9)
