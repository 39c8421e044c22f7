"""A map's file as another kind of file: BPMN with a drawing, Excel grid, CSV grid."""

from __future__ import annotations

import tempfile
from pathlib import Path

from intertwine.bpmn import read_document, read_map, write_diagram, write_map
from intertwine.drawing import lay_out
from intertwine.grid import open_grid, write_grid
from intertwine.model.kinds import PartnerRule
from intertwine.model.service_map import ServiceMap
from intertwine.study.folder import GRID_ENDINGS, read_any_map


def ending_of(file: str) -> str:
    """Return the kind of a map's file: ".bpmn" for BPMN under any ending, else the grid's own."""
    ending = Path(file).suffix.lower()
    return ending if ending in GRID_ENDINGS else ".bpmn"


def converted(content: bytes, file: str, ending: str) -> bytes:
    """Return a map's file as `ending` (.bpmn, .xlsx, .csv), unchanged if it is that already.

    Refuses what cannot be read as `check` does, and what no grid can say with `CannotWrite`.
    """
    with tempfile.TemporaryDirectory(prefix="intertwine-") as name:
        source = Path(name) / Path(file).name
        source.write_bytes(content)
        if ending_of(file) == ending:
            read_any_map(source)
            return content
        if ending_of(file) == ".bpmn":
            service, remit = read_any_map(source), ""
        else:
            opened = open_grid(source)
            service, remit = opened.service_map, opened.remit
        if ending == ".bpmn":
            return as_bpmn(service)
        out = Path(name) / f"out-{source.stem}{ending}"
        write_grid(service, out, remit=remit, guess_citizens=True)
        return out.read_bytes()


def as_bpmn(service: ServiceMap) -> bytes:
    """Return a map as a BPMN file with a drawing of our own."""
    return with_drawing(write_map(service).to_bytes(), "map.bpmn")


def with_drawing(raw: bytes, name: str) -> bytes:
    """Return a BPMN file with a drawing of our own, laid out from what the file says."""
    document = read_document(raw, name=name)
    service = read_map(document, partners=PartnerRule.AUTO)
    return write_diagram(document, lay_out(service)).to_bytes()
