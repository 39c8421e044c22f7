"""Columns: when each cell comes, counted over all pools together.

Layers by longest path (Sugiyama, Tagawa & Toda 1981) over flows and messages at once, so that
a message runs straight down wherever the order of work permits it. Flows that lead back are
found first and left out; a message that contradicts the flows is left out too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from intertwine.drawing.layout.parts import Kind, Link, Scope
from intertwine.model.ids import ElementId

_PASSES = 8


class _Order:
    """A growing acyclic graph of cells: `target` comes `step` columns after `source` or later."""

    def __init__(self, cells: Iterable[str]) -> None:
        self.after: dict[str, list[tuple[str, int, float]]] = {c: [] for c in cells}
        self.before: dict[str, list[tuple[str, int, float]]] = {c: [] for c in self.after}

    def add(self, source: str, target: str, *, step: int, pull: float) -> None:
        self.after[source].append((target, step, pull))
        self.before[target].append((source, step, pull))

    def leads(self, source: str, target: str) -> bool:
        """Return whether `target` already comes after `source`."""
        seen, open_ = {source}, [source]
        while open_:
            at = open_.pop()
            if at == target:
                return True
            for following, _, _ in self.after[at]:
                if following not in seen:
                    seen.add(following)
                    open_.append(following)
        return False

    def sorted(self) -> list[str]:
        """Return all cells so that none comes before what it follows; ties by file order."""
        missing = {c: len(b) for c, b in self.before.items()}
        ready = [c for c, count in missing.items() if count == 0]
        order: list[str] = []
        for cell in ready:
            order.append(cell)
            for following, _, _ in self.after[cell]:
                missing[following] -= 1
                if missing[following] == 0:
                    ready.append(following)
        return order


def columns(scope: Scope) -> dict[ElementId, int]:
    """Return the column of every ranked cell, counted from 0 without empty columns."""
    cells = [c.id for c in scope.cells.values() if c.ranked]
    known = set(cells)
    flows = [x for x in scope.links if x.kind is Kind.FLOW and _inner(x, known)]
    messages = [x for x in scope.links if x.kind is Kind.MESSAGE and _inner(x, known)]
    order = _Order(cells)
    for link in _forward(cells, flows):
        order.add(_cell(link.source.cell), _cell(link.target.cell), step=1, pull=1.0)
    entered = {_cell(x.target.cell) for x in flows}
    messages.sort(key=lambda x: _cell(x.target.cell) in entered)
    for link in messages:
        source, target = _cell(link.source.cell), _cell(link.target.cell)
        if source != target and not order.leads(target, source):
            order.add(source, target, step=0, pull=1.5)
    _keep_phases_apart(scope, order)
    ranks = _tighten(order, _longest(order))
    used = sorted({ranks[c] for c in cells})
    place = {rank: i for i, rank in enumerate(used)}
    return {c: place[ranks[c]] for c in cells}


def _inner(link: Link, known: set[ElementId]) -> bool:
    return link.source.cell in known and link.target.cell in known


def _cell(cell: ElementId | None) -> ElementId:
    assert cell is not None
    return cell


def _forward(cells: Sequence[ElementId], flows: Sequence[Link]) -> list[Link]:
    """Return the flows without those that lead back, walking from where nothing leads in."""
    out: dict[ElementId, list[Link]] = {c: [] for c in cells}
    entered: set[ElementId] = set()
    for link in flows:
        if link.source.cell != link.target.cell:
            out[_cell(link.source.cell)].append(link)
            entered.add(_cell(link.target.cell))
    kept: list[Link] = []
    done: set[ElementId] = set()
    starts = [c for c in cells if c not in entered] + list(cells)
    for start in starts:
        if start in done:
            continue
        path = {start}
        stack = [(start, iter(out[start]))]
        while stack:
            at, following = stack[-1]
            found = next(following, None)
            if found is None:
                stack.pop()
                path.discard(at)
                done.add(at)
                continue
            target = _cell(found.target.cell)
            if target in path:
                continue
            kept.append(found)
            if target not in done:
                path.add(target)
                stack.append((target, iter(out[target])))
    return kept


def _keep_phases_apart(scope: Scope, order: _Order) -> None:
    """Let every step of a phase come before the next phase's, where the flows permit it."""
    by_phase: dict[str, list[ElementId]] = {}
    for cell in scope.cells.values():
        if cell.phase and cell.id in order.after:
            by_phase.setdefault(cell.phase, []).append(cell.id)
    named = [p for p in scope.phases if p in by_phase]
    for number, (phase, following) in enumerate(pairwise(named)):
        gate = f"\0phase {number}"
        order.after[gate], order.before[gate] = [], []
        if number:
            order.add(f"\0phase {number - 1}", gate, step=0, pull=0.0)
        for step in by_phase[phase]:
            if not order.leads(gate, step):
                order.add(step, gate, step=1, pull=0.0)
        for step in by_phase[following]:
            if not order.leads(step, gate):
                order.add(gate, step, step=0, pull=0.0)


def _longest(order: _Order) -> dict[str, int]:
    rank: dict[str, int] = {}
    for cell in order.sorted():
        rank[cell] = max((rank[b] + step for b, step, _ in order.before[cell]), default=0)
    return rank


def _tighten(order: _Order, rank: dict[str, int]) -> dict[str, int]:
    """Move cells within their room to where their links are shortest (weighted median)."""
    cells = order.sorted()
    last = max(rank.values(), default=0)
    for turn in range(_PASSES):
        moved = False
        for cell in reversed(cells) if turn % 2 == 0 else cells:
            before, after = order.before[cell], order.after[cell]
            low = max((rank[b] + step for b, step, _ in before), default=0)
            high = min((rank[a] - step for a, step, _ in after), default=last)
            wishes = [(rank[b] + step, pull) for b, step, pull in before]
            wishes += [(rank[a] - step, pull) for a, step, pull in after]
            best = min(max(_median(wishes, rank[cell]), low), high)
            if best != rank[cell]:
                rank[cell] = best
                moved = True
        if not moved:
            break
    return rank


def _median(wishes: list[tuple[int, float]], otherwise: int) -> int:
    """Return the wish at half the weight; with equal halves the later one."""
    wishes = sorted(w for w in wishes if w[1] > 0)
    half = sum(pull for _, pull in wishes) / 2
    total = 0.0
    for place, pull in wishes:
        total += pull
        if total > half:
            return place
    return wishes[-1][0] if wishes else otherwise
