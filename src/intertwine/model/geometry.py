"""Where things are drawn: the diagram part of a map as plain numbers (pixels, y downwards)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intertwine.model.ids import ElementId


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the drawing plane."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Bounds:
    """A rectangle; `x`, `y` is its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower side."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)


@dataclass(frozen=True, slots=True)
class Shape:
    """How one element is drawn as a shape. `None` means the file does not say."""

    element: ElementId
    bounds: Bounds
    label: Bounds | None = None
    expanded: bool | None = None
    horizontal: bool | None = None
    marker_visible: bool | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """How one flow or association is drawn: at least two points from source to target.

    `message_visible` is about the envelope on a message flow: True for one that starts the
    conversation (white), False for an answer (grey), None for no envelope.
    """

    element: ElementId
    points: tuple[Point, ...]
    label: Bounds | None = None
    message_visible: bool | None = None


@dataclass(frozen=True, slots=True)
class Diagram:
    """One drawing of a map. `plane` is the element drawn (collaboration, process, sub-process)."""

    id: str
    name: str
    plane: ElementId | None
    shapes: Mapping[ElementId, Shape] = field(default_factory=dict)
    edges: Mapping[ElementId, Edge] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """True when nothing is drawn."""
        return not self.shapes
