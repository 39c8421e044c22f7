"""What the scenario form shows: tables with their values, what may be chosen, what to mend."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, Field

from intertwine.errors import BrokenTable
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios.assumptions import completed
from intertwine.simulate.scenarios.form import Part, Row, choices, form
from intertwine.simulate.scenarios.place import Where
from intertwine.simulate.scenarios.problems import looked_through
from intertwine.simulate.scenarios.schema import SECTIONS, TOP, Holds
from intertwine.study.toml_text import Change, toml_value
from intertwine.web.tongues import Speak
from intertwine.wording import has

DEEPEST = 6
LONGEST = 400_000
Short = Annotated[str, Field(max_length=300)]


class ScenarioOption(BaseModel):
    """Something a value may name, and what people call it."""

    id: str
    label: str


class ScenarioField(BaseModel):
    """One value. `value` is as the file has it, null where it is not there.

    `toml` is the same as the file writes it, for values that are lists or tables.
    """

    key: str
    holds: str
    required: bool
    refers: str
    words: list[str]
    value: Any = None
    toml: str = ""


class ScenarioRow(BaseModel):
    """One table; `there` is false where only the map knows it."""

    id: str
    label: str
    partner: str
    there: bool
    ways: list[ScenarioOption]
    fields: list[ScenarioField]


class ScenarioPart(BaseModel):
    """All tables of a kind; `free` where rows are named as one likes."""

    name: str
    free: bool
    rows: list[ScenarioRow]


class ScenarioTrouble(BaseModel):
    """What is wrong at a value, or at a table where `key` is "", or in all where both are.

    `inside` is where in a list or table of that key: "2.on" is `on` of its second entry.
    """

    part: str
    row: str
    key: str
    inside: str
    message: str


class ScenarioPage(BaseModel):
    """A scenario's file as text and as form.

    `version` is 0 where nothing was kept yet: the text is then a start from what is assumed.
    `kept` says that this answer kept a new version. `text` and the form always belong together.
    """

    map: str
    name: str
    file: str
    version: int
    kept: bool = False
    text: str
    parts: list[ScenarioPart]
    options: dict[str, list[ScenarioOption]]
    troubles: list[ScenarioTrouble]
    assumptions: list[str]


class ScenarioChange(BaseModel):
    """A new value; null takes it away. Without a key the table is made, or taken away by null.

    `toml` gives the value as the file writes it, in place of `value`.
    """

    part: Short = ""
    row: Short = ""
    key: Short = ""
    value: Any = None
    toml: Annotated[str, Field(max_length=20_000)] = ""


def changes_of(given: Sequence[ScenarioChange], file: str) -> list[Change]:
    """Return changes as the text takes them; what no scenario can hold is refused."""
    return [
        Change(_table(c), c.key, _value(c, file))
        for c in given
        if c.part in ("", *(s.name for s in SECTIONS))
    ]


def _table(change: ScenarioChange) -> tuple[str, ...]:
    return tuple(name for name in (change.part, change.row) if name)


def _value(change: ScenarioChange, file: str) -> Any:
    table = ".".join(_table(change))
    if change.toml:
        try:
            return tomllib.loads(f"x = {change.toml}")["x"]
        except (tomllib.TOMLDecodeError, RecursionError) as problem:
            raise BrokenTable("scenario-toml", file=file, why=str(problem)) from problem
    value = change.value
    if not _fits(value, DEEPEST):
        raise Where(file, table, change.key).problem("scenario-value", "…", expected="TOML")
    if isinstance(value, str) and any(
        k.name == change.key and k.holds is Holds.MOMENT for k in TOP if not change.part
    ):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    return value


def _fits(value: Any, deep: int) -> bool:
    """Return whether TOML can hold a value; a null only stands for the whole."""
    match value:
        case None:
            return deep == DEEPEST
        case str():
            return value.isprintable() or not any(0xD800 <= ord(c) <= 0xDFFF for c in value)
        case bool():
            return True
        case int() | float():
            return math.isfinite(value) if isinstance(value, float) else abs(value) < 2**63
        case list():
            return deep > 0 and all(v is not None and _fits(v, deep - 1) for v in value)
        case dict():
            return deep > 0 and all(
                v is not None and _fits(k, 0) and _fits(v, deep - 1) for k, v in value.items()
            )
    return False


def scenario_page(
    text: str, service: ServiceMap, say: Speak, *, language: str, about: dict[str, Any]
) -> ScenarioPage:
    """Return the page of a text; `about` has what the text itself does not know."""
    file = str(about["file"]).rsplit("/", 1)[-1]
    scenario, problems = looked_through(text, service, file=file, folder=about.pop("folder", None))
    told = completed(scenario, service).assumptions if scenario and not problems else ()
    return ScenarioPage(
        **about,
        text=text,
        parts=[_part(p) for p in form(text, service)],
        options={
            kind: [ScenarioOption(id=i, label=label) for i, label in known]
            for kind, known in choices(text, service).items()
        },
        troubles=[_trouble(p, say, language) for p in problems],
        assumptions=[say(f"assumption-{a.code}", a.params) for a in told],
    )


def _part(part: Part) -> ScenarioPart:
    return ScenarioPart(name=part.name, free=part.free, rows=[_row(r) for r in part.rows])


def _row(row: Row) -> ScenarioRow:
    return ScenarioRow(
        id=row.id,
        label=row.label,
        partner=row.partner,
        there=row.there,
        ways=[ScenarioOption(id=i, label=label) for i, label in row.ways],
        fields=[
            ScenarioField(
                key=f.key.name,
                holds=f.key.holds.name.lower(),
                required=f.key.required,
                refers=f.key.refers,
                words=[w.value for w in f.key.words] if f.key.words else [],
                value=f.value,
                toml=toml_value(f.value) if isinstance(f.value, list | dict) else "",
            )
            for f in row.fields
        ],
    )


def _trouble(problem: BrokenTable, say: Speak, language: str) -> ScenarioTrouble:
    """Return a problem at its place; beside a field the sentence need not name the place again."""
    part, _, row = str(problem.params.get("table", "")).partition(".")
    short = f"mend-{problem.code}"
    code = short if has(short, language=language) else f"error-{problem.code}"
    key, _, inside = str(problem.params.get("key", "")).partition(".")
    message = say(code, {**problem.params, "key": inside.rpartition(".")[2] or key})
    return ScenarioTrouble(part=part, row=row, key=key, inside=inside, message=message)
