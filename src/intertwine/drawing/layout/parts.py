"""The words of the layout: cells, links, bands and strata. Values only.

A *scope* is one plane to fill: the whole map, or the inside of one sub-process. Its *cells*
are what is placed; its *links* are what is drawn between them. Cells stand in *columns*
(time, left to right) and in *strata* (horizontal layers, from the top down).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from intertwine.model.ids import ElementId


class Form(IntEnum):
    """The outline of a cell; it decides where lines may touch it."""

    BOX = 0
    CIRCLE = 1
    DIAMOND = 2


class Kind(IntEnum):
    """What a link is; messages run up and down, flows from left to right."""

    FLOW = 0
    MESSAGE = 1
    DATA = 2
    NOTE = 3


class Side(IntEnum):
    """A side of a cell."""

    LEFT = 0
    RIGHT = 1
    TOP = 2
    BOTTOM = 3


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in pixels."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Port:
    """A fixed place on a cell's upper or lower side, `offset` from its middle."""

    side: Side
    offset: float


@dataclass(frozen=True, slots=True)
class Rider:
    """A boundary event on the lower side of its activity, `offset` from its middle."""

    id: ElementId
    offset: float
    label: Size | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """Something to place. `label` is the size of a name written outside, None inside or none.

    `ranked` is False for data and notes, which stand near what they belong to. `ports` are
    places where links leave a sub-process for something around it, by link.
    """

    id: ElementId
    form: Form
    width: float
    height: float
    label: Size | None = None
    ranked: bool = True
    riders: tuple[Rider, ...] = ()
    ports: Mapping[ElementId, Port] = field(default_factory=dict)
    phase: str = ""

    def rider(self, element: ElementId) -> Rider | None:
        """Return the boundary event with this id; None when the cell carries no such."""
        return next((r for r in self.riders if r.id == element), None)


@dataclass(frozen=True, slots=True)
class End:
    """Where a link begins or ends: a cell, or a wall.

    `cell` is None for a wall: a pool as a whole (`wall` is its id), or the frame of the
    scope (`wall` is `CEILING` or `FLOOR`). `element` is what the file names: the cell itself,
    a boundary event on it, or something inside it.
    """

    element: ElementId
    cell: ElementId | None = None
    wall: str = ""


CEILING, FLOOR = "\0ceiling", "\0floor"


@dataclass(frozen=True, slots=True)
class Link:
    """Something to draw between two ends. `weight` is how likely a flow is taken, if said."""

    id: ElementId
    kind: Kind
    source: End
    target: End
    label: Size | None = None
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """A leaf lane, a pool without lanes, or loose ground: rows of cells.

    `lanes` are the lanes around it from the outside in; `height` is the least it needs.
    """

    lanes: tuple[ElementId, ...] = ()
    height: float = 0.0
    cells: tuple[ElementId, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A pool with its bands. No bands: a black box. `id` is None for loose ground."""

    id: ElementId | None
    bands: tuple[Band, ...]
    height: float = 0.0


@dataclass(frozen=True)
class Scope:
    """One plane: its pools from top to bottom, its cells by id, its links in order."""

    groups: tuple[Group, ...]
    cells: Mapping[ElementId, Cell]
    links: tuple[Link, ...]
    phases: tuple[str, ...] = ()
    framed: bool = False
    """True for the inside of a sub-process."""
    left: float = 0.0
    """Room for the headers of pools and lanes."""
    step: float = 22.0
    """The least distance between the middles of two columns."""
    pills: bool = False
    """True where names of messages stand on their lines instead of beside them."""

    @cached_property
    def named_flows(self) -> Mapping[ElementId, tuple[ElementId, ...]]:
        """The flows with a name, by the cell they leave."""
        found: dict[ElementId, list[ElementId]] = {}
        for link in self.links:
            if link.kind is Kind.FLOW and link.label is not None and link.source.cell is not None:
                found.setdefault(link.source.cell, []).append(link.id)
        return {cell: tuple(flows) for cell, flows in found.items()}


class Layer(IntEnum):
    """What a stratum holds."""

    ROW = 0
    CHANNEL = 1
    """Lines between rows of one pool."""
    TRACKS = 2
    """Lines between pools."""
    LABELS = 3
    """Names of messages, between pools."""
    BORDER = 4
    """The line between two lanes."""
    EDGE = 5
    """The upper or lower side of a pool or frame."""
    WALL = 6
    """A black box."""


@dataclass(frozen=True, slots=True)
class Stratum:
    """One horizontal layer. `group` and `band` are positions, -1 where there is none."""

    layer: Layer
    group: int = -1
    band: int = -1


@dataclass(frozen=True)
class Grid:
    """Where everything stands, before coordinates: strata, and place and layer of each cell.

    `column` counts from 0; `stratum` is an index into `strata`.
    """

    strata: tuple[Stratum, ...]
    column: Mapping[ElementId, int]
    stratum: Mapping[ElementId, int]
    columns: int
    shift: Mapping[ElementId, float] = field(default_factory=dict)
    """Events that stand beside their column's middle, by how far; all others stand on it."""
