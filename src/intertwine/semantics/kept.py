"""Programs of maps, kept while their map is the same value in memory: compiled once a version."""

from __future__ import annotations

from functools import lru_cache

from intertwine.model.same import Same
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.semantics.compiled import Compiled

KEPT = 32
"""Maps of which the program is kept; the one asked for longest ago goes first."""


def compiled_once(service: ServiceMap) -> Compiled:
    """Return the program of a map; the same one as long as it is asked for the same map."""
    return _compiled(Same(service))


@lru_cache(maxsize=KEPT)
def _compiled(same: Same[ServiceMap]) -> Compiled:
    return compile_map(same.value)
