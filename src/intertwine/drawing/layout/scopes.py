"""From a map to scopes: what stands in which plane, and which links each plane draws."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from intertwine.drawing.layout import sizes
from intertwine.drawing.layout.bands import groups_of
from intertwine.drawing.layout.parts import (
    CEILING,
    FLOOR,
    Band,
    Cell,
    End,
    Form,
    Group,
    Kind,
    Link,
    Port,
    Rider,
    Scope,
    Side,
    Size,
)
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EVENTS, GATEWAYS
from intertwine.model.service_map import ServiceMap

CONVERSATIONS = frozenset({"conversation", "subConversation", "callConversation"})
CHOREOGRAPHIES = frozenset({"choreographyTask", "subChoreography", "callChoreography"})
PLACED = CONVERSATIONS | CHOREOGRAPHIES | EVENTS | GATEWAYS
"""What of a choreography or conversation is drawn as a shape."""
LINKS = {"conversationLink": Kind.MESSAGE, "sequenceFlow": Kind.FLOW}

RIDER_STEP = 46.0


@dataclass(frozen=True, slots=True)
class Inside:
    """The solved inside of a sub-process: its size, and where links leave it."""

    size: Size
    ports: Mapping[ElementId, Port] = field(default_factory=dict)


@dataclass(frozen=True)
class Nesting:
    """Which plane every element stands in, and the links cut at the borders of planes."""

    map: ServiceMap

    # --- who is in what --------------------------------------------------------------------

    @cached_property
    def parent(self) -> Mapping[ElementId, ElementId | None]:
        """The sub-process around each placed element; None at the top. Cycles are cut."""
        m = self.map
        around: dict[ElementId, ElementId | None] = {}
        for node in m.nodes:
            host = m.node.get(node.attached_to) if node.attached_to else None
            if host is None:
                around[node.id] = node.parent if node.parent in m.node else None
        around.update((d.id, d.parent if d.parent in m.node else None) for d in m.data_shapes)
        around.update((o.id, None) for o in m.others if o.kind in PLACED)
        anchors = self._anchors
        for artifact in m.artifacts:
            beside = self.host(anchors.get(artifact.id, artifact.id))
            around[artifact.id] = around.get(beside)
        for element in around:
            seen = {element}
            above = around[element]
            while above is not None and above not in seen:
                seen.add(above)
                above = around.get(above)
            if above is not None:
                around[element] = None
        return around

    @cached_property
    def _anchors(self) -> Mapping[ElementId, ElementId]:
        """The first element each note is tied to; a flow stands for its source."""
        notes = {a.id for a in self.map.artifacts}
        first: dict[ElementId, ElementId] = {}
        for tie in self.map.associations:
            for note, other in ((tie.source, tie.target), (tie.target, tie.source)):
                if note in notes and other not in notes:
                    first.setdefault(note, self.flow_source.get(other, other))
        return first

    @cached_property
    def flow_source(self) -> Mapping[ElementId, ElementId]:
        """The source of every flow and message, by its id."""
        m = self.map
        found = {f.id: f.source for f in m.flows}
        return found | {f.id: f.source for f in m.messages}

    def host(self, element: ElementId) -> ElementId:
        """Return the activity a boundary event sits on, any other element itself."""
        node = self.map.node.get(element)
        if node is not None and node.attached_to in self.map.node:
            return node.attached_to or element
        return element

    def chain(self, element: ElementId) -> list[ElementId]:
        """Return the cells that hold an element, from the inside out; empty if not placed."""
        at: ElementId | None = self.host(element)
        cells: list[ElementId] = []
        while at is not None and at in self.parent:
            cells.append(at)
            at = self.parent[at]
        return cells

    @cached_property
    def planes(self) -> tuple[ElementId, ...]:
        """Sub-processes that hold something, innermost first."""
        holding = dict.fromkeys(p for p in self.parent.values() if p is not None)
        return tuple(sorted(holding, key=lambda p: -len(self.chain(p))))

    # --- links -----------------------------------------------------------------------------

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The pools of the top plane with their bands and cells."""
        return groups_of(self.map, [e for e, p in self.parent.items() if p is None], self._raw)

    @cached_property
    def _level(self) -> Mapping[str, int]:
        """How far down each top cell and each pool stands."""
        level: dict[str, int] = {}
        number = 0
        for group in self.groups:
            level[group.id or ""] = number
            for band in group.bands:
                number += 1
                level.update((cell, number) for cell in band.cells)
            number += 1
        return level

    @cached_property
    def _raw(self) -> tuple[Link, ...]:
        """All links of the map, ends as the file names them."""
        m = self.map
        links = [
            Link(
                f.id,
                Kind.FLOW,
                End(f.source),
                End(f.target),
                sizes.flow_label(f.name),
                f.probability,
            )
            for f in m.flows
        ]
        for s in m.messages:
            label = sizes.message_label(s.name or s.message_name)
            links.append(Link(s.id, Kind.MESSAGE, End(s.source), End(s.target), label))
        for a in m.data_associations:
            ends = (a.data, a.node) if a.incoming else (a.node, a.data)
            links.append(Link(a.id, Kind.DATA, End(ends[0]), End(ends[1])))
        links += [Link(t.id, Kind.NOTE, End(t.source), End(t.target)) for t in m.associations]
        links += [
            Link(o.id, LINKS[o.kind], End(o.source), End(o.target), sizes.flow_label(o.name))
            for o in m.others
            if o.kind in LINKS and o.source and o.target
        ]
        return tuple(links)

    @cached_property
    def links(self) -> Mapping[ElementId | None, tuple[Link, ...]]:
        """The links of every plane; one that crosses borders has a piece in several planes."""
        pieces: dict[ElementId | None, list[Link]] = {}
        for link in self._raw:
            for plane, piece in self._cut(link):
                pieces.setdefault(plane, []).append(piece)
        return {plane: tuple(found) for plane, found in pieces.items()}

    def _cut(self, link: Link) -> Iterable[tuple[ElementId | None, Link]]:
        """Yield a link's piece for every plane it runs through, with that plane."""
        one, two = link.source.element, link.target.element
        a, b = self.chain(one), self.chain(two)
        pools = self.map.pool
        if (not a and one not in pools) or (not b and two not in pools):
            return
        exit_, entry = (CEILING, FLOOR) if self._above(two, one) else (FLOOR, CEILING)
        shared = next((cell for cell in a if cell in b), None)
        if shared is not None and a[0] == b[0]:  # a loop, or a boundary event to its own activity
            a, b = a[:1], b[:1]
        elif shared is not None:
            i, j = a.index(shared), b.index(shared)
            if i == 0 or j == 0:  # from a sub-process to something inside it, or back
                for cell in a[:i]:
                    yield self._piece(link, End(one, cell), End(two, wall=CEILING))
                for cell in b[:j]:
                    yield self._piece(link, End(one, wall=CEILING), End(two, cell))
                return
            a, b = a[:i], b[:j]
        for cell in a[:-1]:
            yield self._piece(link, End(one, cell), End(two, wall=exit_))
        for cell in b[:-1]:
            yield self._piece(link, End(one, wall=entry), End(two, cell))
        source = End(one, a[-1]) if a else End(one, wall=one)
        target = End(two, b[-1]) if b else End(two, wall=two)
        plane = self.parent[a[-1]] if a else self.parent[b[-1]] if b else None
        yield plane, replace(link, source=source, target=target)

    def _piece(self, link: Link, source: End, target: End) -> tuple[ElementId | None, Link]:
        cell = source.cell or target.cell
        assert cell is not None
        return self.parent[cell], replace(link, source=source, target=target, label=None)

    def _above(self, one: ElementId, two: ElementId) -> bool:
        a, b = self.chain(one) or [one], self.chain(two) or [two]
        return self._level.get(a[-1], 0) < self._level.get(b[-1], 0)

    # --- scopes ----------------------------------------------------------------------------

    def scope(self, plane: ElementId | None, inside: Mapping[ElementId, Inside]) -> Scope:
        """Return a plane ready to be filled; the planes within it are solved already."""
        held = [e for e, around in self.parent.items() if around == plane]
        cells = {e: self._cell(e, inside.get(e)) for e in held}
        links = self.links.get(plane, ())
        if plane is not None:
            ground = Group(None, (Band(cells=tuple(held)),))
            return Scope((ground,), cells, links, framed=True)
        return Scope(self.groups, cells, links, self.map.phases, left=self._left)

    @cached_property
    def _left(self) -> float:
        depth = max((len(b.lanes) for g in self.groups for b in g.bands), default=0)
        pools = any(g.id for g in self.groups)
        return (sizes.POOL_HEADER if pools else 0.0) + depth * sizes.LANE_HEADER

    def _cell(self, element: ElementId, inside: Inside | None) -> Cell:
        m = self.map
        node = m.node.get(element)
        if node is not None:
            return self._node_cell(node, inside)
        data = next((d for d in m.data_shapes if d.id == element), None)
        if data is not None:
            size = sizes.STORE if "Store" in data.kind else sizes.DATA
            name = f"{data.name} [{data.state}]" if data.state else data.name
            label = sizes.outside_label(name)
            return Cell(element, Form.BOX, size.width, size.height, label, ranked=False)
        artifact = next((a for a in m.artifacts if a.id == element), None)
        if artifact is not None:
            size = sizes.note_size(artifact.text)
            return Cell(element, Form.BOX, size.width, size.height, ranked=False)
        other = next(o for o in m.others if o.id == element)
        label = sizes.outside_label(other.name)
        if other.kind in EVENTS:
            return Cell(element, Form.CIRCLE, sizes.EVENT, sizes.EVENT, label)
        if other.kind in GATEWAYS:
            return Cell(element, Form.DIAMOND, sizes.GATEWAY, sizes.GATEWAY, label)
        if other.kind in CONVERSATIONS:
            return Cell(element, Form.BOX, sizes.GATEWAY, 36.0, label)
        size = sizes.task_size(other.name, beside=[m.label(p) for p in other.participants])
        # A choreography activity names a participant in a band above and one below its name.
        return Cell(element, Form.BOX, size.width, size.height + 44)

    def _node_cell(self, node: FlowNode, inside: Inside | None) -> Cell:
        if node.is_event or node.is_gateway:
            width = sizes.EVENT if node.is_event else sizes.GATEWAY
            form = Form.CIRCLE if node.is_event else Form.DIAMOND
            return Cell(node.id, form, width, width, sizes.outside_label(node.name))
        riders = self.map.boundary.get(node.id, ())
        if inside is not None:
            size = inside.size
        else:
            marked = bool(node.loop or node.for_compensation or node.is_sub_process)
            size = sizes.task_size(node.name, markers=marked)
        # Room for the events, and beside them for a line that leaves below.
        width = max(size.width, RIDER_STEP * len(riders) + 64 if riders else 0.0)
        ports = inside.ports if inside else {}
        width, places = _rider_places(width, len(riders), ports.values())
        placed = tuple(
            Rider(rider.id, place, sizes.outside_label(rider.name))
            for rider, place in zip(riders, places, strict=True)
        )
        return Cell(
            node.id, Form.BOX, width, size.height, riders=placed, ports=ports, phase=node.phase
        )


def _rider_places(width: float, count: int, ports: Iterable[Port]) -> tuple[float, list[float]]:
    """Return the width an activity needs for its boundary events, and their offsets.

    From left to right, as far right as they go, clear of lines that leave below.
    """
    taken = [port.offset for port in ports if port.side is Side.BOTTOM]
    while True:
        places: list[float] = []
        at = width / 2 - 28
        while at >= 28 - width / 2 and len(places) < count:
            if any(abs(at - offset) < RIDER_STEP / 2 + 3 for offset in taken):
                at -= 6
                continue
            places.insert(0, at)
            at -= RIDER_STEP
        if len(places) == count:
            return width, places
        width += RIDER_STEP
