"""Rules on the file itself: ids, references, and elements that nobody interprets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from intertwine.bpmn.catalogue import CHOREOGRAPHY_FRAMES, Role, role_of
from intertwine.bpmn.document import Document
from intertwine.bpmn.names import MODEL, local_name
from intertwine.bpmn.references import dangling_references
from intertwine.checks.view import View
from intertwine.model.findings import Diagnostic

_ENDS = ("sourceRef", "targetRef")
_LINES = ("sequenceFlow", "messageFlow")


def format_rules(view: View) -> Iterator[Diagnostic]:
    """Say what is wrong with the file as a file; a grid has no such thing."""
    if view.document is None:
        return
    yield from _ids(view, view.document)
    yield from _lines(view, view.document)
    yield from _references(view, view.document)
    yield from _lists(view, view.document)
    yield from _kinds(view, view.document)


def _ids(view: View, document: Document) -> Iterator[Diagnostic]:
    counts = Counter(e.get("id", "").strip() for e in document.elements)
    for twice in document.duplicate_ids:
        yield view.note("duplicate-id", twice, id=twice, count=counts[twice])
    for own, element in document.by_id.items():
        important = role_of(local_name(element)) in (Role.PLACE, Role.NODE, Role.FLOW)
        if important and not element.get("id", "").strip():
            yield view.note("missing-id", own)


def _lines(view: View, document: Document) -> Iterator[Diagnostic]:
    """Name the lines that do not lead from somewhere to somewhere; reading leaves them out."""
    read = {f.id for f in view.service_map.flows} | set(view.service_map.message)
    for own, element in document.by_id.items():
        kind = local_name(element)
        if kind not in _LINES or own in read or _in_choreography(element):
            continue
        if any(document.is_elsewhere(element.get(end, "")) for end in _ENDS):
            continue
        refs = [element.get(end, "").strip() for end in _ENDS]
        lost = [end for end, ref in zip(_ENDS, refs, strict=True) if not document.resolve(ref)]
        which = (
            "both"
            if len(lost) == 2
            else {"sourceRef": "start", "targetRef": "end"}.get(lost[0] if lost else "", "kind")
        )
        yield view.note("line-without-end", own, which=which)


def _references(view: View, document: Document) -> Iterator[Diagnostic]:
    """Name what points to something that is not in the file, each target once per element."""
    seen: set[tuple[str, str]] = set()
    for lost in dangling_references(document):
        element = lost.element if lost.element in document.by_id else ""
        holder = document.by_id[lost.element] if element else None
        is_line = holder is not None and local_name(holder) in _LINES
        if (is_line and lost.by in _ENDS) or (element, lost.wanted) in seen:
            continue
        seen.add((element, lost.wanted))
        code = "drawn-nothing" if lost.by == "bpmnElement" else "dangling-reference"
        yield view.note(code, element, ref=lost.wanted)


def _lists(view: View, document: Document) -> Iterator[Diagnostic]:
    """Name nodes that list a flow as coming in or going out which does not."""
    ends = {f.id: {"outgoing": f.source, "incoming": f.target} for f in view.service_map.flows}
    for node in view.service_map.nodes:
        for child in document.by_id[node.id]:
            word = local_name(child)
            if word in ("incoming", "outgoing"):
                flow = document.resolve(child.text)
                if flow in ends and ends[flow][word] != node.id:
                    yield view.note(
                        "line-lists-disagree", node.id, way=word, **view.refer(flow=flow)
                    )


def _kinds(view: View, document: Document) -> Iterator[Diagnostic]:
    """Name the kinds of elements that the measures do not use, so that none goes unnoticed."""
    strange: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for element in document.elements:
        role = role_of(local_name(element))
        if role is Role.UNKNOWN:
            strange[local_name(element)] += 1
        elif role is Role.OTHER:
            others[local_name(element)] += 1
    for kind, count in strange.items():
        yield view.note("element-unknown", "", name=kind, count=count)
    for kind, count in others.items():
        yield view.note("element-not-measured", "", kind=kind, count=count)


def _in_choreography(element: etree._Element) -> bool:
    frames = tuple(f"{{{MODEL}}}{kind}" for kind in CHOREOGRAPHY_FRAMES)
    return next(element.iterancestors(*frames), None) is not None
