"""The pictures of a report: the cover's, the map of today, the map of what could be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from intertwine.drawing import Mark, draw_map, map_diagram, strips
from intertwine.model.geometry import Diagram
from intertwine.model.ids import ElementId
from intertwine.model.study import StudyMap
from intertwine.report import telling
from intertwine.report.map_text import as_text
from intertwine.report.material import Material, Told, prefix
from intertwine.report.overview import draw_overview
from intertwine.report.page_one import chosen
from intertwine.report.text import clean
from intertwine.report.tree import Figure, Run, Sheet

WIDE = 900
"""From this natural width on a map scrolls on a screen rather than shrinking."""
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
    if material.main is None or not (material.main.map.nodes or material.main.map.pools):
        return Pictures()
    today = _Picture(material, material.main, _marks(material))
    service = today.figure("figure-service", alt="report-alt-map", caption="report-figure-map")
    wanted = None
    if material.wanted is not None and material.wanted.map.nodes:
        wanted = _Picture(material, material.wanted, ()).figure(
            "figure-wanted", alt="report-alt-wanted", caption="report-figure-wanted"
        )
    return Pictures(
        cover=today.cover() if material.main.map.activities else None,
        service=service,
        wanted=wanted,
        targets=frozenset(service.targets + (wanted.targets if wanted else ())),
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


@dataclass(frozen=True)
class _Picture:
    """One map about to be drawn: laid out once, drawn as often as needed."""

    material: Material
    shown: StudyMap
    marks: tuple[Mark, ...]

    @cached_property
    def diagram(self) -> Diagram:
        return map_diagram(self.shown.map)

    @property
    def width(self) -> float:
        """The map's natural width in pixels, without names that stick out."""
        shapes = [shape.bounds for shape in self.diagram.shapes.values()]
        return max((b.right for b in shapes), default=0) - min((b.x for b in shapes), default=0)

    @property
    def name(self) -> str:
        return self.shown.map.name or self.material.study.name

    def say(self, code: str) -> str:
        """Return a sentence about this map."""
        service = self.shown.map
        return self.material.say(
            code,
            name=self.name,
            partners=len(service.partners),
            steps=len(service.activities),
        )

    def drawn(self, begins: str) -> str:
        """Return the whole map for a screen; ids begin with `begins`."""
        return clean(
            draw_map(
                self.shown.map,
                diagram=self.diagram,
                marks=self.marks,
                partner_order=self.material.study.partner_ids(),
                prefix=begins,
                language=self.material.language,
            )
        )

    def figure(self, key: str, *, alt: str, caption: str) -> Figure:
        """Return the whole map with its text, and cut into sheets where paper needs it."""
        svg = self.drawn(prefix(self.material.study, self.shown.id))
        width, height = natural_size(svg)
        wide, turned = width > WIDE, width > WIDE and height <= TURNED_HEIGHT
        return Figure(
            key=key,
            svg=svg,
            alt=self.say(alt),
            caption=(Run(self.say(caption)),),
            text_title=self.material.say("report-as-text"),
            text=as_text(self.material, self.shown),
            wide=wide,
            turned=turned,
            sheets=self.sheets(turned=turned),
            targets=tuple(_ID.findall(svg)),
        )

    def cover(self) -> Figure:
        """Return the picture of page one: the map while its names can be read there, else who
        takes part and when.
        """
        if self.width <= WIDEST_COVER:
            svg, code = self.drawn("cover"), "map"
        else:
            code = "overview"
            svg = clean(
                draw_overview(
                    self.shown.map,
                    marks=self.marks,
                    partner_order=self.material.study.partner_ids(),
                    title=self.name,
                    prefix="cover",
                    language=self.material.language,
                )
            )
        more = Run(self.material.say("report-see-map"), to="figure-service")
        return Figure(
            key="figure-cover",
            svg=svg,
            alt=self.say(f"report-alt-{code}"),
            caption=(Run(f"{self.say(f'report-figure-{code}')} "), more),
        )

    def sheets(self, *, turned: bool) -> tuple[Sheet, ...]:
        """Return the map cut into parts that a page can hold with labels of seven points."""
        widest = TURNED_WIDTH if turned else UPRIGHT_WIDTH
        cut = strips(self.shown.map, self.diagram, widest=widest)
        if len(cut) == 1:
            return ()
        begins = prefix(self.material.study, self.shown.id)
        return tuple(
            Sheet(
                clean(
                    draw_map(
                        self.shown.map,
                        diagram=self.diagram,
                        theme="print",
                        marks=self.marks,
                        partner_order=self.material.study.partner_ids(),
                        prefix=f"{begins}sheet{n}",
                        strip=strip,
                        language=self.material.language,
                    )
                ),
                self.material.say("report-sheet", n=n, of=len(cut)),
            )
            for n, strip in enumerate(cut, start=1)
        )


def natural_size(svg: str) -> tuple[float, float]:
    """Return a drawing's own width and height in pixels."""
    found = _VIEW.search(svg)
    width, height = (float(v) for v in found.groups()) if found else (1.0, 1.0)
    return max(width, 1.0), max(height, 1.0)
