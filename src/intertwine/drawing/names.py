"""Which names stand beside their elements in a drawing, and where each is placed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intertwine.drawing import labels
from intertwine.drawing.choreography import CONVERSATION
from intertwine.drawing.data import data_label
from intertwine.drawing.edges import flow_points, missing_points
from intertwine.drawing.labels import Placed, Surroundings
from intertwine.drawing.scene import Scene, text_lines
from intertwine.drawing.svg import Markup, plain
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds, Point, Shape
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EVENTS, GATEWAYS


def place_names(scene: Scene) -> list[tuple[Placed, str]]:
    """Return every name beside an element with its place and the colour of its colour.

    Names whose place the file gives come first; the others keep clear of them. A name is
    taken from its place where it would hide an arrowhead.
    """
    around = _surroundings(scene)
    wanted = [*_shape_names(scene), *_flow_names(scene)]
    placed = []
    for text, label, beside, choices, colour in sorted(wanted, key=lambda w: w[1] is None):
        place = labels.given(text, label, beside=beside) if label else None
        if place is None or (choices and around.hides_a_head(place.bounds)):
            placed.append((around.best(choices), colour))
        else:
            placed.append((around.keep(place), colour))
    return placed


def draw_name(scene: Scene, place: Placed, colour: str) -> Markup:
    """Return a name with a halo, so that a line behind it does not touch the letters."""
    return text_lines(
        place.text,
        place.x,
        place.top,
        fill=scene.theme(colour),
        weight=500,
        anchor_=place.anchor,
        halo=scene.theme("surface"),
    )


Wanted = tuple[str, Bounds | None, Bounds, list[Placed], str]


def _shape_names(scene: Scene) -> Iterator[Wanted]:
    for element, name in _named_shapes(scene):
        shape = scene.diagram.shapes.get(element)
        if shape is not None and plain(name) and element not in scene.hidden:
            choices = labels.around(name, shape.bounds)
            yield name, shape.label, shape.bounds, choices, "ink-2"
    for artifact in scene.map.artifacts:
        shape = scene.diagram.shapes.get(artifact.id)
        if artifact.kind == "group" and shape is not None and plain(artifact.text):
            box = shape.bounds
            top = Bounds(box.x + box.width / 2 - 60, box.y + 4, 120, 16)
            yield artifact.text, shape.label or top, Bounds(box.x, box.y, 0, 0), [], "ink-2"


def _named_shapes(scene: Scene) -> Iterator[tuple[ElementId, str]]:
    for node in scene.map.nodes:
        if node.is_event or node.is_gateway:
            yield node.id, node.name
    for data in scene.map.data_shapes:
        yield data.id, data_label(data)
    outside = CONVERSATION | {str(kind) for kind in EVENTS | GATEWAYS}
    for other in scene.map.others:
        if other.kind in outside:
            yield other.id, other.name


def _flow_names(scene: Scene) -> Iterator[Wanted]:
    edges = scene.diagram.edges
    for flow in scene.map.flows:
        edge = edges.get(flow.id)
        if edge is not None and plain(flow.name) and flow.source not in scene.hidden:
            points = flow_points(scene, edge, flow.source, flow.target)
            source = scene.map.node.get(flow.source)
            near = source is not None and source.is_gateway
            choices = labels.beside(flow.name, points, near_source=near)
            yield flow.name, edge.label, _middle(points), choices, "ink-2"
    for message in scene.map.messages:
        edge = edges.get(message.id)
        if edge is None:
            continue
        name = message.name or (message.message_name if edge.message_visible is not None else "")
        if plain(name):
            points = flow_points(scene, edge, message.source, message.target)
            choices = labels.beside(name, points, near_source=False)
            yield name, edge.label, _middle(points), choices, "ink-2"
    for other in scene.map.others:
        edge = edges.get(other.id)
        if edge is not None and plain(other.name):
            choices = labels.beside(other.name, edge.points, near_source=False)
            yield other.name, edge.label, _middle(edge.points), choices, "ink-2"
    for missing in scene.missing:
        way = missing_points(scene, missing)
        if way is not None and plain(missing.label):
            choices = labels.beside(missing.label, way, near_source=False)
            yield missing.label, None, _middle(way), choices, "barrier"


def _middle(points: Sequence[Point]) -> Bounds:
    at = points[len(points) // 2]
    return Bounds(at.x, at.y, 0, 0)


def _surroundings(scene: Scene) -> Surroundings:
    around = Surroundings()
    for shape in scene.diagram.shapes.values():
        if shape.element not in scene.hidden and not _holds_others(scene, shape):
            around.boxes.append(shape.bounds)
    for edge in scene.diagram.edges.values():
        around.add_line(edge.points)
    return around


def _holds_others(scene: Scene, shape: Shape) -> bool:
    element = shape.element
    if element in scene.map.lane:
        return True
    pool = scene.map.pool.get(element)
    if pool is not None:
        return not pool.black_box
    node: FlowNode | None = scene.map.node.get(element)
    if node is not None:
        return node.is_sub_process and scene.expanded(shape)
    return any(a.id == element and a.kind == "group" for a in scene.map.artifacts)
