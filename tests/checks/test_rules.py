from __future__ import annotations

import pytest
from good_map import GOOD, broken, diagnostics

from intertwine.checks import CODES, tell
from intertwine.checks.codes import RUNNING
from intertwine.wording import codes, has

Change = tuple[str, str]


def node(own: str, kind: str = "task", inside: str = "", **said: str) -> str:
    """Return a node as text."""
    words = "".join(f' {key}="{value}"' for key, value in said.items())
    return f'<{kind} id="{own}"{words}>{inside}</{kind}>'


def flow(source: str, target: str, **said: str) -> str:
    """Return a sequence flow as text, called after its ends."""
    words = "".join(f' {key}="{value}"' for key, value in said.items())
    return (
        f'<sequenceFlow id="{source}_{target}" sourceRef="{source}" targetRef="{target}"{words}/>'
    )


def lane(*nodes: str) -> Change:
    """Put further nodes into the lane of the doctor."""
    listed = "".join(f"<flowNodeRef>{own}</flowNodeRef>" for own in nodes)
    end = "<flowNodeRef>fine</flowNodeRef>"
    return (end, end + listed)


def clinic(*parts: str) -> Change:
    """Put further elements into the clinic."""
    return ("<!--clinic-->", "".join(parts))


def home(*parts: str) -> Change:
    """Put further elements into the home, which has no lanes."""
    return ("<!--home-->", "".join(parts))


MESSAGE = "<messageEventDefinition/>"
UNDO = "<compensateEventDefinition/>"
TIMER = "<timerEventDefinition/>"
NO_LINES = "<!--home-->"

CASES: dict[str, tuple[tuple[Change, ...], dict[str, str]]] = {
    # code: the changes, and what else must be found, by code and element
    "duplicate-id": (
        (('<endEvent id="fine"/>', '<endEvent id="fine"/><task id="fine" name="x"/>'),),
        {"duplicate-id": "fine", "nobody-performs": "fine~1", "unconnected": "fine~1"},
    ),
    "missing-id": (
        (('<participant id="home" ', "<participant "),),
        {"missing-id": "participant~1", "not-drawn": "participant~1", "drawn-nothing": ""},
    ),
    "dangling-reference": (
        (
            (
                '<task id="visit" name="Visit"/>',
                node("visit", inside="<incoming>gone</incoming>", name="V"),
            ),
        ),
        {"dangling-reference": "visit"},
    ),
    "drawn-nothing": (
        (('bpmnElement="m"', 'bpmnElement="gone"'),),
        {"drawn-nothing": "", "line-not-drawn": "m"},
    ),
    "line-without-end": (
        (('sourceRef="visit" targetRef="over"', 'sourceRef="visit" targetRef="gone"'),),
        {"line-without-end": "h2", "unconnected": "over"},
    ),
    "line-lists-disagree": (
        (('<endEvent id="over"/>', node("over", "endEvent", "<incoming>h1</incoming>")),),
        {"line-lists-disagree": "over"},
    ),
    "element-unknown": ((home("<zigzag/>"),), {"element-unknown": ""}),
    "element-not-measured": (
        (("<!--root-->", '<choreography id="ch"/>'),),
        {"element-not-measured": ""},
    ),
    "unnamed-step": ((('name="Visit"', ""),), {"unnamed-step": "visit"}),
    "unnamed-group": (
        ((node("visit", name="Visit").replace("></task>", "/>"), node("visit", "subProcess")),),
        {"unnamed-group": "visit"},
    ),
    "unnamed-event": (
        (
            home(
                node("wait", "intermediateCatchEvent", TIMER),
                flow("visit", "wait"),
                flow("wait", "over"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        {"unnamed-event": "wait"},
    ),
    "unnamed-pool": ((('name="Home"', ""),), {"unnamed-pool": "home"}),
    "unnamed-lane": ((('name="Nurse"', ""),), {"unnamed-lane": "nurse"}),
    "unnamed-message": ((('name="Referral"', ""),), {"unnamed-message": "m"}),
    "unnamed-datum": (
        (
            home('<dataObject id="d"/><dataObjectReference id="dr" dataObjectRef="d"/>'),
            (
                '<task id="visit" name="Visit"/>',
                node(
                    "visit",
                    inside="<dataOutputAssociation><targetRef>dr</targetRef></dataOutputAssociation>"
                    "<dataInputAssociation><sourceRef>dr</sourceRef></dataInputAssociation>",
                    name="V",
                ),
            ),
        ),
        {"unnamed-datum": "dr"},
    ),
    "branches-unlabelled": (
        (('name="no"', ""), ('name="yes"', "")),
        {"branches-unlabelled": "well"},
    ),
    "nobody-performs": (
        (("<flowNodeRef>see</flowNodeRef>", ""),),
        {"nobody-performs": "see"},
    ),
    "lane-empty": (
        (("</lane></laneSet>", '</lane><lane id="cook" name="Cook"/></laneSet>'),),
        {"lane-empty": "cook"},
    ),
    "two-lanes": (
        (
            (
                "<flowNodeRef>well</flowNodeRef>",
                "<flowNodeRef>well</flowNodeRef><flowNodeRef>see</flowNodeRef>",
            ),
        ),
        {"two-lanes": "see"},
    ),
    "process-without-pool": (
        (("<!--root-->", '<process id="px"><task id="x" name="X"/></process>'),),
        {"process-without-pool": "px", "start-implicit": "px", "end-implicit": "px"},
    ),
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
    "gateway-without-effect": (
        (
            home(node("g", "exclusiveGateway"), flow("visit", "g"), flow("g", "over")),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        {"gateway-without-effect": "g"},
    ),
    "default-elsewhere": (
        (('<task id="visit" name="Visit"/>', node("visit", name="V", default="h1")),),
        {"default-elsewhere": "visit"},
    ),
    "event-gateway-followed": (
        (
            home(
                node("g", "eventBasedGateway"),
                flow("visit", "g"),
                flow("g", "over"),
                node("w", "receiveTask", name="W"),
                flow("g", "w"),
                flow("w", "over"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        {"event-gateway-followed": "g", "nobody-sends": "w"},
    ),
    "event-gateway-alone": (
        (
            home(
                node("g", "eventBasedGateway"),
                flow("visit", "g"),
                node("w", "intermediateCatchEvent", TIMER, name="W"),
                flow("g", "w"),
                flow("w", "over"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        {"event-gateway-alone": "g"},
    ),
    "event-waits-for-nothing": (
        (
            home(
                node("w", "intermediateCatchEvent", name="W"), flow("visit", "w"), flow("w", "over")
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        {"event-waits-for-nothing": "w"},
    ),
    "link-without-partner": (
        (
            home(
                node(
                    "away",
                    "intermediateThrowEvent",
                    '<linkEventDefinition name="later"/>',
                    name="later",
                ),
                flow("visit", "away"),
            ),
        ),
        {"link-without-partner": "away"},
    ),
    "nobody-writes": (
        (
            (
                '<task id="visit" name="Visit"/>',
                node(
                    "visit",
                    inside='<extensionElements><it:needs datum="d"/></extensionElements>',
                    name="V",
                ),
            ),
            (
                '<participant id="clinic"',
                '<extensionElements><it:datum id="d" name="Plan"/></extensionElements>'
                '<participant id="clinic"',
            ),
        ),
        {"nobody-writes": "d"},
    ),
    "nobody-reads": (
        (
            (
                '<task id="visit" name="Visit"/>',
                node(
                    "visit",
                    inside='<extensionElements><it:produces datum="d"/></extensionElements>',
                    name="V",
                ),
            ),
            (
                '<participant id="clinic"',
                '<extensionElements><it:datum id="d" name="Plan"/></extensionElements>'
                '<participant id="clinic"',
            ),
        ),
        {"nobody-reads": "d"},
    ),
    "store-nobody-writes": (
        (
            (
                '<task id="visit" name="Visit"/>',
                node(
                    "visit",
                    inside='<extensionElements><it:reads store="s"/></extensionElements>',
                    name="V",
                ),
            ),
            ("<!--root-->", '<dataStore id="s" name="Register"/>'),
        ),
        {"store-nobody-writes": "s"},
    ),
    "store-nobody-reads": (
        (
            (
                '<task id="visit" name="Visit"/>',
                node(
                    "visit",
                    inside='<extensionElements><it:writes store="s"/></extensionElements>',
                    name="V",
                ),
            ),
            ("<!--root-->", '<dataStore id="s" name="Register"/>'),
        ),
        {"store-nobody-reads": "s"},
    ),
    "datum-unattached": (
        (("<!--root-->", '<dataStore id="s" name="Register"/>'),),
        {"datum-unattached": "s"},
    ),
    "not-drawn": ((('bpmnElement="visit"', 'bpmnElement="clinic"'),), {"not-drawn": "visit"}),
    "line-not-drawn": ((('bpmnElement="h1"', 'bpmnElement="h2"'),), {"line-not-drawn": "h1"}),
    "overlap": (
        (('<dc:Bounds x="300" y="380" width="36"', '<dc:Bounds x="150" y="380" width="36"'),),
        {"overlap": "visit"},
    ),
    "outside-pool": (
        (('<dc:Bounds x="300" y="380"', '<dc:Bounds x="900" y="380"'),),
        {"outside-pool": "over"},
    ),
    "outside-lane": (
        (('<dc:Bounds x="600" y="190"', '<dc:Bounds x="600" y="90"'),),
        {"outside-lane": "done"},
    ),
    "no-size": (
        (
            (
                '<dc:Bounds x="300" y="380" width="36" height="36"/>',
                '<dc:Bounds x="300" y="380" width="0" height="0"/>',
            ),
        ),
        {"no-size": "over"},
    ),
    "too-small": (
        (
            (
                '<dc:Bounds x="140" y="360" width="100" height="80"/>',
                '<dc:Bounds x="140" y="390" width="30" height="20"/>',
            ),
        ),
        {"too-small": "visit"},
    ),
}

WHOLE: dict[str, str] = {
    "no-pools": '<process id="p"><task id="t" name="T"/></process>',
    "only-black-boxes": '<collaboration id="c"><participant id="p" name="P"/></collaboration>',
    "no-drawing": '<process id="p"><task id="t" name="T"/></process>',
}


def test_a_good_map_gives_nothing() -> None:
    assert diagnostics(GOOD) == ()


@pytest.mark.parametrize("code", CASES)
def test_one_fault_gives_its_diagnostic_and_no_other(code: str) -> None:
    changes, expected = CASES[code]
    drawing = code in ("not-drawn", "line-not-drawn", "drawn-nothing", "missing-id")
    found = diagnostics(broken(*changes), drawn=drawing)
    assert {d.code: d.element for d in found} == expected
    assert len(found) == len(expected)
    for diagnostic in found:
        told = tell(diagnostic)
        assert told.message and told.next_step
        assert "{" not in told.message + told.next_step


def test_a_name_that_equals_the_id_is_a_name() -> None:
    found = diagnostics(broken(('<task id="visit" name="Visit"/>', node("visit", name="visit"))))
    assert found == ()
    found = diagnostics(broken(home(node("Alone", name="Alone"))), drawn=False)
    assert [d.label for d in found] == ["Alone"]


@pytest.mark.parametrize("code", WHOLE)
def test_a_file_as_a_whole_can_lack_something(code: str) -> None:
    head = GOOD[: GOOD.index("<collaboration")]
    found = diagnostics(f"{head}{WHOLE[code]}</definitions>")
    assert [d.element for d in found if d.code == code] == [""]


def test_every_code_is_tested_and_has_its_words() -> None:
    assert {*CASES, *WHOLE, "file-unreadable", *RUNNING} == set(CODES)
    for code in CODES:
        assert has(f"diagnostic-{code}") and has(f"diagnostic-{code}.next")
    known = {c.removeprefix("diagnostic-") for c in codes() if c.startswith("diagnostic-")}
    assert {c for c in known if not c.startswith("grid-")} == set(CODES)


@pytest.mark.parametrize(
    "changes",
    [
        # compensation hangs on a dotted line, not in the flow
        (
            home(
                node("undo", "boundaryEvent", UNDO, attachedToRef="visit"),
                node("back", name="Take it back", isForCompensation="true"),
                '<association id="a" sourceRef="undo" targetRef="back"/>',
            ),
        ),
        # what is done in any order needs no lines
        (
            (
                '<task id="visit" name="Visit"/>',
                node("visit", "adHocSubProcess", node("i", name="I") + node("j", name="J")),
            ),
        ),
        # an event sub-process stands by itself and starts with its own event
        (
            home(
                node(
                    "ev",
                    "subProcess",
                    node("es", "startEvent", TIMER) + node("et", name="T") + flow("es", "et"),
                    name="E",
                    triggeredByEvent="true",
                )
            ),
        ),
        # a jump
        (
            home(
                node("away", "intermediateThrowEvent", '<linkEventDefinition name="x"/>', name="x"),
                node("here", "intermediateCatchEvent", '<linkEventDefinition name="x"/>', name="x"),
                flow("visit", "away"),
                flow("here", "over"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        # a choice whose last way is taken by default
        (('name="yes" ', ""), ('name="Well again?"', 'name="Well?" default="f4"')),
        # a message to a whole pool, and from one
        (
            (
                '<messageFlow id="m"',
                '<messageFlow id="m2" name="N" sourceRef="visit" targetRef="clinic"/>'
                '<messageFlow id="m"',
            ),
        ),
        # an instantiating receive task is a start
        (
            (
                node("asked", "startEvent", MESSAGE),
                node("asked", "receiveTask", name="R", instantiate="true"),
            ),
        ),
    ],
)
def test_good_practice_is_not_flagged(changes: tuple[Change, ...]) -> None:
    found = diagnostics(broken(*changes), drawn=False)
    assert [
        (d.code, d.element)
        for d in found
        if d.code not in ("end-implicit", "too-small", "unnamed-group")
    ] == []
