"""The whole picture: the same every time, safe, told in words; no label leaves its shape."""

from __future__ import annotations

from dataclasses import replace

import pytest
import small_maps as small
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from picturing import SVG, drawn, group, negative, words
from small_maps import E

from intertwine.drawing import draw_map, looks
from intertwine.drawing.activities import activity_label
from intertwine.drawing.scene import Scene
from intertwine.drawing.text import SMALLEST
from intertwine.drawing.tokens import THEMES, theme
from intertwine.model.elements import DataShape, FlowNode, SequenceFlow
from intertwine.model.geometry import Bounds, Diagram, Point, Shape
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


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
