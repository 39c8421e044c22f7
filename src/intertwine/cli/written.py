"""`intertwine simulate --write-scenario`: what would be run, as a file to go on from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from intertwine.model.scenario import Scenario
    from intertwine.model.study import StudyMap

FILE = "--write-scenario"
OVERWRITE = "--overwrite"


def check_alone(out: Path | None, *, overwrite: bool, running: Mapping[str, object]) -> None:
    """Refuse options of a run where none is made, and what overwrites nothing.

    `running` are options that say something of a run alone, by name with what was given.
    """
    from intertwine.errors import UsageProblem

    if out is None:
        if overwrite:
            raise UsageProblem("overwrite-nothing")
        return
    for option, value in running.items():
        if value:
            raise UsageProblem("write-scenario-alone", option=option)


def write_down(
    out: Path,
    found: StudyMap,
    scenario: Scenario,
    *,
    place: Path,
    name: str,
    overwrite: bool,
) -> None:
    """Write what would be run of a map, and say what to do with it."""
    from intertwine.study.running import given_scenario
    from intertwine.study.scenario_file import write_explained
    from intertwine.wording import say

    given = given_scenario(place, found, name)
    guesses = write_explained(out, found, scenario, given=given, overwrite=overwrite)
    told = {"file": str(out), "map": str(place), "n": guesses}
    typer.echo(say("simulate-written", told))
