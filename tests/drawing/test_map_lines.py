"""Lines, data, notes, pools and choreographies are drawn as the file says."""

from __future__ import annotations

from dataclasses import replace

import pytest
import small_maps as small
from picturing import SVG, all_of, classes, drawn, group, one, words
from small_maps import E

from intertwine.drawing.tokens import theme
from intertwine.model.elements import DataShape, SequenceFlow
from intertwine.model.geometry import Bounds, Shape
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap


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
