"""Burt's measures against published figures, networkx, and the EMON networks."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from pathlib import Path

import networkx as nx
import numpy as np
import pytest

from intertwine.measures.structural_holes import positions, positions_of
from intertwine.measures.ties import Network

EDGES = {"AB": 2, "AF": 3, "AG": 5, "AE": 2, "EG": 8, "FG": 3, "BG": 4, "BD": 1, "DG": 3, "GC": 10}
"""Borgatti 1997, with the weights of networkx's own tests."""


def net(ties: Mapping[tuple[str, str], float], *, also: str = "") -> Network:
    actors = tuple(sorted({a for tie in ties for a in tie} | set(also)))
    return Network(actors, dict.fromkeys(actors), ties, {}, {}, from_map=False)


def undirected(*, weighted: bool) -> Network:
    ties = {(a, b): float(w) if weighted else 1.0 for (a, b), w in EDGES.items()}
    return net(ties | {(b, a): w for (a, b), w in ties.items()})


def by_actor(network: Network):
    return {p.actor: p for p in positions(network)}


def test_borgattis_graph():
    p = by_actor(undirected(weighted=False))
    assert {a: round(p[a].effective_size, 3) for a in "GAC"} == {"G": 4.667, "A": 2.5, "C": 1.0}
    assert {a: round(p[a].constraint, 3) for a in "GAC"} == {"G": 0.4, "A": 0.595, "C": 1.0}
    assert round(p["G"].hierarchy, 4) == 0.0947
    assert round(p["A"].hierarchy, 3) == 0.168
    assert p["C"].hierarchy == 1.0
    assert p["G"].efficiency == pytest.approx(4.667 / 6, abs=1e-3)


def test_borgattis_graph_with_weights():
    p = by_actor(undirected(weighted=True))
    assert round(p["G"].constraint, 3) == 0.299
    assert round(p["A"].constraint, 3) == 0.795
    assert round(p["G"].effective_size, 2) == 5.47


def test_a_star_and_a_complete_graph():
    star = by_actor(net({("c", leaf): 1.0 for leaf in "1234"}))["c"]
    assert (star.constraint, star.effective_size) == (pytest.approx(0.25), 4.0)
    assert star.hierarchy == pytest.approx(0.0, abs=1e-12)
    full = by_actor(net({(a, b): 1.0 for a in "12345" for b in "12345" if a < b}))["1"]
    assert round(full.constraint, 4) == 0.7656
    assert full.effective_size == pytest.approx(1.0)


def test_an_actor_without_ties_has_no_figures():
    p = by_actor(net({("a", "b"): 1.0}, also="z"))
    assert (p["z"].contacts, p["z"].constraint, p["z"].effective_size) == (0, None, None)
    assert p["z"].hierarchy is None
    assert p["a"].constraint == 1.0


def test_two_contacts_can_constrain_more_than_one():
    assert (
        max(
            p.constraint
            for p in positions(net({("a", "b"): 1.0, ("b", "c"): 1.0, ("a", "c"): 1.0}))
        )
        > 1.0
    )


def test_random_directed_weights_agree_with_networkx():
    random = np.random.default_rng(7)
    weights = np.where(random.random((12, 12)) < 0.3, random.integers(1, 6, (12, 12)), 0).astype(
        float
    )
    np.fill_diagonal(weights, 0)
    graph = nx.from_numpy_array(weights, create_using=nx.DiGraph)
    constraint = nx.constraint(graph, weight="weight")
    # asked for by name, networkx goes by the definition; its way by sparse matrices (3.6.1, taken
    # where SciPy is installed) divides by the other contact's strongest tie
    size = nx.effective_size(graph, nodes=list(graph), weight="weight")
    for i, (_, mine, effective, _, _) in enumerate(positions_of(weights)):
        assert mine == pytest.approx(constraint[i])
        assert effective == pytest.approx(size[i])


def test_published_figures_kept_with_the_data(data: Path):
    said = json.loads((data / "structural-holes-expected/borgatti1997-expected.json").read_text())
    expected = said["expected"]
    directed = {(str(a), str(b)): 1.0 for a, b in said["directed_graph_edges"]}
    weighted = {tuple(k.split("-")): float(w) for k, w in said["directed_weights"].items()}
    for name, ties in (("directed", directed), ("directed_weighted", weighted)):
        p = by_actor(net(ties))
        for actor, value in expected[f"constraint_{name}"].items():
            assert p[actor].constraint == pytest.approx(value, abs=1e-3)
        for actor, value in expected[f"effective_size_{name}"].items():
            assert p[actor].effective_size == pytest.approx(value, abs=1e-3)


@pytest.mark.parametrize("name", ["Cheyenne", "LakePomona", "MtSi", "Texas"])
def test_emergency_networks_agree_with_their_reference(data: Path, name: str):
    folder = data / "networks-emon"
    rows = list(csv.DictReader((folder / f"{name}-edges.csv").open()))
    ties = {(r["from"], r["to"]): 1.0 for r in rows if r["from"] != r["to"]}
    either = ties | {(b, a): 1.0 for a, b in ties}
    one_way, both_ways = by_actor(net(ties)), by_actor(net(either))
    reference = list(csv.DictReader((folder / f"{name}-reference-measures.csv").open()))
    assert reference
    for r in reference:
        actor = r["id"]
        if actor not in one_way:
            continue
        assert one_way[actor].constraint == pytest.approx(float(r["constraint_directed_binary"]))
        assert both_ways[actor].constraint == pytest.approx(
            float(r["constraint_undirected_binary"])
        )
        assert both_ways[actor].effective_size == pytest.approx(
            float(r["effective_size_undirected_binary"])
        )
