"""Verdicts of a published model checker on its own examples, under all seven rules of delivery.

The models and what `fbpmn` says of each (Corradini, Muzi, Re, Rossi, Tiezzi and Poizat) are read
from the folder of real files. Three models were checked there with at most two tokens on a flow;
what lies beyond is left out here too, and "true" then means that nothing was found.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intertwine.bpmn import read_document, read_map
from intertwine.semantics.compile import compile_map
from intertwine.semantics.explore import explore
from intertwine.semantics.program import Delivery
from intertwine.semantics.reached import Limits
from intertwine.semantics.verdicts import verdicts

NETWORKS = {
    Delivery.UNORDERED: "Network01Bag",
    Delivery.FIFO_PAIR: "Network02FifoPair",
    Delivery.CAUSAL: "Network03Causal",
    Delivery.INBOX: "Network04Inbox",
    Delivery.OUTBOX: "Network05Outbox",
    Delivery.FIFO_ALL: "Network06Fifo",
    Delivery.SYNCHRONOUS: "Network07RSC",
}
AT_MOST_TWO = ("e004", "e005", "e006")


@pytest.mark.data
@pytest.mark.parametrize("delivery", Delivery)
def test_verdicts_equal_the_published_ones(data: Path, delivery: Delivery) -> None:
    compared = 0
    for path in sorted((data / "fbpmn" / "expected").glob("*.json")):
        published = json.loads(path.read_text())[path.stem][NETWORKS[delivery]]
        compiled = compile_map(read_map(read_document(data / "fbpmn" / f"{path.stem}.bpmn")))
        limits = Limits(flow_tokens=2) if path.stem.startswith(AT_MOST_TWO) else Limits()
        found = verdicts(explore(compiled.program, delivery, limits=limits))
        ours = (found.safe, found.sound, found.message_sound)
        theirs = (published["Prop02Safe"], published["Prop03Sound"], published["Prop04MsgSound"])
        assert tuple(v is not False for v in ours) == tuple(p["value"] for p in theirs), path.stem
        if limits == Limits():
            assert None not in ours, path.stem
        compared += 1
    assert compared == 31
