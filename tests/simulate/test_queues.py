"""Queues come out as theory says: Erlang, Pollaczek and Khinchine, Cobham, Jackson.

Each value must lie in an interval of 99.9 % that is narrow enough to mean something.
"""

from __future__ import annotations

import numpy as np
import pytest
from simulating import activity, agrees, cycle, experiment, over, results, wait
from sketching import sketch
from stations import SERVED, STATION, TWO_CLASSES, exponential, poisson, two_classes

from intertwine.model.service_map import ServiceMap
from intertwine.stats.queueing import (
    many_servers,
    network,
    one_server,
    priorities,
    waits_beyond,
)


def station(service: str, *, people: int = 1, gap: float = 60, more: str = "") -> str:
    """Return a scenario of one activity: gaps exponential, times in seconds."""
    return f"""
{poisson(gap, warm_up=f"{gap * 1_000} seconds")}
{SERVED}
count = {people}
[activities.a]
duration = {service}
{more}
"""


@pytest.mark.parametrize(("people", "load"), [(1, 0.8), (2, 0.7), (10, 0.9)])
def test_several_servers_make_people_wait_as_erlang_says(people: int, load: float) -> None:
    made = experiment(STATION, station(exponential(60 * people * load), people=people))
    exact = many_servers(1 / 60, 60 * people * load, servers=people)
    assert agrees(wait(made, "a"), exact.wait, within=0.15)
    assert agrees(over(made, cycle), exact.time, within=0.15)


def test_the_share_that_waits_longer_than_a_promise_is_exact() -> None:
    promise = '[targets.soon]\nwithin = "2 minutes"\nto = "a"\nto_moment = "start"'
    found = results(STATION, station(exponential(126), people=3, more=promise))
    share = found.targets[0].share
    assert share.interval is not None
    exact = 1 - waits_beyond(1 / 60, 126, servers=3, time=120)
    assert share.mean == pytest.approx(exact, abs=0.01)
    assert share.interval[0] - 0.003 < exact < share.interval[1] + 0.003


@pytest.mark.parametrize(
    ("service", "variation"),
    [
        ('"45 seconds"', 0.0),
        ('{ kind = "erlang", phases = 4, mean = 45, unit = "seconds" }', 0.5),
        ('{ kind = "gamma", mean = 45, sd = 54, unit = "seconds" }', 1.2),
        ('{ kind = "lognormal", mean = 45, sd = 36, unit = "seconds" }', 0.8),
        ('{ kind = "uniform", low = 0, high = 90, unit = "seconds" }', 1 / np.sqrt(3)),
    ],
)
def test_one_server_makes_people_wait_as_pollaczek_and_khinchine_say(
    service: str, variation: float
) -> None:
    made = experiment(STATION, station(service))
    exact = one_server(1 / 60, 45, variation=variation)
    assert agrees(wait(made, "a"), exact.wait, within=0.12)


def test_with_enough_people_nobody_waits_and_those_present_are_the_load() -> None:
    """M/G/∞: Little's law; an activity that needs nobody takes no capacity."""
    found = results(
        STATION, station('{ kind = "uniform", low = 0, high = 20, unit = "minutes" }\nneeds = []')
    )
    assert activity(found, "a").waiting.mean.mean == 0
    assert found.work_in_progress.mean == pytest.approx(10, rel=0.02)


def test_who_is_urgent_waits_as_cobham_says() -> None:
    """571 and 2,857 seconds: where Prosimos finds 103 and 3,008,366."""
    made = experiment(TWO_CLASSES, two_classes('queue = "priority"\npriority = "urgent"'))
    high, low = priorities(
        np.array([0.2, 0.8]) / 750, np.array([600.0, 600.0]), variation=np.array([1.0, 1.0])
    )
    assert (round(high), round(low)) == (571, 2857)
    assert agrees(wait(made, "a"), high, within=0.05)
    assert agrees(wait(made, "b"), low, within=0.15)


def test_without_priorities_both_wait_the_same() -> None:
    made = experiment(TWO_CLASSES, two_classes(""))
    assert agrees(wait(made, "a"), 2400, within=0.15)
    assert agrees(wait(made, "b"), 2400, within=0.15)


def test_the_shortest_first_halves_what_people_wait_at_high_load() -> None:
    """SJF, M/M/1: W = ∫ R / (1 − ρ(x))² dF(x), ρ(x) = λ ∫₀ˣ t dF(t) (Phipps 1956)."""
    text = station(exponential(48), more='[rules]\nqueue = "shortest"')
    x = np.linspace(0, 48 * 40, 400_001)
    density = np.exp(-x / 48) / 48
    below = (48 - np.exp(-x / 48) * (x + 48)) / 60
    exact = float(np.trapezoid(48**2 / 60 / (1 - below) ** 2 * density, x))
    assert agrees(wait(experiment(STATION, text), "a"), exact, within=0.1)


# --- networks ------------------------------------------------------------------------------


def chain(tasks: int, links: str, gateways: str = "") -> ServiceMap:
    pools = {
        "A": f"s:start {gateways} e:end " + " ".join(f"t{i}:task" for i in range(1, tasks + 1))
    }
    return sketch(pools, links)


TANDEM = chain(
    10,
    "s>t1>t2>t3>g1 g1>t4>g2 g1>t5>g2 g2>g3>t6>t7>g4 g4>g3 g4>t8>t9>t10>e",
    "g1:xor g2:xor g3:xor g4:xor",
)
"""Ten tasks of three servers; 60 % by t4, 40 % by t5; one in five goes back to t6."""


def staffed(names: list[str], *, people: int, service: float) -> str:
    """Return people of their own for each activity."""
    return "".join(
        f"""
[people.{name}]
partner = "A"
can = ["{name}"]
count = {people}
[activities.{name}]
duration = {exponential(service)}
needs = [{{ capability = "{name}" }}]
"""
        for name in names
    )


def tandem(cases: int) -> str:
    return f"""
cases = {cases}
warm_up = "1000 minutes"
[arrivals.all]
starts = ["s"]
gap = {exponential(60 / 2.04)}
[gateways.g1]
ways = [{{ flow = "g1>t4", probability = 0.6 }}, {{ flow = "g1>t5", probability = 0.4 }}]
[gateways.g4]
ways = [{{ flow = "g4>t8", probability = 0.8 }}, {{ flow = "g4>g3", probability = 0.2 }}]
{staffed([f"t{i}" for i in range(1, 11)], people=3, service=60)}
"""


def tandem_exact() -> float:
    """Return the mean cycle time in minutes (16.5137)."""
    routing = np.zeros((10, 10))
    for i in (0, 1, 3, 4, 5, 7, 8):
        routing[i, i + 1] = 1
    routing[2, 3], routing[2, 4], routing[3, 4], routing[3, 5] = 0.6, 0.4, 0, 1
    routing[6, 7], routing[6, 5] = 0.8, 0.2
    arrivals = np.zeros(10)
    arrivals[0] = 2.04
    return network(arrivals, np.ones(10), servers=np.full(10, 3), routing=routing).time


def test_ten_tasks_with_rework_take_as_long_as_jackson_says() -> None:
    exact = tandem_exact()
    assert exact == pytest.approx(16.5137, abs=1e-4)
    made = experiment(TANDEM, tandem(20_000))
    assert agrees(over(made, cycle), exact * 60, within=0.04)


@pytest.mark.slow
def test_ten_tasks_with_rework_take_as_long_as_jackson_says_to_about_a_percent() -> None:
    made = experiment(TANDEM, tandem(200_000))
    assert agrees(over(made, cycle), tandem_exact() * 60, within=0.012)


def test_a_network_of_stations_is_as_jackson_says() -> None:
    """Reception, then doctor or laboratory; the laboratory sends everybody to the doctor."""
    places = sketch(
        {"A": "s:start n:xor r:task x:xor l:task m:xor d:task y:xor e:end"},
        "s>n>r>x>l>m>d>y>e x>m y>n",
    )
    text = f"""
cases = 20000
warm_up = "3000 minutes"
[arrivals.all]
starts = ["s"]
gap = {exponential(60)}
[gateways.x]
ways = [{{ flow = "x>l", probability = 0.3 }}, {{ flow = "x>m", probability = 0.7 }}]
[gateways.y]
ways = [{{ flow = "y>e", probability = 0.9 }}, {{ flow = "y>n", probability = 0.1 }}]
{staffed(["r"], people=1, service=40)}
{staffed(["l"], people=1, service=90)}
{staffed(["d"], people=3, service=120)}
"""
    routing = np.array([[0, 0.3, 0.7], [0, 0, 1], [0.1, 0, 0]])
    exact = network(
        np.array([1 / 60, 0, 0]),
        np.array([40.0, 90, 120]),
        servers=np.array([1, 1, 3]),
        routing=routing,
    )
    made = experiment(places, text)
    assert agrees(over(made, cycle), exact.time, within=0.05)
    for name, at in (("r", 0), ("l", 1), ("d", 2)):
        assert agrees(wait(made, name), exact.stations[at].wait, within=0.15)


# --- pooling -------------------------------------------------------------------------------


def two_desks(sharing: str) -> tuple[ServiceMap, str]:
    """Two organisations with a queue of their own, each at 80 % load (theory: 5 to 2.778)."""
    service = sketch({"A": "s:start a:task e:end", "B": "s2:start b:task e2:end"}, "s>a>e s2>b>e2")
    text = f"""
seed = 2
cases = 60000
warm_up = "1000 minutes"
[arrivals.one]
starts = ["s"]
gap = {exponential(75)}
[arrivals.two]
starts = ["s2"]
gap = {exponential(75)}
[roles.a]
lanes = ["A"]
[roles.b]
lanes = ["B"]
[people.a]
partner = "A"
roles = ["a"]
can = ["serve"]
[people.b]
partner = "B"
roles = ["b"]
can = ["serve"]
[activities.a]
duration = {exponential(60)}
kind = "serve"
[activities.b]
duration = {exponential(60)}
kind = "serve"
[rules]
sharing = [{sharing}]
"""
    return service, text


def test_two_desks_apart_are_two_queues_and_together_one() -> None:
    apart, together = two_desks(""), two_desks('"A", "B"')
    assert agrees(over(experiment(*apart), cycle), 300, within=0.1)
    assert agrees(over(experiment(*together), cycle), 60 * 2.7778, within=0.05)
