"""Shared understanding: how alike people answered alone, within and between organisations.

Accountability, predictability and common understanding are the three integrating conditions
of Okhuysen & Bechky (2009). Agreement is Krippendorff's alpha, split exactly into pairs from
the same and from different organisations; agreement with the map is Cohen's kappa of every
answer against the map's. Every person counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intertwine.measures.asked import Asked, asked
from intertwine.measures.sides import guesses, orders, pairs
from intertwine.model.findings import (
    Cell,
    Estimate,
    Evidence,
    Finding,
    Param,
    Ref,
    RefKind,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import ElementId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study
from intertwine.model.tables import Item

if TYPE_CHECKING:
    from intertwine.stats.agreement import Agreement, Floats
    from intertwine.stats.permutation import Test

SEED = 20250320
UNKNOWN = "unknown"
FEWEST = 3
"""A group with fewer respondents is never shown by itself."""
MOSTLY = 2 / 3
"""From this share of one answer on, people are said to agree on an item."""
SIGNIFICANT = 0.05
ITEM_DRAWS = 1_999
"""Label permutations per item: enough for p below .05 after adjusting for twenty items."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What the answers to one construct in one wave say. `kappa` is None without a map answer."""

    asked: Asked
    agreement: Agreement
    interval: tuple[float, float]
    test: Test
    kappa: float | None


@dataclass(frozen=True, slots=True)
class ItemUnderstanding:
    """What the answers to one item say, and which remedy fits.

    `verdict` is one of *agreed*, *map suspected*, *boundary*, *nobody knows*, *differing*,
    *too few*. `p` is adjusted over the items of the construct (Benjamini & Hochberg 1995).
    """

    item: Item
    answer: str
    share: float
    unknown: float
    as_map: float | None
    alpha: float
    n: int
    p: float
    verdict: str


def understand(asked: Asked) -> Understanding:
    """Return agreement, knowledge boundary, test and interval for one construct in one wave."""
    from intertwine.stats.agreement import agreement
    from intertwine.stats.bootstrap import between_interval
    from intertwine.stats.permutation import boundary_test

    distance = _distance(asked)
    found = agreement(asked.answers, asked.organisations, distance=distance)
    test = boundary_test(asked.answers, asked.organisations, distance=distance, seed=SEED)
    interval = between_interval(asked.answers, asked.organisations, distance=distance, seed=SEED)
    return Understanding(asked, found, interval, test, _kappa_with_map(asked))


def _distance(asked: Asked) -> Floats:
    """Return how far answers are apart: equal or not, or by MASI where some name several."""
    from intertwine.stats.agreement import nominal
    from intertwine.stats.sets import masi_distances

    if not any("+" in option for option in asked.options):
        return nominal(len(asked.options))
    return masi_distances([frozenset(o.split("+")) for o in asked.options])


def _kappa_with_map(asked: Asked) -> float | None:
    """Return Cohen's kappa (1960) of all answers against the map's, pooled over people."""
    import numpy as np

    from intertwine.stats.agreement import cohen_kappa

    keyed = [n for n, i in enumerate(asked.items) if i.map_answer in asked.options]
    if not keyed:
        return None
    rows = asked.answers[keyed]
    key = np.array([asked.options.index(asked.items[n].map_answer) for n in keyed])
    answered = rows >= 0
    return cohen_kappa(
        rows[answered], np.broadcast_to(key[:, None], rows.shape)[answered], len(asked.options)
    )


def understand_items(asked: Asked) -> tuple[ItemUnderstanding, ...]:
    """Return what the answers to each item say; items nobody answered are left out."""
    import numpy as np

    from intertwine.stats.agreement import per_unit
    from intertwine.stats.permutation import boundary_test, false_discovery

    distance = _distance(asked)
    tests = [
        boundary_test(
            asked.answers[[n]],
            asked.organisations,
            distance=distance,
            seed=SEED + n,
            draws=ITEM_DRAWS,
        )
        for n in range(len(asked.items))
    ]
    adjusted = false_discovery(np.array([t.p for t in tests]))
    alphas = per_unit(asked.answers, asked.organisations, distance=distance)
    found = []
    for n, item in enumerate(asked.items):
        row = asked.answers[n]
        given = row[row >= 0]
        if len(given) == 0:
            continue
        counts = np.bincount(given, minlength=len(asked.options)) / len(given)
        most = int(counts.argmax())
        unknown = asked.options.index(UNKNOWN) if UNKNOWN in asked.options else None
        mapped = asked.options.index(item.map_answer) if item.map_answer in asked.options else None
        understood = ItemUnderstanding(
            item=item,
            answer=asked.options[most],
            share=float(counts[most]),
            unknown=0.0 if unknown is None else float(counts[unknown]),
            as_map=None if mapped is None else float(counts[mapped]),
            alpha=float(alphas[n]),
            n=len(given),
            p=float(adjusted[n]),
            verdict="",
        )
        found.append(_judged(understood, floor=tests[n].floor))
    return tuple(found)


def _judged(item: ItemUnderstanding, *, floor: float) -> ItemUnderstanding:
    """Return the item with the remedy that fits: nobody knows is not the same as sides differ."""
    from dataclasses import replace

    if item.p < SIGNIFICANT:
        return replace(item, verdict="boundary")
    if item.share >= MOSTLY and item.answer != UNKNOWN:
        suspected = item.as_map is not None and item.answer != item.item.map_answer
        return replace(item, verdict="map suspected" if suspected else "agreed")
    if item.unknown >= 1 / 4 or item.answer == UNKNOWN:
        return replace(item, verdict="nobody knows")
    if not floor < SIGNIFICANT:
        return replace(item, verdict="too few")
    return replace(item, verdict="differing")


# --- the measure -----------------------------------------------------------------------------


def understanding(study: Study) -> Result:
    """Return agreement per construct and wave, and a finding per item of the latest wave."""
    if not study.answers:
        return Result("understanding", missing=(Word("missing-answers"),))
    every = asked(study)
    constructs = [understand(a) for a in every]
    now = [(a, understand_items(a)) for a in every if a.wave == study.waves[-1]]
    return Result(
        "understanding",
        findings=tuple(f for a, items in now for i in items for f in _finding(study, a, i)),
        tables=(
            _by_construct(constructs),
            pairs(study, every),
            guesses(every),
            orders(study, every),
            *(_by_item(study, a, items) for a, items in now),
        ),
        assumptions=(Word("assumption-everyone-counts-once"),),
    )


_FINDINGS = {
    "boundary": ("seen-differently", Effect.BARRIER, Severity.MEDIUM),
    "map suspected": ("map-suspected", Effect.QUESTION, Severity.MEDIUM),
    "nobody knows": ("nobody-knows", Effect.BARRIER, Severity.MEDIUM),
    "differing": ("answers-differ", Effect.QUESTION, Severity.LOW),
    "too few": ("too-few-to-tell", Effect.QUESTION, Severity.LOW),
}
_COMPONENTS = {
    "accountability": Component.GOVERNANCE,
    "purpose": Component.GOVERNANCE,
    "information": Component.ASSETS,
}


def _finding(study: Study, asked: Asked, item: ItemUnderstanding) -> Sequence[Finding]:
    if item.verdict not in _FINDINGS:
        return ()
    code, effect, severity = _FINDINGS[item.verdict]
    construct = asked.construct
    elements = tuple(ElementId(e) for e in item.item.element.partition("#")[0].split(">"))
    params: dict[str, Param] = {
        "step": _step(study, item.item.element),
        "question": item.item.wording,
        "answer": _option(study, item.answer),
        "mapped": _option(study, item.item.map_answer),
        "share": round(item.share * item.n),
        "n": item.n,
    }
    return (
        Finding(
            code=code,
            effect=effect,
            component=_COMPONENTS.get(construct, Component.ROUTINES),
            concern=Concern.REST,
            severity=severity,
            subject=Subject(SubjectKind.ELEMENT, f"{construct}:{item.item.element}"),
            measure="understanding",
            params=params,
            elements=elements,
            evidence=(Evidence("answers", "evidence-answers", params, elements),),
            estimate=Estimate(item.share, n=asked.n),
            map=study.main_map.id if study.main_map else "",
        ),
    )


def _by_construct(constructs: Sequence[Understanding]) -> Table:
    rows = tuple(
        (
            Word(f"construct-{u.asked.construct}"),
            u.asked.wave,
            u.agreement.answers,
            _rounded(u.agreement.alpha),
            _rounded(u.agreement.within),
            _rounded(u.agreement.between),
            Word("interval", {"low": u.interval[0], "high": u.interval[1]}),
            _rounded(u.agreement.boundary),
            _rounded(u.test.p, 4) if u.test.floor < SIGNIFICANT else Word("too-few-to-test"),
            None if u.kappa is None else _rounded(u.kappa),
        )
        for u in constructs
    )
    columns = "construct wave answers alpha within between between-interval boundary p map-kappa"
    return Table("understanding", tuple(columns.split()), rows)


def _by_item(study: Study, asked: Asked, items: Sequence[ItemUnderstanding]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            _asked_of(study, i.item.element),
            _option(study, i.answer),
            f"{round(i.share * i.n)} / {i.n}",
            _option(study, i.item.map_answer) if i.item.map_answer else None,
            _rounded(i.alpha),
            Word("verdict-" + i.verdict.replace(" ", "-")),
        )
        for i in items
    ]
    return Table(
        f"understanding-{asked.construct}",
        ("asked-of", "most-say", "how-many", "the-map-says", "alpha-item", "verdict"),
        tuple(rows),
    )


def _rounded(value: float, digits: int = 3) -> float | None:
    return None if value != value else round(value, digits)


def _asked_of(study: Study, element: str) -> Cell:
    """Return what an item asks about: a step, or two steps in an order."""
    step = _step(study, element)
    return step if isinstance(step, Word) else Ref(RefKind.ELEMENT, element, step)


def _step(study: Study, element: str) -> str | Word:
    main = study.main_map
    steps = element.partition("#")[0].split(">")
    names = [main.map.label(ElementId(e)) if main else e for e in steps]
    if not names[1:]:
        return names[0]
    return Word("before-which", {"first": names[0], "second": names[1]})


def _option(study: Study, option: str) -> str | Word:
    """Return an answer as people read it: a partner's, a datum's or the catalogue's name."""
    from intertwine.wording import has

    name = study.partner_name(option)
    if name == option and study.main_map:
        name = study.main_map.map.label(ElementId(option))
    code = "option-" + option.replace("_", "-")
    return Word(code) if name == option and has(code) else name
