"""Who is looking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """What one may do in a session. An organisation grants nothing; it only groups answers."""

    FACILITATOR = "facilitator"
    PROJECTOR = "projector"
    PARTICIPANT = "participant"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody with a standing; `key` is a participant's own, `name` a facilitator's account."""

    standing: Standing
    key: str = ""
    name: str = ""

    @property
    def leads(self) -> bool:
        """True for the facilitator."""
        return self.standing is Standing.FACILITATOR
