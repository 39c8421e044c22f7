"""What changes between two versions of a service: for whom it is better, and who pays for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from intertwine.measures.lengths import DAY, HOUR, estimate, length, within
from intertwine.measures.simulated import Pair
from intertwine.measures.simulation_tables import plain_name, reading
from intertwine.measures.two_versions import is_change, side_words
from intertwine.model.findings import (
    Evidence,
    Finding,
    Param,
    Subject,
    SubjectKind,
    Word,
)
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.simulate.comparing.compare import Change


def change_findings(study: Study, pair: Pair) -> Iterator[Finding]:
    """Yield what is surely better or worse with the second, and who surely has more or less work.

    A difference that is sure but smaller than what its sentence rounds to is left to the table.
    """
    for change in pair.compared.changes:
        if change.partner is None and change.sure and change.what != "idle-time":
            found = _better_or_worse(pair, change)
            if found.params["today"] != found.params["wanted"]:
                yield found
    yield from _who_pays(study, pair)


def _where(pair: Pair) -> Word:
    """Return where it is so: on the to-be map, or with what was chosen second."""
    both = pair.first.map, pair.second.map
    if is_change(*both):
        return Word("on-to-be")
    return Word("with-side", {"side": side_words(*both)[1]})


def _better_or_worse(pair: Pair, change: Change) -> Finding:
    better = reading(change) == "better"
    unit = DAY if change.what == "cycle-time" else 0.01
    told: dict[str, Param] = {"name": plain_name(change.name), "where": _where(pair)}
    if change.what == "cycle-time":
        told |= {
            "change": length(abs(change.change.mean)),
            "today": length(change.first.mean),
            "wanted": length(change.second.mean),
        }
    else:
        per = 1_000 if change.what in ("stuck", "turned-away") else 100
        told |= {
            "change": round(per * abs(change.change.mean)),
            "today": round(per * change.first.mean),
            "wanted": round(per * change.second.mean),
        }
    return Finding(
        f"change-{change.what}-{'better' if better else 'worse'}",
        Effect.ADVANTAGE if better else Effect.BARRIER,
        Component.GOVERNANCE,
        Concern.REST,
        Severity.LOW if better else Severity.MEDIUM,
        Subject(SubjectKind.STUDY, f"{change.what}:{change.name}"),
        "simulation",
        told,
        evidence=evidence_of("evidence-pairs", pairs=pair.compared.pairs),
        estimate=estimate(change.change, replications=pair.compared.pairs, unit=unit),
    )


def _who_pays(study: Study, pair: Pair) -> Iterator[Finding]:
    """Yield who has more work and who has less; what citizens give is in the table alone."""
    citizens = study.citizens
    sides = side_words(pair.first.map, pair.second.map)
    own = [
        c
        for c in pair.compared.changes
        if c.what == "work" and c.sure and c.partner and c.partner not in citizens
    ]
    pays = sorted((c for c in own if c.change.mean > 0), key=lambda c: -c.change.mean)
    gains = sorted((c for c in own if c.change.mean < 0), key=lambda c: c.change.mean)
    for code, effect, severity, those in (
        ("pays-for-change", Effect.BARRIER, Severity.MEDIUM, pays),
        ("gains-by-change", Effect.ADVANTAGE, Severity.LOW, gains),
    ):
        if not those:
            continue
        first = those[0]
        yield Finding(
            code,
            effect,
            Component.GOVERNANCE,
            Concern.REST,
            severity,
            Subject(SubjectKind.STUDY, code),
            "simulation",
            {
                "partner": study.partner_name(str(first.partner)),
                "change": length(abs(first.change.mean)),
                "others": tuple(study.partner_name(str(c.partner)) for c in those[1:]),
                "n": len(those) - 1,
            },
            partners=tuple(PartnerId(str(c.partner)) for c in those),
            evidence=tuple(
                Evidence(
                    "scenario",
                    "evidence-work-changes",
                    {
                        "partner": study.partner_name(str(c.partner)),
                        "first": sides[0],
                        "second": sides[1],
                        "today": length(c.first.mean),
                        "wanted": length(c.second.mean),
                        "range": within(c.change),
                    },
                )
                for c in those
            ),
            estimate=estimate(first.change, replications=pair.compared.pairs, unit=HOUR),
        )


def evidence_of(code: str, **params: Param) -> tuple[Evidence, ...]:
    """Return what a run says as the evidence of a finding."""
    return (Evidence("scenario", code, params),)
