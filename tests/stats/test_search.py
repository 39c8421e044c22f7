"""The smallest number that does."""

from __future__ import annotations

import pytest

from intertwine.stats.queueing import many_servers
from intertwine.stats.search import smallest_that_meets


def test_staffing_for_a_wait_by_erlang():
    # load 7.5: ten people leave a wait of .123, eleven of .050 (test_queueing holds Erlang's C)
    found = smallest_that_meets(
        lambda n: many_servers(7.5, 1.0, servers=n).wait, 0.1, least=1, most=64
    )
    assert found.number == 11 and found.monotone
    assert found.tried[11] <= 0.1 < found.tried[10]
    assert len(found.tried) <= 8


@pytest.mark.parametrize("answer", range(3, 21))
def test_every_answer_is_found(answer):
    found = smallest_that_meets(lambda n: float(n < answer), 0.0, least=3, most=20)
    assert (found.number, found.monotone) == (answer, True)


def test_where_nothing_does_there_is_no_answer():
    found = smallest_that_meets(lambda n: 1.0, 0.5, least=1, most=9)
    assert found.number is None and found.tried == {9: 1.0}


def test_a_figure_that_rises_is_told():
    figures = {4: 6.0, 6: 9.0, 7: 1.0, 8: 1.0}  # in this order a search from 1 to 8 asks
    found = smallest_that_meets(figures.__getitem__, 5.0, least=1, most=8)
    assert found.number == 7 and not found.monotone
    calm = smallest_that_meets(figures.__getitem__, 5.0, least=1, most=8, tolerance=5.0)
    assert calm.monotone


def test_an_empty_range_is_refused():
    with pytest.raises(ValueError, match="from 5 to 4"):
        smallest_that_meets(float, 1.0, least=5, most=4)
