"""A map drawn, and what the tests ask of the picture."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from intertwine.drawing import draw_map
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
