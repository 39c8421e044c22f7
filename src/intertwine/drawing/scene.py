"""What every part of a drawing needs to know: the map, where things are, how they look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from intertwine.drawing.overlays import Changed, Mark, Missing, Overlay, Reading
from intertwine.drawing.partners import NOBODY, Look
from intertwine.drawing.svg import Markup, anchor, el, plain
from intertwine.drawing.text import LINE_HEIGHT, Fitted, is_right_to_left
from intertwine.drawing.tokens import Theme
from intertwine.model.geometry import Bounds, Diagram, Shape
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say


@dataclass(frozen=True)
class Scene:
    """One drawing in the making: everything that its parts read, nothing that they change."""

    map: ServiceMap
    diagram: Diagram
    theme: Theme
    prefix: str
    looks: Mapping[PartnerId, Look]
    overlays: tuple[Overlay, ...] = ()
    marks: tuple[Mark, ...] = ()
    missing: tuple[Missing, ...] = ()
    changes: tuple[Changed, ...] = ()
    language: str = "en"

    def say(self, code: str) -> str:
        """Return a word of ours in the language of this drawing."""
        return say(code, language=self.language)

    def look(self, element: ElementId) -> Look:
        """Return how the partner of a node, lane or pool looks; `NOBODY` where there is none."""
        partner = self.map.partner_of(element)
        return self.looks.get(partner, NOBODY) if partner else NOBODY

    def ref(self, name: str) -> str:
        """Return `url(#…)` for a definition of this drawing."""
        return f"url(#{self.prefix}-{name})"

    def overlay(self, element: ElementId) -> tuple[Overlay, Reading] | None:
        """Return the first overlay that has a reading for an element."""
        for overlay in self.overlays:
            if element in overlay.readings:
                return overlay, overlay.readings[element]
        return None

    def fill(self, element: ElementId) -> tuple[str, str]:
        """Return the fill of an element and the colour of text on it."""
        found = self.overlay(element)
        if found is None:
            return self.theme("surface"), self.theme("ink")
        step = found[0].step(element)
        if step is None:
            return self.ref("withheld"), self.theme("ink")
        return self.theme(step), self.theme(f"{step}-text")

    def group(self, element: ElementId, kind: str, *parts: Markup, title: str) -> Markup:
        """Return the group that one element is drawn in, with its name to point at."""
        name = [el("title", plain(title))] if plain(title) else []
        return el(
            "g",
            *name,
            *parts,
            id=anchor(self.prefix, element),
            class_=f"it-element it-{kind}",
            data_element=element,
        )

    @cached_property
    def hidden(self) -> frozenset[ElementId]:
        """What lies inside a collapsed sub-process and is therefore not drawn."""
        hidden: set[ElementId] = set()
        for node in self.map.nodes:
            above = node.parent
            while above is not None:
                shape = self.diagram.shapes.get(above)
                if shape is not None and not self.expanded(shape):
                    hidden.add(node.id)
                parent = self.map.node.get(above)
                above = parent.parent if parent else None
        return frozenset(hidden)

    def expanded(self, shape: Shape) -> bool:
        """Return whether a sub-process shows its content; where the file is silent, look."""
        if shape.expanded is not None:
            return shape.expanded
        around = shape.bounds
        for child in self.map.children.get(shape.element, ()):
            drawn = self.diagram.shapes.get(child.id)
            if drawn is not None and contains(around, drawn.bounds):
                return True
        return False


def contains(outer: Bounds, inner: Bounds) -> bool:
    """Return whether the middle of one rectangle lies in another."""
    middle = inner.centre
    return outer.x <= middle.x <= outer.right and outer.y <= middle.y <= outer.bottom


def text_lines(
    text: Fitted,
    x: float,
    top: float,
    *,
    fill: str,
    weight: int = 600,
    anchor_: str = "middle",
    halo: str | None = None,
    transform: str | None = None,
) -> Markup:
    """Return fitted text, one `<text>` a line so that every SVG reader places it alike.

    `x` is the middle or the start or the end, as `anchor_` says; `top` is the upper side of
    the first line. Right-to-left lines keep their own direction.
    """
    lines = []
    for place, line in enumerate(text.lines):
        baseline = top + place * text.size * LINE_HEIGHT + text.size * 0.94
        backwards = is_right_to_left(line)
        side = {"start": "end", "end": "start"}.get(anchor_, anchor_) if backwards else anchor_
        lines.append(
            el(
                "text",
                line,
                x=x,
                y=baseline,
                text_anchor=side,
                font_size=text.size,
                font_weight=weight,
                fill=fill,
                direction="rtl" if backwards else None,
                paint_order="stroke" if halo else None,
                stroke=halo,
                stroke_width=3.5 if halo else None,
                stroke_linejoin="round" if halo else None,
            )
        )
    return el("g", *lines, transform=transform, class_="it-text")


def titles(parts: Iterable[str]) -> str:
    """Return what a reader hears for an element: its parts, joined with commas."""
    return ", ".join(plain(part) for part in parts if plain(part))
