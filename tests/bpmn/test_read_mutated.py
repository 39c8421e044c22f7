"""Whatever a file contains, reading it gives a map or a named error."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import clinic
from mutations import mutated
from small_bpmn import file

from intertwine.bpmn import dangling_references, read_document, read_map, write_map
from intertwine.errors import IntertwineError
from intertwine.wording import has


def invented_files() -> list[bytes]:
    """Return the worked example and an invented map of nearly everything."""
    maps = files("intertwine") / "examples" / "good-hours" / "maps"
    return [write_map(clinic()).to_bytes(), *([(maps / "as-is.bpmn").read_bytes()])]


def outcome(content: bytes) -> str:
    """Return "read", or the code of the named error; anything else is a failure."""
    try:
        document = read_document(content, name="broken.bpmn")
        service_map = read_map(document)
    except IntertwineError as problem:
        assert has(f"error-{problem.code}")
        assert str(problem)
        return problem.code
    known = set(service_map.node)
    assert len(known) == len(service_map.nodes)
    assert all(f.source in known and f.target in known for f in service_map.flows)
    ends = known | set(service_map.pool)
    assert all(m.source in ends and m.target in ends for m in service_map.messages)
    data = set(service_map.datum)
    assert all(data.issuperset((*n.needs, *n.produces, *n.fetches)) for n in service_map.nodes)
    assert all(data.issuperset(m.carries) for m in service_map.messages)
    stores = set(service_map.store)
    assert all(stores.issuperset((*n.reads, *n.writes)) for n in service_map.nodes)
    places = set(service_map.pool) | set(service_map.lane)
    assert all(p.element in places for p in service_map.partners)
    assert all(lane.parent is None or lane.parent in places for lane in service_map.lanes)
    for actor in service_map.actors:
        service_map.label(actor)
    dangling_references(document)
    assert read_document(document.to_bytes()).canonical() == document.canonical()
    return "read"


def outcomes(sources: list[bytes], count: int, *, seed: int) -> Counter[str]:
    seen: Counter[str] = Counter()
    for number, content in mutated(sources, count, seed=seed):
        try:
            seen[outcome(content)] += 1
        except Exception as problem:
            problem.add_note(f"mutation {seed}/{number}")
            raise
    return seen


def test_broken_files_are_read_or_refused_by_name() -> None:
    seen = outcomes(invented_files(), 150, seed=1)
    assert seen["read"] > 30
    assert seen["map-file-broken-xml"] + seen["map-file-cut-off"] > 10


@pytest.mark.slow
def test_four_thousand_broken_files_are_read_or_refused_by_name() -> None:
    seen = outcomes(invented_files(), 4000, seed=2)
    assert seen["read"] > 1000
    assert len(seen) >= 7, f"the mutations reach few of the named errors: {seen}"


@pytest.mark.slow
@pytest.mark.data
def test_two_thousand_broken_real_files_are_read_or_refused_by_name(data: Path) -> None:
    real = [p.read_bytes() for p in sorted(data.rglob("*.bpmn")) if p.stat().st_size < 60_000]
    assert outcomes(real, 2000, seed=3)["read"] > 500


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_by_name(content: bytes) -> None:
    assert outcome(content) != "read"


@given(st.text(max_size=60).filter(lambda t: t.isprintable()))
def test_any_text_may_stand_where_a_name_or_an_id_stands(text: str) -> None:
    for mark, safe in (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;")):
        text = text.replace(mark, safe)
    content = (
        f'<message id="m" name="{text}"/><collaboration id="{text}"><participant id="a{text}" '
        f'name="{text}" processRef="{text}p"/><messageFlow id="f{text}" name="{text}" '
        f'sourceRef="a{text}" targetRef="t{text}"/></collaboration><process id="{text}p">'
        f'<task id="t{text}" name="{text}"/></process>'
    )
    try:
        raw = file(content)
    except UnicodeEncodeError:
        return
    assert outcome(raw) in ("read", "map-file-broken-xml")
