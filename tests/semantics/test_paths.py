"""Reaching one thing while avoiding another, against a plain search with the slow interpreter."""

from __future__ import annotations

from collections import deque

from generated_programs import random_program

from intertwine.semantics.paths import reach
from intertwine.semantics.program import Program
from intertwine.semantics.reached import Cut, Limits
from intertwine.semantics.reference import enabled_steps, fire, outset
from intertwine.semantics.reference_explorer import explore_slowly

LIMITS = Limits(states=200)


def length(program: Program, goal: int, avoid: int) -> int | None:
    """Return how many steps the shortest run has, by plain search; None where there is none."""
    start = outset(program)
    seen, todo = {start}, deque([(start, 0)])
    while todo:
        state, steps = todo.popleft()
        for step in enabled_steps(program, state):
            if step == avoid:
                continue
            if step == goal:
                return steps + 1
            after = fire(program, state, step)
            if after not in seen:
                seen.add(after)
                todo.append((after, steps + 1))
    return None


def test_the_shortest_run_is_found_and_none_where_there_is_none() -> None:
    found = {True: 0, False: 0}
    for seed in range(60):
        program = random_program(seed)
        if explore_slowly(program, limits=LIMITS).cut != Cut(0):
            continue
        for goal in range(program.steps):
            avoid = (goal + 1) % program.steps
            path = reach(program, [goal], [avoid], limits=LIMITS)
            assert path.complete
            expected = None if goal == avoid else length(program, goal, avoid)
            assert (path.steps and len(path.steps)) == expected
            found[path.steps is not None] += 1
            state = outset(program)
            for step in path.steps or ():
                state = fire(program, state, step)
                assert step != avoid
    assert min(found.values()) > 20


def test_what_was_not_found_within_the_limits_is_not_called_impossible() -> None:
    for seed in range(60):
        program = random_program(seed)
        path = reach(program, [program.steps], limits=Limits(states=2))
        assert path.steps is None
        if explore_slowly(program, limits=LIMITS).states[2:]:
            assert not path.complete
