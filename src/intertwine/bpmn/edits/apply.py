"""Apply an edit: a new document and the edit that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from intertwine.bpmn.document import Document
from intertwine.bpmn.edits.adding import add_lane, add_node, add_pool, rename
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
from intertwine.bpmn.edits.connecting import connect
from intertwine.bpmn.edits.deleting import delete
from intertwine.bpmn.edits.information import (
    attach_datum,
    detach_datum,
    follow_new_name,
    keep_mentioned_data,
    mark_coproduced,
    set_basis,
    set_personal,
    set_subject,
)
from intertwine.bpmn.edits.moving import move
from intertwine.bpmn.edits.pen import Pen

_PERFORM: dict[type, Callable[[Pen, Any], None]] = {
    Rename: rename,
    AddNode: add_node,
    AddPool: add_pool,
    AddLane: add_lane,
    Connect: connect,
    Move: move,
    MarkCoProduced: mark_coproduced,
    AttachDatum: attach_datum,
    DetachDatum: detach_datum,
    SetSubject: set_subject,
    SetPersonal: set_personal,
    SetBasis: set_basis,
    Delete: delete,
}

_TAKES_DATA = (Rename, Delete, Move, AttachDatum, DetachDatum)


def apply(document: Document, edit: Edit) -> tuple[Document, Edit]:
    """Return the changed document and the edit that undoes it.

    The given document is not changed. Undoing gives a file with the same canonical XML.
    `EditRefused` says why an edit would leave a file that makes no sense; then nothing is
    changed.
    """
    pen = Pen(document)
    if isinstance(edit, Undo | Redo):
        pen.replay(edit.strokes)
        inverse: Edit = (Redo if isinstance(edit, Undo) else Undo)(edit.of, pen.undoing())
    else:
        _PERFORM[type(edit)](pen, edit)
        if isinstance(edit, Rename):
            follow_new_name(pen, edit.element)
        if isinstance(edit, _TAKES_DATA):
            keep_mentioned_data(pen)
        inverse = Undo(edit, pen.undoing())
    return pen.document(), inverse
