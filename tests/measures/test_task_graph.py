"""What can follow what, and what can happen in one run."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_maps import small_map

from intertwine.measures.task_graph import TaskGraph
from intertwine.model.elements import EventDefinition, FlowNode, SequenceFlow
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap


def graph(*arguments, **more) -> TaskGraph:
    return TaskGraph(small_map(*arguments, **more))


def test_gateways_and_events_are_looked_through():
    g = graph({"a": "a1>ax1>ai1>a2 ax1>a3"})
    assert set(g.next_activities("a1")) == {"a2", "a3"}
    assert g.activities_to("ai1") == ("a1",)
    assert g.activities_from("a2") == ("a2",)


def test_alternative_branches_exclude_each_other():
    g = graph({"a": "a1>ax1 ax1>a2 ax1>a3 a2>ax2 a3>ax2 ax2>a4"})
    assert g.exclusive("a2", "a3")
    assert not g.together(["a2", "a3"])
    assert g.together(["a1", "a2", "a4"])


def test_parallel_branches_happen_together():
    g = graph({"a": "a1>ap1 ap1>a2 ap1>a3 a2>ap2 a3>ap2 ap2>a4"})
    assert g.together(["a2", "a3"])
    assert g.always_before("a4") == {"a1", "ap1", "a2", "a3", "ap2", "a4"}


def test_a_fork_before_the_choice_does_not_join_the_branches_of_the_choice():
    g = graph({"a": "ap1>a1 ap1>a2 a1>ap2 a2>ap2 ap2>ax1 ax1>a3 ax1>a4"})
    assert g.exclusive("a3", "a4")


def test_a_loop_lets_both_branches_happen():
    g = graph({"a": "ax0>ax1 ax1>a2 ax1>a3 a2>ax2 a3>ax2 ax2>ax0 ax2>a4"})
    assert g.together(["a2", "a3"])


def test_a_choice_in_one_pool_keeps_apart_what_it_sets_off_in_others():
    g = graph(
        {"a": "a1>ax1 ax1>a2 ax1>a3", "b": "bs1>b1", "c": "cs1>c1"},
        ["a2>bs1", "a3>cs1"],
    )
    assert not g.together(["b1", "c1"])
    assert "a2" in g.always_before("b1")


def test_a_process_set_off_from_a_loop_may_take_both_branches():
    flows = {"a": "ax0>a1 a1>ai1 ai1>ax2 ax2>ax0 ax2>a2", "b": "bs1>bx1 bx1>b1 bx1>b2"}
    assert graph(flows, ["a1>bs1"]).together(["b1", "b2"])
    straight = {"a": "a1>a2", "b": "bs1>bx1 bx1>b1 bx1>b2"}
    assert not graph(straight, ["a1>bs1"]).together(["b1", "b2"])


def test_of_several_senders_only_what_they_share_must_have_happened():
    g = graph({"a": "a1>ax1 ax1>a2 ax1>a3", "b": "bs1>b1"}, ["a2>bs1", "a3>bs1"])
    assert g.always_before("b1") == {"a1", "ax1", "bs1", "b1"}


def test_a_node_nothing_leads_to_says_nothing_about_others():
    g = graph({"a": "a1>a2 a3>a4 a4>a3"})
    assert g.always_before("a4") == {"a4"}
    assert g.together(["a1", "a4"])


def test_what_waits_for_each_other_is_not_called_impossible():
    g = graph({"a": "as1>ai1>a1", "b": "bs1>bi1>b1"}, ["a1>bi1", "b1>ai1"])
    assert g.together(["a1", "b1"])


def test_a_black_box_neither_orders_nor_excludes():
    g = graph({"a": "a1>a2"}, ["a1>z", "z>a2"], black_boxes="z")
    assert g.together(["a1", "a2", "pool_z"])
    assert not g.can_follow("pool_z", "a2")


def node(id_: str, kind: NodeKind = NodeKind.TASK, **more) -> FlowNode:
    return FlowNode(id_, kind, id_, process="p", pool="pool", **more)


def test_a_sub_process_is_entered_and_left():
    service = ServiceMap(
        "m",
        nodes=(
            node("before"),
            node("sub", NodeKind.SUB_PROCESS),
            node("start", NodeKind.START_EVENT, parent="sub"),
            node("within", parent="sub"),
            node("after"),
            node("stop", NodeKind.BOUNDARY_EVENT, attached_to="sub"),
            node("mended"),
        ),
        flows=(
            SequenceFlow("1", "before", "sub"),
            SequenceFlow("2", "start", "within"),
            SequenceFlow("3", "sub", "after"),
            SequenceFlow("4", "stop", "mended"),
        ),
    )
    g = TaskGraph(service)
    assert g.next_activities("before") == ("within",)
    assert set(g.next_activities("within")) == {"after", "mended"}
    assert g.activities_to("stop") == ("within",)
    assert "within" in g.always_before("after")
    assert g.exclusive("after", "mended")


def test_a_link_jumps_to_its_catching_event():
    link = (EventDefinition(EventKind.LINK, ref_name="On"),)
    service = ServiceMap(
        "m",
        nodes=(
            node("one"),
            node("throw", NodeKind.INTERMEDIATE_THROW_EVENT, events=link),
            node("catch", NodeKind.INTERMEDIATE_CATCH_EVENT, events=link),
            node("two"),
        ),
        flows=(SequenceFlow("1", "one", "throw"), SequenceFlow("2", "catch", "two")),
    )
    assert TaskGraph(service).next_activities("one") == ("two",)


@pytest.mark.parametrize(
    ("needs", "produces", "flows", "first"),
    [
        ({"b1": "d"}, {"a1": "d", "b1": "d"}, ["a1>b1"], ("a1",)),
        ({}, {"a1": "d", "b1": "d"}, ["a1>b1"], ("a1",)),
        ({}, {"a1": "d", "b1": "d"}, [], ("a1", "b1")),
    ],
    ids=["needs what it writes", "later in another pool", "independent"],
)
def test_typing_again_is_not_where_information_comes_from(needs, produces, flows, first):
    g = graph({"a": "a1", "b": "b1"}, flows, needs=needs, produces=produces)
    assert g.first_producers("d") == first


# --- against the blocks a map was built from ------------------------------------------------

Block = tuple[str, list["Block"]]

BLOCKS = st.recursive(
    st.just(("task", [])),
    lambda inner: st.tuples(
        st.sampled_from(["sequence", "choice", "parallel", "loop"]),
        st.lists(inner, min_size=2, max_size=3),
    ),
    max_leaves=8,
)


def built(block: Block) -> tuple[str, dict[str, list[tuple[str, bool]]]]:
    """Return the arrows of a block, and per task the choices above it: (choice way, in a loop)."""
    arrows: list[str] = []
    tasks: dict[str, list[tuple[str, bool]]] = {}
    count = itertools.count(1)

    def lay(part: Block, above: list[tuple[str, bool]], looped: bool) -> tuple[str, str]:
        kind, inner = part
        if kind == "task":
            name = f"at{next(count)}"
            tasks[name] = above
            return name, name
        if kind in ("choice", "parallel"):
            letter = "x" if kind == "choice" else "p"
            split, join = f"a{letter}{next(count)}", f"a{letter}{next(count)}"
            for way, branch in enumerate(inner):
                mark = [(f"{split}/{way}", looped)] if kind == "choice" else []
                first, last = lay(branch, above + mark, looped)
                arrows.extend([f"{split}>{first}", f"{last}>{join}"])
            return split, join
        ends = [lay(i, above, looped or kind == "loop") for i in inner]
        arrows.extend(f"{a[1]}>{b[0]}" for a, b in itertools.pairwise(ends))
        if kind == "sequence":
            return ends[0][0], ends[-1][1]
        start, end = f"ax{next(count)}", f"ax{next(count)}"
        arrows.extend([f"{start}>{ends[0][0]}", f"{ends[-1][1]}>{end}", f"{end}>{start}"])
        return start, end

    first, last = lay(block, [], False)
    return " ".join([f"as0>{first}", *arrows, f"{last}>ae0"]), tasks


@given(BLOCKS)
def test_on_maps_built_of_blocks_only_ways_of_one_choice_outside_loops_exclude(block):
    arrows, tasks = built(block)
    g = graph({"a": arrows})
    for one, other in itertools.combinations(tasks, 2):
        ways = {w.split("/")[0]: w for w, looped in tasks[one] if not looped}
        apart = any(not looped and ways.get(w.split("/")[0], w) != w for w, looped in tasks[other])
        assert g.together([one, other]) is not apart
