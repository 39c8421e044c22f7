"""What is computed from a study: one file per construct, each a pure function of the study.

Lives here: `task_graph` (order and co-occurrence on a map, used by all), the measures, and the
list of them (`MEASURES`). May import: `model`, `wording`, and numpy or networkx where used.
Start reading at `MEASURES`, then the module a measure is named after. What a measure says,
its formula, source and edge cases stand in `docs/background/`.
"""

from __future__ import annotations

from intertwine.measures.catalogue import MEASURES, Measure, measure, measure_all

__all__ = ["MEASURES", "Measure", "measure", "measure_all"]
