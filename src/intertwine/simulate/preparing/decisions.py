"""How decisions fall: the ways out of gateways, of activities, and of loops."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from intertwine.model.elements import FlowNode, SequenceFlow
from intertwine.model.kinds import NodeKind
from intertwine.model.scenario import Assumption, Branching, Choice, Repeat, Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import StepKind
from intertwine.simulate.preparing.tables import Decision, WayOut
from intertwine.simulate.preparing.timing import Distributions
from intertwine.simulate.setting import COUNTED, EXCLUSIVE, INCLUSIVE, RACE

AGAIN = 0.5
"""The chance of once more for a loop of which nobody said anything."""


@dataclass
class Decisions:
    """Gathers the decisions of a program.

    `condition` gives the place of a compiled expression.
    """

    service: ServiceMap
    compiled: Compiled
    scenario: Scenario
    condition: Callable[[str], int]
    rows: Distributions
    assumptions: list[Assumption] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._stated: Mapping[str, Branching] = {str(b.gateway): b for b in self.scenario.branching}
        self._repeats: Mapping[str, Repeat] = {str(r.activity): r for r in self.scenario.repeats}

    def all(self) -> list[Decision]:
        """Return the decision of each group, in their order."""
        program = self.compiled.program
        groups: dict[int, list[int]] = {}
        for step, group in enumerate(program.step_group):
            if group >= 0:
                groups.setdefault(int(group), []).append(step)
        count = max(groups, default=-1) + 1
        return [self._decision(groups.get(g, [])) for g in range(count)]

    def _decision(self, steps: Sequence[int]) -> Decision:
        if not steps:
            return Decision(RACE, 0, (), ())
        program = self.compiled.program
        element = int(program.step_element[steps[0]])
        node = self.service.node.get(self.compiled.elements[element])
        masks = [int(program.step_mask[s]) for s in steps]
        if node is None or len(set(masks)) < 2 or self._race(steps):
            return Decision(RACE, element, (), tuple(steps))
        if 0 in masks:
            return self._loop(node, element, steps, masks)
        flows = self.service.outgoing.get(node.id, ())
        ways = [self._way(choice, flows) for choice in self._choices(node, flows)]
        if all(mask.bit_count() == 1 for mask in masks) and not _inclusive(node, flows):
            by_mask = dict(zip(reversed(masks), reversed(steps), strict=True))
            found = [
                WayOut(by_mask[1 << w.bit], w.bit, w.probability, w.condition, w.first)
                for w in ways
                if 1 << w.bit in by_mask
            ]
            return Decision(EXCLUSIVE, element, tuple(found), tuple(steps))
        always = 0
        for mask in set(masks):
            always = mask if always == 0 else always & mask
        return Decision(INCLUSIVE, element, tuple(_certain(ways, always)), tuple(steps))

    def _race(self, steps: Sequence[int]) -> bool:
        """Return whether what happens first decides, rather than a choice between ways on."""
        program, masks = self.compiled.program, dict[object, set[int]]()
        receive = program.receive
        for s in steps:
            taken = tuple(receive.place[receive.start[s] : receive.start[s + 1]].tolist())
            cause = (taken, int(program.step_timing[s]), int(program.step_element[s]))
            masks.setdefault(cause, set()).add(int(program.step_mask[s]))
        same = len({cause[1:] for cause in masks}) == 1  # type: ignore[index]
        return not (same and all(len(found) > 1 for found in masks.values()))

    def _loop(
        self, node: FlowNode, element: int, steps: Sequence[int], masks: Sequence[int]
    ) -> Decision:
        """Once more, or on: an activity with a loop has just been done."""
        again = next(s for s, m in zip(steps, masks, strict=True) if m == 0)
        on = next(s for s, m in zip(steps, masks, strict=True) if m != 0)
        stated = self._repeats.get(str(node.id))
        ways = (WayOut(again), WayOut(on))
        enters = self.compiled.program.step_kind[again] == StepKind.INNER
        if stated is not None and stated.count is not None:
            count = self.rows.row(stated.count)
            return Decision(COUNTED, element, ways, tuple(steps), count, bool(enters))
        if stated is not None and stated.condition:
            ways = (WayOut(again, condition=self.condition(stated.condition)), WayOut(on))
        else:
            chance = AGAIN if stated is None or stated.again is None else stated.again
            ways = (WayOut(again, probability=chance), WayOut(on, probability=1 - chance))
        if stated is None:
            self._assume("loop-even", node)
        return Decision(EXCLUSIVE, element, ways, tuple(steps))

    def _choices(self, node: FlowNode, flows: Sequence[SequenceFlow]) -> Sequence[Choice]:
        stated = self._stated.get(str(node.id))
        if stated is not None:
            named = {c.flow for c in stated.choices}
            return (*stated.choices, *(Choice(f.id, 0.0) for f in flows if f.id not in named))
        drawn = [f.probability for f in flows]
        if any(p is not None for p in drawn):
            left = 1 - sum(p or 0.0 for p in drawn)
            open_ = sum(p is None for p in drawn)
            return [
                Choice(f.id, left / open_ if f.probability is None else f.probability)
                for f in flows
            ]
        self._assume("branches-even", node)
        if _inclusive(node, flows):
            return [Choice(f.id, None if f.default else 0.5) for f in flows]
        return [Choice(f.id, 1 / len(flows)) for f in flows]

    def _way(self, choice: Choice, flows: Sequence[SequenceFlow]) -> WayOut:
        bit = [f.id for f in flows].index(choice.flow)
        return WayOut(
            -1,
            bit,
            -1.0 if choice.probability is None else choice.probability,
            self.condition(choice.condition) if choice.condition else -1,
            -1 if choice.first is None else choice.first,
        )

    def _assume(self, code: str, node: FlowNode) -> None:
        said = Assumption(code, {"element": node.name or node.id})
        if said not in self.assumptions:
            self.assumptions.append(said)


def _inclusive(node: FlowNode, flows: Sequence[SequenceFlow]) -> bool:
    """Return whether several ways out can be taken at once."""
    if node.kind in (NodeKind.INCLUSIVE_GATEWAY, NodeKind.COMPLEX_GATEWAY):
        return True
    return node.is_activity and any(f.conditional or f.condition for f in flows)


def _certain(ways: Sequence[WayOut], always: int) -> list[WayOut]:
    """Return the ways, with those that every outcome takes made certain."""
    return [
        WayOut(w.step, w.bit, 1.0) if always >> w.bit & 1 and always.bit_count() < len(ways) else w
        for w in ways
    ]
