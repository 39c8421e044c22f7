"""The opportunity space: what the findings mean for the four components, never as one total.

Effective governance, complementary resources, relation-specific assets, knowledge-sharing
routines (Dyer & Singh 1998, as used by Brix, Tuurnas & Mortensen 2021).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intertwine.measures import guiding_questions
from intertwine.measures.naming import partner_ref, shared_maps
from intertwine.measures.strengths import strengths, together_share
from intertwine.model.findings import Cell, Finding, Result, Table, Word
from intertwine.model.kinds import Component, Effect
from intertwine.model.study import Study


@dataclass(frozen=True, slots=True)
class Sign:
    """One line of Brix et al.'s Table 2: what to look for, and the findings that show it.

    `codes` are those findings, `measures` those of whose findings any counts. Where neither is
    given, or none of the measures was run, it cannot be told yet.
    """

    name: str
    component: Component
    effect: Effect
    codes: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()

    def rests_on(self, finding: Finding) -> bool:
        """Return whether a finding shows this sign."""
        of_measure = finding.measure in self.measures and finding.effect is self.effect
        return finding.code in self.codes or of_measure


SIGNS: tuple[Sign, ...] = (
    Sign("shared-approach", Component.GOVERNANCE, Effect.ADVANTAGE),
    Sign(
        "connected",
        Component.GOVERNANCE,
        Effect.ADVANTAGE,
        frozenset({"named-coordinator", "well-coordinated"}),
    ),
    Sign(
        "structural-hole",
        Component.GOVERNANCE,
        Effect.BARRIER,
        frozenset({"nobody-connects", "hangs-on-one-person"}),
    ),
    Sign("learning-across", Component.RESOURCES, Effect.ADVANTAGE),
    Sign(
        "co-destruction",
        Component.RESOURCES,
        Effect.BARRIER,
        frozenset({"values-differ", "good-for-some-bad-for-others"}),
    ),
    Sign("issue-arena", Component.ASSETS, Effect.ADVANTAGE, frozenset({"shared-place"})),
    Sign(
        "data-protection",
        Component.ASSETS,
        Effect.BARRIER,
        measures=frozenset({"information", "need_to_know", "consent", "stores"}),
    ),
    Sign("institutionalised", Component.ROUTINES, Effect.ADVANTAGE, frozenset({"lasting-routine"})),
    Sign("pilot-trap", Component.ROUTINES, Effect.BARRIER, frozenset({"ends-with-project"})),
    Sign(
        "incompatible-systems",
        Component.ROUTINES,
        Effect.BARRIER,
        measures=frozenset({"double_entry"}),
    ),
)


def opportunity_space(study: Study, *, results: tuple[Result, ...] = ()) -> Result:
    """Return the four profiles: signs, guiding questions, what carries. Builds on `results`.

    Profiles tell of the main map; what carries is said for every shared map.
    """
    own = tuple(strengths(study))
    today = study.main_map.id if study.main_map else ""
    findings = tuple(
        f for f in (*(f for r in results for f in r.findings), *own) if f.map in ("", today)
    )
    each = guiding_questions.answered(study, findings)
    tables = [
        _profile(each, findings),
        *(guiding_questions.table(c, each) for c in Component),
        _signs(findings, frozenset(r.measure for r in results)),
        *(_together(study, m.id) for m in shared_maps(study)),
    ]
    open_ = sum(a.status != "answered" for a in each)
    missing = [Word("missing-guiding-questions", {"n": open_, "of": len(each)})] if open_ else []
    tables_of = ("resources", "assets", "routines")
    missing += [Word(f"missing-{t}") for t in tables_of if not getattr(study, t)]
    return Result("opportunity_space", own, tuple(tables), (), tuple(missing))


def _profile(each: Sequence[guiding_questions.Answered], findings: Sequence[Finding]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for component in Component:
        mine = [f for f in findings if f.component is component]
        asked = [a for a in each if a.question.component is component]
        level = max((a.evidence for a in asked), default=guiding_questions.Evidence.NONE)
        rows.append(
            (
                Word(f"component-{component.name.lower()}"),
                *(sum(f.effect is e for f in mine) for e in Effect),
                sum(a.status == "answered" for a in asked),
                len(asked),
                Word(f"evidence-level-{level.value}"),
            )
        )
    columns = (
        "component",
        "advantages",
        "barriers",
        "open-questions",
        "answered",
        "of-questions",
        "best-evidence",
    )
    return Table("profile", columns, tuple(rows))


def _signs(findings: Sequence[Finding], measured: frozenset[str]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for sign in SIGNS:
        seen = [f for f in findings if sign.rests_on(f)]
        told = bool(sign.codes) or bool(sign.measures & measured)
        state = ("seen" if seen else "not-seen") if told else "cannot-tell"
        titles = tuple(Word(f"finding-{c}.title") for c in dict.fromkeys(f.code for f in seen))
        rows.append(
            (
                Word(f"component-{sign.component.name.lower()}"),
                Word(f"sign-{sign.name}"),
                Word(f"effect-{sign.effect}"),
                Word(f"sign-{state}"),
                len(seen) if told else None,
                titles,
            )
        )
    columns = ("component", "sign", "effect", "seen", "n-findings", "rests-on")
    return Table("signs", columns, tuple(rows))


def _together(study: Study, map_id: str) -> Table:
    read = next(m for m in study.maps if m.id == map_id)
    rows: list[tuple[Cell, ...]] = [
        (partner_ref(study, p), n, of, round(n / of, 2) if of else Word("no-steps"))
        for p, n, of in together_share(read.map)
    ]
    columns = ("partner", "steps-together", "of-steps", "share")
    return Table("together", columns, tuple(rows), map=map_id)
