"""The pen that edits write with: every stroke on the XML tree is remembered with its reverse.

A stroke is the smallest change there is: put an element in, take one out, set an attribute,
set a text. It says where by the nearest element around it that has an id of its own, so that
changes elsewhere in the file do not matter, and it says what it found there, so that undoing
something that somebody has changed since is refused instead of guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from lxml import etree

from intertwine.bpmn.document import Document
from intertwine.bpmn.opening import read_document
from intertwine.bpmn.write_elements import clean
from intertwine.bpmn.write_order import place_for
from intertwine.errors import EditRefused
from intertwine.model.ids import ElementId


@dataclass(frozen=True, slots=True)
class Where:
    """An element: `steps` are the child positions below the one with the id `anchor`.

    The anchor "" is the root of the file.
    """

    anchor: str
    steps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Put:
    """An element stands at a position where it did not stand before; `tail` is what follows it."""

    parent: Where
    index: int
    xml: str
    tail: str | None


@dataclass(frozen=True, slots=True)
class Take:
    """An element no longer stands where it stood."""

    parent: Where
    index: int
    xml: str
    tail: str | None


@dataclass(frozen=True, slots=True)
class SetAttribute:
    """An attribute has another value; None means that it is not there."""

    where: Where
    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class SetText:
    """The text inside an element, or the one behind it (`tail`), is another."""

    where: Where
    tail: bool
    before: str | None
    after: str | None


_MARK = "intertwine-restores-here"

Stroke: TypeAlias = Put | Take | SetAttribute | SetText


def reverse(stroke: Stroke) -> Stroke:
    """Return the stroke that undoes this one."""
    if isinstance(stroke, Put):
        return Take(stroke.parent, stroke.index, stroke.xml, stroke.tail)
    if isinstance(stroke, Take):
        return Put(stroke.parent, stroke.index, stroke.xml, stroke.tail)
    return replace(stroke, before=stroke.after, after=stroke.before)


class Pen:
    """Changes a copy of a document and keeps the strokes."""

    def __init__(self, document: Document) -> None:
        self.before_edit = document
        """The document as it was; nothing changes it."""
        self.before = Document(document.copy_tree(), document.name)
        """The copy, with look-ups as they were before the first stroke."""
        self.root = self.before.root
        self.strokes: list[Stroke] = []
        self._ids: dict[str, int] = {}
        for element in self.root.iter():
            self._count(element, 1)

    # --- finding ---------------------------------------------------------------------------

    def find(self, element: str) -> etree._Element:
        """Return the element of an id; `EditRefused` where there is none."""
        found = self.before.by_id.get(ElementId(element))
        if found is None:
            raise EditRefused("edit-no-such-element", element=element)
        return found

    def holds(self, element: etree._Element) -> bool:
        """Return whether an element still stands in the file."""
        return element is self.root or self.root in element.iterancestors()

    @property
    def ids(self) -> dict[str, int]:
        """How often each id occurs now, in every namespace."""
        return self._ids

    def document(self) -> Document:
        """Return the changed document, with look-ups of its own."""
        return Document(self.root.getroottree(), self.before.name)

    # --- writing ---------------------------------------------------------------------------

    def insert(self, parent: etree._Element, child: etree._Element, index: int = -1) -> None:
        """Put a new child where the standard wants it, or at `index`, indented as its siblings.

        What an edit has taken out already is not changed any more, here and below.
        """
        if not self.holds(parent):
            return
        at = place_for(parent, etree.QName(child).localname) if index < 0 else index
        depth = sum(1 for _ in parent.iterancestors()) + 1
        etree.indent(child, level=depth)
        siblings = len(parent)
        closing = "\n" + "  " * (depth - 1)
        if not siblings:
            if not (parent.text or "").strip():
                self.text(parent, closing + "  ")
            child.tail = closing
        elif at < siblings:
            child.tail = parent[at - 1].tail if at else parent.text
        else:
            child.tail = parent[-1].tail
            between = parent[-2].tail if siblings > 1 else parent.text
            self._write(parent[-1], between, tail=True)
        self._put(parent, at, child)

    def remove(self, element: etree._Element) -> None:
        """Take an element out with all it holds; what stays keeps its indentation."""
        parent = element.getparent()
        if parent is None or not self.holds(element):
            return
        at, tail = parent.index(element), element.tail
        stroke = Take(self._where(parent), at, _xml(element), tail)
        self._keep(stroke)
        for inner in element.iter():
            self._count(inner, -1)
        parent.remove(element)
        if (tail or "").strip():
            return
        if len(parent) and at == len(parent) and not (parent[-1].tail or "").strip():
            self._write(parent[-1], tail, tail=True)
        elif not len(parent) and parent.text and not parent.text.strip():
            self.text(parent, None)

    def set(self, element: etree._Element, name: str, value: str | None) -> None:
        """Give an attribute a value; None takes it away."""
        before, after = element.get(name), None if value is None else clean(value)
        if before == after or not self.holds(element):
            return
        self._keep(SetAttribute(self._where(element), name, before, after))
        _set(element, name, after)

    def text(self, element: etree._Element, value: str | None) -> None:
        """Give an element a text; None means none."""
        self._write(element, value, tail=False)

    # --- again and back --------------------------------------------------------------------

    def replay(self, strokes: tuple[Stroke, ...]) -> None:
        """Make these strokes, in order; `EditRefused` where their place has changed since."""
        for stroke in strokes:
            self._replay(stroke)
            self._keep(stroke)

    def undoing(self) -> tuple[Stroke, ...]:
        """Return the strokes that undo everything so far, in the order to make them."""
        return tuple(reverse(stroke) for stroke in reversed(self.strokes))

    def _replay(self, stroke: Stroke) -> None:
        if isinstance(stroke, Put):
            parent = self._at(stroke.parent)
            if stroke.index > len(parent):
                raise _changed_since()
            self._restore(parent, stroke)
        elif isinstance(stroke, Take):
            parent = self._at(stroke.parent)
            if stroke.index >= len(parent) or not _same(parent[stroke.index], stroke.xml):
                raise _changed_since()
            for inner in parent[stroke.index].iter():
                self._count(inner, -1)
            parent.remove(parent[stroke.index])
        elif isinstance(stroke, SetAttribute):
            element = self._at(stroke.where)
            if element.get(stroke.name) != stroke.before:
                raise _changed_since()
            _set(element, stroke.name, stroke.after)
        else:
            element = self._at(stroke.where)
            if ((element.tail if stroke.tail else element.text) or "") != (stroke.before or ""):
                raise _changed_since()
            _set_text(element, stroke.after, tail=stroke.tail)

    def _restore(self, parent: etree._Element, stroke: Put) -> None:
        """Put an element back exactly as it was, with its own namespace prefixes.

        lxml gives an inserted element the prefixes of its new surroundings; where that makes
        a difference the file is written out and read again with the element in its place.
        """
        child = etree.fromstring(stroke.xml)
        child.tail = stroke.tail
        for inner in child.iter():
            self._count(inner, 1)
        parent.insert(stroke.index, child)
        if _in_scope(child) == _in_scope(etree.fromstring(stroke.xml)):
            return
        mark = etree.ProcessingInstruction(_MARK, "1")
        mark.tail = stroke.tail
        parent.replace(child, mark)
        kept = _without(parent.nsmap, stroke.xml)
        written = etree.tostring(self.root.getroottree(), encoding="unicode")
        text = written.replace(f"<?{_MARK} 1?>", kept, 1)
        self.root = read_document(text.encode()).root

    # --- inside ----------------------------------------------------------------------------

    def _put(self, parent: etree._Element, at: int, child: etree._Element) -> None:
        where = self._where(parent)
        for inner in child.iter():
            self._count(inner, 1)
        parent.insert(at, child)
        # only now: inserting may give the child the file's own prefixes
        self._keep(Put(where, at, _xml(child), child.tail))

    def _write(self, element: etree._Element, value: str | None, *, tail: bool) -> None:
        before = element.tail if tail else element.text
        after = None if value is None else clean(value)
        if before == after or not self.holds(element):
            return
        self._keep(SetText(self._where(element), tail, before, after))
        _set_text(element, after, tail=tail)

    def _keep(self, stroke: Stroke) -> None:
        self.strokes.append(stroke)

    def _count(self, element: etree._Element, by: int) -> None:
        own = element.get("id") if isinstance(element.tag, str) else None
        if own:
            self._ids[own] = self._ids.get(own, 0) + by
            if not self._ids[own]:
                del self._ids[own]

    def _where(self, element: etree._Element) -> Where:
        steps: list[int] = []
        at = element
        while (own := at.get("id")) is None or self._ids.get(own) != 1:
            parent = at.getparent()
            if parent is None:
                return Where("", tuple(reversed(steps)))
            steps.append(parent.index(at))
            at = parent
        return Where(own, tuple(reversed(steps)))

    def _at(self, where: Where) -> etree._Element:
        element = self.root if not where.anchor else next(self._with_id(where.anchor), None)
        for step in where.steps:
            if element is None or step >= len(element):
                raise _changed_since()
            element = element[step]
        if element is None:
            raise _changed_since()
        return element

    def _with_id(self, own: str) -> Iterator[etree._Element]:
        return (e for e in self.root.iter(etree.Element) if e.get("id") == own)


def _without(known: Mapping[str | None, str], xml: str) -> str:
    """Return an element without the namespaces on its first tag that its parent declares."""
    first, more, rest = xml.partition(">")
    for prefix, uri in known.items():
        said = uri.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        first = first.replace(f' xmlns{":" + prefix if prefix else ""}="{said}"', "", 1)
    return first + more + rest


def _changed_since() -> EditRefused:
    return EditRefused("edit-changed-since")


def _xml(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode", with_tail=False)


def _same(element: etree._Element, xml: str) -> bool:
    return _canonical(element) == _canonical(etree.fromstring(xml))


def _canonical(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False)


def _in_scope(element: etree._Element) -> bytes:
    """Return the canonical XML of an element with every namespace it can see."""
    return etree.tostring(element, method="c14n", with_tail=False)


def _set(element: etree._Element, name: str, value: str | None) -> None:
    if value is None:
        if name in element.attrib:
            del element.attrib[name]
    else:
        element.set(name, value)


def _set_text(element: etree._Element, value: str | None, *, tail: bool) -> None:
    if tail:
        element.tail = value
    else:
        element.text = value
