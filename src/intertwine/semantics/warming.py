"""Make the machine code of the explorer once, so that nobody waits for it later.

`python -m intertwine.semantics.warming` does it; what is kept already takes a second.
"""

from __future__ import annotations

import numpy as np

from intertwine.semantics.explore import explore
from intertwine.semantics.net import Net, Step
from intertwine.semantics.program import PlaceKind, StepKind
from intertwine.semantics.verdicts import at_last, holding, travelling, verdicts


def warm() -> None:
    """Explore and judge the smallest program."""
    net = Net()
    scope = net.scope(0)
    start = net.place(PlaceKind.OFFER, 0, scope, initial=1)
    end = net.place(PlaceKind.ENDED, 0, scope)
    net.add(Step(StepKind.START, 0, take=[start], give=[end], send=[net.channel(scope, scope)]))
    reached = explore(net.program())
    at_last(reached, verdicts(reached))
    holding(reached, np.zeros(1, np.int64))
    travelling(reached, np.zeros(1, np.int64))


if __name__ == "__main__":
    warm()
