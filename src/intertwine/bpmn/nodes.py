"""Flow nodes: activities, events and gateways with everything BPMN says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from intertwine.bpmn.catalogue import EVENT_DEFINITIONS, LOOPS, NODES
from intertwine.bpmn.context import (
    Context,
    all_text,
    is_true,
    name_of,
    ours_in,
    text_of,
    tokens,
    whole_number,
)
from intertwine.bpmn.names import bpmn, local_name, plain
from intertwine.bpmn.places import Places
from intertwine.model.elements import EventDefinition, FlowNode, Loop
from intertwine.model.ids import ElementId
from intertwine.model.kinds import CoProduction, EventKind, LoopKind, NodeKind

_REFERENCES = {
    EventKind.MESSAGE: ("messageRef", "message"),
    EventKind.SIGNAL: ("signalRef", "signal"),
    EventKind.ERROR: ("errorRef", "error"),
    EventKind.ESCALATION: ("escalationRef", "escalation"),
}
_TIMES = ("timeDate", "timeCycle", "timeDuration")
_PHASES = {str(part): part for part in CoProduction}


def node_elements(context: Context) -> list[etree._Element]:
    """Return the flow nodes of processes in the order of the file; choreographies have theirs."""
    return [
        e
        for e in context.document.elements
        if local_name(e) in NODES and context.scope(e).choreography is None
    ]


def read_nodes(context: Context, places: Places) -> tuple[FlowNode, ...]:
    """Return every flow node, without what it does with information (see `information`)."""
    elements = node_elements(context)
    lanes = _lanes(context, elements, places)
    return tuple(_node(context, e, places, lanes) for e in elements)


def _lanes(
    context: Context, elements: list[etree._Element], places: Places
) -> Mapping[ElementId, ElementId]:
    """Return the lane of each node: the one that lists it, else that of what it belongs to."""
    lanes = dict(places.declared_lane)
    for element in elements:
        own = context.id(element)
        parent = context.scope(element).sub_process
        if own not in lanes and parent in lanes:
            lanes[own] = lanes[parent]
    for element in elements:
        host = context.ref(element, "attachedToRef", kinds=NODES)
        own = context.id(element)
        if own not in lanes and host in lanes:
            lanes[own] = lanes[host]
    return lanes


def _node(
    context: Context,
    element: etree._Element,
    places: Places,
    lanes: Mapping[ElementId, ElementId],
) -> FlowNode:
    own = context.id(element)
    kind = NodeKind(local_name(element))
    scope = context.scope(element)
    coproduced = ours_in(element, "coProduced")
    return FlowNode(
        id=own,
        kind=kind,
        name=name_of(element),
        process=scope.process,
        pool=places.pool_of.get(scope.process) if scope.process else None,
        lane=lanes.get(own),
        parent=scope.sub_process,
        events=tuple(_definitions(context, element)),
        parallel_multiple=is_true(element, "parallelMultiple"),
        attached_to=context.ref(element, "attachedToRef", kinds=NODES),
        interrupting=_interrupting(element, kind),
        loop=_loop(element),
        for_compensation=is_true(element, "isForCompensation"),
        event_sub_process=is_true(element, "triggeredByEvent"),
        instantiate=is_true(element, "instantiate"),
        in_turn=element.get("ordering", "").strip().lower() == "sequential",
        exclusive_events=element.get("eventGatewayType", "").strip().lower() != "parallel",
        called=_called(context, element),
        default_flow=context.ref(element, "default", kinds=("sequenceFlow",)),
        condition=text_of(element, "activationCondition")
        or text_of(element, "completionCondition"),
        documentation="\n\n".join(
            filter(None, (all_text(d) for d in element.iterchildren(bpmn("documentation"))))
        ),
        phase=next((name_of(p) for p in ours_in(element, "phase")), ""),
        coproduced=bool(coproduced),
        coproduced_in=tuple(
            _PHASES[word] for c in coproduced for word in tokens(c, "phases") if word in _PHASES
        ),
        purpose=" ".join(plain(all_text(p)) for p in ours_in(element, "purpose")),
    )


def _interrupting(element: etree._Element, kind: NodeKind) -> bool:
    if kind is NodeKind.BOUNDARY_EVENT:
        return is_true(element, "cancelActivity", default=True)
    if kind is NodeKind.START_EVENT:
        return is_true(element, "isInterrupting", default=True)
    return True


def _called(context: Context, element: etree._Element) -> str:
    called = element.get("calledElement", "").strip()
    return context.document.resolve(called) or called


def _definitions(context: Context, element: etree._Element) -> Iterator[EventDefinition]:
    """Return the node's own event definitions and those it refers to, in the order of the file."""
    for child in element.iterchildren(bpmn("*")):
        local = local_name(child)
        if local in EVENT_DEFINITIONS:
            yield _definition(context, child)
        elif local == "eventDefinitionRef":
            found = context.document.resolve(child.text, kinds=EVENT_DEFINITIONS)
            if found:
                yield _definition(context, context.document.by_id[found])


def _definition(context: Context, element: etree._Element) -> EventDefinition:
    kind = EVENT_DEFINITIONS[local_name(element)]
    ref = name = None
    if kind in _REFERENCES:
        attribute, target = _REFERENCES[kind]
        ref = context.ref(element, attribute, kinds=(target,))
        name = name_of(context.document.by_id[ref]) if ref else None
    return EventDefinition(
        kind=kind,
        ref=ref,
        ref_name=name or "",
        expression=_expression(element, kind),
        activity=context.ref(element, "activityRef", kinds=NODES),
    )


def _expression(element: etree._Element, kind: EventKind) -> str:
    if kind is EventKind.LINK:
        return name_of(element)
    if kind is EventKind.TIMER:
        return next(filter(None, (text_of(element, time) for time in _TIMES)), "")
    if kind is EventKind.CONDITIONAL:
        return text_of(element, "condition")
    return ""


def _loop(element: etree._Element) -> Loop | None:
    loop = next(element.iterchildren(*(bpmn(kind) for kind in LOOPS)), None)
    if loop is None:
        return None
    if local_name(loop) == LOOPS[0]:
        return Loop(
            LoopKind.STANDARD,
            condition=text_of(loop, "loopCondition"),
            test_before=is_true(loop, "testBefore"),
            maximum=whole_number(loop.get("loopMaximum")),
        )
    return Loop(
        LoopKind.SEQUENTIAL if is_true(loop, "isSequential") else LoopKind.PARALLEL,
        condition=text_of(loop, "completionCondition"),
        cardinality=text_of(loop, "loopCardinality"),
    )
