"""Pictures of a service: the map, the service mapping, and both as text.

Lives here: layout, SVG of map and of service mapping, overlays, the text alternative, the font.
May import: `model`, `wording`, `errors`. Pure: values in, text out, no file but the font's own.
Start reading at `map.draw_map`, then `tokens`.
"""

from __future__ import annotations

from intertwine.drawing.partners import Look, looks
from intertwine.drawing.tokens import PARTNER_COLOURS, THEMES, Theme, theme

__all__ = ["PARTNER_COLOURS", "THEMES", "Look", "Theme", "looks", "theme"]
