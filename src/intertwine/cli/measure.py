"""`intertwine measure`: one measure of a study, all in short, or the list of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from intertwine.cli.options import GameOption, Partners
from intertwine.cli.quantities import PROCESSORS, Cases, Replications, Threads
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.model.findings import Cell, Evidence, Finding, Param, Result, Table
    from intertwine.model.study import LeftOut, Study

WIDEST = 40
"""Characters of a cell on the screen; the rest is in the report and in --json."""


def measure(
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME] STUDY", help="A measure, and a study folder or a single map."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    scenario: Annotated[
        str,
        typer.Option(help="For complementarity: simulate every coalition with this scenario."),
    ] = "",
    game: Annotated[
        GameOption | None,
        typer.Option(
            help="With --scenario: pooling (everybody serves, a coalition shares) or "
            "participation (only the coalition serves)."
        ),
    ] = None,
    outcome: Annotated[
        str,
        typer.Option(help="With --scenario: a promise of it, or cycle-time. Default: the first."),
    ] = "",
    replications: Replications = None,
    cases: Cases = None,
    threads: Threads = PROCESSORS,
    partners: Partners = PartnerRule.AUTO,
) -> None:
    """Measure a study; without anything, list what can be measured."""
    from intertwine.cli.runs import measuring
    from intertwine.errors import UsageProblem
    from intertwine.measures import MEASURES, measure, measure_all
    from intertwine.model.kinds import Effect
    from intertwine.study import open_study

    given = arguments or []
    if not given:
        _print_list(tuple(MEASURES), as_json=as_json)
        return
    if len(given) > 2:
        raise UsageProblem("measure-arguments", n=len(given))
    if len(given) == 2 and given[0] not in MEASURES:
        raise UsageProblem("unknown-measure", name=given[0], known=", ".join(MEASURES))
    study = open_study(Path(given[-1]), partners=partners)
    if (game or outcome) and not scenario:
        raise UsageProblem("game-without-scenario")
    if scenario:
        if given[0] != "complementarity" or len(given) != 2:
            raise UsageProblem("scenario-without-coalitions")
        results: tuple[Result, ...] = (
            _simulated(
                study,
                Path(given[-1]),
                scenario,
                game=game.value if game else "pooling",
                outcome=outcome,
                replications=replications,
                cases=cases,
                threads=threads,
            ),
        )
    else:
        with measuring(study):
            results = (measure(study, given[0]),) if len(given) == 2 else measure_all(study)
    if as_json:
        _print_json(study, results)
    elif len(given) == 2:
        _print(whole(results[0]), study)
    else:
        _print((short(r) for r in results), study)
    if any(f.effect is Effect.BARRIER for r in results for f in r.findings):
        raise typer.Exit(1)


def _simulated(
    study: Study,
    place: Path,
    scenario: str,
    *,
    game: str,
    outcome: str,
    replications: int | None,
    cases: int | None,
    threads: int,
) -> Result:
    """Return complementarity on the worth of every coalition by simulation, and on no other."""
    from dataclasses import replace

    from intertwine.cli.runs import long_run
    from intertwine.measures.complementarity import complementarity
    from intertwine.measures.simulated_games import simulated_game
    from intertwine.study.running import find_map, find_scenario, prepared
    from intertwine.wording import say

    found = find_map(place)
    ready = prepared(found, find_scenario(place, found, scenario))

    def tell(done: int) -> None:
        if done % 256 == 0:
            typer.echo(say("coalitions-done", {"n": done}), err=True)

    with long_run():
        simulated = simulated_game(
            ready,
            kind=game,
            outcome=outcome,
            replications=replications,
            cases=cases,
            threads=threads,
            done=tell,
        )
    return complementarity(replace(study, worths=()), [simulated])


def _print_list(names: Sequence[str], *, as_json: bool) -> None:
    import json

    from intertwine.wording import say

    told = {name: say(f"measure-{name}") for name in names}
    if as_json:
        typer.echo(json.dumps({"measures": told}, ensure_ascii=False, indent=1))
        return
    width = max(map(len, told))
    for name, asks in told.items():
        typer.echo(f"{name:{width}}  {asks}")


def _print(lines: Iterable[str], study: Study) -> None:
    for line in lines:
        typer.echo(line)
    for left in study.left_out:
        typer.echo(_left(left))


def _print_json(study: Study, results: Sequence[Result]) -> None:
    import json

    told = {
        "study": study.name,
        "results": [as_value(r) for r in results],
        "left_out": [_left(left) for left in study.left_out],
    }
    typer.echo(json.dumps(told, ensure_ascii=False, indent=1))


def _left(left: LeftOut) -> str:
    from intertwine.wording import say

    return say(f"error-{left.code}", left.params)


# --- for people ----------------------------------------------------------------------------


def short(result: Result) -> str:
    """Return one line: the measure and how much it found of each kind."""
    from intertwine.model.kinds import Effect
    from intertwine.wording import say

    counts = {e.value: sum(f.effect is e for f in result.findings) for e in Effect}
    return say("measure-short", {"name": result.measure, **counts})


def whole(result: Result) -> Iterator[str]:
    """Yield a result as lines: findings, tables, what was assumed, what to collect."""
    from intertwine.wording import say

    yield say(f"measure-{result.measure}")
    for finding in result.findings:
        yield ""
        yield from _finding(finding)
    for table in result.tables:
        yield ""
        yield from _table(table)
    for code, words in (
        ("measure-assumed", result.assumptions),
        ("measure-next", result.missing),
    ):
        if words:
            yield ""
            yield say(code)
            yield from (f"  {say(w.code, w.params)}" for w in words)


def _finding(finding: Finding) -> Iterator[str]:
    from intertwine.wording import say

    kind = say(f"effect-{finding.effect}")
    place = f" [{finding.map}]" if finding.map else ""
    yield f"{kind}{place}: {say(f'finding-{finding.code}', finding.params)}"
    yield from (f"  {say(e.code, e.params)}" for e in finding.evidence)


def _table(table: Table) -> Iterator[str]:
    from intertwine.wording import has, say

    title = say(f"table-{table.code}")
    yield f"{title} [{table.map}]" if table.map else title
    if not table.rows:
        yield f"  {say(f'table-{table.code}.empty')}"
        return
    head = [say(f"column-{c}") for c in table.columns]
    lines = [head, *([_shortened(_words(c)) for c in row] for row in table.rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    for line in lines:
        yield "  " + "  ".join(f"{cell:{w}}" for cell, w in zip(line, widths, strict=True)).rstrip()
    if has(f"table-{table.code}.how"):
        yield f"  {say(f'table-{table.code}.how')}"


def _words(cell: Cell) -> str:
    from intertwine.model.findings import Ref, Word
    from intertwine.wording import say

    if cell is None:
        return say("measure-not-known")
    if isinstance(cell, bool):
        return say("measure-yes") if cell else say("measure-no")
    if isinstance(cell, Word):
        return say(cell.code, cell.params)
    if isinstance(cell, Ref):
        return cell.name
    return ", ".join(map(_words, cell)) if isinstance(cell, tuple) else str(cell)


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= WIDEST else f"{flat[: WIDEST - 1]}…"


# --- for programs --------------------------------------------------------------------------


def as_value(result: Result) -> dict[str, Any]:
    """Return a result as plain values for JSON; see `docs/reference/json.md`."""
    return {
        "measure": result.measure,
        "findings": [_finding_value(f) for f in result.findings],
        "tables": [
            {
                "code": t.code,
                "map": t.map,
                "about": _cell(t.about) if t.about else None,
                "columns": list(t.columns),
                "rows": [[_cell(c) for c in row] for row in t.rows],
            }
            for t in result.tables
        ],
        "assumptions": [_cell(w) for w in result.assumptions],
        "missing": [_cell(w) for w in result.missing],
    }


def _finding_value(f: Finding) -> dict[str, Any]:
    from intertwine.wording import say

    estimate = f.estimate and {
        "value": f.estimate.value,
        "low": f.estimate.low,
        "high": f.estimate.high,
        "n": dict(f.estimate.n),
        "exact": f.estimate.exact,
    }
    return {
        "id": f.id,
        "code": f.code,
        "effect": f.effect,
        "component": f.component,
        "concern": f.concern,
        "severity": f.severity,
        "subject": {"kind": f.subject.kind, "id": f.subject.id},
        "map": f.map,
        "params": _params(f.params),
        "elements": list(f.elements),
        "partners": list(f.partners),
        "text": say(f"finding-{f.code}", f.params),
        "evidence": [_evidence_value(e) for e in f.evidence],
        "estimate": estimate,
    }


def _evidence_value(e: Evidence) -> dict[str, Any]:
    from intertwine.wording import say

    return {
        "source": e.source,
        "code": e.code,
        "params": _params(e.params),
        "elements": list(e.elements),
        "text": say(e.code, e.params),
    }


def _params(params: Mapping[str, Param]) -> dict[str, object]:
    """Return the values of a sentence for JSON; a word of the catalogue is told."""
    from intertwine.model.findings import Word
    from intertwine.wording import say

    return {k: say(v.code, v.params) if isinstance(v, Word) else v for k, v in params.items()}


def _cell(cell: Cell) -> object:
    """Return a cell for JSON: null is not known; names and words are objects."""
    from intertwine.model.findings import Ref, Word
    from intertwine.wording import say

    if isinstance(cell, Word):
        told = say(cell.code, cell.params)
        return {"word": cell.code, "params": _params(cell.params), "text": told}
    if isinstance(cell, Ref):
        return {"kind": cell.kind, "id": cell.id, "name": cell.name}
    return [_cell(c) for c in cell] if isinstance(cell, tuple) else cell
