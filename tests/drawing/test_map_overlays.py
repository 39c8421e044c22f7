"""Values, findings, what is missing and phases are laid over a map."""

from __future__ import annotations

from dataclasses import replace

import pytest
import small_maps as small
from lxml import etree
from picturing import all_of, classes, drawn, group, one, words
from small_maps import E

from intertwine.drawing import Mark, Missing, Overlay, Reading
from intertwine.drawing.tokens import theme
from intertwine.model.elements import FlowNode
from intertwine.model.geometry import Bounds, Shape
from intertwine.model.kinds import Effect, NodeKind
from intertwine.model.service_map import ServiceMap


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
