"""Simulation: run one map or two with their scenarios, see how far it is, and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from intertwine.access.readers import FACILITATOR, kept_of
from intertwine.errors import NotThere, Refused
from intertwine.measures.simulation_tables import SIDES
from intertwine.measures.two_versions import is_change, side_words
from intertwine.model.findings import Cell, Finding, Ref, RefKind, Result, Table, Word
from intertwine.model.ids import ElementId
from intertwine.model.kept import Kept
from intertwine.model.study import Study
from intertwine.simulate.comparing.outcome_names import CYCLE_TIME, all_outcome_names, outcome_names
from intertwine.web.asking import Facilitator
from intertwine.web.board import BoardFinding, PartnerLook, told_finding, weight
from intertwine.web.chosen import ScenarioChoice, scenario_choices, with_scenario
from intertwine.web.reading import Reader, kept_sentences
from intertwine.web.simulation_figures import SimulationFigures
from intertwine.web.simulation_runs import Run, Runs
from intertwine.web.tongues import Lang, Speak, language_of, speaker
from intertwine.web.understanding import partner_looks
from intertwine.wording import has, number

router = APIRouter(prefix="/api/partnerships/{partnership}/simulation", tags=["simulation"])
Id = Annotated[str, Path(max_length=40)]
MapId = Annotated[str, Path(max_length=500)]
ThemeName = Literal["screen", "dark", "projector", "print"]


class SimulationMap(BaseModel):
    """A map that can be run; `scenario` is "" where only assumptions are known.

    `scenarios` are all there are, those that do not fit with the reason. `outcomes` and `moved` are
    what the map's own scenario is told by. `file` says whether it has a file, so that a scenario
    can be kept for it.
    """

    id: str
    name: str
    state: str
    scenario: str
    scenarios: list[ScenarioChoice]
    outcomes: list[str]
    moved: list[str]
    file: bool


class SimulationPage(BaseModel):
    """What can be run: the shared maps, and as many repetitions as the scenario names."""

    partners: list[PartnerLook]
    maps: list[SimulationMap]
    replications: int


class SimulationBegin(BaseModel):
    """One map, or two to compare with the same luck: twice the same with two scenarios as well.

    `scenarios` are the files to run them with, in the same order; "" or none is the map's own.
    What is asked for twice is run once.
    """

    maps: list[Annotated[str, Field(max_length=200)]] = Field(min_length=1, max_length=2)
    scenarios: list[Annotated[str, Field(max_length=300)]] = Field(default=[], max_length=2)
    replications: int = Field(default=20, ge=1, le=1_000)


class SimulationCell(BaseModel):
    """A cell: its words, the partner it names, and its number where it is one."""

    text: str
    partner: str = ""
    value: float | None = None


class SimulationTable(BaseModel):
    """One table in words. `map` is "" where it is about both."""

    code: str
    title: str
    how: str
    map: str
    columns: list[str]
    rows: list[list[SimulationCell]]


class SimulationFinding(BoardFinding):
    """A finding with its kind and the map it is of."""

    code: str
    map: str


class SimulationRun(BaseModel):
    """How far the newest run is, and what has come out so far.

    `stage` is "none" before there was a run. Figures of fewer than all repetitions are early:
    their intervals are as wide as so few repetitions make them. `maps` are told apart where one
    map was run with two scenarios (`as-is:busy-spring`); `names` are what the maps are called,
    `scenarios` the names of what they were run with, "" for assumptions alone. `sides` is what two
    are called beside each other; none for one alone, or for today and the to-be map. `kept` says
    who keeps what of it from this reader; where that is everything there was no run.
    """

    stage: str
    done: int = 0
    wanted: int = 0
    maps: list[str] = []
    names: list[str] = []
    scenarios: list[str] = []
    sides: list[str] = []
    trouble: str = ""
    findings: list[SimulationFinding] = []
    tables: list[SimulationTable] = []
    assumptions: list[str] = []
    figures: SimulationFigures | None = None
    kept: list[str] = []


@router.get("")
def simulation(request: Request, partnership: Id, _who: Facilitator) -> SimulationPage:
    """Return which maps can be run."""
    study = request.app.state.shelf.study(partnership)
    named = [m.scenario.replications for m in study.maps if m.scenario]
    return SimulationPage(
        partners=list(partner_looks(study)),
        maps=[
            SimulationMap(
                id=m.id,
                name=m.map.name or m.id,
                state=m.state,
                scenario=m.scenario.name or m.id if m.scenario else "",
                scenarios=scenario_choices(request, partnership, m),
                outcomes=list(outcome_names(m.scenario)) if m.scenario else [CYCLE_TIME],
                moved=list(all_outcome_names(m.scenario)),
                file=bool(m.file),
            )
            for m in study.maps
            if m.perspective is None
        ],
        replications=min(named, default=20),
    )


@router.post("/run")
def begin(
    request: Request, partnership: Id, asked: SimulationBegin, _who: Facilitator
) -> SimulationRun:
    """Begin a run; while another one goes on this is refused."""
    study = request.app.state.shelf.study(partnership)
    by_id = {m.id: m for m in study.maps}
    if any(m not in by_id for m in asked.maps):
        raise NotThere("no-such-page")
    files = (*asked.scenarios, *[""] * len(asked.maps))
    chosen = {}
    for name, file in zip(asked.maps, files, strict=False):
        entry = with_scenario(request, partnership, by_id[name], file)
        chosen[entry.id, entry.scenario_file] = entry
    run = _runs(request).begin(partnership, study, [*chosen.values()], asked.replications)
    return _page(request, partnership, run, FACILITATOR)


@router.get("/run")
def progress(
    request: Request, partnership: Id, _who: Facilitator, reader: Reader = FACILITATOR
) -> SimulationRun:
    """Return how far the newest run is, with the figures so far, as a reader may see them."""
    return _page(request, partnership, _runs(request).get(partnership), reader)


@router.post("/run/stop")
def stop(request: Request, partnership: Id, _who: Facilitator) -> SimulationRun:
    """Stop the run; what was whole by then stays."""
    run = _runs(request).get(partnership)
    if run is None or not run.going:
        raise Refused("no-run-goes-on")
    run.stop.set()
    return _page(request, partnership, run, FACILITATOR)


@router.get("/{map_id}.svg", response_class=Response)
def picture(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    theme: Annotated[ThemeName, Query()] = "screen",
    lang: Lang = "",
    reader: Reader = FACILITATOR,
) -> Response:
    """Return the map coloured by waiting before each step, in days, as the newest run has it.

    Steps whose waiting a reader may not see have no colour.
    """
    from intertwine.drawing import Overlay, Reading, draw_map, map_diagram

    run = _runs(request).get(partnership)
    ran = run.ran(run.done, _kept(request, partnership, run, reader)) if run else ()
    found = next((r for r in ran if r.map.id == map_id), None)
    if run is None or found is None:
        raise NotThere("no-such-page")
    tongue = language_of(request)
    days = {
        ElementId(a.activity): a.waiting.mean.mean / 86_400
        for a in found.results.per_activity
        if a.per_case.mean > 0
    }
    readings = {e: Reading(d, number(d, language=tongue, decimals=1)) for e, d in days.items()}
    svg = draw_map(
        found.map.map,
        diagram=map_diagram(found.map.map),
        theme=theme,
        overlays=(Overlay("waiting", readings),),
        title=found.map.map.name,
        partner_order=run.study.partner_ids(),
        embed_font=True,
    )
    return Response(svg, media_type="image/svg+xml")


def _runs(request: Request) -> Runs:
    runs: Runs = request.app.state.simulations
    return runs


def _kept(request: Request, partnership: str, run: Run, reader: str) -> tuple[Kept, ...]:
    """Return what of each map of a run a reader may not see: as is released now, not as it was."""
    now = request.app.state.shelf.study(partnership)
    study = replace(run.study, releases=now.releases, left_out=now.left_out)
    return tuple(kept_of(study, m, reader) for m in run.maps)


def _page(request: Request, partnership: str, run: Run | None, reader: str) -> SimulationRun:
    if run is None:
        return SimulationRun(stage="none")
    language = language_of(request)
    say = speaker(language)
    kept = _kept(request, partnership, run, reader)
    said = list(dict.fromkeys(s for k in kept for s in kept_sentences(request, k)))
    if all(k.whole for k in kept):
        return SimulationRun(stage="none", kept=said)
    stage, done = run.stage, run.done  # in this order: whoever reads "done" has the last count
    told = run.told(done, kept)
    result = told.result if told else Result("simulation")
    trouble = run.trouble.told(language=language) if run.trouble else ""
    if stage == "failed" and any(k.anything for k in kept):  # the error quotes what it is about
        trouble = say("kept-why", {})
    if stage == "failed" and not trouble:
        trouble = say("error-ours-live", {})
    shown = [m for m, k in zip(run.maps, kept, strict=True) if not k.whole]
    two = len(shown) == 2
    sides = [say(w.code, w.params) for w in side_words(*shown)] if two else []
    columns = dict(zip(SIDES, sides, strict=True)) if two else {}
    return SimulationRun(
        stage=stage,
        done=done,
        wanted=run.wanted,
        maps=[m.id for m in shown],
        names=[m.map.name or m.id for m in shown],
        scenarios=[m.scenario.name if m.scenario else "" for m in shown],
        sides=sides if two and not is_change(*shown) else [],
        trouble=trouble,
        findings=[told_simulation_finding(f, say) for f in sorted(result.findings, key=weight)],
        tables=[told_table(run.study, t, language, columns) for t in result.tables],
        assumptions=[say(w.code, w.params) for w in result.assumptions],
        figures=told.figures if told else None,
        kept=said,
    )


def told_simulation_finding(finding: Finding, say: Speak) -> SimulationFinding:
    """Return a finding in words, with its kind and map."""
    board = told_finding(finding, say)
    return SimulationFinding(**board.model_dump(), code=finding.code, map=finding.map)


def told_table(
    study: Study, table: Table, language: str, names: Mapping[str, str] | None = None
) -> SimulationTable:
    """Return a table in words; `names` are what columns are called instead of their word."""
    named = names or {}
    say = speaker(language)
    how = f"table-{table.code}.how"
    return SimulationTable(
        code=table.code,
        title=say(f"table-{table.code}", {}),
        how=say(how, {}) if has(how, language=language) else "",
        map=table.map,
        columns=[named.get(c) or say(f"column-{c}", {}) for c in table.columns],
        rows=[[_cell(c, language) for c in row] for row in table.rows],
    )


def _cell(cell: Cell, language: str) -> SimulationCell:
    say = speaker(language)
    match cell:
        case Ref():
            partner = cell.id if cell.kind is RefKind.PARTNER else ""
            return SimulationCell(text=cell.name or cell.id, partner=partner)
        case Word():
            return SimulationCell(text=say(cell.code, cell.params))
        case int() | float():
            return SimulationCell(text=number(cell, language=language), value=float(cell))
        case None:
            return SimulationCell(text="–")
        case tuple():
            return SimulationCell(text=", ".join(_cell(c, language).text for c in cell))
        case _:
            return SimulationCell(text=str(cell))
