"""`Distribution`: how a duration, a gap or a number varies, as one frozen value.

Times are seconds. Parameters are those people can state (mean and spread of the value itself,
never of its logarithm), in the order of `PARAMETERS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import inf


class DistributionKind(StrEnum):
    """The family a value is drawn from."""

    FIXED = "fixed"
    EXPONENTIAL = "exponential"
    NORMAL = "normal"
    LOGNORMAL = "lognormal"
    GAMMA = "gamma"
    WEIBULL = "weibull"
    ERLANG = "erlang"
    TRIANGULAR = "triangular"
    UNIFORM = "uniform"
    PERT = "pert"
    """Beta between two ends with a mode (Malcolm, Roseboom, Clark & Fazar 1959; weight 4)."""
    EMPIRICAL = "empirical"


PARAMETERS: Mapping[DistributionKind, tuple[str, ...]] = {
    DistributionKind.FIXED: ("value",),
    DistributionKind.EXPONENTIAL: ("mean",),
    DistributionKind.NORMAL: ("mean", "sd"),
    DistributionKind.LOGNORMAL: ("mean", "sd"),
    DistributionKind.GAMMA: ("mean", "sd"),
    DistributionKind.WEIBULL: ("shape", "scale"),
    DistributionKind.ERLANG: ("phases", "mean"),
    DistributionKind.TRIANGULAR: ("low", "mode", "high"),
    DistributionKind.UNIFORM: ("low", "high"),
    DistributionKind.PERT: ("low", "mode", "high"),
    DistributionKind.EMPIRICAL: (),
}
"""What `Distribution.parameters` hold, in order. `sd` is the standard deviation."""

UNITLESS = frozenset({"shape", "phases"})
"""Parameters that have no unit of time; all others are seconds in a duration or a gap."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """A family with its parameters: the value is `shift` plus a draw, kept within two limits.

    `lowest` and `highest` bound the value after the shift. A draw outside is drawn again; after
    100 tries the mean is taken if it lies inside, else the middle of the limits (the nearer
    limit where the other is infinite). `values` are what an empirical distribution draws from,
    `weights` how often each occurs in relation to the others; empty weights mean equally often.
    """

    kind: DistributionKind
    parameters: tuple[float, ...] = ()
    shift: float = 0.0
    lowest: float = -inf
    highest: float = inf
    values: tuple[float, ...] = ()
    weights: tuple[float, ...] = ()


def fixed(value: float) -> Distribution:
    """Return the distribution that always gives `value`."""
    return Distribution(DistributionKind.FIXED, (float(value),))


def exponential(mean: float) -> Distribution:
    """Return the exponential distribution with that mean: gaps of a Poisson process."""
    return Distribution(DistributionKind.EXPONENTIAL, (float(mean),))
