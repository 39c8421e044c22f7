"""Checks: what is wrong, missing or hard to read in a map, element by element.

Lives here: one module of rules a subject (`format_rules`, `who_rules`, `line_rules`, ...), the
list of all codes with their severity (`codes`), the words for a diagnostic (`telling`), and
`check_file`, which runs them. May import: `model`, `bpmn`, `errors`, `wording`.
Start reading at `check`, then `codes`, then the rules you need.
"""

from __future__ import annotations

from intertwine.checks.check import CheckedFile, check_document, check_file, check_map, unreadable
from intertwine.checks.codes import CODES
from intertwine.checks.telling import Told, tell

__all__ = [
    "CODES",
    "CheckedFile",
    "Told",
    "check_document",
    "check_file",
    "check_map",
    "tell",
    "unreadable",
]
