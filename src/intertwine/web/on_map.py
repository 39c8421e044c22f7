"""What a map's page tells: its steps in words, what is found on them, what was answered there."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from pydantic import BaseModel

from intertwine.access.readers import FACILITATOR
from intertwine.access.rounds import round_view
from intertwine.access.views import RoundView
from intertwine.drawing import Description, describe, looks
from intertwine.drawing import Passing as Passed
from intertwine.errors import NotThere
from intertwine.model.findings import Diagnostic, Finding
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Effect
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap
from intertwine.store import files
from intertwine.web.asking import Facilitator
from intertwine.web.board import PartnerLook, weight
from intertwine.web.measuring import Measured, SoFar
from intertwine.web.reading import Reader, read_so_far
from intertwine.web.tongues import Speak, language_of, speaker
from intertwine.workshop import walk
from intertwine.workshop.agreeing import agreement_by_element
from intertwine.workshop.session import RoundState, Session, Stage

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["maps"])
Id = Annotated[str, Path(max_length=40)]
MapId = Annotated[str, Path(max_length=100)]


class PassingText(BaseModel):
    """Something that passes between a step and somebody else; `what` is "" for a bare notice."""

    what: str
    who: str
    where: str


class StepOnMap(BaseModel):
    """One step, event or choice in words. `number` counts along the whole service."""

    id: str
    number: int
    name: str
    kind: str
    partner: str
    actor: str
    phase: str
    coproduced: bool
    purpose: str
    needs: list[str]
    produces: list[str]
    sends: list[PassingText]
    receives: list[PassingText]
    then: list[str]


class PartnerOnMap(PartnerLook):
    """A partner of the map. Of a black box only what passes in and out is known."""

    black_box: bool
    sends: list[PassingText]
    receives: list[PassingText]


class LineOnMap(BaseModel):
    """What one partner tells another: a message with what it brings, from step to step."""

    id: str
    name: str
    sender: str
    receiver: str
    source: str
    target: str
    data: list[str]


class MapRef(BaseModel):
    """A map of the study, to go to."""

    id: str
    name: str
    state: str
    perspective: str


class SessionOnMap(BaseModel):
    """A workshop or survey that is over, with how alike people answered at each element."""

    id: str
    title: str
    agreement: dict[str, float]


class ProblemOnMap(BaseModel):
    """Something to mend in the file. `element` is "" where it has no place in the drawing."""

    element: str
    severity: str
    sentence: str
    next: str


class MapPage(BaseModel):
    """A map as its page tells it. `version` is 0 for a map without a file of its own."""

    id: str
    name: str
    state: str
    perspective: str
    file: str
    version: int
    partners: list[PartnerOnMap]
    phases: list[str]
    steps: list[StepOnMap]
    lines: list[LineOnMap]
    sessions: list[SessionOnMap]
    problems: list[ProblemOnMap]
    maps: list[MapRef]


class MapFinding(BaseModel):
    """A finding with its number on the map. `elements` are its places, none for the whole map."""

    number: int
    effect: str
    severity: str
    sentence: str
    how: str
    ask: str
    todo: str
    elements: list[str]
    partners: list[str]
    story: str
    """What the walk replays it by; "" where there is no run to replay."""


class MapFindings(BaseModel):
    """What the measures that are done say of a map."""

    measured: Measured
    findings: list[MapFinding]


class MapAnswers(BaseModel):
    """What was answered about one element, question by question, after the reveal only."""

    session: str
    title: str
    rounds: list[RoundView]


@router.get("/maps/{map_id}")
def page(request: Request, partnership: Id, map_id: MapId, _who: Facilitator) -> MapPage:
    """Return a map in words: partners, steps in order, sessions that were held on it."""
    study = request.app.state.shelf.study(partnership)
    entry = entry_of(request, partnership, map_id)
    service = entry.map
    told = describe(service)
    kept = files.history(request.app.state.engine, partnership, entry.file) if entry.file else ()
    say = speaker(language_of(request))
    return MapPage(
        id=entry.id,
        name=service.name or entry.id,
        state=entry.state,
        perspective=study.partner_name(entry.perspective) if entry.perspective else "",
        file=entry.file,
        version=kept[-1].version if kept else 0,
        partners=_partners(service, told, study.partner_ids()),
        phases=list(service.phases),
        steps=_steps(service, told),
        lines=[
            LineOnMap(
                id=m.id,
                name=m.name or m.message_name,
                sender=service.partner_of(m.source) or "",
                receiver=service.partner_of(m.target) or "",
                source=service.label(m.source),
                target=service.label(m.target),
                data=[service.label(d) for d in m.carries],
            )
            for m in service.messages
        ],
        sessions=[
            SessionOnMap(
                id=session.id, title=session.title, agreement=dict(agreement_by_element(session))
            )
            for session in over(request, partnership, map_id)
        ],
        problems=[_problem(d, say) for d in _checked(request, partnership, entry)],
        maps=maps_of(study),
    )


@router.get("/maps/{map_id}/findings")
def findings(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    reader: Reader = FACILITATOR,
) -> MapFindings:
    """Return what is found on a map, numbered as on its picture: gaps first, the gravest first.

    While measures are going on more may be found, and the numbers change.
    """
    say = speaker(language_of(request))
    told = read_so_far(request, partnership, reader)
    found = [
        MapFinding(
            number=number,
            effect=f.effect,
            severity="" if f.effect is Effect.ADVANTAGE else f.severity,
            sentence=say(f"finding-{f.code}", f.params),
            how=say(f"finding-{f.code}.how", f.params),
            ask=say(f"finding-{f.code}.ask", f.params),
            todo=say(f"finding-{f.code}.todo", f.params),
            elements=places,
            partners=[str(p) for p in f.partners],
            story=f.subject.id if f.measure == "behaviour" and "story" in f.params else "",
        )
        for number, f, places in found_on(request, partnership, map_id, told)
    ]
    return MapFindings(measured=told.measured, findings=found)


@router.get("/maps/{map_id}/answers")
def answers(
    request: Request,
    partnership: Id,
    map_id: MapId,
    _who: Facilitator,
    element: Annotated[str, Query(max_length=200)] = "",
) -> list[MapAnswers]:
    """Return what was answered about an element in sessions that are over, once revealed."""
    service = entry_of(request, partnership, map_id).map
    say = speaker(language_of(request))
    told = []
    for session in over(request, partnership, map_id):
        rounds = [
            round_view(session, r, service, say)
            for r in session.rounds
            if r.state is RoundState.REVEALED and r.question.element == element
        ]
        if rounds:
            told.append(MapAnswers(session=session.id, title=session.title, rounds=rounds))
    return told


def maps_of(study: Study) -> list[MapRef]:
    """Return the maps of a study, to go to."""
    return [
        MapRef(
            id=m.id,
            name=m.map.name or m.id,
            state=m.state,
            perspective=study.partner_name(m.perspective) if m.perspective else "",
        )
        for m in study.maps
    ]


def entry_of(request: Request, partnership: str, map_id: str) -> StudyMap:
    """Return a map of a study with what the study says of it."""
    maps: tuple[StudyMap, ...] = request.app.state.shelf.study(partnership).maps
    for entry in maps:
        if entry.id == map_id:
            return entry
    raise NotThere("no-such-page")


def found_on(
    request: Request, partnership: str, map_id: str, told: SoFar
) -> list[tuple[int, Finding, list[str]]]:
    """Return the findings that rest on a map, with their number and their places on it.

    Those with a place come first, so that the numbers on the picture follow one another; in
    both groups the gravest is first.
    """
    service = request.app.state.shelf.map(partnership, map_id)
    here = _ids(service)
    found = [
        (f, [e for e in dict.fromkeys(f.elements) if e in here])
        for f in told.findings
        if f.map == map_id
    ]
    placed = sorted(found, key=lambda one: (not one[1], *weight(one[0])))
    return [(number, f, [str(e) for e in p]) for number, (f, p) in enumerate(placed, 1)]


def _ids(service: ServiceMap) -> frozenset[ElementId]:
    return frozenset(
        (
            *service.node,
            *service.message,
            *service.lane,
            *(f.id for f in service.flows),
            *(p.id for p in service.pools),
        )
    )


def over(request: Request, partnership: str, map_id: str) -> list[Session]:
    """Return the sessions on a map that are over, oldest first."""
    running = request.app.state.sessions.of_partnership(partnership)
    ended = (Stage.CLOSED, Stage.LOCKED)
    return [r.session for r in running if r.session.map == map_id and r.session.stage in ended]


def _checked(request: Request, partnership: str, entry: StudyMap) -> tuple[Diagnostic, ...]:
    from intertwine.bpmn import read_document
    from intertwine.checks import check_document, check_map

    if not entry.file.lower().endswith(".bpmn"):
        return check_map(entry.map)
    raw = files.current(request.app.state.engine, partnership)[entry.file]
    return check_document(read_document(raw, name=entry.file), entry.map)


def _problem(diagnostic: Diagnostic, say: Speak) -> ProblemOnMap:
    params = {"label": diagnostic.label, **diagnostic.params}
    return ProblemOnMap(
        element=diagnostic.element,
        severity=diagnostic.severity,
        sentence=say(f"diagnostic-{diagnostic.code}", params),
        next=say(f"diagnostic-{diagnostic.code}.next", params),
    )


def _partners(
    service: ServiceMap, told: Description, order: tuple[PartnerId, ...]
) -> list[PartnerOnMap]:
    given = looks(service.partners, order=order)
    return [
        PartnerOnMap(
            id=p.partner,
            name=p.name,
            letter=given[p.partner].letter,
            colour=int(given[p.partner].colour.removeprefix("p")),
            pattern=given[p.partner].pattern,
            black_box=p.black_box,
            sends=[_passing(x) for x in p.sends],
            receives=[_passing(x) for x in p.receives],
        )
        for p in told.partners
        if p.partner is not None
    ]


def _steps(service: ServiceMap, told: Description) -> list[StepOnMap]:
    found = []
    for partner in told.partners:
        for step in partner.steps:
            words = walk.words(service, step.element)
            found.append(
                StepOnMap(
                    id=step.element,
                    number=step.number,
                    name=step.name,
                    kind=service.node[step.element].kind,
                    partner=partner.partner or "",
                    actor=step.actor,
                    phase=step.phase,
                    coproduced=step.coproduced,
                    purpose=words.purpose if words else "",
                    needs=list(step.needs),
                    produces=list(words.produces) if words else [],
                    sends=[_passing(x) for x in step.sends],
                    receives=[_passing(x) for x in step.receives],
                    then=list(step.then),
                )
            )
    return sorted(found, key=lambda step: step.number)


def _passing(passed: Passed) -> PassingText:
    return PassingText(**asdict(passed))
