"""Replications on several threads are the same, and a run that is stopped keeps what it has."""

from __future__ import annotations

import _thread
from threading import Timer

import numpy as np
import pytest
from simulating import prepared
from test_time import STATION, poisson, takes

from intertwine.simulate.experiment import run_experiment
from intertwine.simulate.results import summarise
from intertwine.simulate.run import Replication


def test_two_threads_give_the_same_to_the_last_bit() -> None:
    made = prepared(STATION, poisson(60, cases=2_000) + takes(a=50))
    one = run_experiment(made, replications=6, threads=1, case_rows=True)
    two = run_experiment(made, replications=6, threads=2, case_rows=True)
    for a, b in zip(one.replications, two.replications, strict=True):
        assert np.array_equal(a.world.sums, b.world.sums)
        assert np.array_equal(a.world.ended, b.world.ended)


def test_a_run_that_is_stopped_keeps_the_replications_that_were_whole() -> None:
    made = prepared(STATION, poisson(60, cases=2_000) + takes(a=50))
    told: list[int] = []

    def done(run: Replication) -> None:
        told.append(run.number)
        if len(told) == 3:
            _thread.interrupt_main()

    found = run_experiment(made, replications=5_000, done=done)
    assert found.stopped
    assert 3 <= len(found.replications) < 5_000
    assert all(r.complete for r in found.replications)
    assert summarise(found).replications == len(found.replications)


def test_a_run_that_is_stopped_before_anything_was_whole_says_nothing() -> None:
    made = prepared(STATION, poisson(60, cases=2_000_000) + takes(a=50))
    timer = Timer(0.5, _thread.interrupt_main)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        run_experiment(made, replications=2)
