"""How many instances of an activity there are, where the scenario says so.

A program offers one step for each number of instances it knows; where the scenario gives the
number, one of them is left and begins as many as are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.model.elements import FlowNode
from intertwine.model.kinds import LoopKind
from intertwine.model.scenario import Assumption, Repeat, Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import Arcs, StepKind
from intertwine.simulate.preparing.tables import Instances
from intertwine.simulate.preparing.timing import Distributions


@dataclass
class Repeats:
    """Gathers the activities with several instances.

    `idle` are the steps that the scenario's number makes superfluous.
    """

    service: ServiceMap
    compiled: Compiled
    scenario: Scenario
    rows: Distributions
    instances: list[Instances] = field(default_factory=list)
    idle: set[int] = field(default_factory=set)
    assumptions: list[Assumption] = field(default_factory=list)

    def __post_init__(self) -> None:
        stated = {r.activity: r for r in self.scenario.repeats}
        for node in self.service.activities:
            if node.loop is not None and node.loop.kind is not LoopKind.STANDARD:
                self._several(node, stated.get(node.id))

    def _several(self, node: FlowNode, stated: Repeat | None) -> None:
        program = self.compiled.program
        entering: dict[tuple[int, ...], list[int]] = {}
        begun = self._places_of(node, StepKind.BEGIN, program.take)
        for step in self._steps(node, StepKind.INNER):
            if begun & set(_row(program.give, step)):
                entering.setdefault(_row(program.take, step), []).append(step)
        if stated is None or stated.count is None:
            if any(len(steps) > 1 for steps in entering.values()):
                self._assume("one-instance", node)
            return
        done = self._places_of(node, StepKind.FINISH, program.give)
        for steps in entering.values():
            most = max(steps, key=lambda s: len(set(_row(program.give, s)) & begun))
            ready = tuple(p for p in dict.fromkeys(_row(program.give, most)) if p in begun)
            self.idle |= set(steps) - {most}
            own = {p for p in done if program.place_scope[p] == program.place_scope[ready[0]]}
            own &= self._places_of(node, StepKind.INNER, program.take)
            row = self.rows.row(stated.count)
            self.instances.append(Instances(frozenset({most}), row, ready, min(own)))
            if len(ready) > 1:
                self._assume("instances-at-most", node, most=len(ready))

    def _steps(self, node: FlowNode, kind: StepKind) -> list[int]:
        program = self.compiled.program
        number = self.compiled.elements.index(node.id) if node.id in self.compiled.elements else -1
        return [
            s
            for s in range(program.steps)
            if program.step_element[s] == number and program.step_kind[s] == kind
        ]

    def _places_of(self, node: FlowNode, kind: StepKind, arcs: Arcs) -> set[int]:
        return {p for s in self._steps(node, kind) for p in _row(arcs, s)}

    def _assume(self, code: str, node: FlowNode, **more: int) -> None:
        said = Assumption(code, {"element": node.name or node.id, **more})
        if said not in self.assumptions:
            self.assumptions.append(said)


def _row(arcs: Arcs, step: int) -> tuple[int, ...]:
    return tuple(int(p) for p in arcs.place[arcs.start[step] : arcs.start[step + 1]])
