"""What a map says and a grid cannot: each thing by name, as diagnostics."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.grid.information_flow import goes_as_message, in_time, inside_stores
from intertwine.grid.tell import Told
from intertwine.grid.tell_order import only_messages, told_nodes
from intertwine.grid.text import key
from intertwine.model.elements import FlowNode
from intertwine.model.findings import Diagnostic, Word
from intertwine.model.ids import ElementId
from intertwine.model.kinds import NodeKind, Severity
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say


def losses(service: ServiceMap, told: Told) -> tuple[Diagnostic, ...]:
    """Return one diagnostic for each thing of the map that its grid does not say.

    Task kinds, pictures and drawn data objects are not listed one by one: no grid has them,
    and what they say about information is in the rows.
    """
    return (
        *_changed(service, told),
        *_flow(service, told),
        *_inside(service),
        *_information(service, told),
        *_beside_the_flow(service),
    )


def _lost(code: str, element: str, label: str, **params: str | int | Word) -> Diagnostic:
    return Diagnostic(
        f"grid-{code}", Severity.LOW, element, label, params={"name": label, **params}
    )


def _kind(node: FlowNode) -> Word:
    """Return the plain word for what a node is, by what it waits for where that is known."""
    if node.is_event and node.events and not only_messages(node):
        return Word(f"grid-kind-{node.events[0].kind}")
    return Word(f"grid-kind-{node.kind.lower()}")


def _label(service: ServiceMap, node: FlowNode) -> str:
    """Return a node's name, or where it stands when it has none."""
    if node.name.strip():
        return " ".join(node.name.split())
    for flow in service.incoming.get(node.id, ()):
        source = service.node.get(flow.source)
        if source and source.name.strip():
            return say("grid-after", {"name": " ".join(source.name.split())})
    return str(node.id)


def _changed(service: ServiceMap, told: Told) -> Iterator[Diagnostic]:
    for element, name in told.renamed.items():
        yield _lost("name-changed", element, service.label(element), now=name)
    if told.steps_made_up:
        yield _lost("steps-made-up", "", told.form.name)
    for partner in told.form.partners:
        pool = next((p for p in service.pools if p.partner == partner.id), None)
        if pool is not None and pool.maximum is not None:
            yield _lost("lost-several", pool.id, partner.name)


def _flow(service: ServiceMap, told: Told) -> Iterator[Diagnostic]:
    by_strand: set[str] = set()
    for mine in told.form.of_partner.values():
        by_strand |= told_nodes(service, tuple(a.id for a in mine))
    starts: dict[ElementId | None, int] = {}
    for node in service.nodes:
        if node.parent is not None or node.is_activity:
            continue
        if node.kind is NodeKind.START_EVENT:
            starts[node.process] = starts.get(node.process, 0) + 1
            kept = only_messages(node) and starts[node.process] == 1
        elif node.is_gateway:
            kept = node.id in by_strand and node.kind is NodeKind.EXCLUSIVE_GATEWAY
            kept = kept or _only_enters(service, node)
        elif node.kind in (NodeKind.BOUNDARY_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT):
            kept = node.kind is not NodeKind.BOUNDARY_EVENT and only_messages(node)
        else:
            kept = only_messages(node)
        if not kept:
            yield _lost("lost-node", node.id, _label(service, node), kind=_kind(node))
    for activity in told.form.activities:
        flows = service.outgoing.get(ElementId(activity.id), ())
        if len(flows) > 1:
            yield _lost("lost-parallel", activity.id, activity.name)


def _only_enters(service: ServiceMap, node: FlowNode) -> bool:
    """Return whether a choice only joins ways back into the first activity of a pool."""
    joins = len(service.outgoing.get(node.id, ())) == 1
    return joins and node.kind is NodeKind.EXCLUSIVE_GATEWAY


def _inside(service: ServiceMap) -> Iterator[Diagnostic]:
    for node in service.nodes:
        if not node.is_activity or node.parent is not None:
            continue
        label = _label(service, node)
        if node.event_sub_process:
            yield _lost("lost-node", node.id, label, kind=Word("grid-kind-eventsubprocess"))
        elif service.children.get(node.id):
            count = sum(inner.is_activity for inner in service.children[node.id])
            yield _lost("lost-inside", node.id, label, count=count)
        if node.kind is NodeKind.CALL_ACTIVITY and node.called:
            yield _lost("lost-call", node.id, label)
        if node.loop is not None:
            yield _lost("lost-loop", node.id, label)
        if node.for_compensation:
            yield _lost("lost-node", node.id, label, kind=Word("grid-kind-compensation"))
        if service.partner_of(node.id) is None and service.partners:
            yield _lost("lost-performer", node.id, label)
        if node.purpose or node.coproduced_in:
            yield _lost("lost-purpose", node.id, label)


def _information(service: ServiceMap, told: Told) -> Iterator[Diagnostic]:
    form = told.form
    arriving = set(in_time(form))
    for row in form.passings:
        if goes_as_message(row) and row not in arriving:
            receiver = form.partner[row.receiver].name if row.receiver else ""
            yield _lost("lost-message", row.needing or "", row.what, receiver=receiver)
    for message in service.messages:
        if not message.carries:
            name = " ".join((message.name or message.message_name).split()) or str(message.id)
            yield _lost("notice", message.id, name)
    for node in service.nodes:
        for datum in node.fetches:
            yield _lost("lost-fetch", node.id, _label(service, node), what=service.label(datum))
    inside = inside_stores(form)
    for store in service.stores:
        ours = inside.get(key(store.name), "") == store.owner
        if not ours and (store.owner is not None or store.readers is not None):
            yield _lost("lost-access", store.id, service.label(store.id))


def _beside_the_flow(service: ServiceMap) -> Iterator[Diagnostic]:
    outer = {lane.parent for lane in service.lanes if lane.parent}
    for lane in service.lanes:
        if lane.id in outer and lane.id not in {p.element for p in service.partners}:
            yield _lost("lost-lane", lane.id, service.label(lane.id))
    for artifact in service.artifacts:
        if artifact.text.strip():
            yield _lost("lost-note", artifact.id, " ".join(artifact.text.split())[:80])
    for other in service.others:
        yield _lost("lost-other", other.id, other.name or str(other.id), kind=other.kind)
