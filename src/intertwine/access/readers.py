"""What readers of a study receive of what it computes: the one door for page, report and file.

A share of the gain rests on the figures of every partner that takes part. Partners who keep
theirs to themselves say so in `releases.csv`, and say who may see what is computed from them.
For whoever may not, the study is as if nobody had given or simulated any worth.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intertwine.access.audiences import Input, ruling
from intertwine.errors import NotThere
from intertwine.model.findings import Result
from intertwine.model.study import Study

FACILITATOR = "facilitator"
EVERYBODY = "everybody"
"""All partners of the study: a report for everybody shows what each of them may see."""


KEPT_FILES = ("worths.csv", "releases.csv")
"""What could not be read of these files quotes them, so it is not told either."""


def share_inputs(study: Study, partners: Iterable[str] = ()) -> tuple[Input, ...]:
    """Return whose figures shares of the gain rest on, with who may see what follows from them.

    `partners` are those of the game; without them all partners of the study. Those without a row
    in `releases.csv` keep nothing back. The facilitator sees everybody's.
    """
    everybody = frozenset({*map(str, study.partner_ids()), FACILITATOR})
    kept: dict[str, Input] = {}
    for row in study.releases:
        if row.figure != "shares":
            continue
        owner = str(row.owner)
        before = kept.get(owner, Input(owner, frozenset({FACILITATOR})))
        to = frozenset(row.to)
        kept[owner] = replace(
            before,
            released=before.released if row.mixed else before.released | to,
            mixed=before.mixed | to if row.mixed else before.mixed,
        )
    taking_part = tuple(map(str, partners)) or tuple(map(str, study.partner_ids()))
    # who is named in a table of releases but on no map still keeps what it gave
    owners = dict.fromkeys((*taking_part, *kept))
    return tuple(kept.get(owner, Input(owner, everybody)) for owner in owners)


def may_see_shares(study: Study, reader: str, *, partners: Iterable[str] = ()) -> bool:
    """Return whether a reader may see the shares of the gain, and all that is told with them.

    `reader` is a partner, the facilitator, or everybody; anybody else is refused as not there.
    """
    inputs = share_inputs(study, partners)
    return all(ruling(inputs, viewer).allowed for viewer in _viewers(study, reader))


def _viewers(study: Study, reader: str) -> tuple[str, ...]:
    known = tuple(map(str, study.partner_ids()))
    if reader == EVERYBODY:
        return known
    if reader != FACILITATOR and reader not in known:
        raise NotThere("no-such-reader", name=reader, known=", ".join((EVERYBODY, *known)))
    return (reader,)


def seen_study(study: Study, reader: str) -> Study:
    """Return the study as a reader may see it: without worths where shares are not theirs.

    What is kept and released is not told either: that somebody keeps something is their own.
    """
    if reader == FACILITATOR:
        return study
    if may_see_shares(study, reader):
        return replace(study, releases=())
    told = tuple(left for left in study.left_out if left.file not in KEPT_FILES)
    return replace(study, worths=(), releases=(), left_out=told)


def seen_results(
    study: Study, results: Sequence[Result], reader: str
) -> tuple[Study, tuple[Result, ...]]:
    """Return a measured study as a reader may see it, with what was computed made to fit.

    What gathers the findings of others (the opportunity space) is made anew from those that are
    seen: its counts would tell that there are more.
    """
    seen = seen_study(study, reader)
    if seen.worths == study.worths:
        return seen, tuple(results)
    from intertwine.measures import MEASURES
    from intertwine.measures.complementarity import complementarity

    fresh = complementarity(seen)
    plain = tuple(
        fresh if r.measure == fresh.measure else r
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
