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

SHARES = (
    "game",
    "partner",
    "worth-alone",
    "share-of-gain",
    "interval",
    "stable-share",
    "own-change",
    "own-told",
)
PAIRS = (
    "game",
    "partner",
    "other-partner",
    "synergy",
    "interval",
    "told",
    "interaction",
    "on-average",
)
GROUPS = ("game", "group", "gets", "could-have", "difference-interval")
OVERLAP = ("partner", "other-partner", "first-has", "second-has", "both-have", "overlap")


def tables(study: Study, weighed: Sequence[Gain]) -> Iterator[Table]:
    """Yield the tables of all games; a column says which game a row belongs to."""
    yield Table("shares-of-gain", SHARES, tuple(r for g in weighed for r in _shares(study, g)))
    yield Table("pair-worths", PAIRS, tuple(r for g in weighed for r in _pairs(study, g)))
    yield Table("better-apart", GROUPS, tuple(r for g in weighed for r in _apart(study, g)))


def _shares(study: Study, gain: Gain) -> Iterator[tuple[Cell, ...]]:
    for i, partner in enumerate(gain.game.partners):
        own = gain.own.get(partner)
        told: Cell = None
        if own is not None:
            told = _told(own, 0, ("own-better", "own-worse"))
        yield (
            Word(f"game-{gain.game.kind}"),
            partner_ref(study, partner),
            figure(gain.alone.value[i]),
            figure(gain.shares.value[i]),
            _interval(gain.shares, i),
            Word("stable-none") if gain.stable is None else figure(gain.stable[i]),
            None if own is None else figure(own.value[0]),
            told,
        )


def _pairs(study: Study, gain: Gain) -> Iterator[tuple[Cell, ...]]:
    for k, pair in enumerate(gain.pairs):
        yield (
            Word(f"game-{gain.game.kind}"),
            *(partner_ref(study, p) for p in pair),
            figure(gain.synergy.value[k]),
            _interval(gain.synergy, k),
            _told(gain.synergy, k, ("pair-more", "pair-less")),
            figure(gain.interaction.value[k]),
            _told(gain.interaction, k, ("pair-complete", "pair-replace")),
        )


def _apart(study: Study, gain: Gain) -> Iterator[tuple[Cell, ...]]:
    for a in gain.apart[:MOST_APART]:
        low, high = a.interval
        yield (
            Word(f"game-{gain.game.kind}"),
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
    return f"{figure(low)} – {figure(high)}"


def figure(value: float) -> int | float:
    """Return a number with the digits people read: three, or all before the point."""
    if not value:
        return 0
    digits = 2 - int(f"{abs(value):e}".partition("e")[2])
    rounded = round(float(value), max(digits, 0))
    return int(rounded) if rounded == int(rounded) else rounded
