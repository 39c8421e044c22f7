"""What partners may keep to themselves, and whose figures each computed figure rests on.

The one table of `releases.csv`: its figures, and what may be worked back from what.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce

from intertwine.access.audiences import Input
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Release

FACILITATOR = "facilitator"
EVERYBODY = "everybody"
"""All partners of the study: a report for everybody shows what each of them may see."""

OWN = ("staffing", "waits", "costs")
"""A partner's own figures: released to somebody they are seen by them as they are."""

RESTS_ON: Mapping[str, tuple[str, ...]] = {
    "staffing": ("waits",),
    "waits": ("staffing",),
    "costs": ("staffing", "waits"),
    "times": ("staffing", "waits"),
    "shares": ("staffing", "waits"),
}
"""What of each partner a figure is computed from, or can be worked back to.

Hours of work a case are how long steps take; how long cases wait at a step tells how many people
there are; a cost is hours times a price. Who keeps one of them keeps all that rests on it, as
long as no row of its own releases that.
"""

RELEASES = "releases.csv"


def inputs(study: Study, figure: str, owners: Iterable[str]) -> tuple[Input, ...]:
    """Return what each owner puts into a figure, with who may see what follows from it.

    Where a row of `releases.csv` could not be read nobody knows what it keeps, so that everybody
    keeps everything.
    """
    everybody = frozenset({*map(str, study.partner_ids()), FACILITATOR})
    unread = any(left.file == RELEASES for left in study.left_out)
    return tuple(_input(study.releases, o, figure, everybody, unread=unread) for o in owners)


def taking_part(study: Study, entry: StudyMap) -> tuple[str, ...]:
    """Return whose figures a map and its scenario may hold: all they name.

    Who is named in `releases.csv` but on no map still keeps what it gave.
    """
    named: list[str] = [str(p.id) for p in entry.map.partners]
    if entry.scenario is not None:
        named += [str(w.partner) for w in entry.scenario.workers]
        named += [str(r.partner) for r in entry.scenario.roles if r.partner]
        named += [str(c.partner) for c in entry.scenario.costs]
    known = set(map(str, study.partner_ids()))
    named += [str(r.owner) for r in study.releases if str(r.owner) not in known]
    return tuple(dict.fromkeys(named))


def _input(
    releases: Iterable[Release],
    owner: str,
    figure: str,
    everybody: frozenset[str],
    *,
    unread: bool,
) -> Input:
    if unread:
        return Input(owner, frozenset({FACILITATOR}))
    own = [r for r in releases if str(r.owner) == owner]
    rows = [r for r in own if r.figure == figure]
    if rows:
        full, mixed = (_named(rows, everybody, mixed=m) for m in (False, True))
        return _made(owner, figure, full, mixed)
    bases = [[r for r in own if r.figure == base] for base in RESTS_ON[figure]]
    kept = [rows for rows in bases if rows]
    if not kept:
        return Input(owner, everybody)
    full = reduce(frozenset.__and__, (_named(rows, everybody, mixed=False) for rows in kept))
    least = reduce(
        frozenset.__and__,
        (
            _named(rows, everybody, mixed=False) | _named(rows, everybody, mixed=True)
            for rows in kept
        ),
    )
    return _made(owner, figure, full, least)


def _made(owner: str, figure: str, full: frozenset[str], mixed: frozenset[str]) -> Input:
    if figure in OWN:
        return Input(owner, full | {FACILITATOR}, mixed=mixed)
    return Input(owner, frozenset({FACILITATOR}), released=full, mixed=mixed)


def _named(rows: Iterable[Release], everybody: frozenset[str], *, mixed: bool) -> frozenset[str]:
    to = {str(reader) for r in rows if r.mixed is mixed for reader in r.to}
    return everybody if EVERYBODY in to else frozenset(to)
