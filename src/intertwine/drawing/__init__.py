"""Pictures of a service: the map, the service mapping, and both as text.

Lives here: layout, SVG of map and of service mapping, overlays, the text alternative, the font.
May import: `model`, `wording`, `errors`. Pure: values in, text out, no file but the font's own.
Start reading at `map.draw_map`, then `tokens`.
"""

from __future__ import annotations

from intertwine.drawing.describe import Description, PartnerText, Passing, StepText, describe
from intertwine.drawing.fonts import font_css
from intertwine.drawing.layout import lay_out
from intertwine.drawing.map import draw_map, map_diagram
from intertwine.drawing.mapping import draw_mapping
from intertwine.drawing.mapping_content import InformationArrow
from intertwine.drawing.mapping_content import Passing as InformationPassing
from intertwine.drawing.mapping_text import MappingText, describe_mapping
from intertwine.drawing.overlays import Change, Changed, Mark, Missing, Overlay, Reading
from intertwine.drawing.partners import Look, looks
from intertwine.drawing.png import to_png
from intertwine.drawing.strips import Strip, strips
from intertwine.drawing.svg import anchor
from intertwine.drawing.tokens import PARTNER_COLOURS, THEMES, Theme, theme

__all__ = [
    "PARTNER_COLOURS",
    "THEMES",
    "Change",
    "Changed",
    "Description",
    "InformationArrow",
    "InformationPassing",
    "Look",
    "MappingText",
    "Mark",
    "Missing",
    "Overlay",
    "PartnerText",
    "Passing",
    "Reading",
    "StepText",
    "Strip",
    "Theme",
    "anchor",
    "describe",
    "describe_mapping",
    "draw_map",
    "draw_mapping",
    "font_css",
    "lay_out",
    "looks",
    "map_diagram",
    "strips",
    "theme",
    "to_png",
]
