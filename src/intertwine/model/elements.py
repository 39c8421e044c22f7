"""What a map consists of: flow nodes, flows, pools, lanes, data. Plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import (
    ACTIVITIES,
    EVENTS,
    GATEWAYS,
    SUB_PROCESSES,
    Basis,
    CoProduction,
    DatumKind,
    EventKind,
    LoopKind,
    NodeKind,
    Personal,
)


@dataclass(frozen=True, slots=True)
class EventDefinition:
    """One trigger or result of an event.

    `ref` names the message, signal, error or escalation, `ref_name` its name ("" if none);
    `expression` is the timer's, condition's or link's own text.
    """

    kind: EventKind
    ref: ElementId | None = None
    ref_name: str = ""
    expression: str = ""
    activity: ElementId | None = None
    """The activity to compensate; None means all of the scope."""


@dataclass(frozen=True, slots=True)
class Loop:
    """Repetition of an activity; `condition` and `cardinality` are the file's own words."""

    kind: LoopKind
    condition: str = ""
    cardinality: str = ""
    test_before: bool = False
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """Permission that an activity gives: data pass to recipients from then on.

    An empty tuple means all: every datum with basis consent, every partner.
    """

    data: tuple[DatumId, ...] = ()
    recipients: tuple[PartnerId, ...] = ()


@dataclass(frozen=True, slots=True)
class FlowNode:
    """One activity, event or gateway.

    `process` holds it; `pool` is None where no participant refers to that process; `lane` is
    the innermost lane, None where there is none; `parent` the enclosing sub-process.
    The information fields say what the node does with data in effect: from our attributes,
    from BPMN's data associations, and from messages without declared content.
    """

    id: ElementId
    kind: NodeKind
    name: str = ""
    process: ElementId | None = None
    pool: ElementId | None = None
    lane: ElementId | None = None
    parent: ElementId | None = None
    events: tuple[EventDefinition, ...] = ()
    parallel_multiple: bool = False
    attached_to: ElementId | None = None
    interrupting: bool = True
    loop: Loop | None = None
    for_compensation: bool = False
    event_sub_process: bool = False
    instantiate: bool = False
    in_turn: bool = False
    """True for an ad-hoc sub-process whose steps are done one at a time, in any order."""
    exclusive_events: bool = True
    """False for a parallel event-based gateway."""
    called: str = ""
    """The called element of a call activity."""
    default_flow: ElementId | None = None
    condition: str = ""
    """Activation condition (complex gateway) or completion condition (ad-hoc sub-process)."""
    documentation: str = ""
    # what the product adds
    phase: str = ""
    """The column of the service mapping, in the partners' words."""
    coproduced: bool = False
    coproduced_in: tuple[CoProduction, ...] = ()
    purpose: str = ""
    needs: tuple[DatumId, ...] = ()
    """What the step cannot do without."""
    produces: tuple[DatumId, ...] = ()
    fetches: tuple[DatumId, ...] = ()
    """Taken from a store only to be passed on."""
    reads: tuple[StoreId, ...] = ()
    writes: tuple[StoreId, ...] = ()
    grants: tuple[Grant, ...] = ()

    @property
    def is_activity(self) -> bool:
        """True for tasks, call activities and sub-processes."""
        return self.kind in ACTIVITIES

    @property
    def is_event(self) -> bool:
        """True for every kind of event."""
        return self.kind in EVENTS

    @property
    def is_gateway(self) -> bool:
        """True for every kind of gateway."""
        return self.kind in GATEWAYS

    @property
    def is_sub_process(self) -> bool:
        """True for embedded, event, ad-hoc and transaction sub-processes."""
        return self.kind in SUB_PROCESSES


@dataclass(frozen=True, slots=True)
class SequenceFlow:
    """The order of two nodes of one process. `probability` is None where nobody said."""

    id: ElementId
    source: ElementId
    target: ElementId
    name: str = ""
    condition: str = ""
    default: bool = False
    probability: float | None = None
    conditional: bool = False
    """True where the file draws a condition, also one without words."""


@dataclass(frozen=True, slots=True)
class MessageFlow:
    """What one pool tells another. Ends may be flow nodes or whole pools.

    `carries` is what it brings in effect; `declared` is False where the file names no content
    and the message itself is the datum. A declared message may carry nothing: a plain notice.
    """

    id: ElementId
    source: ElementId
    target: ElementId
    name: str = ""
    message_name: str = ""
    carries: tuple[DatumId, ...] = ()
    declared: bool = False


@dataclass(frozen=True, slots=True)
class Pool:
    """A participant. `process` is None for a black box."""

    id: ElementId
    name: str
    process: ElementId | None
    partner: PartnerId
    maximum: int | None = None
    """Multiplicity: how many take part; None means one, 0 means any number."""

    @property
    def black_box(self) -> bool:
        """True when nothing inside the pool is shown."""
        return self.process is None


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: an actor when it has no lanes of its own. `parent` is the lane around it."""

    id: ElementId
    name: str
    process: ElementId
    pool: ElementId | None
    parent: ElementId | None = None


@dataclass(frozen=True, slots=True)
class MapPartner:
    """An organisation as one map shows it: a pool, or a top lane of the only filled pool.

    `citizens` is True where the file marks the partner as standing for citizens
    (`it:partner citizens="yes"`).
    """

    id: PartnerId
    name: str
    element: ElementId
    black_box: bool = False
    citizens: bool = False


@dataclass(frozen=True, slots=True)
class Datum:
    """A piece of information. `subject` is the partner it is about, None where nobody said."""

    id: DatumId
    name: str
    kind: DatumKind
    subject: PartnerId | None = None
    personal: Personal = Personal.UNKNOWN
    basis: Basis = Basis.UNKNOWN
    derived_from: tuple[DatumId, ...] = ()


@dataclass(frozen=True, slots=True)
class Store:
    """A place where data are kept.

    `readers` are the lanes, pools or partners that may open it, None where nobody said.
    `holds` is what it contains from the outset.
    """

    id: StoreId
    name: str
    owner: PartnerId | None = None
    readers: tuple[str, ...] | None = None
    holds: tuple[DatumId, ...] = ()


@dataclass(frozen=True, slots=True)
class DataShape:
    """A drawn data object, input, output or store: `datum` or `store` is what it stands for."""

    id: ElementId
    kind: str
    """XML local name, such as dataObjectReference, dataStoreReference, dataInput."""
    name: str
    datum: DatumId | None = None
    store: StoreId | None = None
    state: str = ""
    collection: bool = False
    process: ElementId | None = None
    parent: ElementId | None = None


@dataclass(frozen=True, slots=True)
class DataAssociation:
    """An arrow between a node and a drawn datum: `incoming` is True when the node takes it."""

    id: ElementId
    node: ElementId
    data: ElementId
    incoming: bool


@dataclass(frozen=True, slots=True)
class Artifact:
    """A text annotation or a group; `text` is what it says."""

    id: ElementId
    kind: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Association:
    """A dotted line between an artifact and an element, or to a compensation activity."""

    id: ElementId
    source: ElementId
    target: ElementId
    direction: str = "None"


@dataclass(frozen=True, slots=True)
class OtherElement:
    """An element that is recognised and named but takes no part in the measures.

    Choreographies with their activities, conversations with their nodes and links.
    """

    id: ElementId
    kind: str
    name: str = ""
    participants: tuple[ElementId, ...] = ()
    source: ElementId | None = None
    target: ElementId | None = None
    initiating: ElementId | None = None
