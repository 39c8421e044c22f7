"""The BPMN format: a document that loses nothing, and the map that it tells.

Lives here: opening a file or refusing it by name (`opening`), the XML tree (`document`), the
element catalogue as data (`catalogue`), reading it to a `ServiceMap` (`read_map` and one
module a subject), writing, edits with inverses, and the difference of two maps in words.
May import: `model`, `errors`, `wording`. Start reading at `read_map`, then `document`.
"""

from __future__ import annotations

from intertwine.bpmn.difference import Difference, differences
from intertwine.bpmn.document import Document
from intertwine.bpmn.edits import Edit, apply, sentence
from intertwine.bpmn.opening import read_document
from intertwine.bpmn.read_map import read_map
from intertwine.bpmn.references import DanglingReference, dangling_references
from intertwine.bpmn.write_diagram import write_diagram
from intertwine.bpmn.write_map import write_map

__all__ = [
    "DanglingReference",
    "Difference",
    "Document",
    "Edit",
    "apply",
    "dangling_references",
    "differences",
    "read_document",
    "read_map",
    "sentence",
    "write_diagram",
    "write_map",
]
