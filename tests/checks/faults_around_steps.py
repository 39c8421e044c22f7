"""One fault each in choices, in information and in the drawing."""

from __future__ import annotations

from breaking import TIMER, Fault, flow, home, node

FAULTS: dict[str, Fault] = {
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
