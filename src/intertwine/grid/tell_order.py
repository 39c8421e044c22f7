"""How a map goes on after each activity, told as branches; what has no such telling is left."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from intertwine.grid.form import Branch
from intertwine.grid.text import clean
from intertwine.model.elements import FlowNode, SequenceFlow
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap

_PASSED = frozenset(
    {NodeKind.INTERMEDIATE_CATCH_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT, NodeKind.START_EVENT}
)


@dataclass(frozen=True, slots=True)
class Strand:
    """The activities of one partner in the order of the columns."""

    activities: tuple[str, ...]

    def after(self, activity: str) -> str | None:
        """Return what follows in that order, None at the end."""
        place = self.activities.index(activity) + 1
        return self.activities[place] if place < len(self.activities) else None


@dataclass(frozen=True, slots=True)
class _Way:
    """One way on: where it leads (None: the end) and under which answers."""

    then: str | None
    answers: tuple[str, ...] = ()
    default: bool = False
    share: float | None = None


def branches_of(service: ServiceMap, strand: Strand) -> tuple[Branch, ...]:
    """Return the rows of the choices sheet that one partner needs, in order."""
    rows: list[Branch] = []
    for activity in strand.activities:
        found = ways_on(service, activity, frozenset(strand.activities))
        if found is None:
            continue
        question, ways = found
        if len(ways) == 1:
            if ways[0].then != strand.after(activity):
                rows.append(Branch(activity, ways[0].then))
        else:
            rows += [_branch(service, activity, question, way) for way in ways]
    return tuple(rows)


def _branch(service: ServiceMap, activity: str, question: str, way: _Way) -> Branch:
    answer = clean(", ".join(a for a in way.answers if a))
    otherwise = way.default and not answer
    if not answer and not otherwise:
        answer = clean(service.label(way.then)) if way.then else "–"
    return Branch(activity, way.then, question, answer, otherwise, way.share)


def ways_on(
    service: ServiceMap, activity: str, known: frozenset[str]
) -> tuple[str, list[_Way]] | None:
    """Return the question and the ways on after an activity, None when a grid cannot tell them.

    Exclusive gateways that only split or only meet are told, one behind another too.
    """
    flows = service.outgoing.get(ElementId(activity), ())
    if len(flows) > 1:
        return None
    if not flows:
        return "", [_Way(None)]
    return _from(service, flows[0], known, frozenset())


def first_of(service: ServiceMap, activities: tuple[str, ...]) -> str | None:
    """Return the activity that the start of a pool leads to, None where that is not one."""
    processes = {service.node[ElementId(a)].process for a in activities}
    for node in service.nodes:
        begins = node.kind is NodeKind.START_EVENT and node.parent is None
        if begins and node.process in processes:
            for flow in service.outgoing.get(node.id, ()):
                found = _from(service, flow, frozenset(activities), frozenset())
                if found and len(found[1]) == 1 and found[1][0].then:
                    return found[1][0].then
    return None


def _from(
    service: ServiceMap, flow: SequenceFlow, known: frozenset[str], seen: frozenset[str]
) -> tuple[str, list[_Way]] | None:
    node = service.node.get(flow.target)
    if node is None or node.id in seen:
        return None
    if node.id in known:
        return "", [_Way(node.id)]
    if node.kind is NodeKind.END_EVENT:
        return "", [_Way(None)]
    outgoing = service.outgoing.get(node.id, ())
    seen = seen | {node.id}
    if len(outgoing) == 1 and (node.kind in _PASSED or _is_choice(node)):
        return _from(service, outgoing[0], known, seen)
    if not outgoing and node.kind in _PASSED:
        return "", [_Way(None)]
    if not (_is_choice(node) and len(outgoing) > 1):
        return None
    ways: list[_Way] = []
    for out in outgoing:
        further = _from(service, out, known, seen)
        if further is None:
            return None
        several = len(further[1]) > 1
        ways += [_joined(node, out, way, several=several) for way in further[1]]
    return clean(node.name), ways


def _is_choice(node: FlowNode) -> bool:
    return node.kind is NodeKind.EXCLUSIVE_GATEWAY


def _joined(gateway: FlowNode, flow: SequenceFlow, way: _Way, *, several: bool) -> _Way:
    """Put the answer that leads here before the answers that follow."""
    default = flow.default or gateway.default_flow == flow.id
    shares = [s for s in (flow.probability, way.share) if s is not None]
    share = None
    if len(shares) == 1 + several:
        share = shares[0] * shares[1] if several else shares[0]
    return _Way(
        way.then,
        (flow.name or flow.condition, *way.answers),
        default and (way.default or not several),
        share,
    )


def told_nodes(service: ServiceMap, activities: tuple[str, ...]) -> frozenset[str]:
    """Return the gateways and events that the branches of these activities speak of."""
    known = frozenset(activities)
    told: set[str] = set()
    for start in activities:
        if ways_on(service, start, known) is None:
            continue
        queue = deque(f.target for f in service.outgoing.get(ElementId(start), ()))
        while queue:
            here = queue.popleft()
            if here in told or here in known:
                continue
            told.add(here)
            queue.extend(f.target for f in service.outgoing.get(here, ()))
    return frozenset(told)


def only_messages(node: FlowNode) -> bool:
    """Return whether an event waits for, or sends, nothing but messages."""
    return all(event.kind is EventKind.MESSAGE for event in node.events)


def in_order(service: ServiceMap, activities: list[str]) -> tuple[str, ...]:
    """Return activities so that each comes after what leads to it, loops aside.

    A depth-first walk from the starts finds the ways back; what is left is sorted, the order
    of the file deciding wherever the flow does not.
    """
    place = {n.id: i for i, n in enumerate(service.nodes)}
    starts = [n.id for n in service.nodes if not service.incoming.get(n.id)]
    finished: list[ElementId] = []
    state: dict[ElementId, bool] = {}
    for start in [*starts, *(n.id for n in service.nodes)]:
        stack = [(start, iter(service.outgoing.get(start, ())))] if start not in state else []
        state.setdefault(start, False)
        while stack:
            here, flows = stack[-1]
            following = next(flows, None)
            if following is None:
                stack.pop()
                state[here] = True
                finished.append(here)
            elif following.target not in state and following.target in place:
                state[following.target] = False
                further = iter(service.outgoing.get(following.target, ()))
                stack.append((following.target, further))
    rank = {node: n for n, node in enumerate(reversed(finished))}
    return tuple(sorted(activities, key=lambda a: rank[ElementId(a)]))


def layers(service: ServiceMap, activities: list[str]) -> dict[str, int]:
    """Return for each activity how many hand-offs between pools lead to it at least.

    Counted along the longest way without going back; messages that lead back are not counted.
    """
    rank = {a: n for n, a in enumerate(in_order(service, [str(n.id) for n in service.nodes]))}
    level: dict[str, int] = dict.fromkeys(rank, 0)
    ends = [(str(f.source), str(f.target), 0) for f in service.flows]
    messages = [(str(m.source), str(m.target), 1) for m in service.messages]
    steps = [(s, t, w) for s, t, w in ends if s in rank and t in rank and rank[s] < rank[t]]
    between = [(s, t, w) for s, t, w in messages if s in rank and t in rank]
    for _ in range(len(service.pools) + 1):
        before = dict(level)
        for source, target, weight in sorted([*steps, *between], key=lambda e: rank[e[0]]):
            level[target] = max(level[target], min(level[source] + weight, len(rank)))
        if level == before:
            break
    return {a: level[a] for a in activities}
