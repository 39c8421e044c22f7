"""Maps in a few words: nodes as "id:kind", flows as "a>b>c", messages as "a>b".

`sketch("s:start a:task e:end", "s>a>e")` is one process without a pool; with a mapping of pool to
nodes there is a pool for each. "u.a" lies in sub-process "u"; "b:boundary-timer@a" sits on "a",
"b:boundary-timer~@a" without interrupting it; "a:throw-signal#fire" names what it throws. A flow's
id is "a>b", a message's "a>>b".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from intertwine.model.elements import (
    Association,
    EventDefinition,
    FlowNode,
    Loop,
    MapPartner,
    MessageFlow,
    Pool,
    SequenceFlow,
)
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap

POSITIONS = {
    "start": NodeKind.START_EVENT,
    "catch": NodeKind.INTERMEDIATE_CATCH_EVENT,
    "throw": NodeKind.INTERMEDIATE_THROW_EVENT,
    "boundary": NodeKind.BOUNDARY_EVENT,
    "end": NodeKind.END_EVENT,
}
SHORT = {
    "xor": NodeKind.EXCLUSIVE_GATEWAY,
    "and": NodeKind.PARALLEL_GATEWAY,
    "or": NodeKind.INCLUSIVE_GATEWAY,
    "complex": NodeKind.COMPLEX_GATEWAY,
    "events": NodeKind.EVENT_BASED_GATEWAY,
    "sub": NodeKind.SUB_PROCESS,
    "adhoc": NodeKind.AD_HOC_SUB_PROCESS,
    "transaction": NodeKind.TRANSACTION,
    "call": NodeKind.CALL_ACTIVITY,
    "receive": NodeKind.RECEIVE_TASK,
    "send": NodeKind.SEND_TASK,
}


def sketch(
    nodes: str | Mapping[str, str],
    flows: str = "",
    messages: str = "",
    *,
    black_boxes: str = "",
    lines: str = "",
    also: Mapping[str, Mapping[str, Any]] | None = None,
    flow: Mapping[str, Mapping[str, Any]] | None = None,
    processes: Mapping[str, str] | None = None,
) -> ServiceMap:
    """Return the map of these words.

    `also` and `flow` give more fields to nodes and flows by id; `lines` are associations;
    `processes` are processes without a pool, by id, beside those of pools.
    """
    pools = {"": nodes} if isinstance(nodes, str) else nodes
    held: dict[str, FlowNode] = {}
    for process, words in {**pools, **(processes or {})}.items():
        for word in words.split():
            made = _node(word, process, pool=process if process in pools and process else None)
            held[made.id] = made
    for own, more in (also or {}).items():
        held[own] = replace(held[own], **more)
    links = [_flow(a, b, flow or {}) for a, b in _pairs(flows)]
    shown = [*(p for p in pools if p), *black_boxes.split()]
    filled = set(pools)
    return ServiceMap(
        "m",
        partners=tuple(MapPartner(PartnerId(p), p, ElementId(p)) for p in shown),
        pools=tuple(
            Pool(ElementId(p), p, ElementId(f"process {p}") if p in filled else None, PartnerId(p))
            for p in shown
        ),
        nodes=tuple(held.values()),
        flows=tuple(links),
        messages=tuple(_message(word) for word in messages.split()),
        associations=tuple(
            Association(ElementId(f"{a}-{b}"), ElementId(a), ElementId(b)) for a, b in _pairs(lines)
        ),
    )


def repeated(kind: LoopKind, **more: Any) -> ServiceMap:
    """Return a start and one step that repeats itself."""
    return sketch("s:start a:task", "s>a", also={"a": {"loop": Loop(kind, **more)}})


def _node(word: str, process: str, *, pool: str | None) -> FlowNode:
    own, _, kind = word.partition(":")
    kind, _, host = kind.partition("@")
    still = "~" in kind
    kind, _, called = kind.replace("~", "").partition("#")
    position, *events = kind.split("-")
    definitions = tuple(EventDefinition(EventKind(e), ref_name=called) for e in events)
    return FlowNode(
        ElementId(own),
        POSITIONS.get(position) or SHORT.get(position) or NodeKind(position),
        name=own,
        process=ElementId(f"process {process}" if pool is not None else process or "process"),
        pool=ElementId(pool) if pool else None,
        parent=ElementId(own.rpartition(".")[0]) if "." in own else None,
        events=definitions,
        attached_to=ElementId(host) if host else None,
        interrupting=not still,
    )


def _pairs(words: str) -> Iterable[tuple[str, str]]:
    for word in words.split():
        yield from pairwise(word.split(">"))


def _flow(source: str, target: str, more: Mapping[str, Mapping[str, Any]]) -> SequenceFlow:
    own = f"{source}>{target}"
    return SequenceFlow(ElementId(own), ElementId(source), ElementId(target), **more.get(own, {}))


def _message(word: str) -> MessageFlow:
    """Return a message flow: "a>b", or "a>b=Name"."""
    ends, _, name = word.partition("=")
    source, target = ends.split(">")
    return MessageFlow(
        ElementId(f"{source}>>{target}"), ElementId(source), ElementId(target), name=name
    )
