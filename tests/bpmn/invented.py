"""A small invented map that has one of nearly everything, and one with nearly nothing."""

from __future__ import annotations

from intertwine.model.elements import (
    Artifact,
    Association,
    DataAssociation,
    DataShape,
    Datum,
    EventDefinition,
    FlowNode,
    Grant,
    Lane,
    Loop,
    MapPartner,
    MessageFlow,
    Pool,
    SequenceFlow,
    Store,
)
from intertwine.model.geometry import Bounds, Diagram, Edge, Point, Shape
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import (
    Basis,
    CoProduction,
    DatumKind,
    EventKind,
    LoopKind,
    NodeKind,
    Personal,
)
from intertwine.model.service_map import ServiceMap

E, P, D, S = ElementId, PartnerId, DatumId, StoreId


def clinic() -> ServiceMap:
    """A clinic with lanes, a home that it writes to, and a ministry nobody looks into."""
    here = {"process": E("clinic_process"), "pool": E("clinic")}
    there = {"process": E("home_process"), "pool": E("home")}
    nurse, doctor = E("nurse"), E("doctor")
    timer = EventDefinition(EventKind.TIMER, expression="P1D")
    letter = EventDefinition(EventKind.MESSAGE, ref=E("letter"), ref_name="Letter")
    when = EventDefinition(EventKind.CONDITIONAL, expression="weather is fine")
    jump = EventDefinition(EventKind.LINK, expression="later")
    return ServiceMap(
        id="map",
        name="Two partners & more",
        partners=(
            MapPartner(P("cli"), "Clinic", E("clinic")),
            MapPartner(P("hom"), "Home", E("home")),
            MapPartner(P("ministry"), "Ministry", E("ministry"), black_box=True),
        ),
        pools=(
            Pool(E("clinic"), "Clinic", E("clinic_process"), P("cli")),
            Pool(E("home"), "Home", E("home_process"), P("hom"), maximum=3),
            Pool(E("ministry"), "Ministry", None, P("ministry")),
        ),
        lanes=(
            Lane(E("staff"), "Staff", E("clinic_process"), E("clinic")),
            Lane(nurse, "Nurse", E("clinic_process"), E("clinic"), parent=E("staff")),
            Lane(doctor, "Doctor", E("clinic_process"), E("clinic"), parent=E("staff")),
        ),
        nodes=(
            FlowNode(E("start"), NodeKind.START_EVENT, "Asked", lane=nurse, **here),
            FlowNode(
                E("assess"),
                NodeKind.USER_TASK,
                "Assess need",
                lane=nurse,
                documentation="With the person.",
                coproduced=True,
                coproduced_in=(CoProduction.DESIGN,),
                purpose="to know what helps",
                phase="First",
                needs=(D("wish"),),
                produces=(D("summary"),),
                writes=(S("register"),),
                grants=(Grant(),),
                loop=Loop(LoopKind.STANDARD, condition="not clear"),
                **here,
            ),
            FlowNode(
                E("treat"),
                NodeKind.AD_HOC_SUB_PROCESS,
                "Treat",
                lane=doctor,
                condition="well again",
                in_turn=True,
                loop=Loop(LoopKind.SEQUENTIAL, cardinality="3"),
                **here,
            ),
            FlowNode(E("inside"), NodeKind.TASK, "Look", lane=doctor, parent=E("treat"), **here),
            FlowNode(
                E("late"),
                NodeKind.BOUNDARY_EVENT,
                "Too late",
                lane=nurse,
                attached_to=E("assess"),
                interrupting=False,
                events=(timer,),
                **here,
            ),
            FlowNode(
                E("end"),
                NodeKind.END_EVENT,
                "Told",
                lane=doctor,
                events=(letter,),
                needs=(D("wish"),),
                **here,
            ),
            FlowNode(
                E("read"),
                NodeKind.RECEIVE_TASK,
                "Read",
                instantiate=True,
                produces=(D("notice"),),
                **there,
            ),
            FlowNode(
                E("which"),
                NodeKind.EXCLUSIVE_GATEWAY,
                "Which?",
                default_flow=E("f_wait"),
                needs=(D("form"),),
                **there,
            ),
            FlowNode(E("wait"), NodeKind.INTERMEDIATE_CATCH_EVENT, "Wait", events=(when,), **there),
            FlowNode(E("away"), NodeKind.INTERMEDIATE_THROW_EVENT, "Away", events=(jump,), **there),
        ),
        flows=(
            SequenceFlow(E("f_start"), E("start"), E("assess")),
            SequenceFlow(E("f_treat"), E("assess"), E("treat"), probability=0.5),
            SequenceFlow(E("f_end"), E("treat"), E("end")),
            SequenceFlow(E("f_which"), E("read"), E("which")),
            SequenceFlow(E("f_wait"), E("which"), E("wait"), default=True),
            SequenceFlow(
                *(E("f_away"), E("which"), E("away"), "yes"),
                condition="it rains",
                conditional=True,
            ),
        ),
        messages=(
            MessageFlow(
                *(E("m_letter"), E("end"), E("read"), "Letter", "Letter"),
                carries=(D("summary"),),
                declared=True,
            ),
            MessageFlow(
                E("m_notice"), E("read"), E("ministry"), "Notice", "Notice", (D("notice"),)
            ),
            MessageFlow(E("m_call"), E("ministry"), E("read"), "Call", declared=True),
        ),
        data=(
            Datum(D("wish"), "Wish", DatumKind.OBJECT),
            Datum(
                D("summary"),
                "Summary",
                DatumKind.DECLARED,
                subject=P("hom"),
                personal=Personal.YES,
                basis=Basis.CONSENT,
                derived_from=(D("wish"),),
            ),
            Datum(D("form"), "Form", DatumKind.OBJECT),
            Datum(D("notice"), "Notice", DatumKind.MESSAGE),
        ),
        stores=(
            Store(
                S("register"),
                "Register",
                owner=P("cli"),
                readers=("nurse",),
                holds=(D("wish"),),
            ),
        ),
        data_shapes=(
            DataShape(
                E("wish_shape"),
                "dataObjectReference",
                "Wish",
                datum=D("wish"),
                state="new",
                process=E("clinic_process"),
            ),
            DataShape(
                E("register_shape"),
                "dataStoreReference",
                "Register",
                store=S("register"),
                process=E("clinic_process"),
            ),
            DataShape(E("form"), "dataInput", "Form", datum=D("form"), process=E("home_process")),
        ),
        data_associations=(
            DataAssociation(E("a_wish"), E("assess"), E("wish_shape"), incoming=True),
            DataAssociation(E("a_register"), E("assess"), E("register_shape"), incoming=False),
            DataAssociation(E("a_end"), E("end"), E("wish_shape"), incoming=True),
            DataAssociation(E("a_which"), E("which"), E("form"), incoming=True),
        ),
        artifacts=(
            Artifact(E("note"), "textAnnotation", "See the handbook"),
            Artifact(E("group"), "group", "First visit"),
        ),
        associations=(Association(E("a_note"), E("assess"), E("note")),),
        phases=("First", "Second"),
        diagrams=(
            Diagram(
                "drawing",
                "All",
                E("map"),
                {
                    E("clinic"): Shape(E("clinic"), Bounds(0, 0, 600, 200), horizontal=True),
                    E("assess"): Shape(
                        E("assess"), Bounds(100, 20, 100, 80.5), label=Bounds(100, 30, 90, 20)
                    ),
                    E("start"): Shape(E("start"), Bounds(40, 42, 36, 36)),
                },
                {E("f_start"): Edge(E("f_start"), (Point(76, 60), Point(100, 60)))},
            ),
        ),
    )


def lonely() -> ServiceMap:
    """One task in one process, no pool around it."""
    task = FlowNode(E("task"), NodeKind.TASK, "Do it", process=E("process"))
    return ServiceMap(id="process", nodes=(task,))
