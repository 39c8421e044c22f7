"""Open whatever file a scenario comes in."""

from __future__ import annotations

from pathlib import Path

from intertwine.model.scenario import Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios.assumptions import completed
from intertwine.simulate.scenarios.prosimos import read_prosimos
from intertwine.simulate.scenarios.read import read_scenario


def open_scenario(path: Path | None, service: ServiceMap) -> Scenario:
    """Return a scenario that can be run on a map, with what was assumed.

    A `.json` file is read as one of Prosimos 2.1, any other as TOML; None says nothing.
    """
    if path is None:
        return completed(None, service)
    read = read_prosimos if path.suffix.lower() == ".json" else read_scenario
    return completed(read(path, service), service)
