"""How many pieces of work people of a Prosimos file do at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from intertwine.errors import BrokenTable
from intertwine.simulate.scenarios.prosimos_rules import text


def several_of(
    given: Mapping[str, Any] | None, *, refused: Callable[[str], BrokenTable]
) -> dict[str, int]:
    """Return how many pieces of work each person does at once who does more than one.

    There `parallel_tasks` n has the chance that somebody with n in hand takes one more, at all
    times ("global") or by the hour; a number that is left out has the chance of the next one. What
    is sure can be said here: chances of 1 up to some number, and of 0 beyond. `refused` makes the
    error for the rest.
    """
    if not given:
        return {}
    if given["type"] != "global":
        raise refused(f"multitask: {given['type']}")
    found = {}
    for one in given["values"]:
        chances = {int(m["parallel_tasks"]): float(m["probability"]) for m in one["multitask_info"]}
        most = max((number for number, chance in chances.items() if chance == 1), default=0)
        uncertain = any(chance not in (0, 1) for chance in chances.values())
        if uncertain or any(n < most and chance == 0 for n, chance in chances.items()):
            raise refused("multitask: probability")
        if most > 0:
            found[text(one["resource_id"])] = most + 1
    return found
