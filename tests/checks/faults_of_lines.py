"""One fault each in lines, messages and the flow of steps."""

from __future__ import annotations

from breaking import MESSAGE, TIMER, Fault, flow, home, node

FAULTS: dict[str, Fault] = {
    "sequence-across-pools": (
        (home(flow("visit", "write")),),
        {"sequence-across-pools": "visit_write"},
    ),
    "sequence-across-group": (
        (
            (
                '<task id="visit" name="Visit"/>',
                node("visit", "subProcess", node("in", name="In"), name="V"),
            ),
            ('sourceRef="visit" targetRef="over"', 'sourceRef="in" targetRef="over"'),
        ),
        {"sequence-across-group": "h2", "no-way-out": "visit"},
    ),
    "message-inside-pool": (
        (('sourceRef="write" targetRef="asked"', 'sourceRef="visit" targetRef="asked"'),),
        {"message-inside-pool": "m"},
    ),
    "message-cannot-start": (
        (('sourceRef="write" targetRef="asked"', 'sourceRef="begin" targetRef="asked"'),),
        {"message-cannot-start": "m"},
    ),
    "message-cannot-end": (
        (
            ('sourceRef="write" targetRef="asked"', 'sourceRef="write" targetRef="over"'),
            (node("asked", "startEvent", MESSAGE), node("asked", "startEvent")),
        ),
        {"message-cannot-end": "m"},
    ),
    "message-at-other-event": (
        ((node("asked", "startEvent", MESSAGE), node("asked", "startEvent", TIMER)),),
        {"message-at-other-event": "asked"},
    ),
    "message-at-plain-event": (
        ((node("asked", "startEvent", MESSAGE), node("asked", "startEvent")),),
        {"message-at-plain-event": "asked"},
    ),
    "nobody-sends": (
        (
            home(
                node("wait", "intermediateCatchEvent", MESSAGE, name="W"),
                flow("visit", "wait"),
                flow("wait", "over"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        {"nobody-sends": "wait"},
    ),
    "nobody-sends-start": (
        (('sourceRef="write" targetRef="asked"', 'sourceRef="write" targetRef="visit"'),),
        {"nobody-sends-start": "asked"},
    ),
    "nobody-receives": (
        (('<endEvent id="over"/>', node("over", "endEvent", MESSAGE)),),
        {"nobody-receives": "over"},
    ),
    "message-ends-at-lane": (
        (
            ('sourceRef="write" targetRef="asked"', 'sourceRef="nurse" targetRef="visit"'),
            (node("asked", "startEvent", MESSAGE), node("asked", "startEvent")),
        ),
        {"message-ends-at-lane": "m"},
    ),
    "start-implicit": (
        (
            (node("asked", "startEvent", MESSAGE), ""),
            ('<sequenceFlow id="h1" sourceRef="asked" targetRef="visit"/>', ""),
            ('targetRef="asked"', 'targetRef="visit"'),
        ),
        {"start-implicit": "home"},
    ),
    "end-implicit": (
        (
            ('<endEvent id="over"/>', ""),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        {"end-implicit": "home"},
    ),
    "unconnected": ((home(node("alone", name="A")),), {"unconnected": "alone"}),
    "no-way-in": (
        (home(node("alone", name="A"), flow("alone", "visit")),),
        {"no-way-in": "alone"},
    ),
    "no-way-out": (
        (home(node("alone", name="A"), flow("visit", "alone")),),
        {"no-way-out": "alone"},
    ),
    "never-reached": (
        (
            home(
                node("a", name="A"),
                node("b", name="B"),
                flow("a", "b"),
                flow("b", "a"),
                flow("b", "over"),
            ),
        ),
        {"never-reached": "a"},
    ),
    "never-ends": (
        (
            home(
                node("a", name="A"),
                node("b", name="B"),
                flow("a", "b"),
                flow("b", "a"),
                flow("visit", "a"),
            ),
        ),
        {"never-ends": "a"},
    ),
    "start-has-incoming": (
        (home(node("g", "parallelGateway"), flow("visit", "asked")),),
        {"start-has-incoming": "asked", "unconnected": "g"},
    ),
    "end-has-outgoing": (
        (home(flow("over", "visit")),),
        {"end-has-outgoing": "over", "never-ends": "visit"},
    ),
    "boundary-has-incoming": (
        (
            home(
                node("late", "boundaryEvent", TIMER, name="Late", attachedToRef="visit"),
                flow("visit", "late"),
                flow("late", "over"),
            ),
        ),
        {"boundary-has-incoming": "late"},
    ),
    "boundary-on-nothing": (
        (home(node("late", "boundaryEvent", TIMER, name="Late"), flow("late", "over")),),
        {"boundary-on-nothing": "late"},
    ),
    "boundary-leads-nowhere": (
        (home(node("late", "boundaryEvent", TIMER, name="Late", attachedToRef="visit")),),
        {"boundary-leads-nowhere": "late"},
    ),
}
