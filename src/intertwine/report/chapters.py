"""The chapters behind page one that tell what the measures say.

Which measure stands in which chapter is one table (`THEMES`); a measure it does not name
gets its place at the end, so nothing that was measured is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intertwine.model.findings import RefKind, Result, Table
from intertwine.model.kinds import Component, Effect
from intertwine.report import telling
from intertwine.report.material import EFFECTS, Material, Told, key
from intertwine.report.tree import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Chapter,
    Figure,
    Paragraph,
    Run,
    Runs,
    Section,
    TableBlock,
    Tone,
)

THEMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("handovers", ("interdependence", "behaviour")),
    ("coordination", ("coordination",)),
    ("connectors", ("structural_holes", "brokerage", "bridging")),
    ("information", ("need_to_know", "consent", "stores", "double_entry")),
    (
        "understanding",
        ("understanding", "before_after", "shared_domain", "leading_together", "relations"),
    ),
    ("simulation", ("simulation",)),
    ("complementarity", ("complementarity",)),
    ("initiatives", ("initiatives",)),
    ("perspectives", ("perspectives",)),
)
"""Chapter and the measures it tells, in the order of the report."""

ELSEWHERE = ("opportunity_space", "my_part", "collect")
"""Measures with chapters of their own shape."""

OPTIONAL = ("understanding", "simulation", "complementarity", "initiatives", "perspectives")
"""Chapters that are left out while nobody has given what they rest on."""


def service(material: Material, picture: Figure | None) -> Chapter:
    """Return the service today: the picture with its text, and every finding in one table."""
    blocks: list[Block] = []
    main = material.main
    if main:
        performed = main.map.partners
        blocks.append(
            Paragraph(
                (
                    Run(
                        material.say(
                            "report-service-intro",
                            partners=len(performed),
                            steps=len(main.map.activities),
                            together=sum(a.coproduced for a in main.map.activities),
                            messages=len(main.map.messages),
                        )
                    ),
                )
            )
        )
    else:
        blocks.append(telling.no_map(material))
    if picture:
        blocks.append(picture)
    if material.findings:
        title = material.say("report-all-findings")
        blocks.append(
            telling.finding_rows(material, material.findings, title=title, name="table-findings")
        )
    return Chapter("service", material.say("report-chapter-service"), tuple(blocks), new_page=True)


def theme(material: Material, name: str, measures: Sequence[str]) -> Chapter | None:
    """Return one theme: its findings, its tables, what to collect; None when left out."""
    results = [r for r in material.results if r.measure in measures]
    tables = [t for m, t in material.tables if m in measures and t.about is None]
    told = [t for t in material.findings if t.finding.measure in measures]
    kept = _withheld(material, results)
    if name in OPTIONAL and not told and not kept and not any(t.rows for t in tables):
        return None
    blocks: list[Block] = [Paragraph((Run(material.say(f"report-chapter-{name}.intro")),))]
    blocks += _findings(told, material)
    blocks += _tables(material, tables, name=name)
    blocks += kept
    blocks += _missing(material, results)
    if len(blocks) == 1:
        blocks.append(_nothing(material))
    return Chapter(name, material.say(f"report-chapter-{name}"), tuple(blocks))


def others(material: Material) -> Chapter | None:
    """Return what measures say that no theme names; None when there is none."""
    named = {m for _, measures in THEMES for m in measures} | set(ELSEWHERE)
    rest = [r.measure for r in material.results if r.measure not in named]
    if not rest:
        return None
    sections = []
    for measure in rest:
        told = [t for t in material.findings if t.finding.measure == measure]
        tables = [t for m, t in material.tables if m == measure and t.about is None]
        blocks = [*_findings(told, material), *_tables(material, tables, name=measure)]
        blocks += _missing(material, [r for r in material.results if r.measure == measure])
        if blocks:
            title = material.say_if(f"measure-{measure}", {}) or measure.replace("_", " ")
            sections.append(Section(key("measure", measure), title, tuple(blocks)))
    title = material.say("report-chapter-others")
    return Chapter("others", title, sections=tuple(sections)) if sections else None


def components(material: Material) -> Chapter:
    """Return the opportunity space: four components as profiles, never a total."""
    tables = [t for m, t in material.tables if m == "opportunity_space"]
    sections = tuple(_component(material, c, tables) for c in Component)
    shared = [t for t in tables if _component_of(t) is None]
    blocks = [
        Paragraph((Run(material.say("report-chapter-components.intro")),)),
        *_tables(material, shared, name="components"),
        *_missing(material, [r for r in material.results if r.measure == "opportunity_space"]),
    ]
    return Chapter("components", material.say("report-chapter-components"), tuple(blocks), sections)


def _component(material: Material, component: Component, tables: Sequence[Table]) -> Section:
    name = component.name.lower()
    told = [t for t in material.findings if t.finding.component is component]
    counts = {e: sum(t.finding.effect is e for t in told) for e in EFFECTS}
    blocks: list[Block] = [
        Paragraph((Run(material.say(f"report-component-{name}-asks")),), Tone.NOTE),
        Paragraph(
            (
                Run(
                    material.say(
                        "report-component-counts",
                        advantages=counts[Effect.ADVANTAGE],
                        barriers=counts[Effect.BARRIER],
                        questions=counts[Effect.QUESTION],
                    )
                ),
            )
        ),
    ]
    by_effect = sorted(told, key=lambda t: _PROFILE.index(t.finding.effect))
    blocks += _findings(by_effect, material)
    if not told:
        blocks.append(
            Callout(
                CalloutKind.EMPTY,
                material.say("report-component-empty"),
                (Run(material.say(f"report-component-{name}-collect")),),
            )
        )
    own = [t for t in tables if _component_of(t) is component]
    blocks += _tables(material, own, name=f"component-{name}")
    return Section(key("component", name), material.say(f"component-{name}"), tuple(blocks))


_PROFILE = (Effect.ADVANTAGE, Effect.BARRIER, Effect.QUESTION)


def _component_of(table: Table) -> Component | None:
    return next((c for c in Component if c.name.lower() in table.code.split("-")), None)


def my_part(material: Material) -> Chapter:
    """Return a page per actor: what I do, what I need, from whom, what others need from me."""
    about = {t.about.id: t.about for _, t in material.tables if _of_actor(t) and t.about}
    sections: list[Section] = []
    for actor, ref in about.items():
        tables = [t for _, t in material.tables if t.about and t.about.id == actor]
        partner = material.main.map.partner_of(ref.id) if material.main else None  # type: ignore[arg-type]
        runs: Runs = (material.chip(partner), Run(ref.name)) if partner else ()
        told = [t for t in material.findings if _concerns(t, actor, material)]
        blocks: list[Block] = []
        blocks += _tables(material, tables, name=f"part-{actor}")
        if told:
            blocks.append(Paragraph((Run(material.say("report-part-findings"), strong=True),)))
            blocks += _findings(told, material)
        sections.append(
            Section(
                key("part", actor),
                ref.name,
                tuple(blocks),
                title_runs=runs,
                new_page=bool(sections),
            )
        )
    intro: list[Block] = [Paragraph((Run(material.say("report-chapter-part.intro")),))]
    if not sections:
        intro.append(_nothing(material))
    return Chapter(
        "part",
        material.say("report-chapter-part"),
        tuple(intro),
        tuple(sections),
        new_page=bool(sections),
    )


def _of_actor(table: Table) -> bool:
    return table.about is not None and table.about.kind is RefKind.ACTOR


def _concerns(told: Told, actor: str, material: Material) -> bool:
    finding = told.finding
    if finding.subject.id == actor:
        return True
    if not material.main or finding.map not in ("", material.main.id):
        return False
    return any(material.main.map.actor_of(e) == actor for e in finding.elements)


def collect_next(material: Material) -> Chapter:
    """Return what to collect next: every measure's wishes, each said once."""
    wishes: dict[str, None] = {}
    for result in material.results:
        for word in result.missing:
            wishes.setdefault(material.say(word.code, **word.params))
    items = tuple((Run(w),) for w in wishes)
    blocks: list[Block] = [Paragraph((Run(material.say("report-chapter-collect.intro")),))]
    if items:
        blocks.append(Bullets(items))
    else:
        blocks.append(Paragraph((Run(material.say("report-collect-nothing")),)))
    return Chapter("collect", material.say("report-chapter-collect"), tuple(blocks))


def _findings(told: Iterable[Told], material: Material) -> list[Block]:
    items = tuple(finding_line(material, t) for t in told)
    return [Bullets(items, key="findings")] if items else []


def finding_line(material: Material, told: Told) -> Runs:
    """Return one finding as a line: shape, sentence, partners, where its evidence is."""
    finding = told.finding
    return (
        telling.mark(material, finding),
        Run(f"{telling.sentence(material, finding)} "),
        *material.chips_of(finding.partners),
        Run(" "),
        Run(told.label, to=told.anchor),
    )


def _tables(material: Material, tables: Iterable[Table], *, name: str) -> list[Block]:
    made: list[TableBlock | Callout] = []
    for n, table in enumerate(tables):
        made.append(telling.table(material, table, name=f"{name}-{n}"))
    return list(made)


def _missing(material: Material, results: Iterable[Result]) -> list[Block]:
    wishes = dict.fromkeys(material.say(w.code, **w.params) for r in results for w in r.missing)
    if not wishes:
        return []
    items = tuple((Run(w),) for w in wishes)
    return [Callout(CalloutKind.EMPTY, material.say("report-missing"), items=items)]


def _withheld(material: Material, results: Iterable[Result]) -> list[Block]:
    kept = dict.fromkeys(material.say(w.code, **w.params) for r in results for w in r.withheld)
    if not kept:
        return []
    items = tuple((Run(w),) for w in kept)
    return [Callout(CalloutKind.NOTE, material.say("report-withheld"), items=items)]


def _nothing(material: Material) -> Callout:
    return Callout(
        CalloutKind.EMPTY,
        material.say("report-nothing-here-title"),
        (Run(material.say("report-nothing-here")),),
    )
