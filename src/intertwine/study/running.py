"""Which map and which scenario of a study are meant, ready to be run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from intertwine.errors import IntertwineError, NotThere, UsageProblem
from intertwine.model.kinds import PartnerRule
from intertwine.model.scenario import Scenario
from intertwine.model.study import StudyMap
from intertwine.study.folder import open_study

if TYPE_CHECKING:
    from intertwine.simulate.preparing.prepare import Prepared

ENDINGS = (".toml", ".json")


def find_map(place: Path, name: str = "", *, partners: PartnerRule = PartnerRule.AUTO) -> StudyMap:
    """Return a map of a study by its name, or the one the report tells first.

    `place` is a study folder or a single map. A name that is not there raises `NotThere`.
    """
    study = open_study(place, partners=partners)
    if not name:
        if study.main_map is None:
            raise NotThere("no-map-to-run", file=place.name)
        return study.main_map
    for m in study.maps:
        if name in (m.id, m.file, str(m.state)):
            return m
    known = ", ".join(m.id for m in study.maps)
    raise NotThere("no-such-map", name=name, file=place.name, known=known)


def find_scenario(place: Path, found: StudyMap, name: str = "") -> Scenario:
    """Return a scenario for a map, completed with stated assumptions; see `given_scenario`.

    Where nobody said anything it is made of assumptions alone.
    """
    from intertwine.simulate.scenarios import completed

    return completed(given_scenario(place, found, name), found.map)


def given_scenario(place: Path, found: StudyMap, name: str = "") -> Scenario | None:
    """Return what somebody said of how a map is run, None where nobody said anything.

    `name` is a file, or the name of one in the study's `scenarios` folder. Without a name it is
    the one that `study.toml` names for the map, else the only one there that fits it; several
    that fit raise `UsageProblem`.
    """
    from intertwine.simulate.scenarios import open_file

    service = found.map
    if name:
        return open_file(_scenario_file(place, name), service)
    if found.scenario is not None:
        return found.scenario
    fitting: dict[str, Scenario] = {}
    for file in scenario_files(place):
        try:
            fitting[file.stem] = open_file(file, service)
        except IntertwineError:
            continue
    if len(fitting) > 1:
        raise UsageProblem("which-scenario", file=place.name, known=", ".join(fitting))
    return next(iter(fitting.values()), None)


def scenario_files(place: Path) -> list[Path]:
    """Return the scenario files of a study folder, by name; none for a single map."""
    folder = place / "scenarios"
    if not folder.is_dir():
        return []
    return sorted(f for f in folder.iterdir() if f.suffix.lower() in ENDINGS)


def _scenario_file(place: Path, name: str) -> Path:
    given = Path(name)
    if given.is_file() or given.suffix.lower() in ENDINGS:
        return given
    found = [f for f in scenario_files(place) if f.stem == name]
    if not found and not place.is_dir():
        raise NotThere("no-scenario-file", name=name, file=place.name)
    if not found:
        known = ", ".join(f.stem for f in scenario_files(place)) or "–"
        raise NotThere("no-such-scenario", name=name, file=place.name, known=known)
    return found[0]


def prepared(found: StudyMap, scenario: Scenario, *, seed: int | None = None) -> Prepared:
    """Return a map and a scenario as the engine takes them; another seed where one is given."""
    from intertwine.semantics.compile import compile_map
    from intertwine.simulate.preparing.prepare import prepare

    if seed is not None:
        scenario = replace(scenario, seed=seed)
    return prepare(found.map, compile_map(found.map), scenario)
