"""Stories of runs as words of the catalogue: who did what, and who still waits for what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

from intertwine.checks.view import View
from intertwine.model.findings import Param, Word
from intertwine.model.ids import ElementId
from intertwine.semantics.behaviour import Behaviour, Happening, Story
from intertwine.semantics.program import StepKind
from intertwine.semantics.waits import Wait, Why
from intertwine.wording import has

_TOLD = (
    StepKind.START,
    StepKind.FINISH,
    StepKind.CATCH,
    StepKind.THROW,
    StepKind.END,
    StepKind.BOUNDARY,
)

MOST_SAID = 6
"""Things of one kind that one sentence names; a count says how many more there are."""


def summary(found: Behaviour) -> Word:
    """Return what is true of all runs, in one sentence."""
    sure = {True: "yes", False: "no", None: "unknown"}
    said: dict[str, Param] = {
        "finishes": sure[found.message_sound],
        "delivered": sure[found.sound],
        "once": sure[found.safe],
        "states": found.states,
    }
    return Word("behaviour-summary", said)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells what happens on one map."""

    view: View

    def story(self, story: Story) -> Word:
        """Return a story as people tell it: what decided it, and how things stand then."""
        ends = [self.wait(wait, story) for wait in story.waits[:MOST_SAID]]
        if not ends:
            ends = [Word("story-undelivered", {"messages": self.names(story.undelivered)})]
        told = reduce(lambda one, other: Word("story-and", {"first": one, "then": other}), ends)
        if story.decisive is None:
            return told
        return Word("story-then", {"first": self.happening(story.decisive), "then": told})

    def happening(self, step: Happening) -> Word:
        """Return who did what, and what was chosen."""
        who, choice = self.who(step.element), self.choice(step)
        said: dict[str, Param] = {
            "who": who,
            "named": _yes(who),
            "step": self.name(step.element),
            "choice": choice,
            "chosen": _yes(choice),
        }
        return Word("story-step", said)

    def wait(self, wait: Wait, story: Story) -> Word:
        """Return who still waits for what."""
        who = self.who(wait.element)
        said: dict[str, Param] = {
            "left": str(story.left),
            "who": who,
            "named": _yes(who),
            "step": self.name(wait.element),
            **self.lacking(wait),
        }
        return Word("story-wait", said)

    def lacking(self, wait: Wait) -> dict[str, Param]:
        """Return why work does not go on: `why`, and the `messages` or `sources` it lacks."""
        return {
            "why": str(wait.why),
            "messages": self.names(wait.messages),
            "sources": self.names(self.sources(wait)),
        }

    def steps(self, story: Story) -> list[Happening]:
        """Return the steps of a story that people would tell."""
        return [h for h in story.steps if h.kind in _TOLD or self.choice(h)]

    def choice(self, step: Happening) -> str | Word:
        """Return the way that was chosen; "" where nothing was."""
        service = self.view.service_map
        flow = next(
            (f for f in service.outgoing.get(step.element, ()) if f.id == step.choice), None
        )
        if flow is None or len(service.outgoing[step.element]) < 2:
            return ""
        return flow.name or self.name(flow.target)

    def sources(self, wait: Wait) -> tuple[ElementId, ...]:
        """Return the nodes from which something has yet to come."""
        if wait.why is not Why.FLOW:
            return ()
        flows = self.view.service_map.flows
        return tuple(dict.fromkeys(f.source for f in flows if f.id in wait.flows))

    def names(self, elements: tuple[ElementId, ...]) -> str | Word:
        """Return some elements as people list them; "" for none."""
        told = [self.name(e) for e in dict.fromkeys(elements)][:MOST_SAID]
        if not told:
            return ""
        return reduce(lambda one, other: Word("list-and", {"first": one, "last": other}), told)

    def name(self, element: ElementId) -> Word:
        """Return a node, flow or message by its name; without one, by what it is next to."""
        own = self.view.name(element)
        if own:
            return Word("check-called", {"name": own})
        message = self.view.service_map.message.get(element)
        if message is not None:
            return Word("story-message-from", {"step": self.name(message.source)})
        code = f"element-{self.view.kind(element)}"
        kind = Word(code if has(code) else "element-element")
        near = self.view.near(element)
        if near:
            return Word("story-near", {"kind": kind, "near": near})
        return Word("check-called-by-kind", {"kind": kind})

    def who(self, element: ElementId) -> str:
        """Return the name of the partner or pool an element belongs to; "" where it has none."""
        service = self.view.service_map
        flow = next((f for f in service.flows if f.id == element), None)
        at = flow.source if flow else element
        partner = service.partner_of(at)
        if partner:
            return service.partner[partner].name
        node = service.node.get(at)
        return self.view.name(node.pool) if node and node.pool else ""


def _yes(text: str | Word) -> str:
    return "yes" if text else "no"
