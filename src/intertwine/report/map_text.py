"""A map in words, for those who cannot see its picture and those who would rather read."""

from __future__ import annotations

from intertwine.drawing import PartnerText, Passing, StepText, describe
from intertwine.model.study import StudyMap
from intertwine.report.material import Material
from intertwine.report.text import clean
from intertwine.report.tree import Block, Bullets, Paragraph, Run, Runs


def as_text(material: Material, drawn: StudyMap) -> tuple[Block, ...]:
    """Return the map in words: partner by partner, each step with what it needs and passes on."""
    told = describe(drawn.map, language=material.language)
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
