"""The figures of a run that charts are drawn from: what the page receives."""

from __future__ import annotations

from pydantic import BaseModel


class SimulationFigure(BaseModel):
    """A mean over repetitions; no interval where there was only one."""

    value: float
    low: float | None = None
    high: float | None = None


class SimulationTime(BaseModel):
    """How long cases of one map take. `shares` are of all cases, a step each from 0 on."""

    map: str
    mean: SimulationFigure
    half: float | None
    most: float | None
    shares: list[float]


class SimulationPart(BaseModel):
    """A part of a bar: `kind` is person, calendar, batch or message."""

    kind: str
    value: float


class SimulationBar(BaseModel):
    """One figure of one map, None where the map does not have it; parts add up to it."""

    total: SimulationFigure
    parts: list[SimulationPart] = []


class SimulationRow(BaseModel):
    """One thing with a bar for each map that was run, and the change where two were.

    `reading` is better, worse or unclear, "" where there is nothing to compare. `sender` is from
    whom what is waited for comes, "" where it is no message.
    """

    label: str
    partner: str
    sender: str = ""
    element: str = ""
    bars: list[SimulationBar | None]
    change: SimulationFigure | None = None
    reading: str = ""


class SimulationFigures(BaseModel):
    """All that is drawn. Times are in `unit`, work in hours a case, busy in shares of open time.

    `waits` are before work begins, `hand_offs` for messages; what overlaps counts in each.
    """

    unit: str
    step: float
    times: list[SimulationTime]
    waits: list[SimulationRow]
    hand_offs: list[SimulationRow]
    busy: list[SimulationRow]
    work: list[SimulationRow]
    outcomes: list[SimulationRow]
