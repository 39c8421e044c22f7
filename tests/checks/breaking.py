"""How one thing of the good map is broken, in few words."""

from __future__ import annotations

Change = tuple[str, str]


def node(own: str, kind: str = "task", inside: str = "", **said: str) -> str:
    """Return a node as text."""
    words = "".join(f' {key}="{value}"' for key, value in said.items())
    return f'<{kind} id="{own}"{words}>{inside}</{kind}>'


def flow(source: str, target: str, **said: str) -> str:
    """Return a sequence flow as text, called after its ends."""
    words = "".join(f' {key}="{value}"' for key, value in said.items())
    return (
        f'<sequenceFlow id="{source}_{target}" sourceRef="{source}" targetRef="{target}"{words}/>'
    )


def clinic(*parts: str) -> Change:
    """Put further elements into the clinic."""
    return ("<!--clinic-->", "".join(parts))


def home(*parts: str) -> Change:
    """Put further elements into the home, which has no lanes."""
    return ("<!--home-->", "".join(parts))


MESSAGE = "<messageEventDefinition/>"
UNDO = "<compensateEventDefinition/>"
TIMER = "<timerEventDefinition/>"

Fault = tuple[tuple[Change, ...], dict[str, str]]
"""Changes of the good map, and what must be found then: codes and their elements."""
