"""One small map in which nothing is wrong, as text; each test breaks one thing in it."""

from __future__ import annotations

from intertwine.bpmn import read_document, read_map
from intertwine.checks import check_document
from intertwine.model.findings import Diagnostic

GOOD = """<definitions id="file" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
 xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
 xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
 xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
 xmlns:it="urn:intertwine:bpmn:1" targetNamespace="urn:good">
<collaboration id="all">
<participant id="clinic" name="Clinic" processRef="pc"/>
<participant id="home" name="Home" processRef="ph"/>
<messageFlow id="m" name="Referral" sourceRef="write" targetRef="asked"/>
</collaboration>
<process id="pc">
<laneSet><lane id="nurse" name="Nurse"><flowNodeRef>begin</flowNodeRef><flowNodeRef>see</flowNodeRef></lane><lane id="doctor" name="Doctor"><flowNodeRef>well</flowNodeRef><flowNodeRef>write</flowNodeRef><flowNodeRef>done</flowNodeRef><flowNodeRef>fine</flowNodeRef></lane></laneSet>
<startEvent id="begin"/>
<task id="see" name="See the person"/>
<exclusiveGateway id="well" name="Well again?"/>
<task id="write" name="Write a referral"/>
<endEvent id="done"/>
<endEvent id="fine"/>
<sequenceFlow id="f1" sourceRef="begin" targetRef="see"/>
<sequenceFlow id="f2" sourceRef="see" targetRef="well"/>
<sequenceFlow id="f3" name="no" sourceRef="well" targetRef="write"/>
<sequenceFlow id="f4" name="yes" sourceRef="well" targetRef="fine"/>
<sequenceFlow id="f5" sourceRef="write" targetRef="done"/>
<!--clinic-->
</process>
<process id="ph">
<startEvent id="asked"><messageEventDefinition/></startEvent>
<task id="visit" name="Visit"/>
<endEvent id="over"/>
<sequenceFlow id="h1" sourceRef="asked" targetRef="visit"/>
<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>
<!--home-->
</process>
<!--root-->
<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="all">
<bpmndi:BPMNShape bpmnElement="clinic"><dc:Bounds x="0" y="0" width="800" height="300"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="nurse"><dc:Bounds x="30" y="0" width="770" height="150"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="doctor"><dc:Bounds x="30" y="150" width="770" height="150"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="begin"><dc:Bounds x="60" y="50" width="36" height="36"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="see"><dc:Bounds x="140" y="30" width="100" height="80"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="well"><dc:Bounds x="300" y="180" width="50" height="50"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="write"><dc:Bounds x="400" y="170" width="100" height="80"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="done"><dc:Bounds x="600" y="190" width="36" height="36"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="fine"><dc:Bounds x="308" y="255" width="36" height="36"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="home"><dc:Bounds x="0" y="330" width="800" height="150"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="asked"><dc:Bounds x="60" y="380" width="36" height="36"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="visit"><dc:Bounds x="140" y="360" width="100" height="80"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape bpmnElement="over"><dc:Bounds x="300" y="380" width="36" height="36"/></bpmndi:BPMNShape>
<bpmndi:BPMNEdge bpmnElement="f1"><di:waypoint x="96" y="68"/><di:waypoint x="140" y="68"/></bpmndi:BPMNEdge>
<bpmndi:BPMNEdge bpmnElement="f2"><di:waypoint x="240" y="70"/><di:waypoint x="325" y="180"/></bpmndi:BPMNEdge>
<bpmndi:BPMNEdge bpmnElement="f3"><di:waypoint x="350" y="205"/><di:waypoint x="400" y="205"/></bpmndi:BPMNEdge>
<bpmndi:BPMNEdge bpmnElement="f4"><di:waypoint x="325" y="230"/><di:waypoint x="325" y="255"/></bpmndi:BPMNEdge>
<bpmndi:BPMNEdge bpmnElement="f5"><di:waypoint x="500" y="208"/><di:waypoint x="600" y="208"/></bpmndi:BPMNEdge>
<bpmndi:BPMNEdge bpmnElement="h1"><di:waypoint x="96" y="398"/><di:waypoint x="140" y="398"/></bpmndi:BPMNEdge>
<bpmndi:BPMNEdge bpmnElement="h2"><di:waypoint x="240" y="398"/><di:waypoint x="300" y="398"/></bpmndi:BPMNEdge>
<bpmndi:BPMNEdge bpmnElement="m"><di:waypoint x="450" y="250"/><di:waypoint x="78" y="380"/></bpmndi:BPMNEdge>
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>
"""  # noqa: E501


def broken(*changes: tuple[str, str]) -> str:
    """Return the good map with each first text replaced by the second; both must be there."""
    text = GOOD
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def diagnostics(text: str, *, drawn: bool = True) -> tuple[Diagnostic, ...]:
    """Return what is found; without `drawn`, what is not in the drawing does not count."""
    document = read_document(text.encode())
    found = check_document(document, read_map(document))
    missing = ("not-drawn", "line-not-drawn", "drawn-nothing")
    return tuple(d for d in found if drawn or d.code not in missing)
