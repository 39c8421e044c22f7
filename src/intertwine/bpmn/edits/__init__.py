"""Edits of a map: each a named value, each with an inverse that restores the file exactly.

Lives here: the edits (`commands`), the pen that changes a copy of the tree and remembers how
to undo it (`pen`), one module a subject (`adding`, `connecting`, `moving`, `information`,
`deleting`), the drawing kept in step (`redrawing`), and the words for the log (`sentences`).
May import: the rest of `bpmn` and below. Start reading at `apply`, then `commands`.
"""

from __future__ import annotations

from intertwine.bpmn.edits.apply import apply
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
    Use,
)
from intertwine.bpmn.edits.sentences import sentence

__all__ = [
    "AddLane",
    "AddNode",
    "AddPool",
    "AttachDatum",
    "Connect",
    "Delete",
    "DetachDatum",
    "Edit",
    "MarkCoProduced",
    "Move",
    "Redo",
    "Rename",
    "SetBasis",
    "SetPersonal",
    "SetSubject",
    "Undo",
    "Use",
    "apply",
    "sentence",
]
