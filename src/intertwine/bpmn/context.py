"""What every part of reading asks of a document: names, texts, and where an element stands."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from intertwine.bpmn.catalogue import CHOREOGRAPHY_FRAMES
from intertwine.bpmn.document import Document
from intertwine.bpmn.names import bpmn, local_name, ours, plain
from intertwine.model.ids import ElementId
from intertwine.model.kinds import SUB_PROCESSES


@dataclass(frozen=True, slots=True)
class Scope:
    """What surrounds an element; None where nothing of the kind does."""

    process: ElementId | None = None
    sub_process: ElementId | None = None
    choreography: ElementId | None = None


@dataclass(frozen=True, eq=False)
class Context:
    """A document with look-ups for reading it."""

    document: Document

    @cached_property
    def _scopes(self) -> dict[etree._Element, Scope]:
        """The scope *inside* each element; parents come before their children in the file."""
        inside: dict[etree._Element, Scope] = {}
        nowhere = Scope()
        for element in self.document.elements:
            parent = element.getparent()
            around = nowhere if parent is None else inside.get(parent, nowhere)
            kind = local_name(element)
            if kind == "process":
                around = Scope(process=self.id(element))
            elif kind in SUB_PROCESSES:
                around = Scope(around.process, self.id(element), around.choreography)
            elif kind in CHOREOGRAPHY_FRAMES:
                around = Scope(choreography=self.id(element))
            inside[element] = around
        return inside

    @cached_property
    def _by_kind(self) -> dict[str, list[etree._Element]]:
        grouped: dict[str, list[etree._Element]] = {}
        for element in self.document.elements:
            grouped.setdefault(local_name(element), []).append(element)
        return grouped

    def all(self, *kinds: str) -> Iterator[etree._Element]:
        """Return the elements of these kinds, kind by kind, each in the order of the file."""
        for kind in kinds:
            yield from self._by_kind.get(kind, ())

    def scope(self, element: etree._Element) -> Scope:
        """Return what surrounds an element."""
        parent = element.getparent()
        return Scope() if parent is None else self._scopes.get(parent, Scope())

    def id(self, element: etree._Element) -> ElementId:
        """Return the id under which the document knows the element."""
        return self.document.id_of(element)

    def ref(
        self, element: etree._Element, attribute: str, *, kinds: Iterable[str] = ()
    ) -> ElementId | None:
        """Return what an attribute refers to, None where it is absent or dangling."""
        return self.document.resolve(element.get(attribute), kinds=kinds)

    def child_refs(
        self, element: etree._Element, child: str, *, kinds: Iterable[str] = ()
    ) -> tuple[ElementId, ...]:
        """Return what child elements such as `flowNodeRef` refer to, without dangling ones."""
        found = (
            self.document.resolve(c.text, kinds=kinds) for c in element.iterchildren(bpmn(child))
        )
        return tuple(f for f in found if f is not None)


def name_of(element: etree._Element) -> str:
    """Return the label, "" where there is none."""
    return plain(element.get("name"))


def text_of(element: etree._Element, child: str) -> str:
    """Return the text inside the first child of that kind, "" where there is none."""
    found = element.find(bpmn(child))
    return "" if found is None else all_text(found)


def all_text(element: etree._Element) -> str:
    """Return all text inside an element, without comments; line breaks are kept."""
    texts = [element.text or ""]
    for inner in element.iterdescendants():
        if isinstance(inner.tag, str):
            texts.append(inner.text or "")
        texts.append(inner.tail or "")
    return "".join(texts).strip()


def is_true(element: etree._Element, attribute: str, *, default: bool = False) -> bool:
    """Return an XML boolean; the default where it is absent or unreadable."""
    value = element.get(attribute, "").strip().lower()
    return default if value not in ("true", "1", "false", "0") else value in ("true", "1")


def number(text: str | None) -> float | None:
    """Return a finite number, None where the text is not one."""
    try:
        value = float(text) if text else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def whole_number(text: str | None) -> int | None:
    """Return a whole number from 0 on, None where the text is not one."""
    value = number(text)
    return int(value) if value is not None and value >= 0 and value.is_integer() else None


def ours_in(element: etree._Element, local: str) -> tuple[etree._Element, ...]:
    """Return our own extension elements of one kind that belong to an element."""
    return tuple(
        found
        for extension in element.iterchildren(bpmn("extensionElements"))
        for found in extension.iterchildren(ours(local))
    )


def tokens(element: etree._Element, attribute: str) -> tuple[str, ...]:
    """Return the words of a list attribute, each once."""
    return tuple(dict.fromkeys(element.get(attribute, "").split()))
