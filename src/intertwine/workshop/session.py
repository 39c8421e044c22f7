"""A workshop session as one immutable value: who is here, what was asked, said, decided.

Answers stay private until a round is revealed; who may see what of a session is decided in
`access`, never here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intertwine.model.ids import ElementId, PartnerId
from intertwine.workshop.questions import Question


class Anonymity(StrEnum):
    """What is kept of who answered; chosen when a session opens, unchangeable afterwards."""

    NAMED = "named"
    PSEUDONYMOUS = "pseudonymous"
    """A code the person keeps, the same across waves."""
    ANONYMOUS = "anonymous"
    """A random key made on the phone, new per session, tied to nothing else."""


class SessionKind(StrEnum):
    """How people answer: together in a room, or each at their own time before it."""

    WORKSHOP = "workshop"
    SURVEY = "survey"
    """All questions are open at once; who has answered is seen, never what."""


class Stage(StrEnum):
    """Where a session stands."""

    PREPARED = "prepared"
    OPEN = "open"
    CLOSED = "closed"
    """Minutes can still be amended."""
    LOCKED = "locked"


class RoundState(StrEnum):
    """Where a question stands: answers are taken while open, shown once revealed."""

    OPEN = "open"
    HELD = "held"
    """No more answers, not yet shown."""
    REVEALED = "revealed"


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in the session. `key` is what their phone keeps; `name` is "" unless named."""

    key: str
    partner: PartnerId
    actor: str = ""
    name: str = ""
    here: bool = True
    helped: bool = False
    """Answers with somebody's help."""
    guardian: bool = False
    """A guardian answers for them."""
    code: str = ""
    """What the person keeps across waves in pseudonymous sessions; "" makes one of the key."""


@dataclass(frozen=True, slots=True)
class Given:
    """What one participant answered: codes of the question's options, and free words.

    `choices` has one code, one for each part ("" where a part was left out), or all options in
    the order somebody gave them.
    """

    choices: tuple[str, ...] = ()
    words: str = ""
    helped: bool = False
    guardian: bool = False
    late: bool = False
    """Typed in after the reveal: kept for the study, never added to counts already shown."""


@dataclass(frozen=True, slots=True)
class Round:
    """One question put to everybody, with what each answered alone, by participant key."""

    id: str
    question: Question
    state: RoundState = RoundState.OPEN
    answers: Mapping[str, Given] = field(default_factory=dict)
    settled: Mapping[str, str] = field(default_factory=dict)
    """In a consent round: reason (`reason_id`) → resolved or recorded; those open are not in it."""


class Pin(StrEnum):
    """What a contribution is."""

    PROBLEM = "problem"
    IDEA = "idea"
    QUESTION = "question"
    TENSION = "tension"
    NOTE = "note"
    """An observer's, with its time, pinned to the step."""
    PARKED = "parked"


class Status(StrEnum):
    """Where a contribution stands."""

    OPEN = "open"
    EASED = "eased"
    ACCEPTED = "accepted"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Contribution:
    """Something pinned to an element of the map. `by` is a participant key or "facilitator".

    `at` is the time of a facilitator's note (ISO, UTC), "" for everything else.
    """

    id: str
    kind: Pin
    text: str
    element: ElementId | None = None
    by: str = ""
    partner: PartnerId | None = None
    votes: frozenset[str] = frozenset()
    at: str = ""
    status: Status = Status.OPEN


@dataclass(frozen=True, slots=True)
class Decision:
    """What the partners decided, with who does it until when where somebody does."""

    id: str
    text: str
    element: ElementId | None = None
    owner: str = ""
    due: str = ""
    """A day, YYYY-MM-DD; "" while open."""
    family: str = ""
    """Set when the decision is a mechanism: standardisation, planning, mutual adjustment."""
    rhythm: str = ""
    findings: tuple[str, ...] = ()
    partners: tuple[PartnerId, ...] = ()
    """Who takes part; empty where nobody said."""
    purpose: str = ""
    """explore or exploit, for a mechanism; "" where nobody said."""
    status: str = "new"
    """existing, kept, dropped, new or trial, for a mechanism."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A part of the day with its planned minutes."""

    title: str
    minutes: int = 0
    """0 where nobody planned a time."""


@dataclass(frozen=True)
class Session:
    """A workshop from its preparation to its locked minutes.

    `groups` is None until the first reveal fixes it: partner → the partners shown together
    with it. `step` is where the room stands on the map.
    """

    id: str
    title: str
    map: str
    kind: SessionKind = SessionKind.WORKSHOP
    anonymity: Anonymity = Anonymity.NAMED
    stage: Stage = Stage.PREPARED
    wave: str = ""
    agenda: tuple[AgendaItem, ...] = ()
    agenda_at: int = 0
    agenda_began: str = ""
    """When this part of the day began (ISO time, UTC); "" before the first."""
    plan: tuple[Question, ...] = ()
    participants: Mapping[str, Participant] = field(default_factory=dict)
    rounds: tuple[Round, ...] = ()
    step: ElementId | None = None
    trail: tuple[ElementId, ...] = ()
    groups: Mapping[PartnerId, tuple[PartnerId, ...]] | None = None
    contributions: tuple[Contribution, ...] = ()
    decisions: tuple[Decision, ...] = ()
    votes_each: int = 3
    timer_ends: str = ""
    """When the timer ends (ISO time, UTC); "" while it is off."""
    facilitator: str = ""
    offered: str = ""
    """Digest of the code that passes the leading on; "" while nobody offers it."""
    offered_until: str = ""
    """Until when that code works (ISO time, UTC)."""
    minutes_amendments: tuple[tuple[str, str], ...] = ()
    """(Participant key, what they want changed), in order; no key unless names are kept."""

    @property
    def current(self) -> Round | None:
        """The round that is being asked or shown; None before the first question."""
        return self.rounds[-1] if self.rounds else None

    def round(self, id_: str) -> Round | None:
        """Return a round by its id; None when there is none."""
        return next((r for r in self.rounds if r.id == id_), None)

    @property
    def present(self) -> tuple[Participant, ...]:
        """Those who have joined and not left."""
        return tuple(p for p in self.participants.values() if p.here)
