"""Edits made at random from what a map holds, for the property tests."""

from __future__ import annotations

from random import Random

from intertwine.bpmn.edits import (
    AddLane,
    AddNode,
    AddPool,
    AttachDatum,
    Connect,
    Delete,
    DetachDatum,
    Edit,
    MarkCoProduced,
    Move,
    Rename,
    SetBasis,
    SetPersonal,
    SetSubject,
    Use,
)
from intertwine.model.geometry import Bounds
from intertwine.model.ids import ElementId
from intertwine.model.kinds import Basis, CoProduction, EventKind, NodeKind, Personal
from intertwine.model.service_map import ServiceMap

STEPS = (NodeKind.TASK, NodeKind.SUB_PROCESS, NodeKind.END_EVENT, NodeKind.PARALLEL_GATEWAY)
NAMES = ("", "Assess need", "Tell <the> & “home”", "مرحبا", "a\x00b\u202e", "Assess need")


def an_edit(service_map: ServiceMap, dice: Random) -> Edit:
    """Return an edit that names things of the map; it may still make no sense."""
    nodes = [n.id for n in service_map.nodes]
    pools, lanes = [p.id for p in service_map.pools], [x.id for x in service_map.lanes]
    processes = [n.process for n in service_map.nodes if n.process]
    lines = [*(f.id for f in service_map.flows), *(m.id for m in service_map.messages)]
    shapes = [s.id for s in service_map.data_shapes]
    notes = [a.id for a in (*service_map.artifacts, *service_map.associations)]
    arrows = [a.id for a in service_map.data_associations]
    data = [d.id for d in service_map.data] or ["nothing"]
    stores = [s.id for s in service_map.stores] or ["nowhere"]
    places = [*pools, *lanes, *processes] or [ElementId("nowhere")]
    anything = [*nodes, *places, *lines, *shapes, *notes, *arrows, ElementId("nobody")]
    partners = [p.id for p in service_map.partners]
    name = dice.choice(NAMES)
    one, two = dice.choice(nodes or anything), dice.choice([*nodes, *pools] or anything)
    use = dice.choice(list(Use))
    what = dice.choice(stores if use in (Use.READS, Use.WRITES) else data)
    who = dice.choice(
        [m.id for m in service_map.messages] or nodes or anything
        if use is Use.CARRIES
        else nodes or anything
    )
    makers = (
        lambda: Rename(dice.choice([*anything, *map(ElementId, data)]), name),
        lambda: AddNode(
            dice.choice(list(NodeKind)),
            name,
            dice.choice([*places, *nodes]),
            event=dice.choice([None, None, *EventKind]),
            at=dice.choice([None, Bounds(10.5, 20, 100, 80)]),
        ),
        lambda: AddNode(dice.choice(STEPS), name, dice.choice(places)),
        lambda: AddNode(
            NodeKind.BOUNDARY_EVENT, name, dice.choice(nodes or anything), event=EventKind.TIMER
        ),
        lambda: AddPool(name, black_box=dice.random() < 0.5),
        lambda: AddLane(name, dice.choice(places)),
        lambda: Connect(one, two, name),
        lambda: Connect(one, dice.choice(nodes or anything), name),
        lambda: Move(one, dice.choice(places)),
        lambda: MarkCoProduced(one, dice.random() < 0.7, (dice.choice(list(CoProduction)),)),
        lambda: AttachDatum(who, use, dice.choice([what, ""]), dice.choice(["", "New thing"])),
        lambda: DetachDatum(who, use, what),
        lambda: SetSubject(dice.choice(data), dice.choice([None, *partners])),
        lambda: SetPersonal(dice.choice(data), dice.choice(list(Personal))),
        lambda: SetBasis(dice.choice(data), dice.choice(list(Basis))),
        lambda: Delete(dice.choice(anything)),
        lambda: Delete(dice.choice([*nodes, *pools, *lanes] or anything)),
        lambda: Delete(ElementId(dice.choice(data))),
    )
    return dice.choice(makers)()
