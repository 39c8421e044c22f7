"""Can every case finish (theory: behaviour): where work stays, what nobody takes or comes to.

A map is run through every order of its steps (`semantics.behaviour`). What a run shows is a fact
about the map; whether the service is like the map is the question that goes with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.checks.stories import Teller
from intertwine.checks.view import View
from intertwine.measures.naming import shared_maps
from intertwine.model.findings import (
    Cell,
    Evidence,
    Finding,
    Param,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study, StudyMap
from intertwine.semantics.behaviour import Behaviour, Story
from intertwine.semantics.behaviour import behaviour as run
from intertwine.semantics.kept import compiled_once
from intertwine.semantics.races import Race, races
from intertwine.semantics.stuck import Left

_CODES = {
    Left.WORK: "stays-for-ever",
    Left.ROUND: "goes-round-for-ever",
    Left.TWICE: "ends-twice",
}

_COLUMNS = ("map", "can-finish", "all-taken", "one-at-a-time", "states")


def behaviour(study: Study) -> Result:
    """Return where cases stay, what happens twice, what nobody takes or comes to, and races."""
    entries = [entry for entry in shared_maps(study) if entry.map.nodes]
    if not entries:
        return Result("behaviour", missing=(Word("missing-map"),))
    findings: list[Finding] = []
    rows: list[tuple[Cell, ...]] = []
    for entry in entries:
        compiled = compiled_once(entry.map)
        found = run(compiled)
        telling = _Telling(study, entry, Teller(View(entry.map)))
        findings += telling.findings(found)
        findings += telling.races(races(compiled, found.reached))
        verdicts = (found.message_sound, found.sound, found.safe)
        rows.append((entry.map.name or entry.id, *map(_sure, verdicts), found.states))
    black_boxes = any(p.black_box for entry in entries for p in entry.map.pools)
    return Result(
        "behaviour",
        findings=tuple(findings),
        tables=(Table("behaviour", _COLUMNS, tuple(rows)),),
        assumptions=(Word("assumption-black-boxes-answer"),) if black_boxes else (),
    )


def _sure(verdict: bool | None) -> Word:
    return Word({True: "always", False: "not-always", None: "not-known"}[verdict])


class _Telling:
    """Makes findings of what happens on one map."""

    def __init__(self, study: Study, entry: StudyMap, teller: Teller) -> None:
        self.study, self.entry, self.teller = study, entry, teller

    def findings(self, found: Behaviour) -> Iterator[Finding]:
        """Yield what was found, the gravest first; of one place, its shortest story."""
        told: set[tuple[ElementId, ...]] = set()
        for story in found.stuck:
            elements = tuple(w.element for w in story.waits)
            if elements and elements not in told:
                told.add(elements)
                yield self._stuck(story, elements)
        for message in dict.fromkeys(m for story in found.unheard for m in story.undelivered):
            story = next(s for s in found.unheard if message in s.undelivered)
            yield self._finding(
                "message-left",
                (message,),
                {"message": self.teller.name(message), **self._ends(message)},
                story=self.teller.story(story),
                severity=Severity.MEDIUM,
            )
        for node in found.dead or ():
            if node in self.entry.map.node and self.entry.map.node[node].is_activity:
                yield self._finding(
                    "never-happens",
                    (node,),
                    {"step": self.teller.name(node), "partner": self.teller.who(node)},
                    severity=Severity.MEDIUM,
                )

    def races(self, found: tuple[Race, ...]) -> Iterator[Finding]:
        """Yield a question for each token that two organisations compete for."""
        for race in found:
            flows = tuple(f for side in race.messages for f in side)
            params: dict[str, Param] = {
                "partner": self.teller.who(race.elements[0]),
                "messages": self.teller.names(flows),
            }
            yield self._finding(
                "first-come",
                tuple(dict.fromkeys((*race.elements, *flows))),
                params,
                effect=Effect.QUESTION,
                severity=Severity.LOW,
            )

    def _stuck(self, story: Story, elements: tuple[ElementId, ...]) -> Finding:
        partners = self._partners(elements)
        params: dict[str, Param] = {
            "partners": tuple(self.study.partner_name(p) for p in partners),
            "n": len(partners),
            "steps": self.teller.names(elements),
        }
        citizens = set(partners) & self.study.citizens
        return self._finding(
            _CODES[story.left],
            elements,
            params,
            story=self.teller.story(story),
            effect=Effect.QUESTION if story.left is Left.TWICE else Effect.BARRIER,
            severity=Severity.MEDIUM if story.left is Left.TWICE else Severity.HIGH,
            concern=Concern.CANNOT_FINISH if citizens else Concern.REST,
        )

    def _ends(self, message: ElementId) -> dict[str, Param]:
        flow = self.entry.map.message[message]
        return {"sender": self.teller.who(flow.source), "receiver": self.teller.who(flow.target)}

    def _partners(self, elements: tuple[ElementId, ...]) -> tuple[PartnerId, ...]:
        service = self.entry.map
        flows = {f.id: f.source for f in service.flows}
        ends = {m.id: (m.source, m.target) for m in service.messages}
        nodes = [n for e in elements for n in ends.get(e, (flows.get(e, e),))]
        found = (service.partner_of(node) for node in nodes)
        return tuple(dict.fromkeys(p for p in found if p is not None))

    def _finding(
        self,
        code: str,
        elements: tuple[ElementId, ...],
        params: dict[str, Param],
        *,
        severity: Severity,
        story: Word | None = None,
        effect: Effect = Effect.BARRIER,
        concern: Concern = Concern.REST,
    ) -> Finding:
        said = {**params, "story": story} if story else params
        return Finding(
            code=code,
            effect=effect,
            component=Component.ROUTINES,
            concern=concern,
            severity=severity,
            subject=Subject(SubjectKind.ELEMENT, "+".join(elements)),
            measure="behaviour",
            params=said,
            elements=elements,
            partners=self._partners(elements),
            evidence=(Evidence("map", f"evidence-{code}", said, elements),),
            map=self.entry.id,
        )
