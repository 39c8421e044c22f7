"""The element catalogue of BPMN 2.0 as data: what each element of a file becomes.

From the standard's schemas (OMG formal/2013-12-09, ISO/IEC 19510:2013). An element that is in
none of these lists is not BPMN 2.0; the document keeps it and `check` names it.
"""

from __future__ import annotations

from enum import StrEnum

from intertwine.model.kinds import EventKind, NodeKind


class Role(StrEnum):
    """What reading makes of an element."""

    FRAME = "frame"
    """Holds other elements: definitions, collaboration, process, sets of lanes."""
    PLACE = "place"
    """A pool or a lane."""
    NODE = "node"
    """An activity, event or gateway."""
    FLOW = "flow"
    """A sequence flow, message flow or association."""
    DATA = "data"
    """A data object, input, output, store, or an arrow to one."""
    ARTIFACT = "artifact"
    """An annotation or a group."""
    PART = "part"
    """Says something about the element around it, or about the one that refers to it."""
    OTHER = "other"
    """Recognised and named, but no part of the measures (choreographies, conversations)."""
    CARRIED = "carried"
    """Kept in the document and not interpreted; `CARRIED` says why."""
    UNKNOWN = "unknown"
    """Not an element of BPMN 2.0; kept in the document."""


FRAMES = ("definitions", "collaboration", "process", "laneSet", "childLaneSet", "extensionElements")
PLACES = ("participant", "lane")
NODES = tuple(str(kind) for kind in NodeKind)
FLOWS = ("sequenceFlow", "messageFlow", "association")
DATA = (
    "dataObject",
    "dataObjectReference",
    "dataStore",
    "dataStoreReference",
    "dataInput",
    "dataOutput",
    "dataInputAssociation",
    "dataOutputAssociation",
)
ARTIFACTS = ("textAnnotation", "group")
EVENT_DEFINITIONS = {f"{kind}EventDefinition": kind for kind in EventKind}
LOOPS = ("standardLoopCharacteristics", "multiInstanceLoopCharacteristics")

CHOREOGRAPHY_FRAMES = ("choreography", "subChoreography", "globalChoreographyTask")
"""Events, gateways and flows inside these belong to the choreography, not to a process."""

OTHERS = (
    *CHOREOGRAPHY_FRAMES,
    "choreographyTask",
    "callChoreography",
    "conversation",
    "subConversation",
    "callConversation",
    "globalConversation",
    "conversationLink",
    "conversationAssociation",
    "globalTask",
    "globalUserTask",
    "globalManualTask",
    "globalScriptTask",
    "globalBusinessRuleTask",
    "implicitThrowEvent",
)

PARTS = (
    *EVENT_DEFINITIONS,
    *LOOPS,
    "activationCondition",
    "category",
    "categoryValue",
    "completionCondition",
    "condition",
    "conditionExpression",
    "dataState",
    "documentation",
    "error",
    "escalation",
    "eventDefinitionRef",
    "flowNodeRef",
    "incoming",
    "ioSpecification",
    "loopCardinality",
    "loopCondition",
    "message",
    "outgoing",
    "participantMultiplicity",
    "participantRef",
    "partnerEntity",
    "signal",
    "sourceRef",
    "targetRef",
    "text",
    "timeCycle",
    "timeDate",
    "timeDuration",
)

_EXECUTION = "tells an engine how to run the step; the map says who does what"
_TOOLS = "tells other tools about other files, languages or forms; nothing is drawn for it"
_BINDING = "binds data inside a program; the map shows the data that people see"
_RESOURCES = "resources come from the study's own tables and, later, the scenario"
_INTERFACE = "describes a technical interface"
_CORRELATION = "tells an engine which messages belong together"
_PAIRING = "pairs elements of two diagrams; each of them is read where it stands"

CARRIED = {
    **dict.fromkeys(
        ("auditing", "monitoring", "script"),
        _EXECUTION,
    ),
    **dict.fromkeys(("import", "extension", "relationship", "rendering"), _TOOLS),
    **dict.fromkeys(
        (
            "assignment",
            "from",
            "to",
            "transformation",
            "inputSet",
            "outputSet",
            "dataInputRefs",
            "dataOutputRefs",
            "inputSetRefs",
            "outputSetRefs",
            "optionalInputRefs",
            "optionalOutputRefs",
            "whileExecutingInputRefs",
            "whileExecutingOutputRefs",
            "inputDataItem",
            "outputDataItem",
            "loopDataInputRef",
            "loopDataOutputRef",
            "ioBinding",
            "itemDefinition",
            "property",
            "expression",
            "formalExpression",
            "complexBehaviorDefinition",
            "event",
            "noneBehaviorEventRef",
            "oneBehaviorEventRef",
        ),
        _BINDING,
    ),
    **dict.fromkeys(
        (
            "resource",
            "resourceParameter",
            "resourceParameterBinding",
            "resourceParameterBindings",
            "resourceAssignmentExpression",
            "resourceRef",
            "resourceRole",
            "performer",
            "humanPerformer",
            "potentialOwner",
            "partitionElement",
        ),
        _RESOURCES,
    ),
    **dict.fromkeys(
        (
            "interface",
            "operation",
            "inMessageRef",
            "outMessageRef",
            "errorRef",
            "operationRef",
            "interfaceRef",
            "endPoint",
            "endPointRef",
            "supportedInterfaceRef",
            "supports",
            "partnerRole",
        ),
        _INTERFACE,
    ),
    **dict.fromkeys(
        (
            "correlationKey",
            "correlationProperty",
            "correlationPropertyBinding",
            "correlationPropertyRef",
            "correlationPropertyRetrievalExpression",
            "correlationSubscription",
            "messagePath",
            "dataPath",
            "type",
        ),
        _CORRELATION,
    ),
    **dict.fromkeys(
        (
            "participantAssociation",
            "innerParticipantRef",
            "outerParticipantRef",
            "messageFlowAssociation",
            "messageFlowRef",
            "choreographyRef",
            "categorizedFlowElements",
            "source",
            "target",
        ),
        _PAIRING,
    ),
}
"""Elements that are kept and not interpreted, each with the reason."""

ROLES = {
    **dict.fromkeys(FRAMES, Role.FRAME),
    **dict.fromkeys(PLACES, Role.PLACE),
    **dict.fromkeys(NODES, Role.NODE),
    **dict.fromkeys(FLOWS, Role.FLOW),
    **dict.fromkeys(DATA, Role.DATA),
    **dict.fromkeys(ARTIFACTS, Role.ARTIFACT),
    **dict.fromkeys(PARTS, Role.PART),
    **dict.fromkeys(OTHERS, Role.OTHER),
    **dict.fromkeys(CARRIED, Role.CARRIED),
}
"""The role of every element of BPMN 2.0, by XML local name."""


def role_of(local: str) -> Role:
    """Return what reading makes of an element; `UNKNOWN` for what is not BPMN 2.0."""
    return ROLES.get(local, Role.UNKNOWN)
