"""Distributions as one flat array: what the kernels of `draws` take.

Every family is reduced here to the few numbers its sampler needs, so that drawing computes
nothing twice.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from intertwine.model.distribution import Distribution, DistributionKind

FIXED, EXPONENTIAL, NORMAL, LOGNORMAL, GAMMA, GAMMA_BELOW_ONE = 0, 1, 2, 3, 4, 5
WEIBULL, TRIANGULAR, UNIFORM, PERT, EMPIRICAL, EMPIRICAL_EVEN = 6, 7, 8, 9, 10, 11
"""Kinds. An Erlang is a gamma; without spread every family is FIXED."""

KIND, A, B, C, SHIFT, LOWEST, HIGHEST, MEAN = 0, 1, 2, 3, 4, 5, 6, 7
ROW = 8
"""Places within a distribution's row of ROW numbers.

SHIFT is added to what is drawn; LOWEST and HIGHEST, maybe infinite, bound the sum; MEAN is with
the shift and without the limits. A, B, C by kind: FIXED value · EXPONENTIAL mean · NORMAL mean,
sd · LOGNORMAL mean and sd of the logarithm · GAMMA d, 1/(3√d), scale with d = shape − 1/3 (below
one: of shape + 1) · WEIBULL 1/shape, scale · TRIANGULAR low, mode, high · UNIFORM low, width ·
PERT low, width, first beta shape · EMPIRICAL place of the values, their number, place of the
shares.
"""


NEGLIGIBLE = 1e-9
"""A gamma or lognormal that spreads less than this part of its mean is FIXED."""


def families(distributions: Sequence[Distribution]) -> NDArray[np.float64]:
    """Return distributions as one flat array: row i begins at `i * ROW`.

    After the rows come the values of empirical distributions, and where they have weights the
    cumulative shares. It is one array because a compiled function pays for each array it is
    handed, not for its length.
    """
    kept = [_kept(d) for d in distributions]
    rows = np.zeros((len(kept), ROW))
    after: list[NDArray[np.float64]] = []
    place = rows.size
    for row, d in zip(rows, kept, strict=True):
        kind, abc = _row(d)
        row[[KIND, SHIFT, LOWEST, HIGHEST, MEAN]] = kind, d.shift, d.lowest, d.highest, mean(d)
        row[A : C + 1] = abc
        if kind in (EMPIRICAL, EMPIRICAL_EVEN):
            row[A : C + 1] = place, len(d.values), place + len(d.values)
            after += [np.array(d.values, np.float64), _shares(d)]
            place += 2 * len(d.values)
    return np.concatenate([rows.ravel(), *after])


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
        case DistributionKind.LOGNORMAL, (middle, sd) if sd > NEGLIGIBLE * middle:
            variance = math.log1p((sd / middle) ** 2)
            return LOGNORMAL, (math.log(middle) - variance / 2, math.sqrt(variance), 0)
        case DistributionKind.GAMMA, (middle, sd) if sd > NEGLIGIBLE * middle:
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


def _shares(d: Distribution) -> NDArray[np.float64]:
    weights = np.array(d.weights or (1.0,) * len(d.values), np.float64)
    shares: NDArray[np.float64] = np.cumsum(weights) / weights.sum()
    shares[-1] = 1.0
    return shares
