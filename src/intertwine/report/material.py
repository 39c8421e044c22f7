"""What the report is made from, with the few look-ups that every part needs.

One `Material` value is made per report: the study, the results, each partner's mark, the
findings in the order in which they are told, and where each thing can be found.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from intertwine.drawing import anchor, looks
from intertwine.model.elements import MapPartner
from intertwine.model.findings import Finding, Param, Ref, RefKind, Result, Table
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Concern, Effect, Severity, State
from intertwine.model.study import Study, StudyMap
from intertwine.report.tree import Chip, Run
from intertwine.wording import has, number, say

CONCERNS = tuple(Concern)
EFFECTS = (Effect.BARRIER, Effect.ADVANTAGE, Effect.QUESTION)
SEVERITIES = (Severity.HIGH, Severity.MEDIUM, Severity.LOW)


def key(*parts: str) -> str:
    """Return an anchor: letters, digits, `-` and `_`; different parts give different anchors."""
    return "-".join(re.sub(r"[^A-Za-z0-9_]", lambda m: f"_{ord(m[0]):x}_", p) for p in parts)


def prefix(study: Study, map_id: str) -> str:
    """Return what the ids inside the picture of a map begin with."""
    return next((f"map{n}" for n, m in enumerate(study.maps, 1) if m.id == map_id), "map0")


def rank(finding: Finding) -> tuple[int, int, int]:
    """Return the place of a finding on page one: concern, then effect, then severity."""
    return (
        CONCERNS.index(finding.concern),
        EFFECTS.index(finding.effect),
        SEVERITIES.index(finding.severity),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A finding with its place in the evidence chapter: a short label and an anchor."""

    finding: Finding
    label: str
    anchor: str


@dataclass(frozen=True)
class Material:
    """A study with what was measured of it. `drawn` names the elements one can point to."""

    study: Study
    results: tuple[Result, ...]
    chips: Mapping[str, Chip]
    language: str = "en"
    drawn: frozenset[str] = frozenset()

    def say(self, code: str, /, **params: object) -> str:
        """Return a sentence in the report's language."""
        return say(code, params, language=self.language)

    def say_if(self, code: str, params: Mapping[str, Param], /) -> str:
        """Return a sentence, or "" where the catalogue has none for this code."""
        known = has(code, language=self.language)
        return say(code, params, language=self.language) if known else ""

    def number(self, value: float) -> str:
        """Return a number as people write it: no needless decimals, at most two."""
        return number(value, language=self.language)

    @cached_property
    def date(self) -> str:
        """Return the study's date as people write it; as it stands where it is no date."""
        try:
            day = date.fromisoformat(self.study.date)
        except ValueError:
            return self.study.date
        return self.say("report-date", day=day.day, month=day.month, year=str(day.year))

    @property
    def main(self) -> StudyMap | None:
        """The map that the report tells."""
        return self.study.main_map

    @cached_property
    def wanted(self) -> StudyMap | None:
        """The shared to-be map to compare with; None when there is none besides the main one."""
        shared = self.study.maps_by(state=State.TO_BE)
        return next((m for m in shared if m is not self.main), None)

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """All findings: the service today in the order of page one, then the to-be map's.

        Labels follow the kinds of findings, as the evidence chapter does.
        """
        to_be = {self.wanted.id} if self.wanted else set[str]()
        ordered = [*self._found(self._today), *self._found(to_be)]
        grouped: dict[str, list[int]] = {}
        for n, finding in enumerate(ordered):
            grouped.setdefault(finding.code, []).append(n)
        places = [n for group in grouped.values() for n in group]
        numbers = {n: place for place, n in enumerate(places, start=1)}
        return tuple(Told(f, f"E{numbers[n]}", f"e{numbers[n]}") for n, f in enumerate(ordered))

    @cached_property
    def findings(self) -> tuple[Told, ...]:
        """What is said about the service today, in the order of page one."""
        return tuple(t for t in self.told if t.finding.map in self._today)

    @cached_property
    def wanted_findings(self) -> tuple[Told, ...]:
        """What is said about the to-be map alone."""
        return tuple(t for t in self.told if t.finding.map not in self._today)

    @cached_property
    def _today(self) -> frozenset[str]:
        perspectives = {m.id for m in self.study.maps if m.perspective is not None}
        return frozenset({"", self.main.id if self.main else ""} | perspectives)

    def _found(self, maps: Set[str]) -> list[Finding]:
        found = [f for r in self.results for f in r.findings if f.map in maps]
        return sorted(found, key=rank)

    @cached_property
    def tables(self) -> tuple[tuple[str, Table], ...]:
        """The tables about the service today, each with the name of its measure."""
        return tuple((r.measure, t) for r in self.results for t in r.tables if t.map in self._today)

    # --- where things are --------------------------------------------------------------------

    def chip(self, partner: str) -> Chip:
        """Return a partner's mark."""
        known = self.chips.get(partner)
        return known or Chip(partner[:1].upper() or "?", self.study.partner_name(partner), 0)

    def chips_of(self, partners: tuple[PartnerId, ...]) -> tuple[Chip, ...]:
        """Return the marks of several partners."""
        return tuple(self.chip(p) for p in partners)

    def how(self, code: str) -> str:
        """Return the anchor of "how computed" for a kind of finding."""
        return key("how", code)

    def on_map(self, element: str, *, map_id: str = "") -> str:
        """Return the anchor of an element in its picture, "" when it is not drawn."""
        drawing = prefix(self.study, map_id or (self.main.id if self.main else ""))
        found = anchor(drawing, element)
        return found if found in self.drawn else ""

    def actor_page(self, actor: str) -> str:
        """Return the anchor of an actor's own page, "" when there is none."""
        return key("part", actor) if actor in self._actors else ""

    @cached_property
    def _actors(self) -> frozenset[str]:
        about = (t.about for _, t in self.tables)
        return frozenset(r.id for r in about if r is not None and r.kind is RefKind.ACTOR)

    def place(self, ref: Ref, *, map_id: str = "") -> Run:
        """Return the name of what a cell points to, leading there where that is possible."""
        to = ""
        if ref.kind is RefKind.ELEMENT:
            to = self.on_map(ref.id, map_id=map_id)
        elif ref.kind is RefKind.ACTOR:
            to = self.actor_page(ref.id)
        return Run(ref.name or ref.id, to=to)


def marks(study: Study) -> dict[str, Chip]:
    """Return each partner's letter and colour, the same as in every picture of the study."""
    partners = {p.id: p for m in study.maps for p in m.map.partners}
    named = [
        partners.get(p) or MapPartner(p, study.partner_name(p), ElementId(p))
        for p in study.partner_ids()
    ]
    given = looks(named, order=study.partner_ids())
    return {
        str(partner): Chip(look.letter, study.partner_name(partner), int(look.colour[1:]) - 1)
        for partner, look in given.items()
    }
