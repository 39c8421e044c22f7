"""Plain breadth-first search with the reference interpreter."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import (
    Arcs,
    Delivery,
    PlaceKind,
    Program,
    StepKind,
    Timing,
)
from intertwine.semantics.reference import State, enabled_steps, fire, outset

WORK = {
    PlaceKind.FLOW,
    PlaceKind.ACTIVE,
    PlaceKind.WAITING,
    PlaceKind.SCOPE,
    PlaceKind.COUNT,
}


class Reached(NamedTuple):
    """All states, and in which of them nothing more can happen."""

    states: dict[State, tuple[State, int] | None]
    after: dict[State, list[tuple[int, State]]]
    terminal: list[State]
    whole: bool


def reach(
    compiled: Compiled,
    *,
    most: int = 20_000,
    delivery: Delivery = Delivery.UNORDERED,
    hurried: bool = False,
) -> Reached:
    """Return the states that can be reached, each with the one before it.

    `hurried` finishes a task as soon as it has begun and ends what can end: nobody else can tell
    the difference, and the states are much fewer.
    """
    program = compiled.program
    start = outset(program, delivery=delivery)
    came: dict[State, tuple[State, int] | None] = {start: None}
    after: dict[State, list[tuple[int, State]]] = {}
    todo, terminal = deque([start]), []
    while todo:
        state = todo.popleft()
        steps = enabled_steps(program, state, delivery=delivery)
        if not steps:
            terminal.append(state)
        at_once = [s for s in steps if _is_quiet(program, s)] if hurried else []
        taken = at_once[:1] or steps
        after[state] = [(s, fire(program, state, s, delivery=delivery)) for s in taken]
        for step, then in after[state]:
            if then not in came:
                if len(came) >= most:
                    return Reached(came, after, terminal, False)
                came[then] = (state, step)
                todo.append(then)
    return Reached(came, after, terminal, True)


def _is_quiet(program: Program, step: int) -> bool:
    def length(arcs: Arcs) -> int:
        return int(arcs.start[step + 1] - arcs.start[step])

    return bool(
        (program.step_kind[step], program.step_timing[step])
        in ((StepKind.FINISH, Timing.WORK), (StepKind.END, Timing.AT_ONCE))
        and program.step_group[step] < 0
        and length(program.take) == 1
        and not length(program.unless)
        and not length(program.receive)
        and not length(program.clear)
    )


def is_safe(compiled: Compiled, reached: Reached) -> bool:
    """Return whether no sequence flow ever holds two tokens."""
    flows = [
        p
        for p in range(compiled.program.places)
        if compiled.program.place_kind[p] == PlaceKind.FLOW
    ]
    return all(state.tokens[p] <= 1 for state in reached.states for p in flows)


def work_left(program: Program, state: State) -> list[int]:
    """Return the places with tokens that are work left lying."""
    return [
        p
        for p, count in enumerate(state.tokens)
        if (count and program.place_kind[p] in WORK)
        or (count > 1 and program.place_kind[p] == PlaceKind.ENDED)
    ]


def is_done(program: Program, state: State) -> bool:
    """Return whether nothing is left lying and no message is undelivered."""
    return not state.transit and not work_left(program, state)


def is_sound(compiled: Compiled, reached: Reached) -> bool:
    """Return whether every run can still come to a state from which nothing is left lying."""
    assert reached.whole
    program = compiled.program
    before: dict[State, list[State]] = {state: [] for state in reached.states}
    for state, following in reached.after.items():
        for _, then in following:
            before[then].append(state)
    good = {state for state in reached.states if is_done(program, state)}
    # kept: from a done state only done states follow
    grown = True
    while grown:
        bad = {s for s in good if any(then not in good for _, then in reached.after[s])}
        good -= bad
        grown = bool(bad)
    can, todo = set(good), list(good)
    while todo:
        for earlier in before[todo.pop()]:
            if earlier not in can:
                can.add(earlier)
                todo.append(earlier)
    return len(can) == len(reached.states)
