"""What each partner adds: one game and one outcome are chosen, every coalition is run, and read.

Shares of the gain go through `access.readers`: for a reader they are not for, none was asked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field

from intertwine.access.readers import FACILITATOR, may_see_shares
from intertwine.web.analyses import Analysis, GameFound, gain_of
from intertwine.web.asking import Facilitator
from intertwine.web.chosen import Chosen
from intertwine.web.reading import Reader
from intertwine.web.simulating import (
    SimulationFinding,
    SimulationTable,
    told_simulation_finding,
    told_table,
)
from intertwine.web.simulation_figures import SimulationFigure
from intertwine.web.tongues import language_of, speaker
from intertwine.web.weighing import (
    AnalysisBegin,
    AnalysisState,
    Id,
    analyses,
    stopped,
    told_state,
)

router = APIRouter(
    prefix="/api/partnerships/{partnership}/simulation/{map_id}", tags=["simulation"]
)
GameName = Literal["pooling", "participation"]
Game = Annotated[GameName, Query(description="What partners of a coalition do together.")]
Outcome = Annotated[str, Query(max_length=300, description="A promise, or cycle-time.")]


class GainBegin(AnalysisBegin):
    """Which game, and by what a coalition's worth is told; "" is the scenario's first outcome."""

    game: GameName = "pooling"
    outcome: str = Field(default="", max_length=300)


class ShareView(BaseModel):
    """What one partner adds alone and together; `stable` is None where no division is stable."""

    partner: str
    name: str
    share: SimulationFigure
    alone: SimulationFigure
    stable: float | None
    own: SimulationFigure | None


class GainPage(AnalysisState):
    """What coming together is worth, and for whom, in one game by one outcome.

    `stability` is yes, no or unclear. `told` is false where one repetition gives no interval.
    `nothing` says why there is no gain at all: "nobody-can" where nobody of the scenario can do
    the work of another partner, "anyway" where every coalition comes to the same `worth`.
    """

    unit: str = ""
    told: bool = False
    nothing: Literal["", "nobody-can", "anyway"] = ""
    worth: float | None = None
    whole: SimulationFigure | None = None
    stability: str = ""
    shares: list[ShareView] = Field(default=[])
    findings: list[SimulationFinding] = Field(default=[])
    tables: list[SimulationTable] = Field(default=[])
    missing: list[str] = Field(default=[])
    assumptions: list[str] = Field(default=[])


@router.post("/gain")
def begin_gain(
    request: Request, partnership: Id, entry: Chosen, asked: GainBegin, _who: Facilitator
) -> GainPage:
    """Begin to run every coalition of the partners with people."""
    study = request.app.state.shelf.study(partnership)
    question = Analysis(entry, study, asked.replications, game=asked.game, outcome=asked.outcome)
    analyses(request).begin(partnership, _kind(asked.game), question, gain_of)
    return gain(request, partnership, entry, _who, asked.game, asked.outcome)


@router.get("/gain")
def gain(
    request: Request,
    partnership: Id,
    entry: Chosen,
    _who: Facilitator,
    game: Game = "pooling",
    outcome: Outcome = "",
    reader: Reader = FACILITATOR,
) -> GainPage:
    """Return what each partner adds, as a reader may see it; to others it was never asked."""
    study = request.app.state.shelf.study(partnership)
    found = _asked(request, partnership, entry, game, outcome)
    partners = found.found.game.partners if found and found.found else ()
    if not may_see_shares(study, reader, partners=partners):
        return GainPage(stage="none")
    state = told_state(request, found)
    if found is None or found.stage != "done":
        return GainPage(**state)
    return _gain_page(request, found, state)


@router.post("/gain/stop")
def stop_gain(
    request: Request,
    partnership: Id,
    entry: Chosen,
    _who: Facilitator,
    game: Game = "pooling",
    outcome: Outcome = "",
) -> AnalysisState:
    """Stop running coalitions; with some missing nothing can be said."""
    return stopped(request, _asked(request, partnership, entry, game, outcome))


def _kind(game: str) -> str:
    """Return under what a game is kept: the newest answer of each, so that none is mixed."""
    return f"gain-{game}"


def _asked(
    request: Request, partnership: str, entry: Chosen, game: str, outcome: str
) -> Analysis | None:
    return analyses(request).answer(partnership, _kind(game), entry, game=game, outcome=outcome)


def _gain_page(request: Request, found: Analysis, state: dict[str, Any]) -> GainPage:
    from intertwine.measures.complementarity import complementarity
    from intertwine.measures.gain import weigh_up
    from intertwine.web.weighed_figures import share_views

    language = language_of(request)
    say = speaker(language)
    made: GameFound = found.found
    game, study = made.game, replace(found.study, worths=())  # the study's games are other games
    result = complementarity(study, [game])
    weighed = weigh_up(game, study.values)
    whole, shares = share_views(study, weighed)
    tables = [t for t in result.tables if t.code != "resource-overlap"]
    return GainPage(
        **state,
        unit=game.unit,
        told=weighed.told,
        nothing=made.nothing,
        worth=abs(float(game.worth.rows.mean())) if made.nothing else None,
        whole=whole,
        stability=weighed.stability.value,
        shares=shares,
        findings=[told_simulation_finding(f, say) for f in result.findings],
        tables=[told_table(study, t, language) for t in tables],
        missing=[say(w.code, w.params) for w in result.missing],
        assumptions=[say(w.code, w.params) for w in result.assumptions],
    )
