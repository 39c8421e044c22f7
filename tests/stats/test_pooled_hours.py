"""The pooled hours of the invented world, and the flow against SciPy's."""

from __future__ import annotations

import numpy as np
import pytest
from known_games import WORLD_PLAYERS, world

from intertwine.stats.games import shapley
from intertwine.stats.pooled_hours import Hours, pooled_hours

CAN = {
    "cit": ["accompany", "talk"],
    "mun": ["talk", "paper", "approach", "search"],
    "home": ["support", "accompany", "talk"],
    "vol": ["search", "register", "approach", "talk"],
    "work": ["host", "approach"],
}
MINUTES = {"cit": 180, "mun": 720, "home": 600, "vol": 300, "work": 1140}
DEMAND = [  # world.md section 5, at 1.6 new cases a week
    ("mun", "talk", 288),
    ("mun", "paper", 226),
    ("mun", "approach", 240),
    ("home", "support", 267),
    ("home", "accompany", 384),
    ("vol", "search", 103),
    ("vol", "register", 56),
    ("work", "host", 784),
]


def world_hours() -> Hours:
    return Hours(
        np.array([float(MINUTES[p]) for p in WORLD_PLAYERS]),
        np.array([float(d) for _, _, d in DEMAND]),
        np.array([WORLD_PLAYERS.index(o) for o, _, _ in DEMAND]),
        np.array([[kind in CAN[p] for _, kind, _ in DEMAND] for p in WORLD_PLAYERS]),
    )


def test_every_coalition_of_the_invented_world():
    served = pooled_hours(world_hours())
    assert served == pytest.approx(world())
    assert (served[0], served[-1]) == (2263, 2348)
    assert shapley(served).sum() == pytest.approx(85)


def by_flow(hours: Hours, coalition: int) -> int:
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import maximum_flow

    n, m = hours.able.shape
    graph = np.zeros((n + m + 2, n + m + 2), dtype=np.int32)
    graph[n + m, :n] = hours.time
    graph[n : n + m, -1] = hours.work
    for i in range(n):
        for d in range(m):
            o = hours.owner[d]
            both = coalition >> i & 1 and coalition >> o & 1
            if hours.able[i, d] and (o == i or both):
                graph[i, n + d] = 10**6
    return int(maximum_flow(csr_matrix(graph), n + m, n + m + 1).flow_value)


def test_the_cut_is_the_flow():
    chance = np.random.default_rng(1)
    for _ in range(6):
        hours = Hours(
            chance.integers(0, 100, 4).astype(float),
            chance.integers(1, 60, 9).astype(float),
            chance.integers(0, 4, 9),
            chance.random((4, 9)) < 0.4,
        )
        assert pooled_hours(hours).tolist() == [by_flow(hours, s) for s in range(16)]


def test_twelve_partners_with_the_same_skill_share_all_their_time():
    time = np.arange(12.0)
    work = np.full(12, 5.5)
    hours = Hours(time, work, np.arange(12), np.ones((12, 12), dtype=bool))
    served = pooled_hours(hours)
    assert served[0] == np.minimum(time, work).sum()
    assert served[-1] == min(time.sum(), work.sum()) == 66


def test_too_many_partners_are_refused():
    with pytest.raises(ValueError, match="15 partners"):
        pooled_hours(
            Hours(np.ones(15), np.ones(1), np.zeros(1, dtype=int), np.ones((15, 1), dtype=bool))
        )
