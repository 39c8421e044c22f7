"""Brokers: the hand-worked example and the invented world's counts."""

from __future__ import annotations

from functools import lru_cache

import pytest
from tiny_maps import small_map

from intertwine.examples import example
from intertwine.measures.brokerage import Role, brokerage, brokers, joined_by, role
from intertwine.measures.ties import Network, network, ties_of_map
from intertwine.model.kinds import Effect
from intertwine.model.study import Study
from intertwine.study import open_study

ROLES = tuple(Role)
COUNTS = {
    "as-is": {
        "case_worker": (0, 0, 0, 1, 0),
        "citizen": (0, 0, 1, 2, 1),
        "contact_person": (0, 0, 2, 0, 0),
        "coordinator": (0, 0, 0, 0, 0),
        "guardian": (0, 0, 0, 0, 0),
        "it_services": (0, 0, 0, 0, 0),
        "job_consultant": (2, 0, 9, 6, 14),
        "manager": (0, 0, 0, 1, 0),
        "workplace_host": (0, 0, 0, 0, 0),
    },
    "to-be": {
        "case_worker": (0, 0, 0, 1, 0),
        "citizen": (0, 1, 3, 2, 4),
        "contact_person": (0, 0, 0, 0, 2),
        "coordinator": (0, 0, 0, 0, 1),
        "guardian": (0, 0, 0, 0, 0),
        "it_services": (0, 0, 0, 0, 0),
        "job_consultant": (2, 0, 7, 5, 9),
        "workplace_host": (0, 0, 0, 0, 6),
    },
}
"""Coordinator, consultant, gatekeeper, representative, liaison; the world's own count."""


@lru_cache
def study() -> Study:
    return open_study(example("good-hours"))


def net(ties: dict[tuple[str, str], float], groups: dict[str, str]) -> Network:
    return Network(tuple(groups), groups, ties, {a: a for a in groups}, {}, from_map=False)


@pytest.mark.parametrize("state", COUNTS)
def test_the_worlds_brokers_come_out(state):
    read = next(m for m in study().maps if m.id == state)
    found = {
        b.actor.removeprefix("lane_"): tuple(b.counts[r] for r in ROLES)
        for b in brokers(network(study(), read), key=state, permutations=9)
    }
    assert found == COUNTS[state]


def test_the_example_worked_by_hand():
    rows = {"A": "BC", "B": "CD", "C": "D", "D": "A"}
    ties = {(a, b): 1.0 for a, others in rows.items() for b in others}
    found = {
        b.actor: {r: n for r, n in b.counts.items() if n}
        for b in brokers(net(ties, {"A": "1", "B": "1", "C": "2", "D": "2"}), permutations=9)
    }
    assert found == {
        "A": {Role.GATEKEEPER: 1, Role.CONSULTANT: 1},
        "B": {Role.REPRESENTATIVE: 1},
        "C": {Role.GATEKEEPER: 1},
        "D": {Role.REPRESENTATIVE: 1, Role.CONSULTANT: 1},
    }


@pytest.mark.parametrize(
    ("groups", "name"),
    [
        ("AAA", Role.COORDINATOR),
        ("ABA", Role.CONSULTANT),
        ("ABB", Role.GATEKEEPER),
        ("AAB", Role.REPRESENTATIVE),
        ("ABC", Role.LIAISON),
    ],
)
def test_roles_by_groups(groups, name):
    assert role(*groups) is name


def test_z_is_the_same_again_and_unknown_where_all_deals_agree():
    ties = {("A", "B"): 1.0, ("B", "C"): 1.0}
    groups = {"A": "1", "B": "1", "C": "2"}
    once = brokers(net(ties, groups), key="x", permutations=99)
    assert once == brokers(net(ties, groups), key="x", permutations=99)
    assert once != brokers(net(ties, groups), key="y", permutations=99)
    assert all(z is None for z in once[0].z.values())
    alone = brokers(net(ties, dict.fromkeys("ABC", "1")), permutations=99)[1]
    assert alone.counts[Role.COORDINATOR] == 1 and alone.z[Role.COORDINATOR] is None


def test_z_nears_the_exact_value_of_all_deals():
    # A→B→C; of the three ways to deal 1,1,2 one makes B a gatekeeper (A alone in its group).
    ties = {("A", "B"): 1.0, ("B", "C"): 1.0}
    b = brokers(net(ties, {"A": "2", "B": "1", "C": "1"}), permutations=20_000)[1]
    assert b.z[Role.GATEKEEPER] == pytest.approx((1 - 1 / 3) / (2 / 9) ** 0.5, abs=0.05)


def test_ties_of_a_map_are_messages_and_steps_between_lanes():
    service = small_map(
        {"a": "a1>a2", "b": "b1"}, ["a2>b1"], lanes={"a1": "one", "a2": "two", "b1": "three"}
    )
    assert ties_of_map(service).ties == {("one", "two"), ("two", "three")}


def test_whoever_joins_depending_partners_is_told_of_the_opportunity():
    found = [f for f in brokerage(study()).findings if f.map == "as-is"]
    assert [(f.subject.id, f.effect) for f in found] == [("lane_job_consultant", Effect.ADVANTAGE)]
    assert set(found[0].partners) == {"mun", "cit", "home", "work"}
    assert not [f for f in brokerage(study()).findings if f.map == "to-be"]


def test_a_pair_with_a_tie_of_its_own_is_not_joined_by_anybody():
    ties = {("A", "V"): 1.0, ("V", "B"): 1.0}
    groups = {"A": "1", "V": "2", "B": "3"}
    assert joined_by(net(ties, groups), "V") == (("1", "3"),)
    assert joined_by(net(ties | {("B", "A"): 1.0}, groups), "V") == ()
