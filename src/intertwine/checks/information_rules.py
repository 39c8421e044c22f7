"""Rules on data: somebody writes them, somebody reads them, and drawn ones hang on a step."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.checks.view import View
from intertwine.model.findings import Diagnostic
from intertwine.model.kinds import DatumKind


def information_rules(view: View) -> Iterator[Diagnostic]:
    """Say which data and stores only one side of the map knows.

    A message that is its own datum is left to the rules on messages.
    """
    made, used = _made(view), _used(view)
    for shape in view.service_map.data_shapes:
        what = str(shape.datum or shape.store or shape.id)
        if what not in made | used and not _hangs(view, shape.id):
            yield view.note("datum-unattached", shape.id)
    drawn = {str(s.datum or s.store) for s in view.service_map.data_shapes}
    for datum in view.service_map.data:
        if datum.kind is not DatumKind.MESSAGE:
            yield from _one_sided(view, datum.id, made, used, drawn)
    for store in view.service_map.stores:
        yield from _one_sided(view, store.id, made, used, drawn, prefix="store-")


def _one_sided(
    view: View,
    thing: str,
    made: set[str],
    used: set[str],
    drawn: set[str],
    *,
    prefix: str = "",
) -> Iterator[Diagnostic]:
    if thing not in made and thing not in used:
        if thing not in drawn:
            yield view.note("datum-unattached", thing)
    elif thing not in made:
        yield view.note(f"{prefix}nobody-writes", thing)
    elif thing not in used:
        yield view.note(f"{prefix}nobody-reads", thing)


def _hangs(view: View, shape: str) -> bool:
    service_map = view.service_map
    ends = {e for a in service_map.associations for e in (a.source, a.target)}
    return shape in ends or any(a.data == shape for a in service_map.data_associations)


def _made(view: View) -> set[str]:
    """Return what somebody makes, a store holds from the outset, or comes from outside."""
    service_map = view.service_map
    made: set[str] = {d for n in service_map.nodes for d in (*n.produces, *n.writes)}
    made.update(d for s in service_map.stores for d in s.holds)
    made.update(s.id for s in service_map.stores if s.holds)
    made.update(d for m in service_map.messages if _leaves(view, m.source) for d in m.carries)
    made.update(d.datum for d in service_map.data_shapes if d.kind == "dataInput" and d.datum)
    return made


def _used(view: View) -> set[str]:
    """Return what somebody needs, may open in a store, or goes outside."""
    service_map = view.service_map
    used: set[str] = {d for n in service_map.nodes for d in (*n.needs, *n.fetches, *n.reads)}
    used.update(s.id for s in service_map.stores if s.readers)
    used.update(d for m in service_map.messages if _leaves(view, m.target) for d in m.carries)
    used.update(d for datum in service_map.data for d in datum.derived_from)
    used.update(d.datum for d in service_map.data_shapes if d.kind == "dataOutput" and d.datum)
    return used


def _leaves(view: View, end: str) -> bool:
    """Return whether a message ends at a pool: what happens behind its border is not shown."""
    return end not in view.service_map.node
