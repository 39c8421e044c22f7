"""Flow nodes as BPMN elements: their attributes, events, loops and what hangs inside them."""

from __future__ import annotations

import re

from lxml import etree

from intertwine.bpmn.write_context import REFERS_TO, Context, takes_arrow
from intertwine.bpmn.write_elements import add, expression, yes
from intertwine.bpmn.write_extensions import extend, of_node
from intertwine.bpmn.write_ids import Ids, xml_name
from intertwine.model.elements import EventDefinition, FlowNode, Loop
from intertwine.model.kinds import EventKind, LoopKind, NodeKind

_CATCHING = (NodeKind.START_EVENT, NodeKind.INTERMEDIATE_CATCH_EVENT, NodeKind.BOUNDARY_EVENT)


def add_node(parent: etree._Element, node: FlowNode, context: Context) -> etree._Element:
    """Add one flow node with everything that is its own; what a sub-process holds is not."""
    ids = context.ids
    name = node.name or None
    made = add(parent, _kind(node, ids), _attributes(node, ids), id=ids[node.id], name=name)
    if node.documentation:
        add(made, "documentation", text=node.documentation)
    extend(made, of_node(node))
    for flow in context.service_map.incoming.get(node.id, ()):
        if flow.id in ids:
            add(made, "incoming", text=ids[flow.id])
    for flow in context.service_map.outgoing.get(node.id, ()):
        if flow.id in ids:
            add(made, "outgoing", text=ids[flow.id])
    _add_data(made, node, context)
    for definition in node.events if node.is_event else ():
        _add_event(made, definition, ids)
    if node.loop and node.is_activity:
        _add_loop(made, node.loop)
    if node.kind is NodeKind.COMPLEX_GATEWAY:
        expression(made, "activationCondition", node.condition)
    return made


def _kind(node: FlowNode, ids: Ids) -> NodeKind:
    """Return the element to write: an event on the edge of nothing stands in the flow instead."""
    astray = node.kind is NodeKind.BOUNDARY_EVENT and node.attached_to not in ids
    return NodeKind.INTERMEDIATE_CATCH_EVENT if astray else node.kind


def _attributes(node: FlowNode, ids: Ids) -> dict[str, str | None]:
    said: dict[str, str | None] = {}
    if node.default_flow in ids:
        said["default"] = ids[node.default_flow]
    if node.is_activity:
        said["isForCompensation"] = yes(node.for_compensation)
    if node.is_sub_process:
        said["triggeredByEvent"] = yes(node.event_sub_process)
    if node.kind is NodeKind.AD_HOC_SUB_PROCESS and node.in_turn:
        said["ordering"] = "Sequential"
    if node.kind is NodeKind.CALL_ACTIVITY and node.called:
        called = node.called.rpartition(":")[2]
        said["calledElement"] = ids[called] if called in ids else xml_name(called)
    if node.kind in (NodeKind.RECEIVE_TASK, NodeKind.EVENT_BASED_GATEWAY):
        said["instantiate"] = yes(node.instantiate)
    if node.kind is NodeKind.EVENT_BASED_GATEWAY and not node.exclusive_events:
        said["eventGatewayType"] = "Parallel"
    if node.kind in _CATCHING:
        said["parallelMultiple"] = yes(node.parallel_multiple)
    if node.kind is NodeKind.START_EVENT:
        said["isInterrupting"] = yes(node.interrupting, default=True)
    if node.kind is NodeKind.BOUNDARY_EVENT and node.attached_to in ids:
        said["cancelActivity"] = yes(node.interrupting, default=True)
        said["attachedToRef"] = ids[node.attached_to]
    return said


def _add_data(made: etree._Element, node: FlowNode, context: Context) -> None:
    """Add the drawn data arrows. An incoming one needs a place to arrive: a property."""
    arrows = [
        a
        for a in context.arrows.get(node.id, ())
        if takes_arrow(node, a) and a.data in context.ids and a.id in context.ids
    ]
    incoming = [a for a in arrows if a.incoming]
    places = [context.ids.new(f"{context.ids[a.id]}_place") for a in incoming]
    for place in places:
        add(made, "property", id=place, name="__targetRef_placeholder")
    for arrow, place in zip(incoming, places, strict=True):
        taken = add(made, "dataInputAssociation", id=context.ids[arrow.id])
        add(taken, "sourceRef", text=context.ids[arrow.data])
        add(taken, "targetRef", text=place)
    for arrow in arrows:
        if not arrow.incoming:
            given = add(made, "dataOutputAssociation", id=context.ids[arrow.id])
            add(given, "targetRef", text=context.ids[arrow.data])


def _add_event(made: etree._Element, event: EventDefinition, ids: Ids) -> None:
    kind = event.kind
    said: dict[str, str | None] = {"id": ids.new(f"{made.get('id')}_{kind}")}
    if kind in REFERS_TO and event.ref in ids:
        said[f"{kind}Ref"] = ids[event.ref]
    if kind is EventKind.LINK:
        said["name"] = event.expression or event.ref_name
    if kind is EventKind.COMPENSATE and event.activity in ids:
        said["activityRef"] = ids[event.activity]
    definition = add(made, f"{kind}EventDefinition", said)
    if kind is EventKind.TIMER and event.expression:
        expression(definition, _time(event.expression), event.expression)
    if kind is EventKind.CONDITIONAL:
        add(definition, "condition", text=event.expression)


def _time(text: str) -> str:
    """Return which of BPMN's three timers a text is: ISO 8601 tells, a plain word lasts."""
    if re.match(r"R\d*/", text):
        return "timeCycle"
    return "timeDate" if re.match(r"\d{4}-\d\d-\d\d", text) else "timeDuration"


def _add_loop(made: etree._Element, loop: Loop) -> None:
    if loop.kind is LoopKind.STANDARD:
        maximum = None if loop.maximum is None else str(loop.maximum)
        said = {"testBefore": yes(loop.test_before), "loopMaximum": maximum}
        repeated = add(made, "standardLoopCharacteristics", said)
        expression(repeated, "loopCondition", loop.condition)
        return
    sequential = yes(loop.kind is LoopKind.SEQUENTIAL)
    many = add(made, "multiInstanceLoopCharacteristics", isSequential=sequential)
    expression(many, "loopCardinality", loop.cardinality)
    expression(many, "completionCondition", loop.condition)
