"""Files as large as the limits allow, of shapes that nobody draws, are read in bounded time."""

from __future__ import annotations

import time

import pytest
from small_bpmn import document

from intertwine.bpmn import read_map

pytestmark = pytest.mark.slow

MANY = 6_000
EVENTS = "".join(f'<intermediateCatchEvent id="e{i}"/>' for i in range(MANY))
CHAIN = "".join(
    f'<sequenceFlow id="f{i}" sourceRef="e{i}" targetRef="e{i + 1}"/>' for i in range(MANY)
)
MESSAGES = "".join(f'<messageFlow id="m{i}" sourceRef="x" targetRef="e{i}"/>' for i in range(MANY))
ABSURD = {
    "a message to each of a chain of events": '<collaboration><participant id="x"/>'
    f'{MESSAGES}</collaboration><process id="p">{EVENTS}{CHAIN}</process>',
    "a process a lane": "".join(
        f'<process id="p{i}"><laneSet><lane id="l{i}"/></laneSet></process>' for i in range(30_000)
    ),
    "one id for all": "<process>" + '<task id="t"/>' * 90_000 + "</process>",
    "lanes in lanes": "<process><laneSet>"
    + "<lane><childLaneSet>" * 95
    + "</childLaneSet></lane>" * 95
    + "</laneSet></process>",
    "events on each other": '<process id="p">'
    + "".join(f'<boundaryEvent id="e{i}" attachedToRef="e{(i + 1) % MANY}"/>' for i in range(MANY))
    + "</process>",
}


@pytest.mark.parametrize("shape", ABSURD)
def test_absurd_files_are_read_in_bounded_time(shape: str) -> None:
    start = time.perf_counter()
    read_map(document(ABSURD[shape]))
    assert time.perf_counter() - start < 60
