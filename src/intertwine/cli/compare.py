"""`intertwine compare`: what changes for whom between two versions of a service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from intertwine.cli.options import Partners
from intertwine.cli.quantities import PROCESSORS, Cases, Replications, Seed, Threads
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.model.service_map import ServiceMap
    from intertwine.simulate.comparing.compare import Change, Compared
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.simulate.results.figures import Figure


def compare(
    study: Annotated[Path, typer.Argument(help="A study folder.")],
    first: Annotated[str, typer.Argument(help="A map, or map:scenario, such as as-is.")],
    second: Annotated[str, typer.Argument(help="The other, such as to-be.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print all figures as JSON.")] = False,
    cases: Cases = None,
    replications: Replications = None,
    seed: Seed = None,
    threads: Threads = PROCESSORS,
    partners: Partners = PartnerRule.AUTO,
) -> None:
    """Run two versions with the same luck and say what changes, for whom, and how surely.

    Two maps, or two scenarios of one: as-is:ordinary-year as-is:busy-spring.
    """
    from intertwine.cli.runs import long_run
    from intertwine.simulate.comparing.compare import compare_runs, run_both
    from intertwine.study.running import find_map, find_scenario, prepared

    def ready(name: str, same: int | None) -> Prepared:
        map_name, _, scenario_name = name.partition(":")
        found = find_map(study, map_name, partners=partners)
        return prepared(found, find_scenario(study, found, scenario_name), seed=same)

    # Both are looked up before either is run: a wrong name is told at once.
    before = ready(first, seed)
    after = ready(second, before.scenario.seed)
    with long_run():
        one, other = run_both(
            before, after, replications=replications, cases=cases, threads=threads
        )
    compared = compare_runs(one, other)
    service = one.prepared.service
    if as_json:
        import json

        typer.echo(json.dumps(_as_object(compared, service), indent=2, ensure_ascii=False))
        return
    for line in _lines(compared, service, first, second):
        typer.echo(line)


def _as_object(compared: Compared, service: ServiceMap) -> dict[str, Any]:
    return {
        "pairs": compared.pairs,
        "stopped": compared.stopped,
        "thrift": compared.thrift,
        "changes": [
            {
                "what": c.what,
                "name": c.name or _name(c, service),
                "partner": c.partner,
                "first": _figure(c.first),
                "second": _figure(c.second),
                "change": _figure(c.change),
                "p_adjusted": c.p,
                "sure": c.sure,
            }
            for c in compared.changes
        ],
    }


def _figure(figure: Figure) -> dict[str, Any]:
    from math import isfinite

    told = [x if isfinite(x) else None for x in figure.interval] if figure.interval else None
    return {"mean": figure.mean if isfinite(figure.mean) else None, "interval": told}


def _lines(compared: Compared, service: ServiceMap, first: str, second: str) -> Iterator[str]:
    from intertwine.wording import say

    if compared.stopped:
        yield "! " + say("compare-stopped", {"pairs": compared.pairs})
    yield say("compare-head", {"first": first, "second": second, "pairs": compared.pairs})
    for change in compared.changes:
        params = {
            "name": _name(change, service),
            "first": _said(change, change.first.mean),
            "second": _said(change, change.second.mean),
            "change": _said(change, abs(change.change.mean)),
            "low": _said(change, change.change.interval[0]) if change.change.interval else "–",
            "high": _said(change, change.change.interval[1]) if change.change.interval else "–",
        }
        code = "compare-unsure"
        if change.sure:
            code = "compare-more" if change.change.mean > 0 else "compare-less"
        yield "  " + say(code, params)
    yield say("compare-how")


def _name(change: Change, service: ServiceMap) -> str:
    from intertwine.wording import say

    name = service.label(change.partner) if change.partner else change.name.replace("_", " ")
    return say(f"outcome-{change.what}", {"name": name})


def _said(change: Change, value: float) -> str:
    from intertwine.simulate.spans import span
    from intertwine.wording import say

    if change.what in ("stuck", "target", "turned-away"):
        return say("compare-share", {"share": _of_hundred(100 * value)})
    return span(value)


def _of_hundred(value: float) -> str:
    """Return a share with one decimal, or with two digits where that would leave nothing."""
    return f"{value:.1f}" if abs(value) >= 0.05 or not value else f"{value:.2g}"
