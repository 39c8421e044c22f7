"""Which elements of two maps are the same thing, so that only true differences are told."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from intertwine.bpmn.names import normalised
from intertwine.model.elements import FlowNode, Lane, MapPartner, MessageFlow
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.service_map import ServiceMap

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Pairs:
    """For each kind of thing: the id before, and the id of the same thing after."""

    partners: dict[PartnerId, PartnerId]
    lanes: dict[ElementId, ElementId]
    nodes: dict[ElementId, ElementId]
    messages: dict[ElementId, ElementId]
    data: dict[DatumId, DatumId]
    stores: dict[StoreId, StoreId]

    def end(self, element: ElementId, before: ServiceMap, after: ServiceMap) -> ElementId | None:
        """Return the same end of a message after: a node, or a pool by its partner."""
        if element in before.node:
            return self.nodes.get(element)
        partner = before.partner_of(element)
        same = self.partners.get(partner) if partner else None
        pools = [p.id for p in after.pools if after.partner_of(p.id) == same]
        return pools[0] if same and pools else None


def match(before: ServiceMap, after: ServiceMap) -> Pairs:
    """Pair the elements of two maps.

    First those with the same id and name, then those with the same name and partner, then
    steps whose name occurs once on each side, then those with the same id: a step keeps its
    identity when it is renamed or moved.
    """
    partners = _pair(before.partners, after.partners, _partner_id, _named)
    lanes = _pair(before.lanes, after.lanes, _lane_id, _lane_place(before, after, partners))
    nodes = _pair(before.nodes, after.nodes, _node_id, _node_place(before, after, partners), _moved)
    data = _pair(before.data, after.data, lambda d: d.id, lambda d, _: _name(d.name))
    stores = _pair(before.stores, after.stores, lambda s: s.id, lambda s, _: _name(s.name))
    start = Pairs(partners, lanes, nodes, {}, data, stores)
    ends = _message_ends(before, after, start)
    messages = _pair(before.messages, after.messages, _message_id, ends)
    return Pairs(partners, lanes, nodes, messages, data, stores)


def _pair(
    before: Iterable[T],
    after: Iterable[T],
    own: Callable[[T], K],
    key: Callable[[T, bool], Hashable | None],
    wider: Callable[[T], Hashable | None] = lambda _: None,
) -> dict[K, K]:
    """Pair by id and key, then by key, then by a wider key that only one has, then by id.

    A key of None pairs with nothing.
    """
    left, right = {own(t): t for t in before}, {own(t): t for t in after}
    found: dict[K, K] = {}
    for each in list(left):
        if each in right and key(left[each], False) == key(right[each], True):
            found[each] = each
            del left[each], right[each]
    for each, other in _same(left, right, key):
        found[each] = other
        del left[each], right[other]
    for each, other in _same(left, right, lambda thing, _: wider(thing), alone=True):
        found[each] = other
        del left[each], right[other]
    found.update((each, each) for each in left if each in right)
    return found


def _same(
    left: Mapping[K, T],
    right: Mapping[K, T],
    key: Callable[[T, bool], Hashable | None],
    *,
    alone: bool = False,
) -> list[tuple[K, K]]:
    """Pair what has the same key, in order; with `alone` only where each side has just one."""
    keys: dict[Hashable, tuple[list[K], list[K]]] = {}
    for each, thing in left.items():
        keys.setdefault(key(thing, False), ([], []))[0].append(each)
    for each, thing in right.items():
        keys.setdefault(key(thing, True), ([], []))[1].append(each)
    return [
        pair
        for shared, (lefts, rights) in keys.items()
        if shared is not None and not (alone and (len(lefts) != 1 or len(rights) != 1))
        for pair in zip(lefts, rights, strict=False)
    ]


def _name(name: str) -> str | None:
    return normalised(name) or None


def _named(partner: MapPartner, _: bool) -> Hashable | None:
    return _name(partner.name)


def _partner_id(partner: MapPartner) -> PartnerId:
    return partner.id


def _lane_id(lane: Lane) -> ElementId:
    return lane.id


def _node_id(node: FlowNode) -> ElementId:
    return node.id


def _message_id(message: MessageFlow) -> ElementId:
    return message.id


def _moved(node: FlowNode) -> Hashable | None:
    """A step of the same name elsewhere has moved; events and choices are often namesakes."""
    return _name(node.name) if node.is_activity else None


def _lane_place(
    before: ServiceMap, after: ServiceMap, partners: dict[PartnerId, PartnerId]
) -> Callable[[Lane, bool], Hashable | None]:
    def key(lane: Lane, later: bool) -> Hashable | None:
        partner = (after if later else before).partner_of(lane.id)
        same = partner if later or partner is None else partners.get(partner)
        return (_name(lane.name), same) if lane.name else None

    return key


def _node_place(
    before: ServiceMap, after: ServiceMap, partners: dict[PartnerId, PartnerId]
) -> Callable[[FlowNode, bool], Hashable | None]:
    def key(node: FlowNode, later: bool) -> Hashable | None:
        partner = (after if later else before).partner_of(node.id)
        same = partner if later or partner is None else partners.get(partner)
        family = (node.is_activity, node.is_event, node.is_gateway)
        return (_name(node.name), same, family) if node.name else None

    return key


def _message_ends(
    before: ServiceMap, after: ServiceMap, pairs: Pairs
) -> Callable[[MessageFlow, bool], Hashable | None]:
    def key(message: MessageFlow, later: bool) -> Hashable | None:
        ends: list[ElementId | None] = [message.source, message.target]
        if not later:
            ends = [pairs.end(e, before, after) for e in (message.source, message.target)]
        if None in ends:
            return None
        return (_name(message.name or message.message_name) or "", *ends)

    return key
