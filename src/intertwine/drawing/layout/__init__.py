"""Layout: coordinates for a map without a drawing, the same every time.

Lives here: one step a module, in this order: `scopes` (what stands in which plane), `columns`
(when), `rows` (where in its lane), `routes` (which way each line takes), `across` (x), `down`
(y), `labels` (names). `quality` measures the outcome. May import: `model`, the drawing's text
measures. Start reading at `lay_out`, then `planes.solve`.
"""

from __future__ import annotations

from intertwine.drawing.layout.assemble import lay_out
from intertwine.drawing.layout.quality import Quality, judge

__all__ = ["Quality", "judge", "lay_out"]
