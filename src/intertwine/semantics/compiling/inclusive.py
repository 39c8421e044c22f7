"""Inclusive and complex gateways.

An inclusive join waits while a token elsewhere could still come to one of its empty flows, unless
that token could as well come to a flow that has one already (OMG 2013, 13.4.3). A complex gateway
names its rule in words: it is assumed to go on once, with the first or any later token of a
round, and to swallow the rest of the round.
"""

from __future__ import annotations

from intertwine.model.elements import FlowNode
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Frame
from intertwine.semantics.compiling.gateways import arrivals, route
from intertwine.semantics.compiling.ways import (
    Out,
    Way,
    chosen,
    opened,
    out_of,
    outgoing,
    step_by,
)
from intertwine.semantics.net import Step
from intertwine.semantics.program import MOST_JOINED, PlaceKind, StepKind


def inclusive(context: Context, frame: Frame, node: FlowNode) -> None:
    """All tokens that can still come go on by any number of flows."""
    draft = context.draft
    coming, choices = arrivals(context, frame, node), _choices(context, frame, node)
    if not coming or not choices:
        return
    if len(coming) == 1 or not draft.service.incoming.get(node.id):
        route(context, frame, node, choices)
        return
    if len(coming) > MOST_JOINED:
        draft.remark("too-many-joined", node.id, refused=True, flows=len(coming), most=MOST_JOINED)
        return
    join = draft.net.join([place for way in coming for place in way.take])
    joined = Step(StepKind.ROUTE, context.element(node), join=join)
    if len(choices) == 1:
        joined.give, joined.mask = choices[0].give, choices[0].mask
        joined.send = context.channels.sent(frame, node)
        draft.add(joined)
        return
    between = draft.place(frame, node.id, PlaceKind.COUNT, role="joined")
    joined.kind, joined.give = StepKind.INNER, [between]
    draft.add(joined)
    route(context, frame, node, choices, coming=(Way((between,)),))


def _choices(context: Context, frame: Frame, node: FlowNode) -> tuple[Out, ...]:
    draft = context.draft
    flows = outgoing(draft, frame, node)
    if len(flows) < 2:
        return (out_of(draft, frame, node, flows),)
    default = tuple(f for f in flows if f.default)
    asked = tuple(f for f in flows if not f.default)
    return chosen(draft, frame, node, asked=asked, default=default)


def complex_(context: Context, frame: Frame, node: FlowNode) -> None:
    """One token of a round goes on by any number of flows, the rest of the round is swallowed."""
    draft, element = context.draft, context.element(node)
    coming, choices = arrivals(context, frame, node), _choices(context, frame, node)
    if not coming or not choices:
        return
    if len(coming) == 1 or not draft.service.incoming.get(node.id):
        route(context, frame, node, choices)
        return
    named = "yes" if node.condition else "no"
    draft.remark("complex-join", node.id, named=named, condition=node.condition)
    spent = draft.place(frame, node.id, PlaceKind.COUNT, role="spent")
    between = draft.place(frame, node.id, PlaceKind.COUNT, role="joined")
    flows = [place for way in coming for place in way.take]
    for way in coming:
        first = step_by(way, StepKind.INNER, element, unless=[spent], give=[spent, between])
        opened(draft, frame, way, first)
        draft.add(step_by(way, StepKind.INNER, element, while_=[spent]))
    route(context, frame, node, choices, coming=(Way((between,)),))
    over = draft.add(Step(StepKind.INNER, element, take=[spent]))

    def settle() -> None:
        over.unless = [p for p in draft.net.leading_to(flows, but=spent) if p != spent]

    draft.finally_(settle)
