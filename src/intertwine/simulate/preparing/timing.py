"""When steps come about: what the scenario, the map and common sense say of each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from intertwine.model.distribution import Distribution, fixed
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.scenario import Assumption, EventTime, MessageTime, Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import StepKind, Timing
from intertwine.simulate.preparing.tables import StepTime
from intertwine.simulate.preparing.ways_out import way_out
from intertwine.simulate.setting import AT_ONCE, DELAY, NEVER, WORK

FAILS = 4
"""A failure drawn when the work of its activity ends; the engine is told `NEVER`."""

_ISO = re.compile(
    r"^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
    r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$"
)
_ISO_SECONDS = (7 * 86_400, 86_400, 3_600, 60, 1)


@dataclass
class Distributions:
    """The rows of `families`, given out as they are asked for."""

    rows: list[Distribution] = field(default_factory=list)
    _known: dict[Distribution, int] = field(default_factory=dict)

    def row(self, distribution: Distribution) -> int:
        """Return the row of a distribution."""
        if distribution not in self._known:
            self._known[distribution] = len(self.rows)
            self.rows.append(distribution)
        return self._known[distribution]


@dataclass
class Times:
    """Gathers the timing of all steps of a program, and what was taken for granted."""

    service: ServiceMap
    compiled: Compiled
    scenario: Scenario
    rows: Distributions
    assumptions: list[Assumption] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._events: Mapping[str, EventTime] = {str(e.event): e for e in self.scenario.events}
        self.messages: Mapping[str, MessageTime] = {
            str(m.message): m for m in self.scenario.messages
        }
        limited = (w.activity for w in self.scenario.work if w.most_waiting is not None)
        self._ways_out = {out.id for a in limited if (out := way_out(self.service, a))}

    def steps(self) -> list[StepTime]:
        """Return the timing of each step, in the program's order."""
        return [self._step(s) for s in range(self.compiled.program.steps)]

    def failing(self, times: list[StepTime]) -> dict[int, float]:
        """Return the steps that are failures at the end of work, with their chance."""
        return {s: t.happens for s, t in enumerate(times) if t.timing == FAILS}

    def _step(self, step: int) -> StepTime:
        program = self.compiled.program
        timing = Timing(int(program.step_timing[step]))
        node = self._node(step)
        if timing is Timing.WORK:
            return StepTime(WORK)
        if timing is Timing.AT_ONCE or node is None:
            return self._answer(step)
        return self._event(step, node, timing)

    def _node(self, step: int) -> FlowNode | None:
        element = int(self.compiled.program.step_element[step])
        return self.service.node.get(self.compiled.elements[element]) if element >= 0 else None

    def _answer(self, step: int) -> StepTime:
        """A message from a black box takes the time the scenario gives it."""
        receive = self.compiled.program.receive
        for channel in receive.place[receive.start[step] : receive.start[step + 1]]:
            if self.compiled.program.channel_from[channel] < 0:
                for flow in self.compiled.channels[channel]:
                    stated = self.messages.get(str(flow))
                    if stated and stated.delay:
                        return StepTime(DELAY, self.rows.row(stated.delay), box=self.box(flow))
        return StepTime(AT_ONCE)

    def box(self, flow: ElementId, *, sender: bool = True) -> int:
        """Return the number of the black box at an end of a message flow."""
        message = self.service.message[flow]
        end = message.source if sender else message.target
        pools = [p.id for p in self.service.pools]
        if end in self.service.node:
            end = self.service.node[end].pool or end
        return pools.index(end) if end in pools else len(pools)

    def _event(self, step: int, node: FlowNode, timing: Timing) -> StepTime:
        stated = self._events.get(str(node.id))
        boundary = self.compiled.program.step_kind[step] == StepKind.BOUNDARY
        if stated is not None:
            if stated.after is None and boundary and timing is Timing.CHANCE:
                return StepTime(FAILS, happens=stated.probability)
            after = stated.after or fixed(0.0)
            return StepTime(DELAY, self.rows.row(after), happens=stated.probability)
        written = self._written(node)
        if written is not None:
            return StepTime(DELAY, self.rows.row(fixed(written)))
        if boundary or node.kind is NodeKind.BOUNDARY_EVENT:
            if node.id not in self._ways_out:
                self._assume("event-never", node)
            return StepTime(NEVER)
        if node.is_event:
            self._assume("event-at-once", node)
        return StepTime(AT_ONCE)

    def _written(self, node: FlowNode) -> float | None:
        """Return the duration that the file gives a timer, in seconds; None where it gives none."""
        for definition in node.events:
            match = _ISO.match(definition.expression.strip())
            if definition.kind is EventKind.TIMER and match and any(match.groups()):
                parts = zip(match.groups(), _ISO_SECONDS, strict=True)
                return sum(float(number) * seconds for number, seconds in parts if number)
        return None

    def _assume(self, code: str, node: FlowNode) -> None:
        said = Assumption(code, {"element": node.name or node.id})
        if said not in self.assumptions:
            self.assumptions.append(said)
