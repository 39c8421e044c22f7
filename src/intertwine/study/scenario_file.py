"""A scenario as a file to go on from: all that is run, with what was assumed said beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from intertwine.errors import CannotWrite, UsageProblem
from intertwine.model.scenario import Scenario
from intertwine.model.study import StudyMap
from intertwine.study.running import prepared


def write_explained(
    path: Path,
    found: StudyMap,
    scenario: Scenario,
    *,
    given: Scenario | None,
    overwrite: bool = False,
) -> int:
    """Write a completed scenario with comments, and return how much in it nobody said.

    The file reads back as exactly this scenario. `given` is what somebody said of it. A file that
    is there is left alone unless `overwrite` says otherwise; another ending than .toml raises
    `UsageProblem`, a map on which nothing begins by itself `Refused`.
    """
    from intertwine.simulate.scenarios.explained import explained_text

    if path.suffix.lower() != ".toml":
        raise UsageProblem("write-scenario-ending", file=path.name)
    stated = replace(scenario, assumptions=())
    taken = prepared(found, stated).assumptions
    text = explained_text(scenario, found.map, given=given, taken=taken)
    try:
        with path.open("w" if overwrite else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as problem:
        raise CannotWrite("file-there", file=str(path)) from problem
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(path), why=problem.strerror or "") from problem
    return len(scenario.assumptions) + len(taken)
