"""Maps that no tool would draw: a random map whose parts were mixed up, by seed."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from generated_maps import generated

from intertwine.model.elements import (
    Association,
    EventDefinition,
    FlowNode,
    Loop,
    MessageFlow,
    SequenceFlow,
)
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap


def mangled(seed: int) -> ServiceMap:
    """Return a random map of which every part may lie anywhere and refer to anything."""
    draw = Random(f"mangled {seed}")
    service = generated(seed, depth=2)
    ids = [n.id for n in service.nodes]
    ends = [*ids, *(p.id for p in service.pools), ElementId("nowhere")]

    def node(old: FlowNode) -> FlowNode:
        if draw.random() < 0.6:
            return old
        return replace(old, **_other(draw, ids))

    def flow(old: SequenceFlow) -> SequenceFlow:
        if draw.random() < 0.7:
            return old
        condition = draw.choice(("", "if"))
        return replace(
            old,
            source=draw.choice(ends),
            target=draw.choice(ends),
            condition=condition,
            default=draw.random() < 0.3,
        )

    messages = [
        MessageFlow(
            ElementId(f"x{i}"), draw.choice(ends), draw.choice(ends), name=draw.choice("ab")
        )
        for i in range(draw.randint(0, 5))
    ]
    lines = [Association(ElementId(f"l{i}"), draw.choice(ids), draw.choice(ids)) for i in range(3)]
    return replace(
        service,
        nodes=tuple(node(n) for n in service.nodes),
        flows=tuple(flow(f) for f in service.flows),
        messages=(*service.messages, *messages),
        associations=(*service.associations, *lines),
    )


def _other(draw: Random, ids: list[ElementId]) -> dict[str, Any]:
    """Return fields of which one or two are wrong."""
    wrong: dict[str, Any] = {
        "kind": draw.choice(list(NodeKind)),
        "parent": draw.choice([*ids, None, ElementId("nowhere")]),
        "process": draw.choice((None, ElementId("p"), ElementId("process a"))),
        "events": tuple(
            EventDefinition(
                draw.choice(list(EventKind)),
                ref_name=draw.choice(("", "x")),
                activity=draw.choice((None, draw.choice(ids))),
            )
            for _ in range(draw.randint(0, 3))
        ),
        "parallel_multiple": True,
        "attached_to": draw.choice(ids),
        "interrupting": False,
        "loop": Loop(
            draw.choice(list(LoopKind)),
            condition=draw.choice(("", "enough")),
            cardinality=draw.choice(("", "0", "2", "99999", "²", "many")),
            test_before=draw.random() < 0.5,
            maximum=draw.choice((None, 0, 1, 3, 1000)),
        ),
        "for_compensation": True,
        "event_sub_process": True,
        "instantiate": True,
        "in_turn": True,
        "exclusive_events": False,
        "called": draw.choice(("p", "process a", "process b", "nowhere")),
    }
    return {name: wrong[name] for name in draw.sample(sorted(wrong), draw.randint(1, 2))}
