"""Conditions, priorities and case attributes, compiled.

An expression becomes a list of steps for a small stack; `evaluate` runs it. Attributes are drawn
once for each case; a category is its number in `expressions.categories`. Missing is NaN. The
slow version is `reference.conditions`.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan, nan
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intertwine.model.distribution import Distribution, DistributionKind
from intertwine.model.scenario import Attribute
from intertwine.simulate.expressions import BUILT_IN, ELAPSED_HOURS, Node, categories
from intertwine.simulate.families import families
from intertwine.simulate.kernels.draws import draw
from intertwine.simulate.kernels.kernel import kernel
from intertwine.simulate.kernels.keys import ATTRIBUTE, element_key

NUMBER, VALUE, VISITS, ELAPSED = 0, 1, 2, 3
NEGATIVE, NOT, ABS, IF = 4, 5, 6, 7
AND, OR, ADD, SUBTRACT, MULTIPLY, DIVIDE, MINIMUM, MAXIMUM = 8, 9, 10, 11, 12, 13, 14, 15
EQUAL, UNEQUAL, LESS, LESS_EQUAL, MORE, MORE_EQUAL = 16, 17, 18, 19, 20, 21

_STEPS = {
    "negative": NEGATIVE,
    "not": NOT,
    "abs": ABS,
    "if": IF,
    "and": AND,
    "or": OR,
    "+": ADD,
    "-": SUBTRACT,
    "*": MULTIPLY,
    "/": DIVIDE,
    "min": MINIMUM,
    "max": MAXIMUM,
    "=": EQUAL,
    "!=": UNEQUAL,
    "<": LESS,
    "<=": LESS_EQUAL,
    ">": MORE,
    ">=": MORE_EQUAL,
}

STACK = 256
"""Numbers the scratch array of `evaluate` must hold; no expression that is read needs more."""


class Conditions(NamedTuple):
    """Expressions, compiled, one array for all."""

    place: NDArray[np.int64]
    """[e] where each expression begins in `table`; -1 for none."""
    table: NDArray[np.float64]
    """[m] per expression: the number of its steps, then two numbers a step: what it does, and
    the number or the attribute's column it takes."""


def conditions(trees: Sequence[Node | None], attributes: Sequence[Attribute]) -> Conditions:
    """Return parsed expressions as arrays, one row each in the same order; None stays none."""
    column = {a.name: float(i) for i, a in enumerate(attributes)}
    place: list[int] = []
    table: list[float] = []
    for tree in trees:
        place.append(-1 if tree is None else len(table))
        if tree is not None:
            steps = list(_steps(tree, column))
            table += [len(steps), *(number for step in steps for number in step)]
    return Conditions(np.array(place, np.int64), np.array(table, np.float64))


def _steps(node: Node, column: dict[str, float]) -> list[tuple[float, float]]:
    if node.operation == "number":
        return [(NUMBER, node.number)]
    if node.operation == "name":
        if node.name in BUILT_IN:
            return [(ELAPSED if node.name == ELAPSED_HOURS else VISITS, 0.0)]
        return [(VALUE, column[node.name])]
    before = [step for operand in node.operands for step in _steps(operand, column)]
    return [*before, (_STEPS[node.operation], 0.0)]


def attribute_table(attributes: Sequence[Attribute]) -> NDArray[np.float64]:
    """Return attributes as a table for `draw`, one row each; a category gives its number."""
    return families([_as_distribution(a) for a in attributes])


def _as_distribution(attribute: Attribute) -> Distribution:
    if attribute.number is not None:
        return attribute.number
    shares = dict(attribute.shares)
    names = categories(attribute)
    return Distribution(
        DistributionKind.EMPIRICAL,
        values=tuple(float(i) for i in range(len(names))),
        weights=tuple(shares.get(name, 0.0) for name in names),
    )


@kernel
def draw_attributes(table, case_key, values, case, columns):  # type: ignore[no-untyped-def]
    """Fill `values[case]` with the attributes of a case, from a table of `attribute_table`.

    `values` is [cases, columns].
    """
    for column in range(columns):
        values[case, column] = draw(table, column, element_key(case_key, column, ATTRIBUTE, 0))


@kernel
def evaluate(table, place, values, case, visits, elapsed_hours, stack):  # type: ignore[no-untyped-def]
    """Return what an expression gives for one case: a number, 1 or 0 for true or false, or NaN.

    `values` is [cases, attributes], `stack` any scratch array of `STACK` numbers. NaN means
    that a missing attribute, or a division by zero, decides.
    """
    top = -1
    for step in range(int(table[place])):
        code = int(table[place + 1 + 2 * step])
        if code <= ELAPSED:
            top += 1
            if code == NUMBER:
                stack[top] = table[place + 2 + 2 * step]
            elif code == VALUE:
                stack[top] = values[case, int(table[place + 2 + 2 * step])]
            else:
                stack[top] = visits if code == VISITS else elapsed_hours
        elif code == IF:
            top -= 2
            stack[top] = _chosen(stack[top], stack[top + 1], stack[top + 2])
        elif code < AND:
            stack[top] = _of_one(code, stack[top])
        else:
            top -= 1
            stack[top] = _of_two(code, stack[top], stack[top + 1])
    return stack[0]


@kernel
def _chosen(truth, then, other):  # type: ignore[no-untyped-def]
    if isnan(truth):
        return then if then == other else nan
    return then if truth != 0.0 else other


@kernel
def _of_one(code, a):  # type: ignore[no-untyped-def]
    if code == NEGATIVE:
        return -a
    if code == ABS:
        return abs(a)
    if isnan(a):
        return nan
    return 1.0 if a == 0.0 else 0.0


@kernel
def _of_two(code, a, b):  # type: ignore[no-untyped-def]
    if code == AND and (a == 0.0 or b == 0.0):
        return 0.0
    if code == OR and (a == 1.0 or b == 1.0):
        return 1.0
    if isnan(a) or isnan(b):
        return nan
    if code <= MAXIMUM:
        return _calculated(code, a, b)
    if code == EQUAL:
        return 1.0 if a == b else 0.0
    if code == UNEQUAL:
        return 1.0 if a != b else 0.0
    if code == LESS:
        return 1.0 if a < b else 0.0
    if code == LESS_EQUAL:
        return 1.0 if a <= b else 0.0
    if code == MORE:
        return 1.0 if a > b else 0.0
    return 1.0 if a >= b else 0.0


@kernel
def _calculated(code, a, b):  # type: ignore[no-untyped-def]
    if code == AND:
        return 1.0
    if code == OR:
        return 0.0
    if code == ADD:
        return a + b
    if code == SUBTRACT:
        return a - b
    if code == MULTIPLY:
        return a * b
    if code == DIVIDE:
        return nan if b == 0.0 else a / b
    if code == MINIMUM:
        return min(a, b)
    return max(a, b)
