"""What every rule looks at: one map, its document where there is one, and shared look-ups."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from intertwine.bpmn.context import name_of
from intertwine.bpmn.document import Document
from intertwine.bpmn.names import local_name
from intertwine.checks.codes import CODES
from intertwine.model.elements import FlowNode
from intertwine.model.findings import Diagnostic, Param
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap


@dataclass(frozen=True, eq=False)
class View:
    """A map under check. `document` is None for a map that came from a grid."""

    service_map: ServiceMap
    document: Document | None = None

    def note(self, code: str, element: str = "", /, **params: Param) -> Diagnostic:
        """Return a diagnostic about an element, with what helps people to find it.

        `kind` is the element's XML name; `near` names a neighbour where it has no name.
        """
        label = self.name(element)
        said: dict[str, Param] = {"kind": self.kind(element), **params}
        if element and not label and (near := self.near(element)):
            said["near"] = near
        return Diagnostic(code, CODES[code], element, label, said)

    def name(self, element: str) -> str:
        """Return the name that people gave an element, "" where they gave none."""
        own = self._names.get(element, "")
        if own or self.document is None or ElementId(element) not in self.document.by_id:
            return own
        return name_of(self.document.by_id[ElementId(element)])

    def refer(self, **elements: str) -> dict[str, Param]:
        """Return parameters that let a sentence speak of other elements.

        Beside each name ("" where there is none) stands the kind, as `<key>_kind`.
        """
        said: dict[str, Param] = {}
        for key, element in elements.items():
            said[key] = self.name(element)
            said[f"{key}_kind"] = self.kind(element)
        return said

    def kind(self, element: str) -> str:
        """Return the XML name of an element, "" for the whole file."""
        own = ElementId(element)
        if self.document is not None and own in self.document.by_id:
            return local_name(self.document.by_id[own])
        return self._kinds.get(element, "")

    def near(self, element: str) -> str:
        """Return the name of the next named thing before an element, else of one after it."""
        own = ElementId(element)
        service_map = self.service_map
        before = [f.source for f in service_map.incoming.get(own, ())]
        after = [f.target for f in service_map.outgoing.get(own, ())]
        for flow in service_map.flows if own not in service_map.node else ():
            if flow.id == own:
                before, after = [flow.source], [flow.target]
        found = service_map.message.get(own)
        if found:
            before, after = [found.source], [found.target]
        node = service_map.node.get(own)
        host = [node.attached_to] if node and node.attached_to else []
        around = [node.lane or node.pool] if node else []
        for other in (*host, *before, *after, *around):
            if other and self.name(other):
                return self.name(other)
        return ""

    @cached_property
    def _names(self) -> dict[str, str]:
        service_map = self.service_map
        names: dict[str, str] = {str(m.id): m.name or m.message_name for m in service_map.messages}
        names.update((str(d.id), d.name) for d in service_map.data)
        names.update((str(s.id), s.name) for s in service_map.stores)
        names.update((str(s.id), s.name) for s in service_map.data_shapes)
        names.update((str(f.id), f.name) for f in service_map.flows)
        names.update((str(x.id), x.name) for x in service_map.lanes)
        names.update((str(p.id), p.name) for p in service_map.pools)
        names.update((str(n.id), n.name) for n in service_map.nodes)
        return names

    @cached_property
    def _kinds(self) -> dict[str, str]:
        service_map = self.service_map
        kinds: dict[str, str] = {str(n.id): str(n.kind) for n in service_map.nodes}
        kinds.update((str(p.id), "participant") for p in service_map.pools)
        kinds.update((str(x.id), "lane") for x in service_map.lanes)
        kinds.update((str(f.id), "sequenceFlow") for f in service_map.flows)
        kinds.update((str(m.id), "messageFlow") for m in service_map.messages)
        kinds.update((str(s.id), s.kind) for s in service_map.data_shapes)
        kinds.update((str(s.id), "dataStore") for s in service_map.stores)
        kinds.update((str(d.id), "dataObject") for d in service_map.data)
        return kinds

    # --- shared look-ups ---------------------------------------------------------------------

    @cached_property
    def filled(self) -> int:
        """How many pools show what happens inside."""
        return sum(not p.black_box for p in self.service_map.pools)

    @cached_property
    def compensation(self) -> frozenset[ElementId]:
        """Nodes that undo: they hang on a dotted line, not in the flow."""
        nodes = self.service_map.node
        marked = {n.id for n in nodes.values() if n.for_compensation}
        undoing = {
            n.id
            for n in nodes.values()
            if n.kind is NodeKind.BOUNDARY_EVENT and waits_for(n, EventKind.COMPENSATE)
        }
        hung = {a.target for a in self.service_map.associations if a.source in undoing}
        return frozenset(marked | (hung & set(nodes)))

    @cached_property
    def free(self) -> frozenset[ElementId]:
        """Nodes that need no sequence flow.

        What is done in any order, and event sub-processes with nothing around them.
        """
        nodes = self.service_map.node
        found = set(self.compensation)
        for node in nodes.values():
            around = nodes.get(node.parent) if node.parent else None
            if node.event_sub_process:
                found.add(node.id)
            if around and around.kind is NodeKind.AD_HOC_SUB_PROCESS:
                found.add(node.id)
        return frozenset(found)


def waits_for(node: FlowNode, kind: EventKind) -> bool:
    """Return whether an event waits for, or tells, something of this kind."""
    return any(event.kind is kind for event in node.events)
