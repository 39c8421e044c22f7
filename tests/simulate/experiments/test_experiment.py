"""Replications on several threads are the same, and a run that is stopped keeps what it has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait

import numpy as np
import pytest
from simulating import prepared
from stations import STATION, poisson, takes

from intertwine.simulate.experiments import experiment
from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.results.summary import summarise


def test_two_threads_give_the_same_to_the_last_bit() -> None:
    made = prepared(STATION, poisson(60, cases=2_000) + takes(a=50))
    one = run_experiment(made, replications=6, threads=1, case_rows=True)
    two = run_experiment(made, replications=6, threads=2, case_rows=True)
    for a, b in zip(one.replications, two.replications, strict=True):
        assert np.array_equal(a.world.sums, b.world.sums)
        assert np.array_equal(a.world.ended, b.world.ended)


def stopped_when(monkeypatch: pytest.MonkeyPatch, ready: Callable[[], bool]) -> None:
    """Ctrl-C is heard while waiting for the replications, as soon as `ready` says so.

    A real signal would do, but it may arrive inside a callback that swallows exceptions.
    """

    def waits(running: Sequence[Future[object]], timeout: float) -> object:
        if ready():
            raise KeyboardInterrupt
        return wait(running, min(timeout, 0.001))

    monkeypatch.setattr(experiment, "wait", waits)


def test_a_run_that_is_stopped_keeps_the_replications_that_were_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = prepared(STATION, poisson(60, cases=2_000) + takes(a=50))
    told: list[int] = []
    stopped_when(monkeypatch, lambda: len(told) >= 3)
    found = run_experiment(made, replications=5_000, done=lambda run: told.append(run.number))
    assert found.stopped
    assert 3 <= len(found.replications) < 5_000
    assert all(r.complete for r in found.replications)
    assert summarise(found).replications == len(found.replications)


def test_a_run_that_is_stopped_before_anything_was_whole_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = prepared(STATION, poisson(60, cases=2_000_000) + takes(a=50))
    stopped_when(monkeypatch, lambda: True)
    with pytest.raises(KeyboardInterrupt):
        run_experiment(made, replications=2)
