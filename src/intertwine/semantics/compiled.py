"""`Compiled`: a program with the names its numbers stand for, and what was taken for granted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intertwine.model.findings import Param
from intertwine.model.ids import ElementId
from intertwine.semantics.program import Program


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about an element that whoever reads the answer must know.

    `code` is a word of the catalogue. A *refused* element is not run: no answer about the
    behaviour of its process may be called complete.
    """

    code: str
    element: ElementId
    refused: bool = False
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True)
class Compiled:
    """A map as a program, with the ids its numbers stand for."""

    program: Program
    elements: tuple[ElementId, ...]
    """What `place_element`, `step_element`, `step_choice` and `scope_element` count."""
    channels: tuple[tuple[ElementId, ...], ...]
    """The message flows of each channel: flows of one message between the same two processes
    share a channel, since a receiver cannot tell them apart."""
    remarks: tuple[Remark, ...] = ()

    @property
    def refused(self) -> tuple[Remark, ...]:
        """What is not run, with the reason."""
        return tuple(r for r in self.remarks if r.refused)
