from __future__ import annotations

import dataclasses
from importlib.resources import files

import pytest
from invented import E, clinic, lonely
from lxml import etree
from schema import bpmn_schema

from intertwine.bpmn import read_document, read_map
from intertwine.bpmn.names import BPMNDI, bpmn, ours
from intertwine.bpmn.write_diagram import write_diagram
from intertwine.bpmn.write_map import write_map
from intertwine.model.elements import FlowNode, Pool, SequenceFlow
from intertwine.model.geometry import Bounds, Diagram, Shape
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


def test_every_id_of_the_map_is_in_the_file() -> None:
    service_map = clinic()
    document = write_map(service_map)
    groups = (service_map.nodes, service_map.flows, service_map.messages, service_map.lanes)
    for group in (*groups, service_map.pools, service_map.data_shapes, service_map.stores):
        for thing in group:
            assert E(thing.id) in document.by_id
    assert document.duplicate_ids == ()


def test_the_same_map_gives_the_same_file_and_opens_again() -> None:
    first = write_map(clinic()).to_bytes()
    assert first == write_map(clinic()).to_bytes()
    assert read_document(first).to_bytes() == first


def test_what_the_product_adds_stands_in_its_own_namespace() -> None:
    document = write_map(clinic())
    assess = document.by_id[E("assess")]
    said = {e.tag: dict(e.attrib) for e in assess.find(bpmn("extensionElements"))}
    assert said[ours("coProduced")] == {"phases": "design"}
    assert said[ours("needs")] == {"datum": "wish"}
    assert said[ours("grants")] == {}
    call = document.by_id[E("m_call")].find(f"{bpmn('extensionElements')}/{ours('carries')}")
    assert call is not None and not call.attrib
    assert document.by_id[E("m_notice")].find(bpmn("extensionElements")) is None
    declared = [e.get("id") for e in document.root.iter(ours("datum"))]
    assert declared == ["summary"]


def test_ids_that_xml_cannot_hold_are_spelt_out_everywhere() -> None:
    nodes = tuple(
        FlowNode(E(own), NodeKind.TASK, own, process=E("my process")) for own in ("1", "a b", "a~b")
    )
    flow = SequenceFlow(E("f"), E("1"), E("a b"))
    pool = Pool(E("pool"), "Pool", E("my process"), PartnerId("pool"))
    document = write_map(ServiceMap(id="m", pools=(pool,), nodes=nodes, flows=(flow,)))
    line = document.by_id[E("f")]
    assert document.resolve(line.get("sourceRef")) == "_1"
    assert document.by_id[E(str(line.get("targetRef")))].get("name") == "a b"
    assert document.resolve(document.by_id[E("pool")].get("processRef"))


def test_hostile_and_unprintable_names_stay_text() -> None:
    name = '<script>alert("1")</script> & \x00\x1b \u202eabc'
    node = FlowNode(E("t"), NodeKind.TASK, name, process=E("p"))
    document = write_map(ServiceMap(id="m", name=name, nodes=(node,)))
    again = read_document(document.to_bytes())
    assert again.by_id[E("t")].get("name") == '<script>alert("1")</script> &  \u202eabc'
    assert b"<script" not in document.to_bytes()


def test_a_line_to_nothing_is_left_out() -> None:
    flow = SequenceFlow(E("f"), E("task"), E("nowhere"))
    document = write_map(dataclasses.replace(lonely(), flows=(flow,)))
    assert E("f") not in document.by_id


def test_a_second_drawing_of_the_same_plane_takes_the_place_of_the_first() -> None:
    document = write_map(clinic())
    before = document.canonical()
    box = Shape(E("treat"), Bounds(1, 2, 3, 4), expanded=True)
    new = Diagram("other", "", E("map"), {box.element: box})
    drawn = write_diagram(document, new)
    shapes = list(drawn.root.iter(f"{{{BPMNDI}}}BPMNShape"))
    assert [dict(s.attrib) for s in shapes] == [
        {"id": "treat_shape", "bpmnElement": "treat", "isExpanded": "true"}
    ]
    assert document.canonical() == before
    assert write_diagram(drawn, new).canonical() == drawn.canonical()


def test_a_drawing_of_something_else_stands_beside_the_first() -> None:
    new = Diagram("inner", "", E("treat"), {E("inside"): Shape(E("inside"), Bounds(0, 0, 9, 9))})
    drawn = write_diagram(write_map(clinic()), new)
    planes = [p.get("bpmnElement") for p in drawn.root.iter(f"{{{BPMNDI}}}BPMNPlane")]
    assert planes == ["map", "treat"]


@pytest.mark.slow
@pytest.mark.parametrize("service_map", [clinic(), lonely(), ServiceMap(id="")])
def test_the_file_is_valid_by_the_standards_own_schema(service_map: ServiceMap) -> None:
    schema = bpmn_schema()
    document = write_map(service_map)
    assert schema.validate(etree.ElementTree(document.root)), schema.error_log


@pytest.mark.parametrize("service_map", [clinic(), lonely()])
def test_a_written_map_reads_back_as_itself(service_map: ServiceMap) -> None:
    again = read_map(write_map(service_map))
    assert unordered(again) == unordered(service_map)


@pytest.mark.parametrize("name", ["as-is", "to-be"])
def test_the_worked_example_reads_back_as_itself(name: str) -> None:
    file = files("intertwine") / "examples" / "good-hours" / "maps" / f"{name}.bpmn"
    service_map = read_map(read_document(file.read_bytes()))
    assert unordered(read_map(write_map(service_map))) == unordered(service_map)


def unordered(service_map: ServiceMap) -> dict[str, object]:
    """Return what a map tells, without the counts of XML elements and the order of the file."""
    told = {f.name: getattr(service_map, f.name) for f in dataclasses.fields(service_map)}
    del told["element_counts"], told["diagrams"]
    return {
        name: sorted(map(repr, value)) if isinstance(value, tuple) else value
        for name, value in told.items()
    } | {"diagrams": list(service_map.diagrams)}
