"""The guiding questions of the opportunity space, and how far each is answered.

Questions after Brix, Tuurnas & Mortensen (2021), in our words. What the partners said in
`questions.csv` comes first; else what the rest of the study tells counts as stated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from intertwine.model.findings import Cell, Finding, Table, Word
from intertwine.model.kinds import Component, Effect
from intertwine.model.study import Study

Answer = str | tuple[str, ...] | Word
Told = Callable[[Study], Answer]


class Evidence(IntEnum):
    """How well an answer is supported."""

    NONE = 0
    STATED = 1
    AGREED = 2
    """Those asked agree, with an interval that carries it."""
    WORKS = 3
    """Seen to work in an event log or a simulation."""
    SUSTAINED = 4
    """Still in use at follow-up."""


@dataclass(frozen=True, slots=True)
class GuidingQuestion:
    """One question; `told` reads its answer from the rest of a study ("" or () for none)."""

    id: str
    component: Component
    told: Told


@dataclass(frozen=True, slots=True)
class Answered:
    """How far one question is. `status` is a word of `questions.csv`; `source` says from where."""

    question: GuidingQuestion
    status: str
    answer: Answer
    source: str
    evidence: Evidence


def _resources(said: Callable[..., object]) -> Told:
    return lambda s: tuple(dict.fromkeys(r.name for r in s.resources if said(r)))


def _responsible(level: str) -> Told:
    return lambda s: tuple(
        dict.fromkeys(
            f"{s.partner_name(r.partner)}: {r.person or r.subject}"
            for r in s.responsibilities
            if r.level == level
        )
    )


def _places(kind: str) -> Told:
    def told(study: Study) -> tuple[str, ...]:
        listed = [a.name for a in study.assets if a.kind == kind]
        if kind == "digital":
            main = study.main_map
            listed += [s.name for s in main.map.stores if s.name] if main else []
        return tuple(dict.fromkeys(listed))

    return told


def _from_whom(study: Study) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(f"{r.name}: {study.partner_name(r.partner)}" for r in study.resources)
    )


def _drawn(study: Study) -> Answer:
    main = study.main_map
    return Word("answer-drawn", {"n": len(main.map.messages)}) if main and main.map.messages else ""


def _needs(study: Study) -> Answer:
    main = study.main_map
    needing = [n for n in main.map.nodes if n.needs] if main else []
    data = {d for n in needing for d in n.needs}
    return Word("answer-needs", {"n": len(data), "steps": len(needing)}) if needing else ""


def _kept_going(study: Study) -> tuple[str, ...]:
    return tuple(
        m.name for m in study.mechanisms if m.purpose == "explore" and m.status != "dropped"
    )


def _routines(said: Callable[..., str]) -> Told:
    return lambda s: tuple(f"{r.name}: {said(r)}" for r in s.routines if said(r))


def _nothing(_: Study) -> str:
    return ""


QUESTIONS: tuple[GuidingQuestion, ...] = (
    GuidingQuestion("remit", Component.GOVERNANCE, lambda s: s.remit),
    GuidingQuestion("need", Component.GOVERNANCE, lambda s: s.need),
    GuidingQuestion("why", Component.GOVERNANCE, lambda s: s.purpose),
    GuidingQuestion("strategic", Component.GOVERNANCE, _responsible("strategic")),
    GuidingQuestion("operational", Component.GOVERNANCE, _responsible("operational")),
    GuidingQuestion("works-for-us", Component.GOVERNANCE, _nothing),
    GuidingQuestion("works-for-citizens", Component.GOVERNANCE, _nothing),
    GuidingQuestion("improve", Component.GOVERNANCE, _nothing),
    GuidingQuestion("binding", Component.RESOURCES, _resources(lambda r: r.shared_with)),
    GuidingQuestion("from-whom", Component.RESOURCES, _from_whom),
    GuidingQuestion("available", Component.RESOURCES, _resources(lambda r: r.available)),
    GuidingQuestion("tangible", Component.RESOURCES, _resources(lambda r: r.tangible is not None)),
    GuidingQuestion("complementary", Component.RESOURCES, _drawn),
    GuidingQuestion("digital-places", Component.ASSETS, _places("digital")),
    GuidingQuestion("physical-places", Component.ASSETS, _places("physical")),
    GuidingQuestion("need-to-know", Component.ASSETS, _needs),
    GuidingQuestion("know-when", Component.ASSETS, _needs),
    GuidingQuestion("routines-built", Component.ROUTINES, _nothing),
    GuidingQuestion("kept-going", Component.ROUTINES, _kept_going),
    GuidingQuestion("what-shared", Component.ROUTINES, _routines(lambda r: r.shared)),
    GuidingQuestion("when-shared", Component.ROUTINES, _routines(lambda r: r.rhythm)),
    GuidingQuestion("form-shared", Component.ROUTINES, _routines(lambda r: r.form)),
)
"""All guiding questions, in the order in which they are asked."""


def answered(study: Study, findings: Sequence[Finding] = ()) -> tuple[Answered, ...]:
    """Return how far each question is. `findings` may dispute what the partnership states."""
    return tuple(_answered(q, study, findings) for q in QUESTIONS)


def _answered(q: GuidingQuestion, study: Study, findings: Iterable[Finding]) -> Answered:
    for said in study.questions:
        if said.id == q.id:
            known = said.status != "unanswered"
            evidence = Evidence.STATED if known else Evidence.NONE
            return Answered(q, said.status, said.answer, said.source, evidence)
    told = q.told(study)
    if not told:
        return Answered(q, "unanswered", "", "", Evidence.NONE)
    disputed = q.id == "why" and any(_disputes_purpose(f) for f in findings)
    kept = q.id == "kept-going" and any(m.status == "kept" for m in study.mechanisms)
    return Answered(
        q,
        "disputed" if disputed else "answered",
        told,
        "",
        Evidence.SUSTAINED if kept else Evidence.STATED,
    )


def _disputes_purpose(finding: Finding) -> bool:
    apart = finding.measure == "understanding" and finding.effect is Effect.BARRIER
    return apart and finding.subject.id.startswith("purpose:")


def table(component: Component, each: Sequence[Answered]) -> Table:
    """Return the questions of one component with status, answer and level of evidence."""
    rows: list[tuple[Cell, ...]] = [
        (
            Word(f"question-{a.question.id}"),
            Word(f"status-{a.status}"),
            a.answer,
            Word(f"evidence-level-{a.evidence.value}"),
            a.source or (Word("source-study") if a.answer else ""),
        )
        for a in each
        if a.question.component is component
    ]
    columns = ("guiding-question", "status", "answer", "evidence-level", "source")
    return Table(f"questions-{component.name.lower()}", columns, tuple(rows))
