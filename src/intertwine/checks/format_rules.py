"""Rules on the file itself: ids, references, and elements that nobody interprets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from intertwine.bpmn.catalogue import CHOREOGRAPHY_FRAMES, Role, role_of
from intertwine.bpmn.document import Document
from intertwine.bpmn.names import BPMNDI, MODEL, local_name
from intertwine.checks.view import View
from intertwine.model.findings import Diagnostic

_ENDS = ("sourceRef", "targetRef")
_ATTRIBUTES = (
    *("attachedToRef", "processRef", "default", "dataObjectRef", "dataStoreRef", "messageRef"),
    *("errorRef", "signalRef", "escalationRef", "activityRef", "categoryValueRef"),
    *("initiatingParticipantRef", *_ENDS),
)
_CHILDREN = (
    *("incoming", "outgoing", "flowNodeRef", "participantRef", "messageFlowRef"),
    *("dataInputRefs", "dataOutputRefs", "eventDefinitionRef", *_ENDS),
)
_LINES = ("sequenceFlow", "messageFlow")


def format_rules(view: View) -> Iterator[Diagnostic]:
    """Say what is wrong with the file as a file; a grid has no such thing."""
    if view.document is None:
        return
    yield from _ids(view, view.document)
    yield from _lines(view, view.document)
    yield from _references(view, view.document)
    yield from _drawn(view, view.document)
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
        ref = next((r for r in refs if r and not document.resolve(r)), "")
        yield view.note("line-without-end", own, which=which, ref=ref)


def _references(view: View, document: Document) -> Iterator[Diagnostic]:
    """Name what points to something that is not in the file, each target once per element."""
    for own, element in document.by_id.items():
        kind = local_name(element)
        if _in_choreography(element) and kind in _LINES:
            continue
        words = [element.get(a, "") for a in _ATTRIBUTES if kind not in _LINES or a not in _ENDS]
        words += [c.text or "" for c in element if local_name(c) in _CHILDREN]
        for ref in dict.fromkeys(w.strip() for w in words if w.strip()):
            if not document.resolve(ref) and not document.is_elsewhere(ref):
                yield view.note("dangling-reference", own, ref=ref)


def _drawn(view: View, document: Document) -> Iterator[Diagnostic]:
    tags = (f"{{{BPMNDI}}}{name}" for name in ("BPMNPlane", "BPMNShape", "BPMNEdge"))
    lost = [
        ref
        for drawn in document.root.iter(*tags)
        if (ref := drawn.get("bpmnElement", "").strip())
        and not document.resolve(ref)
        and not document.is_elsewhere(ref)
    ]
    for ref in dict.fromkeys(lost):
        yield view.note("dangling-reference", "", ref=ref)


def _lists(view: View, document: Document) -> Iterator[Diagnostic]:
    """Name nodes that list a flow as coming in or going out which does not."""
    ends = {f.id: {"outgoing": f.source, "incoming": f.target} for f in view.service_map.flows}
    for node in view.service_map.nodes:
        for child in document.by_id[node.id]:
            word = local_name(child)
            if word in ("incoming", "outgoing"):
                flow = document.resolve(child.text)
                if flow in ends and ends[flow][word] != node.id:
                    yield view.note("line-lists-disagree", node.id, flow=view.call(flow), way=word)


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
