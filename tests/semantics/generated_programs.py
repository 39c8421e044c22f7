"""Programs without a map: every arc a step can have, at random, for comparing interpreters."""

from __future__ import annotations

import random

from intertwine.semantics.net import Net, Step
from intertwine.semantics.program import PlaceKind, Program, StepKind

KINDS = tuple(PlaceKind)


def random_program(seed: int) -> Program:
    """Return a small program in which each kind of arc occurs; the same for the same seed."""
    draw = random.Random(seed)
    net = Net()
    processes = [net.scope(0) for _ in range(draw.randint(1, 3))]
    places = [
        net.place(draw.choice(KINDS), -1, draw.choice(processes), initial=int(draw.random() < 0.3))
        for _ in range(draw.randint(3, 12))
    ]
    ends = [*processes, -1] if draw.random() < 0.3 else processes
    for _ in range(draw.randint(0, 5)):
        net.channel(draw.choice(ends), draw.choice(ends))

    sendable = [c for c, (sender, _) in enumerate(net.channels) if sender >= 0]
    receivable = [c for c, (_, receiver) in enumerate(net.channels) if receiver >= 0]

    def some(of: list[int], chance: float, most: int = 2) -> list[int]:
        if not of:
            return []
        return [draw.choice(of) for _ in range(draw.randint(1, most))] * (draw.random() < chance)

    joins = [
        net.join(draw.sample(places, draw.randint(1, min(4, len(places)))))
        for _ in range(draw.randint(0, 2))
    ]
    for _ in range(draw.randint(2, 12)):
        joined = bool(joins) and draw.random() < 0.2
        net.add(
            Step(
                StepKind.ROUTE,
                0,
                take=() if joined else some(places, 0.9),
                give=some(places, 0.8),
                while_=some(places, 0.1),
                unless=some(places, 0.1),
                clear=some(places, 0.1),
                set_=some(places, 0.05),
                move=dict(zip(some(places, 0.1), some(places, 1), strict=False)),
                receive=some(receivable, 0.3),
                send=some(sendable, 0.35),
                join=draw.choice(joins) if joined else -1,
            )
        )
    return net.program()
