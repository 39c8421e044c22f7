"""All states a case can come to, as numbers: breadth first, in machine code.

Three parts: `expand.expand` takes its share of states, `_drive` gives it room and work until all
is seen or a limit is met, `explore` explains. `reference_explorer.explore_slowly` is the version
to read: same states, same numbers, same steps.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from intertwine.semantics.expand import CAUSAL, Found, enter, enter_all, expand, number_of, pack
from intertwine.semantics.program import MOST_IN_TRANSIT, Delivery, Program
from intertwine.semantics.quiet import quiet_places
from intertwine.semantics.reached import Cut, Hurry, Limits, Reached
from intertwine.semantics.tables import Tables, tables_of

AT_ONCE = 4_000
"""States that are expanded between two looks at the clock: some milliseconds."""


def _room(found: Found | None, *, states: int, words: int, edges: int) -> Found:
    """Return room for at least so much more, with what there is but without the table's entries."""
    if found is not None:
        states = max(states, len(found.hashed) - 1)
        words, edges = max(words, len(found.words)), max(edges, len(found.step))
    larger = Found(
        words=np.zeros(words, np.uint64),
        row=np.zeros(states + 2, np.int64),
        hashed=np.zeros(states + 1, np.uint64),
        table=np.full(1 << (2 * states).bit_length(), -1, np.int32),
        parent=np.full(states + 1, -1, np.int32),
        by=np.full(states + 1, -1, np.int32),
        edge=np.zeros(states + 2, np.int64),
        clipped=np.zeros(states + 1, np.bool_),
        step=np.zeros(edges, np.int32),
        target=np.zeros(edges, np.int32),
    )
    if found is not None:
        for name in set(Found._fields) - {"table"}:
            old = getattr(found, name)
            getattr(larger, name)[: len(old)] = old
    return larger


def _drive(
    program: Program, tables: Tables, delivery: Delivery, limits: Limits, go_on: Callable[[], bool]
) -> tuple[Found, int, int, Cut]:
    """Return what was found, how many states, how many of them expanded, and what was left out."""
    steps, wide = program.steps, (program.places + 7) // 8
    knowing = tables.processes if int(delivery) == CAUSAL else 0
    spare = (steps + 2) * (wide + 17 + (MOST_IN_TRANSIT + knowing if knowing else 0))
    found = _room(None, states=2_000 + 2 * steps, words=2_000 * wide + spare, edges=8_000 + steps)
    tokens = np.zeros(8 * wide, np.uint8)
    tokens[: program.places] = program.initial
    transit, past = np.zeros(1, np.int32), np.zeros(1 + knowing, np.uint64)
    found.row[1] = pack(tokens.view(np.uint64), transit, past, 0, knowing, found.words, 0)
    number_of(found, 0, int(found.row[1]))
    enter(found.table, found.hashed, 0)
    states, expanded, cut = 1, 0, Cut(0)
    while expanded < states and Cut.STATES not in cut:
        if not go_on():
            return found, states, expanded, cut | Cut.TIME
        before = expanded
        states, expanded, more = expand(
            tables, int(delivery), found, states, expanded, limits.states, AT_ONCE
        )
        cut |= Cut(more)
        if expanded - before < AT_ONCE and expanded < states:
            found = _room(
                found,
                states=2 * (states + steps + 1),
                words=2 * (int(found.row[states]) + spare),
                edges=2 * (int(found.edge[expanded]) + steps + 1),
            )
            enter_all(found.table, found.hashed, states)
    return found, states, expanded, cut


def explore(
    program: Program,
    delivery: Delivery = Delivery.UNORDERED,
    *,
    limits: Limits | None = None,
    hurry: Hurry = Hurry.NONE,
    without: frozenset[int] = frozenset(),
    go_on: Callable[[], bool] = lambda: True,
) -> Reached:
    """Return all states that can be reached, or those nearest the outset when a limit is met.

    States are numbered breadth first, the steps of each state in the order of the program: the
    number of a state is never smaller than that of one nearer the outset. Steps in `without` are
    taken never to happen. `go_on` is asked every
    few milliseconds; where it says no, the answer is what was seen so far, cut by time.
    """
    limits = limits or Limits()
    quiet = np.full(program.steps, -1, np.int32)
    if hurry:
        quiet = quiet_places(program, delivery, flows=hurry is Hurry.FLOWS)
    tables = tables_of(program, delivery, limits, quiet=quiet, without=without)
    found, n, expanded, cut = _drive(program, tables, delivery, limits, go_on)
    e, w = int(found.edge[expanded]), int(found.row[n])
    edge = found.edge[: n + 1].copy()
    edge[expanded:] = e
    return Reached(
        program=program,
        delivery=delivery,
        limits=limits,
        hurry=hurry,
        cut=cut,
        expanded=expanded,
        words=found.words[:w],
        row=found.row[: n + 1],
        parent=found.parent[:n],
        by=found.by[:n],
        edge=edge,
        clipped=found.clipped[:n],
        step=found.step[:e],
        target=found.target[:e],
        memory=sum(array.nbytes for array in found),
    )
