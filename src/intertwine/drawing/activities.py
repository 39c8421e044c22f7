"""Tasks, call activities and closed sub-processes, with their icons and markers."""

from __future__ import annotations

from intertwine.drawing import icons
from intertwine.drawing.events import draw_event_body
from intertwine.drawing.scene import Scene, text_lines
from intertwine.drawing.svg import EMPTY, Markup, el, join, path, rectangle
from intertwine.drawing.text import Fitted, fit
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds
from intertwine.model.kinds import NodeKind

MARKER = 13.0
ICON = 15.0


def draw_activity_body(scene: Scene, node: FlowNode, box: Bounds) -> Markup:
    """Return an activity: outline, type, markers and name."""
    theme = scene.theme
    fill, ink = scene.fill(node.id)
    thick = 2.9 if node.kind is NodeKind.CALL_ACTIVITY else 1.5
    radius = min(7.0, box.height / 4)
    outline = rectangle(
        box,
        rx=radius,
        fill=fill,
        stroke=theme("ink"),
        stroke_width=thick * theme.stroke,
        stroke_dasharray="1.5 4" if node.event_sub_process else None,
        stroke_linecap="round" if node.event_sub_process else None,
        class_="it-body",
    )
    inner = EMPTY
    if node.kind is NodeKind.TRANSACTION:
        inner = _inner(box, radius, theme("ink"), 1.4 * theme.stroke, "it-double")
    elif node.coproduced:
        inner = _inner(box, radius, ink, theme.stroke, "it-second-hand")
    icon = _type_icon(scene, node, box)
    markers = activity_markers(scene, node, box, ink=ink, collapsed=node.is_sub_process)
    text, top = activity_label(scene, node, box)
    withheld = (reading := scene.overlay(node.id)) is not None and reading[1].value is None
    halo = theme("surface") if withheld else None
    label = text_lines(text, box.centre.x, top, fill=ink, halo=halo)
    return join((outline, inner, icon, markers, label))


def _inner(box: Bounds, radius: float, stroke: str, width: float, class_: str) -> Markup:
    by = 3.4
    return el(
        "rect",
        x=box.x + by,
        y=box.y + by,
        width=max(box.width - 2 * by, 1),
        height=max(box.height - 2 * by, 1),
        rx=max(radius - 2.8, 1),
        fill="none",
        stroke=stroke,
        stroke_width=width,
        stroke_opacity=0.8,
        class_=class_,
    )


def activity_label(scene: Scene, node: FlowNode, box: Bounds) -> tuple[Fitted, float]:
    """Return an activity's name fitted into it, and where its first line begins.

    The corner with the type's icon and the foot with the markers stay free: beside the icon
    or below it, whichever lets the name be larger.
    """
    pad = 8.0 if node.coproduced or node.kind is NodeKind.TRANSACTION else 6.0
    foot = MARKER + 4 if marks_at_foot(node) else 0.0
    has_icon = _has_icon(node)
    head = 5.0 if scene.overlay(node.id) else 0.0
    size = scene.theme.label

    def fitted(side: float, above: float) -> tuple[Fitted, float]:
        height = box.height - foot - above - 5
        text = fit(
            node.name, max(box.width - 2 * pad - 2 * side, 8), height=max(height, 10), size=size
        )
        return text, box.y + above + 2.5 + max(height - text.height, 0) / 2

    if not has_icon:
        return fitted(0.0, head)
    beside = fitted(ICON + 1, head)
    below = fitted(0.0, ICON + 3 + head)
    middle = fitted(0.0, head)
    first_line = middle[1] - (box.y + ICON + 4 + head)
    if first_line >= 0 and not middle[0].cut and middle[0].size >= beside[0].size:
        return middle
    return max((beside, below), key=lambda option: (not option[0].cut, option[0].size))


def _has_icon(node: FlowNode) -> bool:
    return node.kind in icons.TASK_GLYPHS or node.event_sub_process


def _type_icon(scene: Scene, node: FlowNode, box: Bounds) -> Markup:
    if node.event_sub_process:
        return _its_start(scene, node, box)
    shape = icons.TASK_GLYPHS.get(node.kind)
    if shape is None:
        return EMPTY
    fill, ink = scene.fill(node.id)
    lowered = 6 if scene.overlay(node.id) else 0
    size = min(ICON, box.height / 3)
    x, y = box.x + 4.5 + size / 2, box.y + 4.5 + size / 2 + lowered
    name = f"it-icon it-icon-{node.kind}"
    if node.kind is NodeKind.SERVICE_TASK:
        return el("g", icons.gears(x, y, size=size, ink=ink, ground=fill), class_=name)
    if node.kind is NodeKind.RECEIVE_TASK and node.instantiate:
        ring = el("circle", cx=x, cy=y, r=size * 0.56, fill=fill, stroke=ink, stroke_width=1.1)
        inner = icons.glyph(
            shape, x, y, size=size * 0.72, filled=False, ink=ink, ground=fill, line=1.0
        )
        return el("g", ring, inner, class_=f"{name} it-instantiate")
    return icons.glyph(
        shape, x, y, size=size, filled=False, ink=ink, ground=fill, line=1.1, class_=name
    )


def _its_start(scene: Scene, node: FlowNode, box: Bounds) -> Markup:
    """Return the start event of a collapsed event sub-process, small, in its corner."""
    start = next(
        (n for n in scene.map.children.get(node.id, ()) if n.kind is NodeKind.START_EVENT), None
    )
    if start is None:
        return EMPTY
    small = Bounds(box.x + 5, box.y + 5, ICON + 3, ICON + 3)
    return el("g", draw_event_body(scene, start, small), class_="it-icon it-icon-start")


def marks_at_foot(node: FlowNode, *, collapsed: bool = True) -> tuple[str, ...]:
    """Return the markers in the middle of an activity's lower side, from left to right."""
    marks = []
    if node.loop is not None:
        marks.append(f"loop-{node.loop.kind.name.lower()}")
    if node.for_compensation:
        marks.append("compensation")
    if node.is_sub_process and collapsed:
        marks.append("collapsed")
    if node.kind is NodeKind.AD_HOC_SUB_PROCESS:
        marks.append("ad-hoc")
    return tuple(marks)


def activity_markers(
    scene: Scene, node: FlowNode, box: Bounds, *, ink: str, collapsed: bool
) -> Markup:
    """Return the markers at an activity's foot: repetition, compensation, [+], ~."""
    names = marks_at_foot(node, collapsed=collapsed)
    step = MARKER + 4
    doubled = node.coproduced or node.kind is NodeKind.TRANSACTION
    y = box.bottom - MARKER / 2 - (6.5 if doubled else 4)
    drawn = []
    for place, name in enumerate(names):
        x = box.centre.x + (place - (len(names) - 1) / 2) * step
        drawn.append(_marker(node, name, x, y, ink))
    return join(drawn)


def _marker(node: FlowNode, name: str, x: float, y: float, ink: str) -> Markup:
    class_ = f"it-marker it-{name}"
    if name.startswith("loop") and node.loop is not None:
        mark = icons.LOOP_MARKS[node.loop.kind]
        return icons.stroke_mark(mark, x, y, size=MARKER, ink=ink, class_=class_)
    if name == "compensation":
        glyph = icons.Glyph(icons.TRIANGLES)
        return icons.glyph(
            glyph, x, y, size=MARKER, filled=False, ink=ink, ground="none", line=1.2, class_=class_
        )
    if name == "ad-hoc":
        return icons.stroke_mark(icons.AD_HOC, x, y, size=MARKER, ink=ink, line=2.2, class_=class_)
    half = MARKER / 2
    square = el(
        "rect",
        x=x - half,
        y=y - half,
        width=MARKER,
        height=MARKER,
        fill="none",
        stroke=ink,
        stroke_width=1.2,
    )
    plus = el(
        "path",
        d=f"{path((x - 4, y), (x + 4, y))}{path((x, y - 4), (x, y + 4))}",
        stroke=ink,
        stroke_width=1.3,
    )
    return el("g", square, plus, class_=class_)
