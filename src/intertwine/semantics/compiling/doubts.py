"""What the reader of an answer must know of the map as a whole, and what was not run at all."""

from __future__ import annotations

from collections.abc import Mapping

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.semantics.compiling.context import Context
from intertwine.semantics.compiling.draft import Draft
from intertwine.semantics.compiling.ways import begins
from intertwine.semantics.program import Joins, Program

CHOREOGRAPHIES = ("choreography", "globalChoreographyTask")


def note(context: Context, program: Program) -> None:
    """Add the remarks that only the whole shows; called when every step is there."""
    draft = context.draft
    for other in draft.service.others:
        if other.kind in CHOREOGRAPHIES:
            draft.remark("choreography", other.id, refused=True)
    for pool in draft.service.pools:
        if pool.maximum not in (None, 1) and not pool.black_box:
            draft.remark("one-of-many", pool.id, pool=pool.name)
    _shared_processes(draft)
    _flows(draft)
    _what_never_begins(draft)
    _cycles_without_time(draft)
    _joins_that_wait(draft, program.joins)
    _not_run(draft)


def _shared_processes(draft: Draft) -> None:
    """Name pools that refer to the process of another: it is run once, for that one."""
    acting = {n.process: n.pool for n in draft.service.nodes if n.pool}
    for pool in draft.service.pools:
        owner = acting.get(pool.process, pool.id)
        if pool.process is not None and owner != pool.id and owner is not None:
            draft.remark("shares-process", pool.id, other=draft.service.label(owner))


def _flows(draft: Draft) -> None:
    for flow in draft.service.flows:
        ends = draft.service.node.get(flow.source), draft.service.node.get(flow.target)
        if None in ends:
            draft.remark("flow-to-nowhere", flow.id, refused=True)
        elif not any(flow.target in f.nodes for f in draft.where(flow.source)):
            draft.remark("flow-leaves-scope", flow.id, refused=True)


def _what_never_begins(draft: Draft) -> None:
    for frame in draft.frames:
        listens = frame.container is not None and frame.container.event_sub_process
        if not listens and not any(begins(draft, n) for n in frame.nodes.values()):
            number = draft.net.scopes[frame.scope][1]
            own = next((own for own, n in draft.elements.items() if n == number), ElementId(""))
            draft.remark("nothing-begins", own)


def _cycles_without_time(draft: Draft) -> None:
    """Name one node of each cycle in which nobody works and nothing is awaited."""
    service = draft.service
    instant = {n.id for n in service.nodes if _takes_no_time(n) and not service.received.get(n.id)}
    after = {
        n: {f.target for f in service.outgoing.get(n, ()) if f.target in instant} for n in instant
    }
    named: set[ElementId] = set()
    for node in service.nodes:
        if node.id in instant and node.id not in named:
            reached = _reached(after, node.id)
            if node.id in reached:
                named |= {n for n in reached if node.id in _reached(after, n)}
                draft.remark("cycle-without-time", node.id)


def _takes_no_time(node: FlowNode) -> bool:
    if node.is_gateway:
        return node.kind is not NodeKind.EVENT_BASED_GATEWAY
    if node.kind is NodeKind.INTERMEDIATE_THROW_EVENT:
        return all(d.kind is not EventKind.COMPENSATE for d in node.events)
    return node.kind is NodeKind.INTERMEDIATE_CATCH_EVENT and not node.events


def _reached(after: Mapping[ElementId, set[ElementId]], start: ElementId) -> set[ElementId]:
    seen: set[ElementId] = set()
    todo = list(after[start])
    while todo:
        own = todo.pop()
        if own not in seen:
            seen.add(own)
            todo += after[own]
    return seen


def _joins_that_wait(draft: Draft, joins: Joins) -> None:
    """Name inclusive joins each of which may wait for a token that the other holds."""
    guards = {s.join: s.element for s in draft.net.steps if s.join >= 0}
    names = list(draft.elements)
    for one in guards:
        for other in guards:
            if guards[one] < guards[other] and (
                _holds_up(draft, joins, one, other) and _holds_up(draft, joins, other, one)
            ):
                draft.remark(
                    "joins-may-wait",
                    names[guards[one]],
                    other=draft.service.label(names[guards[other]]),
                )


def _holds_up(draft: Draft, joins: Joins, waiting: int, holding: int) -> bool:
    """Return whether a token at one join can be why another waits.

    It can where it could come to some flows of the other and not to all of them: then another
    flow may hold a token that it has nothing to do with.
    """
    whole = (1 << len(draft.net.joins[waiting])) - 1
    return any(0 < int(joins.before[waiting, p]) < whole for p in draft.net.joins[holding])


def _not_run(draft: Draft) -> None:
    run = {step.element for step in draft.net.steps} | {draft.element(n) for n in draft.run}
    told = {remark.element for remark in draft.remarks if remark.refused}
    for node in draft.service.nodes:
        if draft.element(node.id) not in run and node.id not in told:
            draft.remark("not-run", node.id, refused=True)
