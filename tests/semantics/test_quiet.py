"""Taking at once what need not wait changes no verdict."""

from __future__ import annotations

import pytest
from generated_maps import generated

from intertwine.semantics.compile import compile_map
from intertwine.semantics.explore import explore
from intertwine.semantics.program import Delivery, Program
from intertwine.semantics.reached import Hurry, Limits, Reached
from intertwine.semantics.verdicts import verdicts

ENOUGH = Limits(states=60_000)


def happened(program: Program, reached: Reached) -> set[int]:
    return {int(program.step_element[s]) for s in set(map(int, reached.step))}


def compare(seed: int, delivery: Delivery) -> tuple[bool | None, int, int]:
    """Return whether the map is sound, and its states in full and at their fewest."""
    program = compile_map(generated(seed)).program
    full = explore(program, delivery, limits=ENOUGH)
    if not full.complete:
        return None, 0, 0
    known = verdicts(full)
    hurried = explore(program, delivery, limits=ENOUGH, hurry=Hurry.ACTIVITIES)
    told = verdicts(hurried)
    assert (told.safe, told.sound, told.message_sound) == (
        known.safe,
        known.sound,
        known.message_sound,
    ), seed
    assert happened(program, hurried) == happened(program, full), seed
    fewest = explore(program, delivery, limits=ENOUGH, hurry=Hurry.FLOWS)
    told = verdicts(fewest)
    assert (told.sound, told.message_sound) == (known.sound, known.message_sound), seed
    return known.sound, full.states, fewest.states


@pytest.mark.parametrize("maps", [12, pytest.param(60, marks=pytest.mark.slow)])
@pytest.mark.parametrize("delivery", Delivery)
def test_verdicts_are_the_same_and_states_are_fewer(delivery: Delivery, maps: int) -> None:
    seen = [compare(seed, delivery) for seed in range(maps)]
    assert {True, False} <= {sound for sound, _, _ in seen}
    assert 2 * sum(fewest for _, _, fewest in seen) < sum(full for _, full, _ in seen)


@pytest.mark.slow
@pytest.mark.parametrize("delivery", Delivery)
def test_verdicts_are_the_same_on_hundreds_of_maps(delivery: Delivery) -> None:
    for seed in range(1_000, 1_600):
        compare(seed, delivery)
