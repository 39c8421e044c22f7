"""How a map is entered in the tables of smallest maps, and where BPMN allows which event.

How a run is written: see `telling_runs`. `shows` names what the map is there for: a kind of node,
a kind of event at a position, a kind of loop, or a word for something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from intertwine.model.kinds import EventKind
from intertwine.model.service_map import ServiceMap


class Shown(NamedTuple):
    """One map, what it shows, and every maximal run of it."""

    shows: tuple[object, ...]
    service: ServiceMap
    runs: frozenset[str]
    remarks: frozenset[str] = frozenset()
    """Codes of the remarks; those of refusals end with "!"."""


START, CATCH, THROW, END = "start", "catch", "throw", "end"
EDGE, BESIDE = "edge", "edge beside"
EVENT_SUB, EVENT_SUB_BESIDE = "event sub-process", "event sub-process beside"

VALID: Mapping[str, tuple[EventKind, ...]] = {
    START: (EventKind.MESSAGE, EventKind.TIMER, EventKind.CONDITIONAL, EventKind.SIGNAL),
    CATCH: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.LINK,
    ),
    THROW: (
        EventKind.MESSAGE,
        EventKind.SIGNAL,
        EventKind.ESCALATION,
        EventKind.COMPENSATE,
        EventKind.LINK,
    ),
    END: (
        EventKind.MESSAGE,
        EventKind.SIGNAL,
        EventKind.ERROR,
        EventKind.ESCALATION,
        EventKind.CANCEL,
        EventKind.COMPENSATE,
        EventKind.TERMINATE,
    ),
    EDGE: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ERROR,
        EventKind.ESCALATION,
        EventKind.CANCEL,
        EventKind.COMPENSATE,
    ),
    BESIDE: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ESCALATION,
    ),
    EVENT_SUB: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ERROR,
        EventKind.ESCALATION,
        EventKind.COMPENSATE,
    ),
    EVENT_SUB_BESIDE: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ESCALATION,
    ),
}
"""Where BPMN allows which event (OMG 2013, tables 10.84, 10.88, 10.89, 10.92)."""


class Table(dict[str, Shown]):
    """A table of maps by their names."""

    def enter(
        self, name: str, shows: object, service: ServiceMap, *runs: str, remarks: str = ""
    ) -> None:
        """Enter a map with every run of it and the codes of its remarks."""
        assert name not in self
        what = shows if isinstance(shows, list) else [shows]
        self[name] = Shown(tuple(what), service, frozenset(runs), frozenset(remarks.split()))
