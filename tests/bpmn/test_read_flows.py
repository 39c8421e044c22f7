"""Sequence flows, message flows, annotations, groups, and the map as a whole."""

from __future__ import annotations

import pytest
from small_bpmn import mark, ours, process, small_map, two_pools

from intertwine.model.elements import Artifact, Association, SequenceFlow


def test_a_sequence_flow_is_read_with_condition_and_probability() -> None:
    read = process(
        '<task id="a"/><task id="b"/><sequenceFlow id="f" name="yes" sourceRef="a" targetRef="b">'
        f"{mark('probability', value='0.25')}"
        "<conditionExpression>x &gt; 1</conditionExpression></sequenceFlow>"
    )
    assert read.flows == (
        SequenceFlow(
            "f", "a", "b", name="yes", condition="x > 1", probability=0.25, conditional=True
        ),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("value", ["1.5", "-1", "nan", "often", " "])
def test_a_probability_that_is_none_is_unknown(value: str) -> None:
    read = process(
        '<task id="a"/><task id="b"/><sequenceFlow id="f" sourceRef="a" targetRef="b">'
        f"{mark('probability', value=value)}</sequenceFlow>"
    )
    assert read.flows[0].probability is None


def test_a_flow_with_only_one_end_is_left_out_and_still_counted() -> None:
    read = process(
        '<task id="a"/><sequenceFlow id="f" sourceRef="a" targetRef="lost"/>'
        '<sequenceFlow id="g" sourceRef="a" targetRef="p"/><sequenceFlow id="h"/>'
    )
    assert read.flows == ()
    assert read.element_counts["sequenceFlow"] == 3


def test_message_flows_end_at_nodes_or_pools_and_take_a_lane_as_its_pool() -> None:
    read = two_pools(
        '<laneSet><lane id="l"/></laneSet><task id="t"/>',
        '<task id="u"/>',
        '<messageFlow id="a" sourceRef="t" targetRef="right"/>'
        '<messageFlow id="b" sourceRef="tns:u" targetRef="l"/>'
        '<messageFlow id="d" sourceRef="u" targetRef="pl"/>'
        '<messageFlow id="e" sourceRef="u" targetRef="lost"/>',
    )
    assert [(m.id, m.source, m.target) for m in read.messages] == [
        ("a", "t", "right"),
        ("b", "u", "left"),
        ("d", "u", "left"),
    ]


def test_the_message_of_a_flow_is_named_by_the_flow_or_by_its_ends() -> None:
    read = small_map(
        '<message id="m" name="Letter"/><message id="n" name="Call"/><collaboration id="c">'
        '<participant id="x"/><participant id="y" processRef="p"/>'
        '<messageFlow id="a" sourceRef="x" targetRef="e" messageRef="m"/>'
        '<messageFlow id="b" sourceRef="x" targetRef="e"/>'
        '<messageFlow id="d" sourceRef="t" targetRef="e"/></collaboration><process id="p">'
        '<startEvent id="e"><messageEventDefinition messageRef="n"/></startEvent>'
        '<sendTask id="t" messageRef="m"/></process>'
    )
    assert [m.message_name for m in read.messages] == ["Letter", "Call", ""]


def test_annotations_groups_and_dotted_lines_are_read() -> None:
    read = small_map(
        '<category id="k"><categoryValue id="v" value="Intake"/></category><process id="p">'
        '<task id="t"/><textAnnotation id="a"><text>Why?</text></textAnnotation>'
        '<group id="g" categoryValueRef="v"/>'
        '<association id="l" sourceRef="t" targetRef="a" associationDirection="Both"/>'
        '<association id="lost" sourceRef="t" targetRef="nothing"/></process>'
    )
    assert read.artifacts == (
        Artifact("a", "textAnnotation", "Why?"),  # type: ignore[arg-type]
        Artifact("g", "group", "Intake"),  # type: ignore[arg-type]
    )
    assert read.associations == (Association("l", "t", "a", "Both"),)  # type: ignore[arg-type]


def test_the_map_is_named_after_the_collaboration_or_the_only_process() -> None:
    assert two_pools("", "", "").name == "Together"
    assert two_pools("", "", "").id == "c"
    lonely = small_map('<process id="p" name="Alone"/>')
    assert (lonely.id, lonely.name) == ("p", "Alone")
    assert small_map("").id == "file"


def test_phases_come_in_their_declared_order_then_as_steps_name_them() -> None:
    columns = ours('<it:phase name="One"/><it:phase name="Two"/>')
    read = small_map(
        f'<collaboration id="c">{columns}'
        f'</collaboration><process id="p"><task id="t">{mark("phase", name="Three")}</task>'
        f'<task id="u">{mark("phase", name="Two")}</task></process>'
    )
    assert read.phases == ("One", "Two", "Three")
    assert [n.phase for n in read.nodes] == ["Three", "Two"]
