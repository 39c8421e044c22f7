import pytest

from intertwine.stats.agreement import agreement
from intertwine.stats.sets import jaccard, masi, masi_distances


@pytest.mark.parametrize(
    ("one", "other", "apart", "masi_apart"),
    [
        ("ab", "ab", 0, 0),
        ("a", "ab", 1 / 2, 1 - 1 / 2 * 2 / 3),
        ("ab", "bc", 2 / 3, 1 - 1 / 3 * 1 / 3),
        ("a", "b", 1, 1),
        ("", "", 0, 0),
        ("", "a", 1, 1),
    ],
)
def test_distances_by_hand(one: str, other: str, apart: float, masi_apart: float) -> None:
    assert jaccard(set(one), set(other)) == pytest.approx(apart)
    assert masi(set(one), set(other)) == pytest.approx(masi_apart)


def test_half_an_answer_in_common_is_less_disagreement_than_none() -> None:
    import numpy as np

    answers, sides = np.array([[0, 1], [2, 2]]), np.array([0, 1])
    near = masi_distances([{"a"}, {"a", "b"}, {"c"}])
    far = masi_distances([{"a"}, {"b"}, {"c"}])
    assert (
        agreement(answers, sides, distance=near).alpha
        > agreement(answers, sides, distance=far).alpha
    )
