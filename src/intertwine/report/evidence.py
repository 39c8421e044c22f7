"""The last chapters: what each finding rests on, what was left out, what to be careful with."""

from __future__ import annotations

from intertwine.errors import IntertwineError
from intertwine.model.study import LeftOut
from intertwine.report import telling
from intertwine.report.material import Material, Told
from intertwine.report.tree import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Chapter,
    Facts,
    Inline,
    Paragraph,
    Run,
    Runs,
    Section,
)
from intertwine.wording import has


def evidence(material: Material) -> Chapter:
    """Return every kind of finding with how it is computed, and each finding's evidence."""
    kinds: dict[str, list[Told]] = {}
    for told in material.told:
        kinds.setdefault(told.finding.code, []).append(told)
    sections = tuple(_kind(material, code, group) for code, group in kinds.items())
    intro = "report-chapter-evidence.intro" if sections else "report-evidence-none"
    return Chapter(
        "evidence",
        material.say("report-chapter-evidence"),
        (Paragraph((Run(material.say(intro)),)),),
        sections,
        new_page=True,
    )


def _kind(material: Material, code: str, group: list[Told]) -> Section:
    params = group[0].finding.params
    rows: list[tuple[str, Runs]] = []
    for attribute in ("how", "term", "todo"):
        said = material.say_if(f"finding-{code}.{attribute}", params)
        if said:
            rows.append((material.say(f"report-evidence-{attribute}"), (Run(said),)))
    blocks: tuple[Block, ...] = (Facts(tuple(rows)),) if rows else ()
    title = telling.headline(material, group[0].finding).rstrip(".")
    if len(group) > 1:
        title = material.say_if(f"finding-{code}.kind", params) or title
    return Section(
        material.how(code), title, blocks, tuple(_entry(material, told) for told in group)
    )


def _entry(material: Material, told: Told) -> Section:
    finding = told.finding
    shown = telling.bars(material, finding)
    kind: Runs = (telling.mark(material, finding), *((Run("  "), shown) if shown else ()))
    rows: list[tuple[str, Runs]] = [(material.say("report-evidence-kind"), kind)]
    for n, piece in enumerate(finding.evidence):
        said = material.say(piece.code, **piece.params)
        name = material.say("report-evidence-seen") if n == 0 else ""
        rows.append((name, (Run(said),)))
    if finding.partners:
        rows.append((material.say("report-column-between"), _partners(material, told)))
    places = telling.where(material, finding)
    if places:
        rows.append((material.say("report-evidence-where"), _spaced(places)))
    rows.append(
        (
            material.say("report-column-rests"),
            (Run(telling.rests_on(material, finding, sources=True)),),
        )
    )
    if finding.map and material.main and finding.map != material.main.id:
        rows.append((material.say("report-evidence-map"), (Run(_map_name(material, finding.map)),)))
    said = telling.sentence(material, finding)
    return Section(told.anchor, f"{told.label}. {said}", (Facts(tuple(rows)),))


def _partners(material: Material, told: Told) -> Runs:
    runs: list[Inline] = []
    for partner in told.finding.partners:
        runs += [material.chip(partner), Run(f"{material.study.partner_name(partner)}  ")]
    return tuple(runs)


def _spaced(places: tuple[Run, ...]) -> Runs:
    spaced: list[Run] = []
    for n, place in enumerate(places):
        spaced += [Run(", "), place] if n else [place]
    return tuple(spaced)


def _map_name(material: Material, map_id: str) -> str:
    found = next((m for m in material.study.maps if m.id == map_id), None)
    return (found.map.name or found.id) if found else map_id


def about(material: Material, failed: tuple[str, ...]) -> Chapter:
    """Return what was left out and why, what was taken for granted, and the limits."""
    sections = [
        Section("left-out", material.say("report-left-out"), _left_out(material, failed)),
        Section("assumptions", material.say("report-assumptions"), _assumptions(material)),
        Section(
            "limits",
            material.say("report-limits"),
            (Bullets(tuple((Run(material.say(f"report-limit-{n}")),) for n in _LIMITS)),),
        ),
    ]
    return Chapter("about", material.say("report-chapter-about"), sections=tuple(sections))


_LIMITS = ("exact", "map", "order", "legal", "people")


def _left_out(material: Material, failed: tuple[str, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if failed:
        blocks.append(
            Callout(
                CalloutKind.ERROR,
                material.say("report-failed", n=len(failed)),
                items=tuple((Run(part),) for part in failed),
            )
        )
    if material.study.left_out:
        items = tuple((Run(why(material, left)),) for left in material.study.left_out)
        blocks.append(
            Callout(CalloutKind.ERROR, material.say("report-files-left-out"), items=items)
        )
    if not blocks:
        blocks.append(Paragraph((Run(material.say("report-nothing-left-out")),)))
    return tuple(blocks)


def why(material: Material, left: LeftOut) -> str:
    """Return why a file was left out, with its next step."""
    if has(f"error-{left.code}"):
        return IntertwineError(left.code, **_plain(left)).told(language=material.language)
    return material.say("report-left-out-file", file=left.file)


def _plain(left: LeftOut) -> dict[str, str | int | float]:
    return {k: v for k, v in left.params.items() if isinstance(v, str | int | float)}


def _assumptions(material: Material) -> tuple[Block, ...]:
    said = dict.fromkeys(
        material.say(word.code, **word.params)
        for result in material.results
        for word in result.assumptions
    )
    if not said:
        return (Paragraph((Run(material.say("report-no-assumptions")),)),)
    return (Bullets(tuple((Run(s),) for s in said)),)
