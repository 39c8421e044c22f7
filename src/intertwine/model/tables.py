"""The tables of a study folder: one frozen dataclass a row, one schema a table.

Each field carries its explanation and unit in its metadata; the reader, the templates, the
manual and the tests all use these, so that a column is described once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Family


def column(doc: str, *, default: Any = ..., unit: str = "", words: tuple[str, ...] = ()) -> Any:
    """Declare a column: what it says, its unit, and the words it may hold (empty: any).

    Without a default the column is required.
    """
    metadata = {"doc": doc, "unit": unit, "words": words}
    if default is ...:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation of the partnership; citizens are one too."""

    id: PartnerId = column("short name used in all other tables and in maps")
    name: str = column("name as people say it")
    kind: str = column("what it is, e.g. municipality, association, citizens", default="")
    part_of: str = column("id of the partner it belongs to", default="")
    relation: str = column(
        "relation to the service",
        default="",
        words=("", "owner", "customer", "competitor", "provider", "overseer"),
    )
    remit: str = column("what it is there for", default="")
    citizens: bool = column("yes for the partner that stands for citizens", default=False)
    size: float | None = column("how large it is", default=None, unit="people served or employed")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody known by a (pseudo)name."""

    id: str = column("short code")
    partner: PartnerId = column("id of the partner")
    name: str = column("name or pseudonym", default="")
    role: str = column("what the person does", default="")
    actor: str = column("id of the lane on the map", default="")
    years: float | None = column("time in this role", default=None, unit="years")


@dataclass(frozen=True, slots=True)
class Resource:
    """Something the service needs and somebody has."""

    id: str = column("short code")
    name: str = column("what it is")
    partner: PartnerId = column("id of the partner who has it")
    amount: float | None = column("how much", default=None)
    unit: str = column("unit of the amount, e.g. hours a week", default="")
    available: str = column("when it is available", default="")
    source: str = column("where it comes from, e.g. budget, grant, volunteers", default="")
    tangible: bool | None = column("yes for things, no for knowledge and goodwill", default=None)
    shared_with: tuple[str, ...] = column("partners who use it too", default=())


@dataclass(frozen=True, slots=True)
class Asset:
    """A place, tool or arrangement made for this partnership."""

    id: str = column("short code")
    name: str = column("what it is")
    partners: tuple[str, ...] = column("partners who use it")
    kind: str = column(
        "digital, physical or social", default="", words=("", "digital", "physical", "social")
    )
    purpose: str = column("what it is for", default="")
    owner: str = column("partner or person who looks after it", default="")


@dataclass(frozen=True, slots=True)
class Routine:
    """Something partners do together again and again."""

    id: str = column("short code")
    name: str = column("what is done")
    partners: tuple[str, ...] = column("partners who take part")
    rhythm: str = column("how often, e.g. weekly, per case", default="")
    shared: str = column("what is shared", default="")
    form: str = column("in what form", default="")
    since: str = column("since when", default="", unit="year or date")
    until: str = column("until when, empty while it lasts", default="", unit="year or date")
    project: str = column("the project it depends on, empty if none", default="")


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Who answers for what."""

    partner: PartnerId = column("id of the partner")
    subject: str = column("what for: the service, an element id, a theme")
    level: str = column("strategic or operational", words=("strategic", "operational"))
    person: str = column("person or role", default="")
    coordinates: tuple[str, ...] = column("partners this person is named to connect", default=())


@dataclass(frozen=True, slots=True)
class Value:
    """What matters to somebody, by rank or weight."""

    stakeholder: str = column("partner or group")
    criterion: str = column("e.g. speed, cost, quality, dignity")
    weight: float | None = column("relative weight", default=None, unit="share, 0 to 1")
    rank: int | None = column("1 is most important", default=None)
    kind: str = column("whose value it is", default="", words=("", "private", "group", "public"))


@dataclass(frozen=True, slots=True)
class Release:
    """What a partner keeps to itself, and whom it lets see what is computed from it.

    A partner without a row keeps nothing back. One with a row keeps the figure to itself and the
    facilitator, and lets those in `to` see it, or what follows from it: in full, or only mixed
    with enough others. Whoever keeps `staffing` or `waits` keeps the other one, its costs, the
    times of the whole service and the shares from the same readers, unless a row of that figure
    says otherwise: they can be worked back from each other.
    """

    owner: PartnerId = column("the partner whose figures these are")
    figure: str = column(
        "what is kept: staffing, its people, how busy they are and their hours a case; waits, how "
        "long its steps take and cases wait at them and for its messages; costs, what its work "
        "costs; times, the times of the whole service, computed from everybody's; shares, what "
        "its resources add alone and together",
        words=("staffing", "waits", "costs", "times", "shares"),
    )
    to: tuple[str, ...] = column(
        "partners who may see what is computed from it, or everybody; empty for none", default=()
    )
    mixed: bool = column("only where it cannot be taken apart again", default=False)


@dataclass(frozen=True, slots=True)
class CoalitionWorth:
    """How good the service is when some partners share, or take part, and the others do not.

    Written by a simulation or a calculation, or filled in with what partners estimate. All
    coalitions are needed: two to the power of the partners.
    """

    game: str = column(
        "partners share what they have (all serve), or take part at all",
        words=("pooling", "participation"),
    )
    worth: float = column("how good the service is then, more is better")
    coalition: tuple[str, ...] = column(
        "partners who share or take part, empty for nobody", default=()
    )
    unit: str = column("unit of the worth, e.g. minutes served a week", default="")
    criterion: str = column("a criterion of values.csv, empty for the worth as a whole", default="")
    partner: str = column(
        "the partner whose own outcome this is, empty for the whole service", default=""
    )
    replication: int | None = column(
        "number of the replication; rows of one number shared their luck; empty for a mean",
        default=None,
    )
    error: float | None = column("standard error of a mean, empty if exact", default=None)
    replications: int | None = column(
        "how many replications a mean is of, empty if exact", default=None
    )


@dataclass(frozen=True, slots=True)
class Tie:
    """Who gets information from whom, as somebody said."""

    source: str = column("actor or person who gives")
    target: str = column("actor or person who gets")
    what: str = column("what is passed on", default="")
    weight: float = column("how much or how often", default=1.0)
    map: str = column("map it belongs to, empty for all", default="")


@dataclass(frozen=True, slots=True)
class Question:
    """A guiding question of the partnership with its answer so far."""

    id: str = column("code of the guiding question")
    answer: str = column("answer in the partners' words", default="")
    status: str = column(
        "how far it is",
        default="unanswered",
        words=("answered", "disputed", "differing", "unanswered"),
    )
    source: str = column("who said it, and when", default="")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing everybody is asked alone: a construct asked of an element of the map."""

    construct: str = column(
        "what is asked",
        words=(
            "accountability",
            "predictability",
            "information",
            "purpose",
            "expectation",
            "own",
            "own-scale",
            "management-system",
            "alignment",
            "adaptability",
            "trust",
            "value",
            "learning-together",
            "learning-home",
        ),
    )
    element: str = column(
        "element id on the map, two joined by > for an order; a part after a dot; "
        "the cell, partner or statement for what is not on the map"
    )
    wording: str = column("the question as people read it", default="")
    options: tuple[str, ...] = column("answers to choose from", default=())
    map_answer: str = column("what the map answers, empty if it does not", default="")
    about: str = column("id of the partner it is about, empty if none", default="")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one respondent said about one item, alone. A wave is one file of answers."""

    respondent: str = column("code of the respondent, the same in all waves")
    partner: PartnerId = column("id of the respondent's partner")
    construct: str = column("what was asked")
    element: str = column("element id on the map; two joined by > for an order")
    answer: str = column(
        "the chosen answer, empty if left blank; all joined by > for an order", default=""
    )
    wave: str = column("the round of answers; the file's name if empty", default="")
    words: str = column("what they wrote, where names are kept", default="")
    how: str = column(
        "how it was answered, where names are kept; empty for alone",
        default="",
        words=("", "with help", "by guardian"),
    )


@dataclass(frozen=True, slots=True)
class Tension:
    """Something that pulls in two directions, carried from one meeting to the next."""

    id: str = column("short code")
    text: str = column("the tension in the partners' words")
    element: str = column("element id on the map, empty if none", default="")
    status: str = column("where it stands", default="open", words=("open", "eased", "accepted"))
    since: str = column("since when it is known", default="", unit="YYYY-MM-DD")
    wave: str = column("the round in which it was last talked about", default="")


@dataclass(frozen=True, slots=True)
class Mechanism:
    """What partners have agreed in order to work together."""

    id: str = column("short code")
    name: str = column("what it is called")
    partners: tuple[str, ...] = column("partners who take part")
    family: Family = column("what kind of coordination it gives")
    type: str = column(
        "its form (Okhuysen & Bechky 2009)",
        default="",
        words=("", "plans and rules", "objects", "roles", "routines", "proximity"),
    )
    rhythm: str = column("how often, e.g. weekly, per case", default="")
    owner: str = column("person or partner who keeps it alive", default="")
    purpose: str = column("does it renew or refine", default="", words=("", "explore", "exploit"))
    since: str = column("since when", default="", unit="year or date")
    status: str = column(
        "where it stands",
        default="existing",
        words=("existing", "kept", "dropped", "new", "trial"),
    )
    findings: tuple[str, ...] = column("findings it answers", default=())


@dataclass(frozen=True, slots=True)
class Initiative:
    """A development effort of one or several partners."""

    id: str = column("short code")
    name: str = column("what was tried")
    partners: tuple[str, ...] = column("partners who put effort in")
    kind: str = column("new idea or refinement", words=("new", "refine"))
    effort: float = column("work put in", unit="person-days")
    idea: str = column("code of the idea it carries", default="")
    mode: str = column(
        "mode of collaboration, e.g. autonomous, bilateral, working group", default=""
    )
    start: str = column("first month", default="", unit="YYYY-MM")
    end: str = column("last month, empty while it runs", default="", unit="YYYY-MM")
    expected: float | None = column(
        "expected benefit", default=None, unit="points the partners agreed"
    )
    realised: float | None = column(
        "realised benefit, empty while unknown", default=None, unit="same points"
    )
    facilitated: bool | None = column("was a neutral facilitator involved", default=None)


@dataclass(frozen=True, slots=True)
class Consent:
    """A permission somebody gave or refused."""

    id: str = column("short code")
    person: str = column("whose data")
    given_by: str = column("who decided: the person or the guardian")
    datum: str = column("datum id, or everything")
    recipient: str = column("partner id, or all partners")
    purpose: str = column("what for", default="")
    allowed: bool = column("yes or no", default=True)
    valid_from: date | None = column("first day", default=None, unit="YYYY-MM-DD")
    valid_until: date | None = column("last day, empty for open", default=None, unit="YYYY-MM-DD")
    map: str = column("map it belongs to, empty for all", default="")
