"""A walk: one case taken step by step through all partners at once, as a pure state machine.

A `Journey` is where a case is and how it came there. `moves` says what can happen next, `take`
lets it happen, `back` and `replay` work on the way itself, `journey_to` finds the shortest way to
an element. Steps at which nobody decides anything happen by themselves: a gateway that only
joins or forks, a task that is over as soon as it was done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from intertwine.model.ids import ElementId
from intertwine.model.same import Same
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import Arcs, PlaceKind, Program, StepKind, Timing
from intertwine.semantics.reference import State, enabled_steps, fire, outset
from intertwine.semantics.waits import Wait, waits_in

if TYPE_CHECKING:
    from intertwine.semantics.reached import Limits

MOST_QUIET = 10_000
"""More steps without a decision are a loop that nobody could leave."""

_BY_ITSELF = frozenset({StepKind.INNER, StepKind.ROUTE, StepKind.FINISH, StepKind.END})


@dataclass(frozen=True, slots=True)
class Move:
    """Something that can happen next.

    `choice` is the flow that is chosen, None where nothing is. `receives` and `sends` are
    message flows. `question` and `answer` are the words of the gateway and of the way out.
    """

    step: int
    kind: StepKind
    element: ElementId
    choice: ElementId | None = None
    receives: tuple[ElementId, ...] = ()
    sends: tuple[ElementId, ...] = ()
    question: str = ""
    answer: str = ""


@dataclass(frozen=True)
class Journey:
    """Where one case is: the steps that were decided (`path`) and all that happened (`log`)."""

    service: ServiceMap
    compiled: Compiled
    state: State
    path: tuple[int, ...] = ()
    log: tuple[int, ...] = ()

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """What can happen next, in the order of the map; nothing where the case is over."""
        steps = enabled_steps(self.compiled.program, self.state)
        return tuple(move(self.service, self.compiled, s) for s in steps)

    @property
    def over(self) -> bool:
        """True when nothing can happen any more."""
        return not self.moves

    @cached_property
    def happened(self) -> tuple[Move, ...]:
        """All that happened, in order, without book-keeping."""
        kinds = self.compiled.program.step_kind
        return tuple(
            move(self.service, self.compiled, s) for s in self.log if kinds[s] != StepKind.INNER
        )

    @cached_property
    def under_way(self) -> tuple[ElementId, ...]:
        """Message flows whose messages were sent and not taken in, once for each message."""
        return tuple(self.compiled.channels[c][0] for c in self.state.transit)

    @cached_property
    def here(self) -> tuple[ElementId, ...]:
        """Where the case is: activities in hand and nodes that wait, one for each token."""
        program, elements = self.compiled.program, self.compiled.elements
        found: list[ElementId] = []
        for place, count in enumerate(self.state.tokens):
            kind = program.place_kind[place]
            if not count or kind not in (PlaceKind.FLOW, PlaceKind.ACTIVE, PlaceKind.WAITING):
                continue
            element = elements[program.place_element[place]]
            flow = self._flows.get(element)
            found += [flow if flow is not None else element] * count
        return tuple(found)

    @cached_property
    def waits(self) -> tuple[Wait, ...]:
        """Who waits for what: all work that cannot go on in this state."""
        can = {m.element for m in self.moves}
        return tuple(w for w in waits_in(self.compiled, self.state) if w.element not in can)

    @property
    def _flows(self) -> dict[ElementId, ElementId]:
        return {f.id: f.target for f in self.service.flows}


def begin(service: ServiceMap, compiled: Compiled) -> Journey:
    """Return a journey at its outset."""
    return _settled(Journey(service, compiled, outset(compiled.program)))


def take(journey: Journey, step: int) -> Journey:
    """Return the journey after a move; ValueError for a step that is not among `moves`."""
    on = fire(journey.compiled.program, journey.state, step)
    went = replace(journey, state=on, path=(*journey.path, step), log=(*journey.log, step))
    return _settled(went)


def back(journey: Journey) -> Journey:
    """Return the journey before its last move; at the outset it stays where it is."""
    return replay(begin(journey.service, journey.compiled), journey.path[:-1])


def replay(journey: Journey, steps: Iterable[int]) -> Journey:
    """Return the journey after as many of these steps as are possible one after another."""
    for step in steps:
        if step not in {m.step for m in journey.moves}:
            break
        journey = take(journey, step)
    return journey


def journey_to(
    journey: Journey,
    element: ElementId,
    *,
    limits: Limits | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Journey | None:
    """Return the shortest journey from the outset at whose end an element can happen.

    A journey that already passed there is not looked for: the room wants to see how one comes
    to it. None where no run reaches it, or none within the explorer's limits; `go_on` says
    whether there is time left.
    """
    from intertwine.semantics.explore import explore

    program = journey.compiled.program
    wanted = [
        s
        for s in range(program.steps)
        if journey.compiled.elements[program.step_element[s]] == element
    ]
    reached = explore(program, limits=limits, go_on=go_on)
    best: int | None = None
    for state in range(reached.states):
        first, last = reached.edge[state], reached.edge[state + 1]
        if any(int(s) in wanted for s in reached.step[first:last]):
            best = state
            break
    if best is None:
        return None
    return journey_of(journey, reached.story(best))


def journey_of(journey: Journey, story: Iterable[int]) -> Journey | None:
    """Return the journey from the outset that a story of the explorer tells.

    What nobody decides happens by itself. None where the story cannot be told like that.
    """
    quiet = quiet_steps(journey.compiled.program)
    there = begin(journey.service, journey.compiled)
    for step in story:
        if step in quiet:
            continue
        if step not in {m.step for m in there.moves}:
            return None
        there = take(there, step)
    return there


def worth_telling(moves: Sequence[Move]) -> tuple[Move, ...]:
    """Return what people would tell of what happened: each thing once, without mere routing."""
    telling = {m.element for m in moves if m.kind is StepKind.FINISH and m.sends}

    def told(m: Move) -> bool:
        twice = m.kind is StepKind.BEGIN and m.element in telling and not m.receives
        silent = m.kind is StepKind.FINISH and not m.sends
        return not (twice or silent or (m.kind is StepKind.ROUTE and not m.answer))

    return tuple(m for m in moves if told(m))


# --- a way as text -------------------------------------------------------------------------


def bookmark(journey: Journey) -> str:
    """Return the way as short text for a link; it holds for this map only."""
    steps = ".".join(_base36(s) for s in journey.path)
    return f"{_mark(journey.compiled)}-{steps}"


def follow(service: ServiceMap, compiled: Compiled, text: str) -> tuple[Journey, bool]:
    """Return the journey of a bookmark, and whether all of it could be followed.

    A bookmark of a map that has changed since, or spoiled text, leads as far as it goes.
    """
    mark, _, steps = text.strip().partition("-")
    start = begin(service, compiled)
    if mark != _mark(compiled):
        return start, False
    wanted = [int(s, 36) for s in steps.split(".") if s.isalnum() and s.isascii() and len(s) < 8]
    journey = replay(start, wanted)
    whole = len(wanted) == len([s for s in steps.split(".") if s])
    return journey, whole and len(journey.path) == len(wanted)


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while True:
        number, rest = divmod(number, 36)
        text = digits[rest] + text
        if not number:
            return text


def _mark(compiled: Compiled) -> str:
    told = "\n".join(f"{k} {e}" for k, e in _steps_of(compiled))
    return f"{crc32(told.encode()):08x}"


def _steps_of(compiled: Compiled) -> Sequence[tuple[int, ElementId]]:
    program = compiled.program
    return [
        (int(program.step_kind[s]), compiled.elements[program.step_element[s]])
        for s in range(program.steps)
    ]


# --- moves ---------------------------------------------------------------------------------


def move(service: ServiceMap, compiled: Compiled, step: int) -> Move:
    """Return a step as people see it."""
    program = compiled.program
    element = compiled.elements[program.step_element[step]]
    flows = service.outgoing.get(element, ())
    mask = int(program.step_mask[step])
    ways = [f for bit, f in enumerate(flows) if mask >> bit & 1]
    decides = 0 < len(ways) < len(flows)
    node = service.node.get(element)
    names = [f.name or f.condition or service.label(f.target) for f in ways] if decides else []
    return Move(
        step,
        StepKind(int(program.step_kind[step])),
        element,
        ways[0].id if decides else None,
        _messages(compiled, program.receive, step),
        _messages(compiled, program.send, step),
        (node.name if node and decides else ""),
        " + ".join(names),
    )


def _messages(compiled: Compiled, arcs: Arcs, step: int) -> tuple[ElementId, ...]:
    channels = arcs.place[arcs.start[step] : arcs.start[step + 1]]
    return tuple(compiled.channels[c][0] for c in channels)


def _settled(journey: Journey) -> Journey:
    """Return the journey once everything has happened that nobody decides."""
    program = journey.compiled.program
    quiet = quiet_steps(program)
    state, log = journey.state, list(journey.log)
    for _ in range(MOST_QUIET):
        step = next((s for s in enabled_steps(program, state) if s in quiet), None)
        if step is None:
            break
        state = fire(program, state, step)
        log.append(step)
    return replace(journey, state=state, log=tuple(log))


def quiet_steps(program: Program) -> frozenset[int]:
    """Return the steps that happen by themselves: nobody decides, tells or awaits anything."""
    return _quiet(Same(program))


@lru_cache(maxsize=64)
def _quiet(program_: Same[Program]) -> frozenset[int]:
    program = program_.value
    takers: dict[int, set[int]] = {}
    for step in range(program.steps):
        for place in _places(program.take, step):
            takers.setdefault(place, set()).add(step)
        join = int(program.step_join[step])
        for place in _places(program.joins.flows, join) if join >= 0 else ():
            takers.setdefault(place, set()).add(step)
    return frozenset(
        step
        for step in range(program.steps)
        if program.step_kind[step] in _BY_ITSELF
        and program.step_timing[step] in (Timing.AT_ONCE, Timing.WORK)
        and program.step_group[step] < 0
        and program.receive.start[step] == program.receive.start[step + 1]
        and all(takers[p] == {step} for p in _places(program.take, step))
    )


def _places(arcs: Arcs, step: int) -> list[int]:
    return [int(p) for p in arcs.place[arcs.start[step] : arcs.start[step + 1]]]
