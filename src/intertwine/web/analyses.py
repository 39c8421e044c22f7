"""Longer questions to a scenario, answered in the background: what moves it, who adds what.

One of each kind a partnership, in two threads for all; the newest stays until another is asked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, Literal

from intertwine.errors import IntertwineError, Refused
from intertwine.model.study import Study, StudyMap

if TYPE_CHECKING:
    from intertwine.measures.coalitions import Game

log = logging.getLogger(__name__)


class Stopped(Exception):
    """Somebody has stopped an analysis; it says nothing then."""


@dataclass
class Analysis:
    """One question of a map: `stage` is preparing, running, done, stopped or failed.

    `game` is for shares of the gain; `outcome` is what it is told by, "" for the first one.
    """

    map: StudyMap
    study: Study
    replications: int
    game: str = ""
    outcome: str = ""
    stage: str = "preparing"
    done: int = 0
    wanted: int = 0
    trouble: IntertwineError | None = None
    stop: Event = field(default_factory=Event)
    found: Any = None

    def asks(self, other: StudyMap, game: str, outcome: str) -> bool:
        """Return whether it is this question, of this map with this scenario."""
        same = (self.map.id, self.map.scenario_file) == (other.id, other.scenario_file)
        return same and (self.game, self.outcome) == (game, outcome)

    @property
    def going(self) -> bool:
        """True until it ended in whatever way."""
        return self.stage in ("preparing", "running")

    def tell(self, done: int) -> None:
        """Note how many runs are over; raises `Stopped` once somebody has stopped it."""
        self.stage, self.done = "running", max(done, self.done)
        if self.stop.is_set():
            raise Stopped


class Analyses:
    """The newest analysis of each partnership and kind of this process."""

    def __init__(self) -> None:
        self._newest: dict[tuple[str, str], Analysis] = {}
        self._lock = Lock()
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="analysis")

    def answer(
        self, partnership: str, kind: str, entry: StudyMap, *, game: str = "", outcome: str = ""
    ) -> Analysis | None:
        """Return the newest of a kind where it is this question, else None."""
        found = self._newest.get((partnership, kind))
        return found if found is not None and found.asks(entry, game, outcome) else None

    def begin(
        self, partnership: str, kind: str, asked: Analysis, work: Callable[[Analysis], Any]
    ) -> Analysis:
        """Return an analysis that has begun. While another of its kind goes on it is refused."""
        with self._lock:
            before = self._newest.get((partnership, kind))
            if before is not None and before.going:
                raise Refused("run-goes-on")
            self._newest[partnership, kind] = asked
        self._pool.submit(_go, asked, work)
        return asked


def _go(asked: Analysis, work: Callable[[Analysis], Any]) -> None:
    try:
        asked.found = work(asked)
        asked.stage = "done"
    except (Stopped, KeyboardInterrupt):
        asked.stage = "stopped"
    except IntertwineError as problem:
        asked.trouble, asked.stage = problem, "failed"
    except Exception:
        log.exception("An analysis failed")
        asked.stage = "failed"


# --- the questions -------------------------------------------------------------------------


MOST_CASES = 2_000
"""Cases of one repetition: many runs of the same scenario, each in a fraction of a second."""


def _cases(cases: int | None) -> int | None:
    return None if cases is None else min(cases, MOST_CASES)


def sensitivity_of(asked: Analysis) -> Any:
    """Return what each lever does to the outcome asked for, with it and the prepared scenario.

    An outcome that has no value as things are raises `Refused`.
    """
    from intertwine.measures.simulated import prepared_map
    from intertwine.simulate.comparing.chosen_outcome import chosen_outcome, known_value
    from intertwine.simulate.comparing.levers import levers
    from intertwine.simulate.comparing.sensitivity import one_by_one
    from intertwine.simulate.experiments.experiment import run_experiment
    from intertwine.simulate.results.summary import summarise

    ready = prepared_map(asked.map)
    outcome = chosen_outcome(ready, asked.outcome)
    cases = _cases(ready.scenario.cases)
    first = run_experiment(ready, replications=2, cases=cases, threads=2)
    known = levers(ready.scenario, ready.service, summarise(first))
    asked.wanted = 1 + 2 * len(known)
    told = one_by_one(
        ready,
        known,
        outcome.of,
        replications=asked.replications,
        cases=cases,
        threads=2,
        done=asked.tell,
    )
    known_value(outcome, told.base.mean)
    return ready, told, outcome


@dataclass(frozen=True)
class GameFound:
    """A game whose coalitions were run; `can_share` where somebody can do another's work."""

    game: Game
    can_share: bool

    @property
    def nothing(self) -> Literal["", "nobody-can", "anyway"]:
        """Why no coalition is worth more than another, "" where some are."""
        rows = self.game.worth.rows
        if (rows != rows[:, :1]).any():
            return ""
        return "anyway" if self.can_share or self.game.kind != "pooling" else "nobody-can"


def gain_of(asked: Analysis) -> GameFound:
    """Return the game that was asked for, by the outcome that was asked for."""
    from intertwine.measures.simulated import prepared_map
    from intertwine.measures.simulated_games import simulated_game
    from intertwine.simulate.comparing.coalitions import with_people
    from intertwine.simulate.preparing.restaffing import can_share

    ready = prepared_map(asked.map)
    partners = with_people(ready)
    asked.wanted = 1 << len(partners)

    def tell(done: int) -> None:
        asked.stage, asked.done = "running", max(done, asked.done)

    game = simulated_game(
        ready,
        kind=asked.game,
        outcome=asked.outcome,
        replications=asked.replications,
        cases=_cases(ready.scenario.cases),
        threads=2,
        done=tell,
        go_on=lambda: not asked.stop.is_set(),
    )
    return GameFound(game, can_share(ready, partners))
