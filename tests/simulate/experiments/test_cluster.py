"""Replications on several machines are those of one, to the last bit."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from simulating import prepared
from sketching import sketch

from intertwine.errors import UsageProblem
from intertwine.simulate.experiments.cluster import Cluster, connected
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.experiments.precision import run_precisely

STATION = sketch({"A": "s:start a:task b:task e:end"}, "s>a>b>e")
TEXT = """
cases = 300
[arrivals.all]
starts = ["s"]
gap = { kind = "exponential", mean = 75, unit = "minutes" }
[calendars.perhaps]
chances = [{ on = "Mon-Fri 08:00-16:00", chance = 0.7 }]
[roles.r]
lanes = ["A"]
[people.p]
partner = "A"
roles = ["r"]
count = 3
calendar = "perhaps"
[activities.a]
duration = { kind = "gamma", mean = 30, sd = 20, unit = "minutes" }
[activities.b]
duration = "20 minutes"
[batches.b]
size = 3
after_first = "4 hours"
"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Start a scheduler and two workers on this machine."""
    distributed = pytest.importorskip(
        "distributed", reason="Dask is not installed: pip install 'intertwine[cluster]'"
    )
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as local:
        yield local.scheduler_address


@pytest.fixture
def cluster(address: str) -> Iterator[Cluster]:
    with connected(address) as reached:
        yield reached


def same(one: Experiment, other: Experiment) -> bool:
    """Return whether all that two experiments counted is the same, bit by bit."""
    pairs = zip(one.replications, other.replications, strict=True)
    return all(
        getattr(a.world, field).tobytes() == getattr(b.world, field).tobytes()
        for a, b in pairs
        for field in ("counts", "clock", "cycle", "sums", "task", "person", "log", "ended")
    )


@pytest.mark.slow
def test_two_machines_give_what_one_thread_gives(cluster: Cluster) -> None:
    made = prepared(STATION, TEXT)
    alone = run_experiment(made, replications=5, log_rows=True, case_rows=True)
    told: list[int] = []
    together = run_experiment(
        made,
        replications=5,
        log_rows=True,
        case_rows=True,
        cluster=cluster,
        done=lambda r: told.append(r.number),
    )
    assert [r.number for r in together.replications] == [0, 1, 2, 3, 4]
    assert sorted(told) == [0, 1, 2, 3, 4]
    assert same(alone, together)
    assert not together.stopped


@pytest.mark.slow
def test_as_many_repetitions_are_needed_as_on_one(cluster: Cluster) -> None:
    made = prepared(STATION, TEXT)
    alone, together = (run_precisely(made, 0.2, cluster=c) for c in (None, cluster))
    assert alone.precision == together.precision
    assert same(alone, together)


@pytest.mark.slow
def test_what_a_machine_cannot_do_is_told(cluster: Cluster) -> None:
    made = prepared(STATION, TEXT)
    with pytest.raises(UsageProblem, match="could not do its part"):
        run_experiment(made, replications=1, cases="many", cluster=cluster)  # type: ignore[arg-type]


def test_an_address_where_nobody_answers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed")
    monkeypatch.setattr("intertwine.simulate.experiments.cluster.REACHED_WITHIN", 0.5)
    with pytest.raises(UsageProblem, match=r"127\.0\.0\.1:9"), connected("tcp://127.0.0.1:9"):
        pass


def test_without_dask_the_option_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageProblem, match="intertwine\\[cluster\\]"), connected("tcp://x:1"):
        pass
