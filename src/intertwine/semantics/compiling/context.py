"""`Context`: everything that the meaning of one element may depend on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId
from intertwine.semantics.compiling.channels import Channels
from intertwine.semantics.compiling.draft import Draft, Frame
from intertwine.semantics.compiling.needs import Needs

if TYPE_CHECKING:
    from intertwine.semantics.compiling.catchers import Catchers
    from intertwine.semantics.compiling.work import Work


@dataclass(eq=False)
class Context:
    """A map while it is compiled, with its messages, its catchers and its activities."""

    draft: Draft
    channels: Channels
    needs: Needs
    catchers: Catchers
    works: dict[tuple[int, ElementId], Work] = field(default_factory=dict)

    def work(self, frame: Frame, node: ElementId | None) -> Work | None:
        """Return an activity as it is run in a frame; None where there is no such activity."""
        return self.works.get((frame.number, node)) if node else None

    def element(self, node: FlowNode) -> int:
        """Return the number of a node."""
        return self.draft.element(node.id)
