"""Random maps by seed: nested blocks of every kind in one to four pools, messages right and wrong.

`generated(seed)` may do anything; `block_structured(seed)` is one process of whole blocks without
messages, which is safe and can always finish.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from growing_process import Block, E, Making
from random_blocks import BLOCKS, WILD_BLOCKS

from intertwine.model.elements import MapPartner, MessageFlow, Pool
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap


def block_structured(seed: int, *, depth: int = 3) -> ServiceMap:
    """Return one process of whole blocks: safe, and every run can finish."""
    making = Making(Random(f"blocks {seed}"), "a", None, BLOCKS, wild=False)
    _whole(making, depth)
    return _map((making,), (), ())


def generated(
    seed: int,
    *,
    depth: int = 3,
    most_pools: int = 4,
    blocks: tuple[Block, ...] = WILD_BLOCKS,
) -> ServiceMap:
    """Return a collaboration of one to four pools, maybe a black box, with messages among them."""
    random = Random(f"wild {seed}")
    makings = [
        Making(random, letter, f"pool {letter}", blocks, wild=True)
        for letter in "abcd"[: random.randint(1, most_pools)]
    ]
    for number, making in enumerate(makings):
        _whole(making, random.randint(1, depth), told=number > 0 and random.random() < 0.7)
    black = ("box",) if random.random() < 0.4 else ()
    return _map(tuple(makings), black, tuple(_messages(random, makings, black)))


def _whole(m: Making, depth: int, *, told: bool = False) -> None:
    start = m.node(NodeKind.START_EVENT, *((EventKind.MESSAGE,) if told else ()))
    first, last = m.block(depth)
    m.flow(start, first)
    ends = (EventKind.MESSAGE,) if m.wild and m.random.random() < 0.3 else ()
    m.flow(last, m.node(NodeKind.END_EVENT, *ends))


def _messages(random: Random, makings: list[Making], black: tuple[str, ...]) -> list[MessageFlow]:
    found: list[MessageFlow] = []

    def tell(source: str, target: str) -> None:
        name = random.choice(("", "", "note"))
        own = E(f"m{len(found)}")
        found.append(MessageFlow(own, E(source), E(target), name=name))

    for making in makings:
        others = [m for m in makings if m is not making]
        for node in making.nodes:
            waits = node.kind is NodeKind.RECEIVE_TASK or (
                node.kind in (NodeKind.START_EVENT, NodeKind.INTERMEDIATE_CATCH_EVENT)
                and any(d.kind is EventKind.MESSAGE for d in node.events)
            )
            if not waits:
                continue
            if others and random.random() < 0.85:
                tell(_someone(random, random.choice(others)), node.id)
            elif black:
                tell(black[0], node.id)
    for _ in range(random.choice((0, 0, 1, 2)) if len(makings) > 1 else 0):
        one, other = random.sample(makings, 2)
        target = other.pool if random.random() < 0.1 else _someone(random, other)
        tell(_someone(random, one), target or "")
    return found


def _someone(random: Random, making: Making) -> str:
    """Return an activity or throwing event of a process."""
    able = [
        n.id
        for n in making.nodes
        if (n.is_activity and not n.event_sub_process)
        or n.kind in (NodeKind.END_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT)
    ]
    return random.choice(able)


def _map(
    makings: tuple[Making, ...], black: tuple[str, ...], messages: tuple[MessageFlow, ...]
) -> ServiceMap:
    process: Mapping[str, ElementId | None] = {
        **{m.pool: E(f"process {m.name}") for m in makings if m.pool},
        **dict.fromkeys(black),
    }
    return ServiceMap(
        "generated",
        partners=tuple(MapPartner(PartnerId(p), p, E(p)) for p in process),
        pools=tuple(Pool(E(p), p, held, PartnerId(p)) for p, held in process.items()),
        nodes=tuple(n for m in makings for n in m.nodes),
        flows=tuple(f for m in makings for f in m.flows),
        messages=messages,
        associations=tuple(a for m in makings for a in m.associations),
    )
