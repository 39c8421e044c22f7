"""Write a map as a fresh BPMN 2.0 file that other tools open."""

from __future__ import annotations

from io import BytesIO

from lxml import etree

from intertwine.bpmn.document import Document
from intertwine.bpmn.names import bpmn
from intertwine.bpmn.write_context import REFERS_TO, Context, context_of, takes_arrow
from intertwine.bpmn.write_data import add_data_shapes, add_ends, add_stores
from intertwine.bpmn.write_diagram import add_diagram
from intertwine.bpmn.write_elements import PREFIXES, add, expression
from intertwine.bpmn.write_extensions import extend, of_flow, of_lane, of_map, of_message, of_pool
from intertwine.bpmn.write_nodes import add_node
from intertwine.model.elements import FlowNode, MessageFlow, Pool
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap

NAMESPACE = "urn:intertwine:map"
"""The target namespace of files that we write; nothing refers to it from outside."""


def write_map(service_map: ServiceMap) -> Document:
    """Return a complete, schema-valid BPMN document that tells this map, drawings included.

    The same map gives the same file. Ids stay as they are where they are valid XML names.
    Choreographies and conversations (`others`) are not written; a line whose end is not on
    the map is left out, because a file may not point to nothing.
    """
    context = context_of(service_map)
    root = etree.Element(bpmn("definitions"), nsmap=PREFIXES)
    root.set("id", context.ids.new("definitions"))
    root.set("targetNamespace", NAMESPACE)
    root.set("exporter", "Intertwine")
    categories = _add_categories(root, context)
    add_stores(root, context)
    messages = _add_referred(root, context)
    collaboration = _add_collaboration(root, context, messages)
    for process in context.processes:
        _add_process(root, process, context)
    top = root[-1] if collaboration is None else collaboration
    _add_artifacts(top, context, categories)
    etree.indent(root)
    for diagram in service_map.diagrams:
        plane = context.ids.get(diagram.plane) or str(top.get("id"))
        add_diagram(root, diagram, plane=plane, names=context.ids.names)
    return Document(etree.parse(BytesIO(etree.tostring(root))), service_map.name)


# --- things of the whole file ------------------------------------------------------------------


def _add_categories(root: etree._Element, context: Context) -> dict[ElementId, str]:
    """Add the words of groups, which BPMN keeps apart from them; return the place of each."""
    values: dict[ElementId, str] = {}
    for artifact in context.service_map.artifacts:
        if artifact.kind == "group" and artifact.text:
            category = add(root, "category", id=context.ids.new(f"{artifact.id}_category"))
            values[artifact.id] = context.ids.new(f"{artifact.id}_value")
            add(category, "categoryValue", id=values[artifact.id], value=artifact.text)
    return values


def _add_referred(root: etree._Element, context: Context) -> dict[ElementId, str]:
    """Add messages, signals, errors and escalations; return the message of each flow."""
    service_map = context.service_map
    done: set[str] = set()
    for node in service_map.nodes:
        for event in node.events:
            if event.kind in REFERS_TO and event.ref and event.ref not in done:
                done.add(event.ref)
                kind, name = REFERS_TO[event.kind], event.ref_name or None
                add(root, kind, id=context.ids[event.ref], name=name)
    of_flows: dict[ElementId, str] = {}
    of_names: dict[str, str] = {}
    for flow in service_map.messages:
        if not flow.message_name:
            continue
        known = _message_of_ends(flow, service_map) or of_names.get(flow.message_name)
        if known is None:
            known = of_names[flow.message_name] = context.ids.new(f"{flow.id}_message")
            add(root, "message", id=known, name=flow.message_name)
        of_flows[flow.id] = context.ids.names.get(known, known)
    return of_flows


def _message_of_ends(flow: MessageFlow, service_map: ServiceMap) -> str | None:
    """Return the message that an event at either end already names the same."""
    for end in (flow.target, flow.source):
        node = service_map.node.get(end)
        for event in node.events if node else ():
            if event.kind is EventKind.MESSAGE and event.ref_name == flow.message_name:
                return event.ref
    return None


# --- who ---------------------------------------------------------------------------------------


def _add_collaboration(
    root: etree._Element, context: Context, messages: dict[ElementId, str]
) -> etree._Element | None:
    """Add pools, messages and what we say of the whole map; None where there is none of it."""
    service_map, ids = context.service_map, context.ids
    extensions = of_map(service_map)
    if not (service_map.pools or service_map.messages or extensions or not context.processes):
        return None
    own = ids.new(service_map.id or "collaboration")
    made = add(root, "collaboration", id=own, name=service_map.name or None)
    extend(made, extensions)
    for pool in service_map.pools:
        _add_pool(made, pool, context)
    for flow in service_map.messages:
        if flow.source in ids and flow.target in ids:
            said = {"sourceRef": ids[flow.source], "targetRef": ids[flow.target]}
            message = messages.get(flow.id)
            name = flow.name or None
            line = add(made, "messageFlow", id=ids[flow.id], name=name, messageRef=message, **said)
            extend(line, of_message(flow))
    return made


def _add_pool(collaboration: etree._Element, pool: Pool, context: Context) -> None:
    process = context.ids[pool.process] if pool.process else None
    name = pool.name or None
    made = add(collaboration, "participant", id=context.ids[pool.id], name=name, processRef=process)
    extend(made, of_pool(pool, context.service_map))
    if pool.maximum is not None:
        add(made, "participantMultiplicity", minimum="0", maximum=str(pool.maximum))


def _add_lanes(process: etree._Element, lanes_of: ElementId, context: Context) -> None:
    service_map, ids = context.service_map, context.ids
    nodes: dict[ElementId, list[FlowNode]] = {}
    for node in service_map.nodes:
        if node.lane and node.parent is None:
            nodes.setdefault(node.lane, []).append(node)

    def add_set(parent: etree._Element, tag: str, within: ElementId | None) -> None:
        lanes = [x for x in service_map.lanes if x.process == lanes_of and x.parent == within]
        if not lanes:
            return
        made = add(parent, tag, id=ids.new(f"lanes_of_{ids[within or lanes_of]}"))
        for lane in lanes:
            band = add(made, "lane", id=ids[lane.id], name=lane.name or None)
            extend(band, of_lane(lane, service_map))
            for node in nodes.get(lane.id, ()):
                add(band, "flowNodeRef", text=ids[node.id])
            add_set(band, "childLaneSet", lane.id)

    add_set(process, "laneSet", None)


# --- what happens ------------------------------------------------------------------------------


def _add_process(root: etree._Element, process: ElementId, context: Context) -> None:
    pool = next((p for p in context.service_map.pools if p.process == process), None)
    ids, named = context.ids, context.service_map.name
    # a lonely process's name would be read as the name of the map
    name = pool.name if pool and (named or len(context.processes) > 1) else named
    made = add(root, "process", id=ids[process], name=name or None, isExecutable="false")
    add_ends(made, context, process, None)
    _add_lanes(made, process, context)
    _add_content(made, process, None, context)


def _add_content(
    parent: etree._Element, process: ElementId, within: ElementId | None, context: Context
) -> None:
    """Add nodes, data and flows of one process or sub-process, sub-processes with theirs."""
    first = context.processes[0]
    here = [
        node
        for node in context.service_map.nodes
        if (node.process or first) == process and node.parent == within
    ]
    for node in here:
        made = add_node(parent, node, context)
        if node.is_sub_process:
            _add_content(made, process, node.id, context)
            if node.kind is NodeKind.AD_HOC_SUB_PROCESS:
                expression(made, "completionCondition", node.condition)
    add_data_shapes(parent, context, process, within)
    inside = {node.id for node in here}
    for flow in context.service_map.flows:
        if flow.source in inside and flow.target in context.ids:
            ends = {"sourceRef": context.ids[flow.source], "targetRef": context.ids[flow.target]}
            name = flow.name or None
            line = add(parent, "sequenceFlow", id=context.ids[flow.id], name=name, **ends)
            extend(line, of_flow(flow))
            expression(line, "conditionExpression", flow.condition)


def _add_artifacts(
    parent: etree._Element, context: Context, categories: dict[ElementId, str]
) -> None:
    """Add groups, annotations and dotted lines, also for data arrows BPMN has no place for."""
    service_map, ids = context.service_map, context.ids
    for artifact in service_map.artifacts:
        if artifact.kind == "group":
            value = categories.get(artifact.id)
            add(parent, "group", id=ids[artifact.id], categoryValueRef=value)
        else:
            note = add(parent, "textAnnotation", id=ids[artifact.id])
            add(note, "text", text=artifact.text)
    for line in service_map.associations:
        if line.source in ids and line.target in ids:
            ends = {"sourceRef": ids[line.source], "targetRef": ids[line.target]}
            direction = line.direction if line.direction in ("One", "Both") else None
            add(parent, "association", id=ids[line.id], associationDirection=direction, **ends)
    for arrow in service_map.data_associations:
        node = service_map.node.get(arrow.node)
        if arrow.data in ids and node is not None and not takes_arrow(node, arrow):
            source, target = (arrow.data, node.id) if arrow.incoming else (node.id, arrow.data)
            ends = {"sourceRef": ids[source], "targetRef": ids[target]}
            add(parent, "association", id=ids[arrow.id], associationDirection="One", **ends)
