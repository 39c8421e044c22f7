"""One game weighed up: the gain, each partner's share of it, and who would rather not.

Plain values with their intervals; `complementarity` makes findings and tables of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from intertwine.measures.coalitions import Estimated, Game, Sample, estimated, weighed
from intertwine.model.ids import PartnerId
from intertwine.model.tables import Value
from intertwine.stats.games import (
    Floats,
    alone,
    excess,
    gains,
    interaction,
    members,
    pairs,
    shapley,
    sizes,
    synergy,
)
from intertwine.stats.stable import least_core, stable_near

Pair = tuple[PartnerId, PartnerId]


class Stability(StrEnum):
    """Whether the gain can be divided so that no group would rather go its own way."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Apart:
    """A coalition that would have more by itself than the shares of its members add up to."""

    partners: tuple[PartnerId, ...]
    gets: float
    could: float
    interval: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Opposed:
    """A pair whose coming together is good by the values of some and bad by those of others."""

    pair: Pair
    good_for: tuple[str, ...]
    bad_for: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Gain:
    """What a game says. Figures by partner or pair are in the order of `game.partners`.

    `whole` is v₀(N); `ahead` is share − alone; `stable` the stable division nearest to the
    shares, None where none was found; `own` what changes for single partners themselves.
    """

    game: Game
    whole: Estimated
    shares: Estimated
    alone: Estimated
    ahead: Estimated
    synergy: Estimated
    interaction: Estimated
    stability: Stability
    stable: Floats | None
    apart: tuple[Apart, ...]
    own: Mapping[PartnerId, Estimated]
    opposed: tuple[Opposed, ...]

    @property
    def told(self) -> bool:
        """False where figures have no interval: of one run nothing can be said to be sure."""
        return not np.isnan(self.whole.low[0])

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of partners, in the order of everything that is told by pair."""
        named = self.game.partners
        return tuple((named[i], named[j]) for i, j in pairs(len(named)))


def weigh_up(game: Game, values: Sequence[Value] = ()) -> Gain:
    """Return what a game says; `values` are what matters to whom (`values.csv`).

    Figures by pair and by coalition have intervals that hold for all of them at once, so that
    the most striking of many is not believed too soon; shares have intervals of their own.
    """
    n = len(game.partners)
    number = n * (n - 1) // 2
    worth = game.worth
    stability, stable = _stability(worth)
    return Gain(
        game=game,
        whole=estimated(worth, lambda v: gains(v)[..., -1:]),
        shares=estimated(worth, shapley),
        alone=estimated(worth, alone),
        ahead=estimated(worth, lambda v: shapley(v) - alone(v), together=n),
        synergy=estimated(worth, synergy, together=number),
        interaction=estimated(worth, interaction, together=number),
        stability=stability,
        stable=stable,
        apart=_apart(game),
        own={p: estimated(s, _change, together=len(game.own)) for p, s in game.own.items()},
        opposed=_opposed(game, values),
    )


def _change(values: Floats) -> Floats:
    return np.asarray(values[..., -1:] - values[..., :1])


def _stability(worth: Sample) -> tuple[Stability, Floats | None]:
    """Return whether a stable division exists, by the interval of the least core's ε.

    The weighing of coalitions that proves ε is held fixed: its error is that of a weighted sum.
    As it is the worst of many weighings, its interval holds for as many as there are coalitions:
    where five partners gain nothing, a plain one finds "no" in 27 of 100 noisy samples, not 1.
    """
    means = worth.rows.mean(axis=0)
    core = least_core(means)
    near = stable_near(means, shapley(means)) if core.stable else None
    if not worth.n:
        return (Stability.YES if core.stable else Stability.NO), near
    many = max(len(means) - 2, 1)
    found = estimated(worth, lambda v: (v @ core.certificate)[..., None], together=many)
    if found.low[0] > 0:
        return Stability.NO, near
    return (Stability.YES if found.high[0] <= 0 else Stability.UNCLEAR), near


def _apart(game: Game) -> tuple[Apart, ...]:
    """Return the coalitions that surely have more by themselves, the strongest first.

    Of those that miss as much the smallest goes first: fewest have to agree to leave.
    """
    n = len(game.partners)
    found = estimated(game.worth, lambda v: excess(v, shapley(v)), together=max((1 << n) - 2, 1))
    inside = np.nonzero(found.sign[1:-1] > 0)[0] + 1
    order = inside[np.lexsort((inside, sizes(n)[inside], -np.round(found.value[inside], 9)))]
    could = gains(game.worth.rows.mean(axis=0))
    return tuple(
        Apart(
            tuple(game.partners[i] for i in members(int(c))),
            gets=float(could[c] - found.value[c]),
            could=float(could[c]),
            interval=(float(found.low[c]), float(found.high[c])),
        )
        for c in order
    )


# --- whose values --------------------------------------------------------------------------


def stakeholder_weights(
    values: Sequence[Value], criteria: Sequence[str]
) -> dict[str, tuple[float, ...]]:
    """Return how much each stakeholder weighs these criteria; nobody without an opinion.

    Weights as given, else from ranks: K + 1 − rank for K criteria ranked (rank sum, Stillwell,
    Seaver & Edwards 1981). Each stakeholder's add up to 1.
    """
    place = {c.casefold(): i for i, c in enumerate(criteria)}
    said: dict[str, list[Value]] = {}
    for v in values:
        said.setdefault(v.stakeholder, []).append(v)
    found = {}
    for who, rows in said.items():
        ranks = [v.rank for v in rows if v.rank is not None]
        weights = [0.0] * len(criteria)
        for v in rows:
            if (at := place.get(v.criterion.casefold())) is None:
                continue
            if v.weight is not None:
                weights[at] = v.weight
            elif v.rank is not None:
                weights[at] = float(max(ranks) + 1 - v.rank)
        if total := sum(weights):
            found[who] = tuple(w / total for w in weights)
    return found


def _opposed(game: Game, values: Sequence[Value]) -> tuple[Opposed, ...]:
    """Return the pairs whose synergy is good by some stakeholders' weights and bad by others'.

    Criteria are made comparable by dividing each by how far its coalitions lie apart.
    """
    criteria = tuple(game.criteria)
    weights = stakeholder_weights(values, criteria)
    if len(weights) < 2:
        return ()
    scale = [float(np.ptp(game.criteria[c].rows.mean(axis=0))) or 1.0 for c in criteria]
    n = len(game.partners)
    together = len(weights) * n * (n - 1) // 2
    signs = {}
    for who, weight in weights.items():
        parts = [(w / s, game.criteria[c]) for w, s, c in zip(weight, scale, criteria, strict=True)]
        signs[who] = estimated(weighed(parts), synergy, together=together).sign
    found = []
    for k, (i, j) in enumerate(pairs(n)):
        good = tuple(who for who, sign in signs.items() if sign[k] > 0)
        bad = tuple(who for who, sign in signs.items() if sign[k] < 0)
        if good and bad:
            found.append(Opposed((game.partners[i], game.partners[j]), good, bad))
    return tuple(found)
