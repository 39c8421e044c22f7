"""Lays one partner's activities out as a pool: start, waits, choices, end, and what ties them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from intertwine.grid.form import Branch, Form, FormActivity
from intertwine.grid.information_flow import Sending
from intertwine.grid.map_names import MapNames
from intertwine.model.elements import EventDefinition, FlowNode, SequenceFlow
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import EventKind, NodeKind


@dataclass(frozen=True)
class Strand:
    """One pool's nodes and flows, and where its messages leave and arrive."""

    nodes: tuple[FlowNode, ...]
    flows: tuple[SequenceFlow, ...]
    arrivals: dict[Sending, ElementId]


@dataclass
class _Weaver:
    """Lays the nodes of one pool in order and ties them."""

    form: Form
    partner: PartnerId
    names: MapNames
    nodes: list[FlowNode] = field(default_factory=list)
    flows: list[SequenceFlow] = field(default_factory=list)
    arrivals: dict[Sending, ElementId] = field(default_factory=dict)

    def add(self, node: str, kind: NodeKind, beside: FormActivity, name: str = "") -> ElementId:
        made = FlowNode(
            self.names.element(node),
            kind,
            name,
            process=self.names.processes[self.partner],
            pool=self.names.pools[self.partner],
            lane=self.names.lanes.get((self.partner, beside.role)),
            phase=beside.step,
        )
        self.nodes.append(made)
        return made.id

    def amend(self, node: ElementId, **changes: object) -> None:
        index = next(i for i, n in enumerate(self.nodes) if n.id == node)
        self.nodes[index] = replace(self.nodes[index], **changes)  # type: ignore[arg-type]

    def tie(
        self, source: ElementId, target: ElementId, branch: Branch | None = None
    ) -> SequenceFlow:
        flow = SequenceFlow(
            self.names.element(f"flow_{source}_to_{target}"),
            source,
            target,
            name=branch.answer if branch else "",
            default=branch.otherwise if branch else False,
            probability=branch.share if branch else None,
        )
        self.flows.append(flow)
        return flow

    def wait(self, sending: Sending, node: ElementId, name: str) -> None:
        self.amend(node, name=name, events=(EventDefinition(EventKind.MESSAGE),))
        self.arrivals[sending] = node


def weave(form: Form, partner: PartnerId, told: tuple[Sending, ...], names: MapNames) -> Strand:
    """Return the nodes and flows of a partner's pool; none for a partner that does nothing."""
    mine = form.of_partner[partner]
    if not mine:
        return Strand((), (), {})
    weaver = _Weaver(form, partner, names)
    start = weaver.add(f"start_{partner}", NodeKind.START_EVENT, mine[0])
    entries: dict[str, tuple[ElementId, ElementId]] = {}
    exits: dict[str, ElementId] = {}
    ways = _ways(form, mine)
    for activity in mine:
        waits = [s for s in told if s.needing == activity.id]
        if activity == mine[0] and waits:
            weaver.wait(waits[0], start, ", ".join(waits[0].what))
            waits = waits[1:]
        entries[activity.id] = _entry(weaver, activity, waits, _arriving(ways, activity, mine))
        exits[activity.id] = _exit(weaver, activity, ways[activity.id])
    end = weaver.add(f"end_{partner}", NodeKind.END_EVENT, mine[-1])
    place = {a.id: n for n, a in enumerate(mine)}
    weaver.tie(start, entries[mine[0].id][0])
    for activity in mine:
        for branch in ways[activity.id]:
            back = branch.then is not None and place[branch.then] <= place[activity.id]
            target = entries[branch.then][1 if back else 0] if branch.then else end
            flow = weaver.tie(exits[activity.id], target, branch)
            if branch.otherwise:
                weaver.amend(exits[activity.id], default_flow=flow.id)
    return Strand(tuple(weaver.nodes), tuple(weaver.flows), weaver.arrivals)


def _ways(form: Form, mine: tuple[FormActivity, ...]) -> dict[str, list[Branch]]:
    """Return how each activity goes on: its branches, else to the next in order."""
    ways: dict[str, list[Branch]] = {}
    for branch in form.branches:
        ways.setdefault(branch.after, []).append(branch)
    followers = [*(a.id for a in mine[1:]), None]
    return {
        a.id: ways.get(a.id) or [Branch(a.id, then)]
        for a, then in zip(mine, followers, strict=True)
    }


def _arriving(
    ways: dict[str, list[Branch]], activity: FormActivity, mine: tuple[FormActivity, ...]
) -> tuple[int, int]:
    """Count the ways that lead forward and back to an activity."""
    place = {a.id: n for n, a in enumerate(mine)}
    sources = [place[b.after] for bs in ways.values() for b in bs if b.then == activity.id]
    forward = sum(source < place[activity.id] for source in sources)
    forward += activity == mine[0]
    return forward, len(sources) + (activity == mine[0]) - forward


def _entry(
    weaver: _Weaver,
    activity: FormActivity,
    waits: list[Sending],
    arriving: tuple[int, int],
) -> tuple[ElementId, ElementId]:
    """Lay what stands before an activity, and the activity; return where ways on and back enter.

    Ways forward meet, then the waits follow, then ways back join in, then the activity.
    """
    forward, back = arriving
    chain: list[ElementId] = []
    if forward > 1 or (back and forward + back > 1 and not waits):
        chain.append(weaver.add(f"join_{activity.id}", NodeKind.EXCLUSIVE_GATEWAY, activity))
    for sending in waits:
        wait = f"wait_{activity.id}_for_{sending.giving or sending.giver}"
        node = weaver.add(wait, NodeKind.INTERMEDIATE_CATCH_EVENT, activity)
        weaver.wait(sending, node, ", ".join(sending.what))
        chain.append(node)
    again: ElementId | None = None
    if back and waits:
        again = weaver.add(f"again_{activity.id}", NodeKind.EXCLUSIVE_GATEWAY, activity)
        chain.append(again)
    task = _task(weaver, activity)
    chain.append(task)
    for source, target in pairwise(chain):
        weaver.tie(source, target)
    return chain[0], again or chain[0]


def _task(weaver: _Weaver, activity: FormActivity) -> ElementId:
    task = FlowNode(
        ElementId(activity.id),
        NodeKind.TASK,
        activity.name,
        process=weaver.names.processes[weaver.partner],
        pool=weaver.names.pools[weaver.partner],
        lane=weaver.names.lanes.get((weaver.partner, activity.role)),
        phase=activity.step,
        coproduced=activity.coproduced,
    )
    weaver.nodes.append(task)
    return task.id


def _exit(weaver: _Weaver, activity: FormActivity, ways: list[Branch]) -> ElementId:
    if len(ways) < 2:
        return ElementId(activity.id)
    question = next((b.question for b in ways if b.question), "")
    fork = weaver.add(f"choice_{activity.id}", NodeKind.EXCLUSIVE_GATEWAY, activity, question)
    weaver.tie(ElementId(activity.id), fork)
    return fork
