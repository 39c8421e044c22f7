"""Each element of the catalogue runs as its smallest map says."""

from __future__ import annotations

import pytest
from element_maps import MAPS, VALID
from telling_runs import runs

from intertwine.model.kinds import LoopKind, NodeKind
from intertwine.semantics.compile import compile_map


@pytest.mark.parametrize("name", sorted(MAPS))
def test_the_smallest_map_runs_as_it_should(name: str) -> None:
    shown = MAPS[name]
    compiled = compile_map(shown.service)
    assert runs(shown.service, compiled) == shown.runs


@pytest.mark.parametrize("name", sorted(MAPS))
def test_the_smallest_map_has_the_remarks_it_should(name: str) -> None:
    remarks = compile_map(MAPS[name].service).remarks
    assert {r.code + "!" * r.refused for r in remarks} == MAPS[name].remarks


def test_every_kind_of_node_event_and_loop_has_its_map() -> None:
    has = {shows for shown in MAPS.values() for shows in shown.shows}
    assert set(NodeKind) <= has
    assert set(LoopKind) <= has
    assert {(kind, at) for at, kinds in VALID.items() for kind in kinds} <= has
