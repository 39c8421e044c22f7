"""What the service mapping says: who does which step in which part, and who needs to know what.

A row is a partner, a column a part of the service. Nothing is drawn here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from intertwine.drawing.layout.columns import columns as ranks_of
from intertwine.drawing.layout.scopes import Nesting
from intertwine.model.elements import FlowNode, MapPartner, MessageFlow
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Basis, Personal
from intertwine.model.service_map import ServiceMap
from intertwine.wording import join, say

MOST_COLUMNS = 8
"""Parts that fit on a page; longer maps without named phases are grouped into as many."""
_CARRIED = 0.6
"""From this share of steps inside them, sub-processes are taken as the parts of the service."""


class Passing(StrEnum):
    """How a piece of information gets to who needs it."""

    SENT = "sent"
    MISSING = "missing"
    """Needed and not sent, or sent on some paths only."""
    EXCESS = "excess"
    """More is sent than is needed."""


@dataclass(frozen=True, slots=True)
class InformationArrow:
    """Information on its way from who has it to who needs it.

    Ends are activities, events, pools or lanes of the map; an event stands for the step next
    to it. `consent` is True for personal data that pass by consent.
    """

    source: ElementId
    target: ElementId
    text: str
    passing: Passing = Passing.SENT
    consent: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A partner, or None for steps that nobody performs. `closed` is True for a black box."""

    partner: MapPartner | None
    steps: tuple[tuple[FlowNode, ...], ...]
    """The steps by column."""

    @property
    def closed(self) -> bool:
        """True when nothing inside the partner is shown."""
        return not any(self.steps) and self.partner is not None


@dataclass(frozen=True)
class Content:
    """A whole service mapping. Ends of arrows are steps, or the element of a closed row."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    arrows: tuple[InformationArrow, ...]
    named: bool = True
    """False where the columns are numbered parts of the work that nobody has named."""
    language: str = "en"
    """What the words of ours around the names are told in."""


def content(
    service_map: ServiceMap,
    information: Sequence[InformationArrow] | None = None,
    *,
    language: str = "en",
) -> Content:
    """Return the service mapping of a map.

    Columns are the phases that the map names, else its top sub-processes where most steps
    lie in them, else the order of work cut into at most eight parts. `information` None
    means what the messages carry; a message that is declared to carry nothing is no arrow.
    """
    reading = _Reading(service_map)
    given = (
        messages_as_information(service_map, language=language)
        if information is None
        else information
    )
    arrows = tuple(_merged(reading, given))
    ends = {end for arrow in arrows for end in (arrow.source, arrow.target)}
    steps = [n for n in service_map.nodes if n.id in reading.steps or n.id in ends]
    steps.sort(key=lambda n: (reading.rank(n.id), reading.place[n.id]))
    given_names = _by_phase(reading, steps) or _by_sub_process(reading, steps)
    names, column = given_names or _by_order(reading, steps, language)
    rows: list[Row] = []
    partners: list[MapPartner | None] = [*service_map.partners]
    if any(service_map.partner_of(n.id) is None for n in steps):
        partners.append(None)
    for partner in partners:
        wanted = partner.id if partner else None
        own = [n for n in steps if service_map.partner_of(n.id) == wanted]
        cells = tuple(tuple(n for n in own if column[n.id] == i) for i in range(len(names)))
        rows.append(Row(partner, cells))
    named = given_names is not None
    return Content(names, tuple(rows), arrows, named=named, language=language)


def messages_as_information(
    service_map: ServiceMap, *, language: str = "en"
) -> tuple[InformationArrow, ...]:
    """Return what the messages of a map bring, one arrow a message."""
    arrows: list[InformationArrow] = []
    for message in service_map.messages:
        if message.declared and not message.carries:
            continue
        carried = [service_map.datum[d] for d in message.carries if d in service_map.datum]
        consent = any(d.personal is Personal.YES and d.basis is Basis.CONSENT for d in carried)
        text = (
            join((d.name for d in carried), language=language)
            or message.name
            or message.message_name
        )
        if not text:
            text = _named_by_ends(service_map, message)
        arrows.append(InformationArrow(message.source, message.target, text, consent=consent))
    return tuple(arrows)


def _named_by_ends(service_map: ServiceMap, message: MessageFlow) -> str:
    for end in (message.target, message.source):
        node = service_map.node.get(end)
        if node is not None and node.is_event and node.name:
            return node.name
    return ""


# --- steps and ends of arrows -------------------------------------------------------------------


@dataclass(frozen=True)
class _Reading:
    """The order of work of one map, and which of its nodes are steps."""

    map: ServiceMap

    @cached_property
    def place(self) -> Mapping[ElementId, int]:
        return {n.id: i for i, n in enumerate(self.map.nodes)}

    @cached_property
    def steps(self) -> frozenset[ElementId]:
        """Activities that hold no other activity."""
        holding = {n.parent for n in self.map.activities}
        return frozenset(n.id for n in self.map.activities if n.id not in holding)

    @cached_property
    def _nesting(self) -> Nesting:
        return Nesting(self.map)

    @cached_property
    def _ranks(self) -> Mapping[ElementId | None, Mapping[ElementId, int]]:
        planes: Iterable[ElementId | None] = (None, *self._nesting.planes)
        return {plane: ranks_of(self._nesting.scope(plane, {})) for plane in planes}

    def rank(self, element: ElementId) -> tuple[int, ...]:
        """Return when a node comes: its column in every plane from the outside in."""
        chain = self._nesting.chain(element)
        parent = self._nesting.parent
        return tuple(self._ranks[parent[cell]].get(cell, 0) for cell in reversed(chain))

    def end(self, element: ElementId, *, gives: bool) -> ElementId | None:
        """Return the step that gives or takes; a closed partner's element; None for neither.

        From an event the search goes back to the step before it when it gives, on to the
        step after it when it takes, never to another partner. Without any it stays itself.
        """
        if element in self.steps:
            return element
        if element not in self.map.node:
            partner = self.map.partner_of(element)
            found = self.map.partner.get(partner) if partner else None
            return found.element if found else None
        return self._next(element, back=gives) or element

    def _next(self, element: ElementId, *, back: bool) -> ElementId | None:
        node = self.map.node[element]
        if back and node.attached_to in self.steps:
            return node.attached_to
        seen, open_ = {element}, [element]
        for at in open_:
            flows = (self.map.incoming if back else self.map.outgoing).get(at, ())
            for flow in flows:
                beside = flow.source if back else flow.target
                if beside in seen or beside not in self.map.node:
                    continue
                seen.add(beside)
                if self.map.partner_of(beside) != self.map.partner_of(element):
                    continue
                if beside in self.steps:
                    return beside
                open_.append(beside)
        return None


def _merged(reading: _Reading, given: Iterable[InformationArrow]) -> Iterable[InformationArrow]:
    """Yield arrows between steps; those between the same two steps become one."""
    found: dict[tuple[ElementId, ElementId, Passing, bool], list[str]] = {}
    for arrow in given:
        source = reading.end(arrow.source, gives=True)
        target = reading.end(arrow.target, gives=False)
        if source is None or target is None or source == target:
            continue
        texts = found.setdefault((source, target, arrow.passing, arrow.consent), [])
        if arrow.text not in texts:
            texts.append(arrow.text)
    for (source, target, passing, consent), texts in found.items():
        yield InformationArrow(source, target, ", ".join(texts), passing, consent)


# --- columns ------------------------------------------------------------------------------------


def _by_phase(
    reading: _Reading, steps: Sequence[FlowNode]
) -> tuple[tuple[str, ...], dict[ElementId, int]] | None:
    phase = {n.id: _phase(reading.map, n) for n in steps}
    named = dict.fromkeys([*reading.map.phases, *(p for p in phase.values() if p)])
    used = [p for p in named if p in set(phase.values())]
    if not used:
        return None
    column: dict[ElementId, int] = {}
    last: dict[PartnerId | None, int] = {}
    for node in steps:
        partner = reading.map.partner_of(node.id)
        if phase[node.id]:
            last[partner] = used.index(phase[node.id])
        elif partner not in last:
            later = (
                used.index(phase[n.id])
                for n in steps
                if phase[n.id] and reading.map.partner_of(n.id) == partner
            )
            last[partner] = next(later, 0)
        column[node.id] = last[partner]
    return tuple(used), column


def _phase(service_map: ServiceMap, node: FlowNode | None) -> str:
    seen: set[ElementId] = set()
    while node is not None and node.id not in seen:
        if node.phase:
            return node.phase
        seen.add(node.id)
        node = service_map.node.get(node.parent) if node.parent else None
    return ""


def _by_sub_process(
    reading: _Reading, steps: Sequence[FlowNode]
) -> tuple[tuple[str, ...], dict[ElementId, int]] | None:
    names: dict[ElementId, str] = {}
    for node in steps:
        around = reading.map.node.get(reading._nesting.chain(node.id)[-1])
        if around is not None and around.id != node.id and around.name:
            names[node.id] = around.name
    used = list(dict.fromkeys(names.values()))
    if not 1 < len(used) <= MOST_COLUMNS * 2 or len(names) < _CARRIED * len(steps):
        return None
    column: dict[ElementId, int] = {}
    at = 0
    for node in steps:
        at = used.index(names[node.id]) if node.id in names else at
        column[node.id] = at
    return tuple(used), column


def _by_order(
    reading: _Reading, steps: Sequence[FlowNode], language: str
) -> tuple[tuple[str, ...], dict[ElementId, int]]:
    """Cut the order of work into parts with about the same number of steps."""
    ranks = sorted({reading.rank(n.id) for n in steps})
    count = {rank: sum(reading.rank(n.id) == rank for n in steps) for rank in ranks}
    parts = min(MOST_COLUMNS, len(ranks))
    part: dict[tuple[int, ...], int] = {}
    done = number = 0
    for i, rank in enumerate(ranks):
        part[rank] = number
        done += count[rank]
        left = len(ranks) - i - 1
        full = done * parts >= len(steps) * (number + 1)
        if number + 1 < parts and (full or left == parts - number - 1):
            number += 1
    names = tuple(
        say("mapping-part", {"number": i + 1}, language=language)
        for i in range(number + 1 if part else 1)
    )
    return names, {n.id: part[reading.rank(n.id)] for n in steps}
