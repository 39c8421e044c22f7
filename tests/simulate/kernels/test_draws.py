"""Drawn numbers follow their distributions, keep to their limits and match the slow version."""

from math import inf

import numpy as np
import pytest
from scipy import stats

from intertwine.model.distribution import Distribution, DistributionKind, exponential, fixed
from intertwine.simulate.families import families, mean
from intertwine.simulate.kernels import draws, keys
from intertwine.simulate.kernels.normal import normal_quantile
from intertwine.simulate.reference import draws as reference_draws

K = DistributionKind
KEY = np.uint64(keys.derive(np.uint64(keys.replication_key(9, 1)), 5))


def lognormal(m: float, sd: float) -> object:
    variance = np.log1p((sd / m) ** 2)
    return stats.lognorm(np.sqrt(variance), scale=m / np.exp(variance / 2))


CONTINUOUS = {
    "exponential": (exponential(4), stats.expon(scale=4)),
    "normal": (Distribution(K.NORMAL, (5, 2)), stats.norm(5, 2)),
    "lognormal": (Distribution(K.LOGNORMAL, (120, 40)), lognormal(120, 40)),
    "gamma": (Distribution(K.GAMMA, (2880, 2000)), stats.gamma(1.44**2, scale=2000**2 / 2880)),
    "gamma, shape below 1": (Distribution(K.GAMMA, (2, 5)), stats.gamma(0.16, scale=12.5)),
    "gamma, shape 1": (Distribution(K.GAMMA, (3, 3)), stats.expon(scale=3)),
    "weibull": (Distribution(K.WEIBULL, (1.5, 2)), stats.weibull_min(1.5, scale=2)),
    "erlang": (Distribution(K.ERLANG, (3, 6)), stats.gamma(3, scale=2)),
    "triangular": (Distribution(K.TRIANGULAR, (10, 20, 60)), stats.triang(0.2, 10, 50)),
    "triangular, mode at an end": (Distribution(K.TRIANGULAR, (1, 1, 3)), stats.triang(0, 1, 2)),
    "uniform": (Distribution(K.UNIFORM, (1, 6)), stats.uniform(1, 5)),
    "pert": (Distribution(K.PERT, (1, 2, 6)), stats.beta(1.8, 4.2, 1, 5)),
    "pert, mode at an end": (Distribution(K.PERT, (0, 0, 1)), stats.beta(1, 5)),
    "shifted": (Distribution(K.EXPONENTIAL, (2,), shift=3), stats.expon(3, 2)),
    "kept above zero": (
        Distribution(K.NORMAL, (1, 2), lowest=0),
        stats.truncnorm(-0.5, inf, 1, 2),
    ),
    "kept below": (
        Distribution(K.EXPONENTIAL, (1,), highest=2),
        stats.truncexpon(2),
    ),
}


@pytest.mark.parametrize("name", CONTINUOUS)
def test_numbers_follow_the_distribution(name: str) -> None:
    """Against SciPy's own: shape (Kolmogorov-Smirnov), mean and spread, 100,000 numbers."""
    distribution, known = CONTINUOUS[name]
    x = draws.sample(distribution, 100_000, seed=3)
    assert stats.kstest(x, known.cdf).pvalue > 1e-3
    assert x.mean() == pytest.approx(known.mean(), abs=4 * known.std() / np.sqrt(x.size))
    assert x.std() == pytest.approx(known.std(), rel=0.05)
    if distribution.lowest == -inf and distribution.highest == inf:
        assert mean(distribution) == pytest.approx(known.mean())


ALL = {name: d for name, (d, _) in CONTINUOUS.items()} | {
    "fixed": fixed(7),
    "fixed outside its limits": Distribution(K.FIXED, (7,), shift=1, lowest=9, highest=10),
    "empirical": Distribution(K.EMPIRICAL, values=(3, 1, 10)),
    "empirical with weights": Distribution(K.EMPIRICAL, values=(3, 1, 10), weights=(1, 0, 5)),
    "empirical between limits": Distribution(
        K.EMPIRICAL, values=(3, 1, 10), weights=(1, 2, 5), shift=1, lowest=3, highest=11
    ),
    "between limits": Distribution(K.GAMMA, (5, 2), lowest=2, highest=8),
    "no chance within the limits": Distribution(K.LOGNORMAL, (5, 0.01), lowest=9, highest=10),
}


@pytest.mark.parametrize("name", ALL)
def test_the_compiled_draw_is_the_slow_one(name: str) -> None:
    distribution = ALL[name]
    table = families([fixed(0), distribution])
    out = np.empty(200)
    draws.fill(table, 1, KEY, out)
    slow = [
        reference_draws.draw(
            distribution, reference_draws.derive(int(KEY), i), mean=mean(distribution)
        )
        for i in range(out.size)
    ]
    assert out == pytest.approx(slow, rel=1e-12)


def test_several_distributions_share_one_table() -> None:
    members = list(ALL.values())
    table = families(members)
    for row, distribution in enumerate(members):
        assert draws.draw(table, row, KEY) == pytest.approx(
            draws.draw(families([distribution]), 0, KEY), rel=1e-15
        )


def test_an_empty_table_is_a_table() -> None:
    assert families([]).size == 0


def test_weights_say_how_often_each_value_occurs() -> None:
    x = draws.sample(ALL["empirical with weights"], 60_000, seed=2)
    assert sorted(set(x)) == [3, 10]
    assert (x == 3).mean() == pytest.approx(1 / 6, abs=4 * np.sqrt(5 / 36 / x.size))


@pytest.mark.parametrize(
    ("lowest", "highest", "instead"),
    [(4.0, 6.0, 5.0), (8.0, 10.0, 9.0), (8.0, inf, 8.0), (-inf, 2.0, 2.0)],
)
def test_after_a_hundred_vain_draws_the_mean_or_the_middle_is_taken(
    lowest: float, highest: float, instead: float
) -> None:
    never = Distribution(K.EMPIRICAL, values=(0.0, 10.0))
    likely_never = Distribution(K.NORMAL, (5, 1e-9), lowest=lowest, highest=highest)
    assert mean(never) == 5
    assert draws.sample(likely_never, 3, seed=1) == pytest.approx([instead] * 3, abs=1e-6)


def test_empirical_values_keep_to_limits_too() -> None:
    x = draws.sample(Distribution(K.EMPIRICAL, values=(0, 5, 10), lowest=1), 200, seed=1)
    assert set(x) == {5, 10}
    none_fits = Distribution(K.EMPIRICAL, values=(0, 10), lowest=4, highest=4.5)
    assert draws.sample(none_fits, 2).tolist() == [4.25, 4.25]


@pytest.mark.parametrize(
    "distribution",
    [
        Distribution(K.NORMAL, (5, 0)),
        Distribution(K.GAMMA, (5, 0)),
        Distribution(K.LOGNORMAL, (5, 0)),
        Distribution(K.UNIFORM, (5, 5)),
        Distribution(K.TRIANGULAR, (5, 5, 5)),
        Distribution(K.PERT, (5, 5, 5)),
        Distribution(K.FIXED, (4,), shift=1),
    ],
)
def test_without_spread_every_family_is_a_fixed_value(distribution: Distribution) -> None:
    assert draws.sample(distribution, 3).tolist() == [5, 5, 5]


def test_a_mean_of_zero_gives_zero() -> None:
    assert draws.sample(exponential(0), 2).tolist() == [0, 0]


def test_the_normal_quantile_is_scipys() -> None:
    p = np.concatenate([10.0 ** -np.arange(1, 300, 7), np.linspace(0.001, 0.999, 999)])
    got = [normal_quantile(x) for x in p]
    assert got == pytest.approx(stats.norm.ppf(p), rel=1e-13, abs=1e-15)


def test_the_same_key_gives_the_same_number_under_another_mean() -> None:
    """Common random numbers: who is twice as slow takes twice as long in the very same case."""
    for slow, fast in (
        (exponential(4), exponential(2)),
        (Distribution(K.GAMMA, (4, 2)), Distribution(K.GAMMA, (2, 1))),
        (Distribution(K.LOGNORMAL, (4, 2)), Distribution(K.LOGNORMAL, (2, 1))),
    ):
        table = families([slow, fast])
        assert draws.draw(table, 0, KEY) == pytest.approx(2 * draws.draw(table, 1, KEY))


def test_a_share_picks_its_way() -> None:
    cumulative = np.array([9.0, 0.2, 0.5, 1.0])
    assert [draws.pick(cumulative, 1, 4, u) for u in (0.0, 0.1999, 0.2, 0.5, 0.9999)] == [
        1,
        1,
        2,
        3,
        3,
    ]


def test_keeping_below_a_limit_changes_the_mean_as_the_manual_says() -> None:
    """1 - 1/(e - 1) of the limit, where limit and mean are one hour."""
    x = draws.sample(Distribution(K.EXPONENTIAL, (60,), highest=60), 200_000, seed=4)
    exact = 60 * (1 - 1 / (np.e - 1))
    assert exact == pytest.approx(25.1, abs=0.05)
    assert x.mean() == pytest.approx(exact, abs=4 * 18 / np.sqrt(x.size))
