"""Keyed numbers: the same on every machine, uniform, and independent across neighbouring keys."""

import itertools

import numpy as np
import pytest
from scipy import stats

from intertwine.simulate.kernels import keys
from intertwine.simulate.reference import draws as reference_draws


def case_key(seed: int, replication: int, case: int) -> np.uint64:
    return np.uint64(keys.derive(np.uint64(keys.replication_key(seed, replication)), case))


def element_key(case: np.uint64, element: int, purpose: int, occurrence: int) -> np.uint64:
    return np.uint64(keys.element_key(case, element, purpose, occurrence))


MIX = case_key(7, 0, 3)


def test_the_compiled_numbers_are_those_of_plain_arithmetic() -> None:
    for seed, case, element, occurrence in itertools.product(
        (0, 1, 2**40), (0, 5, 10**9), (0, 33), (0, 2, 70_000)
    ):
        key = element_key(case_key(seed, 2, case), element, keys.DELAY, occurrence)
        slow = reference_draws.element_key(
            reference_draws.derive(reference_draws.replication_key(seed, 2), case),
            element,
            keys.DELAY,
            occurrence,
        )
        assert int(key) == slow
        assert keys.uniform(key, 4) == reference_draws.uniform(slow, 4)


def neighbours(vary: str, n: int) -> np.ndarray:
    """Return n numbers whose keys differ in one place only, by one each time."""
    out = []
    for i in range(n):
        place = {"seed": 7, "replication": 0, "case": 3, "element": 11, "occurrence": 0, "draw": 0}
        place[vary] = i
        case = case_key(place["seed"], place["replication"], place["case"])
        key = element_key(case, place["element"], keys.DURATION, place["occurrence"])
        out.append(keys.uniform(key, place["draw"]))
    return np.array(out)


PLACES = ("seed", "replication", "case", "element", "occurrence", "draw")


@pytest.mark.parametrize("vary", PLACES)
def test_neighbouring_keys_give_uniform_and_independent_numbers(vary: str) -> None:
    # Fixed seed: each test holds or fails for good. 0.0005 leaves 6 x 3 tests a false alarm of 1 %.
    u = neighbours(vary, 40_000)
    assert stats.kstest(u, "uniform").pvalue > 5e-4
    pairs, _, _ = np.histogram2d(u[:-1:2], u[1::2], bins=16, range=[[0, 1], [0, 1]])
    assert stats.chisquare(pairs.ravel()).pvalue > 5e-4
    assert abs(np.corrcoef(u[:-1], u[1:])[0, 1]) * np.sqrt(u.size) < 3.5


@pytest.mark.parametrize("place", PLACES)
def test_runs_that_differ_in_one_place_are_not_alike(place: str) -> None:
    """The whole sequence under one key against that under its neighbour."""
    sequences = []
    for step in (0, 1):
        where = dict.fromkeys(PLACES, 2)
        where[place] += step
        case = case_key(where["seed"], where["replication"], where["case"])
        key = element_key(case, where["element"], keys.BRANCH, where["occurrence"])
        sequences.append([keys.uniform(key, i + 1000 * where["draw"]) for i in range(5_000)])
    assert abs(np.corrcoef(sequences)[0, 1]) * np.sqrt(5_000) < 3.5


def test_one_flipped_bit_changes_half_of_the_next_key() -> None:
    flips = [
        bin(int(keys.derive(MIX, n)) ^ int(keys.derive(MIX, n ^ (1 << bit)))).count("1")
        for n in range(50)
        for bit in range(40)
    ]
    assert np.mean(flips) == pytest.approx(32, abs=0.4)
    assert min(flips) > 10


def test_purposes_of_one_element_differ() -> None:
    purposes = [keys.DURATION, keys.BRANCH, keys.DELAY, keys.LOSS, keys.COUNT, keys.ATTRIBUTE]
    purposes += [keys.ARRIVAL, keys.HAPPENS]
    assert len({int(element_key(MIX, 1, p, 0)) for p in purposes}) == len(purposes)


def test_numbers_never_reach_zero_or_one() -> None:
    smallest, largest = 0.5 / 2**52, (2**52 - 0.5) / 2**52
    assert 0 < smallest < largest < 1
    assert np.isfinite(-np.log([smallest, largest])).all()


@pytest.mark.slow
@pytest.mark.parametrize("apart", [1, 2, 1 << 20, 1 << 32])
def test_a_million_neighbours_fill_a_cube_evenly(apart: int) -> None:
    """Three first numbers of each key, in 16 x 16 x 16 boxes, for keys that differ by `apart`."""
    from numba import njit

    @njit
    def counted(key: np.uint64, boxes: np.ndarray) -> None:
        for i in range(1_000_000):
            own = keys.derive(key, i * apart)
            place = 0
            for draw in range(3):
                place = 16 * place + int(16 * keys.uniform(own, draw))
            boxes[place] += 1

    boxes = np.zeros(16**3)
    counted(MIX, boxes)
    assert stats.chisquare(boxes).pvalue > 1e-3


@pytest.mark.slow
def test_bits_of_neighbouring_keys_are_not_tied() -> None:
    """Each bit of a key against each bit of the next key's, over 100,000 keys."""
    words = np.array([int(keys.derive(MIX, n)) for n in range(100_001)], np.uint64)
    bits = (words[:, None] >> np.arange(64, dtype=np.uint64)) & np.uint64(1)
    signs = bits.astype(np.float32) * 2 - 1
    tied = signs[:-1].T @ signs[1:] / np.sqrt(len(words) - 1)
    assert np.abs(tied).max() < 5.2, "4,096 standard normals stay below 5.2 but for 1 in 1,000"
    assert tied.std() == pytest.approx(1, abs=0.05)
