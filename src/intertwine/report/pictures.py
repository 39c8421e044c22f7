"""The pictures of a report: the cover's, the map of today, the map of what could be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from intertwine.drawing import (
    Mark,
    PartnerText,
    Passing,
    StepText,
    describe,
    draw_map,
    map_diagram,
    strips,
)
from intertwine.model.ids import ElementId
from intertwine.model.study import StudyMap
from intertwine.report import telling
from intertwine.report.material import Material, Told, prefix
from intertwine.report.overview import draw_overview
from intertwine.report.page_one import chosen
from intertwine.report.text import clean
from intertwine.report.tree import Block, Bullets, Figure, Paragraph, Run, Runs, Sheet

MOST_PLACES = 3
"""A statement about many places carries its number at the first few, so that it can be found."""
WIDEST_COVER = 1150
"""Up to this natural width (pixels) a map's labels can be read across page one."""
UPRIGHT_WIDTH, TURNED_WIDTH, TURNED_HEIGHT = 860.0, 1240.0, 640.0
"""Pixels of a map that an A4 page holds with its 12-pixel labels printed at 7 points."""
_VIEW = re.compile(r'viewBox="\S+ \S+ (\S+) (\S+)"')
_ID = re.compile(r' id="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Pictures:
    """The figures of a report, None where there is nothing to draw, and what links may reach."""

    cover: Figure | None = None
    service: Figure | None = None
    wanted: Figure | None = None
    targets: frozenset[str] = frozenset()


def pictures(material: Material) -> Pictures:
    """Return the pictures of the study's maps, with the numbers of page one on them."""
    if material.main is None:
        return Pictures()
    today = _map(material, material.main, name="figure-service", marks=_marks(material))
    wanted = (
        _map(material, material.wanted, name="figure-wanted", marks=()) if material.wanted else None
    )
    figures = [f for f in (today, wanted) if f]
    return Pictures(
        cover=_cover(material, material.main),
        service=today,
        wanted=wanted,
        targets=frozenset(t for f in figures for t in f.targets),
    )


def _marks(material: Material) -> tuple[Mark, ...]:
    """Return the numbers of page one at the places they speak of, each place once a number."""
    return tuple(
        Mark(
            element,
            told.finding.effect,
            number=str(number),
            text=telling.headline(material, told.finding),
        )
        for number, told in enumerate(chosen(material), start=1)
        for element in _places(material, told)
    )


def _places(material: Material, told: Told) -> tuple[ElementId, ...]:
    if material.main is None or told.finding.map not in ("", material.main.id):
        return ()
    return tuple(dict.fromkeys(told.finding.elements))[:MOST_PLACES]


def _cover(material: Material, main: StudyMap) -> Figure | None:
    """Return the picture of page one: the map while its names can be read there, else who takes
    part and when.
    """
    if not main.map.activities:
        return None
    name = main.map.name or material.study.name
    said = {"name": name, "partners": len(main.map.partners), "steps": len(main.map.activities)}
    svg = _drawn(material, main, marks=_marks(material), begins="cover")
    code = "map"
    if natural_size(svg)[0] > WIDEST_COVER:
        order = material.study.partner_ids()
        marks = _marks(material)
        svg = clean(
            draw_overview(main.map, marks=marks, partner_order=order, title=name, prefix="cover")
        )
        code = "overview"
    return Figure(
        key="figure-cover",
        svg=svg,
        alt=material.say(f"report-alt-{code}", **said),
        caption=(
            Run(material.say(f"report-figure-{code}", name=name)),
            Run(" "),
            Run(material.say("report-see-map"), to="figure-service"),
        ),
    )


def _map(
    material: Material, drawn: StudyMap, *, name: str, marks: tuple[Mark, ...]
) -> Figure | None:
    if not drawn.map.nodes and not drawn.map.pools:
        return None
    svg = _drawn(material, drawn, marks=marks, begins=prefix(material.study, drawn.id))
    turned = natural_size(svg)[1] <= TURNED_HEIGHT
    service = drawn.map.name or material.study.name
    today = drawn is material.main
    return Figure(
        key=name,
        svg=svg,
        alt=material.say(
            "report-alt-map" if today else "report-alt-wanted",
            name=service,
            partners=len(drawn.map.partners),
            steps=len(drawn.map.activities),
        ),
        caption=(
            Run(
                material.say("report-figure-map" if today else "report-figure-wanted", name=service)
            ),
        ),
        text_title=material.say("report-as-text"),
        text=_as_text(material, drawn),
        wide=True,
        turned=turned,
        sheets=_sheets(material, drawn, marks=marks, turned=turned),
        targets=tuple(_ID.findall(svg)),
    )


def _drawn(material: Material, drawn: StudyMap, *, marks: tuple[Mark, ...], begins: str) -> str:
    order = material.study.partner_ids()
    return clean(draw_map(drawn.map, marks=marks, partner_order=order, prefix=begins))


def _sheets(
    material: Material, drawn: StudyMap, *, marks: tuple[Mark, ...], turned: bool
) -> tuple[Sheet, ...]:
    """Return the map cut into parts that a page can hold with labels of seven points."""
    diagram = map_diagram(drawn.map)
    cut = strips(drawn.map, diagram, widest=TURNED_WIDTH if turned else UPRIGHT_WIDTH)
    if len(cut) == 1:
        return ()
    return tuple(
        Sheet(
            clean(
                draw_map(
                    drawn.map,
                    diagram=diagram,
                    theme="print",
                    marks=marks,
                    partner_order=material.study.partner_ids(),
                    prefix=f"{prefix(material.study, drawn.id)}sheet{n}",
                    strip=strip,
                )
            ),
            material.say("report-sheet", n=n, of=len(cut)),
        )
        for n, strip in enumerate(cut, start=1)
    )


def natural_size(svg: str) -> tuple[float, float]:
    """Return a drawing's own width and height in pixels."""
    found = _VIEW.search(svg)
    width, height = (float(v) for v in found.groups()) if found else (1.0, 1.0)
    return max(width, 1.0), max(height, 1.0)


def _as_text(material: Material, drawn: StudyMap) -> tuple[Block, ...]:
    """Return the map in words: partner by partner, each step with what it needs and passes on."""
    told = describe(drawn.map)
    blocks: list[Block] = [Paragraph((Run(told.summary),))]
    for partner in told.partners:
        chip = (material.chip(partner.partner),) if partner.partner else ()
        blocks.append(Paragraph((*chip, Run(clean(partner.name), strong=True))))
        blocks.append(Bullets(tuple(_lines(material, partner)), key="steps"))
    return tuple(blocks)


def _lines(material: Material, partner: PartnerText) -> list[Runs]:
    lines: list[Runs] = [(Run(_step(material, step)),) for step in partner.steps]
    whole = _passings(material, partner.sends, partner.receives)
    if partner.black_box or whole:
        said = [material.say("drawing-black-box")] if partner.black_box else []
        lines.append((Run(". ".join([*said, *whole])),))
    return lines or [(Run(material.say("report-text-no-steps"), soft=True),)]


def _step(material: Material, step: StepText) -> str:
    name = material.say("report-text-step", number=step.number, name=step.name or step.kind)
    said = [f"{name} ({step.actor})" if step.actor else name]
    if step.coproduced:
        said.append(material.say("drawing-coproduced"))
    if step.needs:
        said.append(material.say("report-text-needs", what=step.needs))
    said += _passings(material, step.sends, step.receives)
    if step.then:
        said.append(material.say("report-text-then", what=step.then))
    return "; ".join(said) + "."


def _passings(
    material: Material, sends: tuple[Passing, ...], receives: tuple[Passing, ...]
) -> list[str]:
    said = []
    for code, passings in (("receives", receives), ("sends", sends)):
        for p in passings:
            what = p.what or material.say("report-text-notice")
            said.append(material.say(f"report-text-{code}", what=what, who=p.who))
    return said
