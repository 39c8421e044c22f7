"""Open whatever file a scenario comes in."""

from __future__ import annotations

from pathlib import Path

from intertwine.model.scenario import Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios.assumptions import completed
from intertwine.simulate.scenarios.prosimos import read_prosimos
from intertwine.simulate.scenarios.read import read_scenario


def open_file(path: Path, service: ServiceMap) -> Scenario:
    """Return what a file says of a map: `.json` as Prosimos 2.1 wrote it, any other as TOML."""
    read = read_prosimos if path.suffix.lower() == ".json" else read_scenario
    return read(path, service)


def open_scenario(path: Path | None, service: ServiceMap) -> Scenario:
    """Return a scenario that can be run on a map, with what was assumed; None says nothing."""
    return completed(None if path is None else open_file(path, service), service)
