"""Rows at an address, as kernels see them: no bounds, no counting from the end, no owner.

An array of numba's own carries seven numbers, is asked at each access whether the index counts
from the end, and could be the same memory as any other. Rows carry an address and a width; each
table is told apart from every other, and one that never changes while a kernel runs is marked so.
That halves the work of an event and the time to compile.

`rows[i]` is a number, or of a table of records the record, whose fields are read and set by
name; `rows[i, j]` is a number of a table with several numbers a row. Whole numbers are read as 64
bits however few they are kept in, so that a kernel is compiled once and not for each width.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.imputils import lower_builtin, lower_getattr_generic, lower_setattr_generic
from numba.core.typing.templates import (
    AbstractTemplate,
    AttributeTemplate,
    infer_getattr,
    infer_global,
    signature,
)
from numba.extending import models, register_model
from numba.np.numpy_support import from_dtype
from numpy.typing import DTypeLike

from intertwine.simulate.kernels.kernel import typed_intrinsic

_BYTE = ir.IntType(8)
_WORD = ir.IntType(64)


class Rows(types.Type):
    """The type of a table: its name, what a row is, and whether it stays as it is."""

    def __init__(self, name: str, dtype: np.dtype[Any], *, wide: bool, lasting: bool) -> None:
        self.table, self.dtype, self.wide, self.lasting = name, dtype, wide, lasting
        super().__init__(f"Rows({name}, {dtype}, {wide}, {lasting})")


class Row(types.Type):
    """The type of one record of a table."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        super().__init__(f"Row({rows.name})")


class _RowsModel(models.StructModel):
    def __init__(self, manager: Any, kind: Any) -> None:
        super().__init__(manager, kind, [("data", types.voidptr), ("width", types.int64)])


class _RowModel(models.PrimitiveModel):
    def __init__(self, manager: Any, kind: Any) -> None:
        super().__init__(manager, kind, _BYTE.as_pointer())


register_model(Rows)(_RowsModel)
register_model(Row)(_RowModel)


def rows_of(
    at: int, name: str, dtype: DTypeLike, *, width: int | None = 1, lasting: bool = False
) -> Callable[..., Any]:
    """Return the view of a table: from the address of a table of addresses to its rows.

    `at` is the row of the table of addresses that holds the table's own; the next holds its width
    where `width`, the numbers a row, is None.
    """
    kind = Rows(name, np.dtype(dtype), wide=width != 1, lasting=lasting)

    @typed_intrinsic
    def view(typing_context: Any, addresses: Any) -> Any:
        def generate(context: Any, builder: Any, sig: Any, arguments: Any) -> Any:
            base = builder.inttoptr(arguments[0], _WORD.as_pointer())
            made = cgutils.create_struct_proxy(kind)(context, builder)
            address = _given(builder, base, at)
            made.data = builder.inttoptr(address, _BYTE.as_pointer())
            made.width = _given(builder, base, at + 1) if width is None else _WORD(width)
            return made._getvalue()

        return kind(types.uint64), generate

    return view


def _given(builder: Any, base: Any, at: int) -> Any:
    loaded = builder.load(builder.gep(base, [_WORD(at)], inbounds=True))
    _lasts(builder, loaded)
    return loaded


def _lasts(builder: Any, loaded: Any) -> None:
    loaded.set_metadata("invariant.load", builder.module.add_metadata([]))


def _told_apart(builder: Any, access: Any, name: str) -> None:
    """Say which memory an access is to: none of another name is ever the same."""
    module = builder.module
    root = module.add_metadata([ir.MetaDataString(module, "tables")])
    kind = module.add_metadata([ir.MetaDataString(module, name), root, _WORD(0)])
    access.set_metadata("tbaa", module.add_metadata([kind, kind, _WORD(0)]))


def _place(context: Any, builder: Any, rows: Any, value: Any, index: Any) -> Any:
    """Return the address of a row, or of a number in it."""
    made = cgutils.create_struct_proxy(rows)(context, builder, value=value)
    if rows.wide:
        row, column = cgutils.unpack_tuple(builder, index)
        index = builder.add(builder.mul(row, made.width, flags=["nsw"]), column, flags=["nsw"])
    offset = builder.mul(index, _WORD(rows.dtype.itemsize), flags=["nsw"])
    return builder.gep(made.data, [offset], inbounds=True)


def _read_as(dtype: np.dtype[Any]) -> Any:
    """Return the type that a number of a table has in a kernel."""
    return types.int64 if dtype.kind in "iu" and dtype.itemsize < 8 else from_dtype(dtype)


def _load(builder: Any, rows: Rows, place: Any, dtype: np.dtype[Any], name: str) -> Any:
    kept = _kept_as(dtype)
    loaded = builder.load(builder.bitcast(place, kept.as_pointer()), align=1)
    _told_apart(builder, loaded, name)
    if rows.lasting:
        _lasts(builder, loaded)
    if dtype.kind not in "iu" or dtype.itemsize == 8:
        return loaded
    return builder.sext(loaded, _WORD) if dtype.kind == "i" else builder.zext(loaded, _WORD)


def _store(builder: Any, place: Any, dtype: np.dtype[Any], value: Any, name: str) -> None:
    kept = _kept_as(dtype)
    if dtype.kind in "iu" and dtype.itemsize < 8:
        value = builder.trunc(value, kept)
    at = builder.bitcast(place, kept.as_pointer())
    _told_apart(builder, builder.store(value, at, align=1), name)


def _kept_as(dtype: np.dtype[Any]) -> Any:
    return ir.DoubleType() if dtype.kind == "f" else ir.IntType(8 * dtype.itemsize)


def _index(rows: Rows, index: Any) -> Any:
    """Return what an index is taken for; None where it cannot be one."""
    if rows.wide:
        two = isinstance(index, types.BaseTuple) and len(index) == 2
        whole = two and all(isinstance(i, types.Integer) for i in index)
        return types.UniTuple(types.intp, 2) if whole else None
    return types.intp if isinstance(index, types.Integer) else None


@infer_global(operator.getitem)
class _Get(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        rows = args[0]
        if not isinstance(rows, Rows) or (index := _index(rows, args[1])) is None:
            return None
        found = Row(rows) if rows.dtype.fields else _read_as(rows.dtype)
        return signature(found, rows, index)


@infer_global(operator.setitem)
class _Set(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        rows = args[0]
        if not isinstance(rows, Rows) or (index := _index(rows, args[1])) is None:
            return None
        return signature(types.none, rows, index, _read_as(rows.dtype))


@lower_builtin(operator.getitem, Rows, types.Any)
def _get(context: Any, builder: Any, sig: Any, arguments: Any) -> Any:
    rows = sig.args[0]
    place = _place(context, builder, rows, *arguments)
    if rows.dtype.fields:
        return place
    return _load(builder, rows, place, rows.dtype, rows.table)


@lower_builtin(operator.setitem, Rows, types.Any, types.Any)
def _set(context: Any, builder: Any, sig: Any, arguments: Any) -> Any:
    rows = sig.args[0]
    place = _place(context, builder, rows, *arguments[:2])
    _store(builder, place, rows.dtype, arguments[2], rows.table)
    return context.get_dummy_value()


@infer_getattr
class _Fields(AttributeTemplate):
    key = Row

    def generic_resolve(self, row: Any, field: str) -> Any:  # type: ignore[override]
        fields = row.rows.dtype.fields
        return _read_as(fields[field][0]) if field in fields else None


def _field(builder: Any, row: Any, place: Any, field: str) -> tuple[np.dtype[Any], Any, str]:
    dtype, offset = row.rows.dtype.fields[field][:2]
    at = builder.gep(place, [_WORD(offset)], inbounds=True)
    return dtype, at, f"{row.rows.table}.{field}"


@lower_getattr_generic(Row)
def _get_field(context: Any, builder: Any, row: Any, place: Any, field: str) -> Any:
    dtype, at, name = _field(builder, row, place, field)
    return _load(builder, row.rows, at, dtype, name)


@lower_setattr_generic(Row)
def _set_field(context: Any, builder: Any, sig: Any, arguments: Any, field: str) -> Any:
    row, given = sig.args
    dtype, at, name = _field(builder, row, arguments[0], field)
    value = context.cast(builder, arguments[1], given, _read_as(dtype))
    _store(builder, at, dtype, value, name)
    return context.get_dummy_value()
