"""From today to what could be: which findings go away, which remain, which are new."""

from __future__ import annotations

from collections.abc import Sequence

from intertwine.model.findings import Finding, Word
from intertwine.report import telling
from intertwine.report.chapters import finding_line
from intertwine.report.material import Material, Told
from intertwine.report.tree import (
    Block,
    Bullets,
    Chapter,
    Figure,
    Paragraph,
    Run,
    Runs,
    Section,
)


def change(
    material: Material, picture: Figure | None, differences: Sequence[Word]
) -> Chapter | None:
    """Return the difference between the two maps; None when the study has no to-be map."""
    if material.wanted is None or material.main is None:
        return None
    today = [t for t in material.findings if t.finding.map == material.main.id]
    then = {_what(t.finding) for t in material.wanted_findings}
    now = {_what(t.finding) for t in today}
    gone = [t for t in today if _what(t.finding) not in then]
    stays = [t for t in today if _what(t.finding) in then]
    new = [t for t in material.wanted_findings if _what(t.finding) not in now]
    counts = {"gone": len(gone), "stays": len(stays), "new": len(new)}
    sections = [
        _section(material, "gone", [_struck(material, t) for t in gone]),
        _section(material, "stays", [finding_line(material, t) for t in stays]),
        _section(material, "new", [finding_line(material, t) for t in new]),
        _section(material, "gaps", [_struck(material, t) for t in gone if _is_gap(t.finding)]),
        _section(
            material, "steps", [(Run(material.say(w.code, **w.params)),) for w in differences]
        ),
    ]
    if picture:
        title = material.say("report-change-picture")
        sections.append(Section("change-picture", title, (picture,)))
    intro: tuple[Block, ...] = (
        Paragraph((Run(material.say("report-chapter-change.intro")),)),
        Paragraph((Run(material.say("report-change-counts", **counts), strong=True),)),
    )
    return Chapter("change", material.say("report-chapter-change"), intro, tuple(sections))


def _what(finding: Finding) -> tuple[str, str, str]:
    return (finding.measure, finding.code, finding.subject.id)


def _is_gap(finding: Finding) -> bool:
    return finding.measure == "coordination"


def _struck(material: Material, told: Told) -> Runs:
    finding = told.finding
    return (
        telling.mark(material, finding),
        Run(telling.sentence(material, finding), struck=True),
        Run(" "),
        *material.chips_of(finding.partners),
        Run(" "),
        Run(told.label, to=told.anchor),
    )


def _section(material: Material, name: str, lines: Sequence[Runs]) -> Section:
    title = material.say(f"report-change-{name}")
    block: Block = (
        Bullets(tuple(lines), key="findings")
        if lines
        else Paragraph((Run(material.say(f"report-change-{name}.none"), soft=True),))
    )
    return Section(f"change-{name}", title, (block,))
