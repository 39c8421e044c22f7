"""How good a drawing is, in numbers: overlaps, lines through shapes, names on shapes, crossings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from intertwine.drawing.layout.labels import Space, overlap
from intertwine.model.geometry import Bounds, Diagram, Point
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class Quality:
    """What is wrong with a drawing, by element ids; `crossings` counts pairs of lines.

    `overlaps`: two shapes of which neither holds the other. `through`: a line and a shape it
    passes that is not one of its ends. `names_on_shapes` and `names_on_names` likewise.
    """

    overlaps: tuple[tuple[ElementId, ElementId], ...]
    through: tuple[tuple[ElementId, ElementId], ...]
    names_on_shapes: tuple[tuple[ElementId, ElementId], ...]
    names_on_names: tuple[tuple[ElementId, ElementId], ...]
    names_on_lines: tuple[tuple[ElementId, ElementId], ...]
    crossings: int

    @property
    def clear(self) -> bool:
        """True when shapes, lines and names keep clear of each other's shapes."""
        return not (self.overlaps or self.through or self.names_on_shapes)


def judge(service_map: ServiceMap, diagram: Diagram) -> Quality:
    """Return what can be measured of a drawing of a map.

    Pools, lanes and open sub-processes hold others and are no obstacles, but must not overlap
    what they do not hold. A boundary event may overlap its activity.
    """
    holders = {p.id for p in service_map.pools} | {x.id for x in service_map.lanes}
    holders |= {e for e, s in diagram.shapes.items() if s.expanded}
    bodies = {e: s.bounds for e, s in diagram.shapes.items() if e not in holders}
    space = Space()
    for element, box in bodies.items():
        space.add(box, element)
    labels = {e: s.label for e, s in diagram.shapes.items() if s.label is not None}
    labels |= {e: x.label for e, x in diagram.edges.items() if x.label is not None}
    names = Space()
    for element, box in labels.items():
        names.add(box, element)
    strokes = Space()
    for element, edge in diagram.edges.items():
        for box in _strokes(edge.points):
            strokes.add(box, element)
    return Quality(
        overlaps=_pairs(_overlaps(service_map, diagram, bodies, space)),
        through=_pairs(_through(service_map, diagram, space)),
        names_on_shapes=_pairs(
            (e, other) for e, box in labels.items() for _, other in space.meets(box)
        ),
        names_on_names=_pairs(
            (e, other) for e, box in labels.items() for _, other in names.meets(box) if e < other
        ),
        names_on_lines=_pairs(
            (e, other) for e, box in labels.items() for _, other in strokes.meets(box) if e != other
        ),
        crossings=crossings(diagram),
    )


def _pairs(
    found: Iterable[tuple[ElementId, ElementId]],
) -> tuple[tuple[ElementId, ElementId], ...]:
    return tuple(sorted(set(found)))


def _overlaps(
    service_map: ServiceMap,
    diagram: Diagram,
    bodies: dict[ElementId, Bounds],
    space: Space,
) -> Iterable[tuple[ElementId, ElementId]]:
    node = service_map.node
    for element, box in bodies.items():
        for _, other in space.meets(box):
            if element >= other:
                continue
            hosts = {node[e].attached_to for e in (element, other) if e in node}
            if not hosts & {element, other}:
                yield element, other
    for pool in service_map.pools:
        for other_pool in service_map.pools:
            if pool.id < other_pool.id and {pool.id, other_pool.id} <= diagram.shapes.keys():
                one, two = diagram.shapes[pool.id].bounds, diagram.shapes[other_pool.id].bounds
                if overlap(one, two):
                    yield pool.id, other_pool.id
    for held in service_map.nodes:
        if held.id not in diagram.shapes or held.attached_to is not None:
            continue
        box = diagram.shapes[held.id].bounds
        for holder in (held.pool, held.lane, held.parent):
            if holder in diagram.shapes and holder is not None:
                shape = diagram.shapes[holder]
                closed = holder in node and not shape.expanded
                if not closed and not _inside(box, shape.bounds):
                    yield holder, held.id


def _inside(inner: Bounds, outer: Bounds) -> bool:
    return (
        inner.x >= outer.x - 0.01
        and inner.y >= outer.y - 0.01
        and inner.right <= outer.right + 0.01
        and inner.bottom <= outer.bottom + 0.01
    )


def _through(
    service_map: ServiceMap, diagram: Diagram, space: Space
) -> Iterable[tuple[ElementId, ElementId]]:
    ends: dict[ElementId, set[ElementId | None]] = {}
    node = service_map.node
    ends.update((f.id, {f.source, f.target}) for f in service_map.flows)
    ends.update((f.id, {f.source, f.target}) for f in service_map.messages)
    ends.update((f.id, {f.source, f.target}) for f in service_map.associations)
    ends.update((o.id, {o.source, o.target}) for o in service_map.others)
    for tie in service_map.data_associations:
        ends[tie.id] = {tie.node, tie.data}
    for own in ends.values():
        own |= {node[e].attached_to for e in list(own) if e is not None and e in node}
    for element, edge in diagram.edges.items():
        for stroke in _strokes(edge.points):
            for _, other in space.meets(stroke):
                if other not in ends.get(element, set()):
                    yield element, other


def _strokes(points: Sequence[Point]) -> Iterable[Bounds]:
    for a, b in pairwise(points):
        x, y = min(a.x, b.x), min(a.y, b.y)
        if abs(a.x - b.x) > 0.5 and abs(a.y - b.y) > 0.5:  # a slanted line, in short steps
            for k in range(20):
                yield Bounds(a.x + (b.x - a.x) * k / 20, a.y + (b.y - a.y) * k / 20, 1, 1)
        else:
            yield Bounds(x - 0.25, y - 0.25, abs(a.x - b.x) + 0.5, abs(a.y - b.y) + 0.5)


def crossings(diagram: Diagram) -> int:
    """Return how many times two lines cut through each other.

    Ends that only touch do not count, nor do lines that run on top of each other.
    """
    level: list[tuple[float, float, float, ElementId]] = []
    upright: list[tuple[float, float, float, ElementId]] = []
    slanted: list[tuple[Point, Point, ElementId]] = []
    every: list[tuple[Point, Point, ElementId]] = []
    for element, edge in diagram.edges.items():
        for a, b in pairwise(edge.points):
            every.append((a, b, element))
            if abs(a.y - b.y) < 0.5:
                level.append((a.y, min(a.x, b.x), max(a.x, b.x), element))
            elif abs(a.x - b.x) < 0.5:
                upright.append((a.x, min(a.y, b.y), max(a.y, b.y), element))
            else:
                slanted.append((a, b, element))
    count = 0
    for x, top, bottom, one in upright:
        for y, left, right, other in level:
            if one != other and left + 0.5 < x < right - 0.5 and top + 0.5 < y < bottom - 0.5:
                count += 1
    for i, (a, b, one) in enumerate(slanted):
        others = [s for s in every if s not in slanted] + slanted[i + 1 :]
        count += sum(one != other and _cut(a, b, c, d) for c, d, other in others)
    return count


def _cut(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Return whether two segments cross strictly inside both."""

    def turn(p: Point, q: Point, r: Point) -> float:
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

    return turn(a, b, c) * turn(a, b, d) < -1e-6 and turn(c, d, a) * turn(c, d, b) < -1e-6
