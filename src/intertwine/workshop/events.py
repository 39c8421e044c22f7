"""What can happen in a session. A session is the fold of its events; nothing else is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from intertwine.model.ids import ElementId, PartnerId
from intertwine.workshop.questions import Question
from intertwine.workshop.session import (
    AgendaItem,
    Anonymity,
    Contribution,
    Decision,
    Given,
    Participant,
    Status,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """People can join; the level of anonymity is fixed from here on."""

    anonymity: Anonymity
    wave: str


@dataclass(frozen=True, slots=True)
class Planned:
    """The facilitator proposes which questions will be asked."""

    plan: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody is here, for the first time or again."""

    participant: Participant


@dataclass(frozen=True, slots=True)
class Returned:
    """A phone is connected again. Like `Left` it is never kept: it says nothing lasting."""

    key: str


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody's phone is gone; their answers stay."""

    key: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question is put to everybody."""

    round: str
    question: Question


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody answered, or changed the answer, while the question was open."""

    round: str
    key: str
    given: Given


@dataclass(frozen=True, slots=True)
class Held:
    """No more answers are taken."""

    round: str


@dataclass(frozen=True, slots=True)
class Revealed:
    """Answers are shown. The first reveal fixes the groups for the whole session.

    Later ones may place partners nobody had then; those placed already stay where they are.
    """

    round: str
    groups: Mapping[PartnerId, tuple[PartnerId, ...]]


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groups are fixed without a reveal, because answers go to the study."""

    groups: Mapping[PartnerId, tuple[PartnerId, ...]]


@dataclass(frozen=True, slots=True)
class Moved:
    """The room stands at another step of the map."""

    step: ElementId | None


@dataclass(frozen=True, slots=True)
class SteppedBack:
    """The room went back to the step before."""


@dataclass(frozen=True, slots=True)
class Contributed:
    """Something was pinned to the map."""

    contribution: Contribution


@dataclass(frozen=True, slots=True)
class Voted:
    """A dot was given to a contribution, or taken back."""

    contribution: str
    key: str
    given: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """A contribution stands elsewhere now: eased, accepted, done, or open again."""

    contribution: str
    status: Status


@dataclass(frozen=True, slots=True)
class Decided:
    """The partners decided something; the same id again changes it."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class ReasonSettled:
    """A reason given in a consent round is resolved, recorded, or open again ("")."""

    round: str
    reason: str
    how: str


@dataclass(frozen=True, slots=True)
class AgendaSet:
    """The parts of the day are these."""

    agenda: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class AgendaMoved:
    """Another part of the day begins; `began` is when (ISO time, UTC)."""

    at: int
    began: str = ""


@dataclass(frozen=True, slots=True)
class TimerSet:
    """A timer runs until then (ISO time, UTC); "" stops it."""

    ends: str


@dataclass(frozen=True, slots=True)
class LeadOffered:
    """Whoever has the code behind this digest may lead, until then (ISO time, UTC)."""

    digest: str
    until: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Another facilitator leads; an offer that was open is used up."""

    to: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The workshop is over; minutes can be amended."""


@dataclass(frozen=True, slots=True)
class Amended:
    """A participant wants something changed in the minutes."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Locked:
    """The minutes stand."""


Event: TypeAlias = (
    Opened
    | Planned
    | Joined
    | Returned
    | Left
    | Asked
    | Answered
    | Held
    | Revealed
    | Grouped
    | Moved
    | SteppedBack
    | Contributed
    | Voted
    | Settled
    | Decided
    | ReasonSettled
    | AgendaSet
    | AgendaMoved
    | TimerSet
    | LeadOffered
    | HandedOver
    | Closed
    | Amended
    | Locked
)
EVENTS: Mapping[str, type[Event]] = {
    kind.__name__: kind
    for kind in (
        Opened,
        Planned,
        Joined,
        Returned,
        Left,
        Asked,
        Answered,
        Held,
        Revealed,
        Grouped,
        Moved,
        SteppedBack,
        Contributed,
        Voted,
        Settled,
        Decided,
        ReasonSettled,
        AgendaSet,
        AgendaMoved,
        TimerSet,
        LeadOffered,
        HandedOver,
        Closed,
        Amended,
        Locked,
    )
}
