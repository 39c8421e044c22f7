"""Compiled loops: compiled once, kept beside the code, or compiled again where nothing may be kept.

Importing this module imports numba, which takes a while: import it where a loop is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

from numba import njit

P = ParamSpec("P")
R = TypeVar("R")


def kernel(function: Callable[P, R]) -> Callable[P, R]:
    """Return a function as machine code, made at its first call and kept for the next run.

    Where neither the folder of the code nor the user's cache can be written (a system
    installation, a read-only container), it is made anew in each run.
    """
    try:
        compiled: Any = njit(cache=True)(function)
    except RuntimeError:
        compiled = njit()(function)
    return cast(Callable[P, R], compiled)
