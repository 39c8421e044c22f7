"""How development effort is divided between renewing and refining, and what came of it.

Exploration is effort on new ideas, exploitation on refining what exists (March 1991); joint
effort is split equally among its partners. No balance is best for everyone: parties set their
own target.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2, sqrt

from intertwine.measures.moves import (
    DIAGONALS,
    State,
    diagonal_share,
    diagonals_seen,
    never_internalised,
    paths,
    states,
    transitions,
)
from intertwine.model.findings import (
    Cell,
    Evidence,
    Finding,
    Ref,
    RefKind,
    Result,
    Subject,
    SubjectKind,
    Table,
    Word,
)
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study
from intertwine.model.tables import Initiative

FEWEST = 5
"""Below this many initiatives only counts are printed, never a share or a ratio."""


@dataclass(frozen=True, slots=True)
class Effort:
    """Person-days of one unit (a partner or the field) on new ideas and on refining."""

    explore: float
    exploit: float

    @property
    def total(self) -> float:
        """All person-days."""
        return self.explore + self.exploit

    @property
    def share(self) -> float | None:
        """Share of exploration (Lavie, Stettner & Tushman 2010); None without effort."""
        return self.explore / self.total if self.total else None

    @property
    def balance(self) -> float | None:
        """1 − |x − e| / (x + e) (Cao, Gedajlovic & Zhang 2009); None without effort."""
        if not self.total:
            return None
        return 1 - abs(self.explore - self.exploit) / self.total

    @property
    def combined(self) -> float:
        """√(x·e), in person-days: how much of both there is."""
        return sqrt(self.explore * self.exploit)


@dataclass(frozen=True, slots=True)
class Field:
    """The balance of all partners together: field entropy = inside + complementarity (bits).

    `inside` is how balanced partners are themselves, weighted by effort; `complementarity` (the
    Jensen–Shannon divergence of their shares) how far they divide the labour. None without
    effort.
    """

    n: int
    effort: Effort
    by_partner: Mapping[PartnerId, Effort]
    entropy: float | None
    inside: float | None
    complementarity: float | None


def field(initiatives: Sequence[Initiative], partners: Iterable[PartnerId]) -> Field:
    """Return the balance of the field; effort of partners not listed is left out."""
    units = tuple(partners)
    explore, exploit = dict.fromkeys(units, 0.0), dict.fromkeys(units, 0.0)
    for i in initiatives:
        mine = [PartnerId(p) for p in i.partners if p in explore]
        for p in mine:
            (explore if i.kind == "new" else exploit)[p] += i.effort / len(mine)
    by_partner = {p: Effort(explore[p], exploit[p]) for p in units}
    whole = Effort(sum(explore.values()), sum(exploit.values()))
    if whole.share is None:
        return Field(len(initiatives), whole, by_partner, None, None, None)
    inside = sum(e.total / whole.total * _bits(e.share) for e in by_partner.values() if e.total)
    entropy = _bits(whole.share)
    # The divergence is never negative; what rounding leaves below zero is zero.
    return Field(len(initiatives), whole, by_partner, entropy, inside, max(0.0, entropy - inside))


def strictly(initiatives: Iterable[Initiative]) -> tuple[Initiative, ...]:
    """Return the initiatives without what one partner invents alone.

    By the stricter rule only new ideas that two or more partners create count as exploring.
    """
    return tuple(i for i in initiatives if i.kind != "new" or len(i.partners) > 1)


def _bits(share: float | None) -> float:
    if share is None or share in (0.0, 1.0):
        return 0.0
    return -share * log2(share) - (1 - share) * log2(1 - share)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a group of initiatives promised and brought, in the points the partners agreed.

    `finished` are those with both figures; `ratio` is their realised over expected benefit.
    """

    n: int
    explore: float
    exploit: float
    finished: int
    expected: float
    realised: float

    @property
    def ratio(self) -> float | None:
        """Realised over expected of the finished ones; None where nothing was expected."""
        return self.realised / self.expected if self.expected else None


def outcomes(
    initiatives: Sequence[Initiative], group: Callable[[Initiative], str]
) -> Mapping[str, Outcome]:
    """Return the outcome per group (mode, facilitation, ...), in the order first met."""
    grouped: dict[str, list[Initiative]] = {}
    for i in initiatives:
        grouped.setdefault(group(i), []).append(i)
    return {name: _outcome(rows) for name, rows in grouped.items()}


def _outcome(rows: Sequence[Initiative]) -> Outcome:
    both = [(i.expected, i.realised) for i in rows]
    ended = [(e, r) for e, r in both if e is not None and r is not None]
    return Outcome(
        n=len(rows),
        explore=sum(i.effort for i in rows if i.kind == "new"),
        exploit=sum(i.effort for i in rows if i.kind != "new"),
        finished=len(ended),
        expected=sum(e for e, _ in ended),
        realised=sum(r for _, r in ended),
    )


def years(initiatives: Sequence[Initiative]) -> Mapping[str, tuple[Initiative, ...]]:
    """Return the initiatives by windows of twelve months from the first start (YYYY-MM).

    One without a start stands in no window.
    """
    started = sorted((i for i in initiatives if _month(i.start) is not None), key=lambda i: i.start)
    if not started:
        return {}
    first = _month(started[0].start) or 0
    windows: dict[str, list[Initiative]] = {}
    for i in started:
        begin = first + ((_month(i.start) or 0) - first) // 12 * 12
        windows.setdefault(f"{_name(begin)} – {_name(begin + 11)}", []).append(i)
    return {name: tuple(rows) for name, rows in windows.items()}


def _month(text: str) -> int | None:
    year, _, month = text.partition("-")
    if not (year.isdecimal() and month[:2].isdecimal() and 1 <= int(month[:2]) <= 12):
        return None
    return int(year) * 12 + int(month[:2]) - 1


def _name(month: int) -> str:
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


def initiatives(study: Study) -> Result:
    """Return balance, outcomes and moves of all initiatives; asks what became of tried ideas."""
    rows = study.initiatives
    if not rows:
        return Result("initiatives", missing=(Word("missing-initiatives"),))
    tables = [
        _balance(study),
        _over_time(study),
        _outcomes("outcome-mode", "mode", outcomes(rows, lambda i: i.mode)),
    ]
    if any(i.facilitated is not None for i in rows):
        facilitated = outcomes(rows, _facilitation)
        tables.append(_outcomes("outcome-facilitated", "facilitated", facilitated, words=True))
    tables += _moves(rows)
    wishes = []
    if any(i.realised is None for i in rows):
        wishes.append(
            Word("missing-realised", {"n": sum(i.realised is None for i in rows), "of": len(rows)})
        )
    if len(rows) < FEWEST:
        wishes.append(Word("missing-more-initiatives", {"n": len(rows), "least": FEWEST}))
    assumptions = (Word("assumption-effort-split"), Word("assumption-new-explores"))
    findings = tuple(_what_became(study))
    return Result("initiatives", findings, tuple(tables), assumptions, tuple(wishes))


def _facilitation(i: Initiative) -> str:
    if i.facilitated is None:
        return "unknown"
    return "yes" if i.facilitated else "no"


def _what_became(study: Study) -> Iterable[Finding]:
    """Ask about each idea that was tried and ended, with nothing recorded after it."""
    for idea, path in paths(study.initiatives).items():
        last = path[-1]
        if not last.idea or last.kind != "new" or not last.end:
            continue
        partners = tuple(PartnerId(p) for p in last.partners)
        yield Finding(
            code="tried-and-then",
            effect=Effect.QUESTION,
            component=Component.ROUTINES,
            concern=Concern.REST,
            severity=Severity.LOW,
            subject=Subject(SubjectKind.INITIATIVE, idea),
            measure="initiatives",
            params={"initiative": last.name, "end": last.end},
            partners=partners,
            evidence=(
                Evidence(
                    "initiatives",
                    "evidence-initiatives",
                    {"names": tuple(i.name for i in path), "n": len(path)},
                ),
            ),
        )


# --- tables --------------------------------------------------------------------------------


def _balance(study: Study) -> Table:
    whole = field(study.initiatives, study.partner_ids())
    rows: list[tuple[Cell, ...]] = []
    for partner, effort in whole.by_partner.items():
        n = sum(partner in i.partners for i in study.initiatives)
        rows.append(
            (Ref(RefKind.PARTNER, partner, study.partner_name(partner)), n, *_shares(effort, n))
        )
    rows.append((Word("all-partners"), whole.n, *_shares(whole.effort, whole.n)))
    columns = ("partner", "n-initiatives", "explore", "exploit", "share-explore", "balance", "both")
    return Table("balance", columns, tuple(rows))


def _shares(effort: Effort, n: int) -> tuple[Cell, ...]:
    days = (round(effort.explore, 1), round(effort.exploit, 1))
    if n < FEWEST:
        return (*days, *(Word("too-few"),) * 3)
    return (*days, _round(effort.share), _round(effort.balance), round(effort.combined, 1))


def _round(value: float | None) -> Cell:
    return Word("no-effort") if value is None else round(value, 3)


def _over_time(study: Study) -> Table:
    rows: list[tuple[Cell, ...]] = []
    units = study.partner_ids()
    windows = years(study.initiatives)
    whole = (("all-years", study.initiatives), ("strictly", strictly(study.initiatives)))
    named: list[tuple[Cell, Sequence[Initiative]]] = [*windows.items()]
    named += [(Word(code), chosen) for code, chosen in whole]
    for name, started in named:
        f = field(started, units)
        figures: tuple[Cell, ...] = (Word("too-few"),) * 4
        if f.n >= FEWEST:
            numbers = (f.effort.share, f.entropy, f.inside, f.complementarity)
            figures = tuple(_round(v) for v in numbers)
        days = (round(f.effort.explore, 1), round(f.effort.exploit, 1))
        rows.append((name, f.n, *days, *figures))
    columns = (
        "started",
        "n-initiatives",
        "explore",
        "exploit",
        "share-explore",
        "field-entropy",
        "inside",
        "complementarity",
    )
    return Table("field-balance", columns, tuple(rows))


def _outcomes(
    code: str, first: str, grouped: Mapping[str, Outcome], *, words: bool = False
) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for name, o in grouped.items():
        ratio: Cell = Word("too-few") if o.finished < FEWEST else _round(o.ratio)
        label: Cell = Word(f"{first}-{name}") if words else (name or Word("mode-not-said"))
        rows.append((label, o.n, o.explore, o.exploit, o.finished, o.expected, o.realised, ratio))
    columns = (
        first,
        "n-initiatives",
        "explore",
        "exploit",
        "finished",
        "expected",
        "realised",
        "realised-share",
    )
    return Table(code, columns, tuple(rows))


def _moves(rows: Sequence[Initiative]) -> tuple[Table, Table]:
    ideas = {idea: states(path) for idea, path in paths(rows).items()}
    counts = transitions(ideas.values())
    lines: list[tuple[Cell, ...]] = [
        (Word(f"state-{before}"), *(counts[before][after] for after in State)) for before in State
    ]
    total = sum(n for row in counts.values() for n in row.values())
    share = diagonal_share(counts)
    summary: tuple[Cell, ...] = (
        len(ideas),
        total,
        sum(counts[a][b] for a, b in DIAGONALS),
        Word("too-few") if total < FEWEST or share is None else round(share, 3),
        diagonals_seen(counts),
        len(never_internalised(ideas)),
    )
    columns = ("ideas", "moves", "diagonal", "diagonal-share", "diagonals-seen", "stayed-joint")
    return (
        Table("moves", ("from-state", *(f"to-{s}" for s in State)), tuple(lines) if total else ()),
        Table("intertwining", columns, (summary,) if total else ()),
    )
