"""Rules on who acts: pools, lanes, and steps that nobody performs."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.bpmn.catalogue import NODES
from intertwine.bpmn.names import local_name
from intertwine.checks.view import View
from intertwine.model.findings import Diagnostic
from intertwine.model.ids import ElementId


def who_rules(view: View) -> Iterator[Diagnostic]:
    """Say where the map leaves open who does what."""
    yield from _pools(view)
    yield from _steps(view)
    yield from _lanes(view)


def _pools(view: View) -> Iterator[Diagnostic]:
    service_map = view.service_map
    if not service_map.pools:
        if service_map.nodes and not service_map.partners:
            yield view.note("no-pools")
        return
    if not view.filled:
        yield view.note("only-black-boxes", count=len(service_map.pools))
    homeless = dict.fromkeys(n.process for n in service_map.nodes if n.pool is None and n.process)
    for process in homeless:
        count = sum(n.process == process and n.is_activity for n in service_map.nodes)
        if process and count:
            yield view.note("process-without-pool", process, count=count)


def _steps(view: View) -> Iterator[Diagnostic]:
    service_map = view.service_map
    with_lanes = {n.process for n in service_map.nodes if n.lane}
    for node in service_map.nodes:
        if node.is_activity and not node.lane and node.process in with_lanes and not node.parent:
            yield view.note("nobody-performs", node.id, **view.refer(pool=node.pool or ""))


def _lanes(view: View) -> Iterator[Diagnostic]:
    service_map = view.service_map
    used = {n.lane for n in service_map.nodes}
    holding = {lane.parent for lane in service_map.lanes}
    for lane in service_map.lanes:
        if lane.id not in used and lane.id not in holding:
            yield view.note("lane-empty", lane.id, **view.refer(pool=lane.pool or ""))
    if view.document is None:
        return
    lists: dict[ElementId, list[ElementId]] = {}
    for lane in service_map.lanes:
        for child in view.document.by_id[lane.id]:
            if local_name(child) == "flowNodeRef":
                node = view.document.resolve(child.text, kinds=NODES)
                if node and lane.id not in lists.setdefault(node, []):
                    lists[node].append(lane.id)
    for node, lanes in lists.items():
        apart = [x for x in lanes if not any(_is_inside(view, y, x) for y in lanes)]
        if len(apart) > 1:
            yield view.note("two-lanes", node, lanes=tuple(view.name(x) or x for x in apart))


def _is_inside(view: View, lane: ElementId, around: ElementId) -> bool:
    at = view.service_map.lane[lane].parent
    while at is not None and at != around:
        at = view.service_map.lane[at].parent
    return at == around
