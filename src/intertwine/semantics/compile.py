"""`compile_map`: a map as a program that walk, explorer and simulator run alike."""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.compiling import events, gateways
from intertwine.semantics.compiling.activities import activity, work_of
from intertwine.semantics.compiling.channels import Channels
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.frames import open_frames
from intertwine.semantics.compiling.needs import Needs

_PLAIN = {
    NodeKind.START_EVENT: events.start,
    NodeKind.INTERMEDIATE_CATCH_EVENT: events.catch,
    NodeKind.INTERMEDIATE_THROW_EVENT: events.throw,
    NodeKind.END_EVENT: events.end,
    NodeKind.EXCLUSIVE_GATEWAY: gateways.exclusive,
    NodeKind.PARALLEL_GATEWAY: gateways.parallel,
    NodeKind.EVENT_BASED_GATEWAY: gateways.event_based,
}


def compile_map(service: ServiceMap) -> Compiled:
    """Return the program of a map.

    Never fails: what cannot be run is refused by name in the remarks, and the rest is run.
    """
    draft = Draft(service)
    open_frames(draft)
    channels, needs = Channels(draft), Needs(service)
    for frame in tuple(draft.frames):
        for node in frame.nodes.values():
            _compile(draft, channels, needs, frame, node)
    draft.settle()
    _name_what_is_not_run(draft)
    return Compiled(
        draft.net.program(),
        tuple(draft.elements),
        tuple(tuple(flows) for flows in channels.flows),
        tuple(draft.remarks),
    )


def _compile(draft: Draft, channels: Channels, needs: Needs, frame: Frame, node: FlowNode) -> None:
    if node.is_activity and not node.event_sub_process:
        activity(work_of(draft, channels, needs, frame, node))
    elif node.kind in _PLAIN:
        _PLAIN[node.kind](draft, channels, frame, node)


def _name_what_is_not_run(draft: Draft) -> None:
    run = {step.element for step in draft.net.steps} | {draft.element(n) for n in draft.run}
    told = {remark.element for remark in draft.remarks if remark.refused}
    for node in draft.service.nodes:
        if draft.element(node.id) not in run and node.id not in told:
            draft.remark("not-run", node.id, refused=True)
