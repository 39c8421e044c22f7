"""Machine code is made anew where it can be kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intertwine.semantics import kernels


def test_where_nothing_may_be_kept_a_kernel_is_made_for_this_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bool] = []

    def njit(*, cache: bool = False) -> Callable[[Any], Any]:
        def compiled(function: Any) -> Any:
            asked.append(cache)
            if cache:
                raise RuntimeError("cannot cache function: no locator available")
            return function

        return compiled

    monkeypatch.setattr(kernels, "njit", njit)
    assert kernels.kernel(lambda x: x + 1)(1) == 2
    assert asked == [True, False]
