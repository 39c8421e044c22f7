"""What is run: each process once, each sub-process inside it, called processes in their place."""

from __future__ import annotations

from collections.abc import Iterable

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import NodeKind
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.repeats import copies_of

MOST_FRAMES = 400
"""Copies of processes and sub-processes, for calls and instances; more are not followed."""
MOST_DEEP = 200
"""Sub-processes and calls inside each other."""


def open_frames(draft: Draft) -> None:
    """Make a frame for each process that is not only called, and for all inside it."""
    service = draft.service
    processes: dict[ElementId | None, list[FlowNode]] = {}
    for node in service.nodes:
        top = node.parent is None or node.parent not in service.node
        held = processes.setdefault(node.process, [])
        if top:
            held.append(node)
    pooled = {n.process: n.pool for n in service.nodes if n.pool}
    called = {ElementId(n.called) for n in service.nodes if n.called} - set(pooled)
    own = [p for p in processes if p not in called]
    for process in (*own, *(p for p in processes if p in called)):
        nodes = processes[process]
        if not nodes or (process in called and all(draft.where(n.id) for n in nodes)):
            continue
        element = pooled.get(process) or process or nodes[0].id
        number = draft.element(element)
        frame = _frame(draft, nodes, element=number)
        draft.roots.append(frame)
        _open_bodies(draft, frame, calls=(process,))


def _frame(
    draft: Draft,
    nodes: Iterable[FlowNode],
    *,
    element: int,
    container: FlowNode | None = None,
    parent: Frame | None = None,
) -> Frame:
    scope = draft.net.scope(element, parent=parent.scope if parent else -1)
    frame = Frame(scope, len(draft.frames), {n.id: n for n in nodes}, container, parent)
    draft.open_frame(frame)
    return frame


def _open_bodies(draft: Draft, frame: Frame, *, calls: tuple[ElementId | None, ...]) -> None:
    for node in frame.nodes.values():
        content, process = _content(draft, node, calls)
        if not content:
            continue
        copies = copies_of(draft, node)
        if (
            len(draft.frames) + copies > MOST_FRAMES + len(draft.service.children)
            or sum(1 for _ in frame.around()) > MOST_DEEP
        ):
            draft.remark("too-deep", node.id, refused=True, most=MOST_FRAMES, deep=MOST_DEEP)
            continue
        bodies = []
        for _ in range(copies):
            body = _frame(
                draft, content, element=draft.element(node.id), container=node, parent=frame
            )
            bodies.append(body)
            _open_bodies(draft, body, calls=(*calls, process) if process else calls)
        frame.bodies[node.id] = tuple(bodies)


def _content(
    draft: Draft, node: FlowNode, calls: tuple[ElementId | None, ...]
) -> tuple[tuple[FlowNode, ...], ElementId | None]:
    """Return what runs inside an activity, and the process that it calls."""
    service = draft.service
    if not node.is_activity:
        return (), None
    if node.kind is not NodeKind.CALL_ACTIVITY:
        return service.children.get(node.id, ()), None
    called = ElementId(node.called)
    if any(other.id == called for other in service.others):
        return (), None  # a global task is one step
    content = tuple(n for n in service.nodes if n.process == called and n.parent is None)
    if not called or not content:
        named = "yes" if node.called else "no"
        draft.remark("called-elsewhere", node.id, named=named, called=node.called)
        return (), None
    if called in calls:
        draft.remark("calls-itself", node.id, refused=True, called=service.label(called))
        return (), None
    if any(pool.process == called for pool in service.pools):
        draft.remark("called-has-pool", node.id, called=service.label(called))
        return (), None
    return content, called


def is_ad_hoc(frame: Frame) -> bool:
    """Return whether the order of what is inside is left to those who do it."""
    return frame.container is not None and frame.container.kind is NodeKind.AD_HOC_SUB_PROCESS
