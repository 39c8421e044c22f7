"""What coordination is called for and what is missing."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest
from tiny_maps import small_map

from intertwine.examples import example
from intertwine.measures.coordination import (
    Load,
    coordination,
    coordinations,
    counting,
    loads,
    needed,
)
from intertwine.measures.interdependence import dependences
from intertwine.measures.task_graph import TaskGraph
from intertwine.model.kinds import Effect, Family, Level, State
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Mechanism
from intertwine.study import open_study


@lru_cache
def study() -> Study:
    return open_study(example("good-hours"))


def gaps(map_id: str) -> dict[str, list[str]]:
    read = next(m for m in study().maps if m.id == map_id)
    found = coordinations(
        dependences(TaskGraph(read.map)), counting(study().mechanisms, read.state)
    )
    return {"-".join(c.dependence.pair): [f.value for f in c.gap] for c in found if c.gap}


def test_the_as_is_map_lacks_what_was_planted():
    assert gaps("as-is") == {
        "mun-home": ["mutual adjustment"],
        "home-work": ["standardisation", "planning"],
    }


def test_the_agreed_mechanisms_close_the_gaps_of_the_to_be_map():
    assert gaps("to-be") == {}


def test_findings_name_the_hand_overs_and_what_is_listed():
    found = {f.subject.id: f for f in coordination(study()).findings}
    assert set(found) == {"home|mun", "home|work"}
    gap = found["home|mun"]
    assert gap.effect is Effect.BARRIER and gap.map == "as-is"
    assert set(gap.elements) == {"m06", "m07", "m15", "m21"}
    assert gap.evidence[-1].params["names"] == (
        "Support request form",
        "Yearly frame meeting of the two managers",
    )


@pytest.mark.parametrize(
    ("level", "count"),
    [
        (Level.NONE, 0),
        (Level.POOLED, 1),
        (Level.SEQUENTIAL, 2),
        (Level.REPLY, 2),
        (Level.RECIPROCAL, 3),
    ],
)
def test_needs_add_up_with_the_level(level, count):
    order = (Family.STANDARDISATION, Family.PLANNING, Family.MUTUAL_ADJUSTMENT)
    assert needed(level) == order[:count]


def test_only_what_is_in_use_counts_today():
    listed = [
        Mechanism(s, s, ("a", "b"), Family.PLANNING, status=s)
        for s in ("existing", "kept", "dropped", "new", "trial")
    ]
    assert [m.id for m in counting(listed, State.AS_IS)] == ["existing", "kept"]
    assert [m.id for m in counting(listed, State.TO_BE)] == ["existing", "kept", "new", "trial"]
    assert [m.id for m in counting(listed, State.IDEAL)] == ["existing", "kept", "new", "trial"]


def test_without_an_inventory_it_asks_and_states_nothing():
    asked = coordination(replace(study(), mechanisms=()))
    assert {f.effect for f in asked.findings} == {Effect.QUESTION}
    assert [w.code for w in asked.missing] == ["missing-mechanisms"]


def test_a_mechanism_that_names_only_one_of_a_pair_does_not_count():
    read = StudyMap("m", small_map({"a": "a1", "b": "b1"}, ["a1>b1"]))
    other = Mechanism("g", "Meeting", ("a", "c"), Family.PLANNING)
    (finding,) = coordination(Study("s", maps=(read,), mechanisms=(other,))).findings
    assert finding.params["missing"] == "standardisation-planning"


def test_load_counts_hand_overs_once_and_says_when_the_order_is_sure():
    found = dependences(
        TaskGraph(
            small_map(
                {"a": "a1>a2>a3", "b": "b1>b2", "c": "c1"}, ["a1>b1", "b1>a2", "a2>b2", "a3>c1"]
            )
        )
    )
    assert loads(found) == (Load("a", 3, 1, 0), Load("b", 3, 0, 0), Load("c", 0, 1, 0))
    assert [x.weighted() for x in loads(found)] == [14, 12, 2]
    assert Load("a", 3, 1, 0).surely_at_least(Load("b", 3, 0, 0))
    # Four one-way against one two-way: heavier or lighter as the weights say.
    assert not Load("a", 0, 4, 0).surely_at_least(Load("b", 1, 0, 0))
    assert not Load("b", 1, 0, 0).surely_at_least(Load("a", 0, 4, 0))
