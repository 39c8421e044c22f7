"""The slow version of `keys` and `draws`: whole numbers and plain formulas, for tests.

Reads a `Distribution` as people state it, not the arrays the kernels take.
"""

from __future__ import annotations

from math import exp, inf, log, log1p, sqrt
from statistics import NormalDist

from intertwine.model.distribution import Distribution, DistributionKind

_WORD = 2**64
_STANDARD = NormalDist()


def derive(key: int, number: int) -> int:
    """Return the key of the `number`-th thing under `key`."""
    z = (key + (number + 1) * 0xD1342543DE82EF95) % _WORD
    z = ((z ^ (z >> 27)) * 0x3C79AC492BA7B653) % _WORD
    z = ((z ^ (z >> 33)) * 0x1C69B3F74AC4AE35) % _WORD
    return z ^ (z >> 27)


def replication_key(seed: int, replication: int) -> int:
    """Return the key of one replication."""
    return derive(derive(0, seed), replication)


def element_key(case_key: int, element: int, purpose: int, occurrence: int) -> int:
    """Return the key of one occurrence of one use of one element in a case."""
    return derive(case_key, element * 2**40 + purpose * 2**32 + occurrence)


def uniform(key: int, index: int) -> float:
    """Return the `index`-th number of a key, strictly between 0 and 1."""
    z = (key + (index + 1) * 0x9E3779B97F4A7C15) % _WORD
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) % _WORD
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) % _WORD
    z ^= z >> 31
    return ((z >> 12) + 0.5) / 2**52


def draw(distribution: Distribution, key: int, *, mean: float) -> float:
    """Return the number a distribution gives under a key; `mean` is what stands in at last."""
    low, high = distribution.lowest, distribution.highest
    if distribution.kind is DistributionKind.EMPIRICAL:
        return distribution.shift + _empirical(distribution, uniform(key, 0))
    for attempt in range(100):
        x = distribution.shift + _unlimited(distribution, derive(key, attempt) if attempt else key)
        if low <= x <= high:
            return x
    if low <= mean <= high:
        return mean
    if low == -inf:
        return high
    return low if high == inf else (low + high) / 2


def _unlimited(distribution: Distribution, key: int) -> float:
    u = uniform(key, 0)
    match distribution.kind, distribution.parameters:
        case DistributionKind.FIXED, (value,):
            return value
        case DistributionKind.EXPONENTIAL, (mean,):
            return -mean * log(u)
        case DistributionKind.NORMAL, (mean, sd):
            return mean + sd * _STANDARD.inv_cdf(u)
        case DistributionKind.LOGNORMAL, (mean, sd):
            variance = log1p((sd / mean) ** 2)
            return exp(log(mean) - variance / 2 + sqrt(variance) * _STANDARD.inv_cdf(u))
        case DistributionKind.GAMMA, (mean, sd) if mean == sd:
            return -mean * log(u)
        case DistributionKind.GAMMA, (mean, sd):
            return sd**2 / mean * _gamma((mean / sd) ** 2, key, 0)[0]
        case DistributionKind.ERLANG, (phases, mean):
            return mean / phases * _gamma(phases, key, 0)[0]
        case DistributionKind.WEIBULL, (shape, scale):
            return float(scale * (-log(u)) ** (1 / shape))
        case DistributionKind.UNIFORM, (low, high):
            return low + (high - low) * u
        case DistributionKind.TRIANGULAR, (low, mode, high):
            if u < (mode - low) / (high - low):
                return low + sqrt(u * (high - low) * (mode - low))
            return high - sqrt((1 - u) * (high - low) * (high - mode))
        case DistributionKind.PERT, (low, mode, high):
            x, used = _gamma(1 + 4 * (mode - low) / (high - low), key, 0)
            y, _ = _gamma(1 + 4 * (high - mode) / (high - low), key, used)
            return low + (high - low) * x / (x + y)
    raise ValueError(distribution.kind)


def _empirical(distribution: Distribution, u: float) -> float:
    """Return one of the values within the limits, as often as the weights say."""
    weights = distribution.weights or (1.0,) * len(distribution.values)
    kept = [
        (value, weight)
        for value, weight in zip(distribution.values, weights, strict=True)
        if distribution.lowest <= value + distribution.shift <= distribution.highest
    ]
    passed = 0.0
    for value, weight in kept:
        passed += weight
        if u < passed / sum(w for _, w in kept):
            return value
    return kept[-1][0]


def _gamma(shape: float, key: int, index: int) -> tuple[float, int]:
    """Return a gamma of scale 1 and the next unused index (Marsaglia & Tsang 2000)."""
    if shape < 1:
        x, index = _gamma(shape + 1, key, index)
        return x * uniform(key, index) ** (1 / shape), index + 1
    d = shape - 1 / 3
    while True:
        z = _STANDARD.inv_cdf(uniform(key, index))
        u = uniform(key, index + 1)
        index += 2
        v = (1 + z / (3 * sqrt(d))) ** 3
        if v > 0 and log(u) < z * z / 2 + d * (1 - v + log(v)):
            return d * v, index
