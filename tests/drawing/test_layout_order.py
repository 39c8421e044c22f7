"""In a layout the main way is straight, and one step stands after the other."""

from __future__ import annotations

from itertools import pairwise

from laying_out import E, box, flow, message, node, pool

from intertwine.drawing import lay_out
from intertwine.drawing.layout import judge
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


def test_the_main_way_is_a_straight_line_and_the_branch_stands_beside_it() -> None:
    nodes = (
        node("start", NodeKind.START_EVENT),
        node("choice", NodeKind.EXCLUSIVE_GATEWAY),
        node("short"),
        node("long"),
        node("longer"),
        node("end", NodeKind.END_EVENT),
    )
    flows = (
        flow("start", "choice"),
        flow("choice", "short", name="no"),
        flow("choice", "long", name="yes"),
        flow("long", "longer"),
        flow("longer", "end"),
        flow("short", "end"),
    )
    diagram = lay_out(ServiceMap("m", nodes=nodes, flows=flows))
    main = ["start", "choice", "long", "longer", "end"]
    assert len({box(diagram, n).centre.y for n in main}) == 1
    assert box(diagram, "short").centre.y != box(diagram, "long").centre.y
    for one, two in pairwise(main):
        assert box(diagram, one).right < box(diagram, two).x


def test_a_likelier_way_is_the_main_way_even_if_it_is_shorter() -> None:
    nodes = (node("choice", NodeKind.EXCLUSIVE_GATEWAY), node("rare"), node("more"), node("usual"))
    flows = (
        flow("choice", "rare", probability=0.1),
        flow("rare", "more"),
        flow("choice", "usual", probability=0.9),
    )
    diagram = lay_out(ServiceMap("m", nodes=nodes, flows=flows))
    assert box(diagram, "usual").centre.y == box(diagram, "choice").centre.y
    assert box(diagram, "rare").centre.y != box(diagram, "choice").centre.y


def test_a_loop_back_is_drawn_from_right_to_left_around_the_steps() -> None:
    nodes = (node("a"), node("b"), node("c"))
    flows = (flow("a", "b"), flow("b", "c"), flow("c", "a"))
    service = ServiceMap("m", nodes=nodes, flows=flows)
    diagram = lay_out(service)
    assert box(diagram, "a").x < box(diagram, "b").x < box(diagram, "c").x
    points = diagram.edges[E("c>a")].points
    assert points[0].x > points[-1].x
    assert judge(service, diagram).clear


def test_a_message_runs_straight_where_the_order_permits_it() -> None:
    pools = (pool("home"), pool("town"))
    nodes = (
        node("first", at="home"),
        node("ask", at="home"),
        node("asked", NodeKind.START_EVENT, at="town"),
        node("answer", at="town"),
    )
    service = ServiceMap(
        "m",
        pools=pools,
        nodes=nodes,
        flows=(flow("first", "ask"), flow("asked", "answer")),
        messages=(message("ask", "asked", "question"),),
    )
    diagram = lay_out(service)
    assert box(diagram, "ask").centre.x == box(diagram, "asked").centre.x
    assert len(diagram.edges[E("ask~asked")].points) == 2
    label = diagram.edges[E("ask~asked")].label
    assert label is not None
    assert box(diagram, "home").bottom <= label.y
    assert label.bottom <= box(diagram, "town").y


def test_messages_that_contradict_the_flows_do_not_turn_the_flows_around() -> None:
    pools = (pool("home"), pool("town"))
    nodes = (
        node("a", at="home"),
        node("b", at="home"),
        node("c", at="town"),
        node("d", at="town"),
    )
    service = ServiceMap(
        "m",
        pools=pools,
        nodes=nodes,
        flows=(flow("a", "b"), flow("c", "d")),
        messages=(message("b", "c"), message("d", "a")),
    )
    diagram = lay_out(service)
    assert box(diagram, "a").right < box(diagram, "b").x
    assert box(diagram, "c").right < box(diagram, "d").x
    assert judge(service, diagram).clear


def test_one_more_task_at_the_end_moves_nothing_else() -> None:
    nodes = (node("a"), node("choice", NodeKind.EXCLUSIVE_GATEWAY), node("b"), node("c"))
    flows = (flow("a", "choice"), flow("choice", "b"), flow("choice", "c"))
    before = lay_out(ServiceMap("m", nodes=nodes, flows=flows))
    after = lay_out(ServiceMap("m", nodes=(*nodes, node("new")), flows=(*flows, flow("b", "new"))))
    assert all(before.shapes[n.id] == after.shapes[n.id] for n in nodes)
