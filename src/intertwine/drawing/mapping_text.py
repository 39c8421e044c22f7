"""The service mapping in words: a table of steps, and a sentence for each arrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intertwine.drawing.mapping_content import Content, InformationArrow, Passing, content
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say


@dataclass(frozen=True, slots=True)
class MappingStep:
    """One step as text; `coproduced` stands for the asterisk."""

    element: ElementId
    name: str
    coproduced: bool = False


@dataclass(frozen=True, slots=True)
class MappingRow:
    """A partner's steps by column. `partner` is None for steps that nobody performs."""

    partner: PartnerId | None
    name: str
    cells: tuple[tuple[MappingStep, ...], ...]


@dataclass(frozen=True)
class MappingText:
    """The service mapping as a table: `columns` head the cells of `rows`, `arrows` follow it."""

    summary: str
    columns: tuple[str, ...]
    rows: tuple[MappingRow, ...]
    arrows: tuple[str, ...]


def describe_mapping(
    service_map: ServiceMap,
    *,
    information: Sequence[InformationArrow] | None = None,
    language: str = "en",
) -> MappingText:
    """Return in words what `draw_mapping` shows for the same arguments."""
    said = content(service_map, information, language=language)
    nobody = say("mapping-nobody", language=language)
    unnamed = say("mapping-unnamed", language=language)
    rows = tuple(
        MappingRow(
            row.partner.id if row.partner else None,
            (row.partner.name or row.partner.id) if row.partner else nobody,
            tuple(
                tuple(MappingStep(n.id, n.name or unnamed, n.coproduced) for n in cell)
                for cell in row.steps
            ),
        )
        for row in said.rows
    )
    arrows = tuple(_sentence(service_map, arrow, language) for arrow in said.arrows)
    return MappingText(summary(said), said.columns, rows, arrows)


def summary(said: Content) -> str:
    """Return one or two sentences on what the picture shows."""
    steps = [step for row in said.rows for cell in row.steps for step in cell]
    counts = {
        "rows": len(said.rows),
        "columns": len(said.columns),
        "coproduced": sum(step.coproduced for step in steps),
        "arrows": len(said.arrows),
        "missing": sum(a.passing is Passing.MISSING for a in said.arrows),
    }
    return say("mapping-summary", counts, language=said.language)


def _sentence(service_map: ServiceMap, arrow: InformationArrow, language: str) -> str:
    unnamed = say("mapping-unnamed", language=language)

    def who(element: ElementId) -> str:
        partner = service_map.partner_of(element)
        return service_map.label(partner) if partner else say("mapping-nobody", language=language)

    def step(element: ElementId) -> str:
        node = service_map.node.get(element)
        return (node.name if node else service_map.label(element)) or unnamed

    return say(
        f"mapping-arrow-{arrow.passing}",
        {
            "giver": who(arrow.source),
            "taker": who(arrow.target),
            "what": arrow.text or unnamed,
            "from_step": step(arrow.source),
            "to_step": step(arrow.target),
        },
        language=language,
    )
