"""The slow version of `conditions`: it walks the tree, for tests. Missing is None."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

from intertwine.simulate.expressions import Node

_TWO: Mapping[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "min": min,
    "max": max,
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def evaluate(node: Node, known: Mapping[str, float | None]) -> float | None:
    """Return what an expression gives; `known` holds attributes, `visits`, `elapsed_hours`."""
    if node.operation == "number":
        return node.number
    if node.operation == "name":
        return known[node.name]
    values = [evaluate(operand, known) for operand in node.operands]
    if node.operation == "and":
        return 0.0 if 0.0 in values else None if None in values else 1.0
    if node.operation == "or":
        return 1.0 if 1.0 in values else None if None in values else 0.0
    if node.operation == "if":
        truth, then, other = values
        if truth is None:
            return then if then == other else None
        return then if truth else other
    if None in values or (node.operation == "/" and values[1] == 0):
        return None
    numbers = [float(v) for v in values if v is not None]
    if node.operation == "not":
        return float(not numbers[0])
    if node.operation == "negative":
        return -numbers[0]
    if node.operation == "abs":
        return abs(numbers[0])
    return float(_TWO[node.operation](*numbers))
