"""How well people agree who answered alone: Krippendorff's alpha with its exact split.

Answers are an integer array of shape (units, raters): category codes from 0, `MISSING` where
somebody did not answer. Units with fewer than two answers carry no information and are left
out. The split into pairs from the same and from different organisations is our own
operationalisation; it adds up exactly to alpha.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

MISSING = -1


class Agreement(NamedTuple):
    """Agreement of a set of answers. Every part is NaN where it is not defined.

    `alpha` = `weight_within` · `within` + (1 − `weight_within`) · `between`;
    `boundary` = `within` − `between`, the knowledge boundary. With all answers identical there
    is nothing to explain: alpha is NaN and `identical` is True.
    """

    alpha: float
    within: float
    between: float
    weight_within: float
    boundary: float
    units: int
    answers: int
    identical: bool


def nominal(categories: int) -> Floats:
    """Return squared distances for categories that are merely equal or not."""
    return np.asarray(1.0 - np.eye(categories))


def interval(values: Floats) -> Floats:
    """Return squared distances for values on an interval scale."""
    return np.square(values[:, None] - values[None, :])


def ratio(values: Floats) -> Floats:
    """Return squared distances for positive values on a ratio scale."""
    total = values[:, None] + values[None, :]
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, np.square((values[:, None] - values[None, :]) / total), 0.0)


def ordinal(answers: Ints, categories: int) -> Floats:
    """Return squared distances for ranked categories, from how often each was used.

    Krippendorff (2019), ch. 12: the categories between two ranks, with half of both ends.
    Only answers of units with two or more answers count.
    """
    paired = answers[(answers != MISSING).sum(axis=1) > 1]
    used = np.bincount(paired[paired != MISSING], minlength=categories).astype(float)
    below = np.concatenate([[0.0], np.cumsum(used)])
    lower = np.minimum.outer(np.arange(categories), np.arange(categories))
    upper = np.maximum.outer(np.arange(categories), np.arange(categories))
    between = below[upper + 1] - below[lower]
    return np.asarray(np.square(between - (used[lower] + used[upper]) / 2))


def agreement(answers: Ints, organisations: Ints, *, distance: Floats) -> Agreement:
    """Return alpha with its split into pairs within and between organisations.

    `organisations` has one code from 0 for each rater; `distance` holds squared distances of
    shape (categories, categories). Krippendorff (2019), eq. for alpha = 1 − Do / De; the split
    divides the ordered pairs of Do by whether both come from one organisation.
    """
    return _agreement(pair_sums(answers, organisations, distance=distance), distance)


def per_unit(answers: Ints, organisations: Ints, *, distance: Floats) -> Floats:
    """Return each unit's own agreement, 1 − Du / De, with De of all units together.

    Weighted by their number of answers they average to alpha. A unit with fewer than two
    answers, and every unit when nothing varies, is NaN.
    """
    counts = _counts(answers, organisations, len(distance)).sum(axis=0)
    given = counts.sum(axis=1)
    expected = _expected(counts[given > 1].sum(axis=0), distance)
    pairs = given * (given - 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        observed = np.einsum("uk,kl,ul->u", counts, distance, counts) / pairs
        return np.where((given > 1) & (expected > 0), 1.0 - observed / expected, np.nan)


def _counts(answers: Ints, organisations: Ints, categories: int) -> Floats:
    """Return how often each organisation gave each answer: (organisations, units, categories)."""
    chosen = _one_hot(answers, categories)
    member = np.eye(int(organisations.max(initial=0)) + 1)[:, organisations]
    return np.tensordot(member, chosen, axes=(1, 1))


def _one_hot(answers: Ints, categories: int) -> Floats:
    """Return (units, raters, categories), all zero where an answer is missing."""
    table = np.vstack([np.eye(categories), np.zeros(categories)])
    return np.asarray(table[answers])


def _expected(used: Floats, distance: Floats) -> float:
    n = used.sum()
    return float(used @ distance @ used / (n * (n - 1))) if n > 1 else float("nan")


class PairSums(NamedTuple):
    """Per unit with two or more answers: how many, how often each answer, and how far apart.

    Sums run over ordered pairs of raters: all of them, and those of the same organisation.
    """

    given: Floats
    used: Floats
    all_apart: Floats
    same_apart: Floats
    same_number: Floats


def pair_sums(answers: Ints, organisations: Ints, *, distance: Floats) -> PairSums:
    """Return what agreement is made of, unit by unit; units with one answer are left out."""
    counts = _counts(answers, organisations, len(distance))
    total = counts.sum(axis=0)
    kept = total.sum(axis=1) > 1
    counts, total = counts[:, kept], total[kept]
    size = counts.sum(axis=2)
    return PairSums(
        given=total.sum(axis=1),
        used=total,
        all_apart=np.einsum("uk,kl,ul->u", total, distance, total),
        same_apart=np.einsum("ouk,kl,oul->u", counts, distance, counts),
        same_number=(size * (size - 1)).sum(axis=0),
    )


def _agreement(sums: PairSums, distance: Floats) -> Agreement:
    n = sums.given.sum()
    nan = float("nan")
    expected = _expected(sums.used.sum(axis=0), distance)
    units = len(sums.given)
    if n < 2 or not expected > 0:
        return Agreement(nan, nan, nan, nan, nan, units, int(n), bool(n > 1))
    share = 1.0 / (sums.given - 1) / n
    weight = float((sums.same_number * share).sum())
    within_part = float((sums.same_apart * share).sum())
    between_part = float(((sums.all_apart - sums.same_apart) * share).sum())
    within = 1 - within_part / weight / expected if weight > 1e-12 else nan
    between = 1 - between_part / (1 - weight) / expected if weight < 1 - 1e-12 else nan
    alpha = 1 - (within_part + between_part) / expected
    return Agreement(alpha, within, between, weight, within - between, units, int(n), False)


def boundary_of_permutations(answers: Ints, arrangements: Ints, *, distance: Floats) -> Floats:
    """Return the knowledge boundary under each arrangement of organisation labels.

    `arrangements` has shape (arrangements, raters). Alpha does not depend on labels, so one
    pass over the answers serves all.
    """
    kept = (answers != MISSING).sum(axis=1) > 1
    chosen = _one_hot(answers[kept], len(distance))
    total = chosen.sum(axis=1)
    given = total.sum(axis=1)
    share = 1.0 / (given - 1) / given.sum()
    expected = _expected(total.sum(axis=0), distance)
    # disagreement and number of each pair of raters, over all units
    apart = np.einsum("urk,kl,usl,u->rs", chosen, distance, chosen, share, optimize=True)
    present = chosen.sum(axis=2)
    number = np.einsum("ur,us,u->rs", present, present, share)
    np.fill_diagonal(number, 0.0)
    same = arrangements[:, :, None] == arrangements[:, None, :]
    both = np.stack([number.ravel(), apart.ravel()], axis=1)
    weight, within = (same.reshape(len(same), -1).astype(np.float64) @ both).T
    between = apart.sum() - within
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray((between / (1 - weight) - within / weight) / expected)


def cohen_kappa(first: Ints, second: Ints, categories: int) -> float:
    """Return Cohen's kappa (1960) of two lists of codes; NaN where chance explains all."""
    observed = float((first == second).mean())
    chance = (
        float(np.bincount(first, minlength=categories) @ np.bincount(second, minlength=categories))
        / len(first) ** 2
    )
    return (observed - chance) / (1 - chance) if chance < 1 else float("nan")


def disagreement_by_pair(answers: Ints, organisations: Ints, *, distance: Floats) -> Floats:
    """Return the mean disagreement between each two organisations, as (organisations, same).

    Weighted as in alpha: each unit by one over its answers less one. The diagonal holds pairs
    of people of one organisation. NaN where no two answers meet.
    """
    counts = _counts(answers, organisations, len(distance))
    total = counts.sum(axis=(0, 2))
    kept = total > 1
    counts, share = counts[:, kept], 1.0 / (total[kept] - 1)
    apart = np.einsum("auk,kl,bul,u->ab", counts, distance, counts, share)
    size = counts.sum(axis=2)
    number = np.einsum("au,bu,u->ab", size, size, share)
    number -= np.diag((size * share).sum(axis=1))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(number > 1e-12, apart / number, np.nan)
