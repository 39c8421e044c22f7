"""`Draft`: what is gathered while a map is compiled, by the names of its elements."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from intertwine.model.elements import FlowNode
from intertwine.model.findings import Param
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compiled import Remark
from intertwine.semantics.net import Net, Step
from intertwine.semantics.program import PlaceKind

INNER_WORK = frozenset(
    {PlaceKind.FLOW, PlaceKind.ACTIVE, PlaceKind.WAITING, PlaceKind.SCOPE, PlaceKind.COUNT}
)
"""What must be gone before a scope is done."""

BEFORE = frozenset({"offer", "armed", "to do", "jump"})
"""Roles of places that a node is reached from: they are not part of what goes on in it."""


@dataclass(eq=False)
class Frame:
    """One process, or one sub-process, as it is run: a copy for each instance."""

    scope: int
    number: int
    nodes: Mapping[ElementId, FlowNode]
    container: FlowNode | None = None
    """The activity whose content this is; None for a process."""
    parent: Frame | None = None
    bodies: dict[ElementId, tuple[Frame, ...]] = field(default_factory=dict)
    """The content of each activity here that has one: several where instances run side by side."""
    offered: list[int] = field(default_factory=list)
    """Starts that must be used before this is done."""
    armed: list[int] = field(default_factory=list)
    """Starts that may be left unused: event sub-processes, activities of an ad-hoc one."""

    @property
    def root(self) -> Frame:
        """The process around it."""
        return self.parent.root if self.parent else self

    def around(self) -> Iterable[Frame]:
        """Yield this frame and those around it, inmost first."""
        frame: Frame | None = self
        while frame is not None:
            yield frame
            frame = frame.parent

    def within(self) -> Iterable[Frame]:
        """Yield this frame and those inside it."""
        yield self
        for copies in self.bodies.values():
            for body in copies:
                yield from body.within()


class Draft:
    """The net so far with the names of what is in it, the remarks, and what is settled last."""

    def __init__(self, service: ServiceMap) -> None:
        self.service = service
        self.net = Net()
        self.frames: list[Frame] = []
        self.roots: list[Frame] = []
        self.remarks: list[Remark] = []
        self.run: set[ElementId] = set()
        """Nodes whose meaning lies in the steps of others."""
        self.elements = _numbered(service)
        self._places: dict[tuple[int, str, str], int] = {}
        self._owned: dict[tuple[int, str], list[int]] = {}
        self._where: dict[ElementId, list[Frame]] = {}
        self._in_scope: dict[int, list[int]] = {}
        self._scopes: dict[int, list[int]] = {}
        self._groups: dict[Hashable, int] = {}
        self._last: list[Callable[[], None]] = []

    # --- what is gathered ------------------------------------------------------------------

    def place(
        self,
        frame: Frame,
        owner: ElementId,
        kind: PlaceKind,
        *,
        role: str = "",
        initial: int = 0,
        scope: int | None = None,
        element: ElementId | None = None,
    ) -> int:
        """Return the place that an element has for a role; it is made at the first call."""
        key = (frame.number, owner, role or kind.name)
        if key not in self._places:
            made = self.net.place(
                kind,
                self.elements.get(element or owner, -1),
                frame.scope if scope is None else scope,
                initial=initial,
            )
            self._places[key] = made
            self._in_scope.setdefault(self.net.places[made][2], []).append(made)
            if role not in BEFORE:
                self._owned.setdefault(key[:2], []).append(made)
        return self._places[key]

    def has_place(self, frame: Frame, owner: ElementId, role: str) -> bool:
        """Return whether that place was made already."""
        return (frame.number, owner, role) in self._places

    def group(self, *key: Hashable) -> int:
        """Return the decision of that name."""
        if key not in self._groups:
            self._groups[key] = self.net.group()
        return self._groups[key]

    def add(self, step: Step) -> Step:
        """Add a step and return it."""
        self.net.add(step)
        return step

    def remark(
        self, code: str, element: ElementId, *, refused: bool = False, **params: Param
    ) -> None:
        """Note something that whoever reads the answer must know, once."""
        remark = Remark(code, element, refused, params)
        if remark not in self.remarks:
            self.remarks.append(remark)

    def element(self, own: ElementId) -> int:
        """Return the number of an element; -1 for one that the map does not hold."""
        return self.elements.get(own, -1)

    def open_frame(self, frame: Frame) -> None:
        """Take in a frame with its nodes."""
        self.frames.append(frame)
        for own in frame.nodes:
            self._where.setdefault(own, []).append(frame)

    def where(self, own: ElementId) -> list[Frame]:
        """Return each frame in which a node is run."""
        return self._where.get(own, [])

    # --- what is settled when all places are known -----------------------------------------

    def finally_(self, settle: Callable[[], None]) -> None:
        """Do something when every place and step is there."""
        self._last.append(settle)

    def settle(self) -> None:
        """Do what was left for the end."""
        for settle in self._last:
            settle()

    def inside(
        self, scope: int, *, kinds: frozenset[PlaceKind] = INNER_WORK, but: Iterable[int] = ()
    ) -> list[int]:
        """Return the places of a scope and of all scopes in it; only complete at the end."""
        left_out = set(but)
        return [
            place
            for inner in self._inner(scope)
            for place in self._in_scope.get(inner, ())
            if self.net.places[place][0] in kinds and place not in left_out
        ]

    def _inner(self, scope: int) -> list[int]:
        if scope not in self._scopes:
            self._scopes[scope] = self.net.inside(scope)
        return self._scopes[scope]

    def owned(self, frame: Frame, node: ElementId) -> list[int]:
        """Return the places of a node and of all that runs inside it; only complete at the end.

        What is remembered of the node itself is not among them: it outlives an interruption.
        """
        places = [
            place
            for place in self._owned.get((frame.number, node), ())
            if self.net.places[place][0] is not PlaceKind.MEMORY
        ]
        for body in frame.bodies.get(node, ()):
            places += self.inside(body.scope, kinds=frozenset(PlaceKind))
            places += self.memories(body)
        return list(dict.fromkeys(places))

    def wiped(self, frame: Frame, *, but: Iterable[int] = ()) -> list[int]:
        """Return the places that are emptied when all in a scope stops; only complete at the end.

        That the scope's own ends were reached is kept, and what was completed in it.
        """
        left_out = set(but)
        kinds = INNER_WORK | {PlaceKind.OFFER}
        places = self.inside(frame.scope, kinds=kinds, but=left_out)
        ended = frozenset({PlaceKind.ENDED})
        own = set(self._in_scope.get(frame.scope, ()))
        places += self.inside(frame.scope, kinds=ended, but=left_out | own)
        return list(dict.fromkeys(places))

    def is_watched(self, scope: int) -> bool:
        """Return whether a scope has a place that says it is in progress; known at the end."""
        return any(self.net.places[p][0] is PlaceKind.SCOPE for p in self._in_scope.get(scope, ()))

    def memories(self, frame: Frame) -> list[int]:
        """Return the places that remember completed work of a scope; only complete at the end."""
        return [
            self._places[key]
            for inner in frame.within()
            for own in inner.nodes
            if (key := (inner.number, own, PlaceKind.MEMORY.name)) in self._places
        ]


def _numbered(service: ServiceMap) -> dict[ElementId, int]:
    named = [n.id for n in service.nodes]
    named += [f.id for f in service.flows]
    for pool in service.pools:
        named += [pool.id, *([pool.process] if pool.process else [])]
    named += [n.process for n in service.nodes if n.process]
    return {own: number for number, own in enumerate(dict.fromkeys(named))}
