"""The workshop answers of the worked example; expected numbers from the world's own script."""

from functools import lru_cache

import pytest

from intertwine.examples import example
from intertwine.measures.asked import Asked, asked
from intertwine.measures.understanding import (
    Understanding,
    understand,
    understand_items,
    understanding,
)
from intertwine.model.study import Study
from intertwine.study import open_study

EXPECTED = {
    ("accountability", "before"): (0.506, 0.706, 0.462, 0.244, 0.0001, 0.489),
    ("accountability", "after"): (0.715, 0.709, 0.716, -0.007, 0.61, 0.732),
    ("predictability", "before"): (0.488, 0.723, 0.436, 0.287, 0.0001, 0.484),
    ("predictability", "after"): (0.795, 0.810, 0.791, 0.019, 0.18, 0.765),
    ("information", "before"): (0.579, 0.711, 0.550, 0.161, 0.0001, 0.595),
    ("information", "after"): (0.796, 0.792, 0.797, -0.005, 0.61, 0.805),
    ("purpose", "before"): (0.450, 0.699, 0.395, 0.304, 0.0001, 0.418),
    ("purpose", "after"): (0.678, 0.778, 0.656, 0.122, 0.0001, 0.708),
}


@lru_cache
def study() -> Study:
    return open_study(example("good-hours"))


@lru_cache
def rounds() -> dict[tuple[str, str], Asked]:
    return {(a.construct, a.wave.rpartition("-")[2]): a for a in asked(study())}


@lru_cache
def found(key: tuple[str, str]) -> Understanding:
    return understand(rounds()[key])


@pytest.mark.parametrize("key", EXPECTED, ids="-".join)
def test_the_workshops_agreement_comes_out(key: tuple[str, str]) -> None:
    alpha, within, between, boundary, p, kappa = EXPECTED[key]
    u = found(key)
    assert u.agreement.alpha == pytest.approx(alpha, abs=6e-4)
    assert u.agreement.within == pytest.approx(within, abs=6e-4)
    assert u.agreement.between == pytest.approx(between, abs=6e-4)
    assert u.agreement.boundary == pytest.approx(boundary, abs=6e-4)
    assert u.test.p == pytest.approx(p, abs=0.011)
    assert u.kappa == pytest.approx(kappa, abs=6e-4)


BOUNDARY = {
    "accountability": {"k7", "k8", "h5", "w2"},
    "predictability": {"k3>k6", "k8>w2", "h3>k7"},
    "information": {"k7", "w2", "k9"},
    "purpose": {"k2", "k11", "h5", "c8"},
}
SUSPECTED = {
    "accountability": "k11",
    "predictability": "h5>k9",
    "information": "w1",
    "purpose": "v2",
}
NOBODY = {
    "accountability": "k10",
    "predictability": "k10>w4",
    "information": "c3",
    "purpose": "k10",
}


@pytest.mark.parametrize("construct", BOUNDARY)
def test_each_planted_difference_gets_the_remedy_that_fits(construct: str) -> None:
    items = {i.item.element: i.verdict for i in understand_items(rounds()[construct, "before"])}
    boundary = {e for e, verdict in items.items() if verdict == "boundary"}
    assert boundary == BOUNDARY[construct]
    assert items[SUSPECTED[construct]] == "map suspected"
    assert items[NOBODY[construct]] == "nobody knows"


def test_what_stays_after_the_first_intervention_is_the_purpose_of_one_step() -> None:
    boundaries = {
        (construct, i.item.element)
        for (construct, wave), given in rounds().items()
        if wave == "after"
        for i in understand_items(given)
        if i.verdict == "boundary"
    }
    assert boundaries == {("purpose", "k2")}


def test_a_study_without_answers_says_what_to_ask() -> None:
    result = understanding(Study("empty"))
    assert result.findings == ()
    assert [word.code for word in result.missing] == ["missing-answers"]
