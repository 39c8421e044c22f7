"""What the product adds to BPMN, as `extensionElements` in our own namespace."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from intertwine.bpmn.names import slug
from intertwine.bpmn.write_elements import add, it
from intertwine.model.elements import Datum, FlowNode, Lane, MessageFlow, Pool, SequenceFlow, Store
from intertwine.model.kinds import Basis, DatumKind, Personal
from intertwine.model.service_map import ServiceMap

Extensions = list[etree._Element]


def extend(parent: etree._Element, extensions: Iterable[etree._Element]) -> None:
    """Put our elements below `parent`; without any, nothing is added."""
    listed = list(extensions)
    if listed:
        add(parent, "extensionElements").extend(listed)


def of_node(node: FlowNode) -> Extensions:
    """Say of a flow node what is co-produced, needed, made, fetched, kept and permitted."""
    said: Extensions = []
    if node.coproduced or node.coproduced_in:
        phases = " ".join(node.coproduced_in)
        said.append(it("coProduced", phases=phases or None))
    if node.purpose:
        said.append(it("purpose", text=node.purpose))
    if node.phase:
        said.append(it("phase", name=node.phase))
    said += [it("needs", datum=datum) for datum in node.needs]
    said += [it("produces", datum=datum) for datum in node.produces]
    said += [it("fetches", datum=datum) for datum in node.fetches]
    said += [it("reads", store=store) for store in node.reads]
    said += [it("writes", store=store) for store in node.writes]
    for grant in node.grants:
        data, recipients = " ".join(grant.data), " ".join(grant.recipients)
        said.append(it("grants", data=data or None, recipients=recipients or None))
    return said


def of_message(message: MessageFlow) -> Extensions:
    """Say what a message flow carries, where somebody declared it."""
    if not message.declared:
        return []
    return [it("carries", datum=datum) for datum in message.carries] or [it("carries")]


def of_flow(flow: SequenceFlow) -> Extensions:
    """Say how often a branch is taken, where somebody said."""
    return [] if flow.probability is None else [it("probability", value=f"{flow.probability:g}")]


def of_pool(pool: Pool, service_map: ServiceMap) -> Extensions:
    """Say which partner a pool is, where its own id does not say so, and if it is citizens."""
    partner = service_map.partner.get(pool.partner)
    if partner is not None and partner.citizens and partner.element == pool.id:
        return [it("partner", id=pool.partner, citizens="yes")]
    return [it("partner", id=pool.partner)] if str(pool.partner) != pool.id else []


def of_lane(lane: Lane, service_map: ServiceMap) -> Extensions:
    """Say which partner a lane is, where it is one under another id than its own."""
    return [
        it("partner", id=partner.id, **({"citizens": "yes"} if partner.citizens else {}))
        for partner in service_map.partners
        if partner.element == lane.id and (str(partner.id) != lane.id or partner.citizens)
    ]


def of_datum(datum: Datum) -> etree._Element:
    """Say whose datum it is, whether personal, on what basis it passes and what it came from."""
    return it(
        "datum",
        id=datum.id,
        name=datum.name,
        subject=datum.subject,
        personal=None if datum.personal is Personal.UNKNOWN else datum.personal,
        basis=None if datum.basis is Basis.UNKNOWN else datum.basis,
        derivedFrom=" ".join(datum.derived_from) or None,
    )


def of_map(service_map: ServiceMap) -> Extensions:
    """Say the data and the phases that belong to the whole map.

    A drawn datum says itself where it is drawn. A message that is its own datum, of which
    nothing else is known, needs no saying.
    """
    undeclared = {d for m in service_map.messages if not m.declared for d in m.carries}
    drawn = {shape.datum for shape in service_map.data_shapes}
    data = [
        of_datum(d)
        for d in service_map.data
        if not (d.kind is DatumKind.OBJECT and d.id in drawn)
        and not (d.kind is DatumKind.MESSAGE and d.id in undeclared and not _says_more(d))
    ]
    return data + [it("phase", name=name) for name in service_map.phases]


def of_drawn_datum(datum: Datum | None, name: str) -> Extensions:
    """Say of a drawn datum what its name does not: an id of its own, whose it is, and so on."""
    if datum is None or (datum.id == slug(name) and not _says_more(datum)):
        return []
    return [of_datum(datum)]


def of_store(store: Store) -> Extensions:
    """Say who keeps a store, who may open it and what it holds from the outset."""
    said: Extensions = []
    if store.owner is not None or store.readers is not None:
        readers = None if store.readers is None else " ".join(store.readers)
        said.append(it("store", owner=store.owner, readers=readers))
    return said + [it("holds", datum=datum) for datum in store.holds]


def _says_more(datum: Datum) -> bool:
    return bool(
        datum.subject
        or datum.personal is not Personal.UNKNOWN
        or datum.basis is not Basis.UNKNOWN
        or datum.derived_from
    )
