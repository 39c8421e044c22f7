"""Flow nodes: every kind, with what BPMN says of it."""

from __future__ import annotations

import pytest
from small_bpmn import node, process, small_map

from intertwine.model.elements import EventDefinition
from intertwine.model.kinds import EventKind, LoopKind, NodeKind


@pytest.mark.parametrize("kind", list(NodeKind))
def test_every_kind_of_node_is_read_with_its_name(kind: NodeKind) -> None:
    read = node(process(f'<{kind} id="n" name=" Two&#10;lines "/>'), "n")
    assert (read.kind, read.name, read.process, read.pool, read.lane) == (
        kind,
        "Two lines",
        "p",
        None,
        None,
    )


def test_nodes_inside_sub_processes_know_the_sub_process_and_the_process() -> None:
    read = process(
        '<subProcess id="a"><transaction id="b"><task id="t"/></transaction></subProcess>'
    )
    assert (node(read, "t").parent, node(read, "t").process) == ("b", "p")
    assert (node(read, "b").parent, node(read, "a").parent) == ("a", None)


@pytest.mark.parametrize(
    ("definition", "expected"),
    [
        ('<messageEventDefinition messageRef="m"/>', (EventKind.MESSAGE, "m", "Letter", "")),
        ('<messageEventDefinition messageRef="tns:m"/>', (EventKind.MESSAGE, "m", "Letter", "")),
        ('<messageEventDefinition messageRef="lost"/>', (EventKind.MESSAGE, None, "", "")),
        ('<messageEventDefinition messageRef="s"/>', (EventKind.MESSAGE, None, "", "")),
        ('<signalEventDefinition signalRef="s"/>', (EventKind.SIGNAL, "s", "Alarm", "")),
        ('<errorEventDefinition errorRef="e"/>', (EventKind.ERROR, "e", "Wrong", "")),
        (
            '<escalationEventDefinition escalationRef="x"/>',
            (EventKind.ESCALATION, "x", "Higher", ""),
        ),
        ("<cancelEventDefinition/>", (EventKind.CANCEL, None, "", "")),
        ("<terminateEventDefinition/>", (EventKind.TERMINATE, None, "", "")),
        ('<linkEventDefinition name="A"/>', (EventKind.LINK, None, "", "A")),
        (
            "<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>",
            (EventKind.TIMER, None, "", "P1D"),
        ),
        (
            "<conditionalEventDefinition><condition>late</condition></conditionalEventDefinition>",
            (EventKind.CONDITIONAL, None, "", "late"),
        ),
        ("<eventDefinitionRef>shared</eventDefinitionRef>", (EventKind.SIGNAL, "s", "Alarm", "")),
    ],
)
def test_every_event_definition_is_read_with_what_it_refers_to(
    definition: str, expected: tuple[EventKind, str | None, str, str]
) -> None:
    read = small_map(
        '<message id="m" name="Letter"/><signal id="s" name="Alarm"/>'
        '<error id="e" name="Wrong"/><escalation id="x" name="Higher"/>'
        '<signalEventDefinition id="shared" signalRef="s"/>'
        f'<process id="p"><startEvent id="n">{definition}</startEvent></process>'
    )
    kind, ref, name, expression = expected
    assert node(read, "n").events == (EventDefinition(kind, ref, name, expression),)


def test_an_event_may_have_several_definitions_in_parallel() -> None:
    read = node(
        process(
            '<startEvent id="n" parallelMultiple="true">'
            "<timerEventDefinition/><signalEventDefinition/></startEvent>"
        ),
        "n",
    )
    assert [e.kind for e in read.events] == [EventKind.TIMER, EventKind.SIGNAL]
    assert read.parallel_multiple


def test_a_compensation_names_its_activity() -> None:
    read = process(
        '<task id="t" isForCompensation="true"/><intermediateThrowEvent id="n">'
        '<compensateEventDefinition activityRef="t"/></intermediateThrowEvent>'
    )
    assert node(read, "n").events[0].activity == "t"
    assert node(read, "t").for_compensation


def test_boundary_events_interrupt_unless_they_say_otherwise() -> None:
    read = process(
        '<task id="t"/><boundaryEvent id="a" attachedToRef="t"/>'
        '<boundaryEvent id="b" attachedToRef="tns:t" cancelActivity="false"/>'
        '<boundaryEvent id="c" attachedToRef="lost"/>'
    )
    assert [(n.attached_to, n.interrupting) for n in read.nodes[1:]] == [
        ("t", True),
        ("t", False),
        (None, True),
    ]


def test_an_event_sub_process_and_its_start_are_recognised() -> None:
    read = process(
        '<subProcess id="s" triggeredByEvent="true">'
        '<startEvent id="n" isInterrupting="false"/></subProcess>'
    )
    assert node(read, "s").event_sub_process
    assert not node(read, "n").interrupting


def test_loops_are_read_with_their_conditions() -> None:
    read = process(
        '<task id="a"><standardLoopCharacteristics testBefore="true" loopMaximum="3">'
        "<loopCondition>more</loopCondition></standardLoopCharacteristics></task>"
        '<task id="b"><multiInstanceLoopCharacteristics isSequential="true">'
        "<loopCardinality>5</loopCardinality><completionCondition>all</completionCondition>"
        "</multiInstanceLoopCharacteristics></task>"
        '<task id="c"><multiInstanceLoopCharacteristics/></task><task id="d"/>'
    )
    a, b, c, d = (n.loop for n in read.nodes)
    assert a
    assert (a.kind, a.condition, a.test_before, a.maximum) == (LoopKind.STANDARD, "more", True, 3)
    assert b
    assert (b.kind, b.cardinality, b.condition) == (LoopKind.SEQUENTIAL, "5", "all")
    assert c
    assert c.kind is LoopKind.PARALLEL
    assert d is None


def test_what_gateways_and_special_activities_say_is_read() -> None:
    read = process(
        '<eventBasedGateway id="e" instantiate="true" eventGatewayType="Parallel"/>'
        '<complexGateway id="c"><activationCondition>two of three</activationCondition>'
        '</complexGateway><adHocSubProcess id="a" ordering="Sequential"><completionCondition>done'
        '</completionCondition></adHocSubProcess><callActivity id="k" calledElement="tns:p"/>'
        '<callActivity id="x" calledElement="elsewhere"/>'
        '<exclusiveGateway id="g" default="f"/><task id="t"/>'
        '<sequenceFlow id="f" sourceRef="g" targetRef="t"/>'
        '<task id="d"><documentation>One</documentation><documentation>Two</documentation></task>'
    )
    assert (node(read, "e").instantiate, node(read, "e").exclusive_events) == (True, False)
    assert node(read, "c").condition == "two of three"
    assert (node(read, "a").condition, node(read, "a").in_turn) == ("done", True)
    assert not node(read, "c").in_turn
    assert node(read, "k").called == "p"
    assert node(read, "x").called == "elsewhere"
    assert node(read, "g").default_flow == "f"
    assert read.flows[0].default
    assert node(read, "d").documentation == "One\n\nTwo"


def test_nodes_without_an_id_or_with_a_taken_one_are_still_on_the_map() -> None:
    read = process('<task name="a"/><task name="b"/><task id="t"/><task id="t" name="c"/>')
    assert [n.name for n in read.nodes] == ["a", "b", "", "c"]
    assert len(read.node) == 4
