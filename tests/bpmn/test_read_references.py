"""References that point nowhere are named, with who refers to what."""

from __future__ import annotations

from importlib.resources import files

from small_bpmn import document, mark, ours

from intertwine.bpmn import DanglingReference, dangling_references, read_document


def found(content: str) -> list[tuple[str, str, str]]:
    return [(r.element, r.by, r.wanted) for r in dangling_references(document(content))]


def test_a_whole_file_has_none() -> None:
    example = files("intertwine") / "examples" / "good-hours" / "maps" / "as-is.bpmn"
    assert dangling_references(read_document(example.read_bytes())) == ()


def test_dangling_and_misdirected_references_are_named() -> None:
    assert found(
        '<collaboration id="c"><participant id="a" processRef="lost"/>'
        '<messageFlow id="m" sourceRef="a" targetRef="gone"/></collaboration>'
        '<process id="p"><laneSet><lane id="l"><flowNodeRef>none</flowNodeRef></lane></laneSet>'
        '<task id="t" default="t"><outgoing>f</outgoing></task>'
        '<sequenceFlow id="f" sourceRef="t" targetRef="p"/></process>'
        '<bpmndi:BPMNDiagram><bpmndi:BPMNPlane id="plane" bpmnElement="away"/></bpmndi:BPMNDiagram>'
    ) == [
        ("a", "processRef", "lost"),
        ("m", "targetRef", "gone"),
        ("l", "flowNodeRef", "none"),
        ("t", "default", "t"),
        ("f", "targetRef", "p"),
        ("plane", "bpmnElement", "away"),
    ]


def test_our_own_references_are_checked_too() -> None:
    said = ours(
        '<it:needs datum="x"/><it:needs datum="w"/><it:reads store="y"/><it:grants data="w z"/>'
        "<it:purpose/>"
    )
    assert found(
        f'<collaboration id="c">{mark("datum", id="w", derivedFrom="v")}</collaboration>'
        f'<process id="p"><task id="t">{said}</task></process>'
    ) == [
        ("c", "derivedFrom", "v"),
        ("t", "needs", "x"),
        ("t", "reads", "y"),
        ("t", "data", "z"),
    ]


def test_what_points_outside_by_design_is_not_dangling() -> None:
    assert not found('<process id="p"><callActivity id="k" calledElement="other"/></process>')
    assert DanglingReference("a", "b", "c").wanted == "c"  # type: ignore[arg-type]
