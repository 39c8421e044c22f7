"""Make the machine code of the engine once, so that nobody waits for it later.

`python -m intertwine.simulate.warming` does it; what is kept already takes a second.
"""

from __future__ import annotations

from itertools import pairwise

from intertwine.model.elements import FlowNode, Pool, SequenceFlow
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.simulate.preparing.prepare import prepare
from intertwine.simulate.run import replicate
from intertwine.simulate.scenarios import completed


def warm() -> None:
    """Run one case through the smallest service."""
    process, pool = ElementId("process"), ElementId("pool")
    kinds = (NodeKind.START_EVENT, NodeKind.TASK, NodeKind.END_EVENT)
    nodes = tuple(
        FlowNode(ElementId(f"n{i}"), kind, str(i), process=process, pool=pool)
        for i, kind in enumerate(kinds)
    )
    flows = tuple(
        SequenceFlow(ElementId(f"f{i}"), one.id, other.id)
        for i, (one, other) in enumerate(pairwise(nodes))
    )
    only = Pool(pool, "one", process, PartnerId("one"))
    service = ServiceMap("smallest", pools=(only,), nodes=nodes, flows=flows)
    replicate(prepare(service, compile_map(service), completed(None, service)), 0, cases=1)


if __name__ == "__main__":
    warm()
