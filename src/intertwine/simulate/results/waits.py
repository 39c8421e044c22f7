"""Where the waiting of a case lies, in seconds a case: for people, their hours, others, a message.

Four parts that add up at each element of the map: until somebody is free, until their calendar
opens, for other cases of a batch, and until a message comes, by whom it comes from. Waits of one
case that overlap count each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intertwine.model.ids import ElementId, PartnerId
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.experiments.outcomes import cases_of
from intertwine.simulate.results.figures import Figure
from intertwine.simulate.world import BINS
from intertwine.stats.intervals import mean_interval
from intertwine.stats.log_bins import read

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Wait:
    """The waiting at one element; arrays have a value for each replication, seconds a case.

    `messages` are by sender, None where nobody on the map sends it.
    """

    element: ElementId
    person: Floats
    calendar: Floats
    batch: Floats
    messages: tuple[tuple[PartnerId | None, Floats], ...] = ()

    @property
    def total(self) -> Floats:
        """All of it."""
        own = self.person + self.calendar + self.batch
        return np.asarray(sum((m for _, m in self.messages), own))


def waits_of(experiment: Experiment) -> tuple[Wait, ...]:
    """Return where cases wait, the longest first; elements at which nobody waits are left out."""
    prepared, runs = experiment.prepared, experiment.replications
    service = prepared.service
    cases = np.array([cases_of(r.world) for r in runs], dtype=float)
    nothing = np.zeros(len(runs))
    person: dict[ElementId, Floats] = {}
    calendar: dict[ElementId, Floats] = {}
    batch: dict[ElementId, Floats] = {}
    messages: dict[ElementId, dict[PartnerId | None, Floats]] = {}
    for row, task in enumerate(prepared.tasks):
        for kind, into in (("person", person), ("calendar", calendar), ("batch", batch)):
            value = np.array([float(r.world.task[kind][row]) for r in runs]) / cases
            into[task] = into.get(task, nothing) + value
    for number, flows in enumerate(prepared.compiled.channels):
        flow = next(m for m in service.messages if m.id == flows[0])
        waited = np.array([float(r.world.channel["waited"][number]) for r in runs]) / cases
        by = messages.setdefault(ElementId(flow.target), {})
        sender = service.partner_of(flow.source)
        by[sender] = by.get(sender, nothing) + waited
    found = [
        Wait(
            element,
            person.get(element, nothing),
            calendar.get(element, nothing),
            batch.get(element, nothing),
            tuple((s, m) for s, m in messages.get(element, {}).items() if m.any()),
        )
        for element in dict.fromkeys((*person, *messages))
    ]
    return tuple(sorted((w for w in found if w.total.any()), key=lambda w: -float(w.total.mean())))


def mean_of(values: Floats) -> Figure:
    """Return the mean over replications with its interval; none of a single replication."""
    found = mean_interval(values)
    return Figure(float(found.mean), None if found.n < 2 else (float(found.low), float(found.high)))


def spread(
    experiments: Sequence[Experiment], *, steps: int = 48
) -> tuple[float, tuple[tuple[float, ...], ...]]:
    """Return how the cycle times of all cases lie: a step in seconds, and shares of the cases.

    All experiments have the same steps, from 0 to where 99 of 100 cases of the longest are done;
    what takes longer is left out of the steps. Nothing finished gives no shares.
    """
    value = read(BINS)
    counts = [np.sum([r.world.cycle for r in e.replications], axis=0) for e in experiments]
    ends = []
    for count in counts:
        upto = np.cumsum(count)
        if upto[-1]:
            ends.append(float(value[int(np.searchsorted(upto, 0.99 * upto[-1]))]))
    end = max((e for e in ends if np.isfinite(e)), default=0.0)
    if end <= 0:
        return 0.0, tuple(() for _ in counts)
    step = end / steps
    shares = []
    for count in counts:
        place = np.minimum(value / step, steps).astype(np.int64)
        share = np.bincount(place, weights=count, minlength=steps + 1)[:steps]
        shares.append(tuple((share / max(1, int(count.sum()))).tolist()))
    return step, tuple(shares)
