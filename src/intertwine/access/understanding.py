"""What may be shown of a study's answers: counts of groups beside what the measure says.

A study does not remember how anonymous its answers were promised to be, so the rules of a reveal
without names hold for all: organisations with fewer than three people are counted with another,
the same in every wave; facts are counted from three answers of a group, opinions from five and
never when nearly all say the same. Sentences are the pages'; here are codes and names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intertwine.measures.asked import Asked, asked
from intertwine.measures.understanding import (
    SIGNIFICANT,
    ItemUnderstanding,
    understand,
    understand_items,
)
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.study import Study
from intertwine.workshop.groups import joined
from intertwine.workshop.shown import FEWEST_FACT, FEWEST_OPINION

if TYPE_CHECKING:
    from intertwine.stats.agreement import Agreement

FACTS = frozenset({"accountability", "predictability", "information"})
"""Constructs whose answers state a fact about the work; all others are opinions."""

Name = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class AnswerOption:
    """One answer that could be chosen. `partner` is its id where the answer is a partner."""

    code: str
    label: str
    partner: str


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """Organisations that are counted together."""

    id: str
    partners: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupAnswers:
    """What one group answered to one item in one wave.

    `counts` is None where too few answered; `mostly` then names the answer of nearly all of a
    group large enough to say so.
    """

    group: str
    n: int
    counts: Mapping[str, int] | None
    mostly: str = ""


@dataclass(frozen=True, slots=True)
class ItemWave:
    """One item in one wave. `alpha` is None where nothing varies, `p` where nothing is tested.

    `most` of the `n` people gave `answer`; `unknown` of them do not know; `as_map` is None
    where the map does not say. `p` is adjusted over the items of the construct.
    """

    wave: str
    n: int
    alpha: float | None
    answer: str
    most: int
    unknown: int
    as_map: int | None
    p: float | None
    verdict: str
    groups: tuple[GroupAnswers, ...]


@dataclass(frozen=True, slots=True)
class ItemAnswers:
    """One item with its waves. `steps` are one or, for an order, two names of the map.

    `asked` is its place among the items of the construct; `gone` is True where a step is no
    longer on the map.
    """

    asked: int
    element: str
    elements: tuple[str, ...]
    steps: tuple[str, ...]
    wording: str
    map_answer: str
    options: tuple[AnswerOption, ...]
    waves: tuple[ItemWave, ...]
    gone: bool


@dataclass(frozen=True, slots=True)
class Span:
    """A value between its 95 % limits; each is None where it is not defined."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class ConstructWave:
    """Agreement on one construct in one wave: of all, within and between organisations.

    `p` of the boundary is None where so few people cannot differ significantly; `identical` is
    True where everybody answered the same everywhere, so that nothing is left to explain;
    `mapped` where the map answers any item, so that `kappa` is None only if it is not defined.
    """

    wave: str
    people: int
    answers: int
    identical: bool
    alpha: Span
    within: float | None
    between: Span
    boundary: float | None
    p: float | None
    kappa: float | None
    mapped: bool


@dataclass(frozen=True, slots=True)
class ConstructAnswers:
    """One construct: how alike people answered in each wave, and its items, least alike first."""

    code: str
    opinion: bool
    waves: tuple[ConstructWave, ...]
    items: tuple[ItemAnswers, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What people answered alone, beside each other and the map."""

    waves: tuple[str, ...]
    groups: tuple[AnswerGroup, ...]
    constructs: tuple[ConstructAnswers, ...]


def understood(study: Study, *, label: Name) -> Understood:
    """Return a study's answers as they may be shown; `label` names options that are words."""
    every = asked(study)
    groups = _groups(study)
    constructs = []
    for code in dict.fromkeys(a.construct for a in every):
        waves = [a for a in every if a.construct == code]
        constructs.append(
            ConstructAnswers(
                code=code,
                opinion=code not in FACTS,
                waves=tuple(_whole(a) for a in waves),
                items=_items(study, waves, groups, label),
            )
        )
    ids = dict.fromkeys(groups.values())
    return Understood(
        waves=study.waves,
        groups=tuple(
            AnswerGroup("+".join(g), tuple(g), tuple(study.partner_name(p) for p in g)) for g in ids
        ),
        constructs=tuple(constructs),
    )


def _groups(study: Study) -> Mapping[PartnerId, tuple[PartnerId, ...]]:
    """Return how organisations are counted, by the wave in which each had the fewest people."""
    people: dict[str, dict[PartnerId, set[str]]] = {}
    for a in study.answers:
        if a.answer:
            people.setdefault(a.wave, {}).setdefault(a.partner, set()).add(a.respondent)
    fewest: dict[PartnerId, int] = {}
    for wave in people.values():
        for partner, who in wave.items():
            fewest[partner] = min(len(who), fewest.get(partner, len(who)))
    order = {p: n for n, p in enumerate(study.partner_ids())}
    grouped = joined(fewest, rather_alone=study.citizens)
    shown = sorted(grouped, key=lambda p: order.get(p, len(order)))
    return {p: grouped[p] for p in shown}


def _whole(a: Asked) -> ConstructWave:
    import numpy as np

    from intertwine.measures.understanding import SEED
    from intertwine.stats.agreement import nominal
    from intertwine.stats.bootstrap import between_interval

    found = understand(a)
    agreed: Agreement = found.agreement
    # Where everybody is an organisation of their own, all pairs are between organisations.
    alone = np.arange(len(a.respondents), dtype=np.int64)
    limits = between_interval(a.answers, alone, distance=nominal(len(a.options)), seed=SEED)
    return ConstructWave(
        wave=a.wave,
        people=sum(a.n.values()),
        answers=agreed.answers,
        identical=agreed.identical,
        alpha=_span(agreed.alpha, limits),
        within=_number(agreed.within),
        between=_span(agreed.between, found.interval),
        boundary=_number(agreed.boundary),
        p=_number(found.test.p) if found.test.floor < SIGNIFICANT else None,
        kappa=None if found.kappa is None else _number(found.kappa),
        mapped=found.kappa is not None,
    )


def _items(
    study: Study,
    waves: list[Asked],
    groups: Mapping[PartnerId, tuple[PartnerId, ...]],
    label: Name,
) -> tuple[ItemAnswers, ...]:
    said: dict[str, list[ItemWave]] = {}
    for a in waves:
        for found in understand_items(a):
            row = a.items.index(found.item)
            cells = _cells(a, row, groups)
            said.setdefault(found.item.element, []).append(_item_wave(a, found, cells))
    service = study.main_map.map if study.main_map else None
    items = []
    for number, item in enumerate(waves[0].items):
        if item.element not in said:
            continue
        elements = tuple(e.partition("#")[0] for e in item.element.split(">"))
        told = tuple(said[item.element])
        answers = dict.fromkeys(
            [*item.options, *(c for w in told for g in w.groups for c in g.counts or {})]
        )
        items.append(
            ItemAnswers(
                asked=number,
                element=item.element,
                elements=elements,
                steps=tuple(service.label(ElementId(e)) if service else e for e in elements),
                wording=item.wording,
                map_answer=item.map_answer,
                options=tuple(_option(study, code, label) for code in answers),
                waves=told,
                gone=service is None or any(ElementId(e) not in service.node for e in elements),
            )
        )
    return tuple(sorted(items, key=_difference))


def _difference(item: ItemAnswers) -> tuple[float, int]:
    """Least alike in the newest wave first; what nobody varies in comes last."""
    newest = item.waves[-1]
    return (2.0 if newest.alpha is None else newest.alpha, -newest.n)


def _item_wave(a: Asked, found: ItemUnderstanding, cells: tuple[GroupAnswers, ...]) -> ItemWave:
    return ItemWave(
        wave=a.wave,
        n=found.n,
        alpha=_number(found.alpha),
        answer=found.answer,
        most=round(found.share * found.n),
        unknown=round(found.unknown * found.n),
        as_map=None if found.as_map is None else round(found.as_map * found.n),
        p=_number(found.p),
        verdict=found.verdict.replace(" ", "-"),
        groups=cells,
    )


def _cells(
    a: Asked, row: int, groups: Mapping[PartnerId, tuple[PartnerId, ...]]
) -> tuple[GroupAnswers, ...]:
    said: dict[tuple[PartnerId, ...], Counter[str]] = {g: Counter() for g in groups.values()}
    for code, organisation in zip(a.answers[row], a.organisations, strict=True):
        if code >= 0:
            partner = PartnerId(a.partners[organisation])
            said[groups[partner]][a.options[code]] += 1
    return tuple(
        _cell("+".join(group), counted, opinion=a.construct not in FACTS)
        for group, counted in said.items()
        if counted
    )


def _cell(group: str, counted: Counter[str], *, opinion: bool) -> GroupAnswers:
    n = counted.total()
    if n < (FEWEST_OPINION if opinion else FEWEST_FACT):
        return GroupAnswers(group, n, None)
    most, number = counted.most_common(1)[0]
    if opinion and number >= n - 1:
        return GroupAnswers(group, n, None, mostly=most)
    return GroupAnswers(group, n, dict(counted.most_common()))


def _option(study: Study, code: str, label: Name) -> AnswerOption:
    if code in study.partner_ids():
        return AnswerOption(code, study.partner_name(code), partner=code)
    named = study.main_map.map.label(ElementId(code)) if study.main_map else code
    return AnswerOption(code, label(code) if named == code else named, partner="")


def _span(value: float, limits: tuple[float, float]) -> Span:
    return Span(_number(value), _number(limits[0]), _number(limits[1]))


def _number(value: float) -> float | None:
    return None if value != value else round(float(value), 4)
