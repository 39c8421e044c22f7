"""How kernels are compiled here: without the interpreter's lock, and kept for the next run.

Machine code is kept beside the code, else in the user's cache folder, for each version of Python
and each kind of processor; where neither can be written (a system installation, a read-only
container) it is made anew in each run, which takes about half a minute. It is made anew whenever
any file of this folder changes, or one that it takes layouts and constants from.
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from numba import config, njit, types
from numba.core.caching import (
    CompileResultCacheImpl,
    FunctionCache,
    InTreeCacheLocator,
    UserProvidedCacheLocator,
    UserWideCacheLocator,
)
from numba.extending import intrinsic

_TAKES = re.compile(r"^from intertwine\.([\w.]+) import ([^(\n]+|\([^)]*\))", re.MULTILINE)
_CONSTANT = re.compile(r"\b[A-Z][A-Z_0-9]+\b")


@cache
def _stamp() -> str:
    """Return what changes when a kernel does, or a layout or constant that one takes."""
    here = Path(__file__).parent
    heeded = set(here.glob("*.py"))
    for path in here.glob("*.py"):
        for module, names in _TAKES.findall(path.read_text("utf-8")):
            if _CONSTANT.search(names):
                heeded.add(here.parents[1].joinpath(*module.split(".")).with_suffix(".py"))
    return sha256(b"".join(path.read_bytes() for path in sorted(heeded))).hexdigest()


class _OfTheRoom:
    """Makes a place of compiled code heed every kernel."""

    def get_source_stamp(self) -> str:
        """Return the stamp that kept code must have been made under."""
        return _stamp()


class _Given(_OfTheRoom, UserProvidedCacheLocator):
    """The folder named by NUMBA_CACHE_DIR."""


class _Beside(_OfTheRoom, InTreeCacheLocator):
    """The folder of the code; where it cannot be written, if what it keeps is of this code."""

    def ensure_cache_path(self) -> None:
        """Raise `OSError` where the folder can neither be written nor used as it is."""
        try:
            super().ensure_cache_path()  # type: ignore[no-untyped-call]
        except OSError:
            if not _keeps_this_code(Path(self.get_cache_path())):  # type: ignore[no-untyped-call]
                raise


class _OfTheUser(_OfTheRoom, UserWideCacheLocator):
    """The user's cache folder."""


class _Places(CompileResultCacheImpl):
    _locator_classes = [_Given, _Beside, _OfTheUser]  # noqa: RUF012


class _Kept(FunctionCache):
    _impl_class = _Places

    def save_overload(self, signature: Any, made: Any) -> None:
        """Keep code if that can be done: a full disk or a read-only folder ends no run."""
        with suppress(OSError):
            super().save_overload(signature, made)  # type: ignore[no-untyped-call]


@cache
def _keeps_this_code(folder: Path) -> bool:
    """Return whether what a folder keeps was made under the stamp of this code."""
    for index in folder.glob("*.nbi"):  # one a kernel, and those of earlier code
        with (
            suppress(OSError, ValueError, EOFError, pickle.UnpicklingError),
            index.open("rb") as file,
        ):
            pickle.load(file)  # noqa: S301 - numba's own, from the folder of the code
            if pickle.loads(file.read())[0] == _stamp():  # noqa: S301
                return True
    return False


_HOW: Any = {"nogil": True, "error_model": "numpy", "no_cfunc_wrapper": True}
"""Nobody calls a kernel from C; the way in for that took a tenth of the time to compile."""


def kernel(function: Callable[..., Any]) -> Any:
    """Return a function as machine code, made at its first call."""
    return _keep(_as_written(_once(njit(**_HOW)(function))))


def inline(function: Callable[..., Any]) -> Any:
    """Return a function that is written out where it is called: for what happens at each event.

    What is called in several places has a kernel of the same name without `_here`: written out
    everywhere it would make the code larger, and slower to compile.
    """
    return njit(nogil=True, error_model="numpy", inline="always")(function)


def _once(compiled: Any) -> Any:
    """Have a function compiled once for all numbers, not anew for each constant it is given."""
    given = compiled.get_call_template
    plain: Any = types.unliteral

    def template(args: Any, kws: Any) -> Any:
        return given(tuple(map(plain, args)), {name: plain(a) for name, a in kws.items()})

    compiled.get_call_template = template
    return compiled


def _as_written(compiled: Any) -> Any:
    """Have loops go round one at a time: most here end after one or two rounds.

    Several at a time made the engine 3 % slower and its code a tenth slower to compile.
    """
    make = compiled.compile
    settings: Any = config

    def compile_(signature: Any) -> Any:
        before, settings.LOOP_VECTORIZE = settings.LOOP_VECTORIZE, 0
        try:
            return make(signature)
        finally:
            settings.LOOP_VECTORIZE = before

    compiled.compile = compile_
    return compiled


def _keep(compiled: Any) -> Any:
    with suppress(RuntimeError):  # where nothing can be kept
        compiled._cache = _Kept(compiled.py_func)  # type: ignore[no-untyped-call]
    return compiled


typed_intrinsic: Callable[[Callable[..., Any]], Callable[..., Any]] = intrinsic
"""A function that writes machine code; its first argument is the typing's own."""
