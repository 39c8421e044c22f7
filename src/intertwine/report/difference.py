"""From today to what could be: which findings go away, which remain, which are new."""

from __future__ import annotations

from collections.abc import Sequence

from intertwine.model.findings import Finding, SubjectKind, Word
from intertwine.model.kinds import Effect
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
    compared = _compared(material)
    now = [t for t in material.findings if _on(t, material.main.id) and _by(t) in compared]
    then = [t for t in material.wanted_findings if _by(t) in compared]
    gone, stays, new = _sorted_out([t for t in now if not _works(t)], then)
    worse, _, better = _sorted_out([t for t in now if _works(t)], then)
    new, better = [t for t in new if not _works(t)], [t for t in better if _works(t)]
    sections = [
        _section(material, "gone", [_struck(material, t) for t in gone]),
        _section(material, "stays", [finding_line(material, t) for t in stays]),
        _section(material, "new", [finding_line(material, t) for t in new]),
        _section(material, "gaps", [_struck(material, t) for t in gone if _is_gap(t.finding)]),
        _section(material, "better", [finding_line(material, t) for t in better]),
        _section(material, "worse", [finding_line(material, t) for t in worse]),
        _section(
            material,
            "steps",
            [(Run(material.say(w.code, **w.params)),) for w in differences],
            name="",
        ),
    ]
    counts = {"gone": len(gone), "stays": len(stays), "new": len(new)}
    if picture:
        title = material.say("report-change-picture")
        sections.append(Section("change-picture", title, (picture,)))
    intro: tuple[Block, ...] = (
        Paragraph((Run(material.say("report-chapter-change.intro")),)),
        Paragraph((Run(material.say("report-change-counts", **counts), strong=True),)),
    )
    return Chapter("change", material.say("report-chapter-change"), intro, tuple(sections))


def _compared(material: Material) -> frozenset[str]:
    """Return the measures that looked at the to-be map too; answers about today, say, did not."""
    wanted = material.wanted.id if material.wanted else ""
    return frozenset(
        r.measure
        for r in material.results
        if any(t.map == wanted for t in r.tables) or any(f.map == wanted for f in r.findings)
    )


def _sorted_out(now: list[Told], then: list[Told]) -> tuple[list[Told], list[Told], list[Told]]:
    """Return what is found only today, in both, and only on the to-be map."""
    today = {_what(t.finding) for t in now}
    later = {_what(t.finding) for t in then}
    gone = [t for t in now if _what(t.finding) not in later]
    stays = [t for t in now if _what(t.finding) in later]
    return gone, stays, [t for t in then if _what(t.finding) not in today]


def _on(told: Told, map_id: str) -> bool:
    return told.finding.map == map_id


def _by(told: Told) -> str:
    return told.finding.measure


def _works(told: Told) -> bool:
    return told.finding.effect is Effect.ADVANTAGE


def _what(finding: Finding) -> tuple[str, str, str]:
    whole = finding.subject.kind is SubjectKind.MAP
    return (finding.measure, finding.code, "" if whole else finding.subject.id)


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


def _section(
    material: Material, part: str, lines: Sequence[Runs], *, name: str = "findings"
) -> Section:
    title = material.say(f"report-change-{part}")
    block: Block = (
        Bullets(tuple(lines), key=name)
        if lines
        else Paragraph((Run(material.say(f"report-change-{part}.none"), soft=True),))
    )
    return Section(f"change-{part}", title, (block,))
