"""Reads the choices sheet: where the order of the columns does not tell how it goes on."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from intertwine.grid import words
from intertwine.grid.form import Branch, FormActivity, FormPartner
from intertwine.grid.places import Places
from intertwine.grid.problems import Problems, activity_hint, partner_hint
from intertwine.grid.sheets import Sheet
from intertwine.grid.table_rows import TableRow, read_rows
from intertwine.grid.text import clean, key

_NEEDED = ("after", "then")


def read_choices(sheet: Sheet, places: Places, problems: Problems) -> tuple[Branch, ...]:
    """Return the branches in the order of the sheet."""
    rows: list[tuple[TableRow, Branch]] = []
    above: FormActivity | None = None
    for row in read_rows(sheet, words.CHOICE_HEADERS, _NEEDED, problems):
        partner = _partner(row, places, problems)
        after = _activity(row, "after", partner, places, problems)
        if after is None and not row.text("after") and above is not None:
            after = above
        elif after is None:
            if not row.text("after"):
                row.problem("no-after", "after", problems)
            continue
        above = after
        branch = _branch(row, after, places, problems)
        if branch is not None:
            rows.append((row, branch))
    _check(rows, places, problems)
    return _in_order([branch for _, branch in rows], places)


def _in_order(rows: list[Branch], places: Places) -> tuple[Branch, ...]:
    """Group rows by activity, in the order in which these are done.

    One answer alone gets its "otherwise": as the columns go on. One row without an answer
    only says what comes next, and says nothing when that is what comes next anyway.
    """
    by_after: dict[str, list[Branch]] = {}
    for branch in dict.fromkeys(rows):
        by_after.setdefault(branch.after, []).append(branch)
    ordered: list[Branch] = []
    for activity in places.service.activities:
        group = by_after.get(activity.id, [])
        mine = places.activities_of(activity.partner)
        following = mine[mine.index(activity) + 1 :]
        as_columns = following[0].id if following else None
        if len(group) == 1 and not (group[0].answer or group[0].otherwise):
            group = [] if group[0].then == as_columns else [Branch(activity.id, group[0].then)]
        elif len(group) == 1 and not group[0].otherwise:
            group.append(Branch(activity.id, as_columns, otherwise=True))
        question = next((b.question for b in group if b.question), "")
        ordered += [replace(b, question=question) for b in group]
    return tuple(ordered)


def _branch(
    row: TableRow, after: FormActivity, places: Places, problems: Problems
) -> Branch | None:
    text = row.text("then")
    then = None
    if key(text) not in words.THE_END or _is_named(text, after, places):
        found = places.find_activity(after.partner, text)
        if found is None:
            names = [a.name for a in places.activities_of(after.partner)]
            owner = next(p for p in places.service.partners if p.id == after.partner)
            row.problem(
                "unknown-activity",
                "then",
                problems,
                value=text,
                partner=owner.name,
                hint=activity_hint(text, [*names, *places.service.steps]),
            )
            return None
        then = found.id
    answer = row.text("answer")
    otherwise = key(answer) in words.OTHERWISE
    return Branch(
        after.id,
        then,
        question=row.text("question"),
        answer="" if otherwise else answer,
        otherwise=otherwise,
        share=_share(row, problems),
    )


def _is_named(text: str, after: FormActivity, places: Places) -> bool:
    return places.find_activity(after.partner, text) is not None


def _partner(row: TableRow, places: Places, problems: Problems) -> FormPartner | None:
    text = row.text("partner")
    if not text:
        return None
    found = places.find_partner(text)
    if found is None:
        names = [p.name for p in places.service.partners]
        row.problem(
            "unknown-partner",
            "partner",
            problems,
            value=clean(text),
            hint=partner_hint(text, names),
        )
        return None
    return found[0]


def _activity(
    row: TableRow,
    column: str,
    partner: FormPartner | None,
    places: Places,
    problems: Problems,
) -> FormActivity | None:
    text = row.text(column)
    if not text or (partner is None and row.text("partner")):
        return None
    owners = [partner] if partner else places.owners_of(text)
    if len(owners) != 1:
        code = "after-without-who" if owners else "unknown-after"
        names = [a.name for a in places.service.activities]
        row.problem(code, column, problems, value=text, hint=activity_hint(text, names))
        return None
    found = places.find_activity(owners[0].id, text, last=True)
    if found is None:
        names = [a.name for a in places.activities_of(owners[0].id)]
        row.problem(
            "unknown-activity",
            column,
            problems,
            value=text,
            partner=owners[0].name,
            hint=activity_hint(text, [*names, *places.service.steps]),
        )
    return found


def _share(row: TableRow, problems: Problems) -> float | None:
    """Return "15 %", "15 of 100", "15" and "0.15" as 0.15; None where nobody said."""
    text = row.text("share")
    if key(text) in {"", "unknown", "?"}:
        return None
    number = text.replace(",", ".").removesuffix("of 100").rstrip("% ").strip()
    try:
        value = Decimal(number)
        per_hundred = number != text.replace(",", ".") or value > 1
        share = float(value / 100 if per_hundred else value)
    except (InvalidOperation, OverflowError):
        share = -1.0
    if not 0 <= share <= 1:
        row.problem("bad-share", "share", problems)
        return None
    return share


def _check(rows: list[tuple[TableRow, Branch]], places: Places, problems: Problems) -> None:
    """A choice needs two ways on at least, one "otherwise" at most, and shares up to 100."""
    by_after: dict[str, list[tuple[TableRow, Branch]]] = {}
    for row, branch in rows:
        by_after.setdefault(branch.after, []).append((row, branch))
    for group in by_after.values():
        last, _ = group[-1]
        branches = [branch for _, branch in group]
        if sum(b.otherwise for b in branches) > 1:
            last.problem("two-otherwise", "answer", problems)
        if sum(b.share or 0 for b in branches) > 1 + 1e-9:
            last.problem("shares-over-100", "share", problems)
        if len(branches) > 1:
            for row, branch in group:
                if not branch.answer and not branch.otherwise:
                    row.problem("no-answer", "answer", problems)
