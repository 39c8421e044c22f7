"""`compile_map`: a map as a program that walk, explorer and simulator run alike."""

from __future__ import annotations

from collections.abc import Callable

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.compiling import doubts, events, gateways, inclusive
from intertwine.semantics.compiling.activities import activity
from intertwine.semantics.compiling.boundary import boundary
from intertwine.semantics.compiling.catchers import Catchers, is_event_start
from intertwine.semantics.compiling.channels import Channels
from intertwine.semantics.compiling.compensation import is_handler
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.event_sub_processes import event_sub_process, watch
from intertwine.semantics.compiling.frames import open_frames
from intertwine.semantics.compiling.needs import Needs
from intertwine.semantics.compiling.work import find_work

MEANING: dict[NodeKind, Callable[[Context, Frame, FlowNode], None]] = {
    **dict.fromkeys(NodeKind, activity),
    NodeKind.START_EVENT: events.start,
    NodeKind.INTERMEDIATE_CATCH_EVENT: events.catch,
    NodeKind.INTERMEDIATE_THROW_EVENT: events.throw,
    NodeKind.BOUNDARY_EVENT: boundary,
    NodeKind.END_EVENT: events.end,
    NodeKind.EXCLUSIVE_GATEWAY: gateways.exclusive,
    NodeKind.PARALLEL_GATEWAY: gateways.parallel,
    NodeKind.INCLUSIVE_GATEWAY: inclusive.inclusive,
    NodeKind.COMPLEX_GATEWAY: inclusive.complex_,
    NodeKind.EVENT_BASED_GATEWAY: gateways.event_based,
}
"""What adds the steps of each kind of node."""


def compile_map(service: ServiceMap) -> Compiled:
    """Return the program of a map.

    Never fails: what cannot be run is refused by name in the remarks, and the rest is run.
    """
    draft = Draft(service)
    open_frames(draft)
    context = Context(draft, Channels(draft), Needs(service), Catchers(draft))
    find_work(context)
    for frame in draft.frames:
        for node in frame.nodes.values():
            _compile(context, frame, node)
    for frame in draft.frames:
        watch(context, frame)
    draft.settle()
    program = draft.net.program()
    doubts.note(context, program)
    return Compiled(
        program,
        tuple(draft.elements),
        tuple(tuple(flows) for flows in context.channels.flows),
        tuple(draft.remarks),
    )


def _compile(context: Context, frame: Frame, node: FlowNode) -> None:
    if is_event_start(frame, node) and not is_handler(context.draft, frame.container):
        return
    if node.event_sub_process and not is_handler(context.draft, node):
        event_sub_process(context, frame, node)
    else:
        MEANING[node.kind](context, frame, node)
