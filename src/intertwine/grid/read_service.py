"""Reads the service sheet: who takes part, which steps there are, who does what in each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from intertwine.grid import words
from intertwine.grid.activity_lines import ActivityLine, read_lines
from intertwine.grid.form import FormActivity, FormPartner
from intertwine.grid.problems import Problems
from intertwine.grid.sheets import Cell, Sheet
from intertwine.grid.text import Ids, clean, digest, key, slug
from intertwine.model.ids import PartnerId

MAX_PARTNERS = 60
MAX_STEPS = 100
MAX_ACTIVITIES = 2_000


@dataclass(frozen=True, slots=True)
class ServicePart:
    """What the service sheet says; `header` is the row that names the steps."""

    name: str
    remit: str
    steps: tuple[str, ...]
    partners: tuple[FormPartner, ...]
    activities: tuple[FormActivity, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    header: int
    partner: int
    kind: int | None
    role: int | None
    steps: dict[int, str]


@dataclass
class _Partner:
    name: str
    kind: str = ""
    rows: int = 0
    roles: list[str] = field(default_factory=list)
    lines: list[tuple[str, str, ActivityLine]] = field(default_factory=list)
    """(role, step, line) in the order of the sheet: row by row, column by column."""


def header_row(sheet: Sheet) -> int | None:
    """Return the number of the row that begins with the word for partners, None without one."""
    for number in sorted(sheet.cells):
        row = sheet.cells[number]
        if key(row[min(row)].text) in words.PARTNER_HEADERS and len(row) > 1:
            return number
    return None


def read_service(sheet: Sheet, problems: Problems) -> ServicePart | None:
    """Return what the sheet says, or None with the problems noted when it cannot be told."""
    header = header_row(sheet)
    if header is None:
        problems.add("no-header", sheet)
        return None
    columns = _columns(sheet, header, problems)
    if not columns.steps:
        problems.add("no-steps", sheet, header)
    partners = _partners(sheet, columns, problems)
    if not partners:
        problems.add("no-partners", sheet, header + 1)
    elif columns.steps and not any(p.lines for p in partners):
        problems.add("empty", sheet, header + 1)
    _check_limits(sheet, columns, partners, problems)
    ids = Ids()
    described = [(_form_partner(p, ids), p) for p in partners]
    steps = tuple(dict.fromkeys(columns.steps.values()))
    activities = tuple(
        activity for partner, p in described for activity in _activities(partner, p, steps, ids)
    )
    name, remit = _about(sheet, header)
    return ServicePart(name, remit, steps, tuple(partner for partner, _ in described), activities)


def _about(sheet: Sheet, header: int) -> tuple[str, str]:
    said = {"name": "", "remit": ""}
    for number in sorted(n for n in sheet.cells if n < header):
        row = sheet.cells[number]
        first, *rest = (row[column] for column in sorted(row))
        label = key(first.text).rstrip(":")
        value = clean(rest[0].text) if rest else ""
        if label in words.NAME_LABELS:
            said["name"] = said["name"] or value
        elif label in words.REMIT_LABELS:
            said["remit"] = said["remit"] or value
    return said["name"], said["remit"]


def _columns(sheet: Sheet, header: int, problems: Problems) -> _Columns:
    row = sheet.cells[header]
    partner = min(row)
    kind: int | None = None
    role: int | None = None
    steps: dict[int, str] = {}
    seen: dict[str, int] = {}
    for column in sorted(row):
        name = clean(row[column].text)
        if column == partner or not name:
            continue
        if not steps and kind is None and key(name) in words.KIND_HEADERS:
            kind = column
        elif not steps and role is None and key(name) in words.ROLE_HEADERS:
            role = column
        elif key(name) in seen:
            problems.add("step-twice", sheet, header, column, value=name)
        else:
            steps[column] = name
            seen[key(name)] = column
            _note_trouble(sheet, row[column], problems)
    named = set(row)
    steps |= _under_joined_headers(sheet, header, steps)
    taken = {partner, kind, role}
    for number in sorted(n for n in sheet.cells if n > header):
        for column, cell in sheet.cells[number].items():
            if column not in steps and column not in taken | named:
                problems.add("no-step-name", sheet, number, column, value=clean(cell.text))
    return _Columns(header, partner, kind, role, dict(sorted(steps.items())))


def _under_joined_headers(sheet: Sheet, header: int, steps: dict[int, str]) -> dict[int, str]:
    """A header joined over several columns names all of them."""
    return {
        column: steps[left]
        for top, left, bottom, right in sheet.merged
        if top <= header <= bottom and left in steps
        for column in range(left + 1, right + 1)
        if column not in steps
    }


def _partners(sheet: Sheet, columns: _Columns, problems: Problems) -> list[_Partner]:
    found: dict[str, _Partner] = {}
    current: _Partner | None = None
    for number in sorted(n for n in sheet.cells if n > columns.header):
        row = sheet.cells[number]
        for cell in row.values():
            _note_trouble(sheet, cell, problems)
        name = clean(sheet.text(number, columns.partner))
        if name:
            current = found.setdefault(key(name), _Partner(name))
        elif current is None:
            problems.add("row-without-partner", sheet, number, columns.partner)
            continue
        _read_row(current, sheet, number, columns)
    return list(found.values())


def _read_row(partner: _Partner, sheet: Sheet, number: int, columns: _Columns) -> None:
    role = clean(sheet.text(number, columns.role)) if columns.role else ""
    kind = clean(sheet.text(number, columns.kind)) if columns.kind else ""
    partner.kind = partner.kind or kind
    partner.rows += 1
    known = {key(r): r for r in partner.roles}
    if key(role) not in known:
        partner.roles.append(role)
    role = known.get(key(role), role)
    for column, step in columns.steps.items():
        for line in read_lines(sheet.text(number, column)):
            partner.lines.append((role, step, line))


def _note_trouble(sheet: Sheet, cell: Cell, problems: Problems) -> None:
    if cell.trouble == "date":
        problems.remark("date", label=cell.text, value=cell.text)
    elif cell.trouble:
        problems.add(cell.trouble, sheet, cell.row, cell.column, value=cell.text)


def _check_limits(
    sheet: Sheet, columns: _Columns, partners: list[_Partner], problems: Problems
) -> None:
    counted = {
        "partners": (len(partners), MAX_PARTNERS),
        "steps": (len(set(columns.steps.values())), MAX_STEPS),
        "activities": (sum(len(p.lines) for p in partners), MAX_ACTIVITIES),
    }
    for what, (count, limit) in counted.items():
        if count > limit:
            problems.add(f"too-many-{what}", sheet, count=count, limit=limit)


def _form_partner(partner: _Partner, ids: Ids) -> FormPartner:
    if partner.kind:
        citizens = key(partner.kind) in words.CITIZEN_KINDS
    else:
        citizens = words.names_citizens(partner.name)
    roles = tuple(_role_name(partner, role) for role in partner.roles)
    one_unnamed = partner.roles == [""]
    return FormPartner(
        PartnerId(ids.give(slug(partner.name), digest(partner.name)[:4])),
        partner.name,
        citizens,
        () if one_unnamed else tuple(dict.fromkeys(roles)),
    )


def _role_name(partner: _Partner, role: str) -> str:
    """A row without a role, beside rows with one, is the partner as a whole."""
    if role or partner.roles == [""]:
        return role
    return next((r for r in partner.roles if key(r) == key(partner.name)), partner.name)


def _activities(
    partner: FormPartner, typed: _Partner, steps: tuple[str, ...], ids: Ids
) -> Iterable[FormActivity]:
    """Step by step, numbered lines by their number, the others after the line above them."""
    for step in steps:
        here = [(_role_name(typed, role), line) for role, s, line in typed.lines if s == step]
        numbered: list[tuple[int, int, str, ActivityLine]] = []
        number, above = 0, None
        for place, (role, line) in enumerate(here):
            if role != above:
                number, above = 0, role
            number = number if line.number is None else line.number
            numbered.append((number, place, role, line))
        for _, _, role, line in sorted(numbered, key=lambda n: n[:2]):
            wanted = f"{partner.id}_{slug(line.name)}"
            activity = ids.give(wanted, slug(step), slug(role) if role else "again")
            yield FormActivity(activity, line.name, partner.id, role, step, line.coproduced)
