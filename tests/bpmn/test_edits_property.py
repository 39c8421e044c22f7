"""Any edits, then their inverses in reverse, give the same file; every step on the way is valid."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from random import Random

import pytest
from edit_making import an_edit
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import clinic, lonely
from lxml import etree
from schema import bpmn_schema

from intertwine.bpmn import Document, dangling_references, read_document, read_map, write_map
from intertwine.bpmn.edits import Edit, apply, sentence
from intertwine.errors import EditRefused, FileProblem
from intertwine.wording import say

MAPS = files("intertwine") / "examples" / "good-hours" / "maps"


def edit_and_undo(
    start: Document, dice: Random, *, edits: int, schema: etree.XMLSchema | None = None
) -> None:
    """Make random edits, check each result, and undo them all."""
    known = {lost.wanted for lost in dangling_references(start)}
    valid = schema is not None and schema.validate(read_document(start.to_bytes()).tree)
    now, inverses = start, list[Edit]()
    for _ in range(edits):
        service_map = read_map(now)
        edit = an_edit(service_map, dice)
        before = now.canonical()
        try:
            changed, inverse = apply(now, edit)
        except EditRefused as problem:
            assert str(problem)
            assert now.canonical() == before
            continue
        word = sentence(edit, service_map)
        assert say(word.code, word.params)
        assert now.canonical() == before, edit
        written = read_document(changed.to_bytes())
        assert written.canonical() == changed.canonical(), edit
        lost = {lost.wanted for lost in dangling_references(changed)}
        assert lost <= known, (edit, lost - known)
        if valid and schema is not None:
            assert schema.validate(written.tree), (edit, schema.error_log)
        undone, redo = apply(changed, inverse)
        assert undone.canonical() == before, edit
        assert apply(undone, redo)[0].canonical() == changed.canonical(), edit
        inverses.append(inverse)
        now = changed
    for inverse in reversed(inverses):
        now, _ = apply(now, inverse)
    assert now.canonical() == start.canonical()


@given(st.integers(0, 2**32))
@settings(max_examples=15, deadline=None)
def test_edits_of_an_invented_map_are_undone_exactly(seed: int) -> None:
    edit_and_undo(write_map(clinic()), Random(seed), edits=8)


@given(st.integers(0, 2**32))
@settings(max_examples=8, deadline=None)
def test_edits_of_a_lonely_process_are_undone_exactly(seed: int) -> None:
    edit_and_undo(write_map(lonely()), Random(seed), edits=8)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["as-is", "to-be"])
@pytest.mark.parametrize("seed", range(10))
def test_edits_of_the_worked_example_are_undone_exactly(name: str, seed: int) -> None:
    document = read_document((MAPS / f"{name}.bpmn").read_bytes())
    edit_and_undo(document, Random(seed), edits=20, schema=bpmn_schema())


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_every_step_of_many_edits_is_valid_by_the_standards_own_schema(seed: int) -> None:
    edit_and_undo(write_map(clinic()), Random(seed), edits=25, schema=bpmn_schema())


@pytest.mark.slow
@pytest.mark.data
def test_edits_of_real_files_are_undone_exactly(data: Path) -> None:
    schema, tried = bpmn_schema(), 0
    for number, file in enumerate(sorted(data.rglob("*.bpmn"))):
        try:
            document = read_document(file)
        except FileProblem:
            continue
        tried += 1
        edit_and_undo(document, Random(number), edits=8, schema=schema)
    assert tried > 300
