"""Bits of machine words, for the kernels: sets of small numbers, and numbers as they lie there."""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types

from intertwine.simulate.kernels.kernel import inline, typed_intrinsic
from intertwine.simulate.world import BINS


@typed_intrinsic
def lowest(typing_context: Any, word: Any) -> Any:
    """Return the number of the lowest bit that is set; 64 where none is."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], ir.Constant(ir.IntType(1), 0))

    return types.int64(types.uint64), generate


@typed_intrinsic
def bits_of(typing_context: Any, number: Any) -> Any:
    """Return the bits of a floating-point number as a whole number."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.int64(types.float64), generate


@inline
def bin_of(value):  # type: ignore[no-untyped-def]
    """Return the bin of a time in `world.BINS`. Bits of what is too small come below the first."""
    return max(0, min(BINS.number - 1, (bits_of(value) >> BINS.shift) - BINS.first))
