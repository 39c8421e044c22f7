"""What leaves the server of a session: the values that pages, phones and minutes receive.

Nothing here decides who sees what; that is `access.sessions` and `access.rounds`, which make these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from intertwine.access.viewer import Standing
from intertwine.workshop.session import Anonymity, Pin, RoundState

Say = Callable[[str, Mapping[str, object]], str]
"""A code of the catalogue and its parameters to a sentence in the viewer's language."""


@dataclass(frozen=True, slots=True)
class OptionView:
    """One answer to choose, in words."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """What one group answered. `counts` is None where it is withheld; `why` says so in words."""

    partners: tuple[str, ...]
    names: tuple[str, ...]
    n: int
    counts: Mapping[str, int] | None
    why: str = ""
    mostly_alike: bool = False


@dataclass(frozen=True, slots=True)
class PartView:
    """What was answered to one part of a question that has several."""

    code: str
    label: str
    groups: tuple[GroupView, ...]
    totals: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ReasonView:
    """Why somebody cannot simply consent. `name` is "" unless names are kept."""

    id: str
    choice: str
    words: str
    settled: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class WordsView:
    """What somebody wrote; `name` is their organisation, "" where names are not kept."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class RevealView:
    """What a reveal shows. `map_answer` is "" where the map does not say."""

    groups: tuple[GroupView, ...]
    totals: Mapping[str, int]
    map_answer: str
    sentence: str
    words: tuple[WordsView, ...] = ()
    parts: tuple[PartView, ...] = ()
    """One for each part of a question that has several; `groups` and `totals` are empty then."""
    reasons: tuple[ReasonView, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundView:
    """A question as one viewer sees it. `mine` is None until the viewer has answered."""

    id: str
    kind: str
    element: str
    step: str
    wording: str
    easy: str
    state: RoundState
    options: tuple[OptionView, ...]
    answered: int
    present: int
    mine: str | None = None
    my_words: str = ""
    reveal: RevealView | None = None
    number: int = 0
    """Which question of the session this is, from 1; 0 in a plan."""
    planned: int = 0
    """How many questions the plan has, or have been asked if those are more."""
    gone: bool = False
    """True where the asked step is no longer on the map; its answers are kept."""
    parts: tuple[OptionView, ...] = ()
    ranked: bool = False
    """True where an answer puts all options in order."""
    chosen: tuple[str, ...] = ()
    """The viewer's own answer to each part, or their whole order."""
    asks_me: bool = True
    """False where the question is about the viewer's own organisation."""
    about: str = ""
    """The partner or decision it is about."""


@dataclass(frozen=True, slots=True)
class PinView:
    """A contribution as one viewer sees it; `votes` is None while voting is the viewer's alone."""

    id: str
    kind: Pin
    text: str
    element: str
    step: str
    votes: int
    voted: bool
    at: str = ""
    """When a facilitator's note was made; "" for everything else."""
    status: str = "open"
    gone: bool = False
    """True where its step is no longer on the map."""


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody in the facilitator's list. `name` is "" unless the session is named."""

    partner: str
    name: str
    actor: str
    here: bool
    answered: bool
    """Has answered the question that is open; in a survey, all of them."""
    id: str = ""
    given: int = 0
    """How many questions they have answered."""
    code: str = ""
    """The viewer's own code to keep, in pseudonymous sessions; "" for everybody else's."""


@dataclass(frozen=True, slots=True)
class PartnerView:
    """An organisation to choose when joining, with those of its actors the map shows."""

    id: str
    name: str
    actors: tuple[OptionView, ...] = ()
    letter: str = ""
    colour: int = 0
    """Which of the eight partner colours, from 1."""
    pattern: str = ""
    citizens: bool = False


@dataclass(frozen=True, slots=True)
class StoryView:
    """A step the room has walked through, and who does it ("" where the map does not say)."""

    element: str
    label: str
    partner: str


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision or mechanism as everybody sees it."""

    id: str
    text: str
    element: str
    step: str
    owner: str
    due: str
    family: str
    rhythm: str
    partners: tuple[str, ...] = ()
    purpose: str = ""
    status: str = ""
    findings: tuple[str, ...] = ()
    consent: str = ""
    """What became of asking everybody, in words; "" where nobody was asked."""


@dataclass(frozen=True, slots=True)
class AmendmentView:
    """What somebody wants changed in the minutes; `name` is "" unless names are kept."""

    text: str
    name: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session as one viewer sees it. `people` and `plan` are the facilitator's alone."""

    id: str
    title: str
    standing: Standing
    stage: str
    anonymity: Anonymity
    promise: str
    partners: tuple[PartnerView, ...]
    joined: int
    joined_by_partner: Mapping[str, int]
    me: PersonView | None = None
    step: str = ""
    step_label: str = ""
    round: RoundView | None = None
    pins: tuple[PinView, ...] = ()
    decisions: tuple[DecisionView, ...] = ()
    votes_left: int = 0
    timer_ends: str = ""
    agenda: tuple[str, ...] = ()
    agenda_at: int = 0
    people: tuple[PersonView, ...] = ()
    plan: tuple[RoundView, ...] = ()
    done: tuple[str, ...] = ()
    story: tuple[StoryView, ...] = ()
    """The walk so far; it ends before the asked step, whose place on the map is the answer."""
    agreement: Mapping[str, float] = field(default_factory=dict)
    """How alike people answered at each revealed element, for the facilitator and the wall."""
    reached: tuple[StoryView, ...] = ()
    """The steps that `agreement` speaks of, in the order they were asked; for the same two."""
    kind: str = "workshop"
    survey: tuple[RoundView, ...] = ()
    """All questions of a survey, each to be answered at one's own time; empty in a workshop."""
    agenda_began: str = ""
    agenda_minutes: tuple[int, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    """Names of the organisations that are counted together, as they would be or are fixed."""
    groups_fixed: bool = False
    facilitator: str = ""
    amendments: tuple[AmendmentView, ...] = ()
    leads: bool = True
    """False for a facilitator while another one leads: they see, and can take over."""
    code: str = ""
    asked: tuple[RoundView, ...] = ()
    """All questions so far without their answers, for typing in what came on paper."""
    offered_until: str = ""
    """Until when the code works that passes the leading on; "" while there is none."""
    extra: Mapping[str, str] = field(default_factory=dict)
