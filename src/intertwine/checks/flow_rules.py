"""Rules on the way through a process: everything can be reached, and everything can end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from intertwine.checks.view import View, waits_for
from intertwine.model.elements import FlowNode
from intertwine.model.findings import Diagnostic
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind

_START, _END = NodeKind.START_EVENT, NodeKind.END_EVENT


def flow_rules(view: View) -> Iterator[Diagnostic]:
    """Say where the way through a process breaks off, and what no way leads to."""
    yield from _misplaced(view)
    for scope in _scopes(view).values():
        yield from _hints(view, scope)
        loose = {n.id for n in scope if _needs_flow(view, n) and _is_loose(view, n)}
        for node in scope:
            if node.id in loose:
                yield view.note("unconnected", node.id)
        yield from _ends_of_ways(view, [n for n in scope if n.id not in loose])
        yield from _cycles(view, [n for n in scope if n.id not in loose])


def _scopes(view: View) -> Mapping[tuple[str, str], list[FlowNode]]:
    """Return the nodes by what directly holds them: a process, or a sub-process in it."""
    scopes: dict[tuple[str, str], list[FlowNode]] = {}
    for node in view.service_map.nodes:
        scopes.setdefault((node.process or "", node.parent or ""), []).append(node)
    return scopes


def _misplaced(view: View) -> Iterator[Diagnostic]:
    service_map = view.service_map
    for node in service_map.nodes:
        comes, goes = service_map.incoming.get(node.id), service_map.outgoing.get(node.id)
        if node.kind is _START and comes:
            yield view.note("start-has-incoming", node.id, **view.refer(other=comes[0].source))
        if node.kind is _END and goes:
            yield view.note("end-has-outgoing", node.id, **view.refer(other=goes[0].target))
        if node.kind is NodeKind.BOUNDARY_EVENT:
            if comes:
                other = view.refer(other=comes[0].source)
                yield view.note("boundary-has-incoming", node.id, **other)
            if node.attached_to is None:
                yield view.note("boundary-on-nothing", node.id)
            elif not goes and not waits_for(node, EventKind.COMPENSATE):
                host = view.refer(host=node.attached_to)
                yield view.note("boundary-leads-nowhere", node.id, **host)


def _hints(view: View, scope: list[FlowNode]) -> Iterator[Diagnostic]:
    """Say once per process that it has no start or no end; common, and BPMN allows it."""
    around = scope[0].parent
    if around or not any(n.is_activity for n in scope):
        return
    process = scope[0].process or ""
    where = scope[0].pool or process
    service_map = view.service_map
    steps = [n for n in scope if _needs_flow(view, n)]
    starts = any(n.kind is _START or n.instantiate for n in scope)
    if not starts and any(not service_map.incoming.get(n.id) for n in steps):
        yield view.note("start-implicit", where)
    ends = any(n.kind is _END for n in scope)
    if not ends and any(not service_map.outgoing.get(n.id) for n in steps):
        yield view.note("end-implicit", where)


def _needs_flow(view: View, node: FlowNode) -> bool:
    if node.id in view.free or node.kind is NodeKind.BOUNDARY_EVENT:
        return False
    around = view.service_map.node.get(node.parent) if node.parent else None
    alone = len(view.service_map.children.get(node.parent, ())) == 1 if node.parent else False
    return not (around and alone)


def _is_loose(view: View, node: FlowNode) -> bool:
    service_map = view.service_map
    only = sum(n.process == node.process and not n.parent for n in service_map.nodes) == 1
    ends = (service_map.incoming, service_map.outgoing, service_map.sent, service_map.received)
    joined = any(node.id in lines for lines in ends)
    return not joined and not (only and node.parent is None)


def _ends_of_ways(view: View, scope: list[FlowNode]) -> Iterator[Diagnostic]:
    """Name nodes in the middle that nothing leads to, or that lead nowhere.

    Only where the process shows starts, or ends: without any, each such node is one.
    """
    service_map = view.service_map
    starts = any(n.kind is _START or n.instantiate for n in scope)
    ends = any(n.kind is _END for n in scope)
    for node in scope:
        if not _needs_flow(view, node):
            continue
        catches_link = node.kind is NodeKind.INTERMEDIATE_CATCH_EVENT and _links(node)
        throws_link = node.kind is NodeKind.INTERMEDIATE_THROW_EVENT and _links(node)
        begins = node.kind is _START or node.instantiate or catches_link
        if starts and not begins and not service_map.incoming.get(node.id):
            only = "message" if node.id in service_map.received else "nothing"
            yield view.note("no-way-in", node.id, only=only)
        finishes = node.kind is _END or throws_link
        if ends and not finishes and not service_map.outgoing.get(node.id):
            yield view.note("no-way-out", node.id)


def _cycles(view: View, scope: list[FlowNode]) -> Iterator[Diagnostic]:
    """Name circles that nothing leads into, and circles that nothing leads out of."""
    inside = {n.id for n in scope}
    onward: dict[ElementId, list[ElementId]] = {n.id: [] for n in scope}
    for node in scope:
        for flow in view.service_map.outgoing.get(node.id, ()):
            if flow.target in inside:
                onward[node.id].append(flow.target)
        if node.attached_to in inside and node.attached_to:
            onward[node.attached_to].append(node.id)
    backward: dict[ElementId, list[ElementId]] = {own: [] for own in onward}
    for own, following in onward.items():
        for each in following:
            backward[each].append(own)
    first = [
        n.id
        for n in scope
        if not backward[n.id] or n.kind is _START or n.instantiate or n.id in view.free
    ]
    last = [n.id for n in scope if _can_stop(view, n, onward)]
    reached, ending = _from(first, onward), _from(last, backward)
    lost = [n.id for n in scope if n.id not in reached]
    stuck = [n.id for n in scope if n.id in reached and n.id not in ending]
    for code, found in (("never-reached", lost), ("never-ends", stuck)):
        for circle in _circles(found, onward):
            steps = tuple(view.name(own) for own in circle[1:] if view.name(own))
            yield view.note(code, circle[0], count=len(steps) + 1, steps=steps)


def _circles(
    nodes: list[ElementId], onward: Mapping[ElementId, list[ElementId]]
) -> Iterator[list[ElementId]]:
    """Return the circles among some nodes, so that each is told once, in the order of the file.

    Nodes that only lead into a circle, or out of one, are left to the circle.
    """
    reach = {own: _from(onward[own], onward) for own in nodes}
    left = [own for own in nodes if own in reach[own]]
    while left:
        circle = [own for own in left if own in reach[left[0]] and left[0] in reach[own]]
        yield circle
        left = [own for own in left if own not in circle]


def _can_stop(view: View, node: FlowNode, onward: Mapping[ElementId, list[ElementId]]) -> bool:
    """Return whether a way may end here; a flow that leaves the scope counts as one."""
    goes = view.service_map.outgoing.get(node.id, ())
    return not onward[node.id] or len(goes) > sum(f.target in onward for f in goes)


def _links(node: FlowNode) -> bool:
    return waits_for(node, EventKind.LINK)


def _from(
    first: Iterable[ElementId], onward: Mapping[ElementId, list[ElementId]]
) -> set[ElementId]:
    seen: set[ElementId] = set()
    waiting = list(first)
    while waiting:
        own = waiting.pop()
        if own not in seen:
            seen.add(own)
            waiting += onward[own]
    return seen
