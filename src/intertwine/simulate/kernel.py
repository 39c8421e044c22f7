"""How kernels are compiled here: without the interpreter's lock, and cached."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numba import njit
from numba.extending import intrinsic

kernel: Callable[..., Any] = njit(cache=True, nogil=True)
inline: Callable[..., Any] = njit(cache=True, nogil=True, forceinline=True)
"""For views: a call to them leaves nothing behind."""
typed_intrinsic: Callable[[Callable[..., Any]], Callable[..., Any]] = intrinsic
"""A function that writes machine code; its first argument is the typing's own."""
