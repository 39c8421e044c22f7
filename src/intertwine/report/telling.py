"""Findings, tables and cells in words: the pieces of which chapters are made."""

from __future__ import annotations

from collections.abc import Iterable

from intertwine.model.findings import Cell, Finding, Ref, RefKind, Table, Word
from intertwine.model.kinds import Effect
from intertwine.report.material import EFFECTS, SEVERITIES, Material, Told, key
from intertwine.report.tree import (
    Bars,
    Callout,
    CalloutKind,
    Mark,
    Run,
    Runs,
    TableBlock,
    TableCell,
)

LEVELS = ("level-none", "level-pooled", "level-sequential", "level-reply", "level-reciprocal")


def mark(material: Material, finding: Finding, number: int | None = None) -> Mark:
    """Return the shape and word of a finding."""
    return Mark(finding.effect, material.say(f"effect-{finding.effect.value}"), number)


def bars(material: Material, finding: Finding) -> Bars | None:
    """Return how much a finding matters, as bars and a word; None for what works well."""
    if finding.effect is Effect.ADVANTAGE:
        return None
    return Bars(finding.severity, material.say(f"severity-{finding.severity.value}"))


def sentence(material: Material, finding: Finding) -> str:
    """Return the plain sentence of a finding."""
    return material.say(f"finding-{finding.code}", **finding.params)


def headline(material: Material, finding: Finding) -> str:
    """Return the short sentence that stands in bold, with its full stop."""
    said = material.say_if(f"finding-{finding.code}.title", finding.params)
    said = said or sentence(material, finding)
    return said if said[-1:] in ".?!" else said + "."


def rests_on(material: Material, finding: Finding, *, sources: bool = False) -> str:
    """Return what a finding rests on: "exact", or how many were asked; with its inputs or not."""
    said = _counted(material, finding)
    if not sources:
        return said
    read = list(dict.fromkeys(e.source for e in finding.evidence)) or ["map"]
    named = tuple(material.say_if(f"source-{s}", {}) or s for s in read)
    return material.say("report-rests-from", said=said, sources=named)


def _counted(material: Material, finding: Finding) -> str:
    estimate = finding.estimate
    asked = sum(estimate.n.values()) if estimate else 0
    if estimate is None or not asked:
        return material.say("report-rests-exact")
    if estimate.low is None or estimate.high is None:
        return material.say("report-rests-answers", n=asked)
    runs = "replications" in estimate.n
    return material.say(
        "report-rests-runs" if runs else "report-rests-interval",
        n=asked,
        value=material.number(round(estimate.value, 2)),
        low=material.number(round(estimate.low, 2)),
        high=material.number(round(estimate.high, 2)),
    )


def where(material: Material, finding: Finding) -> tuple[Run, ...]:
    """Return the elements of a finding that are in the picture, each leading there."""
    shown = [m for m in material.study.maps if m.id == finding.map] or (
        [material.main] if material.main else []
    )
    if not shown:
        return ()
    drawn = shown[0]
    return tuple(
        Run(drawn.map.label(e), to=material.on_map(e, map_id=drawn.id)) for e in finding.elements
    )


def finding_rows(material: Material, told: Iterable[Told], *, title: str, name: str) -> TableBlock:
    """Return findings as a table: shape, sentence, between whom, what it rests on, severity."""
    columns = ("mark", "finding", "between", "rests", "severity", "evidence")
    rows = []
    for t in told:
        f = t.finding
        rows.append(
            (
                TableCell((mark(material, f),), order=EFFECTS.index(f.effect)),
                TableCell((Run(sentence(material, f)),)),
                TableCell(material.chips_of(f.partners)),
                TableCell((Run(rests_on(material, f), soft=True),)),
                _severity(material, f),
                TableCell((Run(t.label, to=t.anchor),), order=int(t.label[1:])),
            )
        )
    return TableBlock(
        name, title, tuple(material.say(f"report-column-{c}") for c in columns), tuple(rows)
    )


def _severity(material: Material, finding: Finding) -> TableCell:
    shown = bars(material, finding)
    if shown is None:
        return TableCell((), order=len(SEVERITIES))
    return TableCell((shown,), order=SEVERITIES.index(finding.severity))


def table(material: Material, found: Table, *, name: str) -> TableBlock | Callout:
    """Return a measure's table in words, or what to say when it has no rows."""
    title = material.say(f"table-{found.code}")
    if not found.rows:
        empty = material.say_if(f"table-{found.code}.empty", {})
        return Callout(
            CalloutKind.EMPTY, title, (Run(empty or material.say("report-table-empty")),)
        )
    return TableBlock(
        key("table", name),
        title,
        tuple(material.say(f"column-{c}") for c in found.columns),
        tuple(tuple(cell(material, c, map_id=found.map) for c in row) for row in found.rows),
        note=material.say_if(f"table-{found.code}.how", {}),
    )


def cell(material: Material, value: Cell, *, map_id: str = "") -> TableCell:
    """Return one cell: names lead where they can, words are told, None is "not known"."""
    match value:
        case None:
            return TableCell((Run(material.say("report-not-known"), soft=True),), order=-1)
        case bool():
            return TableCell((Run(material.say("report-yes" if value else "report-no")),))
        case int() | float():
            return TableCell((Run(material.number(value)),), order=value, number=True)
        case tuple():
            return TableCell(_listed(material, value, map_id=map_id))
        case Word():
            order = LEVELS.index(value.code) if value.code in LEVELS else None
            return TableCell(_piece(material, value, map_id=map_id), order=order)
        case _:
            return TableCell(_piece(material, value, map_id=map_id))


def no_map(material: Material) -> Callout:
    """Return what to say, and what to do first, where there is no map."""
    said = (Run(material.say("report-no-map")),)
    return Callout(CalloutKind.EMPTY, material.say("report-no-map-title"), said)


def _listed(material: Material, pieces: tuple[Ref | Word | str, ...], *, map_id: str) -> Runs:
    runs: list[Run] = []
    for n, piece in enumerate(pieces):
        if n:
            runs.append(Run(", "))
        runs += [r for r in _piece(material, piece, map_id=map_id) if isinstance(r, Run)]
    return tuple(runs)


def _piece(material: Material, piece: Ref | Word | str, *, map_id: str) -> Runs:
    match piece:
        case Ref(kind=RefKind.PARTNER):
            return (material.chip(piece.id), Run(piece.name or piece.id))
        case Ref():
            return (material.place(piece, map_id=map_id),)
        case Word():
            return (Run(material.say(piece.code, **piece.params)),)
        case _:
            return (Run(piece),)
