"""The expressions of a scenario as rows for the kernels: each written once."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from intertwine.model.scenario import Scenario
from intertwine.simulate.expressions import Node, parse_condition, parse_number
from intertwine.simulate.kernels.conditions import conditions
from intertwine.simulate.setting import never_empty


@dataclass
class ExpressionRows:
    """Gives each expression the number of its row, and at last its place."""

    scenario: Scenario
    trees: list[Node] = field(default_factory=list)
    texts: dict[tuple[str, bool], int] = field(default_factory=dict)
    place: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    table: NDArray[np.float64] = field(default_factory=lambda: np.zeros(1))

    def add(self, text: str, *, truth: bool = True) -> None:
        """Read an expression."""
        if text and (text, truth) not in self.texts:
            parse = parse_condition if truth else parse_number
            self.texts[text, truth] = len(self.trees)
            self.trees.append(parse(text, self.scenario.attributes))

    def compile(self) -> None:
        """Lay all expressions out."""
        made = conditions(self.trees, self.scenario.attributes)
        self.place, self.table = made.place, never_empty(made.table)

    def at(self, text: str, *, truth: bool = True) -> int:
        """Return the place of an expression; -1 for no text."""
        return int(self.place[self.texts[text, truth]]) if text else -1


def expression_rows(scenario: Scenario) -> ExpressionRows:
    """Return all expressions of a scenario, compiled."""
    expressions = ExpressionRows(scenario)
    for branching in scenario.branching:
        for choice in branching.choices:
            expressions.add(choice.condition)
    for worker in scenario.workers:
        expressions.add(worker.serves)
    for repeat in scenario.repeats:
        expressions.add(repeat.condition)
    for batching in scenario.batches:
        expressions.add(batching.condition)
    expressions.add(scenario.rules.priority, truth=False)
    expressions.compile()
    return expressions
