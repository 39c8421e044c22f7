"""Shared domain knowledge: do we know one another's work, and what the others will say?

Reich & Benbasat (2000): understanding, and being able to take part in, each other's key
processes; different from agreeing on a joint task, and measured apart from it. The key to a
question about a step is the answer that most of those who do the step gave. SDK(A → B) is the
share of A's answers on B's steps that hit the key, over the share of B's own (our own
operationalisation).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intertwine.measures.told import most_frequent, names
from intertwine.model.findings import (
    Cell,
    Estimate,
    Evidence,
    Finding,
    Param,
    Ref,
    RefKind,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study
from intertwine.model.tables import Answer

FACTUAL = ("accountability", "predictability", "information")
FEWEST = 3
ENOUGH = 0.7
"""From here on a side knows the other's work well enough (default of the programme)."""


@dataclass(frozen=True, slots=True)
class Known:
    """What one side knows of another's steps. `knowledge` is None where the others do not agree.

    `hits` of `answers` fit the key; the doers themselves hit it with share `own`.
    """

    wave: str
    side: str
    other: str
    hits: int
    answers: int
    people: int
    own: float

    @property
    def knowledge(self) -> float | None:
        """Share of hits over the doers' own share; 1 is as good as those who do it."""
        return self.hits / self.answers / self.own if self.answers and self.own else None


def shared_domain(study: Study) -> Result:
    """Return what each side knows of each other's steps, and how well it foresees the others."""
    known = [k for wave in study.waves for k in knowledge(study, wave)]
    foreseen = [e for wave in study.waves for e in expectations(study, wave)]
    if not known and not foreseen:
        return Result("shared_domain", missing=(Word("missing-shared-domain"),))
    last = study.waves[-1]
    findings = tuple(f for k in known if k.wave == last for f in _finding(study, k))
    tables = (
        _table(study, "shared-domain", known),
        _table(study, "expectations", foreseen),
    )
    told = tuple(t for t in tables if t.rows)
    return Result("shared_domain", findings, told, (Word("assumption-doers-know"),))


def knowledge(study: Study, wave: str) -> tuple[Known, ...]:
    """Return what each side of three or more people knows of each other side's steps."""
    owners = _owners(study)
    given = _by_item(study, wave, FACTUAL)
    found: dict[tuple[str, str], list[tuple[int, int, int, int]]] = {}
    people: dict[tuple[str, str], set[str]] = {}
    for (_, element), answers in given.items():
        owner = owners.get(element.partition("#")[0])
        doers = [a for a in answers if owner and owner in a.partner.split("+")]
        key = most_frequent([a.answer for a in doers])
        if len(doers) < FEWEST or not key or key == "unknown":
            continue
        own_hits = sum(a.answer == key for a in doers)
        for side in dict.fromkeys(a.partner for a in answers):
            mine = [a for a in answers if a.partner == side]
            if mine == doers or len(mine) < FEWEST:
                continue
            pair = str(side), str(doers[0].partner)
            hits = sum(a.answer == key for a in mine)
            found.setdefault(pair, []).append((hits, len(mine), own_hits, len(doers)))
            people.setdefault(pair, set()).update(a.respondent for a in mine)
    return tuple(
        Known(
            wave,
            side,
            other,
            hits=sum(h for h, _, _, _ in items),
            answers=sum(n for _, n, _, _ in items),
            people=len(people[side, other]),
            own=sum(h for _, _, h, _ in items) / sum(n for _, _, _, n in items),
        )
        for (side, other), items in sorted(found.items())
    )


def expectations(study: Study, wave: str) -> tuple[Known, ...]:
    """Return how often each side foresaw what most of another side said of the same step.

    `own` is 1: nobody is asked what their own side will say.
    """
    said = _by_item(study, wave, ("accountability",))
    about = {i.element: i.about for i in study.items if i.construct == "expectation" and i.about}
    found: dict[tuple[str, str], list[tuple[int, set[str], int]]] = {}
    for (_, element), answers in _by_item(study, wave, ("expectation",)).items():
        other = about.get(element, "")
        step = element.partition("#")[0]
        theirs = [
            a
            for a in said.get(("accountability", step), ())
            if other and other in a.partner.split("+")
        ]
        key = most_frequent([a.answer for a in theirs])
        if len(theirs) < FEWEST or not key:
            continue
        for side in dict.fromkeys(a.partner for a in answers):
            mine = [a for a in answers if a.partner == side]
            if len(mine) < FEWEST or side == theirs[0].partner:
                continue
            hits = sum(a.answer == key for a in mine)
            line = hits, {a.respondent for a in mine}, len(mine)
            found.setdefault((str(side), str(theirs[0].partner)), []).append(line)
    return tuple(
        Known(
            wave,
            side,
            other,
            hits=sum(h for h, _, _ in items),
            answers=sum(n for _, _, n in items),
            people=len(set().union(*(p for _, p, _ in items))),
            own=1.0,
        )
        for (side, other), items in sorted(found.items())
    )


def _owners(study: Study) -> Mapping[str, PartnerId]:
    main = study.main_map
    if main is None:
        return {}
    return {n.id: p for n in main.map.nodes if (p := main.map.partner_of(n.id))}


def _by_item(
    study: Study, wave: str, constructs: tuple[str, ...]
) -> Mapping[tuple[str, str], list[Answer]]:
    found: dict[tuple[str, str], list[Answer]] = {}
    for a in study.answers:
        if a.wave == wave and a.construct in constructs and a.answer and ">" not in a.element:
            found.setdefault((a.construct, a.element), []).append(a)
    return found


def _finding(study: Study, known: Known) -> tuple[Finding, ...]:
    share = known.knowledge
    if share is None or share >= ENOUGH:
        return ()
    params: dict[str, Param] = {
        "side": names(study, known.side),
        "other": names(study, known.other),
        "hits": known.hits,
        "answers": known.answers,
        "n": known.people,
        "own": round(known.own, 2),
        "share": round(share, 2),
    }
    return (
        Finding(
            code="work-not-known",
            effect=Effect.BARRIER,
            component=Component.ROUTINES,
            concern=Concern.REST,
            severity=Severity.LOW if share >= ENOUGH / 2 else Severity.MEDIUM,
            subject=Subject(SubjectKind.PAIR, f"{known.side}|{known.other}"),
            measure="shared_domain",
            params=params,
            partners=tuple(PartnerId(p) for p in (*known.side.split("+"), *known.other.split("+"))),
            elements=_steps(study, known.other),
            evidence=(Evidence("answers", "evidence-work-not-known", params),),
            estimate=Estimate(round(share, 3), n={known.side: known.people}),
            map=study.main_map.id if study.main_map else "",
        ),
    )


def _steps(study: Study, side: str) -> tuple[ElementId, ...]:
    owners = _owners(study)
    asked = {i.element.partition("#")[0] for i in study.items if i.construct in FACTUAL}
    return tuple(ElementId(e) for e in owners if e in asked and owners[e] in side.split("+"))


def _table(study: Study, code: str, known: list[Known]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            k.wave,
            Ref(RefKind.PARTNER, k.side, names(study, k.side)),
            Ref(RefKind.PARTNER, k.other, names(study, k.other)),
            k.people,
            f"{k.hits} / {k.answers}",
            round(k.own, 3),
            None if k.knowledge is None else round(k.knowledge, 3),
        )
        for k in known
    ]
    columns = ("wave", "who-knows", "whose-work", "people", "hits", "doers-hits", "knowledge")
    return Table(code, columns, tuple(rows))
