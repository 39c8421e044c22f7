"""Read a document to a `ServiceMap`: the one place where all parts of reading meet."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from intertwine.bpmn.context import Context, name_of, ours_in
from intertwine.bpmn.data import (
    DataBook,
    arrows_among,
    describe_stores,
    read_data_associations,
    read_declared_data,
    read_shapes,
)
from intertwine.bpmn.diagrams import read_diagrams
from intertwine.bpmn.document import Document
from intertwine.bpmn.flows import read_artifacts, read_associations, read_flows, read_messages
from intertwine.bpmn.information import (
    declared_content,
    declared_information,
    with_associations,
    with_messages,
)
from intertwine.bpmn.names import bpmn, local_name
from intertwine.bpmn.nodes import read_nodes
from intertwine.bpmn.others import read_others
from intertwine.bpmn.partners import read_partners, read_pools
from intertwine.bpmn.places import read_places
from intertwine.model.elements import Datum, FlowNode
from intertwine.model.kinds import PartnerRule
from intertwine.model.service_map import ServiceMap


def read_map(document: Document, *, partners: PartnerRule = PartnerRule.AUTO) -> ServiceMap:
    """Return the map that a document tells.

    A reference that points nowhere is read as absent, and a flow with only one end is left
    out; `check` names both. `partners` decides who is one: see `partners`.
    """
    context = Context(document)
    places = read_places(context)
    nodes = read_nodes(context, places)
    flows = read_flows(context, nodes)
    messages = read_messages(context, nodes, places)

    book = read_declared_data(context)
    shapes = read_shapes(context, book, places)
    messages = tuple(declared_content(context, book, m) for m in messages)
    describe_stores(context, book)

    artifacts = read_artifacts(context)
    node_ids, shape_ids = {n.id for n in nodes}, {s.id for s in shapes}
    held = (nodes, flows, messages, shapes, artifacts, places.lanes, places.participants)
    lines = read_associations(context, {thing.id for group in held for thing in group})
    arrows = (
        *read_data_associations(context, shape_ids, node_ids),
        *arrows_among(lines, shape_ids, node_ids),
    )
    arrow_ids = {arrow.id for arrow in arrows}

    nodes = tuple(declared_information(context, book, n) for n in nodes)
    nodes = with_associations(nodes, arrows, shapes)
    nodes = with_messages(nodes, flows, messages)

    pools = read_pools(context, places)
    return ServiceMap(
        id=_id(context),
        name=_name(context),
        partners=read_partners(
            context, pools, places.lanes, nodes, messages, rule=PartnerRule(partners)
        ),
        pools=pools,
        lanes=places.lanes,
        nodes=nodes,
        flows=flows,
        messages=messages,
        data=_data(book),
        stores=tuple(book.stores.values()),
        data_shapes=shapes,
        data_associations=arrows,
        artifacts=artifacts,
        associations=tuple(line for line in lines if line.id not in arrow_ids),
        others=read_others(context),
        diagrams=read_diagrams(document),
        phases=_phases(context, nodes),
        element_counts=dict(Counter(local_name(e) for e in document.root.iter(bpmn("*")))),
    )


def _id(context: Context) -> str:
    """Return the id of the collaboration, else of the process, else of the file."""
    first = next(context.all("collaboration", "process", "choreography", "definitions"))
    return context.id(first)


def _name(context: Context) -> str:
    """Return the name of the collaboration, else of the only process, else of the file."""
    processes = list(context.all("process"))
    lonely = processes if len(processes) == 1 else []
    named = (*context.all("collaboration", "choreography"), *lonely, *context.all("definitions"))
    return next(filter(None, map(name_of, named)), "")


def _data(book: DataBook) -> tuple[Datum, ...]:
    """Return all data, each derived only from data that are there."""
    return tuple(
        replace(
            datum,
            derived_from=tuple(
                found
                for word in datum.derived_from
                if (found := book.datum(word)) and found != datum.id
            ),
        )
        for datum in book.data.values()
    )


def _phases(context: Context, nodes: tuple[FlowNode, ...]) -> tuple[str, ...]:
    """Return the columns in their declared order, then those that only steps name."""
    declared = (
        name_of(phase)
        for holder in context.all("collaboration", "process")
        for phase in ours_in(holder, "phase")
    )
    named = (*declared, *(node.phase for node in nodes))
    return tuple(dict.fromkeys(filter(None, named)))
