"""What an edit did, in words for the log: "moved Assess need to lane Nurse"."""

from __future__ import annotations

from intertwine.bpmn.edits.commands import (
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
    Redo,
    Rename,
    SetBasis,
    SetPersonal,
    SetSubject,
    Undo,
)
from intertwine.model.findings import Param, Word
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Basis, Personal
from intertwine.model.service_map import ServiceMap


def sentence(edit: Edit, before: ServiceMap) -> Word:
    """Return the word of the catalogue that says what an edit does to a map.

    Names are those before the edit; the person who did it stands in front.
    """
    if isinstance(edit, Undo | Redo):
        of = sentence(edit.of, before)
        code = "undo" if isinstance(edit, Undo) else "redo"
        return _word(code, {"edit": of.code.removeprefix("edit-")})
    name = before.label
    match edit:
        case Rename():
            if not edit.name:
                return _word("unname", {"name": name(edit.element)})
            return _word("rename", {"name": name(edit.element), "now": edit.name})
        case AddNode():
            where = {"place": name(edit.place), "kind": str(edit.kind)}
            code = "add-node" if edit.name else "add-unnamed-node"
            return _word(code, {"name": edit.name, **where})
        case AddPool():
            return _word("add-black-box" if edit.black_box else "add-pool", {"name": edit.name})
        case AddLane():
            return _word("add-lane", {"name": edit.name, "place": name(edit.place)})
        case Connect():
            ends = {"source": name(edit.source), "target": name(edit.target)}
            code = "connect" if _one_pool(before, edit) else "connect-message"
            return _word(code, {**ends, "name": edit.name})
        case Move():
            lane = ElementId(edit.place) in before.lane
            said = {"name": name(edit.element), "place": name(edit.place)}
            return _word("move-to-lane" if lane else "move-to-pool", said)
        case MarkCoProduced():
            code = "coproduced" if edit.coproduced else "not-coproduced"
            return _word(code, {"name": name(edit.element)})
        case AttachDatum():
            said = {"name": name(edit.element), "datum": edit.name or name(edit.datum)}
            return _word(f"attach-{edit.use}", said)
        case DetachDatum():
            said = {"name": name(edit.element), "datum": name(edit.datum)}
            return _word(f"detach-{edit.use}", said)
        case _:
            return _of_datum_or_delete(edit, before)


def _of_datum_or_delete(
    edit: SetSubject | SetPersonal | SetBasis | Delete, before: ServiceMap
) -> Word:
    if isinstance(edit, Delete):
        return _word("delete", {"name": before.label(edit.element)})
    datum = {"datum": before.label(edit.datum)}
    if isinstance(edit, SetSubject):
        if edit.subject is None:
            return _word("no-subject", datum)
        known = before.partner.get(PartnerId(edit.subject))
        return _word("subject", {**datum, "subject": known.name if known else edit.subject})
    if isinstance(edit, SetPersonal):
        return _word(f"personal-{Personal(edit.personal)}", datum)
    return _word(f"basis-{Basis(edit.basis).replace(' ', '-')}", datum)


def _one_pool(before: ServiceMap, edit: Connect) -> bool:
    source, target = before.node.get(edit.source), before.node.get(edit.target)
    return bool(source and target and source.process == target.process)


def _word(code: str, params: dict[str, Param] | dict[str, str]) -> Word:
    return Word(f"edit-{code}", dict(params))
