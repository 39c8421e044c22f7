"""What if: sliders over a map's kept scenario, answered at once, with the same luck as it had.

The kept scenario is run once and held; each answer runs the changed one with the same arrivals
and draws, so that few repetitions tell small differences.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from intertwine.access.readers import FACILITATOR
from intertwine.errors import NotThere, Refused
from intertwine.model.study import StudyMap
from intertwine.web.asking import Facilitator
from intertwine.web.chosen import Chosen
from intertwine.web.reading import Reader, kept_from, kept_sentences
from intertwine.web.scenario_page import ScenarioPage
from intertwine.web.scenarios import keep_edited
from intertwine.web.simulation_figures import SimulationRow

if TYPE_CHECKING:
    from intertwine.measures.simulated import Ran
    from intertwine.model.scenario import Scenario
    from intertwine.simulate.comparing.sliders import Slider
    from intertwine.simulate.preparing.prepare import Prepared

router = APIRouter(
    prefix="/api/partnerships/{partnership}/simulation/{map_id}/what-if", tags=["simulation"]
)
Id = Annotated[str, Path(max_length=40)]

REPLICATIONS = 8
"""Enough for an interval that says something where luck is shared; a run takes well under 0.1 s."""
MOST_CASES = 2_000
"""Cases of one repetition, so that an answer comes at once whatever the scenario asks for."""
KEPT = 6


class SliderView(BaseModel):
    """Something to turn: `now` is what the scenario has; all but people are factors."""

    id: str
    code: str
    name: str
    way: str = ""
    partner: str = ""
    now: float
    low: float
    high: float
    step: float


class WhatIfPage(BaseModel):
    """What can be turned, and how many repetitions stand behind an answer.

    `kept` says who keeps what to itself; that reader can turn nothing, since each answer tells a
    little more of it.
    """

    map: str
    sliders: list[SliderView]
    replications: int
    kept: list[str] = []


class Settings(BaseModel):
    """Where sliders stand, by id; those left out stand where the scenario has them."""

    settings: dict[Annotated[str, Field(max_length=300)], float] = Field(default={}, max_length=100)


class WhatIf(BaseModel):
    """What would change against the kept scenario: for the case, for each partner, who is busy.

    Bars are the kept scenario and the changed one. Nothing but `kept` is told to a reader from
    whom something is.
    """

    unit: str
    replications: int
    outcomes: list[SimulationRow] = []
    work: list[SimulationRow] = []
    busy: list[SimulationRow] = []
    kept: list[str] = []


class Bases:
    """The newest kept scenarios that were run, a few for all partnerships."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[str, int, str, str], tuple[Ran, tuple[Slider, ...]]] = (
            OrderedDict()
        )
        self._lock = Lock()

    def get(
        self, partnership: str, revision: int, entry: StudyMap
    ) -> tuple[Ran, tuple[Slider, ...]]:
        """Return the kept scenario of a map as it ran, and what can be turned."""
        key = (partnership, revision, entry.id, entry.scenario_file)
        with self._lock:
            if key not in self._held:
                from intertwine.measures.simulated import prepared_map
                from intertwine.simulate.comparing.sliders import sliders

                ran = _ran(entry, prepared_map(entry))
                ready = ran.experiment.prepared
                self._held[key] = ran, sliders(ready.scenario, ready.service, ran.results)
            self._held.move_to_end(key)
            while len(self._held) > KEPT:
                self._held.popitem(last=False)
            return self._held[key]


@router.get("")
def what_can_be_turned(
    request: Request,
    partnership: Id,
    entry: Chosen,
    _who: Facilitator,
    reader: Reader = FACILITATOR,
) -> WhatIfPage:
    """Return the sliders of a map's scenario, for a reader from whom nothing is kept."""
    kept = kept_from(request, partnership, entry, reader)
    if kept.probed:
        said = kept_sentences(request, kept, "kept-probed")
        return WhatIfPage(map=entry.id, sliders=[], replications=0, kept=said)
    ran, known = _base(request, partnership, entry)
    return WhatIfPage(
        map=entry.id, sliders=[_view(s, ran) for s in known], replications=REPLICATIONS
    )


@router.post("")
def what_if(
    request: Request,
    partnership: Id,
    entry: Chosen,
    asked: Settings,
    _who: Facilitator,
    reader: Reader = FACILITATOR,
) -> WhatIf:
    """Return what would change with sliders where they stand; nothing is written down."""
    kept = kept_from(request, partnership, entry, reader)
    if kept.probed:
        said = kept_sentences(request, kept, "kept-probed")
        return WhatIf(unit="", replications=0, kept=said)
    from intertwine.measures.simulated import Pair
    from intertwine.simulate.comparing.compare import compare_runs
    from intertwine.simulate.preparing.prepare import prepare
    from intertwine.web.figuring import busy_rows, outcome_rows, unit_of, work_rows

    ran, _ = _base(request, partnership, entry)
    ready = ran.experiment.prepared
    scenario = _turned(ran, asked)
    changed = _ran(ran.map, prepare(ready.service, ready.compiled, scenario))
    pair = Pair(ran, changed, compare_runs(ran.experiment, changed.experiment))
    unit, size = unit_of((ran,))
    study = request.app.state.shelf.study(partnership)
    both = (ran, changed)
    return WhatIf(
        unit=unit,
        replications=pair.compared.pairs,
        outcomes=outcome_rows(pair, size),
        work=work_rows(study, both, pair),
        busy=busy_rows(both),
    )


@router.post("/keep")
def keep(
    request: Request, partnership: Id, entry: Chosen, asked: Settings, who: Facilitator
) -> ScenarioPage:
    """Keep sliders where they stand as a new version of the scenario."""
    ran, _ = _base(request, partnership, entry)
    before = ran.experiment.prepared.scenario
    return keep_edited(request, partnership, entry, before, _turned(ran, asked), who)


def _base(request: Request, partnership: str, entry: StudyMap) -> tuple[Ran, tuple[Slider, ...]]:
    bases: Bases = request.app.state.what_if
    return bases.get(partnership, request.app.state.shelf.revision(partnership), entry)


def _turned(ran: Ran, asked: Settings) -> Scenario:
    from intertwine.simulate.comparing.sliders import turned

    ready = ran.experiment.prepared
    try:
        return turned(ready.scenario, ready.service, asked.settings)
    except KeyError as problem:
        raise NotThere("no-such-page") from problem
    except (ValueError, OverflowError) as problem:
        raise Refused("slider-too-far") from problem


def _ran(entry: StudyMap, ready: Prepared) -> Ran:
    from intertwine.measures.simulated import ran_map
    from intertwine.simulate.experiments.experiment import run_experiment

    cases = ready.scenario.cases
    experiment = run_experiment(
        ready,
        replications=REPLICATIONS,
        cases=None if cases is None else min(cases, MOST_CASES),
        threads=2,
    )
    return ran_map(entry, experiment)


def _view(slider: Slider, ran: Ran) -> SliderView:
    from intertwine.simulate.comparing.variants import drawn_choices

    ready = ran.experiment.prepared
    service, scenario = ready.service, ready.scenario
    name, way, partner = slider.subject, "", ""
    worker = next((w for w in scenario.workers if w.id == slider.subject), None)
    if slider.code in ("people", "hours") and worker:
        name, partner = worker.name or worker.id, str(worker.partner)
    elif slider.code in ("duration", "chance"):
        element = service.node[slider.subject]  # type: ignore[index]
        name, partner = service.label(element.id), str(service.partner_of(element.id) or "")
        if slider.code == "chance":
            first = drawn_choices(scenario, service)[element.id][0].flow
            flow = next(f for f in service.flows if f.id == first)
            way = flow.name or service.label(flow.target)
    return SliderView(
        id=slider.id,
        code=slider.code,
        name=name,
        way=way,
        partner=partner,
        now=slider.now,
        low=slider.low,
        high=slider.high,
        step=slider.step,
    )
