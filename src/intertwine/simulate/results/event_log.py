"""The event log of a run: one row an activity, as Parquet, CSV or XES by the file's ending."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intertwine.errors import CannotWrite, UsageProblem
from intertwine.simulate.experiments.experiment import Experiment
from intertwine.simulate.run import Replication
from intertwine.simulate.world import LOGGED, NO_PLACE

if TYPE_CHECKING:
    from polars import DataFrame

ENDINGS = (".parquet", ".csv", ".xes")


def log_columns(experiment: Experiment) -> DataFrame:
    """Return the activities of all replications as columns, in the order in which they ended.

    `replication`, `case` (numbers), `activity` (id), `name`, `partner`, `person` ("" for
    nobody), `enabled` (when it could have begun), `start` and `end` (moments in UTC),
    `turned_away` (true where it was not done, since the case found no place to wait). The
    experiment must have kept its log rows.
    """
    import polars as pl

    return pl.concat([_columns(experiment, r) for r in experiment.replications])


def _columns(experiment: Experiment, run: Replication) -> DataFrame:
    import numpy as np
    import polars as pl

    prepared = experiment.prepared
    service, elements = prepared.service, prepared.compiled.elements
    rows = run.world.log[: int(run.world.counts[LOGGED])]
    people = [*(p.label for p in prepared.people), ""]
    start = prepared.scenario.start.astimezone().timestamp()

    def moments(field: str) -> pl.Series:
        micro = np.round((rows[field] + start) * 1e6).astype(np.int64)
        return pl.Series(field, micro).cast(pl.Datetime("us", "UTC"))

    def named(field: str, words: list[str], numbers: Any) -> pl.Series:
        # Looked up by polars: a numpy array of texts has the width of the longest in each row.
        return pl.Series(field, words, pl.String).gather(numbers)

    element = rows["element"]
    person = np.where(rows["person"] < 0, len(people) - 1, rows["person"])
    return pl.DataFrame(
        {
            "replication": np.full(len(rows), run.number, np.int32),
            "case": rows["case"],
            "activity": named("activity", [str(e) for e in elements], element),
            "name": named("name", [service.label(e) for e in elements], element),
            "partner": named(
                "partner", [str(service.partner_of(e) or "") for e in elements], element
            ),
            "person": named("person", people, person),
            "enabled": moments("enabled"),
            "start": moments("start"),
            "end": moments("end"),
            "turned_away": rows["person"] == NO_PLACE,
        }
    )


def check_ending(path: Path) -> None:
    """Raise `UsageProblem` for a log file whose ending says no format we write."""
    if path.suffix.lower() not in ENDINGS:
        raise UsageProblem("log-ending", file=str(path), known=", ".join(ENDINGS))


def check_place(path: Path) -> None:
    """Raise `UsageProblem` or `CannotWrite` where no log can be written, before anything is run."""
    check_ending(path)
    if path.is_dir() or not path.parent.is_dir():
        raise CannotWrite("log-no-folder", file=str(path), folder=str(path.parent))
    if not os.access(path.parent, os.W_OK):
        raise CannotWrite("log-not-allowed", file=path.name, folder=str(path.parent.absolute()))


def write_log(path: Path, experiment: Experiment) -> int:
    """Write the event log and return how many rows it has; raise `CannotWrite` with the reason.

    A file that was there is replaced only when the new one is whole; of one that is not, as after
    Ctrl-C, nothing stays.
    """
    check_ending(path)
    from polars.exceptions import PolarsError

    from intertwine.simulate.results.xes import write_xes

    table = log_columns(experiment)
    draft = path.with_name(f".{path.name}.part")
    try:
        match path.suffix.lower():
            case ".parquet":
                table.write_parquet(draft)
            case ".csv":
                table.write_csv(draft)
            case _:
                write_xes(draft, table)
        draft.replace(path)
    except (OSError, PolarsError) as problem:
        why = getattr(problem, "strerror", None) or str(problem)
        raise CannotWrite("cannot-write", file=path.name, why=why) from problem
    finally:
        draft.unlink(missing_ok=True)
    return len(table)
