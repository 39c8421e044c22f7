"""The board: where a partnership stands in the four components, with what is known and open."""

from __future__ import annotations

from fastapi import APIRouter, Request
from pydantic import BaseModel

from intertwine.access.readers import FACILITATOR
from intertwine.drawing import looks
from intertwine.model.findings import Finding
from intertwine.model.kinds import Component, Effect, Severity
from intertwine.web.asking import Facilitator
from intertwine.web.measuring import Measured
from intertwine.web.reading import Reader, read_so_far
from intertwine.web.tongues import Speak, language_of, speaker

router = APIRouter(prefix="/api", tags=["overview"])
ORDER = (Severity.HIGH, Severity.MEDIUM, Severity.LOW)


class PartnerLook(BaseModel):
    """A partner with its mark: letter, one of eight colours from 1, pattern."""

    id: str
    name: str
    letter: str
    colour: int
    pattern: str


class BoardFinding(BaseModel):
    """One thing known or open. `severity` is "" for what works well."""

    id: str
    effect: str
    severity: str
    sentence: str
    partners: list[str]


class BoardComponent(BaseModel):
    """One of the four components, what matters most first."""

    code: str
    advantages: int
    barriers: int
    questions: int
    findings: list[BoardFinding]


class BoardView(BaseModel):
    """A partnership as its board shows it: four profiles side by side, no total."""

    measured: Measured

    partners: list[PartnerLook]
    components: list[BoardComponent]


@router.get("/partnerships/{partnership}/board")
def board(
    request: Request, partnership: str, _who: Facilitator, reader: Reader = FACILITATOR
) -> BoardView:
    """Return the four components of a partnership, as a reader may see them."""
    study = request.app.state.shelf.study(partnership)
    told = read_so_far(request, partnership, reader)
    found = list(told.findings)
    named = {p.id: p for entry in study.maps for p in entry.map.partners}
    given = looks(named.values(), order=study.partner_ids())
    say = speaker(language_of(request))
    return BoardView(
        measured=told.measured,
        partners=[
            PartnerLook(
                id=p.id,
                name=p.name or p.id,
                letter=given[p.id].letter,
                colour=int(given[p.id].colour.removeprefix("p")),
                pattern=given[p.id].pattern,
            )
            for p in sorted(named.values(), key=lambda p: list(given).index(p.id))
        ],
        components=[_component(c, [f for f in found if f.component is c], say) for c in Component],
    )


def _component(component: Component, found: list[Finding], say: Speak) -> BoardComponent:
    def count(effect: Effect) -> int:
        return sum(f.effect is effect for f in found)

    return BoardComponent(
        code=component.name.lower(),
        advantages=count(Effect.ADVANTAGE),
        barriers=count(Effect.BARRIER),
        questions=count(Effect.QUESTION),
        findings=[told_finding(f, say) for f in sorted(found, key=weight)],
    )


def weight(finding: Finding) -> tuple[int, int]:
    """Gaps first, the gravest of them first; then open questions, then what works well."""
    effects = (Effect.BARRIER, Effect.QUESTION, Effect.ADVANTAGE)
    return effects.index(finding.effect), ORDER.index(finding.severity)


def told_finding(finding: Finding, say: Speak) -> BoardFinding:
    """Return a finding in words."""
    return BoardFinding(
        id=finding.id,
        effect=finding.effect,
        severity="" if finding.effect is Effect.ADVANTAGE else finding.severity,
        sentence=say(f"finding-{finding.code}", finding.params),
        partners=[str(p) for p in finding.partners],
    )
