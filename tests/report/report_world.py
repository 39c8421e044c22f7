"""A small invented study with results of its own measures: the report knows no measure."""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.model.elements import FlowNode, MapPartner, MessageFlow, Pool
from intertwine.model.findings import (
    Evidence,
    Finding,
    Ref,
    RefKind,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, Effect, NodeKind, Severity, State
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Partner, Person

WORDS = """
finding-lacks = { $who } prepares without the { $what }.
    .title = A step without what it needs
    .how = Followed along every path of the map.
    .term = Missing data (Trčka et al. 2009)
    .ask = Who could tell { $who } the { $what }?
    .todo = Send it with the date.
finding-broker = Without { $who } the others lose touch.
    .title = One person holds it together
    .ask = Who stands in for { $who }?
finding-good = The { $what } is shared.
    .title = A shared place
finding-unsure = Is the { $what } personal?
evidence-seen = The step “{ $step }” needs it and nothing brings it.
table-pairs = Who depends on whom
    .how = Read row by row.
table-nothing = A table without rows
    .empty = Nobody has said anything about it.
table-my-needs = What I need
column-one = One
column-other = Other
column-how-often = How often
column-what = What
missing-diary = Collect the diary.
assumption-order = Everybody follows the map.
level-sequential = in order
level-reciprocal = both ways
measure-weather = Weather
"""


def node(name: str, pool: str, **more: object) -> FlowNode:
    """Return a task of a pool, its id the name without spaces."""
    return FlowNode(
        ElementId(name.replace(" ", "_")),
        NodeKind.TASK,
        name,
        process=ElementId(f"process_{pool}"),
        pool=ElementId(f"pool_{pool}"),
        **more,  # type: ignore[arg-type]
    )


def small_map(name: str = "Small service", **labels: str) -> ServiceMap:
    """Return three partners: the citizen asks, the town decides, the café hosts."""
    partners = {"cit": "Citizen", "town": "Town", "host": "Café"} | labels
    asks, decides, hosts = (
        node("ask", "cit", coproduced=True),
        node("decide", "town"),
        node("host it", "host"),
    )
    shapes = {
        n.id: Shape(n.id, Bounds(120 + 160 * x, 40 + 120 * x, 100, 60))
        for x, n in enumerate((asks, decides, hosts))
    }
    shapes |= {
        ElementId(f"pool_{p}"): Shape(
            ElementId(f"pool_{p}"), Bounds(20, 10 + 120 * y, 950, 120), horizontal=True
        )
        for y, p in enumerate(partners)
    }
    edges = {
        ElementId(m): Edge(ElementId(m), (Point(170 + 160 * n, 100 + 120 * n), Point(330, 160)))
        for n, m in enumerate(("wish", "date"))
    }
    return ServiceMap(
        id="small",
        name=name,
        partners=tuple(
            MapPartner(PartnerId(p), said, ElementId(f"pool_{p}"), citizens=p == "cit")
            for p, said in partners.items()
        ),
        pools=tuple(
            Pool(ElementId(f"pool_{p}"), said, ElementId(f"process_{p}"), PartnerId(p))
            for p, said in partners.items()
        ),
        nodes=(asks, decides, hosts),
        flows=(),
        messages=(
            MessageFlow(ElementId("wish"), asks.id, decides.id, "Wish"),
            MessageFlow(ElementId("date"), decides.id, hosts.id, "Date"),
        ),
        diagrams=(Diagram("d", "", None, shapes, edges),),
    )


def finding(
    code: str,
    concern: Concern = Concern.REST,
    *,
    effect: Effect = Effect.BARRIER,
    severity: Severity = Severity.MEDIUM,
    element: str = "decide",
    who: str = "the café",
    what: str = "support needs",
    map_id: str = "today",
    measure: str = "interdependence",
) -> Finding:
    """Return a finding about one element of the small map."""
    return Finding(
        code=code,
        effect=effect,
        component=Component.GOVERNANCE,
        concern=concern,
        severity=severity,
        subject=Subject(SubjectKind.ELEMENT, element),
        measure=measure,
        params={"who": who, "what": what},
        elements=(ElementId(element),),
        partners=(PartnerId("town"), PartnerId("host")),
        evidence=(Evidence("map", "evidence-seen", {"step": element}),),
        map=map_id,
    )


LACKS = finding("lacks", Concern.LACKS, severity=Severity.HIGH, element="host_it")
BROKER = finding("broker", Concern.ONE_PERSON, who="the town")
GOOD = finding("good", effect=Effect.ADVANTAGE, what="calendar")
UNSURE = finding(
    "unsure", effect=Effect.QUESTION, severity=Severity.LOW, what="wish", measure="weather"
)


def result(*findings: Finding, measure: str = "interdependence", **more: object) -> Result:
    """Return what one measure says."""
    return Result(measure, findings=findings, **more)  # type: ignore[arg-type]


PAIRS = Table(
    "pairs",
    ("one", "other", "how-often"),
    (
        (Ref(RefKind.PARTNER, "cit", "Citizen"), Word("level-sequential"), 2),
        (Ref(RefKind.ELEMENT, "decide", "decide"), Word("level-reciprocal"), None),
    ),
    map="today",
)
MY_NEEDS = Table(
    "my-needs",
    ("what",),
    (("Date",),),
    about=Ref(RefKind.ACTOR, "pool_host", "Café"),
    map="today",
)


@dataclass
class World:
    """The small study with its results."""

    study: Study
    results: tuple[Result, ...] = field(default=())


def small_world() -> World:
    """Return a study of the small map with findings of every kind."""
    study = Study(
        name="Small service",
        remit="People of a small town",
        need="Something to do",
        prepared_by="Kaisa",
        date="2025-03-20",
        maps=(StudyMap("today", small_map(), State.AS_IS),),
        partners=(Partner(PartnerId("town"), "Town"), Partner(PartnerId("cit"), "Citizen")),
        people=(
            Person("p1", PartnerId("town"), "Leyla", "case worker"),
            Person("p2", PartnerId("town"), "Torbjörn", "case worker"),
        ),
    )
    results = (
        result(LACKS, BROKER, GOOD, tables=(PAIRS,), missing=(Word("missing-diary"),)),
        result(UNSURE, measure="weather", assumptions=(Word("assumption-order"),)),
        Result("my_part", tables=(MY_NEEDS,)),
    )
    return World(study, results)
