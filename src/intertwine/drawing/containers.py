"""Pools, lanes, expanded sub-processes and groups: what other things lie in."""

from __future__ import annotations

from intertwine.drawing.activities import activity_markers
from intertwine.drawing.icons import LOOP_MARKS, stroke_mark
from intertwine.drawing.partners import NOBODY, badge
from intertwine.drawing.scene import Scene, text_lines, titles
from intertwine.drawing.svg import EMPTY, Markup, el, number, rectangle
from intertwine.drawing.text import Fitted, fit
from intertwine.model.elements import Artifact, FlowNode, Lane, Pool
from intertwine.model.geometry import Bounds, Shape
from intertwine.model.kinds import LoopKind, NodeKind

BAND = 30.0
"""Width of the name band of a pool or lane, as BPMN tools draw it."""
STRIP = 6.0


def draw_pool(scene: Scene, pool: Pool, shape: Shape) -> Markup:
    """Return a pool: a band tinted with its partner's colour, its name in a header."""
    theme, box = scene.theme, shape.bounds
    look = scene.look(pool.id)
    upright = _is_vertical(scene, pool, shape)
    line = theme(f"{look.colour}-line")
    ground = rectangle(
        box,
        rx=5,
        fill=theme(f"{look.colour}-tint"),
        stroke=line,
        stroke_width=1.3 * theme.stroke,
    )
    strip = _strip(scene, box, upright=upright, look_fill=_pattern(scene, pool))
    if pool.black_box:
        header = _black_box_name(scene, pool, box, upright=upright)
    else:
        header = _header(scene, pool, box, _band(scene, pool, shape, upright), upright=upright)
    many = EMPTY
    if pool.maximum is not None and pool.maximum != 1:
        many = stroke_mark(
            LOOP_MARKS[LoopKind.PARALLEL],
            box.centre.x,
            box.bottom - 11,
            size=14,
            ink=theme("ink"),
            class_="it-many",
        )
    said = scene.say("drawing-black-box") if pool.black_box else ""
    return scene.group(
        pool.id, "pool", ground, header, strip, many, title=titles((pool.name, said))
    )


def draw_lane(scene: Scene, lane: Lane, shape: Shape) -> Markup:
    """Return a lane: a hairline box with its name; tinted when the lane is itself a partner."""
    theme, box = scene.theme, shape.bounds
    own = next((p for p in scene.map.partners if p.element == lane.id), None)
    look = scene.look(lane.id)
    ground = rectangle(
        box,
        fill=theme(f"{look.colour}-tint") if own else "none",
        stroke=theme(f"{look.colour}-line"),
        stroke_width=1.1 * theme.stroke,
    )
    upright = _lane_is_vertical(scene, lane, shape)
    mark, taken = EMPTY, 0.0
    if own:
        size = 16.0
        across = (BAND - size) / 2
        x, y = (box.x + 6, box.y + across) if upright else (box.x + across, box.y + 6)
        mark, taken = badge(look, x, y, size=size, theme=theme), size + 6
    name = _band_text(
        scene,
        lane.name,
        box,
        upright=upright,
        before=taken + 4,
        inset=2,
        band=BAND,
        size=11,
        weight=600,
        fill=theme("ink-2"),
    )
    return scene.group(lane.id, "lane", ground, mark, name, title=lane.name)


def draw_expanded(scene: Scene, node: FlowNode, shape: Shape) -> Markup:
    """Return a sub-process that shows its content: its box, its name on top, its markers."""
    theme, box = scene.theme, shape.bounds
    width = (2.6 if node.kind is NodeKind.CALL_ACTIVITY else 1.5) * theme.stroke
    ground = rectangle(
        box,
        rx=9,
        fill=theme("surface"),
        fill_opacity=0.72,
        stroke=theme("ink"),
        stroke_width=width,
        stroke_dasharray="1.5 4" if node.event_sub_process else None,
        stroke_linecap="round" if node.event_sub_process else None,
    )
    inner = EMPTY
    if node.kind is NodeKind.TRANSACTION:
        inner = _inset(box, 3.4, theme("ink"), 1.3 * theme.stroke)
    elif node.coproduced:
        inner = _inset(box, 3.4, theme("ink"), theme.stroke)
    text = fit(node.name, box.width - 34, height=32, size=theme.label)
    label = text_lines(text, box.x + 11, box.y + 8, fill=theme("ink"), weight=600, anchor_="start")
    markers = activity_markers(scene, node, box, ink=theme("ink"), collapsed=False)
    return scene.group(node.id, str(node.kind), ground, inner, label, markers, title=node.name)


def draw_group(scene: Scene, group: Artifact, shape: Shape) -> Markup:
    """Return a group: a dash-dotted outline with its name, over what it holds."""
    theme, box = scene.theme, shape.bounds
    outline = rectangle(
        box,
        rx=10,
        fill="none",
        stroke=theme("ink-2"),
        stroke_width=1.4 * theme.stroke,
        stroke_dasharray="8 4 1.5 4",
    )
    return scene.group(group.id, "group", outline, title=group.text)


# --- the parts of a pool ------------------------------------------------------------------------


def _header(scene: Scene, pool: Pool, box: Bounds, band: float, *, upright: bool) -> Markup:
    theme = scene.theme
    look = scene.look(pool.id)
    width, height = (box.width, band) if upright else (band, box.height)
    ground = el(
        "path",
        d=_rounded_side(box.x, box.y, width, height, upright=upright),
        fill=theme("surface"),
        stroke=theme(f"{look.colour}-line"),
        stroke_width=1.3 * theme.stroke,
    )
    size = min(16.0, band - STRIP - 4)
    free = (band - STRIP - size) / 2
    x, y = (box.x + 7, box.y + STRIP + free) if upright else (box.x + STRIP + free, box.y + 7)
    room = (box.width if upright else box.height) > 60
    show = look is not NOBODY and room
    mark = badge(look, x, y, size=size, theme=theme) if show else EMPTY
    name = _band_text(
        scene,
        pool.name,
        box,
        upright=upright,
        before=size + 11 if show else 4,
        inset=STRIP,
        band=band,
        size=11.5,
        weight=600,
        fill=theme("ink"),
    )
    return el("g", ground, mark, name)


def _black_box_name(scene: Scene, pool: Pool, box: Bounds, *, upright: bool) -> Markup:
    theme = scene.theme
    look = scene.look(pool.id)
    side = 18.0 if look is not NOBODY and min(box.width, box.height) > 22 else 0.0
    if box.width < 60 <= box.height:
        text = fit(
            pool.name, box.height - side - 30, height=box.width - STRIP - 4, size=12.5, weight=600
        )
        turned = _turned(
            text, box.x + (box.width + STRIP) / 2, box.centre.y + side / 2, theme("ink"), 600
        )
        mark = badge(look, box.x + (box.width + STRIP - 18) / 2, box.y + 7, size=18, theme=theme)
        return el("g", mark if side else EMPTY, turned)
    text = fit(pool.name, box.width - side - 34, height=box.height - 8, size=12.5, weight=600)
    left = box.centre.x - (text.width() + side + 7) / 2
    top = box.centre.y - text.height / 2 + (STRIP / 2 if upright else 0)
    label = text_lines(text, left + side + 7 + text.width() / 2, top, fill=theme("ink"), weight=600)
    if not side:
        return label
    return el("g", badge(look, left, box.centre.y - side / 2, size=side, theme=theme), label)


def _strip(scene: Scene, box: Bounds, *, upright: bool, look_fill: str) -> Markup:
    width, height = (box.width, STRIP) if upright else (STRIP, box.height)
    return el(
        "path",
        d=_rounded_side(box.x, box.y, width, height, upright=upright),
        fill=look_fill,
        class_="it-strip",
    )


def _pattern(scene: Scene, pool: Pool) -> str:
    return scene.ref(scene.look(pool.id).pattern_id)


def _band_text(
    scene: Scene,
    name: str,
    box: Bounds,
    *,
    upright: bool,
    before: float,
    inset: float,
    band: float,
    size: float,
    weight: int,
    fill: str,
) -> Markup:
    """Return a name set in the band of a pool or lane, turned where the band is upright."""
    along = (box.width if upright else box.height) - before - 6
    text = fit(name, max(along, 10), height=band - inset - 1, size=size, weight=weight)
    middle = inset + (band - inset) / 2
    if upright:
        return text_lines(
            text,
            box.x + before + along / 2,
            box.y + middle - text.height / 2,
            fill=fill,
            weight=weight,
        )
    return _turned(text, box.x + middle, box.y + before + along / 2, fill, weight)


def _turned(text: Fitted, x: float, y: float, fill: str, weight: int) -> Markup:
    turn = f"translate({number(x)} {number(y)}) rotate(-90)"
    return text_lines(text, 0, -text.height / 2, fill=fill, weight=weight, transform=turn)


def _rounded_side(x: float, y: float, width: float, height: float, *, upright: bool) -> str:
    r = min(5.0, width, height)
    if upright:
        return (
            f"M{number(x)} {number(y + height)}V{number(y + r)}a{r} {r} 0 0 1 {r}-{r}"
            f"H{number(x + width - r)}a{r} {r} 0 0 1 {r} {r}V{number(y + height)}Z"
        )
    return (
        f"M{number(x + width)} {number(y)}H{number(x + r)}a{r} {r} 0 0 0-{r} {r}"
        f"V{number(y + height - r)}a{r} {r} 0 0 0 {r} {r}H{number(x + width)}Z"
    )


def _inset(box: Bounds, by: float, stroke: str, width: float) -> Markup:
    return el(
        "rect",
        x=box.x + by,
        y=box.y + by,
        width=max(box.width - 2 * by, 0),
        height=max(box.height - 2 * by, 0),
        rx=6,
        fill="none",
        stroke=stroke,
        stroke_width=width,
        class_="it-inner",
    )


# --- which way a pool lies ----------------------------------------------------------------------


def _is_vertical(scene: Scene, pool: Pool, shape: Shape) -> bool:
    return shape.horizontal is False


def _lane_is_vertical(scene: Scene, lane: Lane, shape: Shape) -> bool:
    if shape.horizontal is not None:
        return not shape.horizontal
    around = scene.diagram.shapes.get(lane.pool) if lane.pool else None
    return around is not None and around.horizontal is False


def _band(scene: Scene, pool: Pool, shape: Shape, upright: bool) -> float:
    """Return how wide the header is: up to where the lanes begin, else as usual."""
    box = shape.bounds
    inner = [
        scene.diagram.shapes[lane.id].bounds
        for lane in scene.map.lanes
        if lane.pool == pool.id and lane.parent is None and lane.id in scene.diagram.shapes
    ]
    gaps = [(b.y - box.y) if upright else (b.x - box.x) for b in inner]
    gap = min(gaps, default=BAND)
    return gap if 18 <= gap <= 60 else BAND
