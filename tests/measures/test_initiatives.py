"""Initiatives: balance, outcomes and moves of the two invented settings."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intertwine.examples import example
from intertwine.measures.initiatives import field, initiatives, outcomes, strictly, years
from intertwine.measures.moves import (
    DIAGONALS,
    State,
    diagonal_share,
    diagonals_seen,
    never_internalised,
    paths,
    posterior,
    states,
    transitions,
)
from intertwine.model.findings import Word
from intertwine.model.study import Study
from intertwine.model.tables import Initiative, Partner
from intertwine.study import open_study


@lru_cache
def hours() -> Study:
    return open_study(example("good-hours"))


@lru_cache
def water() -> Study:
    return open_study(example("water-utilities"))


def figures(f) -> tuple[float, ...]:
    return tuple(
        round(v, 6)
        for v in (
            f.effort.explore,
            f.effort.exploit,
            f.effort.share,
            f.entropy,
            f.inside,
            f.complementarity,
            f.effort.balance,
            f.effort.combined,
        )
    )


def of(explore: tuple[float, ...], exploit: tuple[float, ...]):
    rows = [
        Initiative(f"{kind}{i}", "", (f"u{i}",), kind, effort)
        for kind, efforts in (("new", explore), ("refine", exploit))
        for i, effort in enumerate(efforts)
    ]
    return field(rows, [f"u{i}" for i in range(len(explore))])


@pytest.mark.parametrize(
    ("explore", "exploit", "expected"),
    [
        ((6, 0), (0, 6), (1, 0, 1)),
        ((3, 3), (3, 3), (1, 1, 0)),
        ((5, 1, 2), (1, 5, 4), (0.9911, 0.7394, 0.2516)),
    ],
)
def test_field_balance_is_inside_and_complementarity(explore, exploit, expected):
    f = of(explore, exploit)
    assert (f.entropy, f.inside, f.complementarity) == pytest.approx(expected, abs=6e-5)


def test_balance_of_one_unit_and_of_both_together():
    f = of((5, 1, 2), (1, 5, 4))
    assert f.effort.share == pytest.approx(0.444, abs=5e-4)
    assert f.effort.balance == pytest.approx(0.889, abs=5e-4)
    assert f.effort.combined == pytest.approx(8.944, abs=5e-4)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=6))
def test_the_two_parts_always_add_up(efforts):
    f = of(tuple(x for x, _ in efforts), tuple(e for _, e in efforts))
    if not f.effort.total:
        assert f.entropy is None and f.effort.share is None and f.effort.balance is None
    else:
        assert f.inside + f.complementarity == pytest.approx(f.entropy, abs=1e-9)
        assert 0 <= f.complementarity <= f.entropy + 1e-9
        share, balance = f.effort.share, f.effort.balance
        assert 4 * share * (1 - share) == pytest.approx(1 - (1 - balance) ** 2)


def test_good_hours_in_all():
    whole = field(hours().initiatives, hours().partner_ids())
    assert whole.n == 21
    assert figures(whole) == (
        176.0,
        114.0,
        0.606897,
        0.966773,
        0.867382,
        0.099391,
        0.786207,
        141.64745,
    )
    assert whole.by_partner["cit"].share == pytest.approx(0.890155, abs=1e-6)
    assert whole.by_partner["mun"].balance == pytest.approx(0.908086, abs=1e-6)


def test_good_hours_by_year():
    found = years(hours().initiatives)
    assert list(found) == ["2023-09 – 2024-08", "2024-09 – 2025-08", "2025-09 – 2026-08"]
    assert [
        (f.n, *(round(v, 3) for v in (f.effort.share, f.entropy, f.inside, f.complementarity)))
        for f in (field(rows, hours().partner_ids()) for rows in found.values())
    ] == [
        (8, 0.579, 0.982, 0.723, 0.259),
        (5, 0.771, 0.776, 0.309, 0.467),
        (8, 0.495, 1.0, 0.839, 0.161),
    ]


def test_good_hours_by_the_stricter_rule():
    strict = field(strictly(hours().initiatives), hours().partner_ids())
    assert strict.n == 18
    assert figures(strict)[:6] == (130.0, 114.0, 0.532787, 0.996896, 0.860571, 0.136325)


def test_good_hours_expected_and_realised():
    found = outcomes(hours().initiatives, lambda i: i.mode)
    assert {m: (o.n, o.finished, round(o.ratio, 4)) for m, o in found.items()} == {
        "autonomous": (8, 8, 0.6389),
        "bilateral": (6, 5, 0.9545),
        "working group": (6, 6, 0.9231),
        "shared platform": (1, 1, 0.6),
    }


def test_water_utilities():
    whole = field(water().initiatives, water().partner_ids())
    assert figures(whole) == (
        302.0,
        455.0,
        0.398943,
        0.970329,
        0.930222,
        0.040107,
        0.797886,
        370.688549,
    )
    assert [round(e.share, 3) for e in whole.by_partner.values()] == [
        0.540,
        0.366,
        0.400,
        0.293,
        0.286,
        0.219,
    ]


def test_water_utilities_by_mode_and_facilitation():
    by_mode = outcomes(water().initiatives, lambda i: i.mode)
    assert {m: round(o.ratio, 4) for m, o in by_mode.items()} == {
        "autonomous": 0.8,
        "consortium": 0.8276,
        "standardisation": 0.9583,
        "central service": 0.9655,
    }
    helped = outcomes(water().initiatives, lambda i: str(i.facilitated))
    assert (helped["True"].n, helped["True"].finished) == (14, 12)
    assert round(helped["True"].ratio, 4) == 0.9474
    assert round(helped["False"].ratio, 4) == 0.7561
    shares = {k: o.explore / (o.explore + o.exploit) for k, o in helped.items()}
    assert {k: round(v, 6) for k, v in shares.items()} == {"False": 0.530075, "True": 0.327902}


def walked(study: Study) -> dict[str, tuple[State, ...]]:
    return {idea: states(path) for idea, path in paths(study.initiatives).items()}


def test_how_ideas_moved_in_good_hours():
    counts = transitions(walked(hours()).values())
    assert sum(n for row in counts.values() for n in row.values()) == 11
    assert [counts[a][b] for a, b in DIAGONALS] == [3, 2, 1, 1]
    assert diagonal_share(counts) == pytest.approx(7 / 11)
    assert diagonals_seen(counts) == 4
    assert never_internalised(walked(hours())) == ("i01", "i02", "i06", "i07", "i08", "i09")
    likely = posterior(counts)
    assert likely[State.INTRA_EXPLOIT][State.INTER_EXPLORE] == pytest.approx(0.7)
    assert likely[State.INTER_EXPLORE][State.INTRA_EXPLOIT] == pytest.approx(0.357143, abs=1e-6)


def test_how_ideas_moved_among_the_utilities():
    counts = transitions(walked(water()).values())
    assert [counts[a][b] for a, b in DIAGONALS] == [1, 1, 0, 1]
    assert diagonal_share(counts) == pytest.approx(0.3)
    assert never_internalised(walked(water())) == (
        "j02",
        "j03",
        "j04",
        "j05",
        "j06",
        "j07",
        "j08",
        "j09",
        "j10",
        "j12",
    )


def test_fewer_than_five_initiatives_give_counts_only():
    rows = tuple(Initiative(f"n{i}", "x", ("a",), "new", 3, start="2024-01") for i in range(4))
    known = (Partner("a", "A"),)
    partner, whole = initiatives(Study("s", partners=known, initiatives=rows)).tables[0].rows
    assert partner[1:] == whole[1:] == (4, 12.0, 0.0, *(Word("too-few"),) * 3)


def test_it_asks_what_became_of_what_was_tried():
    asked = initiatives(hours()).findings
    assert [f.subject.id for f in asked] == ["i02", "i10"]


def test_no_initiatives_no_figures():
    result = initiatives(Study("s"))
    assert result.tables == () and [w.code for w in result.missing] == ["missing-initiatives"]
