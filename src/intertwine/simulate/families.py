"""Distributions as flat arrays: what the kernels of `draws` take.

Every family is reduced here to the few numbers its sampler needs, so that drawing computes
nothing twice.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.model.distribution import Distribution, DistributionKind

FIXED, EXPONENTIAL, NORMAL, LOGNORMAL, GAMMA, GAMMA_BELOW_ONE = 0, 1, 2, 3, 4, 5
WEIBULL, TRIANGULAR, UNIFORM, PERT, EMPIRICAL, EMPIRICAL_EVEN = 6, 7, 8, 9, 10, 11
"""Codes of `Families.kind`. An Erlang is a gamma; without spread every family is FIXED."""

A, B, C, SHIFT, LOWEST, HIGHEST, MEAN = 0, 1, 2, 3, 4, 5, 6
"""Columns of `Families.parameters`; MEAN is with the shift and without the limits."""


class Families(NamedTuple):
    """k distributions; what A, B, C hold depends on the kind.

    FIXED value · EXPONENTIAL mean · NORMAL mean, sd · LOGNORMAL mean and sd of the logarithm ·
    GAMMA d, 1/(3√d), scale with d = shape − 1/3 (below one: of shape + 1) · WEIBULL 1/shape,
    scale · TRIANGULAR low, mode, high · UNIFORM low, width · PERT low, width, first beta shape.
    """

    kind: NDArray[np.uint8]
    """[k] one of the codes above."""
    parameters: NDArray[np.float64]
    """[k, 8] A, B, C, shift, lowest, highest (limits may be infinite), mean, and a spare: a
    row is one cache line."""
    first: NDArray[np.int64]
    """[k + 1] where the values of an empirical distribution begin in `value`."""
    value: NDArray[np.float64]
    """[n] values of the empirical distributions, one after another."""
    cumulative: NDArray[np.float64]
    """[n] share of draws at or before each value, within its distribution; the last is 1."""


def families(distributions: Sequence[Distribution]) -> Families:
    """Return distributions as arrays, one row each in the same order."""
    distributions = [_kept(d) for d in distributions]
    rows = [_row(d) for d in distributions]
    first = np.zeros(len(rows) + 1, np.int64)
    first[1:] = np.cumsum([len(d.values) for d in distributions], dtype=np.int64)
    values: list[float] = []
    shares: list[float] = []
    for d in distributions:
        if d.values:
            values += d.values
            shares += _shares(d)
    parameters = np.zeros((len(rows), 8))
    for row, d in enumerate(distributions):
        parameters[row, : C + 1] = rows[row][1]
        parameters[row, SHIFT : MEAN + 1] = d.shift, d.lowest, d.highest, mean(d)
    return Families(
        kind=np.array([kind for kind, _ in rows], np.uint8),
        parameters=parameters,
        first=first,
        value=np.array(values, np.float64),
        cumulative=np.array(shares, np.float64),
    )


def mean(distribution: Distribution) -> float:
    """Return a distribution's mean with its shift; limits are left out of account."""
    return distribution.shift + _mean(distribution)


def _mean(d: Distribution) -> float:
    match d.kind, d.parameters:
        case DistributionKind.WEIBULL, (shape, scale):
            return scale * math.gamma(1 + 1 / shape)
        case DistributionKind.TRIANGULAR, (low, mode, high):
            return (low + mode + high) / 3
        case DistributionKind.PERT, (low, mode, high):
            return (low + 4 * mode + high) / 6
        case DistributionKind.UNIFORM, (low, high):
            return (low + high) / 2
        case DistributionKind.EMPIRICAL, _:
            weights = d.weights or (1.0,) * len(d.values)
            return math.fsum(v * w for v, w in zip(d.values, weights, strict=True)) / math.fsum(
                weights
            )
        case DistributionKind.ERLANG, (_, middle):
            return middle
        case _:
            return d.parameters[0]


def _row(d: Distribution) -> tuple[int, tuple[float, float, float]]:
    """Return the code and A, B, C."""
    match d.kind, d.parameters:
        case DistributionKind.EXPONENTIAL, (middle,) if middle > 0:
            return EXPONENTIAL, (middle, 0, 0)
        case DistributionKind.NORMAL, (middle, sd) if sd > 0:
            return NORMAL, (middle, sd, 0)
        case DistributionKind.LOGNORMAL, (middle, sd) if sd > 0:
            variance = math.log1p((sd / middle) ** 2)
            return LOGNORMAL, (math.log(middle) - variance / 2, math.sqrt(variance), 0)
        case DistributionKind.GAMMA, (middle, sd) if sd > 0:
            return _gamma(shape=(middle / sd) ** 2, scale=sd * sd / middle)
        case DistributionKind.ERLANG, (phases, middle) if middle > 0:
            return _gamma(shape=phases, scale=middle / phases)
        case DistributionKind.WEIBULL, (shape, scale):
            return WEIBULL, (1 / shape, scale, 0)
        case DistributionKind.TRIANGULAR, (low, mode, high) if high > low:
            return TRIANGULAR, (low, mode, high)
        case DistributionKind.UNIFORM, (low, high) if high > low:
            return UNIFORM, (low, high - low, 0)
        case DistributionKind.PERT, (low, mode, high) if high > low:
            return PERT, (low, high - low, 1 + 4 * (mode - low) / (high - low))
        case DistributionKind.EMPIRICAL, _:
            return (EMPIRICAL if d.weights else EMPIRICAL_EVEN), (0, 0, 0)
        case _:
            return FIXED, (_within(_mean(d), d), 0, 0)


def _within(value: float, d: Distribution) -> float:
    """Return a fixed value, or what stands in for it outside the limits, before the shift."""
    low, high = d.lowest - d.shift, d.highest - d.shift
    if low <= value <= high:
        return value
    if low == -math.inf:
        return high
    return low if high == math.inf else (low + high) / 2


def _kept(d: Distribution) -> Distribution:
    """Return an empirical distribution without the values outside its limits."""
    if not d.values or (d.lowest == -math.inf and d.highest == math.inf):
        return d
    weights = d.weights or (1.0,) * len(d.values)
    kept = [
        (v, w)
        for v, w in zip(d.values, weights, strict=True)
        if d.lowest <= v + d.shift <= d.highest
    ]
    if not kept:
        return Distribution(DistributionKind.FIXED, (_within(_mean(d), d),), shift=d.shift)
    values, weights = zip(*kept, strict=True)
    return replace(d, values=values, weights=weights if d.weights else ())


def _gamma(*, shape: float, scale: float) -> tuple[int, tuple[float, float, float]]:
    """Return the constants of Marsaglia & Tsang (2000); below 1 by way of shape + 1."""
    if shape == 1:
        return EXPONENTIAL, (scale, 0, 0)
    d = (shape if shape > 1 else shape + 1) - 1 / 3
    return (GAMMA if shape > 1 else GAMMA_BELOW_ONE), (d, 1 / (3 * math.sqrt(d)), scale)


def _shares(d: Distribution) -> list[float]:
    weights = np.array(d.weights or (1.0,) * len(d.values))
    shares = np.cumsum(weights) / weights.sum()
    shares[-1] = 1.0
    return [float(s) for s in shares]
