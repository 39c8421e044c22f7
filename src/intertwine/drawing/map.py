"""`draw_map`: a service map as one SVG, from where its elements lie.

The picture holds what a BPMN reader would draw, in the product's style. It is one file that
asks for nothing: no script, no address, ids that begin with a prefix of its own, so that several
pictures can stand in one page. Overlays and marks change how an element looks, never where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intertwine.drawing import tokens
from intertwine.drawing.describe import summary
from intertwine.drawing.fonts import font_css
from intertwine.drawing.layers import draw_badges, draw_containers, draw_layers, occupied
from intertwine.drawing.legend import draw_legend, draw_phases, phase_spans
from intertwine.drawing.names import draw_name, place_names
from intertwine.drawing.overlays import Changed, Mark, Missing, Overlay
from intertwine.drawing.partners import looks, pattern_definitions
from intertwine.drawing.scene import Scene
from intertwine.drawing.strips import Strip, framed, header_width
from intertwine.drawing.svg import EMPTY, Markup, el, join, number, rectangle
from intertwine.model.geometry import Bounds, Diagram
from intertwine.model.ids import PartnerId
from intertwine.model.service_map import ServiceMap

MARGIN = 14.0
CAPTION = 24.0


def draw_map(
    service_map: ServiceMap,
    *,
    diagram: Diagram | None = None,
    theme: str = "screen",
    overlays: Sequence[Overlay] = (),
    marks: Sequence[Mark] = (),
    missing: Sequence[Missing] = (),
    changes: Sequence[Changed] = (),
    partner_order: Sequence[PartnerId] | None = None,
    title: str = "",
    legend: bool = True,
    embed_font: bool = False,
    prefix: str = "map",
    strip: Strip | None = None,
    language: str = "en",
) -> str:
    """Return the map as SVG.

    `diagram` None means the map's first drawing, else an automatic layout. An element is
    coloured by the first overlay that reads it. `partner_order` is the study's order of
    partners, which fixes their colours. `embed_font` puts the font into the file, for a
    picture that stands alone. `prefix` begins every id; the id of an element's group is
    `svg.anchor(prefix, element)`. `strip` draws a part of the map, one of `strips.strips`.
    Legend and descriptions are told in `language`; names stay as they are.
    """
    drawn = diagram or map_diagram(service_map)
    style = tokens.theme(theme)
    scene = Scene(
        map=service_map,
        diagram=drawn,
        theme=style,
        prefix=prefix,
        looks=looks(service_map.partners, order=partner_order),
        overlays=tuple(overlays),
        marks=tuple(marks),
        missing=tuple(missing),
        changes=tuple(changes),
        language=language,
    )
    names = place_names(scene)
    area = _around([*occupied(scene), *(place.bounds for place, _ in names)])
    if strip is not None and strip.left > float("-inf"):
        scene = replace(scene, diagram=framed(service_map, drawn, strip))
        names = [n for n in names if strip.left < n[0].bounds.centre.x < strip.right]
        left = strip.left - header_width(service_map)
        area = replace(area, x=left, width=strip.right - left)
    phases = draw_phases(scene, area.y - CAPTION) if phase_spans(scene) else EMPTY
    key, below = draw_legend(scene, area) if legend else (EMPTY, 0.0)
    above = CAPTION + 4 if phases else 0.0
    view = Bounds(
        area.x - MARGIN,
        area.y - MARGIN - above,
        area.width + 2 * MARGIN,
        area.height + 2 * MARGIN + above + below,
    )
    written = join(draw_name(scene, *name) for name in names)
    content = join((*draw_layers(scene), written, draw_badges(scene)))
    if strip is not None:
        content = _clipped(
            scene, content, replace(view, x=strip.left, width=strip.right - strip.left)
        )
    parts = (phases, draw_containers(scene), content, key)
    return _document(scene, view, parts, title=title, embed_font=embed_font)


def map_diagram(service_map: ServiceMap) -> Diagram:
    """Return the drawing of a map: its first that is not empty, else an automatic layout."""
    for diagram in service_map.diagrams:
        if not diagram.empty:
            return diagram
    from intertwine.drawing.layout import lay_out

    return lay_out(service_map)


def _around(boxes: Sequence[Bounds]) -> Bounds:
    if not boxes:
        return Bounds(0, 0, 200, 60)
    x, y = min(b.x for b in boxes), min(b.y for b in boxes)
    return Bounds(x, y, max(b.right for b in boxes) - x, max(b.bottom for b in boxes) - y)


def _clipped(scene: Scene, content: Markup, box: Bounds) -> Markup:
    if box.width == float("inf"):
        return content
    frame = el("rect", x=box.x, y=box.y, width=box.width, height=box.height)
    clip = el("clipPath", frame, id=f"{scene.prefix}-strip")
    return join((clip, el("g", content, clip_path=scene.ref("strip"))))


def _document(
    scene: Scene, view: Bounds, parts: Iterable[Markup], *, title: str, embed_font: bool
) -> str:
    style = scene.theme
    prefix = scene.prefix
    body = join((_definitions(scene), *parts))
    css = style.css(f".it-{prefix}", used={"paper", *tokens.used_tokens(body)})
    if embed_font:
        css += font_css()
    told = summary(scene.map, language=scene.language)
    heads = [
        el("title", title or scene.map.name or told, id=f"{prefix}-title"),
        el("desc", told, id=f"{prefix}-desc"),
        *([el("style", css)] if css else []),
    ]
    return el(
        "svg",
        *heads,
        rectangle(
            view,
            fill=style("paper"),
            class_="it-paper",
        ),
        body,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=" ".join(number(v) for v in (view.x, view.y, view.width, view.height)),
        width=view.width,
        height=view.height,
        class_=f"it-drawing it-{prefix}",
        role="img",
        aria_labelledby=f"{prefix}-title {prefix}-desc",
        font_family=tokens.FONT_FAMILY,
    )


def _definitions(scene: Scene) -> Markup:
    style = scene.theme
    hatch = el(
        "pattern",
        el("rect", width=8, height=8, fill=style("surface")),
        el("path", d="M-2 2L2 -2M0 8L8 0M6 10L10 6", stroke=style("line-strong"), stroke_width=1.1),
        id=f"{scene.prefix}-withheld",
        width=8,
        height=8,
        patternUnits="userSpaceOnUse",
    )
    used = [scene.look(pool.id) for pool in scene.map.pools]
    patterns = pattern_definitions(used, style, prefix=scene.prefix)
    return el("defs", hatch, patterns)
