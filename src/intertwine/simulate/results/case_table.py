"""The cases of a run as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from intertwine.model.scenario import Attribute
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.expressions import categories
from intertwine.simulate.results.case_data import case_attributes
from intertwine.simulate.run import Replication
from intertwine.simulate.world import ENDED
from intertwine.stats.games import Floats

if TYPE_CHECKING:
    from polars import DataFrame, Series


def case_columns(experiment: Experiment) -> DataFrame:
    """Return the cases of all replications, by replication and number, the warm-up among them.

    Times are seconds, moments seconds after the start. Attributes are columns of their own,
    categories as text. The experiment must have kept its case rows.
    """
    import polars as pl

    return pl.concat([_columns(experiment, r) for r in experiment.replications])


def _columns(experiment: Experiment, run: Replication) -> DataFrame:
    import polars as pl

    rows = np.sort(run.world.ended[: int(run.world.counts[ENDED])], order="case")
    data = case_attributes(experiment.prepared, run)[rows["case"]]
    cycle = rows["ended"] - rows["arrived"]
    known = {
        a.name: _values(a, data[:, column])
        for column, a in enumerate(experiment.prepared.scenario.attributes)
    }
    own = {
        "replication": np.full(len(rows), run.number, np.int32),
        "case": rows["case"].copy(),
        "arrived": rows["arrived"].copy(),
        "ended": rows["ended"].copy(),
        "cycle_time": cycle,
        "waiting": np.maximum(0.0, cycle - rows["busy"]),
        "stuck": rows["stuck"] > 0,
        "turned_away": rows["away"] > 0,
    }
    return pl.DataFrame(own | {n: v for n, v in known.items() if n not in own})


def _values(attribute: Attribute, numbers: Floats) -> Series:
    import polars as pl

    names = categories(attribute)
    if not names:
        return pl.Series(numbers)
    return pl.Series(np.array(names)[numbers.astype(np.int64)])
