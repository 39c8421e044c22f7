"""Whether the engine's machine code is there, or must be made before anything can be run."""

from __future__ import annotations

from typing import NamedTuple


class MachineCode(NamedTuple):
    """`made_anew`: it must be made now, which takes about a minute. `kept`: once, not each time."""

    made_anew: bool
    kept: bool


def machine_code() -> MachineCode:
    """Return how it stands with the engine's machine code."""
    from numba.core.caching import FunctionCache

    from intertwine.simulate.kernels.engine import run

    cache = run._cache
    if not isinstance(cache, FunctionCache):
        return MachineCode(made_anew=not run.signatures, kept=False)
    there = run.signatures or cache._cache_file._load_index()  # type: ignore[no-untyped-call]
    return MachineCode(made_anew=not there, kept=True)
