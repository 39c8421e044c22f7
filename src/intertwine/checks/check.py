"""Check one map, or one file: run every rule, and let no file stop the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from intertwine.bpmn.document import Document
from intertwine.bpmn.opening import read_document
from intertwine.bpmn.read_map import read_map
from intertwine.checks.choice_rules import choice_rules
from intertwine.checks.codes import CODES
from intertwine.checks.drawing_rules import drawing_rules
from intertwine.checks.flow_rules import flow_rules
from intertwine.checks.format_rules import format_rules
from intertwine.checks.information_rules import information_rules
from intertwine.checks.line_rules import line_rules
from intertwine.checks.name_rules import name_rules
from intertwine.checks.view import View
from intertwine.checks.who_rules import who_rules
from intertwine.errors import IntertwineError
from intertwine.model.findings import Diagnostic
from intertwine.model.kinds import PartnerRule, Severity
from intertwine.model.service_map import ServiceMap

if TYPE_CHECKING:
    from intertwine.semantics.behaviour import Behaviour

Rules: TypeAlias = Callable[[View], Iterator[Diagnostic]]

RULES: tuple[Rules, ...] = (
    format_rules,
    who_rules,
    line_rules,
    flow_rules,
    choice_rules,
    information_rules,
    name_rules,
    drawing_rules,
)

_WEIGHT = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What was found in one file. `service_map` is None for a file that could not be read.

    `behaviour` is None where the map was not run (`running.run_checked`).
    """

    file: str
    service_map: ServiceMap | None
    diagnostics: tuple[Diagnostic, ...]
    behaviour: Behaviour | None = None

    @property
    def worst(self) -> Severity | None:
        """The most severe that was found, None where nothing was."""
        return min((d.severity for d in self.diagnostics), key=_WEIGHT.__getitem__, default=None)


def check_document(document: Document, service_map: ServiceMap) -> tuple[Diagnostic, ...]:
    """Return everything found in a BPMN file and the map it tells, the most severe first.

    The same file gives the same diagnostics in the same order.
    """
    return _checked(View(service_map, document))


def check_map(service_map: ServiceMap) -> tuple[Diagnostic, ...]:
    """Return what is found in a map that has no BPMN file, such as one from a grid."""
    return _checked(View(service_map))


def check_file(path: Path, *, partners: PartnerRule = PartnerRule.AUTO) -> CheckedFile:
    """Return what is found in a BPMN file; one that cannot be read has one diagnostic."""
    try:
        document = read_document(path)
        service_map = read_map(document, partners=partners)
    except IntertwineError as problem:
        return unreadable(path, problem)
    return CheckedFile(str(path), service_map, check_document(document, service_map))


def unreadable(path: Path, problem: IntertwineError) -> CheckedFile:
    """Return what there is to say of a file that cannot be read: why, and what to do."""
    said = {"problem": str(problem), "file": path.name}
    found = Diagnostic("file-unreadable", CODES["file-unreadable"], "", path.name, said)
    return CheckedFile(str(path), None, (found,))


def _checked(view: View) -> tuple[Diagnostic, ...]:
    return in_order(diagnostic for rules in RULES for diagnostic in rules(view))


def in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return diagnostics with the most severe first, otherwise in the order given."""
    return tuple(sorted(found, key=lambda d: _WEIGHT[d.severity]))
