"""Reads the information sheet: who needs to know what, who has it, and on what basis."""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.grid import words
from intertwine.grid.form import FormActivity, FormDatum, FormPartner, Passing
from intertwine.grid.information_flow import inside_store
from intertwine.grid.places import Places
from intertwine.grid.problems import Problems, activity_hint, partner_hint
from intertwine.grid.sheets import Sheet
from intertwine.grid.table_rows import TableRow, read_rows
from intertwine.grid.text import clean, key
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Basis, Personal

MAX_MADE_FROM = 50


@dataclass
class _Said:
    """What the rows have said so far about one piece of information."""

    name: str
    subject: PartnerId | None = None
    personal: Personal = Personal.UNKNOWN
    basis: Basis = Basis.UNKNOWN
    made_from: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Side:
    """Who has or needs something; `activity` is None where none is named."""

    partner: FormPartner | None = None
    role: str = ""
    activity: FormActivity | None = None


def read_information(
    sheet: Sheet, places: Places, problems: Problems
) -> tuple[tuple[FormDatum, ...], tuple[Passing, ...]]:
    """Return the pieces of information and how they pass, in the order of the sheet."""
    data: dict[str, _Said] = {}
    passings: dict[Passing, None] = {}
    what = ""
    for row in read_rows(sheet, words.INFORMATION_HEADERS, ("what",), problems):
        what = row.text("what") or what
        if not what:
            problems.add("no-what", sheet, row.number, row.column("what"))
            continue
        said = data.setdefault(key(what), _Said(what))
        _read_datum(said, row, places, problems)
        for passing in _passings(said.name, row, places, problems):
            passings[passing] = None
    for said in list(data.values()):
        for name in said.made_from.values():
            data.setdefault(key(name), _Said(name))
    described = tuple(
        FormDatum(d.name, d.subject, d.personal, d.basis, tuple(data[k].name for k in d.made_from))
        for d in data.values()
    )
    return described, tuple(passings)


def _read_datum(said: _Said, row: TableRow, places: Places, problems: Problems) -> None:
    personal = row.choice("personal", words.PERSONAL, ("yes", "no", "unknown"), problems)
    basis = row.choice("basis", words.BASIS, tuple(Basis), problems)
    subject = _subject(row, places, problems)
    for name, value, nothing in (
        ("personal", personal, Personal.UNKNOWN),
        ("basis", basis, Basis.UNKNOWN),
        ("subject", subject, None),
    ):
        before = getattr(said, name)
        if value in (None, nothing):
            continue
        if before not in (nothing, value):
            row.problem("says-otherwise", name, problems, what=said.name)
        else:
            setattr(said, name, value)
    for part in row.parts("made_from")[:MAX_MADE_FROM]:
        if key(part) != key(said.name):
            said.made_from.setdefault(key(part), part)


def _subject(row: TableRow, places: Places, problems: Problems) -> PartnerId | None:
    text = row.text("subject")
    found = places.find_partner(text)
    if found is None and key(text) in words.NOBODY:
        return None
    if found is None:
        _unknown_partner(row, "subject", text, places, problems)
        return None
    return found[0].id


def _passings(what: str, row: TableRow, places: Places, problems: Problems) -> list[Passing]:
    needing_text, only_passed = words.without_not_needed_here(row.text("needing"))
    giving_text, not_made = words.without_not_made_here(row.text("giving"))
    givers = _sides(row, "giver", giving_text, places, problems, last=True)
    receivers = _sides(row, "receiver", needing_text, places, problems, last=False)
    if givers is None or receivers is None:
        return []
    store = row.text("store")
    sent = row.choice("sent", {"": None, **words.SENT}, ("yes", "no"), problems)
    permission = _permission(row, places, problems)
    passings = []
    for giver in givers:
        for receiver in receivers:
            giving, needing = _when(giver, receiver, places)
            inside = (
                _inside(what, giver, giving, needing) if not store and sent is not False else ""
            )
            passings.append(
                Passing(
                    what,
                    giver.partner.id if giver.partner else None,
                    giving.id if giving else None,
                    receiver.partner.id if receiver.partner else None,
                    needing.id if needing else None,
                    made=not not_made,
                    sent=(sent if sent is not None else not store) and not inside,
                    needed=not only_passed,
                    store=store or inside,
                    permission=permission,
                )
            )
    return passings


def _sides(
    row: TableRow, column: str, when: str, places: Places, problems: Problems, *, last: bool
) -> list[_Side] | None:
    """Return who is named in a column, one empty side for nobody, None after a problem."""
    text = row.raw(column)
    when_column = "giving" if column == "giver" else "needing"
    if key(text) in words.NOBODY and not places.find_partner(text):
        if not when:
            return [_Side()]
        owners = places.owners_of(when)
        if len(owners) != 1:
            row.problem("when-without-who", when_column, problems, value=when)
            return None
        named: list[tuple[FormPartner, str]] | str = [(owners[0], "")]
    else:
        named = places.find_partners(text)
    if isinstance(named, str):
        _unknown_partner(row, column, named, places, problems)
        return None
    sides = []
    for partner, role in named:
        activity = None
        if when:
            activity = places.find_activity(partner.id, when, role=role, last=last)
            if activity is None:
                _unknown_activity(row, when_column, when, partner, places, problems)
                return None
        sides.append(_Side(partner, role, activity))
    return sides


def _when(
    giver: _Side, receiver: _Side, places: Places
) -> tuple[FormActivity | None, FormActivity | None]:
    """Fill in the activities nobody named.

    The giver's is its last one that is not in a later step than the need; the receiver's its
    first one that is not in an earlier step than the giving. With neither named: the first
    step in which both act, else the giver's first activity and the soonest need after it.
    """
    gives = places.activities_of(giver.partner.id, giver.role) if giver.partner else []
    takes = places.activities_of(receiver.partner.id, receiver.role) if receiver.partner else []
    order = {step: n for n, step in enumerate(places.service.steps)}
    giving, needing = giver.activity, receiver.activity
    if giving is None and needing is not None and gives:
        before = [a for a in gives if order[a.step] <= order[needing.step] and a != needing]
        giving = before[-1] if before else gives[0]
    elif giving is None and gives:
        both = {a.step for a in gives} & {a.step for a in takes}
        giving = next((a for a in gives if a.step in both), gives[0])
    if needing is None and takes:
        since = order[giving.step] if giving else 0
        after = [a for a in takes if order[a.step] >= since and a != giving]
        needing = after[0] if after else takes[-1]
    return giving, needing


def _inside(
    what: str, giver: _Side, giving: FormActivity | None, needing: FormActivity | None
) -> str:
    """Return the place where one role tells another of the same partner, "" if none is needed."""
    if giver.partner is None or giving is None or needing is None:
        return ""
    two_roles = giving.partner == needing.partner and giving.role != needing.role
    return inside_store(what, giver.partner.name) if two_roles else ""


def _permission(row: TableRow, places: Places, problems: Problems) -> str | None:
    text = row.text("permission")
    if not text:
        return None
    found = places.find_permission(text)
    if found:
        return found.id
    row.problem("unknown-permission", "permission", problems, value=text)
    return None


def _unknown_partner(
    row: TableRow, column: str, text: str, places: Places, problems: Problems
) -> None:
    names = [p.name for p in places.service.partners]
    row.problem(
        "unknown-partner",
        column,
        problems,
        value=clean(text),
        hint=partner_hint(text, names),
    )


def _unknown_activity(
    row: TableRow,
    column: str,
    text: str,
    partner: FormPartner,
    places: Places,
    problems: Problems,
) -> None:
    if places.is_step(text):
        row.problem("nothing-in-step", column, problems, value=text, partner=partner.name)
        return
    names = [a.name for a in places.activities_of(partner.id)]
    row.problem(
        "unknown-activity",
        column,
        problems,
        value=text,
        partner=partner.name,
        hint=activity_hint(text, [*names, *places.service.steps]),
    )
