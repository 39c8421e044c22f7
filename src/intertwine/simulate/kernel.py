"""How kernels are compiled here: without the interpreter's lock, and kept for the next run.

Machine code is kept beside the code, else in the user's cache folder, for each version of Python
and each kind of processor; where neither can be written (a system installation, a read-only
container) it is made anew in each run, which takes about half a minute. It is made anew whenever
any file of this room changes, since kernels take layouts and constants from one another.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from numba import njit
from numba.core.caching import (
    CompileResultCacheImpl,
    FunctionCache,
    InTreeCacheLocator,
    UserProvidedCacheLocator,
    UserWideCacheLocator,
)
from numba.extending import intrinsic


@cache
def _stamp() -> tuple[float, int]:
    """Return what changes when a file of this room does."""
    files = [path.stat() for path in sorted(Path(__file__).parent.glob("*.py"))]
    return max(f.st_mtime for f in files), sum(f.st_size for f in files)


class _OfTheRoom:
    """Makes a place of compiled code heed all files of this room."""

    def get_source_stamp(self) -> tuple[float, int]:
        """Return the stamp that kept code must have been made under."""
        return _stamp()


class _Given(_OfTheRoom, UserProvidedCacheLocator):
    """The folder named by NUMBA_CACHE_DIR."""


class _Beside(_OfTheRoom, InTreeCacheLocator):
    """The folder of the code."""


class _OfTheUser(_OfTheRoom, UserWideCacheLocator):
    """The user's cache folder."""


class _Places(CompileResultCacheImpl):
    _locator_classes = [_Given, _Beside, _OfTheUser]  # noqa: RUF012


class _Kept(FunctionCache):
    _impl_class = _Places


def kernel(function: Callable[..., Any]) -> Any:
    """Return a function as machine code, made at its first call."""
    return _keep(njit(nogil=True)(function))


def inline(function: Callable[..., Any]) -> Any:
    """Return a function that leaves no call behind: for views."""
    return njit(nogil=True, forceinline=True)(function)


def _keep(compiled: Any) -> Any:
    with suppress(RuntimeError):  # where nothing can be kept
        compiled._cache = _Kept(compiled.py_func)  # type: ignore[no-untyped-call]
    return compiled


typed_intrinsic: Callable[[Callable[..., Any]], Callable[..., Any]] = intrinsic
"""A function that writes machine code; its first argument is the typing's own."""
