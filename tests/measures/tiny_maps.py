"""The smallest maps: pools as letters, the flow of each as arrows, messages as pairs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from intertwine.model.elements import (
    Datum,
    FlowNode,
    Lane,
    MapPartner,
    MessageFlow,
    Pool,
    SequenceFlow,
    Store,
)
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import DatumKind, NodeKind
from intertwine.model.service_map import ServiceMap

KINDS = {
    "x": NodeKind.EXCLUSIVE_GATEWAY,
    "p": NodeKind.PARALLEL_GATEWAY,
    "s": NodeKind.START_EVENT,
    "i": NodeKind.INTERMEDIATE_CATCH_EVENT,
    "e": NodeKind.END_EVENT,
}


def small_map(
    flows: Mapping[str, str],
    messages: Iterable[str] = (),
    *,
    needs: Mapping[str, str] | None = None,
    produces: Mapping[str, str] | None = None,
    writes: Mapping[str, str] | None = None,
    reads: Mapping[str, str] | None = None,
    lanes: Mapping[str, str] | None = None,
    carries: Mapping[str, str] | None = None,
    black_boxes: str = "",
    names: Mapping[str, str] | None = None,
) -> ServiceMap:
    """Return a map: `flows` is pool letter to arrows ("a1>a2 a2>x1"), messages are "a1>b1".

    A node is a task unless its letter after the pool's says otherwise: "ax1" is an exclusive
    gateway of pool a, "ap1" parallel, "as1" start, "ai1" catching, "ae1" end. A lone name is a
    node without flows. Data and stores by node, spaces between several. `lanes` is node to lane.
    """
    nodes: dict[str, FlowNode] = {}
    sequence: list[SequenceFlow] = []
    labels = names or {}
    for pool, arrows in flows.items():
        for arrow in arrows.split():
            ends = arrow.split(">")
            for node in ends:
                nodes[node] = FlowNode(
                    ElementId(node),
                    KINDS.get(node[len(pool) :][:1], NodeKind.TASK),
                    name=labels.get(node, node),
                    process=ElementId(f"process_{pool}"),
                    pool=ElementId(f"pool_{pool}"),
                    lane=ElementId(lanes[node]) if lanes and node in lanes else None,
                    needs=_data(needs, node),
                    produces=_data(produces, node),
                    reads=_stores(reads, node),
                    writes=_stores(writes, node),
                )
            for source, target in pairwise(ends):
                sequence.append(
                    SequenceFlow(
                        ElementId(f"{source}>{target}"), ElementId(source), ElementId(target)
                    )
                )
    known = {d for n in nodes.values() for d in (*n.needs, *n.produces)}
    stores = {s for n in nodes.values() for s in (*n.reads, *n.writes)}
    pools = [*flows, *black_boxes]
    lane_pool = {lane: nodes[node].pool for node, lane in (lanes or {}).items()}
    return ServiceMap(
        "small",
        partners=tuple(
            MapPartner(PartnerId(p), p.upper(), ElementId(f"pool_{p}"), p in black_boxes)
            for p in pools
        ),
        pools=tuple(
            Pool(
                ElementId(f"pool_{p}"),
                p.upper(),
                None if p in black_boxes else ElementId(f"process_{p}"),
                PartnerId(p),
            )
            for p in pools
        ),
        lanes=tuple(
            Lane(ElementId(lane), lane, ElementId(f"process_{pool}"), pool)
            for lane, pool in lane_pool.items()
        ),
        nodes=tuple(nodes.values()),
        flows=tuple(sequence),
        messages=tuple(_message(m, pools, carries) for m in messages),
        data=tuple(Datum(DatumId(d), d, DatumKind.DECLARED) for d in sorted(known)),
        stores=tuple(Store(StoreId(s), s) for s in sorted(stores)),
    )


def _message(message: str, pools: list[str], carries: Mapping[str, str] | None) -> MessageFlow:
    source, target = (f"pool_{end}" if end in pools else end for end in message.split(">"))
    content = tuple(DatumId(d) for d in (carries or {}).get(message, "").split())
    return MessageFlow(
        ElementId(message), ElementId(source), ElementId(target), message, carries=content
    )


def _data(said: Mapping[str, str] | None, node: str) -> tuple[DatumId, ...]:
    return tuple(DatumId(d) for d in (said or {}).get(node, "").split())


def _stores(said: Mapping[str, str] | None, node: str) -> tuple[StoreId, ...]:
    return tuple(StoreId(s) for s in (said or {}).get(node, "").split())
