"""The closed lists of words of the model: element kinds of BPMN 2.0 and our own scales.

Values are BPMN's own XML names where BPMN has one (OMG 2013, formal/2013-12-09).
"""

from __future__ import annotations

from enum import StrEnum


class NodeKind(StrEnum):
    """What a flow node is; the value is its XML local name."""

    TASK = "task"
    USER_TASK = "userTask"
    MANUAL_TASK = "manualTask"
    SERVICE_TASK = "serviceTask"
    SCRIPT_TASK = "scriptTask"
    BUSINESS_RULE_TASK = "businessRuleTask"
    SEND_TASK = "sendTask"
    RECEIVE_TASK = "receiveTask"
    CALL_ACTIVITY = "callActivity"
    SUB_PROCESS = "subProcess"
    AD_HOC_SUB_PROCESS = "adHocSubProcess"
    TRANSACTION = "transaction"
    START_EVENT = "startEvent"
    INTERMEDIATE_CATCH_EVENT = "intermediateCatchEvent"
    INTERMEDIATE_THROW_EVENT = "intermediateThrowEvent"
    BOUNDARY_EVENT = "boundaryEvent"
    END_EVENT = "endEvent"
    EXCLUSIVE_GATEWAY = "exclusiveGateway"
    INCLUSIVE_GATEWAY = "inclusiveGateway"
    PARALLEL_GATEWAY = "parallelGateway"
    COMPLEX_GATEWAY = "complexGateway"
    EVENT_BASED_GATEWAY = "eventBasedGateway"


SUB_PROCESSES = frozenset({NodeKind.SUB_PROCESS, NodeKind.AD_HOC_SUB_PROCESS, NodeKind.TRANSACTION})
EVENTS = frozenset(
    {
        NodeKind.START_EVENT,
        NodeKind.INTERMEDIATE_CATCH_EVENT,
        NodeKind.INTERMEDIATE_THROW_EVENT,
        NodeKind.BOUNDARY_EVENT,
        NodeKind.END_EVENT,
    }
)
GATEWAYS = frozenset(
    {
        NodeKind.EXCLUSIVE_GATEWAY,
        NodeKind.INCLUSIVE_GATEWAY,
        NodeKind.PARALLEL_GATEWAY,
        NodeKind.COMPLEX_GATEWAY,
        NodeKind.EVENT_BASED_GATEWAY,
    }
)
ACTIVITIES = frozenset(NodeKind) - EVENTS - GATEWAYS


class EventKind(StrEnum):
    """What an event waits for or tells; the value is the definition's name without suffix."""

    MESSAGE = "message"
    TIMER = "timer"
    ERROR = "error"
    ESCALATION = "escalation"
    CANCEL = "cancel"
    COMPENSATE = "compensate"
    CONDITIONAL = "conditional"
    LINK = "link"
    SIGNAL = "signal"
    TERMINATE = "terminate"


class LoopKind(StrEnum):
    """How often an activity is done."""

    STANDARD = "standard"
    PARALLEL = "parallel multi-instance"
    SEQUENTIAL = "sequential multi-instance"


class CoProduction(StrEnum):
    """In which part of the work citizens take part (Brix, Tuurnas & Mortensen 2021)."""

    COMMISSION = "commission"
    DESIGN = "design"
    DELIVER = "deliver"
    EVALUATE = "evaluate"


class DatumKind(StrEnum):
    """Where a datum comes from in the file."""

    OBJECT = "data object"
    DECLARED = "declared"
    MESSAGE = "message"
    """A message without declared content: a datum named after it."""


class Personal(StrEnum):
    """Is the datum about a person? *Unknown* is the default and yields a question."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """On what ground a datum may pass. *Unknown* is the default and yields a question."""

    CONSENT = "consent"
    STATUTORY = "statutory"
    CONTRACT = "contract"
    NOT_NEEDED = "not needed"
    UNKNOWN = "unknown"


class State(StrEnum):
    """Which service a map tells of."""

    AS_IS = "as-is"
    IDEAL = "ideal"
    TO_BE = "to-be"


class PartnerRule(StrEnum):
    """What stands for an organisation on a map without partner references."""

    AUTO = "auto"
    """Pools; if only one has content and has lanes, its top lanes too."""
    POOLS = "pools"
    LANES = "lanes"


class Level(StrEnum):
    """Interdependence of two partners (Thompson 1967), weakest first.

    `REPLY` is a request with its answer: for coordination it counts as sequential.
    """

    NONE = "none"
    POOLED = "pooled"
    SEQUENTIAL = "sequential"
    REPLY = "reply"
    RECIPROCAL = "reciprocal"


class Family(StrEnum):
    """What kind of coordination a mechanism gives (Thompson 1967)."""

    STANDARDISATION = "standardisation"
    PLANNING = "planning"
    MUTUAL_ADJUSTMENT = "mutual adjustment"


class Component(StrEnum):
    """The four components of the opportunity space (Brix, Tuurnas & Mortensen 2021)."""

    GOVERNANCE = "effective governance"
    RESOURCES = "complementary resources"
    ASSETS = "relation-specific assets"
    ROUTINES = "knowledge-sharing routines"


class Effect(StrEnum):
    """What a finding means for the partnership."""

    ADVANTAGE = "advantage"
    BARRIER = "barrier"
    QUESTION = "question"


class Severity(StrEnum):
    """How much a finding or a diagnostic matters; a question is always `LOW` or `MEDIUM`."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Concern(StrEnum):
    """The order in which statements stand on page one: first what hurts citizens most."""

    CANNOT_FINISH = "citizens cannot finish"
    LACKS = "someone lacks what they need"
    NO_BASIS = "shared without a basis"
    ONE_PERSON = "hangs on one person"
    REST = "the rest"
