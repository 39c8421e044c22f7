"""The bands of the top plane: pools in the order of the file, and their lanes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from intertwine.drawing.layout import sizes
from intertwine.drawing.layout.parts import Band, Group, Link
from intertwine.model.elements import Lane, Pool
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap

Lanes = tuple[ElementId, ...]


def groups_of(
    service_map: ServiceMap, placed: Sequence[ElementId], links: Sequence[Link]
) -> tuple[Group, ...]:
    """Return pools and loose processes from the top down, with the cells of every band.

    What stands in no lane of a pool with lanes gets a band of its own at the lower end. Data
    and notes stand in the band of whoever uses them first.
    """
    pool_of = {p.process: p for p in service_map.pools if p.process is not None}
    loose: dict[ElementId | None, None] = {}
    home: dict[ElementId, tuple[ElementId | None, Lanes]] = {}
    for element in placed:
        found = _home(service_map, element, pool_of)
        if found is not None:
            home[element] = found
    _settle(placed, home, links, service_map)
    for element in placed:
        if home[element][0] not in service_map.pool:
            loose[home[element][0]] = None
    for lane in service_map.lanes:
        if lane.pool not in service_map.pool and lane.process not in pool_of:
            loose[lane.process] = None
    members: dict[tuple[ElementId | None, Lanes], list[ElementId]] = {}
    for element in placed:
        members.setdefault(home[element], []).append(element)
    groups = [_pool(service_map, pool, members) for pool in service_map.pools]
    for process in loose:
        roots = [x for x in service_map.lanes if x.process == process]
        groups.append(Group(None, _bands(service_map, process, roots, members)))
    return tuple(groups)


def _home(
    service_map: ServiceMap, element: ElementId, pool_of: Mapping[ElementId, Pool]
) -> tuple[ElementId | None, Lanes] | None:
    """Return the pool (or the process, where no pool shows it) and the lanes around."""
    node = service_map.node.get(element)
    if node is not None:
        lanes = _path(service_map, node.lane)
        if node.pool in service_map.pool:
            return node.pool, lanes
        pool = pool_of.get(node.process) if node.process else None
        return (pool.id if pool else node.process), lanes
    data = next((d for d in service_map.data_shapes if d.id == element), None)
    if data is not None and data.process is not None and data.process not in pool_of:
        return (data.process, ()) if not service_map.pools else None
    return None


def _path(service_map: ServiceMap, lane: ElementId | None) -> Lanes:
    path: list[ElementId] = []
    while lane is not None and lane in service_map.lane and lane not in path:
        path.insert(0, lane)
        lane = service_map.lane[lane].parent
    return tuple(path)


def _settle(
    placed: Sequence[ElementId],
    home: dict[ElementId, tuple[ElementId | None, Lanes]],
    links: Sequence[Link],
    service_map: ServiceMap,
) -> None:
    """Give data and notes the home of a neighbour, in the order of links; the rest a default."""
    open_ = [e for e in placed if e not in home]
    waiting = set(open_)
    node = service_map.node
    while waiting:
        before = len(waiting)
        for link in links:
            ends = (link.source.element, link.target.element)
            for one, other in (ends, ends[::-1]):
                beside = node[other].attached_to if other in node else None
                if one in waiting and (beside or other) in home:
                    home[one] = home[beside or other]
                    waiting.discard(one)
        if len(waiting) == before:
            break
    data = {d.id: d.process for d in service_map.data_shapes}
    pools = {p.process: p.id for p in service_map.pools if p.process is not None}
    default: ElementId | None = next(iter(pools.values()), None)
    for element in open_:
        if element in waiting:
            home[element] = (pools.get(data.get(element) or ElementId(""), default), ())
            if element in {o.id for o in service_map.others}:
                home[element] = (None, ())


def _pool(
    service_map: ServiceMap,
    pool: Pool,
    members: Mapping[tuple[ElementId | None, Lanes], list[ElementId]],
) -> Group:
    lanes = [x for x in service_map.lanes if x.pool == pool.id]
    held = any(key[0] == pool.id for key in members)
    if pool.black_box and not lanes and not held:
        return Group(pool.id, (), sizes.BLACK_BOX)
    bands = _bands(service_map, pool.id, lanes, members)
    return Group(pool.id, bands, sizes.header_height(pool.name, mark=True))


def _bands(
    service_map: ServiceMap,
    home: ElementId | None,
    lanes: Sequence[Lane],
    members: Mapping[tuple[ElementId | None, Lanes], list[ElementId]],
) -> tuple[Band, ...]:
    known = {lane.id for lane in lanes}
    bands: list[Band] = []

    def grow(around: Lanes, inner: Iterable[Lane]) -> None:
        for lane in inner:
            path = (*around, lane.id)
            below = [x for x in lanes if x.parent == lane.id]
            grow(path, below)
            own = tuple(members.get((home, path), ()))
            if own or not below:
                height = sizes.header_height(lane.name)
                bands.append(Band(path, height, own))

    grow((), [x for x in lanes if x.parent not in known])
    placed = {cell for band in bands for cell in band.cells}
    rest = tuple(
        cell
        for key, cells in members.items()
        if key[0] == home
        for cell in cells
        if cell not in placed
    )
    if rest or not bands:
        bands.append(Band((), 0.0, rest))
    return tuple(bands)
