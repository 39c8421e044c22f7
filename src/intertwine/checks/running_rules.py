"""Rules on what happens when a map runs: where work stays for ever, what never happens."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.checks.stories import Teller
from intertwine.checks.view import View
from intertwine.model.findings import Diagnostic, Param, Word
from intertwine.model.kinds import NodeKind
from intertwine.semantics.behaviour import Behaviour, Story
from intertwine.semantics.stuck import Left
from intertwine.semantics.waits import Wait

_CODES = {
    Left.WORK: "stays-for-ever",
    Left.ROUND: "goes-round-for-ever",
    Left.TWICE: "ends-twice",
    Left.CROWD: "done-twice-at-once",
}


def running_rules(view: View, found: Behaviour) -> Iterator[Diagnostic]:
    """Say where work stays, what is done twice, which messages nobody takes, what never happens."""
    teller = Teller(view)
    seen: set[tuple[str, str]] = set()
    for story in (*found.stuck, *([found.crowded] if found.crowded else [])):
        for wait in story.waits:
            code = _CODES[story.left]
            if (code, wait.element) not in seen:
                seen.add((code, wait.element))
                yield _note(view, teller, code, story, wait)
    for story in found.unheard:
        for message in story.undelivered:
            if ("message-left", message) not in seen:
                seen.add(("message-left", message))
                yield view.note("message-left", message, **_before(teller, story))
    for node in found.dead or ():
        kind = view.service_map.node.get(node)
        if kind is not None and (kind.is_activity or kind.kind is NodeKind.END_EVENT):
            yield view.note("never-happens", node)
    for element in found.piling[:1]:
        yield view.note("piles-up", element)
    for remark in found.refused:
        reason = Word(f"remark-{remark.code}", remark.params)
        yield view.note("not-run", remark.element, reason=reason)
    if not found.complete and not found.refused:
        yield view.note("not-all-seen", states=found.states)


def _note(view: View, teller: Teller, code: str, story: Story, wait: Wait) -> Diagnostic:
    return view.note(
        code,
        wait.element,
        **_before(teller, story),
        **teller.lacking(wait),
    )


def _before(teller: Teller, story: Story) -> dict[str, Param]:
    if story.decisive is None:
        return {"before": "", "always": "yes"}
    return {"before": teller.happening(story.decisive), "always": "no"}
