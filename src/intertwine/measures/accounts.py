"""Several maps of one service, laid side by side step by step."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from intertwine.measures.task_graph import TaskGraph
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import State
from intertwine.model.study import Study, StudyMap


@dataclass(frozen=True)
class Account:
    """One map as somebody's account; `name` is whose, or the shared map's own name."""

    name: str
    read: StudyMap

    @cached_property
    def graph(self) -> TaskGraph:
        """Order on this map."""
        return TaskGraph(self.read.map)

    @cached_property
    def shown(self) -> frozenset[PartnerId]:
        """The partners whose work this account tells: not absent, not a black box."""
        service = self.read.map
        return frozenset(p for n in service.activities if (p := service.partner_of(n.id)))

    def who(self, element: ElementId) -> str:
        """Return who does a step here: partner and lane, each by its name."""
        service = self.read.map
        actor, partner = service.actor_of(element), service.partner_of(element)
        lane = service.label(actor) if actor and ElementId(actor) in service.lane else ""
        name = service.partner[partner].name if partner and partner in service.partner else ""
        return ", ".join(dict.fromkeys(n for n in (name, lane) if n))

    def needs(self, element: ElementId) -> Mapping[str, str]:
        """Return what a step needs here: normalised name to the name as written."""
        service = self.read.map
        names = [service.label(d) for d in service.node[element].needs]
        return {plain(n): n for n in names}


@dataclass(frozen=True)
class Step:
    """One step in as many accounts as tell it: account index to the activity there."""

    name: str
    told: dict[int, ElementId] = field(default_factory=dict)


def plain(name: str) -> str:
    """Return a name as it is compared: without case, punctuation and spare spaces."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    kept = "".join(c if c.isalnum() or unicodedata.combining(c) else " " for c in folded)
    return " ".join(kept.split())


def accounts(study: Study) -> Iterator[tuple[State, tuple[Account, ...]]]:
    """Yield the accounts of each state that has at least two, the shared map first."""
    for state in State:
        told = [m for m in study.maps if m.state is state]
        if len({m.perspective for m in told}) > 1:
            told.sort(key=lambda m: m.perspective is not None)
            first = {m.perspective: m for m in reversed(told)}
            yield (
                state,
                tuple(Account(_name(study, m), m) for m in told if first[m.perspective] is m),
            )


def _name(study: Study, read: StudyMap) -> str:
    if read.perspective:
        return study.partner_name(read.perspective)
    return read.map.name or read.id


def aligned(told: Sequence[Account]) -> tuple[Step, ...]:
    """Return the steps of all accounts, each step matched across them.

    Matched by id where two files share at least half of the smaller one's ids (they come from
    one drawing), else by name and partner, else by a name that occurs once on both sides.
    """
    steps: list[Step] = []
    for index, account in enumerate(told):
        open_ = list(steps)
        rest = list(account.read.map.activities)
        for alike in (_same_id, _same_name_and_partner, _only_name):
            for node in tuple(rest):
                fitting = [s for s in open_ if alike(told, index, node, s)]
                once = sum(plain(n.name) == plain(node.name) for n in rest) == 1 == len(fitting)
                if fitting and (once or alike is not _only_name):
                    fitting[0].told[index] = node.id
                    open_.remove(fitting[0])
                    rest.remove(node)
        steps += [Step(n.name, {index: n.id}) for n in rest if n.name]
    return tuple(steps)


def _same_id(told: Sequence[Account], index: int, node: FlowNode, step: Step) -> bool:
    return any(e == node.id and _one_drawing(told[i], told[index]) for i, e in step.told.items())


def _same_name_and_partner(told: Sequence[Account], index: int, node: FlowNode, step: Step) -> bool:
    partner = told[index].read.map.partner_of(node.id)
    return _only_name(told, index, node, step) and any(
        told[i].read.map.partner_of(e) == partner for i, e in step.told.items()
    )


def _only_name(told: Sequence[Account], index: int, node: FlowNode, step: Step) -> bool:
    return plain(step.name) == plain(node.name) != ""


def _one_drawing(one: Account, other: Account) -> bool:
    mine = {n.id for n in one.read.map.activities}
    theirs = {n.id for n in other.read.map.activities}
    return 2 * len(mine & theirs) >= min(len(mine), len(theirs)) > 0
