"""For notebooks: run a study in a line, and take cases, activities and figures as columns.

    from intertwine.notebook import compare, simulate

    ran = simulate("my-study", "as-is", replications=5)
    ran.results.cycle_time.mean.mean, ran.cases(), ran.activities()

Polars, numba and the rest are imported when something is run.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intertwine.model.scenario import Scenario

if TYPE_CHECKING:
    from polars import DataFrame

    from intertwine.simulate.comparing.compare import Compared
    from intertwine.simulate.experiments.experiment import Experiment
    from intertwine.simulate.results.equality import Equality
    from intertwine.simulate.results.figures import Results

__all__ = ["Ran", "compare", "simulate"]


@dataclass(frozen=True)
class Ran:
    """A service that was run."""

    experiment: Experiment

    @cached_property
    def results(self) -> Results:
        """All figures: means with intervals over replications, times in seconds."""
        from intertwine.simulate.results.summary import summarise

        return summarise(self.experiment)

    @property
    def scenario(self) -> Scenario:
        """The scenario it was run with, completed by what is assumed."""
        return self.experiment.prepared.scenario

    def cases(self) -> DataFrame:
        """Return one row a case, by replication and number, the warm-up among them.

        `arrived` and `ended` (seconds after the start), `cycle_time`, `waiting` (nobody worked
        for the case), `stuck` (it waits for ever, since `ended`), `turned_away` (it found no place
        to wait, and was over), and what is known of the case.
        """
        from intertwine.simulate.results.case_table import case_columns

        return case_columns(self.experiment)

    def activities(self) -> DataFrame:
        """Return one row an activity done, as `intertwine simulate --log` writes them."""
        from intertwine.simulate.results.event_log import log_columns

        return log_columns(self.experiment)

    def by(self, attribute: str) -> Equality:
        """Return times by what is known of cases, and how unequal they are."""
        from intertwine.simulate.results.equality import equality

        return equality(self.experiment, attribute)

    def as_dict(self) -> dict[str, Any]:
        """Return what `intertwine simulate --json` prints, with what was assumed in words."""
        from intertwine.simulate.results.as_json import as_object

        return as_object(self.experiment, self.results)


def simulate(
    place: str | Path,
    map_name: str = "",
    scenario: str | Scenario = "",
    *,
    replications: int | None = None,
    cases: int | None = None,
    seed: int | None = None,
    threads: int = 1,
) -> Ran:
    """Return a map that was run, every case and activity kept.

    `place` is a study folder or a map, `map_name` one of its maps (without: the one told first),
    `scenario` a name, a file, or a changed `Scenario` (`simulate.comparing.variants`). The rest is
    the scenario's where it is None. What is not there raises `NotThere`.
    """
    from intertwine.simulate.experiments.experiment import run_experiment
    from intertwine.study.running import find_map, find_scenario, prepared

    found = find_map(Path(place), map_name)
    chosen = find_scenario(Path(place), found, scenario) if isinstance(scenario, str) else scenario
    made = run_experiment(
        prepared(found, chosen, seed=seed),
        replications=replications,
        cases=cases,
        threads=threads,
        log_rows=True,
        case_rows=True,
    )
    return Ran(made)


def compare(first: Ran, second: Ran) -> Compared:
    """Return what changes from one to the other, for whom, and how surely.

    Both must have been run with the same seed; otherwise `ValueError`.
    """
    from intertwine.simulate.comparing.compare import compare_runs

    if first.scenario.seed != second.scenario.seed:
        raise ValueError("the two were run with different seeds; give both the same seed=")
    return compare_runs(first.experiment, second.experiment)
