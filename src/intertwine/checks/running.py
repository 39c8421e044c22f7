"""Run a checked map: what holds for every case, added to what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intertwine.checks.check import CheckedFile, in_order
from intertwine.checks.running_rules import running_rules
from intertwine.checks.view import View
from intertwine.semantics.behaviour import behaviour
from intertwine.semantics.compile import compile_map
from intertwine.semantics.program import Delivery
from intertwine.semantics.reached import Limits


def run_checked(
    checked: CheckedFile,
    *,
    delivery: Delivery = Delivery.UNORDERED,
    limits: Limits | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> CheckedFile:
    """Return what was found in a file together with what happens when its map runs.

    A file that could not be read, or that shows no step, is returned as it is. `go_on` says
    whether there is time left.
    """
    service_map = checked.service_map
    if service_map is None:
        return checked
    compiled = compile_map(service_map)
    if not compiled.program.steps and not compiled.refused:
        return checked
    found = behaviour(compiled, delivery, limits=limits, go_on=go_on)
    told = running_rules(View(service_map), found)
    return replace(checked, diagnostics=in_order((*checked.diagnostics, *told)), behaviour=found)
