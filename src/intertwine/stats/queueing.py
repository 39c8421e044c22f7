"""What theory says of simple stations: exact formulas to hold a simulation against.

Rates are per unit of time and means in that unit, whichever it is (hours, minutes). Arrivals are
Poisson; but for `erlang_b` and `few_places` queues have no limit and everybody waits. An overloaded
station then has a utilisation of 1 or more and infinite waits: the queue only grows.
"""

from __future__ import annotations

from math import exp, inf
from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats


class Station(NamedTuple):
    """The long run at one station. Times in the unit of the rates, numbers of cases on average.

    `delayed` is the share of cases that wait at all; `wait` is before service, `time` with it;
    `waiting` and `present` are how many wait and how many are there (Little 1961).
    """

    utilisation: float
    delayed: float
    wait: float
    time: float
    waiting: float
    present: float


def erlang_b(load: float, servers: int) -> float:
    """Return the share of cases turned away when nobody waits: M/G/c/c (Erlang 1917).

    `load` is arrival rate × mean service. Only the mean of the service matters.
    """
    lost = 1.0
    for k in range(1, servers + 1):
        lost = load * lost / (k + load * lost)
    return lost


def erlang_c(load: float, servers: int) -> float:
    """Return the share of cases that must wait: M/M/c (Erlang 1917); 1 when overloaded."""
    if load >= servers:
        return 1.0
    lost = erlang_b(load, servers)
    return servers * lost / (servers - load * (1 - lost))


class FewPlaces(NamedTuple):
    """The long run where few may wait: the share of cases turned away, and how long others wait."""

    lost: float
    wait: float


def few_places(arrivals: float, service: float, *, servers: int, places: int) -> FewPlaces:
    """Return the long run of M/M/c/K, K = servers + places; `service` is the mean, exponential.

    Who finds K there is turned away. Of n there in the long run p(n) ∝ Π load / min(k, c), k = 1…n;
    who is served waits Σ (n − c)⁺ p(n) / (arrivals (1 − p(K))), e.g. Gross & Harris (1998),
    section 2.5.
    """
    load = arrivals * service
    weights = [1.0]
    for k in range(1, servers + places + 1):
        weights.append(weights[-1] * load / min(k, servers))
    share = np.array(weights) / sum(weights)
    waiting = float(np.maximum(0, np.arange(len(share)) - servers) @ share)
    lost = float(share[-1])
    return FewPlaces(lost, waiting / (arrivals * (1 - lost)))


def many_servers(arrivals: float, service: float, *, servers: int = 1) -> Station:
    """Return the long run of M/M/c: `service` is the mean, exponential, the same for everybody."""
    load = arrivals * service
    delayed = erlang_c(load, servers)
    wait = delayed * service / (servers - load) if load < servers else inf
    return _station(arrivals, service, load / servers, delayed, wait)


def waits_beyond(arrivals: float, service: float, *, servers: int = 1, time: float) -> float:
    """Return the share of cases of M/M/c that wait longer than `time`, first come first served.

    P(W > t) = C · exp(−(c/s − λ) t), e.g. Gross & Harris (1998), section 2.3.
    """
    load = arrivals * service
    if load >= servers:
        return 1.0
    return erlang_c(load, servers) * exp(-(servers / service - arrivals) * time)


def one_server(arrivals: float, service: float, *, variation: float) -> Station:
    """Return the long run of M/G/1 (Pollaczek 1930, Khinchine 1932).

    `variation` is the coefficient of variation of the service time: 0 always the same, 1 as for
    the exponential. Wait = λ E[S²] / (2 (1 − ρ)).
    """
    load = arrivals * service
    square = service**2 * (1 + variation**2)
    wait = arrivals * square / (2 * (1 - load)) if load < 1 else inf
    return _station(arrivals, service, load, min(load, 1.0), wait)


def priorities(arrivals: Floats, service: Floats, *, variation: Floats) -> Floats:
    """Return the mean wait of each class at one server, the most urgent class first.

    Service that has begun is finished. W_k = R / ((1 − σ_{k−1})(1 − σ_k)) with
    R = Σ λ_i E[S_i²] / 2 and σ_k the load of classes 1 to k (Cobham 1954). A class with σ_k ≥ 1
    waits for ever; the more urgent ones then meet a server that is never idle.
    """
    load = arrivals * service
    reached = np.cumsum(load)
    before = reached - load
    served = np.clip(1 - before, 0.0, load)  # what there is time for
    rate = np.divide(served, service, out=np.zeros(len(load)), where=service > 0)
    left = (rate * service**2 * (1 + np.square(variation))).sum() / 2
    with np.errstate(divide="ignore"):
        return np.where(reached < 1, left / ((1 - before) * (1 - reached)), inf)


class Network(NamedTuple):
    """The long run of a network of stations. `time` is from entering it to leaving it."""

    stations: tuple[Station, ...]
    arrivals: Floats
    time: float


def network(arrivals: Floats, service: Floats, *, servers: Floats, routing: Floats) -> Network:
    """Return the long run of an open network of M/M/c stations (Jackson 1957).

    `arrivals` come from outside; `routing[i, j]` is the share of what leaves i that goes to j,
    what is missing to 1 leaves. Work that never leaves raises `ValueError`. Rework is a share
    that goes back.
    """
    size = len(arrivals)
    try:
        visits = np.linalg.inv(np.eye(size) - routing)
    except np.linalg.LinAlgError:
        raise ValueError("routing never lets work leave") from None
    if not np.all(visits > -1e-9) or not np.all(routing >= 0):
        raise ValueError("routing never lets work leave")
    through = arrivals @ visits
    stations = tuple(
        many_servers(float(rate), float(mean), servers=int(c))
        for rate, mean, c in zip(through, service, servers, strict=True)
    )
    entering = float(arrivals.sum())
    time = sum(s.present for s in stations) / entering if entering else 0.0
    return Network(stations, np.asarray(through), time)


def _station(
    arrivals: float, service: float, utilisation: float, delayed: float, wait: float
) -> Station:
    time = wait + service
    if not arrivals:
        return Station(utilisation, delayed, wait, time, 0.0, 0.0)
    return Station(utilisation, delayed, wait, time, arrivals * wait, arrivals * time)
