"""What moves the outcome of a map most, and what each partner adds: asked, watched, read.

Shares of the gain go through `access.readers`: for a reader they are not for, none was asked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from intertwine.access.readers import FACILITATOR, may_see_shares
from intertwine.errors import Refused
from intertwine.web.analyses import Analyses, Analysis, gain_of, sensitivity_of
from intertwine.web.asking import Facilitator
from intertwine.web.reading import Reader, kept_from, kept_sentences
from intertwine.web.scenarios import entry_of_map
from intertwine.web.simulating import (
    SimulationFinding,
    SimulationTable,
    told_simulation_finding,
    told_table,
)
from intertwine.web.simulation_figures import SimulationFigure
from intertwine.web.tongues import language_of, speaker

router = APIRouter(
    prefix="/api/partnerships/{partnership}/simulation/{map_id}", tags=["simulation"]
)
Id = Annotated[str, Path(max_length=40)]
MapId = Annotated[str, Path(max_length=200)]


class AnalysisBegin(BaseModel):
    """How many repetitions of each run."""

    replications: int = Field(default=10, ge=1, le=200)


class AnalysisState(BaseModel):
    """How far an analysis is; `stage` is "none" before one of this map was asked for."""

    stage: str
    done: int = 0
    wanted: int = 0
    replications: int = 0
    trouble: str = ""


class SwingView(BaseModel):
    """What one lever does: the outcome turned down and up, and the change between the two.

    `sure` where the interval, held for all levers at once, leaves out zero.
    """

    code: str
    name: str
    way: str
    partner: str
    low: SimulationFigure
    high: SimulationFigure
    change: SimulationFigure
    sure: bool


class SensitivityPage(AnalysisState):
    """The levers, that which moves the time from start to end most first; times in `unit`.

    `kept` says who keeps what to itself; to that reader nothing else is told, since each lever
    that is turned tells a little more of it.
    """

    unit: str = ""
    base: SimulationFigure | None = None
    swings: list[SwingView] = []
    kept: list[str] = []


class ShareView(BaseModel):
    """What one partner adds alone and together; `stable` is None where no division is stable."""

    partner: str
    name: str
    share: SimulationFigure
    alone: SimulationFigure
    stable: float | None
    own: SimulationFigure | None


class GainPage(AnalysisState):
    """What coming together is worth, and for whom.

    `stability` is yes, no or unclear. `told` is false where one repetition gives no interval,
    `shared` where nobody of the scenario can do the work of another partner.
    """

    unit: str = ""
    told: bool = False
    shared: bool = True
    whole: SimulationFigure | None = None
    stability: str = ""
    shares: list[ShareView] = []
    findings: list[SimulationFinding] = []
    tables: list[SimulationTable] = []
    missing: list[str] = []
    assumptions: list[str] = []


@router.post("/sensitivity")
def begin_sensitivity(
    request: Request, partnership: Id, map_id: MapId, asked: AnalysisBegin, _who: Facilitator
) -> SensitivityPage:
    """Begin to ask what moves the time from start to end most."""
    _begin(request, partnership, map_id, "sensitivity", asked, sensitivity_of)
    return sensitivity(request, partnership, map_id, _who)


@router.get("/sensitivity")
def sensitivity(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    reader: Reader = FACILITATOR,
) -> SensitivityPage:
    """Return how far that is, and what came out, as a reader may see it."""
    kept = kept_from(request, partnership, entry_of_map(request, partnership, map_id), reader)
    if kept.probed:
        said = kept_sentences(request, kept, "kept-probed")
        return SensitivityPage(stage="none", kept=said)
    found = _newest(request, partnership, map_id, "sensitivity")
    state = _state(request, found)
    if found is None or found.stage != "done":
        return SensitivityPage(**state)
    from intertwine.web.weighed_figures import swing_views

    ready, told = found.found
    unit, base, swings = swing_views(ready, told)
    return SensitivityPage(**state, unit=unit, base=base, swings=swings)


@router.post("/gain")
def begin_gain(
    request: Request, partnership: Id, map_id: MapId, asked: AnalysisBegin, _who: Facilitator
) -> GainPage:
    """Begin to run every coalition of the partners with people."""
    _begin(request, partnership, map_id, "gain", asked, gain_of)
    return gain(request, partnership, map_id, _who)


@router.get("/gain")
def gain(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    reader: Reader = FACILITATOR,
) -> GainPage:
    """Return what each partner adds, as a reader may see it; to others it was never asked."""
    study = request.app.state.shelf.study(partnership)
    found = _newest(request, partnership, map_id, "gain")
    partners = found.found.partners if found and found.found else ()
    if not may_see_shares(study, reader, partners=partners):
        return GainPage(stage="none")
    state = _state(request, found)
    if found is None or found.stage != "done":
        return GainPage(**state)
    if found.found is None:
        say = speaker(language_of(request))
        return GainPage(**state, missing=[say("gain-too-few-partners", {})])
    return _gain_page(request, found, state)


@router.post("/sensitivity/stop")
def stop_sensitivity(
    request: Request, partnership: Id, map_id: MapId, _who: Facilitator
) -> AnalysisState:
    """Stop asking what moves the outcome; half an answer says nothing."""
    return _stop(request, partnership, map_id, "sensitivity")


@router.post("/gain/stop")
def stop_gain(request: Request, partnership: Id, map_id: MapId, _who: Facilitator) -> AnalysisState:
    """Stop running coalitions; with some missing nothing can be said."""
    return _stop(request, partnership, map_id, "gain")


def _stop(request: Request, partnership: str, map_id: str, kind: str) -> AnalysisState:
    found = _newest(request, partnership, map_id, kind)
    if found is None or not found.going:
        raise Refused("no-run-goes-on")
    found.stop.set()
    return AnalysisState(**_state(request, found))


def _begin(
    request: Request,
    partnership: str,
    map_id: str,
    kind: str,
    asked: AnalysisBegin,
    work: Callable[[Analysis], Any],
) -> None:
    entry = entry_of_map(request, partnership, map_id)
    study = request.app.state.shelf.study(partnership)
    analyses: Analyses = request.app.state.analyses
    analyses.begin(partnership, kind, Analysis(entry, study, asked.replications), work)


def _newest(request: Request, partnership: str, map_id: str, kind: str) -> Analysis | None:
    entry_of_map(request, partnership, map_id)
    analyses: Analyses = request.app.state.analyses
    found = analyses.get(partnership, kind)
    return found if found is not None and found.map.id == map_id else None


def _state(request: Request, found: Analysis | None) -> dict[str, Any]:
    if found is None:
        return {"stage": "none"}
    language = language_of(request)
    trouble = found.trouble.told(language=language) if found.trouble else ""
    if found.stage == "failed" and not trouble:
        trouble = speaker(language)("error-ours-live", {})
    return {
        "stage": found.stage,
        "done": found.done,
        "wanted": found.wanted,
        "replications": found.replications,
        "trouble": trouble,
    }


def _gain_page(request: Request, found: Analysis, state: dict[str, Any]) -> GainPage:
    from intertwine.measures.complementarity import complementarity
    from intertwine.measures.gain import weigh_up
    from intertwine.web.weighed_figures import share_views

    language = language_of(request)
    say = speaker(language)
    game, study = found.found, found.study
    result = complementarity(study, [game])
    weighed = weigh_up(game, study.values)
    whole, shares = share_views(study, weighed)
    tables = [t for t in result.tables if t.code != "resource-overlap"]
    return GainPage(
        **state,
        unit=game.unit,
        told=weighed.told,
        shared=bool((game.worth.rows != game.worth.rows[:, :1]).any()),
        whole=whole,
        stability=weighed.stability.value,
        shares=shares,
        findings=[told_simulation_finding(f, say) for f in result.findings],
        tables=[told_table(study, t, language) for t in tables],
        missing=[say(w.code, w.params) for w in result.missing],
        assumptions=[say(w.code, w.params) for w in result.assumptions],
    )
