"""Data objects, stores and annotations."""

from __future__ import annotations

from intertwine.drawing import icons
from intertwine.drawing.scene import Scene, text_lines
from intertwine.drawing.svg import EMPTY, Markup, el, number, path
from intertwine.drawing.text import fit
from intertwine.model.elements import Artifact, DataShape
from intertwine.model.geometry import Shape
from intertwine.model.kinds import EventKind, LoopKind


def data_label(data: DataShape) -> str:
    """Return what is written at a data object: its name, its state in brackets."""
    return f"{data.name} [{data.state}]".strip() if data.state else data.name


def is_store(data: DataShape) -> bool:
    """Return whether it is a store rather than an object."""
    return data.kind.startswith("dataStore")


def draw_data(scene: Scene, data: DataShape, shape: Shape) -> Markup:
    """Return a data object with its folded corner, or a store as a cylinder."""
    body = _cylinder(scene, shape) if is_store(data) else _sheet(scene, data, shape)
    return scene.group(data.id, data.kind, body, title=data_label(data))


def _sheet(scene: Scene, data: DataShape, shape: Shape) -> Markup:
    theme, box = scene.theme, shape.bounds
    fill, ink = scene.fill(data.id)
    fold = min(box.width, box.height) * 0.28
    sheet = el(
        "path",
        d=path(
            (box.x, box.y),
            (box.right - fold, box.y),
            (box.right, box.y + fold),
            (box.right, box.bottom),
            (box.x, box.bottom),
            closed=True,
        ),
        fill=fill,
        stroke=theme("ink"),
        stroke_width=1.4 * theme.stroke,
        stroke_linejoin="round",
        class_="it-body",
    )
    corner = el(
        "path",
        d=path(
            (box.right - fold, box.y), (box.right - fold, box.y + fold), (box.right, box.y + fold)
        ),
        fill="none",
        stroke=theme("ink"),
        stroke_width=1.4 * theme.stroke,
        stroke_linejoin="round",
    )
    arrow = EMPTY
    if data.kind in ("dataInput", "dataOutput"):
        arrow = icons.glyph(
            icons.EVENT_GLYPHS[EventKind.LINK],
            box.x + 10,
            box.y + 11,
            size=13,
            filled=data.kind == "dataOutput",
            ink=ink,
            ground=fill,
            line=1.1,
            class_=f"it-{data.kind}-arrow",
        )
    many = EMPTY
    if data.collection:
        many = icons.stroke_mark(
            icons.LOOP_MARKS[LoopKind.PARALLEL],
            box.centre.x,
            box.bottom - 8,
            size=11,
            ink=ink,
            class_="it-collection",
        )
    return el("g", sheet, corner, arrow, many)


def _cylinder(scene: Scene, shape: Shape) -> Markup:
    theme, box = scene.theme, shape.bounds
    fill, _ = scene.fill(shape.element)
    lid = min(box.height * 0.16, 9)
    rx, ry = number(box.width / 2), number(lid)
    x, right = number(box.x), number(box.right)
    top, bottom = number(box.y + lid), number(box.bottom - lid)
    body = el(
        "path",
        d=f"M{x} {top}A{rx} {ry} 0 0 1 {right} {top}V{bottom}A{rx} {ry} 0 0 1 {x} {bottom}Z",
        fill=fill,
        stroke=theme("ink"),
        stroke_width=1.4 * theme.stroke,
        class_="it-body",
    )
    rings = "".join(
        f"M{x} {number(box.y + lid + down)}A{rx} {ry} 0 0 0 {right} {number(box.y + lid + down)}"
        for down in (0.0, lid * 0.6, lid * 1.2)
    )
    return el(
        "g",
        body,
        el("path", d=rings, fill="none", stroke=theme("ink"), stroke_width=1.2 * theme.stroke),
        class_="it-store",
    )


def draw_annotation(scene: Scene, note: Artifact, shape: Shape) -> Markup:
    """Return a text annotation: an open bracket on the left and the text, no fill."""
    theme, box = scene.theme, shape.bounds
    foot = min(12.0, box.width / 3)
    bracket = el(
        "path",
        d=path(
            (box.x + foot, box.y), (box.x, box.y), (box.x, box.bottom), (box.x + foot, box.bottom)
        ),
        fill="none",
        stroke=theme("ink-2"),
        stroke_width=1.3 * theme.stroke,
        class_="it-body",
    )
    text = fit(note.text, box.width - 9, height=box.height - 4, size=11, breaks=True)
    if text.cut:  # only the left side is fenced: rather grow than cut
        text = fit(note.text, max(box.width, 110), height=box.height + 90, size=11, breaks=True)
    words = text_lines(
        text,
        box.x + 6,
        box.y + 3,
        fill=theme("ink-2"),
        weight=500,
        anchor_="start",
        halo=theme("surface"),
    )
    return scene.group(note.id, "textAnnotation", bracket, words, title=note.text)
