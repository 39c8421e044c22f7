"""What is left when a run is over: who waits for ever for what, who cannot keep up, and since when.

Nothing of it is a figure of the service as it settles: it is what whoever reads the figures must
know first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intertwine.errors import UsageProblem
from intertwine.model.ids import ElementId
from intertwine.semantics.reference import State
from intertwine.semantics.waits import Wait, waits_in
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.run import Replication
from intertwine.simulate.world import (
    FEW_CASES,
    FREE_CASES,
    FREE_ITEMS,
    HEAP,
    HORIZON,
    LIVE,
    LOOPING,
    QUEUED,
    RING_FIRST,
    RING_LAST,
    STUCK,
)
from intertwine.wording import join


@dataclass(frozen=True, slots=True)
class StuckAt:
    """One way in which work is left for ever, and the first cases it happened to.

    A case is told as (replication, number within it).
    """

    wait: Wait
    cases: tuple[tuple[int, int], ...]


def stuck_at(experiment: Experiment) -> tuple[StuckAt, ...]:
    """Return where stuck cases wait and for what, of the first few of each replication."""
    found: dict[Wait, list[tuple[int, int]]] = {}
    known: dict[State, tuple[Wait, ...]] = {}
    for run in experiment.replications:
        world = run.world
        for row in range(min(int(world.counts[STUCK]), FEW_CASES)):
            held = tuple(int(n) for n in world.stuck_tokens[row])
            under_way = tuple(
                c for c, n in enumerate(world.stuck_transit[row].tolist()) for _ in range(n)
            )
            state = State(held, under_way)
            if state not in known:
                known[state] = waits_in(experiment.prepared.compiled, state)
            for wait in known[state]:
                found.setdefault(wait, []).append((run.number, int(world.stuck_case[row])))
    return tuple(
        StuckAt(wait, tuple(cases))
        for wait, cases in sorted(found.items(), key=lambda pair: -len(pair[1]))
    )


def is_over_for_ever(run: Replication) -> bool:
    """Return whether cases are left though nothing will happen any more: no clock ended it."""
    world = run.world
    due = world.heap_time[0] if world.counts[HEAP] else np.inf
    at_its_end = world.clock[HORIZON] < np.inf and due > world.clock[HORIZON]
    return bool(run.complete and world.counts[LIVE] and not at_its_end)


def waiting_for_nobody(experiment: Experiment) -> tuple[tuple[ElementId, int], ...]:
    """Return the activities at which cases wait for somebody who never comes, and how many."""
    found: dict[ElementId, int] = {}
    for run in experiment.replications:
        if not is_over_for_ever(run):
            continue
        world = run.world
        held = np.ones(len(world.item), np.bool_)
        held[world.free_item[: world.counts[FREE_ITEMS]]] = False
        waits = held & (world.item["state"] == QUEUED)
        for task in world.item["task"][waits].tolist():
            activity = experiment.prepared.tasks[task]
            found[activity] = found.get(activity, 0) + 1
    return tuple(sorted(found.items(), key=lambda pair: -pair[1]))


def round_and_round(experiment: Experiment) -> tuple[ElementId, ...]:
    """Return the elements of a loop in which no time passes, where a run was ended in one."""
    compiled = experiment.prepared.compiled
    flows = {f.id: f.target for f in experiment.prepared.service.flows}
    found: dict[ElementId, None] = {}
    for run in experiment.replications:
        if run.zero_time:
            world = run.world
            first, last = int(world.counts[RING_FIRST]), int(world.counts[RING_LAST])
            going = [world.ring[at % len(world.ring)] for at in range(first, last)]
            standing = np.flatnonzero(world.tokens[world.counts[LOOPING]])
            for place in going or standing:
                element = compiled.elements[compiled.program.place_element[place]]
                found.setdefault(flows.get(element, element))
    return tuple(found)


def without_end(experiment: Experiment) -> tuple[ElementId, ...]:
    """Return the activities that are done again and again where a replication is endless.

    Where nothing is done, the elements at which the cases are that are still there.
    """
    found: dict[ElementId, float] = {}
    for run in (r for r in experiment.replications if r.endless):
        done = np.asarray(run.world.task["n"])
        for task in np.flatnonzero((done > 0) & (2 * done >= done.max(initial=0))).tolist():
            activity = experiment.prepared.tasks[task]
            found[activity] = found.get(activity, 0.0) + float(done[task])
        if not found:
            held = np.ones(len(run.world.case), np.bool_)
            held[run.world.free_case[: run.world.counts[FREE_CASES]]] = False
            compiled = experiment.prepared.compiled
            for place in np.flatnonzero(run.world.tokens[held].sum(axis=0)).tolist():
                found[compiled.elements[compiled.program.place_element[place]]] = 0.0
    return tuple(sorted(found, key=lambda e: -found[e]))


def all_come_to_an_end(experiment: Experiment) -> None:
    """Raise `UsageProblem` where a case goes on without end: nothing can be compared then."""
    where = without_end(experiment)
    if any(r.endless for r in experiment.replications):
        service = experiment.prepared.service
        told = join([service.label(e) for e in where[:FEW_CASES]])
        raise UsageProblem("endless", file=service.name or service.id, where=told)


def grows_since(prepared: Prepared, runs: Sequence[Replication], worker: str) -> float:
    """Return since when somebody always waits for a worker, in seconds after the start.

    That is when the queue of theirs in which most is waited was empty last; the middle of all
    replications. NaN where nobody ever waits for them.
    """
    people = [i for i, p in enumerate(prepared.people) if p.worker.id == worker]
    own = [
        int(q)
        for row in prepared.setting.person[people]
        for q in prepared.setting.serving[row["queue0"] : row["queue1"]]
    ]
    moments = []
    for run in runs:
        longest = max(own, key=lambda q: float(run.world.queue[q]["area"]), default=-1)
        if longest >= 0 and run.world.queue[longest]["area"] > 0:
            moments.append(float(run.world.queue[longest]["grows"]))
    return float(np.median(moments)) if moments else float("nan")
