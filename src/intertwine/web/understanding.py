"""What each organisation answered alone, against the others and the map, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response

from intertwine.access.understanding import Understood, understood
from intertwine.drawing import Overlay, Reading, draw_map, looks, map_diagram
from intertwine.errors import NotThere
from intertwine.model.ids import ElementId
from intertwine.model.same import Same
from intertwine.model.study import Study
from intertwine.web.asking import Facilitator
from intertwine.web.board import PartnerLook
from intertwine.web.tongues import Lang, decimals, language_of, speaker
from intertwine.wording import has

router = APIRouter(prefix="/api/partnerships/{partnership}", tags=["understanding"])
Id = Annotated[str, Path(max_length=40)]
Construct = Annotated[str, Path(max_length=40)]
ThemeName = Literal["screen", "dark", "projector", "print"]


@dataclass(frozen=True, slots=True)
class UnderstandingPage:
    """Everything people answered alone, with the marks of the partners and the map's name."""

    name: str
    partners: tuple[PartnerLook, ...]
    map: str
    understood: Understood


@router.get("/understanding")
def understanding(request: Request, partnership: Id, _who: Facilitator) -> UnderstandingPage:
    """Return agreement per construct and wave, and what each group answered to each item."""
    study = request.app.state.shelf.study(partnership)
    return UnderstandingPage(
        name=study.name,
        partners=partner_looks(study),
        map=study.main_map.map.name or study.main_map.id if study.main_map else "",
        understood=_understood(Same(study), language_of(request)),
    )


@router.get("/understanding/{construct}.svg", response_class=Response)
def picture(
    request: Request,
    partnership: Id,
    construct: Construct,
    _who: Facilitator,
    wave: Annotated[str, Query(max_length=100)] = "",
    theme: ThemeName = "screen",
    lang: Lang = "",
) -> Response:
    """Return the map coloured by how alike people answered; the newest wave unless one is named.

    Where a step is asked of twice, as with orders, it shows the mean; where everybody said the
    same, 1. A step that was not asked about in that wave stays uncoloured.
    """
    study = request.app.state.shelf.study(partnership)
    told = _understood(Same(study), language_of(request))
    values: dict[str, list[float]] = {}
    for found in told.constructs:
        for item in found.items if found.code == construct else ():
            for seen in item.waves:
                alike = seen.alpha if seen.alpha is not None or seen.most < seen.n else 1.0
                if seen.wave == (wave or found.waves[-1].wave) and alike is not None:
                    for element in item.elements:
                        values.setdefault(element, []).append(alike)
    if study.main_map is None or construct not in {c.code for c in told.constructs}:
        raise NotThere("no-such-page")
    means = {ElementId(e): sum(v) / len(v) for e, v in values.items()}
    readings = {e: Reading(m, decimals(m, language_of(request))) for e, m in means.items()}
    svg = draw_map(
        study.main_map.map,
        diagram=map_diagram(study.main_map.map),
        theme=theme,
        overlays=(Overlay("agreement", readings),) if readings else (),
        title=study.main_map.map.name,
        partner_order=study.partner_ids(),
        embed_font=True,
    )
    return Response(svg, media_type="image/svg+xml")


def partner_looks(study: Study) -> tuple[PartnerLook, ...]:
    """Return the marks of all partners on the study's maps, in their order."""
    named = {p.id: p for entry in study.maps for p in entry.map.partners}
    given = looks(named.values(), order=study.partner_ids())
    return tuple(
        PartnerLook(
            id=p.id,
            name=p.name or p.id,
            letter=given[p.id].letter,
            colour=int(given[p.id].colour.removeprefix("p")),
            pattern=given[p.id].pattern,
        )
        for p in sorted(named.values(), key=lambda p: list(given).index(p.id))
    )


@lru_cache(maxsize=16)
def _understood(same: Same[Study], language: str) -> Understood:
    say = speaker(language)

    def label(option: str) -> str:
        code = "option-" + option.replace("_", "-")
        page = f"understanding-{code}"
        known = page if has(page) else code
        return say(known, {}) if has(known) else option

    return understood(same.value, label=label)
