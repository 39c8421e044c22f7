"""The smallest map for each kind of element, as values."""

from __future__ import annotations

from collections.abc import Mapping

from intertwine.model.elements import (
    Artifact,
    Association,
    DataAssociation,
    DataShape,
    EventDefinition,
    FlowNode,
    Lane,
    Loop,
    MapPartner,
    MessageFlow,
    OtherElement,
    Pool,
    SequenceFlow,
)
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap

E = ElementId
SIZES = {"event": (36.0, 36.0), "gateway": (50.0, 50.0), "activity": (100.0, 80.0)}


def node_map(node: FlowNode, *, shape: Shape | None = None) -> ServiceMap:
    """Return a process that holds one node, drawn at (100, 100)."""
    drawn = shape or Shape(node.id, box_of(node))
    return ServiceMap("m", nodes=(node,), diagrams=(diagram(drawn),))


def box_of(node: FlowNode, x: float = 100, y: float = 100) -> Bounds:
    """Return the usual size of a node at a place."""
    kind = "event" if node.is_event else "gateway" if node.is_gateway else "activity"
    return Bounds(x, y, *SIZES[kind])


def diagram(*things: Shape | Edge) -> Diagram:
    """Return a diagram of shapes and edges."""
    return Diagram(
        "d",
        "",
        None,
        {t.element: t for t in things if isinstance(t, Shape)},
        {t.element: t for t in things if isinstance(t, Edge)},
    )


def event(kind: NodeKind, *kinds: EventKind, **more: object) -> FlowNode:
    """Return an event with definitions."""
    definitions = tuple(EventDefinition(k) for k in kinds)
    return FlowNode(E("n"), kind, events=definitions, **more)  # type: ignore[arg-type]


def task(name: str = "", kind: NodeKind = NodeKind.TASK, **more: object) -> FlowNode:
    """Return an activity."""
    return FlowNode(E("n"), kind, name, **more)  # type: ignore[arg-type]


def two_pools(
    *, name: str = "order", visible: bool | None = None, message_name: str = ""
) -> ServiceMap:
    """Return a town with one step that tells a black box about something."""
    town, shop = PartnerId("town"), PartnerId("shop")
    return ServiceMap(
        "m",
        partners=(
            MapPartner(town, "Town", E("p1")),
            MapPartner(shop, "Shop", E("p2"), black_box=True),
        ),
        pools=(Pool(E("p1"), "Town", E("proc"), town), Pool(E("p2"), "Shop", None, shop)),
        lanes=(Lane(E("l1"), "Desk", E("proc"), E("p1")),),
        nodes=(FlowNode(E("a"), NodeKind.TASK, "Ask", E("proc"), E("p1"), E("l1")),),
        messages=(MessageFlow(E("f"), E("a"), E("p2"), name, message_name),),
        diagrams=(
            diagram(
                Shape(E("p1"), Bounds(0, 0, 400, 150), horizontal=True),
                Shape(E("l1"), Bounds(30, 0, 370, 150), horizontal=True),
                Shape(E("a"), Bounds(120, 35, 100, 80)),
                Shape(E("p2"), Bounds(0, 220, 400, 60), horizontal=True),
                Edge(E("f"), (Point(170, 115), Point(170, 220)), message_visible=visible),
            ),
        ),
    )


def two_steps(flow: SequenceFlow, *, first: NodeKind = NodeKind.TASK) -> ServiceMap:
    """Return two nodes and the flow between them."""
    one, two = FlowNode(E("a"), first, "One"), FlowNode(E("b"), NodeKind.TASK, "Two")
    return ServiceMap(
        "m",
        nodes=(one, two),
        flows=(flow,),
        diagrams=(
            diagram(
                Shape(one.id, box_of(one)),
                Shape(two.id, box_of(two, 300)),
                Edge(flow.id, (Point(150, 140), Point(350, 140))),
            ),
        ),
    )


def data_map(data: DataShape) -> ServiceMap:
    """Return a step that takes a datum."""
    step = FlowNode(E("a"), NodeKind.TASK, "Use")
    arrow = DataAssociation(E("arrow"), step.id, data.id, incoming=True)
    return ServiceMap(
        "m",
        nodes=(step,),
        data_shapes=(data,),
        data_associations=(arrow,),
        diagrams=(
            diagram(
                Shape(step.id, box_of(step)),
                Shape(data.id, Bounds(130, 260, 36, 50)),
                Edge(arrow.id, (Point(148, 260), Point(148, 180))),
            ),
        ),
    )


def note_map(direction: str = "None") -> ServiceMap:
    """Return a step with an annotation and a group around it."""
    step = FlowNode(E("a"), NodeKind.TASK, "Ask")
    return ServiceMap(
        "m",
        nodes=(step,),
        artifacts=(
            Artifact(E("note"), "textAnnotation", "Only on Mondays"),
            Artifact(E("group"), "group", "First week"),
        ),
        associations=(Association(E("line"), E("a"), E("note"), direction),),
        diagrams=(
            diagram(
                Shape(step.id, box_of(step)),
                Shape(E("note"), Bounds(260, 40, 120, 40)),
                Shape(E("group"), Bounds(70, 70, 160, 140)),
                Edge(E("line"), (Point(200, 120), Point(260, 70))),
            ),
        ),
    )


def choreography_map(kind: str = "choreographyTask") -> ServiceMap:
    """Return a choreography with one activity between two participants."""
    other = OtherElement(
        E("c"), kind, "Order", participants=(E("buyer"), E("seller")), initiating=E("buyer")
    )
    names = (
        OtherElement(E("buyer"), "participant", "Buyer"),
        OtherElement(E("seller"), "participant", "Seller"),
    )
    shape = Shape(E("c"), Bounds(100, 100, 120, 100))
    band = Shape(E("buyer"), Bounds(100, 100, 120, 20))
    return ServiceMap("m", others=(other, *names), diagrams=(diagram(shape, band),))


CAUGHT = (
    EventKind.MESSAGE,
    EventKind.TIMER,
    EventKind.CONDITIONAL,
    EventKind.SIGNAL,
    EventKind.ERROR,
    EventKind.ESCALATION,
    EventKind.COMPENSATE,
    EventKind.CANCEL,
    EventKind.LINK,
)
THROWN = (
    EventKind.MESSAGE,
    EventKind.SIGNAL,
    EventKind.ERROR,
    EventKind.ESCALATION,
    EventKind.COMPENSATE,
    EventKind.CANCEL,
    EventKind.LINK,
    EventKind.TERMINATE,
)


def every_node() -> Mapping[str, tuple[FlowNode, Shape | None]]:
    """Return every node of the catalogue by a name for it, with its shape where that matters."""
    found: dict[str, tuple[FlowNode, Shape | None]] = {}
    box = Bounds(100, 100, 50, 50)
    for kind in EventKind:
        if kind in CAUGHT:
            found[f"start {kind}"] = event(NodeKind.START_EVENT, kind), None
            found[f"catch {kind}"] = event(NodeKind.INTERMEDIATE_CATCH_EVENT, kind), None
            found[f"boundary {kind}"] = (
                event(NodeKind.BOUNDARY_EVENT, kind, interrupting=False),
                None,
            )
        if kind in THROWN:
            found[f"throw {kind}"] = event(NodeKind.INTERMEDIATE_THROW_EVENT, kind), None
            found[f"end {kind}"] = event(NodeKind.END_EVENT, kind), None
    both = (EventKind.MESSAGE, EventKind.TIMER)
    found["start"] = event(NodeKind.START_EVENT), None
    found["throw"] = event(NodeKind.INTERMEDIATE_THROW_EVENT), None
    found["end"] = event(NodeKind.END_EVENT), None
    found["multiple"] = event(NodeKind.INTERMEDIATE_CATCH_EVENT, *both), None
    found["multiple thrown"] = event(NodeKind.END_EVENT, *both), None
    found["parallel"] = event(NodeKind.START_EVENT, *both, parallel_multiple=True), None
    found["start dashed"] = event(NodeKind.START_EVENT, EventKind.TIMER, interrupting=False), None
    for kind in (k for k in NodeKind if k.value.endswith("ask") or k is NodeKind.CALL_ACTIVITY):
        found[kind.value] = task(str(kind), kind), None
    found["new receive"] = task("new", NodeKind.RECEIVE_TASK, instantiate=True), None
    for loop in LoopKind:
        found[loop.value] = task(loop.value, loop=Loop(loop)), None
    found["compensation"] = task("undo", for_compensation=True), None
    found["together"] = task("together", coproduced=True), None
    for kind in (NodeKind.SUB_PROCESS, NodeKind.TRANSACTION, NodeKind.AD_HOC_SUB_PROCESS):
        found[f"{kind} collapsed"] = task(str(kind), kind), None
        shape = Shape(E("n"), Bounds(100, 100, 140, 100), expanded=True)
        found[f"{kind} expanded"] = task(str(kind), kind), shape
    found["event sub-process"] = task("event", NodeKind.SUB_PROCESS, event_sub_process=True), None
    for kind in (k for k in NodeKind if k.value.endswith("Gateway")):
        found[kind.value] = FlowNode(E("n"), kind), Shape(E("n"), box, marker_visible=True)
    found["plain exclusive"] = (
        FlowNode(E("n"), NodeKind.EXCLUSIVE_GATEWAY),
        Shape(E("n"), box, marker_visible=False),
    )
    gateway = NodeKind.EVENT_BASED_GATEWAY
    found["start by event"] = FlowNode(E("n"), gateway, instantiate=True), None
    found["start by all"] = (
        FlowNode(E("n"), gateway, instantiate=True, exclusive_events=False),
        None,
    )
    return found
