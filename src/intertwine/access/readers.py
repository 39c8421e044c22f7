"""What readers of a study receive of what it computes: the one door for page, report and file.

What is simulated, and a share of the gain, rests on the figures of every partner that takes part.
Partners who keep theirs to themselves say so in `releases.csv`, and say who may see what is
computed from them (`figures`). For whoever may not, it is as if it had never been computed; of
what is simulated they are told who keeps what to itself, and nothing of how much it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from intertwine.access.audiences import Input, ruling
from intertwine.access.figures import (
    EVERYBODY,
    FACILITATOR,
    OWN,
    RELEASES,
    inputs,
    taking_part,
)
from intertwine.errors import NotThere
from intertwine.model.findings import Result, Word
from intertwine.model.ids import PartnerId
from intertwine.model.kept import Kept
from intertwine.model.study import LeftOut, Study, StudyMap

__all__ = [
    "EVERYBODY",
    "FACILITATOR",
    "kept_of",
    "may_see_shares",
    "seen_results",
    "seen_study",
    "share_inputs",
]

KEPT_FILES = ("worths.csv", RELEASES)
"""What could not be read of these files quotes them, so it is not told either."""


def share_inputs(study: Study, partners: Iterable[str] = ()) -> tuple[Input, ...]:
    """Return whose figures shares of the gain rest on, with who may see what follows from them.

    `partners` are those of the game; without them all partners of the study. Those without a row
    in `releases.csv` keep nothing back. The facilitator sees everybody's.
    """
    taking = tuple(map(str, partners)) or tuple(map(str, study.partner_ids()))
    # who is named in a table of releases but on no map still keeps what it gave
    keeping = (str(r.owner) for r in study.releases)
    return inputs(study, "shares", dict.fromkeys((*taking, *keeping)))


def may_see_shares(study: Study, reader: str, *, partners: Iterable[str] = ()) -> bool:
    """Return whether a reader may see the shares of the gain, and all that is told with them.

    `reader` is a partner, the facilitator, or everybody; anybody else is refused as not there.
    """
    return _all_may(share_inputs(study, partners), _viewers(study, reader))


def kept_of(study: Study, entry: StudyMap, reader: str) -> Kept:
    """Return what of a map's simulated figures a reader may not see.

    Where the times of the whole are not theirs nothing is: every figure of a run rests on all
    who take part in it.
    """
    if reader == FACILITATOR:
        return Kept()
    viewers = _viewers(study, reader)
    owners = taking_part(study, entry)
    if not _all_may(inputs(study, "times", owners), viewers):
        said = _said(study, owners, viewers, times=True)
        return Kept(whole=True, said=(*said, Word("kept-whole")))

    def hidden(figure: str) -> tuple[PartnerId, ...]:
        given = inputs(study, figure, owners)
        return tuple(PartnerId(i.owner) for i in given if not _all_may((i,), viewers))

    working = [o for o in owners if o not in study.citizens]  # the total of work is without them
    return Kept(
        staffing=hidden("staffing"),
        waits=hidden("waits"),
        costs=hidden("costs"),
        total_work=not _all_may(inputs(study, "staffing", working), viewers),
        total_cost=not _all_may(inputs(study, "costs", owners), viewers),
        said=tuple(_said(study, owners, viewers, times=False)),
    )


def _said(
    study: Study, owners: Sequence[str], viewers: Sequence[str], *, times: bool
) -> Iterator[Word]:
    """Yield who keeps what to itself, as its own rows say, never what follows from them."""
    if any(left.file == RELEASES for left in study.left_out):
        yield Word("kept-unread")
    for owner in owners:
        for figure in (*OWN, "times") if times else OWN:
            if not any(r.figure == figure and str(r.owner) == owner for r in study.releases):
                continue
            (own,) = inputs(study, figure, (owner,))
            if not _all_may((own,), viewers):
                yield Word(f"kept-{figure}", {"partner": study.partner_name(owner)})


def _all_may(figures: Iterable[Input], viewers: Iterable[str]) -> bool:
    known = tuple(figures)
    return all(ruling(known, viewer).allowed for viewer in viewers)


def _viewers(study: Study, reader: str) -> tuple[str, ...]:
    known = tuple(map(str, study.partner_ids()))
    if reader == EVERYBODY:
        return known
    if reader != FACILITATOR and reader not in known:
        raise NotThere("no-such-reader", name=reader, known=", ".join((EVERYBODY, *known)))
    return (reader,)


def seen_study(study: Study, reader: str) -> Study:
    """Return the study as a reader may see it: without worths where shares are not theirs.

    Its maps say what of their simulated figures is kept (`StudyMap.kept`); where that is all of
    them, they have no scenario.
    """
    if reader == FACILITATOR:
        return study
    shares = may_see_shares(study, reader)
    maps = tuple(_seen_map(study, m, reader) for m in study.maps)
    return replace(
        study,
        maps=maps,
        worths=study.worths if shares else (),
        releases=(),
        left_out=tuple(_told(study, maps, shares=shares)),
    )


def _seen_map(study: Study, entry: StudyMap, reader: str) -> StudyMap:
    kept = kept_of(study, entry, reader)
    if entry.scenario is None and not entry.scenario_file:
        return entry
    if kept.whole:
        return replace(entry, scenario=None, scenario_file="", kept=kept)
    return replace(entry, kept=kept)


def _told(study: Study, maps: Iterable[StudyMap], *, shares: bool) -> Iterator[LeftOut]:
    """Yield what could not be read, but for what would quote something kept."""
    kept = any(m.kept.anything for m in maps)
    for left in study.left_out:
        if left.file in KEPT_FILES and (kept or not shares):
            continue
        if left.file.startswith("scenarios/") and kept:
            continue
        yield left


def seen_results(
    study: Study, results: Sequence[Result], reader: str
) -> tuple[Study, tuple[Result, ...]]:
    """Return a measured study as a reader may see it, with what was computed made to fit.

    What gathers the findings of others (the opportunity space) is made anew from those that are
    seen: its counts would tell that there are more. `results` may be those there are so far.
    """
    seen = seen_study(study, reader)
    stale = {
        "complementarity": seen.worths != study.worths,
        "simulation": any(m.kept.anything for m in seen.maps),
    }
    if not any(stale.values()):
        return seen, tuple(results)
    from intertwine.measures import MEASURES

    plain = tuple(
        MEASURES[r.measure](seen) if stale.get(r.measure) else r
        for r in results
        if not MEASURES[r.measure].gathers
    )
    gathered = {
        r.measure: MEASURES[r.measure](seen, results=plain)
        for r in results
        if MEASURES[r.measure].gathers
    }
    known = gathered | {r.measure: r for r in plain}
    return seen, tuple(known[r.measure] for r in results)
