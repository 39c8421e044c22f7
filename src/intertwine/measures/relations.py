"""Trust, what was learnt, what matters, and the tensions that are carried on.

Trust is told by group and never per person: a question that people fear to answer freely harms
what it asks for. Learning has two levels (Brix et al. 2021): with the others, and at home; its
type is passive, active or interactive (Lane & Lubatkin 1998).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from intertwine.measures.told import FEWEST_OPINION, names, scaled, shown
from intertwine.model.findings import (
    Cell,
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

LEARNT = ("passive", "active", "interactive")


def relations(study: Study) -> Result:
    """Return trust, learning, values and tensions, and a finding for each open tension."""
    tables = (trust(study), learning(study), values(study), tensions(study))
    if not any(t.rows for t in tables):
        return Result("relations", missing=(Word("missing-relations"),))
    open_ = [t for t in study.tensions if t.status == "open"]
    findings = tuple(
        Finding(
            code="tension-open",
            effect=Effect.QUESTION,
            component=Component.GOVERNANCE,
            concern=Concern.REST,
            severity=Severity.LOW,
            subject=Subject(SubjectKind.STUDY, f"tension:{t.id}"),
            measure="relations",
            params=_params(study, t.text, t.since),
            elements=(ElementId(t.element),) if t.element else (),
            evidence=(Evidence("tensions", "evidence-tension", _params(study, t.text, t.since)),),
            map=study.main_map.id if study.main_map and t.element else "",
        )
        for t in open_
    )
    assumptions = (Word("assumption-trust-by-group"),) if tables[0].rows else ()
    return Result("relations", findings, tuple(t for t in tables if t.rows), assumptions)


def _params(study: Study, text: str, since: str) -> dict[str, Param]:
    return {"text": text, "since": since or "?"}


def trust(study: Study) -> Table:
    """Return how each side of five or more answers judges each partner, both statements apart."""
    rows: list[tuple[Cell, ...]] = []
    for one in scaled(study, "trust"):
        for n, item in enumerate(one.items):
            about, _, statement = item.rpartition(".")
            for side in one.partners:
                if about in side.split("+"):
                    continue
                found = shown(one.of(side)[:, n])
                if found:
                    rows.append(
                        (
                            one.wave,
                            names(study, side),
                            Ref(RefKind.PARTNER, about, study.partner_name(about)),
                            Word(f"trust-{statement}"),
                            round(found[0], 2),
                            found[1],
                        )
                    )
    columns = ("wave", "side", "about", "statement", "mean-of-5", "people")
    return Table("trust", columns, tuple(rows))


def learning(study: Study) -> Table:
    """Return per hand-off and round what changed together and at home, and how it was learnt."""
    rows: list[tuple[Cell, ...]] = []
    for wave, element in _learnt(study):
        told = {
            level: [
                a.answer
                for a in study.answers
                if (a.wave, a.construct, a.element) == (wave, level, element) and a.answer
            ]
            for level in ("learning-together", "learning-home")
        }
        kinds = Counter(a for a in told["learning-together"] if a in LEARNT)
        home = [a for a in told["learning-home"] if a != "unknown"]
        if sum(kinds.values()) < FEWEST_OPINION and len(home) < FEWEST_OPINION:
            continue
        main = study.main_map
        name = main.map.label(ElementId(element)) if main else element
        rows.append(
            (
                wave,
                Ref(RefKind.ELEMENT, element, name),
                *(kinds[k] for k in LEARNT),
                f"{sum(a in ('little', 'much') for a in home)} / {len(home)}",
            )
        )
    return Table("learning", ("wave", "asked-of", *LEARNT, "changed-at-home"), tuple(rows))


def _learnt(study: Study) -> Iterator[tuple[str, str]]:
    found = ((a.wave, a.element) for a in study.answers if a.construct.startswith("learning-"))
    yield from dict.fromkeys(found)


def values(study: Study) -> Table:
    """Return how alike people order what matters: Kendall's W per side and pooled, first places.

    Sides with fewer than five orders are only in the pooled row.
    """
    import numpy as np

    from intertwine.stats.ranks import concordance

    rows: list[tuple[Cell, ...]] = []
    for wave in study.waves:
        orders = [
            (str(a.partner), a.answer.split(">"))
            for a in study.answers
            if a.wave == wave and a.construct == "value" and a.answer
        ]
        criteria = sorted({c for _, order in orders for c in order})
        whole = [(p, o) for p, o in orders if sorted(o) == criteria]
        sides = dict.fromkeys(p for p, _ in whole)
        for side in (*sides, ""):
            mine = [o for p, o in whole if side in ("", p)]
            if len(mine) < FEWEST_OPINION:
                continue
            ranks = np.array([[o.index(c) + 1.0 for c in criteria] for o in mine])
            best = [criteria[n] for n in np.argsort(ranks.mean(axis=0), kind="stable")[:3]]
            rows.append(
                (
                    wave,
                    names(study, side) if side else Word("everybody"),
                    len(mine),
                    round(concordance(ranks).w, 3),
                    tuple(Word(f"criterion-{c}") for c in best),
                )
            )
    return Table("values", ("wave", "side", "people", "kendall-w", "first-three"), tuple(rows))


def tensions(study: Study) -> Table:
    """Return the tensions and where each stands: open, eased or accepted."""
    order = {"open": 0, "accepted": 1, "eased": 2}
    rows = tuple(
        (t.text, Word(f"tension-{t.status}"), t.since, t.wave)
        for t in sorted(study.tensions, key=lambda t: order[t.status])
    )
    return Table("tensions", ("tension", "stands", "since", "wave"), rows)
