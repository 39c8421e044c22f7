"""Queueing formulas against numbers derivable by hand."""

from __future__ import annotations

from math import exp, factorial, inf

import numpy as np
import pytest

from intertwine.stats.queueing import (
    erlang_b,
    erlang_c,
    few_places,
    many_servers,
    network,
    one_server,
    priorities,
    waits_beyond,
)


def test_one_exponential_server():
    # rho = .8, mean service 1: time 1 / (1 − .8) = 5, present 4
    found = many_servers(0.8, 1.0)
    assert found == pytest.approx((0.8, 0.8, 4.0, 5.0, 3.2, 4.0))


def test_two_separate_queues_pooled_save_more_than_two_service_times():
    apart = many_servers(0.8, 1.0)
    pooled = many_servers(1.6, 1.0, servers=2)
    assert pooled.time == pytest.approx(1 / (1 - 0.8**2))  # 2.778 = 1 / (1 − rho²) for c = 2
    assert apart.time - pooled.time == pytest.approx(5 - 1 / 0.36)  # theory.md: 2.222
    assert pooled.delayed == pytest.approx(2 * 0.64 / 1.8)  # 2 rho² / (1 + rho)


@pytest.mark.parametrize(("load", "servers"), [(0.5, 1), (2.0, 3), (7.5, 9), (3.0, 3)])
def test_loss_is_the_top_of_a_cut_poisson_distribution(load, servers):
    terms = [load**k / factorial(k) for k in range(servers + 1)]
    assert erlang_b(load, servers) == pytest.approx(terms[-1] / sum(terms))


@pytest.mark.parametrize(("load", "servers"), [(0.5, 1), (2.0, 3), (7.5, 9)])
def test_delay_by_its_definition(load, servers):
    top = load**servers / factorial(servers) * servers / (servers - load)
    below = sum(load**k / factorial(k) for k in range(servers))
    assert erlang_c(load, servers) == pytest.approx(top / (below + top))


@pytest.mark.parametrize(("load", "servers"), [(0.5, 1), (2.0, 3), (7.5, 9)])
def test_without_places_to_wait_the_loss_is_erlangs(load, servers):
    assert few_places(1.0, load, servers=servers, places=0) == pytest.approx(
        (erlang_b(load, servers), 0.0)
    )


def test_one_server_with_few_places():
    # rho = 2, two places: 1, 2, 4, 8 of 15; waiting (4 + 2 · 8) / 15, of which 7/15 come in
    assert few_places(2.0, 1.0, servers=1, places=2) == pytest.approx((8 / 15, 20 / 14))


def test_many_places_are_as_good_as_any_number():
    found = few_places(1.6, 1.0, servers=2, places=500)
    assert found == pytest.approx((0.0, many_servers(1.6, 1.0, servers=2).wait))


def test_large_offices_do_not_overflow():
    assert 0 < erlang_b(950.0, 1000) < erlang_c(950.0, 1000) < 1


def test_who_waits_how_long():
    assert waits_beyond(0.8, 1.0, time=0.0) == pytest.approx(0.8)
    assert waits_beyond(0.8, 1.0, time=5.0) == pytest.approx(0.8 * exp(-1))
    # the tail integrates to the mean wait
    steps = np.linspace(0, 200, 200_001)
    tail = [waits_beyond(1.6, 1.0, servers=2, time=t) for t in steps[::100]]
    assert np.trapezoid(tail, steps[::100]) == pytest.approx(
        many_servers(1.6, 1.0, servers=2).wait, rel=1e-3
    )


def test_variation_of_the_service_makes_the_queue():
    exponential = one_server(0.8, 1.0, variation=1.0)
    assert exponential == pytest.approx(many_servers(0.8, 1.0))
    assert one_server(0.8, 1.0, variation=0.0).wait == pytest.approx(exponential.wait / 2)
    assert one_server(0.8, 1.0, variation=2.0).wait == pytest.approx(exponential.wait * 2.5)


def test_urgent_cases_pass_others_and_the_mean_of_work_is_kept():
    rate = np.array([0.2, 0.5])
    mean = np.array([1.0, 1.0])
    same = np.ones(2)
    waits = priorities(rate, mean, variation=same)
    # R = .7; urgent .7 / .8, others .7 / (.8 × .3)
    assert waits == pytest.approx([0.875, 0.7 / 0.24])
    # conservation (Kleinrock 1965): Σ rho W is what first come first served gives
    plain = one_server(0.7, 1.0, variation=1.0).wait
    assert waits @ (rate * mean) == pytest.approx(0.7 * plain)


def test_one_class_is_no_priority():
    waits = priorities(np.array([0.8]), np.array([1.0]), variation=np.array([0.5]))
    assert waits == pytest.approx([one_server(0.8, 1.0, variation=0.5).wait])


def test_urgent_cases_before_an_endless_pile_meet_a_server_always_at_work():
    # a server that does work of length v whenever idle: W = M/G/1 + E[V²] / 2E[V]
    waits = priorities(np.array([0.5, 9.0]), np.array([1.0, 2.0]), variation=np.array([1.0, 0.0]))
    assert waits[0] == pytest.approx(one_server(0.5, 1.0, variation=1.0).wait + 1.0)
    assert waits[1] == inf


def test_overload_waits_for_ever():
    for found in (many_servers(2.0, 1.0, servers=2), one_server(1.0, 1.0, variation=0.0)):
        assert found.utilisation == 1.0
        assert found.wait == found.time == found.present == inf
    assert waits_beyond(3.0, 1.0, servers=2, time=1e9) == 1.0


def test_a_station_nobody_comes_to():
    assert many_servers(0.0, 1.0, servers=2) == (0, 0, 0, 1, 0, 0)


def test_a_tandem_with_rework():
    # half of what leaves the second goes back to the first: both see twice what arrives
    found = network(
        np.array([0.3, 0.0]),
        np.array([1.0, 0.5]),
        servers=np.array([1, 1]),
        routing=np.array([[0.0, 1.0], [0.5, 0.0]]),
    )
    assert found.arrivals == pytest.approx([0.6, 0.6])
    assert [s.present for s in found.stations] == pytest.approx([1.5, 0.3 / 0.7])
    assert found.time == pytest.approx((1.5 + 0.3 / 0.7) / 0.3)


def test_a_network_of_one_is_a_station():
    found = network(
        np.array([1.6]), np.array([1.0]), servers=np.array([2]), routing=np.zeros((1, 1))
    )
    assert found.stations[0] == pytest.approx(many_servers(1.6, 1.0, servers=2))
    assert found.time == pytest.approx(found.stations[0].time)


@pytest.mark.parametrize("routing", [[[1.0]], [[1.5]], [[-0.1]]])
def test_work_that_never_leaves_is_refused(routing):
    with pytest.raises(ValueError, match="leave"):
        network(np.array([0.5]), np.array([1.0]), servers=np.array([1]), routing=np.array(routing))
