"""Messages: which channel each message flow goes by, and who can take it in.

Flows of one name between the same two processes share a channel where they also share an end:
whoever sends it, whoever of those who wait takes it, it is one message. A black box, and a pool
whose flow ends on its frame, offers and accepts everything.
"""

from __future__ import annotations

from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiling.draft import Draft, Frame

OUTSIDE = -1

_DEAF = frozenset({NodeKind.END_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT})
"""What never waits for a message. A gateway does where it is the first of its process."""


class Channels:
    """The channels of a map, made as they are asked for."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.flows: list[list[ElementId]] = []
        self._numbers: dict[tuple[object, ...], int] = {}
        self._message = _one_message(draft.service)

    def sent(self, frame: Frame, node: FlowNode) -> tuple[int, ...]:
        """Return the channels a node sends to, in the order of the file."""
        flows = self.draft.service.sent.get(node.id, ())
        return tuple(self._channel(f, frame.root, self._root(f.target)) for f in flows)

    def received(self, frame: Frame, node: FlowNode) -> tuple[int, ...]:
        """Return the channels a node takes from, each once."""
        if not self._listens(node):
            return ()
        found = (
            self._channel(flow, self._root(flow.source), frame.root)
            for flow in self.draft.service.received.get(node.id, ())
        )
        return tuple(dict.fromkeys(found))

    def from_outside(self, channel: int) -> bool:
        """Return whether a message is there whenever it is awaited."""
        return self.draft.net.channels[channel][0] == OUTSIDE

    def _listens(self, node: FlowNode) -> bool:
        if node.is_gateway:
            return not self.draft.service.incoming.get(node.id)
        return node.kind not in _DEAF

    def _root(self, end: ElementId) -> Frame | None:
        found = self.draft.where(end)
        if len({frame.root.number for frame in found}) > 1:
            self.draft.remark("called-by-several", end)
        return found[0].root if found else None

    def _channel(self, flow: MessageFlow, sender: Frame | None, receiver: Frame | None) -> int:
        target = self.draft.service.node.get(flow.target)
        if target is not None and not self._listens(target):
            self.draft.remark("cannot-receive", flow.target)
            receiver = None
        source = self.draft.service.node.get(flow.source)
        if source is not None and _is_silent(source):
            self.draft.remark("cannot-send", flow.source)
            sender = None
        self._note_whole_pools(flow)
        key = (
            sender.number if sender else OUTSIDE,
            receiver.number if receiver else OUTSIDE,
            self._message[flow.id],
        )
        if key not in self._numbers:
            self._numbers[key] = self.draft.net.channel(
                sender.scope if sender else OUTSIDE, receiver.scope if receiver else OUTSIDE
            )
            self.flows.append([])
        number = self._numbers[key]
        if flow.id not in self.flows[number]:
            self.flows[number].append(flow.id)
        return number

    def _note_whole_pools(self, flow: MessageFlow) -> None:
        for end, code in ((flow.source, "from-whole-pool"), (flow.target, "to-whole-pool")):
            pool = self.draft.service.pool.get(end)
            if pool is not None and not pool.black_box:
                self.draft.remark(code, flow.id, pool=pool.name)


def _is_silent(node: FlowNode) -> bool:
    """Return whether nothing happens at a node at which a message could be sent."""
    return node.kind is NodeKind.EVENT_BASED_GATEWAY or (
        node.kind is NodeKind.BOUNDARY_EVENT
        and any(d.kind is EventKind.COMPENSATE for d in node.events)
    )


def _one_message(service: ServiceMap) -> dict[ElementId, ElementId]:
    """Return for each message flow the first of those that are the same message."""
    first: dict[ElementId, ElementId] = {}
    by_end: dict[tuple[ElementId, ElementId, str, ElementId], ElementId] = {}

    def end(flow: ElementId) -> ElementId:
        while first[flow] != flow:
            flow = first[flow]
        return flow

    for flow in service.messages:
        first[flow.id] = flow.id
        name = (flow.message_name or flow.name or flow.id).strip().casefold()
        source, target = _process(service, flow.source), _process(service, flow.target)
        for shared in (flow.source, flow.target):
            other = by_end.setdefault((source, target, name, shared), flow.id)
            first[end(flow.id)] = end(other)
    return {flow: end(flow) for flow in first}


def _process(service: ServiceMap, own: ElementId) -> ElementId:
    node = service.node.get(own)
    return (node.process or own) if node else own
