"""Every element of BPMN is drawn with its markers, and nothing a person writes becomes markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import small_maps as small
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from small_maps import E

from intertwine.drawing import Mark, Missing, Overlay, Reading, anchor, draw_map, looks
from intertwine.drawing.activities import activity_label
from intertwine.drawing.scene import Scene
from intertwine.drawing.text import SMALLEST
from intertwine.drawing.tokens import THEMES, theme
from intertwine.model.elements import DataShape, EventDefinition, FlowNode, Loop, SequenceFlow
from intertwine.model.geometry import Bounds, Diagram, Point, Shape
from intertwine.model.kinds import Effect, EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap

SVG = "{http://www.w3.org/2000/svg}"


def drawn(service_map: ServiceMap, **how: object) -> etree._Element:
    return etree.fromstring(draw_map(service_map, theme="light", **how))  # type: ignore[arg-type]


def classes(root: etree._Element) -> set[str]:
    return {c for e in root.iter() for c in e.get("class", "").split()}


def negative(root: etree._Element) -> list[etree._Element]:
    """Return what has a size below zero, which SVG forbids."""
    sizes = ("width", "height", "r", "rx", "stroke-width", "font-size")
    return [e for e in root.iter() for a in sizes if e.get(a, "").startswith("-")]


def one(root: etree._Element, class_: str) -> etree._Element:
    found = list(all_of(root, class_))
    assert len(found) == 1, class_
    return found[0]


def all_of(root: etree._Element, class_: str) -> Iterator[etree._Element]:
    return (e for e in root.iter() if class_ in e.get("class", "").split())


def group(root: etree._Element, element: str) -> etree._Element:
    return next(e for e in root.iter() if e.get("data-element") == element)


def words(root: etree._Element) -> str:
    return " ".join(e.text or "" for e in root.iter(f"{SVG}text"))


# --- nodes --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", small.every_node())
def test_every_node_is_drawn_once_as_its_kind(name: str) -> None:
    node, shape = small.every_node()[name]
    root = drawn(small.node_map(node, shape=shape))
    assert f"it-{node.kind}" in group(root, node.id).get("class", "")
    assert group(root, node.id).get("id") == anchor("map", node.id)


@pytest.mark.parametrize("kind", small.CAUGHT)
def test_what_is_caught_is_hollow_and_what_is_thrown_is_filled(kind: EventKind) -> None:
    caught = drawn(small.node_map(small.event(NodeKind.INTERMEDIATE_CATCH_EVENT, kind)))
    sign = one(caught, f"it-event-{kind.value}")
    assert "it-caught" in sign.get("class", "")
    assert sign[0].get("fill") == theme("light")("surface")
    if kind in small.THROWN:
        thrown = drawn(small.node_map(small.event(NodeKind.END_EVENT, kind)))
        sign = one(thrown, f"it-event-{kind.value}")
        assert "it-thrown" in sign.get("class", "")
        assert sign[0].get("fill") == theme("light")("ink")


def test_start_is_thin_intermediate_is_double_end_is_thick() -> None:
    widths = {}
    for kind in (NodeKind.START_EVENT, NodeKind.INTERMEDIATE_THROW_EVENT, NodeKind.END_EVENT):
        root = drawn(small.node_map(small.event(kind)))
        widths[kind] = float(one(root, "it-body").get("stroke-width", ""))
        assert ("it-double" in classes(root)) == (kind is NodeKind.INTERMEDIATE_THROW_EVENT)
    assert widths[NodeKind.END_EVENT] > 2 * widths[NodeKind.START_EVENT]


def test_only_a_start_or_boundary_event_that_does_not_interrupt_is_dashed() -> None:
    for kind in (NodeKind.START_EVENT, NodeKind.BOUNDARY_EVENT):
        soft = drawn(small.node_map(small.event(kind, EventKind.TIMER, interrupting=False)))
        hard = drawn(small.node_map(small.event(kind, EventKind.TIMER)))
        assert one(soft, "it-body").get("stroke-dasharray")
        assert one(hard, "it-body").get("stroke-dasharray") is None


def test_several_triggers_are_a_pentagon_and_all_of_them_a_plus() -> None:
    two = (EventKind.MESSAGE, EventKind.TIMER)
    any_of = drawn(small.node_map(small.event(NodeKind.START_EVENT, *two)))
    all_of_them = drawn(
        small.node_map(small.event(NodeKind.START_EVENT, *two, parallel_multiple=True))
    )
    assert "it-event-multiple" in classes(any_of)
    assert "it-event-parallel-multiple" in classes(all_of_them)


@pytest.mark.parametrize(
    "kind",
    [
        NodeKind.USER_TASK,
        NodeKind.MANUAL_TASK,
        NodeKind.SERVICE_TASK,
        NodeKind.SCRIPT_TASK,
        NodeKind.BUSINESS_RULE_TASK,
        NodeKind.SEND_TASK,
        NodeKind.RECEIVE_TASK,
    ],
)
def test_a_task_shows_its_type_in_the_upper_left_corner(kind: NodeKind) -> None:
    root = drawn(small.node_map(small.task("Do", kind)))
    assert f"it-icon-{kind.value}" in classes(root)
    assert not any(c.startswith("it-icon") for c in classes(drawn(small.node_map(small.task()))))


def test_a_sending_envelope_is_filled_and_a_receiving_one_is_not() -> None:
    ink, surface = theme("light")("ink"), theme("light")("surface")
    send = drawn(small.node_map(small.task("", NodeKind.SEND_TASK)))
    receive = drawn(small.node_map(small.task("", NodeKind.RECEIVE_TASK)))
    assert one(send, "it-icon-sendTask")[0].get("fill") == ink
    assert one(receive, "it-icon-receiveTask")[0].get("fill") == surface


def test_a_receive_task_that_begins_a_process_has_a_ring() -> None:
    root = drawn(small.node_map(small.task("", NodeKind.RECEIVE_TASK, instantiate=True)))
    assert "it-instantiate" in classes(root)


def test_a_call_activity_has_a_thick_border() -> None:
    called = drawn(small.node_map(small.task("", NodeKind.CALL_ACTIVITY)))
    plain = drawn(small.node_map(small.task()))
    thick, thin = (float(one(r, "it-body").get("stroke-width", "")) for r in (called, plain))
    assert thick > 1.7 * thin


@pytest.mark.parametrize("loop", LoopKind)
def test_repetition_is_marked_at_the_foot(loop: LoopKind) -> None:
    root = drawn(small.node_map(small.task("again", loop=Loop(loop))))
    assert f"it-loop-{loop.name.lower()}" in classes(root)


def test_all_markers_of_one_activity_stand_side_by_side() -> None:
    node = small.task(
        "", NodeKind.AD_HOC_SUB_PROCESS, loop=Loop(LoopKind.PARALLEL), for_compensation=True
    )
    found = classes(drawn(small.node_map(node)))
    assert {"it-loop-parallel", "it-compensation", "it-collapsed", "it-ad-hoc"} <= found


def test_a_collapsed_sub_process_has_a_plus_and_hides_its_content() -> None:
    outer = replace(small.task("Outer", NodeKind.SUB_PROCESS), id=E("outer"))
    inner = replace(small.task("Inner"), id=E("inner"), parent=E("outer"))
    shapes = (
        Shape(outer.id, Bounds(0, 0, 300, 200), expanded=False),
        Shape(inner.id, Bounds(50, 50, 100, 80)),
    )
    closed = ServiceMap("m", nodes=(outer, inner), diagrams=(small.diagram(*shapes),))
    opened = replace(
        closed, diagrams=(small.diagram(replace(shapes[0], expanded=True), shapes[1]),)
    )
    assert "it-collapsed" in classes(drawn(closed))
    assert "Inner" not in words(drawn(closed))
    assert "it-collapsed" not in classes(drawn(opened))
    assert "Inner" in words(drawn(opened))


def test_where_the_file_is_silent_a_sub_process_with_content_inside_is_open() -> None:
    outer = replace(small.task("Outer", NodeKind.SUB_PROCESS), id=E("outer"))
    inner = replace(small.task("Inner"), id=E("inner"), parent=E("outer"))
    inside = small.diagram(
        Shape(outer.id, Bounds(0, 0, 300, 200)), Shape(inner.id, Bounds(50, 50, 100, 80))
    )
    root = drawn(ServiceMap("m", nodes=(outer, inner), diagrams=(inside,)))
    assert "Inner" in words(root)


def test_an_event_sub_process_is_dotted_and_a_transaction_double() -> None:
    event = drawn(small.node_map(small.task("", NodeKind.SUB_PROCESS, event_sub_process=True)))
    assert one(event, "it-body").get("stroke-dasharray")
    assert "it-double" in classes(drawn(small.node_map(small.task("", NodeKind.TRANSACTION))))


def test_a_collapsed_event_sub_process_shows_what_starts_it() -> None:
    outer = replace(
        small.task("Outer", NodeKind.SUB_PROCESS, event_sub_process=True), id=E("outer")
    )
    start = FlowNode(
        E("s"), NodeKind.START_EVENT, parent=E("outer"), events=(EventDefinition(EventKind.ERROR),)
    )
    shape = Shape(outer.id, Bounds(0, 0, 100, 80), expanded=False)
    root = drawn(ServiceMap("m", nodes=(outer, start), diagrams=(small.diagram(shape),)))
    assert "it-event-error" in classes(root)


@pytest.mark.parametrize(
    ("kind", "class_"),
    [
        (NodeKind.EXCLUSIVE_GATEWAY, "it-gateway-exclusive"),
        (NodeKind.INCLUSIVE_GATEWAY, "it-gateway-inclusive"),
        (NodeKind.PARALLEL_GATEWAY, "it-gateway-parallel"),
        (NodeKind.COMPLEX_GATEWAY, "it-gateway-complex"),
        (NodeKind.EVENT_BASED_GATEWAY, "it-gateway-event"),
    ],
)
def test_each_gateway_has_its_sign(kind: NodeKind, class_: str) -> None:
    assert class_ in classes(drawn(small.node_map(FlowNode(E("n"), kind))))


def test_the_cross_of_a_choice_is_left_out_only_where_the_file_hides_it() -> None:
    node = FlowNode(E("n"), NodeKind.EXCLUSIVE_GATEWAY)
    for visible, there in ((True, True), (None, True), (False, False)):
        shape = Shape(node.id, Bounds(0, 0, 50, 50), marker_visible=visible)
        found = classes(drawn(small.node_map(node, shape=shape)))
        assert ("it-gateway-exclusive" in found) is there


def test_a_co_produced_step_has_the_asterisk_and_a_second_outline() -> None:
    root = drawn(small.node_map(small.task("Decide", coproduced=True)))
    assert {"it-coproduced", "it-second-hand"} <= classes(root)
    plain = drawn(small.node_map(small.task("Decide")))
    assert not {"it-coproduced", "it-second-hand"} & classes(plain)


# --- lines --------------------------------------------------------------------------------------


def test_a_default_flow_has_a_slash_and_a_conditional_one_a_diamond() -> None:
    flow = SequenceFlow(E("f"), E("a"), E("b"))
    assert "it-default" in classes(drawn(small.two_steps(replace(flow, default=True))))
    assert "it-conditional" in classes(drawn(small.two_steps(replace(flow, conditional=True))))
    assert not {"it-default", "it-conditional"} & classes(drawn(small.two_steps(flow)))


def test_a_condition_behind_a_gateway_has_no_diamond() -> None:
    flow = SequenceFlow(E("f"), E("a"), E("b"), condition="x > 1")
    root = drawn(small.two_steps(flow, first=NodeKind.EXCLUSIVE_GATEWAY))
    assert "it-conditional" not in classes(root)


def test_a_line_drawn_to_a_middle_ends_at_the_border() -> None:
    root = drawn(small.two_steps(SequenceFlow(E("f"), E("a"), E("b"))))
    head = next(all_of(group(root, "f"), "it-head"))
    assert head.get("d", "").startswith("M300 140L")


def test_a_hand_off_is_dashed_in_the_senders_colour_with_ring_and_open_head() -> None:
    root = group(drawn(small.two_pools()), "f")
    colour = theme("light")("p1")
    line = next(e for e in root.iter() if e.get("stroke-dasharray"))
    assert line.get("stroke") == colour
    assert root.find(f"{SVG}circle") is not None
    head = one(root, "it-open")
    assert (head.get("fill"), head.get("stroke")) == (theme("light")("surface"), colour)


def test_an_envelope_is_white_for_a_first_message_and_grey_for_an_answer() -> None:
    assert "it-envelope" not in classes(drawn(small.two_pools()))
    first = one(drawn(small.two_pools(visible=True)), "it-envelope")
    answer = one(drawn(small.two_pools(visible=False)), "it-envelope")
    assert first[0].get("fill") != answer[0].get("fill")
    assert "it-reply" in answer.get("class", "")


@pytest.mark.parametrize(("direction", "heads"), [("None", 0), ("One", 1), ("Both", 2)])
def test_an_association_points_where_the_file_says(direction: str, heads: int) -> None:
    line = group(drawn(small.note_map(direction)), "line")
    assert len(list(all_of(line, "it-angle"))) == heads


# --- data, notes, pools, choreographies ---------------------------------------------------------


@pytest.mark.parametrize("kind", ["dataObjectReference", "dataInput", "dataOutput"])
def test_a_data_object_is_drawn_with_its_state(kind: str) -> None:
    root = drawn(small.data_map(DataShape(E("d"), kind, "Plan", state="signed", collection=True)))
    assert "Plan [signed]" in words(root)
    assert "it-collection" in classes(root)
    assert (f"it-{kind}-arrow" in classes(root)) is (kind != "dataObjectReference")
    assert one(root, "it-angle") is not None


def test_a_store_is_a_cylinder() -> None:
    found = classes(drawn(small.data_map(DataShape(E("d"), "dataStoreReference", "Register"))))
    assert "it-store" in found


def test_notes_and_groups_are_drawn_with_their_words() -> None:
    root = drawn(small.note_map())
    assert "Only on Mondays" in words(root)
    assert "First week" in words(root)
    assert group(root, "group")[1].get("stroke-dasharray")


def test_a_pool_has_its_partners_strip_letter_and_name() -> None:
    root = drawn(small.two_pools())
    pool = group(root, "p1")
    assert one(pool, "it-strip").get("fill") == "url(#map-p1-solid)"
    assert "T Town" in words(pool)
    assert "S Shop" in words(group(root, "p2"))


def test_a_pool_of_many_shows_three_bars() -> None:
    two = small.two_pools()
    many = replace(two, pools=(replace(two.pools[0], maximum=0), two.pools[1]))
    assert "it-many" in classes(group(drawn(many), "p1"))
    assert "it-many" not in classes(drawn(two))


def test_an_upright_pool_has_its_name_level_on_top() -> None:
    two = small.two_pools()
    shapes = dict(two.diagrams[0].shapes)
    shapes[E("p1")] = replace(shapes[E("p1")], horizontal=False)
    upright = replace(two, diagrams=(replace(two.diagrams[0], shapes=shapes),))
    name = next(e for e in group(drawn(upright), "p1").iter(f"{SVG}text") if e.text == "Town")
    assert not any("rotate" in a.get("transform", "") for a in name.iterancestors())


@pytest.mark.parametrize("kind", ["choreographyTask", "subChoreography", "callChoreography"])
def test_a_choreography_task_names_both_with_who_answers_shaded(kind: str) -> None:
    root = drawn(small.choreography_map(kind))
    assert {"Buyer", "Seller", "Order"} <= set(words(root).split())
    shaded = one(root, "it-shaded")
    assert "Seller" in words(shaded)


def test_a_conversation_is_a_hexagon() -> None:
    other = replace(small.choreography_map().others[0], kind="conversation")
    shape = Shape(E("c"), Bounds(0, 0, 60, 50))
    root = drawn(ServiceMap("m", others=(other,), diagrams=(small.diagram(shape),)))
    assert one(root, "it-body").get("d", "").count("L") == 5


def test_a_shape_that_the_map_does_not_know_is_still_drawn() -> None:
    shape = Shape(E("ghost"), Bounds(0, 0, 60, 50))
    root = drawn(ServiceMap("m", diagrams=(small.diagram(shape),)))
    assert "it-unknown" in group(root, "ghost").get("class", "")


# --- what is laid over --------------------------------------------------------------------------


def test_an_overlay_colours_and_prints_its_value() -> None:
    step = small.node_map(small.task("Decide"))
    overlay = Overlay("agreement", {E("n"): Reading(0.29, ".29")})
    root = drawn(step, overlays=(overlay,))
    assert one(group(root, "n"), "it-body").get("fill") == theme("light")("agreement-0")
    assert ".29" in words(one(root, "it-value"))
    assert "under .40" in words(one(root, "it-legend"))


def test_a_withheld_value_is_hatched_and_says_why() -> None:
    step = small.node_map(small.task("Decide"))
    overlay = Overlay("agreement", {E("n"): Reading(None, "2 answers")})
    root = drawn(step, overlays=(overlay,))
    assert one(group(root, "n"), "it-body").get("fill") == "url(#map-withheld)"
    assert "2 answers" in words(one(root, "it-value"))


def test_the_first_overlay_that_reads_an_element_colours_it() -> None:
    step = small.node_map(small.task("Decide"))
    first = Overlay("agreement", {E("n"): Reading(0.9, ".90")})
    second = Overlay("waiting", {E("n"): Reading(20, "20 d")})
    root = drawn(step, overlays=(first, second))
    assert one(group(root, "n"), "it-body").get("fill") == theme("light")("agreement-4")


@pytest.mark.parametrize("effect", Effect)
def test_a_finding_is_a_shape_with_its_number_at_the_lower_left(effect: Effect) -> None:
    root = drawn(small.node_map(small.task()), marks=(Mark(E("n"), effect, "3", "Why"),))
    badge = next(all_of(one(root, "it-findings"), f"it-{effect.value}"))
    assert words(badge) == "3"
    assert badge.get("transform", "").startswith("translate(102 179)")


def test_a_question_without_a_number_shows_a_question_mark() -> None:
    root = drawn(small.node_map(small.task()), marks=(Mark(E("n"), Effect.QUESTION),))
    assert words(one(root, "it-findings")) == "?"


def test_findings_of_one_element_stand_side_by_side_and_those_of_a_line_on_it() -> None:
    marks = (
        Mark(E("a"), Effect.BARRIER, "1"),
        Mark(E("a"), Effect.BARRIER, "2"),
        Mark(E("f"), Effect.BARRIER, "3"),
        Mark(E("nowhere"), Effect.BARRIER, "4"),
    )
    badges = list(all_of(drawn(small.two_pools(), marks=marks), "it-finding"))
    places = [b.get("transform", "").split(" scale")[0] for b in badges if words(b)]
    assert places[:3] == ["translate(122 114)", "translate(142 114)", "translate(170 167.5)"]
    assert "4" not in [words(b) for b in badges]


def test_what_is_needed_and_not_sent_is_named_in_the_barrier_colour() -> None:
    root = drawn(small.two_pools(), missing=(Missing(E("p2"), E("a"), "what helps me", "1"),))
    assert theme("light")("barrier") in etree.tostring(one(root, "it-missing")).decode()
    assert "what helps me" in words(root)


def test_phases_stand_above_when_the_drawing_is_in_columns() -> None:
    nodes = tuple(
        FlowNode(E(f"n{i}"), NodeKind.TASK, phase=phase)
        for i, phase in enumerate(("First talk", "Prepare"))
    )
    shapes = [Shape(n.id, Bounds(150.0 * i, 0, 100, 80)) for i, n in enumerate(nodes)]
    service = ServiceMap(
        "m", nodes=nodes, phases=("First talk", "Prepare"), diagrams=(small.diagram(*shapes),)
    )
    assert "First talk Prepare" in words(one(drawn(service), "it-phases"))
    mixed = replace(service, phases=("Prepare", "First talk"))
    assert "it-phases" not in classes(drawn(mixed))


# --- the whole picture --------------------------------------------------------------------------


@pytest.mark.parametrize("name", THEMES)
def test_the_same_map_gives_the_same_picture(name: str) -> None:
    assert draw_map(small.two_pools(), theme=name) == draw_map(small.two_pools(), theme=name)


def test_a_fixed_theme_uses_no_style_sheet_and_screen_follows_the_reader() -> None:
    assert "<style" not in draw_map(small.two_pools(), theme="print")
    screen = draw_map(small.two_pools(), theme="screen")
    assert "prefers-color-scheme:dark" in screen
    assert "var(--it-p1)" in screen


def test_pictures_ask_for_nothing_and_run_nothing() -> None:
    picture = draw_map(small.two_pools(), theme="screen", embed_font=True)
    root = etree.fromstring(picture)
    assert "http" not in picture.replace("http://www.w3.org/2000/svg", "")
    assert not [e for e in root.iter() if etree.QName(e).localname in ("script", "image", "use")]
    assert not [a for e in root.iter() for a in e.attrib if a.startswith("on") or "href" in a]


def test_two_pictures_in_one_page_share_no_id() -> None:
    ids = [
        {e.get("id") for e in etree.fromstring(draw_map(small.two_pools(), prefix=p)).iter()}
        for p in ("one", "two")
    ]
    assert ids[0] & ids[1] == {None}


def test_ids_are_unique_within_a_picture() -> None:
    ids = [e.get("id") for e in drawn(small.two_pools()).iter() if e.get("id")]
    assert len(ids) == len(set(ids))


def test_a_picture_is_told_in_words() -> None:
    root = drawn(small.two_pools(), title="The service today")
    assert root.get("role") == "img"
    named = {e.get("id"): e.text for e in root if e.tag in (f"{SVG}title", f"{SVG}desc")}
    assert list(named) == root.get("aria-labelledby", "").split()
    assert named["map-title"] == "The service today"
    assert "Town" in (named["map-desc"] or "")


def test_an_empty_map_is_an_empty_picture() -> None:
    root = drawn(ServiceMap("m"), diagram=Diagram("d", "", None))
    assert root.get("viewBox") == "-14 -14 228 88"


HOSTILE = [
    "<script>alert(1)</script>",
    "]]></style><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    '=HYPERLINK("http://x")',
    "\u202eevil\u202c",
    "a\x00b\x1b[31m",
    "שלום עולם",
    "مرحبا",
    "😀" * 40,
    "&amp;&lt;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_labels_stay_text_everywhere(text: str) -> None:
    two = small.two_pools(name=text, message_name=text, visible=True)
    two = replace(
        two,
        name=text,
        pools=tuple(replace(p, name=text) for p in two.pools),
        lanes=tuple(replace(lane, name=text) for lane in two.lanes),
        nodes=tuple(replace(n, name=text) for n in two.nodes),
        partners=tuple(replace(p, name=text) for p in two.partners),
    )
    root = drawn(two, title=text)
    names = {etree.QName(e).localname for e in root.iter()}
    assert names <= {
        *("svg", "title", "desc", "defs", "pattern", "rect", "path", "g", "text", "circle", "line")
    }
    assert not [a for e in root.iter() for a in e.attrib if a.startswith("on")]


def test_hostile_ids_stay_ids() -> None:
    node = replace(small.task("x"), id=E('a"><script>'))
    root = drawn(small.node_map(node))
    assert group(root, 'a"><script>') is not None


def test_right_to_left_labels_keep_their_direction() -> None:
    root = drawn(small.node_map(small.task("שלום")))
    assert next(root.iter(f"{SVG}text")).get("direction") == "rtl"


LABELS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=90)


@given(
    LABELS,
    st.sampled_from([NodeKind.TASK, NodeKind.USER_TASK, NodeKind.SUB_PROCESS]),
    st.floats(60, 200),
    st.floats(40, 120),
)
@settings(max_examples=60, deadline=None)
def test_a_label_never_leaves_its_activity(
    text: str, kind: NodeKind, width: float, height: float
) -> None:
    node = small.task(text, kind)
    box = Bounds(0, 0, width, height)
    service = small.node_map(node, shape=Shape(node.id, box))
    scene = Scene(service, service.diagrams[0], theme("light"), "m", looks(()))
    label, top = activity_label(scene, node, box)
    assert label.width() <= width or all(len(line) <= 2 for line in label.lines)
    assert top >= box.y
    assert top + label.height <= box.bottom
    assert label.size >= SMALLEST - 0.01 or not label.lines


def test_a_label_that_had_to_be_cut_is_whole_in_the_title() -> None:
    text = "agree on the support that is needed at the workplace " * 6
    root = group(drawn(small.node_map(small.task(text))), "n")
    assert "…" in words(root)
    title = root.find(f"{SVG}title")
    assert title is not None
    assert " ".join(text.split()) in (title.text or "")


def test_a_name_stands_where_the_file_puts_it_but_not_on_its_own_shape() -> None:
    node = replace(small.event(NodeKind.START_EVENT), name="Asked")
    given_place = Shape(node.id, Bounds(0, 0, 36, 36), label=Bounds(100, 50, 60, 14))
    text = next(drawn(small.node_map(node, shape=given_place)).iter(f"{SVG}text"))
    assert (text.get("x"), text.get("y")) == ("130", "60.34")
    on_top = replace(given_place, label=Bounds(0, 25, 36, 14))
    text = next(drawn(small.node_map(node, shape=on_top)).iter(f"{SVG}text"))
    assert float(text.get("y", "")) > 36 + 8


def test_names_keep_off_each_other_where_the_file_is_silent() -> None:
    nodes = tuple(
        FlowNode(E(f"n{i}"), NodeKind.START_EVENT, "A rather long name") for i in range(2)
    )
    shapes = [Shape(n.id, Bounds(50.0 * i, 0, 36, 36)) for i, n in enumerate(nodes)]
    from intertwine.drawing.names import place_names

    service = ServiceMap("m", nodes=nodes, diagrams=(small.diagram(*shapes),))
    scene = Scene(service, service.diagrams[0], theme("light"), "m", looks(()))
    one_name, other = (place.bounds for place, _ in place_names(scene))
    assert one_name.bottom <= other.y or other.bottom <= one_name.y or one_name.right <= other.x


def test_a_point_on_a_border_counts_as_outside() -> None:
    two = small.two_steps(SequenceFlow(E("f"), E("a"), E("b")))
    edge = replace(two.diagrams[0].edges[E("f")], points=(Point(200, 140), Point(300, 140)))
    exact = replace(two, diagrams=(replace(two.diagrams[0], edges={E("f"): edge}),))
    assert "M200 140" in draw_map(exact, theme="light")


@pytest.mark.parametrize("size", [0.0, 1.0, 9.0])
@pytest.mark.parametrize("name", small.every_node())
def test_a_shape_too_small_for_anything_is_drawn_without_error(name: str, size: float) -> None:
    node, _ = small.every_node()[name]
    shape = Shape(node.id, Bounds(5, 5, size, size))
    root = drawn(small.node_map(replace(node, name="Name"), shape=shape))
    assert group(root, node.id) is not None
    assert not negative(root)


@pytest.mark.parametrize("size", [0.0, 5.0, 40.0])
def test_pools_data_and_notes_of_any_size_are_drawn(size: float) -> None:
    for service in (
        small.two_pools(),
        small.data_map(DataShape(E("d"), "dataInput", "Plan")),
        small.note_map(),
        small.choreography_map("subChoreography"),
    ):
        whole = service.diagrams[0]
        shapes = {e: replace(s, bounds=Bounds(0, 0, size, size)) for e, s in whole.shapes.items()}
        edges = {e: replace(w, points=(Point(1, 1),) * 2) for e, w in whole.edges.items()}
        tiny = replace(whole, shapes=shapes, edges=edges)
        root = drawn(service, diagram=tiny)
        assert not negative(root)
        assert {e.get("data-element") for e in root.iter()} >= (set(shapes) | set(edges)) - {
            "buyer"
        }
