"""The maps of a study that have a scenario, run: what the measure `simulation` reads.

The engine and numba are imported here alone, and only where a scenario is there to be run. The
number of replications is fixed by the scenario, never by a clock, so that a study is told the
same twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from intertwine.errors import IntertwineError
from intertwine.measures.kept_back import Totals, outcome_told, totals, without_kept
from intertwine.measures.naming import shared_maps
from intertwine.model.findings import Word
from intertwine.model.kinds import State
from intertwine.model.study import Study, StudyMap

if TYPE_CHECKING:
    from intertwine.simulate.comparing.compare import Compared
    from intertwine.simulate.experiments.experiment import Experiment
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.simulate.results.figures import Results

MOST_REPLICATIONS = 10
"""A report answers in seconds; `intertwine simulate` makes as many as the scenario says."""
FEWEST_REPLICATIONS = 3
"""Below this an interval says next to nothing."""
MOST_CASES = 40_000
"""Cases of all replications of one map together, unless the fewest replications need more."""


@dataclass(frozen=True)
class Ran:
    """One map that was run, and what its replications say together.

    `results` and `totals` are without what the map says is kept; `experiment` holds everything.
    """

    map: StudyMap
    experiment: Experiment
    results: Results
    totals: Totals

    @property
    def currency(self) -> str:
        """What costs are counted in, "" where nobody said."""
        return self.experiment.prepared.scenario.currency


@dataclass(frozen=True)
class Pair:
    """Two versions of a service, run with the same luck: what changes from the first to the second.

    In a report they are the service today and the one that could be; on the page any two.
    """

    first: Ran
    second: Ran
    compared: Compared


def ran_map(entry: StudyMap, experiment: Experiment) -> Ran:
    """Return a map that was run with the figures that may be told of it."""
    from intertwine.simulate.results.summary import summarise

    whole, kept = summarise(experiment), entry.kept
    citizens = frozenset(p.id for p in entry.map.partners if p.citizens)
    return Ran(
        entry,
        experiment,
        without_kept(whole, experiment.prepared, kept),
        totals(whole, kept, citizens=citizens),
    )


def run_maps(study: Study) -> tuple[tuple[Ran, ...], tuple[Word, ...]]:
    """Return the shared maps that could be run, and why the others with a scenario could not.

    All are run with the first one's seed, so that they meet the same arrivals.
    """
    ran: list[Ran] = []
    failed: list[Word] = []
    for found in shared_maps(study):
        if found.scenario is None:
            continue
        seed = ran[0].experiment.prepared.scenario.seed if ran else None
        try:
            ran.append(_run(found, seed))
        except IntertwineError as problem:
            why = Word(f"error-{problem.code}", problem.params)
            if found.kept.anything:  # the error quotes what it is about
                why = Word("kept-why")
            failed.append(Word("missing-run", {"map": found.id, "why": why}))
    return tuple(ran), tuple(failed)


def prepared_map(found: StudyMap, *, seed: int | None = None) -> Prepared:
    """Return a map with its scenario as the engine takes them; assumptions where it has none."""
    from intertwine.semantics.kept import compiled_once
    from intertwine.simulate.preparing.prepare import prepare
    from intertwine.simulate.scenarios import completed, open_scenario

    scenario = (
        completed(found.scenario, found.map) if found.scenario else open_scenario(None, found.map)
    )
    if seed is not None:
        scenario = replace(scenario, seed=seed)
    return prepare(found.map, compiled_once(found.map), scenario)


def _run(found: StudyMap, seed: int | None) -> Ran:
    from intertwine.simulate.experiments.experiment import run_experiment

    prepared = prepared_map(found, seed=seed)
    scenario = prepared.scenario
    cases = None if scenario.cases is None else min(scenario.cases, MOST_CASES)
    experiment = run_experiment(
        prepared,
        replications=_replications(scenario.replications, cases),
        cases=cases,
        threads=2,
    )
    return ran_map(found, experiment)


def _replications(asked: int, cases: int | None) -> int:
    affordable = MOST_CASES // max(1, cases or 1_000)
    return max(min(FEWEST_REPLICATIONS, asked), min(asked, MOST_REPLICATIONS, affordable))


def pair_of(ran: Sequence[Ran]) -> Pair | None:
    """Return today's map and the to-be map compared; None where one of them was not run."""
    by_state = {r.map.state: r for r in reversed(ran)}
    today, wanted = by_state.get(State.AS_IS), by_state.get(State.TO_BE)
    return None if today is None or wanted is None else paired(today, wanted)


def paired(first: Ran, second: Ran) -> Pair:
    """Return two that were run with the same luck, compared as far as it may be told."""
    from intertwine.simulate.comparing.compare import compare_runs

    told = outcome_told(*((r.experiment.prepared, r.map.kept) for r in (first, second)))
    return Pair(first, second, compare_runs(first.experiment, second.experiment, told=told))
