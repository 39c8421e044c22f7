"""In which order BPMN 2.0 wants the children of an element (Semantic.xsd, OMG 2013).

A file with the right elements in the wrong order is invalid, and strict tools refuse it.
"""

from __future__ import annotations

from lxml import etree

from intertwine.model.kinds import EventKind, NodeKind

_BASE = ("documentation", "extensionElements")
_FLOW_ELEMENT = (*_BASE, "auditing", "monitoring", "categoryValueRef")
_FLOW_NODE = (*_FLOW_ELEMENT, "incoming", "outgoing")
_ACTIVITY = (
    *_FLOW_NODE,
    "ioSpecification",
    "property",
    "dataInputAssociation",
    "dataOutputAssociation",
    "RESOURCE",
    "LOOP",
)
_SUB_PROCESS = (*_ACTIVITY, "laneSet", "FLOW", "ARTIFACT", "completionCondition")
_CATCH = (
    *(*_FLOW_NODE, "property", "dataOutput", "dataOutputAssociation"),
    *("outputSet", "EVENT", "eventDefinitionRef"),
)
_THROW = (
    *(*_FLOW_NODE, "property", "dataInput", "dataInputAssociation"),
    *("inputSet", "EVENT", "eventDefinitionRef"),
)

_ORDER: dict[str, tuple[str, ...]] = {
    "definitions": ("import", "extension", "ROOT", "BPMNDiagram", "relationship"),
    "collaboration": (
        *_BASE,
        *("participant", "messageFlow", "ARTIFACT", "CONVERSATION", "conversationAssociation"),
        *("participantAssociation", "messageFlowAssociation", "correlationKey"),
        *("choreographyRef", "conversationLink"),
    ),
    "participant": (*_BASE, "interfaceRef", "endPointRef", "participantMultiplicity"),
    "process": (
        *_BASE,
        *("supportedInterfaceRef", "ioSpecification", "ioBinding", "auditing", "monitoring"),
        *("property", "laneSet", "FLOW", "ARTIFACT", "RESOURCE", "correlationSubscription"),
        "supports",
    ),
    "laneSet": (*_BASE, "lane"),
    "childLaneSet": (*_BASE, "lane"),
    "lane": (*_BASE, "partitionElement", "flowNodeRef", "childLaneSet"),
    "sequenceFlow": (*_FLOW_ELEMENT, "conditionExpression"),
    "dataObject": (*_FLOW_ELEMENT, "dataState"),
    "dataObjectReference": (*_FLOW_ELEMENT, "dataState"),
    "dataStoreReference": (*_FLOW_ELEMENT, "dataState"),
    "dataStore": (*_BASE, "dataState"),
    "dataInputAssociation": (*_BASE, "sourceRef", "targetRef", "transformation", "assignment"),
    "dataOutputAssociation": (*_BASE, "sourceRef", "targetRef", "transformation", "assignment"),
    "ioSpecification": (*_BASE, "dataInput", "dataOutput", "inputSet", "outputSet"),
    "inputSet": (
        *_BASE,
        *("dataInputRefs", "optionalInputRefs", "whileExecutingInputRefs", "outputSetRefs"),
    ),
    "outputSet": (
        *_BASE,
        *("dataOutputRefs", "optionalOutputRefs", "whileExecutingOutputRefs", "inputSetRefs"),
    ),
    "textAnnotation": (*_BASE, "text"),
    "complexGateway": (*_FLOW_NODE, "activationCondition"),
    "category": (*_BASE, "categoryValue"),
    "BPMNDiagram": ("BPMNPlane", "BPMNLabelStyle"),
    "BPMNShape": ("extension", "Bounds", "BPMNLabel"),
    "BPMNEdge": ("extension", "waypoint", "BPMNLabel"),
    "BPMNLabel": ("extension", "Bounds"),
    **{kind: _ACTIVITY for kind in NodeKind if kind.endswith(("ask", "callActivity"))},
    **dict.fromkeys(("subProcess", "adHocSubProcess", "transaction"), _SUB_PROCESS),
    **dict.fromkeys(("startEvent", "intermediateCatchEvent", "boundaryEvent"), _CATCH),
    **dict.fromkeys(("intermediateThrowEvent", "endEvent"), _THROW),
}

_FLOWS = (
    *("sequenceFlow", "dataObject", "dataObjectReference", "dataStoreReference"),
    *("subChoreography", "choreographyTask", "callChoreography", "event"),
    *NodeKind,
)
_GROUPS: dict[str, tuple[str, ...]] = {
    "FLOW": _FLOWS,
    "ARTIFACT": ("association", "group", "textAnnotation"),
    "CONVERSATION": ("conversation", "subConversation", "callConversation"),
    "RESOURCE": ("resourceRole", "performer", "humanPerformer", "potentialOwner"),
    "LOOP": (
        *("loopCharacteristics", "standardLoopCharacteristics"),
        "multiInstanceLoopCharacteristics",
    ),
    "EVENT": (*(f"{kind}EventDefinition" for kind in EventKind), "eventDefinition"),
}
_GROUP_OF = {name: group for group, names in _GROUPS.items() for name in names}


def rank(parent: str, child: str) -> int | None:
    """Return the place of a child among its parent's children; both are local names.

    None means that the standard has no place for such a child there.
    """
    order = _ORDER.get(parent, _FLOW_NODE)
    for name in (child, _GROUP_OF.get(child, child)):
        if name in order:
            return order.index(name)
    return order.index("ROOT") if "ROOT" in order else None


def place_for(parent: etree._Element, child: str) -> int:
    """Return the index at which a new child belongs: after its equals, before what follows.

    Children that the standard does not know there stay where they are. A child it does not
    know goes last.
    """
    own = rank(_local(parent), child)
    if own is None:
        return len(parent)
    index = 0
    for at, sibling in enumerate(parent):
        if not isinstance(sibling.tag, str):
            continue
        other = rank(_local(parent), _local(sibling))
        if other is not None and other <= own:
            index = at + 1
    return index


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname
