"""Edits made, undone and done again, and the code with which one is refused."""

from __future__ import annotations

from importlib.resources import files

import pytest
from invented import clinic

from intertwine.bpmn import Document, dangling_references, read_document, read_map, write_map
from intertwine.bpmn.edits import Edit, apply
from intertwine.errors import EditRefused
from intertwine.model.service_map import ServiceMap


def example() -> Document:
    """Return the worked example."""
    file = files("intertwine") / "examples" / "good-hours" / "maps" / "as-is.bpmn"
    return read_document(file.read_bytes())


def after(*edits: Edit, document: Document | None = None) -> ServiceMap:
    """Return the map after some edits, each of which is undone and done again on the way."""
    now = document or write_map(clinic())
    for edit in edits:
        before = now.canonical()
        changed, inverse = apply(now, edit)
        assert now.canonical() == before
        undone, redo = apply(changed, inverse)
        assert undone.canonical() == before
        now, _ = apply(undone, redo)
        assert now.canonical() == changed.canonical()
        assert dangling_references(now) == ()
        assert read_document(now.to_bytes()).canonical() == now.canonical()
    return read_map(now)


def refused(edit: Edit, document: Document | None = None) -> str:
    """Return the code with which an edit is refused."""
    with pytest.raises(EditRefused) as problem:
        apply(document or write_map(clinic()), edit)
    assert "{" not in str(problem.value)
    return problem.value.code
