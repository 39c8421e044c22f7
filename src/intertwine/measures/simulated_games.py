"""A game whose worths a simulation gives: what `complementarity` weighs up, asked of a scenario."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from intertwine.errors import NotThere, Refused
from intertwine.measures.coalitions import MOST, Game, Sample

if TYPE_CHECKING:
    from intertwine.simulate.preparing.prepare import Prepared


def simulated_game(
    prepared: Prepared,
    *,
    kind: str = "pooling",
    outcome: str = "",
    replications: int | None = None,
    cases: int | None = None,
    threads: int = 1,
    done: Callable[[int], None] = lambda _: None,
    go_on: Callable[[], bool] = lambda: True,
) -> Game:
    """Return the game of every coalition of those who have people, run with the same luck.

    `kind` is one of `GAMES`, `outcome` one of the scenario's `outcomes`, "" for the first. One the
    scenario does not have raises `NotThere`. Fewer than two partners with people, more than
    `MOST`, and coalitions whose cases never come to their end, so that there is no time to
    compare, raise `Refused`. Own outcomes are told of pooling alone: hours against those of a
    service in which nobody works would call every bit of work a loss.
    """
    import numpy as np

    from intertwine.simulate.comparing.coalitions import GameKind, with_people, worths
    from intertwine.simulate.comparing.outcome_names import outcome_names

    partners = with_people(prepared)
    known = outcome_names(prepared.scenario)
    if outcome and outcome not in known:
        raise NotThere("no-such-outcome", name=outcome, known=", ".join(known))
    if len(partners) < 2:
        raise Refused("too-few-partners")
    if len(partners) > MOST:
        raise Refused("too-many-partners", n=len(partners), most=MOST)
    made = worths(
        prepared,
        kind=GameKind(kind),
        outcome=outcome,
        partners=partners,
        replications=replications,
        cases=cases,
        threads=threads,
        done=done,
        go_on=go_on,
    )
    if np.isnan(made.rows).any():
        raise Refused("coalition-never-ends")
    runs = len(made.rows)
    own = made.own if kind == "pooling" else {}
    return Game(
        kind,
        made.partners,
        Sample(made.rows, None, runs),
        made.unit,
        own={p: Sample(rows, None, runs) for p, rows in own.items()},
        own_unit="hours a week",
    )
