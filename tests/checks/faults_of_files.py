"""One fault each in the file itself, in names, and in who does what."""

from __future__ import annotations

from breaking import TIMER, Fault, flow, home, node

FAULTS: dict[str, Fault] = {
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
}
