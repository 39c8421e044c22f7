"""Runs of a program in short words, by the reference or by whoever claims to do the same.

A word a step: "a(" a begins, "a)" a is done, "x>b" x goes on to b, else the node's id; book-keeping
is left out. A run ends where nothing more can happen, with "..." where it comes back to a state it
has been in, and with "STUCK" where work is left lying or "LOST" where a message is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from searching import work_left

from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Compiled
from intertwine.semantics.program import Program, StepKind
from intertwine.semantics.reference import State, enabled_steps, fire, outset

MOST_RUNS = 400

Steps = Callable[[Program, State], Sequence[int]]
Fire = Callable[[Program, State, int], State]


def runs(
    service: ServiceMap, compiled: Compiled, *, steps: Steps = enabled_steps, then: Fire = fire
) -> set[str]:
    """Return every maximal run of a small map."""
    program = compiled.program
    found: set[str] = set()
    todo: list[tuple[State, tuple[str, ...], frozenset[State]]] = [
        (outset(program), (), frozenset())
    ]
    while todo:
        state, words, seen = todo.pop()
        following = list(steps(program, state))
        if state in seen:
            found.add(" ".join((*words, "...")))
        elif not following:
            found.add(" ".join((*words, *_ending(program, state))))
        else:
            for step in following:
                word = _word(service, compiled, step)
                todo.append((then(program, state, step), (*words, *word), seen | {state}))
        assert len(found) + len(todo) <= MOST_RUNS, "too many runs to write by hand"
    return found


def _ending(program: Program, state: State) -> list[str]:
    stuck = ["STUCK"] if work_left(program, state) else []
    return [*stuck, *(["LOST"] if state.transit else [])]


def _word(service: ServiceMap, compiled: Compiled, step: int) -> tuple[str, ...]:
    program = compiled.program
    kind = StepKind(int(program.step_kind[step]))
    if kind is StepKind.INNER:
        return ()
    own = compiled.elements[program.step_element[step]]
    mark = {StepKind.BEGIN: "(", StepKind.FINISH: ")"}.get(kind, "")
    flows = service.outgoing.get(own, ())
    mask = int(program.step_mask[step])
    gone = [f.target for i, f in enumerate(flows) if mask >> i & 1]
    some = len(flows) > 1 and len(gone) < len(flows)
    return (f"{own}{mark}{'>' + ','.join(gone) if some and gone else ''}",)
