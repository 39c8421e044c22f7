"""Who is a partner: the file's partner reference, else pools, else lanes of the only filled pool.

`it:partner` names the organisation of a pool (or lane) outright. BPMN's own `partnerEntity`
joins pools of one organisation. Where only one pool shows content, most authors have drawn the
organisations as its lanes: then its top lanes are the partners, beside any black boxes.
"""

from __future__ import annotations

from lxml import etree

from intertwine.bpmn.context import Context, name_of, ours_in
from intertwine.bpmn.places import Places
from intertwine.model.elements import FlowNode, Lane, MapPartner, MessageFlow, Pool
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import PartnerRule


def read_pools(context: Context, places: Places) -> tuple[Pool, ...]:
    """Return the pools, each with the partner it would be on its own."""
    entities = _entities(context)
    return tuple(
        Pool(
            id=p.id,
            name=p.name,
            process=p.process,
            partner=_stated(p.element) or entities.get(p.id) or PartnerId(p.id),
            maximum=p.maximum,
        )
        for p in places.participants
    )


def read_partners(
    context: Context,
    pools: tuple[Pool, ...],
    lanes: tuple[Lane, ...],
    nodes: tuple[FlowNode, ...],
    messages: tuple[MessageFlow, ...],
    *,
    rule: PartnerRule,
) -> tuple[MapPartner, ...]:
    """Return the partners in the order of the file.

    A pool whose lanes are the partners is one itself only where something belongs to the
    pool as a whole: a node outside its lanes, or a message that ends at its border. A black
    box without a name that no message touches is nobody (some tools write one around the page).
    """
    busy = {n.process for n in nodes}
    filled = [p for p in pools if p.process in busy]
    pooled = {p.process for p in pools}
    loose = tuple(dict.fromkeys(lane.process for lane in lanes if lane.process not in pooled))
    split = _processes_split_into_lanes(context, pools, filled, loose, rule=rule)
    used = {n.pool for n in nodes if n.lane is None}
    used |= {end for m in messages for end in (m.source, m.target)}
    lanes_of: dict[ElementId, list[Lane]] = {}
    for lane in lanes:
        lanes_of.setdefault(lane.process, []).append(lane)
    tops = {process: _top_lanes(lanes_of.get(process, [])) for process in split}

    found: dict[PartnerId, MapPartner] = {}
    for pool in pools:
        top = tops.get(pool.process, ()) if pool.process else ()
        nobody = pool.black_box and not pool.name and pool.id not in used
        if (not top and not nobody) or pool.id in used:
            _add(found, _of_pool(context, pool))
        for lane in top:
            _add(found, _of_lane(context, lane))
    for process in loose:
        for lane in tops.get(process, ()):
            _add(found, _of_lane(context, lane))
    return tuple(found.values())


def _processes_split_into_lanes(
    context: Context,
    pools: tuple[Pool, ...],
    filled: list[Pool],
    loose: tuple[ElementId, ...],
    *,
    rule: PartnerRule,
) -> tuple[ElementId, ...]:
    if rule is PartnerRule.POOLS:
        return ()
    inside = tuple(p.process for p in filled if p.process)
    if rule is PartnerRule.LANES:
        return (*inside, *loose)
    only = filled[0] if len(filled) == 1 else None
    if only and only.process and not _is_stated(context, only):
        return (only.process, *loose)
    return loose


def _top_lanes(mine: list[Lane]) -> tuple[Lane, ...]:
    """Return the outermost level of one process that has several lanes, none where none has.

    A single lane says no more than its pool, and a single lane around others is a frame.
    """
    level = [lane for lane in mine if lane.parent is None]
    while len(level) == 1:
        level = [lane for lane in mine if lane.parent == level[0].id]
    if not level and mine and mine[0].pool is None:
        return tuple(lane for lane in mine if lane.parent is None)
    return tuple(level)


def _add(found: dict[PartnerId, MapPartner], partner: MapPartner) -> None:
    """Keep the first of several pools of one partner; one with content makes it no black box."""
    known = found.get(partner.id)
    if known is None or (known.black_box and not partner.black_box):
        found[partner.id] = partner


def _of_pool(context: Context, pool: Pool) -> MapPartner:
    element = context.document.by_id[pool.id]
    names = (pool.name, _entity_name(context, pool.partner), _process_name(context, element))
    return MapPartner(
        pool.partner,
        next(filter(None, names), ""),
        pool.id,
        black_box=pool.black_box,
        citizens=_stands_for_citizens(element),
    )


def _of_lane(context: Context, lane: Lane) -> MapPartner:
    element = context.document.by_id[lane.id]
    return MapPartner(
        _stated(element) or PartnerId(lane.id),
        lane.name,
        lane.id,
        citizens=_stands_for_citizens(element),
    )


def _stated(element: etree._Element) -> PartnerId | None:
    """Return the partner that our own attribute names."""
    for reference in ours_in(element, "partner"):
        named = reference.get("id", "").strip()
        if named:
            return PartnerId(named)
    return None


def _stands_for_citizens(element: etree._Element) -> bool:
    return any(
        reference.get("citizens", "").strip().lower() == "yes"
        for reference in ours_in(element, "partner")
    )


def _is_stated(context: Context, pool: Pool) -> bool:
    return _stated(context.document.by_id[pool.id]) is not None


def _entities(context: Context) -> dict[ElementId, PartnerId]:
    return {
        pool: PartnerId(context.id(entity))
        for entity in context.all("partnerEntity")
        for pool in context.child_refs(entity, "participantRef", kinds=("participant",))
    }


def _entity_name(context: Context, partner: PartnerId) -> str:
    entity = context.document.resolve(partner, kinds=("partnerEntity",))
    return name_of(context.document.by_id[entity]) if entity else ""


def _process_name(context: Context, participant: etree._Element) -> str:
    process = context.ref(participant, "processRef", kinds=("process",))
    return name_of(context.document.by_id[process]) if process else ""
