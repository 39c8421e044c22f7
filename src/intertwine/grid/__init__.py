"""The service-mapping grid: CSV and XLSX to a map, and a map to a grid.

Lives here: reading (`read`: sheets → form → map), writing (`write`: map → form → sheets),
and the templates people start from (`templates`). The form (`form`) is the grid as a value.
May import: `model`, `bpmn`, `errors`, `wording`. Start reading at `form`, then `read_service`
and `assemble`.
"""

from __future__ import annotations

from intertwine.grid.read import OpenedGrid, open_grid, read_grid
from intertwine.grid.templates import TEMPLATES, write_template
from intertwine.grid.write import write_grid

__all__ = ["TEMPLATES", "OpenedGrid", "open_grid", "read_grid", "write_grid", "write_template"]
