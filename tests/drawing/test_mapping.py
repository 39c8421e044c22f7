"""The service mapping: a row per partner, a column per part, who needs to know what."""

from __future__ import annotations

import itertools
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from lxml import etree

from intertwine.bpmn import read_document, read_map
from intertwine.drawing import (
    InformationArrow,
    InformationPassing,
    describe_mapping,
    draw_mapping,
)
from intertwine.drawing.layout.labels import overlap
from intertwine.drawing.mapping_content import Content, content
from intertwine.drawing.mapping_layout import place
from intertwine.errors import IntertwineError, UsageProblem
from intertwine.model.elements import (
    Datum,
    FlowNode,
    MapPartner,
    MessageFlow,
    Pool,
    SequenceFlow,
)
from intertwine.model.geometry import Bounds
from intertwine.model.ids import DatumId, ElementId, PartnerId
from intertwine.model.kinds import Basis, DatumKind, NodeKind, Personal
from intertwine.model.service_map import ServiceMap

EXAMPLE = Path(str(files("intertwine") / "examples/good-hours/maps/as-is.bpmn"))
SVG = "{http://www.w3.org/2000/svg}"
E = ElementId


@pytest.fixture(scope="module")
def example() -> ServiceMap:
    return read_map(read_document(EXAMPLE))


def partner(name: str, *, process: bool = True) -> tuple[MapPartner, Pool]:
    own = PartnerId(name.lower())
    box = Pool(E(f"pool {name}"), name, E(f"process {name}") if process else None, own)
    return MapPartner(own, name, box.id, black_box=not process), box


def step(name: str, at: str, kind: NodeKind = NodeKind.TASK, **more: object) -> FlowNode:
    return FlowNode(E(name), kind, name, E(f"process {at}"), E(f"pool {at}"), **more)  # type: ignore[arg-type]


def flow(source: str, target: str) -> SequenceFlow:
    return SequenceFlow(E(f"{source}>{target}"), E(source), E(target))


def message(source: str, target: str, *data: str, declared: bool = False) -> MessageFlow:
    carried = tuple(DatumId(d) for d in data)
    return MessageFlow(E(f"{source}~{target}"), E(source), E(target), "note", "", carried, declared)


def service(*nodes: FlowNode, flows: tuple[SequenceFlow, ...] = (), **more: object) -> ServiceMap:
    made = [partner("Town"), partner("Home"), partner("Shop", process=False)]
    return ServiceMap(
        "m",
        "A service",
        partners=tuple(p for p, _ in made),
        pools=tuple(b for _, b in made),
        nodes=nodes,
        flows=flows,
        **more,  # type: ignore[arg-type]
    )


def cells(said: Content) -> list[list[list[str]]]:
    return [[[n.name for n in cell] for cell in row.steps] for row in said.rows]


# --- columns ------------------------------------------------------------------------------------


def test_named_phases_are_the_columns_and_a_step_without_one_joins_its_partners_last() -> None:
    said = content(
        service(
            step("a", "Town", phase="Begin"),
            step("b", "Town"),
            step("c", "Town", phase="End"),
            flows=(flow("a", "b"), flow("b", "c")),
            phases=("Begin", "Never", "End"),
        )
    )
    assert said.columns == ("Begin", "End")
    assert cells(said)[0] == [["a", "b"], ["c"]]


def test_top_sub_processes_are_the_columns_where_most_steps_lie_in_them() -> None:
    said = content(
        service(
            step("Plan", "Town", NodeKind.SUB_PROCESS),
            step("a", "Town", parent=E("Plan")),
            step("Do", "Town", NodeKind.SUB_PROCESS),
            step("b", "Town", parent=E("Do")),
            step("c", "Town", parent=E("Do")),
            flows=(flow("Plan", "Do"), flow("b", "c")),
        )
    )
    assert said.columns == ("Plan", "Do")
    assert cells(said)[0] == [["a"], ["b", "c"]]


def test_without_names_the_order_of_work_is_cut_into_at_most_eight_parts() -> None:
    names = [f"step {i:02}" for i in range(20)]
    flows = tuple(flow(a, b) for a, b in itertools.pairwise(names))
    said = content(service(*(step(n, "Town") for n in names), flows=flows))
    assert said.columns == tuple(f"Part {i}" for i in range(1, 9))
    row = cells(said)[0]
    assert [name for cell in row for name in cell] == names
    assert {len(cell) for cell in row} == {2, 3}


def test_every_partner_has_a_row_also_a_black_box_and_nobody() -> None:
    homeless = FlowNode(E("x"), NodeKind.TASK, "x", E("loose"))
    said = content(service(step("a", "Town"), homeless))
    assert [r.partner.name if r.partner else None for r in said.rows] == [
        "Town",
        "Home",
        "Shop",
        None,
    ]
    assert [row.closed for row in said.rows] == [False, True, True, False]


# --- arrows -------------------------------------------------------------------------------------


def test_an_arrow_runs_from_the_step_before_an_event_to_the_step_after_it() -> None:
    said = content(
        service(
            step("write", "Town"),
            step("sent", "Town", NodeKind.END_EVENT),
            step("come", "Home", NodeKind.START_EVENT),
            step("read", "Home"),
            flows=(flow("write", "sent"), flow("come", "read")),
            messages=(message("sent", "come"),),
        )
    )
    assert [(a.source, a.target, a.text) for a in said.arrows] == [("write", "read", "note")]


def test_an_event_without_a_step_beside_it_stands_for_itself() -> None:
    said = content(
        service(
            step("call", "Town", NodeKind.INTERMEDIATE_THROW_EVENT),
            step("read", "Home"),
            messages=(message("call", "read"),),
        )
    )
    assert cells(said)[0] == [["call"]]


def test_a_notice_that_carries_nothing_is_no_arrow_and_consent_shows_a_lock() -> None:
    personal = Datum(
        DatumId("plan"),
        "Plan",
        DatumKind.DECLARED,
        personal=Personal.YES,
        basis=Basis.CONSENT,
    )
    said = content(
        service(
            step("a", "Town"),
            step("b", "Home"),
            messages=(
                message("a", "b", declared=True),
                message("b", "a", "plan", declared=True),
            ),
            data=(personal,),
        )
    )
    assert [(a.text, a.consent) for a in said.arrows] == [("Plan", True)]


def test_arrows_between_the_same_steps_become_one() -> None:
    given = [
        InformationArrow(E("a"), E("b"), "wish"),
        InformationArrow(E("a"), E("b"), "hours"),
        InformationArrow(E("a"), E("b"), "wish"),
        InformationArrow(E("a"), E("b"), "plan", InformationPassing.MISSING),
    ]
    said = content(service(step("a", "Town"), step("b", "Home")), given)
    assert [(a.text, a.passing) for a in said.arrows] == [
        ("wish, hours", InformationPassing.SENT),
        ("plan", InformationPassing.MISSING),
    ]


def test_arrows_may_end_at_a_closed_partner_and_unknown_ends_are_left_out() -> None:
    given = [
        InformationArrow(E("a"), E("pool Shop"), "order"),
        InformationArrow(E("pool Shop"), E("a"), "bill"),
        InformationArrow(E("a"), E("gone"), "lost"),
    ]
    said = content(service(step("a", "Town")), given)
    placed = place(said)
    shop = placed.rows[2]
    assert [a.text for a in said.arrows] == ["order", "bill"]
    assert shop.y - 1 <= placed.arrows[0][-1].y <= shop.bottom
    assert shop.y - 1 <= placed.arrows[1][0].y <= shop.bottom


# --- the picture --------------------------------------------------------------------------------


def assert_clear(said: Content) -> None:
    placed = place(said)
    pills = [pill for pill in placed.pills if pill is not None]
    boxes = list(placed.boxes.items())
    things: list[Bounds] = [*pills, *(b for _, b in boxes)]
    assert not [(a, b) for i, a in enumerate(things) for b in things[i + 1 :] if overlap(a, b)]
    for arrow, points in zip(said.arrows, placed.arrows, strict=True):
        for a, b in itertools.pairwise(points):
            x, y = min(a.x, b.x), min(a.y, b.y)
            stroke = Bounds(x - 0.2, y - 0.2, abs(a.x - b.x) + 0.4, abs(a.y - b.y) + 0.4)
            others = [e for e, box in boxes if e not in (arrow.source, arrow.target)]
            assert not [e for e in others if overlap(stroke, placed.boxes[e])]
    for row, band in zip(said.rows, placed.rows, strict=True):
        for i, cell in enumerate(row.steps):
            low, high = placed.columns[i]
            for n in cell:
                box = placed.boxes[n.id]
                assert low <= box.x
                assert box.right <= high
                assert band.y <= box.y
                assert box.bottom <= band.bottom


def test_the_worked_example_has_seven_parts_and_its_asterisks(example: ServiceMap) -> None:
    said = content(example)
    assert said.columns == example.phases
    assert [row.partner.id for row in said.rows if row.partner] == [p.id for p in example.partners]
    shown = {n.id for row in said.rows for cell in row.steps for n in cell}
    assert shown == {n.id for n in example.activities}
    assert_clear(said)


def test_many_steps_in_one_cell_stand_side_by_side() -> None:
    names = [f"step {i:02}" for i in range(9)]
    flows = tuple(flow(a, b) for a, b in itertools.pairwise(names))
    said = content(service(*(step(n, "Town", phase="All") for n in names), flows=flows))
    assert_clear(said)
    placed = place(said)
    assert len({placed.boxes[E(n)].x for n in names}) == 3


def test_several_arrows_in_one_column_keep_their_labels_apart() -> None:
    nodes = [step("a", "Town", phase="p"), step("b", "Home", phase="p")]
    given = [
        InformationArrow(E("a"), E("b"), "a rather long name"),
        InformationArrow(E("b"), E("a"), "another rather long name"),
        InformationArrow(E("a"), E("b"), "what helps me", InformationPassing.MISSING),
        InformationArrow(E("b"), E("a"), "care plan", InformationPassing.EXCESS, consent=True),
    ]
    assert_clear(content(service(*nodes), given))


def test_information_within_one_partner_has_its_label_too() -> None:
    nodes = [step(n, "Home", phase=p) for n, p in (("a", "1"), ("b", "1"), ("c", "2"), ("d", "2"))]
    given = [InformationArrow(E("a"), E("c"), "form"), InformationArrow(E("d"), E("a"), "answer")]
    for extra in ((), (step("e", "Town", phase="1"),)):
        said = content(service(*nodes, *extra), given)
        assert all(pill is not None for pill in place(said).pills)
        assert_clear(said)


@pytest.mark.parametrize("theme", ["screen", "light", "dark", "projector", "print"])
def test_the_picture_is_one_safe_file_in_every_theme(example: ServiceMap, theme: str) -> None:
    root = etree.fromstring(draw_mapping(example, theme=theme).encode())
    assert root.get("role") == "img"
    titles = [t.text for t in root.findall(f"{SVG}title")]
    assert titles == ["Who does what, and who needs to know what"]
    names = {str(n.tag).removeprefix(SVG) for n in root.iter() if isinstance(n.tag, str)}
    assert names <= {
        "svg", "title", "desc", "style", "defs", "pattern", "g", "rect", "path", "text", "circle",
        "line",
    }  # fmt: skip
    ids = [n.get("id") for n in root.iter() if n.get("id")]
    assert len(ids) == len(set(ids))


def test_an_unknown_theme_is_refused_by_name(example: ServiceMap) -> None:
    with pytest.raises(UsageProblem):
        draw_mapping(example, theme="neon")


def test_hostile_names_stay_text() -> None:
    bad = '"><script>alert(1)</script>'
    town, pool = partner("Town")
    nodes = (replace(step("a", "Town"), name=bad), replace(step("b", "Home"), name="مرحبا"))
    made = replace(
        service(*nodes),
        partners=(replace(town, name=bad), partner("Home")[0]),
        pools=(replace(pool, name=bad), partner("Home")[1]),
        name=bad,
    )
    given = [InformationArrow(E("a"), E("b"), bad, InformationPassing.MISSING)]
    svg = draw_mapping(made, information=given, title=bad, subtitle=bad, note=bad)
    root = etree.fromstring(svg.encode())
    assert not list(root.iter(f"{SVG}script"))


def test_the_legend_explains_only_what_is_shown() -> None:
    quiet = draw_mapping(service(step("a", "Town")))
    assert "citizens" not in quiet.split("<desc")[1].split("</desc>")[1]
    loud = draw_mapping(
        service(step("a", "Town", coproduced=True), step("b", "Home")),
        information=[
            InformationArrow(E("a"), E("b"), "x", InformationPassing.EXCESS, consent=True)
        ],
    )
    for said in ("done together with citizens", "more is sent than is needed", "with consent"):
        assert said in loud
    assert "needed, not sent" not in loud


def test_a_map_of_nothing_still_makes_a_picture() -> None:
    etree.fromstring(draw_mapping(ServiceMap("m")).encode())
    etree.fromstring(draw_mapping(service()).encode())


# --- in words -----------------------------------------------------------------------------------


def test_the_text_says_what_the_picture_shows(example: ServiceMap) -> None:
    text = describe_mapping(example)
    assert text.columns == example.phases
    citizen = text.rows[0]
    assert citizen.name == "Citizen and guardian"
    assert next([s.name for s in cell] for cell in citizen.cells) == [
        "Tell what I would like to do"
    ]
    assert citizen.cells[0][0].coproduced
    assert (
        "Citizen and guardian gives Municipality of Tuulisund “Wish”: from “Tell what I would"
        " like to do” to “Register the wish and invite”." in text.arrows
    )
    assert text.summary.startswith("One row for each of 5 partners, one column for each of 7 parts")


def test_the_text_tells_of_what_is_missing() -> None:
    given = [InformationArrow(E("a"), E("b"), "what helps me", InformationPassing.MISSING)]
    text = describe_mapping(service(step("a", "Town"), step("b", "Home")), information=given)
    assert text.arrows == (
        "Home needs “what helps me” for “b”. Town has it from “a”; it is not sent, or on some"
        " paths only.",
    )


# --- real files ---------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.data
def test_every_real_file_has_a_clear_service_mapping(data: Path) -> None:
    count = 0
    for path in sorted(data.rglob("*.bpmn")):
        try:
            found = read_map(read_document(path))
        except IntertwineError:
            continue
        assert_clear(content(found))
        etree.fromstring(draw_mapping(found).encode())
        count += 1
    assert count > 300
