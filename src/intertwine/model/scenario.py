"""`Scenario`: the load, the people and the rules under which a map is run.

A frozen value with nothing computed. All times and durations are seconds (float), all moments
seconds after `Scenario.start`; money is in the scenario's currency. Elements are named by their
ids on the map. Conditions and priorities are texts of the small language of
`simulate.expressions`; "" means none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from intertwine.model.batching import Batching
from intertwine.model.distribution import Distribution
from intertwine.model.findings import Param
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.working_time import Calendar, Rate


class ArrivalClock(StrEnum):
    """What a gap between arrivals counts."""

    OPEN_TIME = "open time"
    """Only the time in which the arrival calendar is open; the default."""
    MOVED = "moved"
    """All time; an arrival outside the calendar moves to its next opening (as Prosimos does)."""


class QueueRule(StrEnum):
    """Who is served next; ties go to who has waited longest, then to the earlier case."""

    FIFO = "fifo"
    PRIORITY = "priority"
    """The higher value of `Rules.priority` first."""
    SHORTEST = "shortest"
    """The shorter duration first."""
    EARLIEST_DUE = "earliest due"
    """The earlier arrival plus the first target's time first."""


class ShiftEnd(StrEnum):
    """What happens to work in hand when a calendar closes."""

    PAUSE = "pause"
    """It rests and goes on at the next opening with the same person."""
    FINISH = "finish"
    """It is finished outside the calendar."""


class Policy(StrEnum):
    """Which person is taken where several could do it."""

    EARLIEST = "earliest"
    """Whoever can really start first; ties go to the one idle longest, then to file order."""
    PROSIMOS = "prosimos"
    """Whoever was released first, even when off shift; only to compare with that tool."""


class Pace(StrEnum):
    """How fast each of several pieces of work goes on that one person does at once."""

    SHARED = "shared"
    """At a share of its speed: of three each at a third."""
    FULL = "full"
    """As if it were the only one (as in Prosimos)."""


class Moment(StrEnum):
    """At which moment of an element a target's clock starts or stops."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One stream of cases. Each arrival starts one case in every pool of `starts` at once.

    `starts` are start events without a trigger, at most one in each pool. Exactly one of `gap`,
    `rates` and `times` is given: gaps between arrivals; a Poisson stream whose rate varies over
    the week (in the scenario's time zone); or the moments themselves, in rising order.
    `calendar` None means day and night; `clock` says how gaps heed it (it does not touch
    `times`; rates outside the calendar count as none). `batch` is how many cases arrive at the
    same moment, rounded, at least 1; None means one. `cases` limits this stream, None means no
    limit of its own. `first_at_start` puts the first arrival at the beginning of the clock
    (moved into the calendar) rather than after a gap.
    """

    id: str
    starts: tuple[ElementId, ...]
    gap: Distribution | None = None
    rates: tuple[Rate, ...] = ()
    times: tuple[float, ...] = ()
    calendar: str | None = None
    clock: ArrivalClock = ArrivalClock.OPEN_TIME
    batch: Distribution | None = None
    cases: int | None = None
    first_at_start: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """What people are in order to do activities: they do those of `lanes`.

    `lanes` are ids of lanes, or of pools without lanes. `queue` None means the scenario's.
    """

    id: str
    name: str = ""
    partner: PartnerId | None = None
    lanes: tuple[ElementId, ...] = ()
    queue: QueueRule | None = None


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody who does activities; `count` people alike are written as one.

    `calendar` None means day and night. `cost_per_hour` None means the partner's. `can` lists
    capabilities: what an activity may require, and which kinds of work the person can do for
    partners who share. `serves` is a condition on the case ("" all cases). `at_once` is how many
    pieces of work each of them does at once, at `pace`; at the end of a shift what pauses rests.
    """

    id: str
    partner: PartnerId
    roles: tuple[str, ...] = ()
    count: int = 1
    calendar: str | None = None
    cost_per_hour: float | None = None
    can: tuple[str, ...] = ()
    serves: str = ""
    name: str = ""
    at_once: int = 1
    pace: Pace = Pace.SHARED


@dataclass(frozen=True, slots=True)
class Need:
    """So many people at once who have the role and the capability ("" any)."""

    role: str = ""
    capability: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Work:
    """What one activity takes.

    `duration` is processing time. `needs` None means one person of the role of its lane; an
    empty tuple means nobody: time passes and no capacity is used. `workers` restricts the first
    need to these people (empty: no restriction). `by_worker` gives a duration of its own to
    some. `kind` is the capability with which people of other partners may do it where partners
    share. `cost` is added each time it is done. `calendar` binds work that needs nobody (a
    process of nature, an office outside the map).
    """

    activity: ElementId
    duration: Distribution
    needs: tuple[Need, ...] | None = None
    workers: tuple[str, ...] = ()
    by_worker: tuple[tuple[str, Distribution], ...] = ()
    kind: str = ""
    cost: float = 0.0
    calendar: str | None = None
    end_of_shift: ShiftEnd | None = None
    """None means the scenario's."""
    most_waiting: int | None = None
    """How many cases may wait for people here at once, 0 for none; None means any number. Who
    finds no place is turned away."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way out of a gateway.

    Ways are tried in their order: `first` holds on the first so many passages of the case
    through the gateway; `condition` holds where it is true. The rest are drawn by
    `probability`. A way with none of the three is taken when no other is.
    """

    flow: ElementId
    probability: float | None = None
    condition: str = ""
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Branching:
    """How a gateway (or an activity with several ways out) chooses.

    Exclusive: one way. Inclusive: each way on its own; if none is taken, one is drawn in
    proportion to the probabilities. Gateways without a `Branching` take the map's probabilities,
    else equal ones, and that is stated as an assumption.
    """

    gateway: ElementId
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class EventTime:
    """When an event happens, counted from when it is waited for.

    Timers, conditions, signals nobody throws, errors: `after` is the time, None means at once
    (for a boundary error: at the activity's end). `probability` is the chance that it happens
    at all in one waiting; 1 for timers.
    """

    event: ElementId
    after: Distribution | None = None
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class MessageTime:
    """How long a message is under way, and how likely it is lost.

    For a message that a black box sends, `delay` counts from when it is asked (the last message
    the box received from this case), or from when the message is waited for where it was never
    asked; without a `MessageTime` black boxes answer at once.
    """

    message: ElementId
    delay: Distribution | None = None
    loss: float = 0.0


@dataclass(frozen=True, slots=True)
class Repeat:
    """How often an activity with a loop or several instances is done.

    Exactly one of: `count` (rounded, not below 0), `again` (chance of one more after each), or
    `condition` (goes on while true).
    """

    activity: ElementId
    count: Distribution | None = None
    again: float | None = None
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something known of each case from its arrival.

    A category with its shares (summing to 1), or a number by distribution. Yes and no are the
    categories "true" and "false".
    """

    name: str
    shares: tuple[tuple[str, float], ...] = ()
    number: Distribution | None = None


@dataclass(frozen=True, slots=True)
class PartnerCost:
    """What a partner's work costs: an hour of its people, and each case it takes part in."""

    partner: PartnerId
    per_hour: float = 0.0
    per_case: float = 0.0


@dataclass(frozen=True, slots=True)
class Target:
    """A promise: so much time at most from one moment to another.

    `from_element` None means the arrival, `to_element` None the end of the case. `share` is the
    part of cases that should keep it, None where nobody said.
    """

    name: str
    within: float
    from_element: ElementId | None = None
    from_moment: Moment = Moment.START
    to_element: ElementId | None = None
    to_moment: Moment = Moment.END
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """How queues, shifts and people are chosen throughout.

    `priority` is an expression; the higher value goes first. With `interrupt` whoever has a higher
    one takes a person from other work where nobody is free; that work waits in its old place and
    goes on where it stopped, with whoever is free first. It touches activities done by one person
    in queues with priority, and no batches. `sharing` are the partners whose
    people do one another's work where they can (`Work.kind` in `Worker.can`).
    """

    queue: QueueRule = QueueRule.FIFO
    priority: str = ""
    end_of_shift: ShiftEnd = ShiftEnd.PAUSE
    policy: Policy = Policy.EARLIEST
    sharing: tuple[PartnerId, ...] = ()
    interrupt: bool = False


@dataclass(frozen=True, slots=True)
class InitialCases:
    """Cases that wait at an activity, or stand before a start event, when the clock starts."""

    at: ElementId
    count: int


@dataclass(frozen=True, slots=True)
class Assumption:
    """Something nobody stated and the run takes for granted.

    `code` is the catalogue key without its `assumption-` prefix.
    """

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True)
class Scenario:
    """One way in which a service may be loaded and staffed.

    `start` carries its time zone; `time_zone` is the IANA name in which calendars and rates are
    read. `horizon` ends the clock (None: until the last case is done); `warm_up` is the time
    whose arrivals are left out of results. `cases` is how many arrive in one replication, None
    means as many as arrive before the horizon; one of the two is always given.
    """

    name: str
    seed: int = 1
    start: datetime = datetime(2026, 1, 5, tzinfo=UTC)
    time_zone: str = "UTC"
    horizon: float | None = None
    warm_up: float = 0.0
    cases: int | None = 1_000
    replications: int = 30
    arrivals: tuple[Arrival, ...] = ()
    roles: tuple[Role, ...] = ()
    workers: tuple[Worker, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    work: tuple[Work, ...] = ()
    batches: tuple[Batching, ...] = ()
    branching: tuple[Branching, ...] = ()
    events: tuple[EventTime, ...] = ()
    messages: tuple[MessageTime, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    costs: tuple[PartnerCost, ...] = ()
    currency: str = ""
    targets: tuple[Target, ...] = ()
    rules: Rules = Rules()
    initial: tuple[InitialCases, ...] = ()
    assumptions: tuple[Assumption, ...] = field(default=(), compare=False)
    """What was taken for granted; two scenarios that state the same are equal without it."""
