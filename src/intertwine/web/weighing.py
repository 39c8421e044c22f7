"""What moves an outcome of a map most: asked, watched, read; what longer questions share."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from pydantic import BaseModel, Field

from intertwine.access.readers import FACILITATOR
from intertwine.errors import Refused
from intertwine.model.study import StudyMap
from intertwine.simulate.comparing.outcome_names import CYCLE_TIME
from intertwine.web.analyses import Analyses, Analysis, sensitivity_of
from intertwine.web.asking import Facilitator
from intertwine.web.chosen import Chosen
from intertwine.web.reading import Reader, kept_from, kept_sentences
from intertwine.web.simulation_figures import SimulationFigure
from intertwine.web.tongues import language_of, speaker

router = APIRouter(
    prefix="/api/partnerships/{partnership}/simulation/{map_id}", tags=["simulation"]
)
Id = Annotated[str, Path(max_length=40)]
Outcome = Annotated[str, Query(max_length=300, description="What it is told by; a time, if none.")]


class AnalysisBegin(BaseModel):
    """How many repetitions of each run."""

    replications: int = Field(default=10, ge=1, le=200)


class SensitivityBegin(AnalysisBegin):
    """What levers are told by; "" is the time from start to end."""

    outcome: str = Field(default="", max_length=300)


class AnalysisState(BaseModel):
    """How far an analysis is; `stage` is "none" before this was asked."""

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
    """The levers, that which moves the outcome most first, all in `unit`.

    `unit` is days, hours or minutes, "%" for shares, "money" for costs, then in `currency`. `kept`
    says who keeps what to itself; to that reader nothing else is told, since each lever that is
    turned tells a little more of it.
    """

    unit: str = ""
    currency: str = ""
    base: SimulationFigure | None = None
    swings: list[SwingView] = []
    kept: list[str] = []


@router.post("/sensitivity")
def begin_sensitivity(
    request: Request, partnership: Id, entry: Chosen, asked: SensitivityBegin, _who: Facilitator
) -> SensitivityPage:
    """Begin to ask what moves an outcome most."""
    study = request.app.state.shelf.study(partnership)
    outcome = asked.outcome or CYCLE_TIME
    question = Analysis(entry, study, asked.replications, outcome=outcome)
    analyses(request).begin(partnership, "sensitivity", question, sensitivity_of)
    return sensitivity(request, partnership, entry, _who, outcome)


@router.get("/sensitivity")
def sensitivity(
    request: Request,
    partnership: Id,
    entry: Chosen,
    _who: Facilitator,
    outcome: Outcome = "",
    reader: Reader = FACILITATOR,
) -> SensitivityPage:
    """Return how far that is, and what came out, as a reader may see it."""
    kept = kept_from(request, partnership, entry, reader)
    if kept.probed:
        said = kept_sentences(request, kept, "kept-probed")
        return SensitivityPage(stage="none", kept=said)
    found = _asked(request, partnership, entry, outcome)
    state = told_state(request, found)
    if found is None or found.stage != "done":
        return SensitivityPage(**state)
    from intertwine.web.weighed_figures import swing_views

    ready, told, chosen = found.found
    unit, base, swings = swing_views(ready, told, chosen)
    currency = ready.scenario.currency
    return SensitivityPage(**state, unit=unit, currency=currency, base=base, swings=swings)


@router.post("/sensitivity/stop")
def stop_sensitivity(
    request: Request, partnership: Id, entry: Chosen, _who: Facilitator, outcome: Outcome = ""
) -> AnalysisState:
    """Stop asking what moves the outcome; half an answer says nothing."""
    return stopped(request, _asked(request, partnership, entry, outcome))


def _asked(request: Request, partnership: str, entry: StudyMap, outcome: str) -> Analysis | None:
    known = analyses(request)
    return known.answer(partnership, "sensitivity", entry, outcome=outcome or CYCLE_TIME)


# --- what all longer questions share -------------------------------------------------------


def analyses(request: Request) -> Analyses:
    """Return the questions that are asked or answered in this process."""
    found: Analyses = request.app.state.analyses
    return found


def stopped(request: Request, found: Analysis | None) -> AnalysisState:
    """Return how far a question is that has just been stopped; one that is over is refused."""
    if found is None or not found.going:
        raise Refused("no-run-goes-on")
    found.stop.set()
    return AnalysisState(**told_state(request, found))


def told_state(request: Request, found: Analysis | None) -> dict[str, Any]:
    """Return how far a question is, in words where it failed."""
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
