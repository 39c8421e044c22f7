"""The grid as a value: what a filled grid says, with every name resolved.

It stands between the sheets (text in cells) and the map (BPMN): reading goes
sheets → form → map, writing goes map → form → sheets.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Basis, Personal


@dataclass(frozen=True, slots=True)
class FormPartner:
    """A partner's rows. `roles` are its lanes in order, empty where one row has no role."""

    id: PartnerId
    name: str
    citizens: bool = False
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormActivity:
    """One line of one cell. `role` is "" where the partner has no lanes."""

    id: str
    name: str
    partner: PartnerId
    role: str
    step: str
    coproduced: bool = False


@dataclass(frozen=True, slots=True)
class FormDatum:
    """What is said about a piece of information, whoever has or needs it."""

    name: str
    subject: PartnerId | None = None
    personal: Personal = Personal.UNKNOWN
    basis: Basis = Basis.UNKNOWN
    made_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passing:
    """One row of the information sheet.

    `giver` and `receiver` are None where nobody is named; `giving` and `needing` are the
    activities, None for a partner without any. `made` is False where the giver is known to
    have it from elsewhere; `sent` is True where it goes as a message;
    `needed` is False where the receiver only passes it on; `store` is where it is kept;
    `permission` the activity in which the person says yes to it.
    """

    what: str
    giver: PartnerId | None = None
    giving: str | None = None
    receiver: PartnerId | None = None
    needing: str | None = None
    made: bool = True
    sent: bool = True
    needed: bool = True
    store: str = ""
    permission: str | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """One row of the choices sheet: after an activity, how it goes on.

    `then` is None for the end. `answer` is "" where nothing is asked; `otherwise` marks the
    way taken when no other answer fits. `share` is how often, between 0 and 1.
    """

    after: str
    then: str | None
    question: str = ""
    answer: str = ""
    otherwise: bool = False
    share: float | None = None


@dataclass(frozen=True)
class Form:
    """A filled grid. `activities` stand in the order in which each partner does them."""

    name: str
    remit: str = ""
    steps: tuple[str, ...] = ()
    partners: tuple[FormPartner, ...] = ()
    activities: tuple[FormActivity, ...] = ()
    data: tuple[FormDatum, ...] = ()
    passings: tuple[Passing, ...] = ()
    branches: tuple[Branch, ...] = ()

    @cached_property
    def partner(self) -> dict[PartnerId, FormPartner]:
        """Partners by id."""
        return {p.id: p for p in self.partners}

    @cached_property
    def activity(self) -> dict[str, FormActivity]:
        """Activities by id."""
        return {a.id: a for a in self.activities}

    @cached_property
    def position(self) -> dict[str, int]:
        """The place of each activity in the order of its partner, counted over all partners."""
        return {a.id: n for n, a in enumerate(self.activities)}

    @cached_property
    def of_partner(self) -> dict[PartnerId, tuple[FormActivity, ...]]:
        """What each partner does, in order; an empty tuple for one that does nothing."""
        return {p.id: tuple(a for a in self.activities if a.partner == p.id) for p in self.partners}
