"""Every change of a map, by name. Frozen values: they can be kept in a log and sent about.

Ids that an edit makes up can be given, so that the same edit is the same everywhere; without
one it is made of the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from intertwine.bpmn.edits.pen import Stroke
from intertwine.model.geometry import Bounds
from intertwine.model.ids import DatumId, ElementId, PartnerId
from intertwine.model.kinds import Basis, CoProduction, EventKind, NodeKind, Personal


class Use(StrEnum):
    """What an element does with a datum or a store; the value is our attribute's name."""

    NEEDS = "needs"
    PRODUCES = "produces"
    FETCHES = "fetches"
    READS = "reads"
    WRITES = "writes"
    CARRIES = "carries"


@dataclass(frozen=True, slots=True)
class Rename:
    """An element, a store or a declared datum has another name; "" takes the name away."""

    element: ElementId
    name: str


@dataclass(frozen=True, slots=True)
class AddNode:
    """A new activity, event or gateway stands in a lane, pool, process or sub-process.

    A boundary event's place is the activity it sits on. `event` is what an event waits for
    or tells; None is a plain start or end. `at` is where it is drawn; None finds a free spot.
    """

    kind: NodeKind
    name: str
    place: ElementId
    event: EventKind | None = None
    id: ElementId | None = None
    at: Bounds | None = None


@dataclass(frozen=True, slots=True)
class AddPool:
    """A new pool takes part; a black box shows nothing inside."""

    name: str
    partner: PartnerId | None = None
    black_box: bool = False
    id: ElementId | None = None


@dataclass(frozen=True, slots=True)
class AddLane:
    """A new lane stands last in a pool, a process or a lane."""

    name: str
    place: ElementId
    id: ElementId | None = None


@dataclass(frozen=True, slots=True)
class Connect:
    """A line leads from one element to another: a sequence flow in a pool, else a message flow."""

    source: ElementId
    target: ElementId
    name: str = ""
    id: ElementId | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A node stands in another lane or pool, with all that hangs on it.

    In another pool its sequence flows to what it leaves become message flows, and its
    message flows to where it arrives become sequence flows, where BPMN allows; else they go.
    """

    element: ElementId
    place: ElementId


@dataclass(frozen=True, slots=True)
class MarkCoProduced:
    """A step is done with citizens, or no longer is; `phases` say in which part of the work."""

    element: ElementId
    coproduced: bool = True
    phases: tuple[CoProduction, ...] = ()


@dataclass(frozen=True, slots=True)
class AttachDatum:
    """A step uses a datum or a store, or a message carries a datum.

    `datum` is the id of a datum (for reads and writes: of a store). Where the map has none
    with that id, `name` makes one.
    """

    element: ElementId
    use: Use
    datum: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class DetachDatum:
    """A step no longer says that it uses a datum or store, or a message that it carries one."""

    element: ElementId
    use: Use
    datum: str


@dataclass(frozen=True, slots=True)
class SetSubject:
    """A datum is about this partner; None means that nobody says so."""

    datum: DatumId
    subject: PartnerId | None


@dataclass(frozen=True, slots=True)
class SetPersonal:
    """A datum is about a person, is not, or nobody knows."""

    datum: DatumId
    personal: Personal


@dataclass(frozen=True, slots=True)
class SetBasis:
    """A datum passes on this ground."""

    datum: DatumId
    basis: Basis


@dataclass(frozen=True, slots=True)
class Delete:
    """An element is gone, with its lines and everything else that cannot be without it."""

    element: ElementId


@dataclass(frozen=True, slots=True)
class Undo:
    """What an edit did is undone; refused where somebody has changed the same place since."""

    of: Edit
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class Redo:
    """What was undone is done again."""

    of: Edit
    strokes: tuple[Stroke, ...]


Edit: TypeAlias = (
    Rename
    | AddNode
    | AddPool
    | AddLane
    | Connect
    | Move
    | MarkCoProduced
    | AttachDatum
    | DetachDatum
    | SetSubject
    | SetPersonal
    | SetBasis
    | Delete
    | Undo
    | Redo
)
