"""Scenario files: read, checked, completed with stated assumptions, and written.

Lives here: the schema of the TOML file, reading and writing by it, checks against a map, what is
assumed where nobody said, and the reading of Prosimos files.
May import: `model`, `errors`, and of `simulate` what computes nothing timed. Start reading at
`schema`, then `read`, then `assumptions`.
"""

from intertwine.simulate.scenarios.assumptions import completed
from intertwine.simulate.scenarios.opening import open_file, open_scenario
from intertwine.simulate.scenarios.read import parse_scenario, read_scenario
from intertwine.simulate.scenarios.write import scenario_text, write_scenario

__all__ = [
    "completed",
    "open_file",
    "open_scenario",
    "parse_scenario",
    "read_scenario",
    "scenario_text",
    "write_scenario",
]
