"""What is recognised and named but takes no part in the measures: choreographies and the like."""

from __future__ import annotations

from lxml import etree

from intertwine.bpmn.catalogue import NODES, OTHERS
from intertwine.bpmn.context import Context, name_of
from intertwine.bpmn.names import local_name
from intertwine.model.elements import OtherElement

_INSIDE = (*NODES, "participant", "sequenceFlow", "messageFlow")
"""What else a choreography holds; outside of one these are read as pools, nodes and flows."""


def read_others(context: Context) -> tuple[OtherElement, ...]:
    """Return choreographies, conversations and global tasks with their parts, file order."""
    return tuple(
        _other(context, element)
        for element in context.document.elements
        if local_name(element) in OTHERS
        or (local_name(element) in _INSIDE and context.scope(element).choreography is not None)
    )


def _other(context: Context, element: etree._Element) -> OtherElement:
    return OtherElement(
        id=context.id(element),
        kind=local_name(element),
        name=name_of(element),
        participants=context.child_refs(element, "participantRef", kinds=("participant",)),
        source=context.ref(element, "sourceRef"),
        target=context.ref(element, "targetRef"),
        initiating=context.ref(element, "initiatingParticipantRef", kinds=("participant",)),
    )
