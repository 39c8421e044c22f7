"""Numbers drawn from distributions, compiled: the same key always gives the same number.

`draw` gives one number (what the engine calls), `fill` many under consecutive keys, `sample` is
for people and tests. The slow version of the same is `reference.draws`.
"""

from __future__ import annotations

from math import exp, log, sqrt

import numpy as np
from numpy.typing import NDArray

from intertwine.model.distribution import Distribution
from intertwine.simulate.families import (
    EMPIRICAL,
    EMPIRICAL_EVEN,
    EXPONENTIAL,
    FIXED,
    GAMMA,
    GAMMA_BELOW_ONE,
    HIGHEST,
    KIND,
    LOGNORMAL,
    LOWEST,
    MEAN,
    NORMAL,
    PERT,
    ROW,
    SHIFT,
    TRIANGULAR,
    UNIFORM,
    WEIBULL,
    A,
    B,
    C,
    families,
)
from intertwine.simulate.kernels.kernel import inline, kernel
from intertwine.simulate.kernels.keys import derive, replication_key, uniform
from intertwine.simulate.kernels.normal import normal_quantile

TRIES = 100
"""How often a number outside its limits is drawn again before the mean is taken."""


@kernel
def draw(table, row, key):  # type: ignore[no-untyped-def]
    """Return one number of the distribution in `row` of a table made by `families`.

    Limits: drawn again under a key derived from this one, up to `TRIES` times in all; then the
    mean if it lies within, else the middle, or the finite limit where only one is finite.
    """
    return draw_here(table, row, key)


@inline
def draw_here(table, row, key):  # type: ignore[no-untyped-def]
    """Do what `draw` does, where it is done at nearly each event."""
    at = row * ROW
    kind = int(table[at + KIND])
    a = table[at + A]
    shift = table[at + SHIFT]
    if kind == FIXED:
        return shift + a
    if kind == EXPONENTIAL and table[at + LOWEST] <= shift and table[at + HIGHEST] == np.inf:
        return shift - a * log(uniform(key, 0))
    return _drawn(table, at, key)


@kernel
def _drawn(table, at, key):  # type: ignore[no-untyped-def]
    kind = int(table[at + KIND])
    a = table[at + A]
    shift = table[at + SHIFT]
    if kind < EMPIRICAL:
        low, high = table[at + LOWEST], table[at + HIGHEST]
        limits = (shift, low, high, table[at + MEAN])
        return _limited(kind, a, table[at + B], table[at + C], limits, key)
    u = uniform(key, 0)
    if kind == EMPIRICAL_EVEN:
        return shift + table[int(a) + int(u * table[at + B])]
    shares = int(table[at + C])
    low_place, high_place = shares, shares + int(table[at + B]) - 1
    while low_place < high_place:
        middle = (low_place + high_place) >> 1
        if u < table[middle]:
            high_place = middle
        else:
            low_place = middle + 1
    return shift + table[int(a) + low_place - shares]


@kernel
def pick(cumulative, first, end, u):  # type: ignore[no-untyped-def]
    """Return the first index in [first, end) whose cumulative share exceeds u, else the last.

    For the few ways out of a gateway and the categories of an attribute: it looks at each.
    """
    for index in range(first, end - 1):
        if u < cumulative[index]:
            return index
    return end - 1


@kernel
def _limited(kind, a, b, c, limits, key):  # type: ignore[no-untyped-def]
    shift, low, high, mean = limits
    x = shift + _unlimited(kind, a, b, c, key)
    if low <= x <= high:
        return x
    for attempt in range(1, TRIES):
        x = shift + _unlimited(kind, a, b, c, derive(key, attempt))
        if low <= x <= high:
            return x
    if low <= mean <= high:
        return mean
    if low == -np.inf:
        return high
    if high == np.inf:
        return low
    return (low + high) / 2.0


@kernel
def _unlimited(kind, a, b, c, key):  # type: ignore[no-untyped-def]
    if kind == GAMMA:
        return c * _gamma(a, b, key, 0)[0]
    if kind == GAMMA_BELOW_ONE:
        x, used = _gamma(a, b, key, 0)
        return c * x * uniform(key, used) ** (1.0 / (a - 2.0 / 3.0))
    if kind == PERT:
        return a + b * _beta_of_six(c, key)
    u = uniform(key, 0)
    if kind == LOGNORMAL:
        return exp(a + b * normal_quantile(u))
    if kind == NORMAL:
        return a + b * normal_quantile(u)
    if kind == UNIFORM:
        return a + b * u
    if kind == TRIANGULAR:
        return _triangular(a, b, c, u)
    if kind == WEIBULL:
        return b * (-log(u)) ** a
    return -a * log(u)


@kernel
def _triangular(low, mode, high, u):  # type: ignore[no-untyped-def]
    width = high - low
    if u * width < mode - low:
        return low + sqrt(u * width * (mode - low))
    return high - sqrt((1.0 - u) * width * (high - mode))


@kernel
def _gamma(d, c, key, index):  # type: ignore[no-untyped-def]
    """Return a gamma of scale 1 and the next unused index (Marsaglia & Tsang 2000).

    Each try takes two numbers; the chance of a further one is below 5 %.
    """
    while True:
        z = normal_quantile(uniform(key, index))
        v = 1.0 + c * z
        if v > 0.0:
            v = v * v * v
            u = uniform(key, index + 1)
            z2 = z * z
            if u < 1.0 - 0.0331 * z2 * z2 or log(u) < 0.5 * z2 + d * (1.0 - v + log(v)):
                return d * v, index + 2
        index += 2


@kernel
def _beta_of_six(first_shape, key):  # type: ignore[no-untyped-def]
    """Return a beta whose shapes add up to six, as PERT's do, from two gammas."""
    d = first_shape - 1.0 / 3.0
    x, used = _gamma(d, 1.0 / (3.0 * sqrt(d)), key, 0)
    d = 6.0 - first_shape - 1.0 / 3.0
    y, _ = _gamma(d, 1.0 / (3.0 * sqrt(d)), key, used)
    return x / (x + y)


@kernel
def fill(table, row, key, out):  # type: ignore[no-untyped-def]
    """Fill `out` [n] with numbers of one distribution; number i has the key `derive(key, i)`."""
    for i in range(out.size):
        out[i] = draw(table, row, derive(key, i))


def sample(distribution: Distribution, size: int, *, seed: int = 1) -> NDArray[np.float64]:
    """Return `size` numbers of a distribution, always the same for the same seed."""
    table = families([distribution])
    out = np.empty(size)
    fill(table, 0, np.uint64(replication_key(seed, 0)), out)
    return out
