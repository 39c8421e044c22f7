"""Reading one map from whatever kind of file people have."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from intertwine.model.service_map import ServiceMap

GRIDS = (".xlsx", ".csv", ".tsv", ".txt")


def read_any_map(file: Path, *, partners: Literal["auto", "pools", "lanes"] = "auto") -> ServiceMap:
    """Return the map in a grid (.xlsx, .csv) or, for any other ending, in a BPMN file."""
    if file.suffix.lower() in GRIDS:
        from intertwine.grid import read_grid

        return read_grid(file)
    from intertwine.bpmn import read_document, read_map

    return read_map(read_document(file), partners=partners)
