"""The figures of an experiment: what `summary` makes and pages, reports and notebooks show.

Times are seconds. Cases that arrived during the warm-up are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from intertwine.model.ids import ElementId, PartnerId


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over replications; the interval is None where one replication was made."""

    mean: float
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Times:
    """A time that cases take: its mean, and what half, 95 and 99 of 100 cases stay below."""

    mean: Figure
    p50: float
    p95: float
    p99: float


@dataclass(frozen=True, slots=True)
class ActivityFigures:
    """One activity: how often a case comes to it, and where its time goes, each time it is done.

    Waiting is split into waiting for somebody to be free, for their calendar to open, and for other
    cases of a batch; `paused` is begun work that rests: a shift is over, it was interrupted, or its
    person is at other work.
    """

    activity: ElementId
    per_case: Figure
    waiting: Times
    for_person: Figure
    for_calendar: Figure
    for_batch: Figure
    processing: Figure
    paused: Figure
    cost: Figure
    turned_away: Figure
    """The share of those who came that found no place to wait."""


@dataclass(frozen=True, slots=True)
class MessageFigures:
    """One message: how often it comes per case, and how long its receiver waits for it."""

    flows: tuple[ElementId, ...]
    per_case: Figure
    waiting: Figure
    sender: PartnerId | None
    receiver: PartnerId | None


@dataclass(frozen=True, slots=True)
class PairFigures:
    """How long a case waits, in all, in one partner for messages of another; both may be one."""

    sender: PartnerId
    receiver: PartnerId
    messages: Figure
    """Taken in, a case."""
    waiting: Figure
    """Seconds a case, of all these messages together; waits that overlap count each."""


@dataclass(frozen=True, slots=True)
class WorkerFigures:
    """One of the scenario's workers (all alike together): share of open time at work, hours."""

    worker: str
    name: str
    """As people say it; the id where nothing else is known."""
    partner: PartnerId
    busy_hours_per_week: Figure
    utilisation: Figure
    """Work as a share of the time the calendars were open; what is done after hours counts."""
    activities: Figure
    """Done in one replication."""
    few_wait: bool
    """Few may wait for all they do, so that waiting for them does not grow without end."""


@dataclass(frozen=True, slots=True)
class PartnerFigures:
    """What one partner puts into a case, and how long a case waits for its people, in seconds."""

    partner: PartnerId
    work: Figure
    cost: Figure
    waiting: Figure


@dataclass(frozen=True, slots=True)
class TargetFigures:
    """The share of cases that keep a promise."""

    name: str
    share: Figure


@dataclass(frozen=True, slots=True)
class StuckFigures:
    """Cases that wait for ever: how many of all, and at which elements their tokens stay."""

    share: Figure
    at: tuple[tuple[ElementId, int], ...]


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """Cases that were over since they found no place to wait: their share of all, and how many.

    Who left an activity by an event on its edge goes on, and is counted at the activity alone.
    """

    share: Figure
    cases: int


@dataclass(frozen=True)
class Results:
    """All figures of an experiment. `cases` counts those after the warm-up, all replications.

    Cycle time and waiting are those of cases that came to their end.
    """

    replications: int
    cases: int
    completed: int
    stuck: StuckFigures
    turned_away: TurnedAway
    cycle_time: Times
    waiting: Times
    work_in_progress: Figure
    activities: int
    engine_seconds: float
    lost_messages: int
    under_way: int
    """Cases that were still going on when a horizon came, all replications; 0 without one."""
    left_in_batches: int
    """Cases that wait for ever for others; those in time when a horizon came are not counted."""
    undelivered: tuple[tuple[tuple[ElementId, ...], int], ...]
    per_activity: tuple[ActivityFigures, ...]
    per_message: tuple[MessageFigures, ...]
    per_pair: tuple[PairFigures, ...]
    per_worker: tuple[WorkerFigures, ...]
    per_partner: tuple[PartnerFigures, ...]
    targets: tuple[TargetFigures, ...]
