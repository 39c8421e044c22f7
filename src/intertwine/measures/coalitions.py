"""What coalitions of partners are worth: the figures behind `complementarity`, and their errors.

Two games, never mixed: in *pooling* everybody serves and a coalition shares what it has; in
*participation* only the coalition takes part. Figures come from a simulation (one row a
replication, with common random numbers), from means with standard errors, or are exact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from intertwine.model.findings import Estimate, Word
from intertwine.model.ids import PartnerId
from intertwine.model.study import Study
from intertwine.model.tables import CoalitionWorth

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

GAMES = ("pooling", "participation")

MOST = 12
"""Partners up to which every coalition is tried: 4,096."""

FEWEST_ERRORS = 2.0
"""A figure less than two standard errors from zero is not detected, however many replications."""

LEVEL = 0.95


class Sample(NamedTuple):
    """Figures of the same coalitions, a column each.

    `rows` has a row a replication; or one row of means, with the standard `error` of each. `n`
    replications stand behind it, 0 when the figures are exact.
    """

    rows: Floats
    error: Floats | None = None
    n: int = 0


class Estimated(NamedTuple):
    """Figures computed from a sample. Exact ones have themselves as their interval."""

    value: Floats
    low: Floats
    high: Floats
    n: int

    @property
    def sign(self) -> NDArray[np.int64]:
        """1 or −1 where a figure is surely above or below zero, 0 where that is not detected."""
        import numpy as np

        close = 1e-9 * max(1.0, float(np.max(np.abs(self.value), initial=0.0)))
        above, below = self.low > close, self.high < -close
        return np.asarray(above.astype(np.int64) - below.astype(np.int64))

    def estimate(self, place: int) -> Estimate:
        """Return one figure with its company."""
        if not self.n:
            return Estimate(float(self.value[place]))
        low, high = float(self.low[place]), float(self.high[place])
        return Estimate(float(self.value[place]), low, high, {"replications": self.n})


@dataclass(frozen=True, slots=True, eq=False)
class Game:
    """The worth of every coalition of some partners, in the order of `stats.games`.

    `criteria` has the same by criterion of `values.csv`; `own` the outcome of single partners
    when nobody and when everybody is in the coalition (two columns). More is better throughout.
    4,096 coalitions of a hundred replications take three megabytes.
    """

    kind: str
    partners: tuple[PartnerId, ...]
    worth: Sample
    unit: str = ""
    criteria: Mapping[str, Sample] = field(default_factory=dict)
    own: Mapping[PartnerId, Sample] = field(default_factory=dict)
    own_unit: str = ""


def estimated(sample: Sample, told: Callable[[Floats], Floats], *, together: int = 1) -> Estimated:
    """Return linear figures of a sample with intervals that hold for `together` statements.

    `told` turns the last axis of figures by coalition into the figures wanted, and must be
    linear. Replications are told one by one, so what they share cancels (paired differences).
    Means with errors are taken as independent, which makes the interval wider rather than
    narrower where runs shared their luck. Fewer than two replications give no interval.
    """
    import numpy as np

    from intertwine.stats.intervals import mean_interval, t_quantile

    each = told(sample.rows)
    value = each.mean(axis=0)
    if not sample.n:
        return Estimated(value, value, value, 0)
    if len(sample.rows) > 1:
        error = mean_interval(each).error
    elif sample.error is not None:
        error = _error(sample.error, told)
    else:
        error = np.full(value.shape, np.nan)
    if sample.n < 2:
        error = np.full(value.shape, np.nan)
    share = 1 - (1 - LEVEL) / 2 / together
    half = max(FEWEST_ERRORS, t_quantile(share, max(sample.n - 1, 1))) * error
    return Estimated(value, value - half, value + half, sample.n)


def _error(error: Floats, told: Callable[[Floats], Floats]) -> Floats:
    """Return the error of linear figures of independent means, a block of coalitions at a time."""
    import numpy as np

    total = np.zeros(0)
    for start in range(0, len(error), 256):
        block = np.zeros((min(256, len(error) - start), len(error)))
        rows = np.arange(len(block))
        block[rows, start + rows] = error[start : start + len(block)]
        squares = np.square(told(block)).sum(axis=0)
        total = squares if not start else total + squares
    return np.asarray(np.sqrt(total))


def weighed(parts: Sequence[tuple[float, Sample]]) -> Sample:
    """Return the weighted sum of samples; replications stay paired where all have as many."""
    import numpy as np

    n = min((s.n for _, s in parts if s.n), default=0)
    if len({len(s.rows) for _, s in parts if s.n}) <= 1 and all(s.error is None for _, s in parts):
        return Sample(np.asarray(sum(w * s.rows for w, s in parts)), None, n)
    means = np.asarray(sum(w * s.rows.mean(axis=0, keepdims=True) for w, s in parts))
    squares = sum(np.square(w * _own_error(s)) for w, s in parts)
    return Sample(means, np.asarray(np.sqrt(squares)), n)


def _own_error(sample: Sample) -> Floats:
    import numpy as np

    if sample.error is not None or len(sample.rows) < 2:
        return np.zeros(sample.rows.shape[1]) if sample.error is None else sample.error
    return np.asarray(sample.rows.std(axis=0, ddof=1) / np.sqrt(len(sample.rows)))


# --- as the study's own table ----------------------------------------------------------------


def rows(game: Game) -> Iterator[CoalitionWorth]:
    """Yield a game as rows of `worths.csv`; `games` reads the same figures from them."""
    from intertwine.stats.games import members

    named = [tuple(game.partners[i] for i in members(c)) for c in range(1 << len(game.partners))]
    yield from _rows(game.kind, named, game.worth, unit=game.unit)
    for criterion, sample in game.criteria.items():
        yield from _rows(game.kind, named, sample, criterion=criterion)
    for partner, sample in game.own.items():
        ends = [named[0], named[-1]]
        yield from _rows(game.kind, ends, sample, partner=partner, unit=game.own_unit)


def _rows(
    kind: str, named: Sequence[tuple[str, ...]], sample: Sample, **about: str
) -> Iterator[CoalitionWorth]:
    paired = len(sample.rows) > 1
    errors = None if sample.error is None else sample.error.tolist()
    for number, figures in enumerate(sample.rows.tolist()):
        for at, worth in enumerate(figures):
            yield CoalitionWorth(
                game=kind,
                worth=worth,
                coalition=named[at],
                replication=number if paired else None,
                error=errors[at] if errors else None,
                replications=None if paired else sample.n or None,
                **about,
            )


def games(study: Study) -> tuple[tuple[Game, ...], tuple[Word, ...]]:
    """Return the games of `worths.csv`, and what is missing to use the others."""
    found, missing = [], []
    for kind in GAMES:
        rows = [w for w in study.worths if w.game == kind]
        if not rows:
            continue
        named = dict.fromkeys((*study.partner_ids(), *(p for r in rows for p in r.coalition)))
        partners = tuple(PartnerId(p) for p in named if any(p in r.coalition for r in rows))
        if not 2 <= len(partners) <= MOST:
            missing.append(Word("missing-worth-partners", {"n": len(partners), "most": MOST}))
            continue
        game = _game(kind, partners, rows)
        if isinstance(game, Word):
            missing.append(game)
        else:
            found.append(game)
    return tuple(found), tuple(missing)


def _game(
    kind: str, partners: tuple[PartnerId, ...], rows: Sequence[CoalitionWorth]
) -> Game | Word:
    place = {p: 1 << i for i, p in enumerate(partners)}
    wanted = range(1 << len(partners))
    whole = [r for r in rows if not r.criterion and not r.partner]
    worth = _sample(whole, place, wanted)
    if worth is None:
        have = {_entry(r, place) for r in whole}
        return Word(
            "missing-coalitions", {"n": len(set(wanted) - have), "of": len(wanted), "game": kind}
        )
    by_criterion = {
        c: _sample([r for r in rows if r.criterion == c and not r.partner], place, wanted)
        for c in dict.fromkeys(r.criterion for r in rows if r.criterion)
    }
    ends = (0, len(wanted) - 1)
    own_rows = [r for r in rows if r.partner and not r.criterion]
    own = {p: _sample([r for r in own_rows if r.partner == p], place, ends) for p in partners}
    return Game(
        kind=kind,
        partners=partners,
        worth=worth,
        unit=next((r.unit for r in whole if r.unit), ""),
        criteria={c: s for c, s in by_criterion.items() if s is not None},
        own={p: s for p, s in own.items() if s is not None},
        own_unit=next((r.unit for r in own_rows if r.unit), ""),
    )


def _entry(row: CoalitionWorth, place: Mapping[PartnerId, int]) -> int:
    return sum(place[PartnerId(p)] for p in dict.fromkeys(row.coalition))


def _sample(
    rows: Iterable[CoalitionWorth], place: Mapping[PartnerId, int], wanted: Sequence[int]
) -> Sample | None:
    """Return figures for the wanted coalitions; None where one is missing. First rows count."""
    import numpy as np

    runs: dict[int | None, dict[int, CoalitionWorth]] = {}
    for row in rows:
        runs.setdefault(row.replication, {}).setdefault(_entry(row, place), row)
    whole = {r: told for r, told in runs.items() if all(w in told for w in wanted)}
    numbered = sorted(r for r in whole if r is not None)
    if numbered:
        figures = [[whole[r][w].worth for w in wanted] for r in numbered]
        return Sample(np.array(figures), None, len(numbered))
    if None not in whole:
        return None
    told = [whole[None][w] for w in wanted]
    means = np.array([[r.worth for r in told]])
    errors = [r.error for r in told]
    if not any(errors) and all(r.replications is None for r in told):
        return Sample(means)
    known = None if None in errors else np.array(errors, dtype=np.float64)
    return Sample(means, known, min(r.replications or 1 for r in told))
