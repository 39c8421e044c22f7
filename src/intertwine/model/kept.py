"""`Kept`: which simulated figures of a map are not for whoever a study is made for."""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.model.findings import Word
from intertwine.model.ids import PartnerId


@dataclass(frozen=True, slots=True)
class Kept:
    """What partners keep from the reader of a study, for one map. Nothing by default.

    `staffing`, `waits` and `costs` are the partners whose own figure of that kind is not told.
    With `total_work` or `total_cost` the sum over all partners is not told either: a kept figure
    would follow from it. With `whole` nothing that is simulated is told: its times follow from
    what somebody keeps. `said` says in words who keeps what.
    """

    staffing: tuple[PartnerId, ...] = ()
    waits: tuple[PartnerId, ...] = ()
    costs: tuple[PartnerId, ...] = ()
    total_work: bool = False
    total_cost: bool = False
    whole: bool = False
    said: tuple[Word, ...] = field(default=(), hash=False)

    @property
    def anything(self) -> bool:
        """True where something is kept."""
        return self != Kept()

    @property
    def probed(self) -> bool:
        """True where turning what may be turned would tell something kept, answer by answer."""
        return self.whole or bool(self.staffing or self.waits)
