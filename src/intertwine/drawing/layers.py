"""A map's layers, lowest first: containers, shapes, lines, groups; and the badges on top."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from intertwine.drawing import choreography, containers, data, edges, icons, lines, nodes
from intertwine.drawing.scene import Scene
from intertwine.drawing.svg import EMPTY, Markup, el, join
from intertwine.model.elements import FlowNode, Lane, OtherElement, Pool, SequenceFlow
from intertwine.model.geometry import Bounds, Edge, Point, Shape
from intertwine.model.ids import ElementId
from intertwine.model.kinds import NodeKind


class _Drawable(Protocol):
    @property
    def id(self) -> ElementId: ...


E = TypeVar("E", bound=_Drawable)


def draw_containers(scene: Scene) -> Markup:
    """Return pools and lanes, which lie under everything."""
    pools = _drawn(scene, _pools(scene), containers.draw_pool)
    return join((pools, _drawn(scene, _outermost_first(scene), containers.draw_lane)))


def draw_layers(scene: Scene) -> Iterator[Markup]:
    """Yield every element that lies in pools, once, in the order in which they cover."""
    service = scene.map
    open_ones, closed = _by_expansion(scene)
    groups = [a for a in service.artifacts if a.kind == "group"]
    notes = [a for a in service.artifacts if a.kind != "group"]
    yield _drawn(scene, open_ones, containers.draw_expanded)
    yield _drawn(scene, service.data_shapes, data.draw_data)
    yield _drawn(scene, closed, nodes.draw_node)
    yield _drawn(scene, service.others, _draw_other)
    yield _drawn(scene, notes, data.draw_annotation)
    yield _unknown_shapes(scene)
    yield from _lines(scene)
    yield _drawn(scene, groups, containers.draw_group)


def _drawn(
    scene: Scene, elements: Iterable[E], draw: Callable[[Scene, E, Shape], Markup]
) -> Markup:
    shapes = scene.diagram.shapes
    return join(
        draw(scene, element, shapes[element.id])
        for element in elements
        if element.id in shapes and element.id not in scene.hidden
    )


def _pools(scene: Scene) -> Iterator[Pool]:
    """Yield the pools; a participant's band in a choreography is no pool."""
    bands = _bands(scene)
    yield from (pool for pool in scene.map.pools if pool.id not in bands)


def _bands(scene: Scene) -> set[ElementId]:
    return {
        participant
        for other in scene.map.others
        if other.kind in choreography.CHOREOGRAPHY and other.id in scene.diagram.shapes
        for participant in other.participants
    }


def _outermost_first(scene: Scene) -> list[Lane]:
    def depth(lane: Lane) -> int:
        above, steps = lane.parent, 0
        while above is not None and above in scene.map.lane and steps < len(scene.map.lanes):
            above, steps = scene.map.lane[above].parent, steps + 1
        return steps

    return sorted(scene.map.lanes, key=depth)


def _by_expansion(scene: Scene) -> tuple[list[FlowNode], list[FlowNode]]:
    """Return the sub-processes that show their content, outermost first, and all other nodes.

    Boundary events come last, over the activities they sit on.
    """
    open_ones: list[FlowNode] = []
    closed: list[FlowNode] = []
    for node in scene.map.nodes:
        shape = scene.diagram.shapes.get(node.id)
        expandable = node.is_sub_process or node.kind is NodeKind.CALL_ACTIVITY
        opened = expandable and shape is not None and scene.expanded(shape)
        (open_ones if opened else closed).append(node)
    open_ones.sort(key=lambda node: -_size(scene, node.id))
    closed.sort(key=lambda node: node.kind is NodeKind.BOUNDARY_EVENT)
    return open_ones, closed


def _size(scene: Scene, element: ElementId) -> float:
    box = scene.diagram.shapes[element].bounds
    return box.width * box.height


def _draw_other(scene: Scene, other: OtherElement, shape: Shape) -> Markup:
    """Return what belongs to a choreography or conversation; its events look like any."""
    if other.kind in tuple(NodeKind):
        return nodes.draw_node(scene, FlowNode(other.id, NodeKind(other.kind), other.name), shape)
    return choreography.draw_other(scene, other, shape)


def _unknown_shapes(scene: Scene) -> Markup:
    """Return a plain box for each shape whose element the map does not hold."""
    service = scene.map
    known: set[ElementId] = _bands(scene)
    for group in (
        service.pools,
        service.lanes,
        service.nodes,
        service.data_shapes,
        service.artifacts,
        service.others,
    ):
        known.update(element.id for element in group)
    parts = []
    for element, shape in scene.diagram.shapes.items():
        if element not in known:
            name = service.label(element)
            box = choreography.unknown_box(scene, shape, name)
            parts.append(scene.group(element, "unknown", box, title=name))
    return join(parts)


def _lines(scene: Scene) -> Iterator[Markup]:
    """Yield every line of the diagram; hand-offs over the others, in their casings."""
    service, drawn = scene.map, scene.diagram.edges
    rest: dict[ElementId, Edge] = dict(drawn)

    def taken(element: ElementId, *ends: ElementId) -> Edge | None:
        edge = rest.pop(element, None)
        return None if any(end in scene.hidden for end in ends) else edge

    for flow in service.flows:
        if edge := taken(flow.id, flow.source, flow.target):
            yield edges.draw_sequence_flow(scene, flow, edge)
    for association in service.associations:
        if edge := taken(association.id, association.source, association.target):
            yield edges.draw_association(scene, association, edge)
    for arrow in service.data_associations:
        if edge := taken(arrow.id, arrow.node, arrow.data):
            yield edges.draw_data_association(scene, arrow, edge)
    messages = [(m, taken(m.id, m.source, m.target)) for m in service.messages]
    for other in service.others:
        if other.id in rest:
            yield _other_line(scene, other, rest.pop(other.id))
    for edge in rest.values():
        yield edges.draw_plain_edge(scene, edge)
    for message, way in messages:
        if way:
            yield edges.draw_message_flow(scene, message, way)
    for missing in scene.missing:
        yield edges.draw_missing(scene, missing)


def _other_line(scene: Scene, other: OtherElement, edge: Edge) -> Markup:
    if other.kind == "sequenceFlow" and other.source and other.target:
        flow = SequenceFlow(other.id, other.source, other.target, other.name)
        return edges.draw_sequence_flow(scene, flow, edge)
    if other.kind == "conversationLink":
        return edges.draw_link(scene, other.id, edge)
    return edges.draw_plain_edge(scene, edge)


# --- what lies on top, and what is taken up -------------------------------------------------------


def draw_badges(scene: Scene) -> Markup:
    """Return values, the signs of co-production and the numbered findings."""
    parts = []
    for node in scene.map.nodes:
        shape = scene.diagram.shapes.get(node.id)
        if shape is not None and node.id not in scene.hidden:
            parts.append(nodes.draw_badges(scene, node, shape.bounds))
    return join((*parts, _marks(scene), _changes(scene)))


def _corner(scene: Scene, element: ElementId) -> Point | None:
    """Return the lower left of a shape, the middle of a line; None for what is not drawn."""
    shape = scene.diagram.shapes.get(element)
    edge = scene.diagram.edges.get(element)
    if shape is not None and element not in scene.hidden:
        return Point(shape.bounds.x + 2, shape.bounds.bottom - 1)
    return lines.at(edge.points, 0.5)[0] if edge is not None else None


def _changes(scene: Scene) -> Markup:
    """Return what differs from another map, where findings would stand."""
    taken: dict[ElementId, float] = {}
    parts = []
    for changed in scene.changes:
        at = _corner(scene, changed.element)
        if at is None:
            continue
        left = at.x - 6 + taken.get(changed.element, 0.0)
        badge, width = icons.change(changed.change, changed.number, left, at.y, theme=scene.theme)
        taken[changed.element] = taken.get(changed.element, 0.0) + width + 3
        parts.append(badge)
    return el("g", *parts, class_="it-changes") if parts else EMPTY


def _marks(scene: Scene) -> Markup:
    """Return findings at the lower left of their element, in the middle of a line."""
    count: dict[ElementId, int] = {}
    parts = []
    for mark in scene.marks:
        place = count.get(mark.element, 0)
        at = _corner(scene, mark.element)
        if at is None:
            continue
        x, y = at.x + 20 * place, at.y
        count[mark.element] = place + 1
        badge = icons.finding(mark.effect, mark.number, x, y, size=22, theme=scene.theme)
        said = " ".join((scene.say(f"drawing-{mark.effect.value}"), mark.number, mark.text))
        parts.append(el("g", el("title", said.strip()), badge))
    return el("g", *parts, class_="it-findings") if parts else EMPTY


def occupied(scene: Scene) -> Iterator[Bounds]:
    """Yield the rectangle of everything drawn, with room for what stands out at corners."""
    for shape in scene.diagram.shapes.values():
        if shape.element in scene.hidden:
            continue
        box = shape.bounds
        out = 10 if shape.element in scene.map.node else 0
        yield Bounds(box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out)
    for edge in scene.diagram.edges.values():
        yield edges.bounds_of(edge.points)
