"""What partners' resources are worth together and apart, who adds what, and who would lose.

Synergy can turn into its opposite when partners value differently (Brix, Tuurnas & Mortensen
2021). Four tests of who loses, in `docs/background/complementarity.md`: less than alone, a group
better off apart, an own outcome that gets worse, values that point different ways.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from intertwine.measures.coalitions import Game, games
from intertwine.measures.gain_tables import figure, overlap, tables
from intertwine.measures.naming import pair_name
from intertwine.measures.overlap import overlaps
from intertwine.model.findings import (
    Estimate,
    Evidence,
    Finding,
    Param,
    Result,
    Subject,
    SubjectKind,
    Word,
)
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.measures.gain import Gain

MOST_TOLD = 5
"""Pairs or groups named in the evidence of one finding; the tables have more."""


def complementarity(study: Study, given: Sequence[Game] = ()) -> Result:
    """Return what coming together is worth; `given` games (a simulation's) before the study's.

    Without the worth of coalitions only the overlap of resources is told, and what to collect.
    """
    read, missing = games(study)
    kinds = {g.kind for g in given}
    chosen = (*given, *(g for g in read if g.kind not in kinds))
    wishes = list(missing)
    if not chosen and not missing:
        wishes.append(Word("missing-worths"))
    if not study.resources:
        wishes.append(Word("missing-resources"))
    weighed = []
    if chosen:
        from intertwine.measures.gain import weigh_up

        weighed = [weigh_up(g, study.values) for g in chosen]
    for g in weighed:
        wishes += _wishes(study, g)
    found = overlaps(study.resources, study.partner_ids())
    shown = [*tables(study, weighed)] if weighed else []
    if found:
        shown.append(overlap(study, found))
    findings = tuple(f for g in weighed for f in _findings(study, g))
    return Result(
        "complementarity", findings, tuple(shown), tuple(_assumptions(weighed)), tuple(wishes)
    )


def _wishes(study: Study, gain: Gain) -> Iterator[Word]:
    game = gain.game
    if game.worth.n and (
        game.worth.n < 2 or (len(game.worth.rows) < 2 and game.worth.error is None)
    ):
        yield Word("missing-replications", {"game": game.kind})
    without = [study.partner_name(p) for p in game.partners if p not in game.own]
    if without:
        yield Word("missing-own-outcomes", {"partners": tuple(without), "game": game.kind})
    if not game.criteria or not study.values:
        yield Word("missing-worth-criteria", {"game": game.kind})


def _assumptions(weighed: Sequence[Gain]) -> Iterator[Word]:
    if not weighed:
        return
    yield Word("assumption-shares-by-order")
    if any(g.game.worth.n for g in weighed):
        yield Word("assumption-two-errors")
    if any(g.game.worth.error is not None for g in weighed):
        yield Word("assumption-independent-means")
    if any(g.game.criteria for g in weighed):
        yield Word("assumption-criteria-scaled")


# --- findings ------------------------------------------------------------------------------


def _findings(study: Study, gain: Gain) -> Iterator[Finding]:
    yield from _whole(study, gain)
    yield from _pairs(study, gain)
    yield from _less_than_alone(study, gain)
    yield from _better_apart(study, gain)
    yield from _own_outcomes(study, gain)
    yield from _opposed(study, gain)


def _whole(study: Study, gain: Gain) -> Iterator[Finding]:
    if not gain.told:
        return
    sign = int(gain.whole.sign[0])
    code = {1: "worth-more-together", 0: "no-gain-seen", -1: "worth-less-together"}[sign]
    effect = {1: Effect.ADVANTAGE, 0: Effect.QUESTION, -1: Effect.BARRIER}[sign]
    yield _finding(
        gain,
        code,
        effect,
        Severity.MEDIUM if sign < 0 else Severity.LOW,
        params={"gain": figure(abs(gain.whole.value[0])), "n": len(gain.game.partners)},
        partners=gain.game.partners,
        evidence=(
            _evidence("evidence-worth-of-all", gain, whole=figure(gain.whole.value[0])),
            *(
                _evidence(
                    "evidence-share-of-gain",
                    gain,
                    partner=study.partner_name(p),
                    share=figure(gain.shares.value[i]),
                )
                for i, p in enumerate(gain.game.partners)
            ),
        ),
        estimate=gain.whole.estimate(0),
    )


def _pairs(study: Study, gain: Gain) -> Iterator[Finding]:
    signs = gain.synergy.sign
    for sign, code, effect in (
        (1, "stronger-together", Effect.ADVANTAGE),
        (-1, "worse-together", Effect.BARRIER),
    ):
        places = [int(k) for k in abs(gain.synergy.value).argsort(kind="stable")[::-1]]
        chosen = [k for k in places if signs[k] == sign]
        if not chosen:
            continue
        first = gain.pairs[chosen[0]]
        yield _finding(
            gain,
            code,
            effect,
            Severity.MEDIUM if sign < 0 else Severity.LOW,
            params={
                "pair": pair_name(study, first),
                "synergy": figure(abs(gain.synergy.value[chosen[0]])),
                "more": len(chosen) - 1,
            },
            partners=tuple(dict.fromkeys(p for k in chosen for p in gain.pairs[k])),
            evidence=tuple(
                _evidence(
                    "evidence-synergy",
                    gain,
                    pair=pair_name(study, gain.pairs[k]),
                    synergy=figure(gain.synergy.value[k]),
                )
                for k in chosen[:MOST_TOLD]
            ),
            estimate=gain.synergy.estimate(chosen[0]),
        )


def _less_than_alone(study: Study, gain: Gain) -> Iterator[Finding]:
    partners = [(i, p) for i, p in enumerate(gain.game.partners) if gain.ahead.sign[i] < 0]
    if partners:
        yield _finding(
            gain,
            "share-below-alone",
            Effect.BARRIER,
            Severity.MEDIUM,
            params={"partners": _names(study, [p for _, p in partners]), "n": len(partners)},
            partners=tuple(p for _, p in partners),
            evidence=tuple(
                _evidence(
                    "evidence-share-below-alone",
                    gain,
                    partner=study.partner_name(p),
                    share=figure(gain.shares.value[i]),
                    alone=figure(gain.alone.value[i]),
                )
                for i, p in partners
            ),
        )


def _better_apart(study: Study, gain: Gain) -> Iterator[Finding]:
    """Say who would rather leave, unless nobody can be held: then that alone."""
    if gain.apart:
        first = gain.apart[0]
        none = gain.stability.value == "no"
        yield _finding(
            gain,
            "no-stable-division" if none else "better-apart",
            Effect.BARRIER,
            Severity.MEDIUM,
            params={
                "partners": _names(study, first.partners),
                "gets": figure(first.gets),
                "could": figure(first.could),
                "more": len(gain.apart) - 1,
                "stable": gain.stability.value,
            },
            partners=first.partners,
            evidence=tuple(
                _evidence(
                    "evidence-better-apart",
                    gain,
                    partners=_names(study, a.partners),
                    gets=figure(a.gets),
                    could=figure(a.could),
                )
                for a in gain.apart[:MOST_TOLD]
            ),
        )


def _own_outcomes(study: Study, gain: Gain) -> Iterator[Finding]:
    """Time and quality cannot be handed on: who is worse off is told, whatever the shares say."""
    worse = [p for p in gain.game.partners if p in gain.own and gain.own[p].sign[0] < 0]
    if worse:
        citizens = study.citizens & set(worse)
        yield _finding(
            gain,
            "own-outcome-worse",
            Effect.BARRIER,
            Severity.HIGH if citizens else Severity.MEDIUM,
            params={"partners": _names(study, worse), "n": len(worse)},
            partners=tuple(worse),
            evidence=tuple(_own_evidence(study, gain, p) for p in worse),
            estimate=gain.own[worse[0]].estimate(0) if len(worse) == 1 else None,
        )


def _own_evidence(study: Study, gain: Gain, partner: PartnerId) -> Evidence:
    means = gain.game.own[partner].rows.mean(axis=0)
    return Evidence(
        "worths",
        "evidence-own-outcome",
        {
            "game": gain.game.kind,
            "partner": study.partner_name(partner),
            "before": figure(means[0]),
            "after": figure(means[-1]),
            "unit": gain.game.own_unit or gain.game.unit,
        },
    )


def _opposed(study: Study, gain: Gain) -> Iterator[Finding]:
    if gain.opposed:
        first = gain.opposed[0]
        told = [
            _evidence(
                "evidence-good-and-bad",
                gain,
                pair=pair_name(study, o.pair),
                good=_names(study, o.good_for),
                bad=_names(study, o.bad_for),
            )
            for o in gain.opposed[:MOST_TOLD]
        ]
        yield _finding(
            gain,
            "good-for-some-bad-for-others",
            Effect.BARRIER,
            Severity.MEDIUM,
            params={
                "pair": pair_name(study, first.pair),
                "good": _names(study, first.good_for),
                "bad": _names(study, first.bad_for),
                "more": len(gain.opposed) - 1,
            },
            partners=tuple(dict.fromkeys(p for o in gain.opposed for p in o.pair)),
            evidence=(*told, Evidence("values", "evidence-values-weighed")),
        )


def _finding(
    gain: Gain,
    code: str,
    effect: Effect,
    severity: Severity,
    *,
    params: dict[str, Param],
    partners: tuple[PartnerId, ...],
    evidence: tuple[Evidence, ...],
    estimate: Estimate | None = None,
) -> Finding:
    return Finding(
        code,
        effect,
        Component.RESOURCES,
        Concern.REST,
        severity,
        Subject(SubjectKind.STUDY, gain.game.kind),
        "complementarity",
        params={"game": gain.game.kind, "unit": gain.game.unit, **params},
        partners=partners,
        evidence=evidence,
        estimate=estimate,
    )


def _evidence(code: str, gain: Gain, **params: Param) -> Evidence:
    return Evidence("worths", code, {"game": gain.game.kind, "unit": gain.game.unit, **params})


def _names(study: Study, partners: Sequence[str]) -> tuple[str, ...]:
    return tuple(study.partner_name(p) for p in partners)
