"""Write the reference part of the manual from schemas, codes and the command line itself.

`python tools/reference.py` writes docs/reference/; with `--check` it says which page is out of
date and changes nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from intertwine.measures import MEASURES
from intertwine.study.schema import ANSWERS, TABLES, columns, row_type
from intertwine.wording import codes, has
from intertwine.wording.catalogue import pattern_text

REFERENCE = Path(__file__).resolve().parent.parent / "docs" / "reference"
GENERATED = "<!-- Written by tools/reference.py; change the source, not this page. -->\n"


def tables() -> str:
    """Return the page about the tables of a study folder."""
    lines = [
        "# The tables of a study folder",
        "",
        GENERATED,
        "Each table is a CSV file (UTF-8; comma, semicolon or tab). Lists within a cell are",
        "divided by semicolons. A column in **bold** must be filled in each row; an empty cell",
        "elsewhere means the value under *if empty*. A row that does not fit is left out and",
        "named in the report.",
        "",
    ]
    for name in (*TABLES, ANSWERS):
        about = (row_type(name).__doc__ or "").strip()
        file = f"{name}.csv" if name in TABLES else "answers/<wave>.csv"
        lines += [f"## `{file}`", "", about, ""]
        lines += ["| Column | What | Holds | If empty |", "|---|---|---|---|"]
        for c in columns(name):
            holds = ", ".join(f"`{w}`" for w in c.words if w) or c.kind
            holds += f" ({c.unit})" if c.unit else ""
            empty = "" if c.required else "not known" if c.default is None else _default(c.default)
            label = f"**{c.name}**" if c.required else c.name
            lines.append(f"| {label} | {c.doc} | {holds} | {empty} |")
        lines.append("")
    return "\n".join(lines)


def _default(value: object) -> str:
    if value in ("", ()):
        return "nothing said"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def measures() -> str:
    """Return the page that lists the measures."""
    lines = ["# Measures", "", GENERATED, "`intertwine measure NAME STUDY` runs one of these.", ""]
    for name in MEASURES:
        lines += [f"## `{name}`", "", pattern_text(f"measure-{name}"), ""]
    return "\n".join(lines)


def _code_page(title: str, intro: str, prefix: str, parts: Iterable[tuple[str, str]]) -> str:
    lines = [f"# {title}", "", GENERATED, intro, ""]
    for code in sorted(c for c in codes() if c.startswith(prefix)):
        lines += [f"## `{code.removeprefix(prefix)}`", "", pattern_text(code), ""]
        for attribute, label in parts:
            if has(f"{code}.{attribute}"):
                lines += [f"*{label}:* {pattern_text(f'{code}.{attribute}')}", ""]
    return "\n".join(lines)


def findings() -> str:
    """Return the page of all findings."""
    parts = (
        ("how", "How computed"),
        ("term", "The field’s term"),
        ("ask", "A question to ask"),
        ("todo", "What could be done"),
    )
    intro = "What a measure can say of a service. Words in ⟨angle brackets⟩ are filled in."
    return _code_page("Findings", intro, "finding-", parts)


def diagnostics() -> str:
    """Return the page of all diagnostics of `intertwine check`."""
    intro = "What `intertwine check` can say of a file. Words in ⟨angle brackets⟩ are filled in."
    return _code_page("Diagnostics", intro, "diagnostic-", (("next", "Next step"),))


def errors() -> str:
    """Return the page of all errors."""
    intro = "Why something could not be done. Words in ⟨angle brackets⟩ are filled in."
    return _code_page("Errors", intro, "error-", ())


def commands() -> str:
    """Return the page about the command line, from its own help."""
    import os

    from typer.testing import CliRunner

    from intertwine.cli import app

    os.environ |= {"COLUMNS": "88", "TERMINAL_WIDTH": "88", "NO_COLOR": "1"}
    runner = CliRunner()
    lines = [
        "# The command line",
        "",
        GENERATED,
        "Exit codes: 0 done, 1 found something (or left something out), 2 could not.",
        "",
    ]
    names = [c.name or c.callback.__name__ for c in app.registered_commands if c.callback]
    for name in ("", *names):
        text = runner.invoke(app, [*name.split(), "--help"], prog_name="intertwine").output
        text = "\n".join(line.rstrip() for line in text.strip().splitlines())
        lines += [f"## `{f'intertwine {name}'.strip()}`", "", "```text", text, "```", ""]
    return "\n".join(lines)


def scenario() -> str:
    """Return the page about scenario files, from their schema."""
    from intertwine.model.distribution import PARAMETERS
    from intertwine.simulate import expressions
    from intertwine.simulate.scenarios.schema import SECTIONS, TOP, Key
    from intertwine.simulate.scenarios.units import UNITS

    def table(keys: tuple[Key, ...]) -> list[str]:
        rows = ["| Key | What | Holds | If missing |", "|---|---|---|---|"]
        for key in keys:
            words = ", ".join(f"`{word.value}`" for word in key.words or ())
            holds = words or key.holds.value
            label = f"**{key.name}**" if key.required else key.name
            rows.append(f"| {label} | {key.doc} | {holds} | {key.absent} |")
        return rows

    lines = ["# Scenario files", "", GENERATED, _SCENARIO_INTRO.format(units=", ".join(UNITS)), ""]
    lines += ["## At the top of the file", "", *table(TOP), ""]
    for section in SECTIONS:
        heading = f"[{section.name}.…]" if section.id_field else f"[{section.name}]"
        lines += [f"## `{heading}`", "", section.doc, ""]
        if section.id_field:
            lines += [f"After the dot stands {section.id_doc}.", ""]
        lines += [*table(section.keys), ""]
    lines += [_SCENARIO_VALUES, "", "| `kind` | its keys |", "|---|---|"]
    for kind, names in PARAMETERS.items():
        keys = ", ".join(f"`{n}`" for n in names) or "`values`, and `weights` if not equally often"
        lines.append(f"| `{kind.value}` | {keys} |")
    lines += ["", _SCENARIO_LISTS]
    language = (expressions.__doc__ or "").split("\n", 1)[1].strip("\n")
    lines += ["", "## Conditions and priorities", "", language, ""]
    return "\n".join(lines)


_SCENARIO_INTRO = """A scenario says how a map is loaded and staffed: a TOML file in `scenarios/`
of a study folder. A key in **bold** must be there. Times are a number and a unit ({units}), such as
`"30 minutes"`; a time without a unit is refused. Elements are named by their ids on the map.
What nobody says is assumed, and each result lists what was. In `study.toml` a map names the
scenario it is run with: `scenario = "scenarios/ordinary-year.toml"` under `[maps.as-is]`."""

_SCENARIO_VALUES = """## Durations and other distributions

A duration is a time (always the same), or a table with `kind` and the keys of that kind. Times in
it are texts with a unit, or numbers with one `unit` for all:

    duration = "30 minutes"
    duration = { kind = "gamma", mean = 2, sd = 1.5, unit = "days", highest = 10 }

`mean` and `sd` are those of the value itself, also for a lognormal. `shift` is added to each
value; `lowest` and `highest` bound it: a value outside is drawn again, after 100 tries the mean is
taken, or the middle if the mean lies outside. A normal without `lowest` is kept from falling below
0. A distribution of a number is written the same way without units."""

_SCENARIO_LISTS = """## Lists of tables

Opening hours are lines such as `"Mon-Fri 08:00-12:00, 13:00-16:00"`; special days
`{ on = "2026-12-24/2026-12-26", open = ["08:00-12:00"], name = "Christmas" }` (without `open` they
are closed); rates `{ on = "Mon-Fri 08:00-16:00", per_hour = 3 }`; hours by chance
`{ on = "Fri 12:00-16:00", chance = 0.5 }`; needs
`{ role = "nurse", capability = "sign", count = 2 }`; ways
`{ flow = "f1", first = 2, condition = "urgent", probability = 0.3 }`, tried in their order: `first`
on the first so many passages of a case, `condition` where it is true, then one is drawn by
`probability`; a way with none of the three is taken when no other is; factors
`{ 2 = 0.9, 10 = 0.5 }`: of a size that is not named, the factor of the nearest one counts, the
smaller of two; one case alone takes 1.

    [batches.sterilise]
    size = 12                    # as soon as twelve trays are there,
    after_first = "2 hours"      # or two hours after the first of them came
    most = 20                    # what comes before the work begins joins it, up to twenty
    each = 0                     # the work takes as long as for one"""


PAGES: dict[str, Callable[[], str]] = {
    "tables.md": tables,
    "scenario.md": scenario,
    "measures.md": measures,
    "findings.md": findings,
    "diagnostics.md": diagnostics,
    "errors.md": errors,
    "commands.md": commands,
}


def main() -> int:
    """Write or check the pages; 1 when one is out of date."""
    stale = []
    for name, page in PAGES.items():
        text = re.sub(r"\n{3,}", "\n\n", page()).rstrip() + "\n"
        file = REFERENCE / name
        if "--check" in sys.argv:
            if not file.exists() or file.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            file.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"docs/reference/{name} is out of date: run python tools/reference.py")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
