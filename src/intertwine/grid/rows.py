"""Lays a form out as rows of text, the same for CSV and XLSX."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from intertwine.grid import words
from intertwine.grid.activity_lines import ActivityLine, needs_number, write_line
from intertwine.grid.form import Branch, Form, FormActivity, FormPartner, Passing
from intertwine.grid.information_flow import inside_store
from intertwine.grid.places import Places, write_place
from intertwine.grid.read_service import ServicePart
from intertwine.grid.text import key
from intertwine.wording import say

INFORMATION_COLUMNS = (
    "what",
    "giver",
    "giving",
    "receiver",
    "needing",
    "subject",
    "personal",
    "basis",
    "sent",
    "store",
    "permission",
    "made_from",
)
CHOICE_COLUMNS = ("partner", "after", "question", "answer", "then", "share")
FIXED_COLUMNS = 3
"""Partner, kind, person or role: what stands left of the steps."""

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Written:
    """The rows of each sheet. `header` is the index of the row with the steps."""

    service: Rows
    information: Rows
    choices: Rows
    header: int


def headers(table: str, columns: tuple[str, ...]) -> list[str]:
    """Return the names of columns as people see them, `table` being information or choices."""
    return [say(f"grid-{table}-{column.replace('_', '-')}") for column in columns]


def write_form(form: Form) -> Written:
    """Return the rows of a form; reading them again gives an equal form."""
    places = Places(ServicePart(form.name, form.remit, form.steps, form.partners, form.activities))
    about = [
        [say("grid-label-service"), form.name],
        [say("grid-label-for-whom"), form.remit],
    ]
    header = [*(say(f"grid-label-{c}") for c in ("partner", "kind", "role")), *form.steps]
    service = [*about, [], header, *(row for p in form.partners for row in _partner(form, p))]
    information = [
        headers("information", INFORMATION_COLUMNS),
        *(_passing(form, passing, places) for passing in form.passings),
    ]
    choices = [
        headers("choices", CHOICE_COLUMNS),
        *(_branch(form, branch, places) for branch in form.branches),
    ]
    return Written(service, information, choices, header=len(about) + 1)


def _partner(form: Form, partner: FormPartner) -> Rows:
    kind = say("grid-word-citizens" if partner.citizens else "grid-word-organisation")
    numbers = {step: _numbers(form, partner, step) for step in form.steps}
    rows = []
    for role in partner.roles or ("",):
        cells = [_cell(form, partner, role, step, numbers[step]) for step in form.steps]
        rows.append([partner.name, kind, role, *cells])
    return rows


def _cell(
    form: Form, partner: FormPartner, role: str, step: str, numbers: dict[str, int | None]
) -> str:
    here = [a for a in _here(form, partner, step) if not partner.roles or a.role == role]
    return "\n".join(write_line(ActivityLine(a.name, a.coproduced, numbers[a.id])) for a in here)


def _here(form: Form, partner: FormPartner, step: str) -> list[FormActivity]:
    return [a for a in form.of_partner[partner.id] if key(a.step) == key(step)]


def _numbers(form: Form, partner: FormPartner, step: str) -> dict[str, int | None]:
    """Number the activities of a step where the rows alone would give another order."""
    here = _here(form, partner, step)
    rows = {role: n for n, role in enumerate(partner.roles or ("",))}
    by_row = sorted(here, key=lambda a: rows.get(a.role, 0))
    numbered = by_row != here or any(needs_number(a.name) for a in here)
    return {a.id: n if numbered else None for n, a in enumerate(here, 1)}


def _passing(form: Form, passing: Passing, places: Places) -> list[str]:
    datum = next(d for d in form.data if d.name == passing.what)
    needing = _place(form, passing.needing, places)
    if passing.needing and not passing.needed:
        word = "needs-later" if _needs_later(form, passing) else "only-passes-on"
        needing = f"{needing} ({say(f'grid-word-{word}')})"
    giving = _place(form, passing.giving, places)
    if passing.giving and not passing.made:
        giving = f"{giving} ({say('grid-word-passes-on')})"
    inside = _is_inside(form, passing)
    both = passing.giver is not None and passing.receiver is not None
    said = {
        "what": passing.what,
        "giver": form.partner[passing.giver].name if passing.giver else "",
        "giving": giving,
        "receiver": form.partner[passing.receiver].name if passing.receiver else "",
        "needing": needing,
        "subject": form.partner[datum.subject].name if datum.subject else "",
        "personal": say(f"grid-word-{datum.personal}"),
        "basis": say(f"grid-word-{datum.basis.replace(' ', '-')}"),
        "sent": say(f"grid-word-{'yes' if passing.sent or inside else 'no'}") if both else "",
        "store": "" if inside else passing.store,
        "permission": _permission(form, passing.permission, places),
        "made_from": _listed(datum.made_from),
    }
    return [said[column] for column in INFORMATION_COLUMNS]


def _is_inside(form: Form, passing: Passing) -> bool:
    """Return whether one role tells another of the same partner, in the place made for that."""
    if passing.giver is None or passing.giver != passing.receiver:
        return False
    giving, needing = passing.giving, passing.needing
    if giving is None or needing is None:
        return False
    two_roles = form.activity[giving].role != form.activity[needing].role
    place = inside_store(passing.what, form.partner[passing.giver].name)
    return two_roles and key(passing.store) == key(place)


def _needs_later(form: Form, passing: Passing) -> bool:
    return any(
        p.what == passing.what and p.receiver == passing.receiver and p.needed
        for p in form.passings
    )


def _place(form: Form, activity: str | None, places: Places) -> str:
    return write_place(places, form.activity[activity]) if activity else ""


def _permission(form: Form, activity: str | None, places: Places) -> str:
    """Return the words that find the activity among those of all partners."""
    if activity is None:
        return ""
    wanted = form.activity[activity]
    candidates = (wanted.name, write_place(places, wanted))
    for text in candidates:
        if places.find_permission(text) == wanted:
            return text
    return f"{form.partner[wanted.partner].name}: {candidates[-1]}"


def _listed(names: tuple[str, ...]) -> str:
    """List names one a line; a single one that holds a semicolon keeps its line to itself."""
    return "\n".join(names) + ("\n" if len(names) == 1 and ";" in names[0] else "")


def _branch(form: Form, branch: Branch, places: Places) -> list[str]:
    after = form.activity[branch.after]
    then = _place(form, branch.then, places) if branch.then else _the_end(after, places)
    answer = say("grid-word-otherwise") if branch.otherwise else branch.answer
    return [
        form.partner[after.partner].name,
        write_place(places, after),
        branch.question,
        answer,
        then,
        _share(branch.share),
    ]


def _the_end(after: FormActivity, places: Places) -> str:
    """Return a word for the end that no activity or step of the partner is called."""
    free = [
        word
        for word in (say("grid-word-the-end"), *sorted(words.THE_END))
        if places.find_activity(after.partner, word) is None and not places.is_step(word)
    ]
    return free[0] if free else say("grid-word-the-end")


def _share(share: float | None) -> str:
    if share is None:
        return ""
    per_hundred = (Decimal(repr(share)) * 100).normalize()
    return f"{per_hundred:f} %"
