"""What is different between two maps, in words. Where things are drawn is no difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from intertwine.bpmn.difference_matching import Pairs, match
from intertwine.bpmn.names import normalised
from intertwine.model.elements import FlowNode, MessageFlow
from intertwine.model.findings import Param, Word
from intertwine.model.ids import ElementId
from intertwine.model.kinds import DatumKind
from intertwine.model.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different; `difference-<code>` in the catalogue says it.

    `before` and `after` are the element's ids in the two maps, None where it is in one only.
    """

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    before: str | None = None
    after: str | None = None

    @property
    def word(self) -> Word:
        """The catalogue's word for it."""
        return Word(f"difference-{self.code}", self.params)


def differences(before: ServiceMap, after: ServiceMap) -> tuple[Difference, ...]:
    """Return what changed from one map to the other: who, what, in which order, with what data.

    The same step under another name or with another partner is one difference. A line that
    follows from a step that came or went is not told again.
    """
    pairs = match(before, after)
    told = _Telling(before, after, pairs)
    return tuple(
        difference
        for part in (
            told.partners,
            told.lanes,
            told.nodes,
            told.order,
            told.messages,
            told.data,
            told.stores,
        )
        for difference in part()
    )


@dataclass(frozen=True)
class _Telling:
    before: ServiceMap
    after: ServiceMap
    pairs: Pairs

    # --- who -------------------------------------------------------------------------------

    def partners(self) -> Iterator[Difference]:
        old, new, same = self.before.partner, self.after.partner, self.pairs.partners
        for own in (p for p in old if p not in same):
            yield Difference("partner-gone", {"partner": old[own].name or own}, before=own)
        for own in (p for p in new if p not in set(same.values())):
            yield Difference("partner-new", {"partner": new[own].name or own}, after=own)
        for was, now in same.items():
            if _differ(old[was].name, new[now].name):
                said = {"before": old[was].name or was, "after": new[now].name or now}
                yield Difference("partner-renamed", said, was, now)

    def lanes(self) -> Iterator[Difference]:
        old, new, same = self.before.lane, self.after.lane, self.pairs.lanes
        as_partner = {p.element for m in (self.before, self.after) for p in m.partners}
        for own in (x for x in old if x not in same and x not in as_partner):
            said = {"lane": self.before.label(own), "partner": _partner(self.before, own)}
            yield Difference("lane-gone", said, before=own)
        for own in (x for x in new if x not in set(same.values()) and x not in as_partner):
            said = {"lane": self.after.label(own), "partner": _partner(self.after, own)}
            yield Difference("lane-new", said, after=own)
        for was, now in same.items():
            if was not in as_partner and _differ(old[was].name, new[now].name):
                said = {"before": self.before.label(was), "after": self.after.label(now)}
                yield Difference("lane-renamed", said, was, now)

    # --- what ------------------------------------------------------------------------------

    def nodes(self) -> Iterator[Difference]:
        """Tell steps, choices and events; an event that takes or sends a message is its message."""
        old, new, same = self.before.node, self.after.node, self.pairs.nodes
        kept = set(same.values())
        for node in (n for n in old.values() if n.id not in same):
            if _counts(self.before, node):
                code = f"{_family(node)}-gone"
                yield Difference(code, _about(self.before, node), before=node.id)
        for node in (n for n in new.values() if n.id not in kept):
            if _counts(self.after, node):
                code = f"{_family(node)}-new"
                said = _about(self.after, node)
                yield Difference(
                    "step-coproduced-new" if node.coproduced else code, said, after=node.id
                )
        for was, now in same.items():
            if _counts(self.before, old[was]) or _counts(self.after, new[now]):
                yield from self._node(old[was], new[now])

    def _node(self, old: FlowNode, new: FlowNode) -> Iterator[Difference]:
        said: dict[str, Param] = _about(self.after, new)
        ids = {"before": str(old.id), "after": str(new.id)}
        if _differ(old.name, new.name):
            names = {"was": self.before.label(old.id), "now": self.after.label(new.id)}
            yield Difference("node-renamed", {**said, **names}, **ids)
        if self._moved(old.id):
            was, now = self.before.partner_of(old.id), self.after.partner_of(new.id)
            was_name = self.before.label(was) if was else ""
            moved = {"was": was_name, "change": _change(was, now)}
            yield Difference("node-other-partner", {**said, **moved}, **ids)
        elif (self.pairs.lanes.get(old.lane) if old.lane else None) != new.lane:
            lanes = {"was": _label(self.before, old.lane), "now": _label(self.after, new.lane)}
            if normalised(lanes["was"]) != normalised(lanes["now"]):
                moved = {**lanes, "change": _change(lanes["was"], lanes["now"])}
                yield Difference("node-other-lane", {**said, **moved}, **ids)
        if old.kind is not new.kind:
            yield Difference("node-kind", {**said, "was": old.kind, "now": new.kind}, **ids)
        if old.coproduced != new.coproduced:
            code = "coproduced" if new.coproduced else "no-longer-coproduced"
            yield Difference(code, said, **ids)
        elif set(old.coproduced_in) != set(new.coproduced_in):
            words = tuple(new.coproduced_in)
            parts: dict[str, Param] = {"phases": words, "change": _change("", " ".join(words))}
            yield Difference("coproduced-in", {**said, **parts}, **ids)
        if _differ(old.phase, new.phase):
            phases = {"was": old.phase, "now": new.phase, "change": _change("", new.phase)}
            yield Difference("node-other-phase", {**said, **phases}, **ids)
        yield from self._uses(old, new, said, ids)

    def _uses(
        self, old: FlowNode, new: FlowNode, said: dict[str, Param], ids: dict[str, str]
    ) -> Iterator[Difference]:
        """Tell what a step needs, makes, fetches, reads and writes that it did not before.

        A message that is its own datum is told as a message.
        """
        data = {str(was): str(now) for was, now in self.pairs.data.items()}
        stores = {str(was): str(now) for was, now in self.pairs.stores.items()}
        for use, was, now, same in (
            ("needs", old.needs, new.needs, data),
            ("produces", old.produces, new.produces, data),
            ("fetches", old.fetches, new.fetches, data),
            ("reads", old.reads, new.reads, stores),
            ("writes", old.writes, new.writes, stores),
        ):
            gone = self._names(self.before, [d for d in was if same.get(d) not in set(now)])
            kept = {same.get(d) for d in was}
            come = self._names(self.after, [d for d in now if d not in kept])
            if gone:
                yield Difference(f"no-longer-{use}", {**said, "data": gone}, **ids)
            if come:
                yield Difference(f"now-{use}", {**said, "data": come}, **ids)

    def _names(self, service_map: ServiceMap, data: Iterable[str]) -> tuple[str, ...]:
        own = {d.id for d in service_map.data if d.kind is DatumKind.MESSAGE}
        return tuple(service_map.label(each) for each in data if each not in own)

    # --- in which order ----------------------------------------------------------------------

    def order(self) -> Iterator[Difference]:
        """Tell which step follows which, from step to step; steps that came or went are passed."""
        same = self.pairs.nodes
        back = {now: was for was, now in same.items()}
        old, new = _following(self.before, same), _following(self.after, back)
        for was, now in same.items():
            if was not in old or now not in new or self._moved(was):
                continue
            kept = {same[target] for target in old[was]}
            for target in new[now]:
                if target not in kept and target != now and not self._moved(back[target]):
                    yield Difference("follows", self._step(now, target), after=now)
            for target in old[was]:
                gone = same[target] not in new[now] and target != was
                if gone and not self._moved(target):
                    step = self._step(now, same[target])
                    yield Difference("no-longer-follows", step, before=was, after=now)

    def _moved(self, node: ElementId) -> bool:
        """Return whether another partner does it now: other neighbours go without saying."""
        was, now = self.before.partner_of(node), self.after.partner_of(self.pairs.nodes[node])
        return (self.pairs.partners.get(was) if was else None) != now

    def _step(self, first: ElementId, then: ElementId) -> dict[str, Param]:
        return {"first": self.after.label(first), "then": self.after.label(then)}

    # --- what passes -------------------------------------------------------------------------

    def messages(self) -> Iterator[Difference]:
        old, new, same = self.before.message, self.after.message, self.pairs.messages
        kept = set(same.values())
        for own in (m for m in old if m not in same):
            yield Difference("message-gone", _passing(self.before, old[own]), before=own)
        for own in (m for m in new if m not in kept):
            yield Difference("message-new", _passing(self.after, new[own]), after=own)
        for was, now in same.items():
            yield from self._message(old[was], new[now])

    def _message(self, old: MessageFlow, new: MessageFlow) -> Iterator[Difference]:
        said, ids = _passing(self.after, new), {"before": str(old.id), "after": str(new.id)}
        for code, was, now in (
            ("message-other-sender", old.source, new.source),
            ("message-other-receiver", old.target, new.target),
        ):
            if self.pairs.end(was, self.before, self.after) != now:
                where = {"was": self.before.label(was), "now": self.after.label(now)}
                yield Difference(code, {**said, **where}, **ids)
        same = self.pairs.data
        less = [d for d in old.carries if same.get(d) not in set(new.carries)]
        more = [d for d in new.carries if d not in {same.get(x) for x in old.carries}]
        gone, come = self._names(self.before, less), self._names(self.after, more)
        if gone:
            yield Difference("no-longer-carries", {**said, "data": gone}, **ids)
        if come:
            yield Difference("now-carries", {**said, "data": come}, **ids)
        if not gone and not come and old.name and new.name and _differ(old.name, new.name):
            yield Difference("message-renamed", {**said, "was": old.name}, **ids)

    def data(self) -> Iterator[Difference]:
        for was, now in self.pairs.data.items():
            old, new = self.before.datum[was], self.after.datum[now]
            said: dict[str, Param] = {"datum": new.name or now}
            ids = {"before": str(was), "after": str(now)}
            if _differ(old.name, new.name):
                yield Difference("datum-renamed", {**said, "was": old.name or was}, **ids)
            if (self.pairs.partners.get(old.subject) if old.subject else None) != new.subject:
                subject = _label(self.after, new.subject)
                code = "datum-subject" if new.subject else "datum-no-subject"
                yield Difference(code, {**said, "subject": subject}, **ids)
            if old.personal is not new.personal:
                yield Difference("datum-personal", {**said, "personal": new.personal}, **ids)
            if old.basis is not new.basis:
                change = {"was": old.basis, "now": new.basis}
                yield Difference("datum-basis", {**said, **change}, **ids)

    def stores(self) -> Iterator[Difference]:
        """Tell who may open a store now and could not, and the reverse."""
        for was, now in self.pairs.stores.items():
            old, new = self.before.store[was], self.after.store[now]
            if old.readers is None or new.readers is None:
                continue
            said: dict[str, Param] = {"store": new.name or now}
            ids = {"before": str(was), "after": str(now)}
            same = {str(x): str(y) for x, y in self.pairs.lanes.items()}
            same |= {str(x): str(y) for x, y in self.pairs.partners.items()}
            same |= {r: r for r in old.readers if r not in same}
            less = [r for r in old.readers if same[r] not in new.readers]
            more = [r for r in new.readers if r not in {same[x] for x in old.readers}]
            gone = tuple(self.before.label(r) for r in less)
            come = tuple(self.after.label(r) for r in more)
            if gone:
                yield Difference("store-closed", {**said, "readers": gone}, **ids)
            if come:
                yield Difference("store-open", {**said, "readers": come}, **ids)


def _about(service_map: ServiceMap, node: FlowNode) -> dict[str, Param]:
    partner = _partner(service_map, node.id)
    who = "yes" if partner else "no"
    return {"name": service_map.label(node.id), "partner": partner, "who": who, "kind": node.kind}


def _change(was: str | None, now: str | None) -> str:
    """Return whether something was gained, lost or moved, for the sentence to choose."""
    if not now:
        return "lost"
    return "moved" if was else "gained"


def _passing(service_map: ServiceMap, message: MessageFlow) -> dict[str, Param]:
    name = message.name or message.message_name
    return {
        "name": name,
        "named": "yes" if name else "no",
        "source": service_map.label(message.source),
        "target": service_map.label(message.target),
        "sender": _partner(service_map, message.source),
        "receiver": _partner(service_map, message.target),
        "data": tuple(service_map.label(d) for d in message.carries),
    }


def _partner(service_map: ServiceMap, element: ElementId) -> str:
    partner = service_map.partner_of(element)
    return service_map.label(partner) if partner else ""


def _label(service_map: ServiceMap, element: str | None) -> str:
    return service_map.label(element) if element else ""


def _differ(before: str, after: str) -> bool:
    return normalised(before) != normalised(after)


def _counts(service_map: ServiceMap, node: FlowNode) -> bool:
    """Return whether a node is told: it has a name and is no more than the end of a message."""
    told_as_message = node.is_event and (
        node.id in service_map.sent or node.id in service_map.received
    )
    return bool(node.name) and not told_as_message


def _family(node: FlowNode) -> str:
    if node.is_activity:
        return "step"
    return "choice" if node.is_gateway else "event"


def _following(
    service_map: ServiceMap, paired: Mapping[ElementId, ElementId]
) -> dict[ElementId, tuple[ElementId, ...]]:
    """Return which steps come next after each step that both maps have, in the order met."""
    steps = {n.id for n in service_map.activities if n.id in paired and n.name}
    found: dict[ElementId, tuple[ElementId, ...]] = {}
    for step in steps:
        seen: dict[ElementId, None] = {}
        waiting = [f.target for f in service_map.outgoing.get(step, ())]
        while waiting:
            own = waiting.pop(0)
            if own not in seen:
                seen[own] = None
                if own not in steps:
                    waiting += [f.target for f in service_map.outgoing.get(own, ())]
        found[step] = tuple(own for own in seen if own in steps)
    return found
