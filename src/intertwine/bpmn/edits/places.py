"""Where things stand in a file: pools, processes, lanes; new elements in the file's own style."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from lxml import etree

from intertwine.bpmn.catalogue import NODES
from intertwine.bpmn.context import name_of
from intertwine.bpmn.edits.pen import Pen
from intertwine.bpmn.names import MODEL, bpmn, local_name, slug
from intertwine.bpmn.write_elements import clean
from intertwine.bpmn.write_ids import fresh
from intertwine.errors import EditRefused
from intertwine.model.ids import ElementId
from intertwine.model.kinds import SUB_PROCESSES


def make(tag: str, near: etree._Element, /, **said: str | None) -> etree._Element:
    """Return a new BPMN element with the prefix that the file uses; None is left out."""
    own = {prefix: uri for prefix, uri in near.nsmap.items() if uri == MODEL}
    # None stands for the default namespace, which the type stubs do not know
    made = etree.Element(bpmn(tag), nsmap=cast("dict[str, str]", own))
    for name, value in said.items():
        if value is not None:
            made.set(name, clean(value))
    return made


def new_id(pen: Pen, wanted: str | None, name: str, *, default: str) -> str:
    """Return a free id: the wanted one, which is refused when taken, else one made of the name."""
    if wanted is None:
        return fresh(slug(name)[:40] or default, pen.ids)
    if wanted in pen.ids or wanted != fresh(wanted, ()):
        raise EditRefused("edit-id-not-free", id=wanted)
    return wanted


def label(element: etree._Element) -> str:
    """Return what people call an element: its name, else its id, else its kind."""
    return name_of(element) or element.get("id", "") or local_name(element)


def process_around(element: etree._Element) -> etree._Element | None:
    """Return the process that holds an element, None for pools, messages and the like."""
    return next(element.iterancestors(bpmn("process")), None)


def participants_of(pen: Pen, process: etree._Element) -> list[etree._Element]:
    """Return the pools that show a process; those of choreographies are not pools."""
    return [p for p in participants(pen) if process_of(pen, p) is process]


def participants(pen: Pen) -> Iterator[etree._Element]:
    """Return all pools of the file."""
    for collaboration in pen.root.iterchildren(bpmn("collaboration")):
        yield from collaboration.iterchildren(bpmn("participant"))


def process_of(pen: Pen, participant: etree._Element) -> etree._Element | None:
    """Return the process that a pool refers to, None for a black box without any."""
    ref = participant.get("processRef", "").strip()
    for process in pen.root.iterchildren(bpmn("process")):
        if ref and process.get("id", "").strip() in (ref, ref.rpartition(":")[2]):
            return process
    return None


def opened(pen: Pen, participant: etree._Element) -> etree._Element:
    """Return the process of a pool; a black box is opened and gets one."""
    known = process_of(pen, participant)
    if known is not None:
        return known
    own = fresh(f"{participant.get('id') or 'pool'}_process", pen.ids)
    name = name_of(participant) or None
    process = make("process", pen.root, id=own, name=name, isExecutable="false")
    pen.insert(pen.root, process)
    pen.set(participant, "processRef", own)
    return process


def data_holder(pen: Pen) -> etree._Element:
    """Return where data of the whole map are declared: the collaboration, else a process."""
    for kind in ("collaboration", "process"):
        found = pen.root.find(bpmn(kind))
        if found is not None:
            return found
    return collaboration(pen)


def collaboration(pen: Pen) -> etree._Element:
    """Return the collaboration, made where there is none, with a pool around each process."""
    found = pen.root.find(bpmn("collaboration"))
    if found is not None:
        return found
    made = make("collaboration", pen.root, id=fresh("collaboration", pen.ids))
    processes = list(pen.root.iterchildren(bpmn("process")))
    at = pen.root.index(processes[0]) if processes else -1
    pen.insert(pen.root, made, at)
    for process in processes:
        ref = known_id(pen, process)
        own = fresh(f"{ref}_pool", pen.ids)
        pool = make("participant", made, id=own, processRef=ref)
        pen.insert(made, pool)
        pen.set(pool, "name", name_of(process) or None)
    return made


def lane_set(pen: Pen, holder: etree._Element) -> etree._Element:
    """Return the set of lanes of a process or of a lane, made where there is none."""
    tag = "childLaneSet" if local_name(holder) == "lane" else "laneSet"
    found = holder.find(bpmn(tag))
    if found is not None:
        return found
    made = make(tag, holder, id=fresh(f"{holder.get('id') or 'process'}_lanes", pen.ids))
    pen.insert(holder, made)
    return made


def leave_lanes(pen: Pen, node: etree._Element) -> None:
    """Take a node out of every lane that lists it."""
    own = pen.before.id_of(node)
    for ref in list(pen.root.iter(bpmn("flowNodeRef"))):
        if pen.before.resolve(ref.text, kinds=NODES) == own:
            pen.remove(ref)


def enter_lane(pen: Pen, lane: etree._Element, node: str) -> None:
    """Let a lane list a node."""
    ref = make("flowNodeRef", lane)
    ref.text = node
    pen.insert(lane, ref)


def is_node(element: etree._Element) -> bool:
    """Return whether an element is an activity, event or gateway of a process."""
    return local_name(element) in NODES and process_around(element) is not None


def is_sub_process(element: etree._Element) -> bool:
    """Return whether an element is a sub-process of any kind."""
    return local_name(element) in SUB_PROCESSES


def is_process(element: etree._Element) -> bool:
    """Return whether an element is a process."""
    return local_name(element) == "process"


def is_pool(element: etree._Element) -> bool:
    """Return whether an element is a pool; a participant of a choreography is not."""
    around = element.getparent()
    return (
        local_name(element) == "participant"
        and around is not None
        and local_name(around) == "collaboration"
    )


def known_id(pen: Pen, element: etree._Element) -> str:
    """Return the id by which the file can refer to an element; refused where it has none."""
    own = element.get("id", "").strip()
    if not own or pen.before.by_id.get(ElementId(own)) is not element:
        raise EditRefused("edit-needs-id", element=label(element))
    return own
