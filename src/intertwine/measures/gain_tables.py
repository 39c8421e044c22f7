"""The tables of `complementarity`: shares of the gain, pairs, groups better apart, overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from intertwine.measures.naming import partner_ref
from intertwine.measures.overlap import Overlap
from intertwine.model.findings import Cell, Table, Word
from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.measures.coalitions import Estimated
    from intertwine.measures.gain import Gain

MOST_APART = 10
"""Groups better apart that are listed, the strongest first."""

SHARES = ("partner", "worth-alone", "share-of-gain", "interval", "stable-share")
OWN = ("own-change", "own-told")
PAIRS = ("partner", "other-partner", "synergy", "interval", "told", "interaction", "on-average")
GROUPS = ("group", "gets", "could-have", "difference-interval")
OVERLAP = ("partner", "other-partner", "first-has", "second-has", "both-have", "overlap")

Rows = Iterator[tuple[Cell, ...]]


def tables(study: Study, weighed: Sequence[Gain]) -> Iterator[Table]:
    """Yield the tables of all games; with two of them a column says which one a row is of.

    Own outcomes have columns only where somebody's is known.
    """
    known = any(g.own for g in weighed)
    columns = (*SHARES, *OWN) if known else SHARES
    yield _table("shares-of-gain", columns, [(g, _shares(study, g, known)) for g in weighed])
    yield _table("pair-worths", PAIRS, [(g, _pairs(study, g)) for g in weighed])
    yield _table("better-apart", GROUPS, [(g, _apart(study, g)) for g in weighed])


def _table(code: str, columns: tuple[str, ...], parts: Sequence[tuple[Gain, Rows]]) -> Table:
    if len(parts) < 2:
        return Table(code, columns, tuple(row for _, rows in parts for row in rows))
    told = [(Word(f"game-{g.game.kind}"), *row) for g, rows in parts for row in rows]
    return Table(code, ("game", *columns), tuple(told))


def _shares(study: Study, gain: Gain, known: bool) -> Rows:
    for i, partner in enumerate(gain.game.partners):
        row: tuple[Cell, ...] = (
            partner_ref(study, partner),
            figure(gain.alone.value[i]),
            figure(gain.shares.value[i]),
            _interval(gain.shares, i),
            Word("stable-none") if gain.stable is None else figure(gain.stable[i]),
        )
        own = gain.own.get(partner)
        if own is not None:
            row += (figure(own.value[0]), _told(own, 0, ("own-better", "own-worse")))
        elif known:
            row += (None, None)
        yield row


def _pairs(study: Study, gain: Gain) -> Rows:
    for k, pair in enumerate(gain.pairs):
        yield (
            *(partner_ref(study, p) for p in pair),
            figure(gain.synergy.value[k]),
            _interval(gain.synergy, k),
            _told(gain.synergy, k, ("pair-more", "pair-less")),
            figure(gain.interaction.value[k]),
            _told(gain.interaction, k, ("pair-complete", "pair-replace")),
        )


def _apart(study: Study, gain: Gain) -> Rows:
    for a in gain.apart[:MOST_APART]:
        low, high = a.interval
        yield (
            tuple(partner_ref(study, p) for p in a.partners),
            figure(a.gets),
            figure(a.could),
            _range(low, high) if gain.game.worth.n else Word("figure-exact"),
        )


def overlap(study: Study, found: Sequence[Overlap]) -> Table:
    """Return how alike what partners have is."""
    rows: list[tuple[Cell, ...]] = []
    for o in found:
        named = (partner_ref(study, p) for p in o.pair)
        rows.append((*named, o.one, o.other, o.both, round(o.share, 2)))
    return Table("resource-overlap", OVERLAP, tuple(rows))


def _told(found: Estimated, place: int, words: tuple[str, str]) -> Word:
    """Return the word for above or below zero; where neither is sure, that nothing was detected."""
    sign = int(found.sign[place])
    if not sign:
        return Word("not-detected" if found.n else "no-difference")
    return Word(words[0] if sign > 0 else words[1])


def _interval(found: Estimated, place: int) -> Cell:
    if not found.n:
        return Word("figure-exact")
    return _range(float(found.low[place]), float(found.high[place]))


def _range(low: float, high: float) -> Cell:
    if low != low:
        return Word("no-interval")
    return Word("figure-range", {"low": figure(low), "high": figure(high)})


def figure(value: float) -> int | float:
    """Return a number with the digits people read: three, or all before the point."""
    if not value:
        return 0
    digits = 2 - int(f"{abs(value):e}".partition("e")[2])
    rounded = round(float(value), max(digits, 0))
    return int(rounded) if rounded == int(rounded) else rounded
