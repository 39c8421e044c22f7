"""Whether a gain can be divided so that no group of players would rather go its own way.

The core (Gillies 1959) holds the divisions of v₀(N) that give every coalition at least its own
worth; the least core (Maschler, Peleg & Shapley 1979) those that come as close as possible.
Found by linear programming (HiGHS through SciPy), exact but for rounding.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intertwine.stats.games import Floats, Ints, excess, gains, players

TOLERANCE = 1e-7
"""Of the largest worth: below this a difference is rounding."""


class LeastCore(NamedTuple):
    """The smallest ε at which x(S) + ε ≥ v₀(S) can hold for all, and one x where it does.

    A core exists if and only if `epsilon` is not positive; −ε is then what every coalition gets
    beyond its own worth. `division` is one of perhaps many. `certificate` weighs the coalitions
    so that ε = Σ weight · v (by duality: Bondareva 1963, Shapley 1967); with the weights held
    fixed, ε has the error that they give it.
    """

    epsilon: float
    division: Floats
    stable: bool
    certificate: Floats


class Blocking(NamedTuple):
    """The coalitions that would do better alone, the strongest complaint first."""

    coalitions: Ints
    excess: Floats


def least_core(values: Floats) -> LeastCore:
    """Return the least core of one game; a single player gets everything with ε = 0."""
    n = players(values)
    v0 = gains(values)
    if n == 1:
        return LeastCore(0.0, v0[1:].copy(), True, np.zeros(2))
    proper = np.arange(1, (1 << n) - 1)
    belongs = _belongs(proper, n)
    found, weights, whole_weight = _minimise(
        np.append(np.zeros(n), 1.0),
        above=np.hstack([belongs, np.ones((len(proper), 1))]),
        least=v0[proper],
        whole=np.append(np.ones(n), 0.0),
        total=float(v0[-1]),
        free=n + 1,
    )
    epsilon = float(found[-1])
    margin = _margin(v0)
    certificate = np.concatenate([[0.0], weights, [whole_weight]])
    certificate[0] = -certificate.sum()  # so that it weighs v as it weighs v₀
    near_zero = abs(epsilon) < margin
    return LeastCore(0.0 if near_zero else epsilon, found[:n], epsilon < margin, certificate)


def stable_near(values: Floats, division: Floats) -> Floats | None:
    """Return the stable division that moves least from a given one; None without a core.

    Least is the sum of what is moved; a division that is stable comes back as it is.
    """
    n = players(values)
    v0 = gains(values)
    core = least_core(values)
    if not core.stable:
        return None
    if in_core(values, division):
        return np.asarray(division, dtype=np.float64)
    proper = np.arange(1, (1 << n) - 1)
    belongs = _belongs(proper, n)
    eye = np.eye(n)
    # variables: the division x, and d ≥ |x − division| part by part
    found, _, _ = _minimise(
        np.concatenate([np.zeros(n), np.ones(n)]),
        above=np.vstack(
            [
                np.hstack([belongs, np.zeros((len(proper), n))]),
                np.hstack([-eye, eye]),
                np.hstack([eye, eye]),
            ]
        ),
        least=np.concatenate([v0[proper] - max(core.epsilon, 0.0), -division, division]),
        whole=np.concatenate([np.ones(n), np.zeros(n)]),
        total=float(v0[-1]),
        free=n,
    )
    return found[:n]


def blocking(values: Floats, division: Floats) -> Blocking:
    """Return the coalitions whose own worth is above what a division gives them."""
    left = excess(values, division)[1:-1]
    found = np.nonzero(left > _margin(gains(values)))[0]
    order = found[np.argsort(-left[found], kind="stable")]
    return Blocking(order + 1, left[order])


def in_core(values: Floats, division: Floats) -> bool:
    """Return whether a division is stable: all of v₀(N) is given, and nobody is better off alone.

    Coalitions of one are included.
    """
    v0 = gains(values)
    given = abs(float(np.sum(division)) - float(v0[-1])) <= _margin(v0) * players(values)
    return given and not len(blocking(values, division).coalitions)


def _margin(v0: Floats) -> float:
    return TOLERANCE * max(1.0, float(np.abs(v0).max()))


def _belongs(coalitions: Ints, n: int) -> Floats:
    return (coalitions[:, None] >> np.arange(n) & 1).astype(np.float64)


def _minimise(
    cost: Floats, *, above: Floats, least: Floats, whole: Floats, total: float, free: int
) -> tuple[Floats, Floats, float]:
    """Return the cheapest point with above · x ≥ least and whole · x = total, and its prices.

    The first `free` variables may be negative, the others not. A price says how much the cost
    would rise if its right-hand side did by one.
    """
    from scipy.optimize import linprog

    bounds = [(None, None)] * free + [(0, None)] * (len(cost) - free)
    done = linprog(
        cost,
        A_ub=-above,
        b_ub=-least,
        A_eq=whole[None, :],
        b_eq=[total],
        bounds=bounds,
        method="highs",
    )
    if not done.success:
        raise ArithmeticError(str(done.message))
    prices = -np.asarray(done.ineqlin.marginals, dtype=np.float64)
    return np.asarray(done.x, dtype=np.float64), prices, float(done.eqlin.marginals[0])
