"""`intertwine check`: what is wrong, missing or hard to read in maps, element by element."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intertwine.cli.options import Partners, Tongue
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from intertwine.checks import CheckedFile


class DeliveryRule(StrEnum):
    """The rules of delivery by name; `semantics.program.Delivery` in the same order."""

    UNORDERED = "unordered"
    FIFO_PAIR = "fifo-pair"
    CAUSAL = "causal"
    INBOX = "inbox"
    OUTBOX = "outbox"
    FIFO_ALL = "fifo-all"
    SYNCHRONOUS = "synchronous"


def check(
    files: Annotated[list[Path], typer.Argument(help="Maps (.bpmn) or grids (.xlsx, .csv).")],
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead.")] = False,
    partners: Partners = PartnerRule.AUTO,
    language: Tongue = None,
    delivery: Annotated[
        DeliveryRule, typer.Option(help="In which order messages can be taken in.")
    ] = DeliveryRule.UNORDERED,
    states: Annotated[
        int, typer.Option(min=1, help="So many states of a map are looked at.")
    ] = 100_000,
    seconds: Annotated[
        float, typer.Option(min=0, help="Processor seconds for each map at most.")
    ] = 10.0,
    run: Annotated[
        bool, typer.Option("--run/--no-run", help="Whether maps are run as well as read.")
    ] = True,
) -> None:
    """Check maps: format, names, who acts, lines, information, drawing, and what happens.

    Ends with 0 when nothing was found that needs mending, 1 when something was, 2 when a file
    could not be read. A file that cannot be read does not stop the others.
    """
    checked = [checked_file(file, partners=partners) for file in files]
    if run:
        from intertwine.semantics.warming import warm

        warm()
        checked = [_run(c, delivery, states=states, seconds=seconds) for c in checked]
    made = as_json if json else as_text
    typer.echo(made(checked, language=language or "en"))
    raise typer.Exit(exit_code(checked))


def _run(
    checked: CheckedFile, delivery: DeliveryRule, *, states: int, seconds: float
) -> CheckedFile:
    """Return a file with what happens when its map runs, within so much processor time."""
    from time import process_time

    from intertwine.checks.running import run_checked
    from intertwine.semantics.program import Delivery
    from intertwine.semantics.reached import Limits

    until = process_time() + seconds
    return run_checked(
        checked,
        delivery=Delivery[delivery.name],
        limits=Limits(states=states),
        go_on=lambda: process_time() < until,
    )


def checked_file(file: Path, *, partners: PartnerRule = PartnerRule.AUTO) -> CheckedFile:
    """Return what is found in a BPMN file or a grid."""
    from intertwine.checks import CheckedFile, check_file, check_map, unreadable
    from intertwine.errors import IntertwineError
    from intertwine.study.folder import GRID_ENDINGS

    if file.suffix.lower() not in GRID_ENDINGS:
        return check_file(file, partners=partners)
    from intertwine.grid import open_grid

    try:
        opened = open_grid(file)
    except IntertwineError as problem:
        return unreadable(file, problem)
    found = (*opened.diagnostics, *check_map(opened.service_map))
    return CheckedFile(str(file), opened.service_map, found)


def exit_code(checked: Sequence[CheckedFile]) -> int:
    """Return 2 when a file could not be read, 1 when something needs mending, else 0."""
    if any(c.service_map is None for c in checked):
        return 2
    return int(any(d.severity != "low" for c in checked for d in c.diagnostics))


def as_json(checked: Sequence[CheckedFile], *, language: str = "en") -> str:
    """Return the documented object: one entry a file, in the order given."""
    import json

    return json.dumps(
        {"maps": [_entry(c, language) for c in checked]}, ensure_ascii=False, indent=1
    )


def as_text(checked: Sequence[CheckedFile], *, language: str = "en") -> str:
    """Return what was found, file by file, the most severe first, and a line that counts it."""
    from intertwine.wording import say

    lines: list[str] = []
    for each in checked:
        lines += [each.file, *_behaviour_lines(each, language)]
        if not each.diagnostics:
            lines += [f"  {say('check-nothing', language=language)}"]
        for severity in ("high", "medium", "low"):
            lines += _group(each, severity, language)
        lines += [""]
    found = [d for c in checked for d in c.diagnostics if d.code != "file-unreadable"]
    counts = {s: sum(d.severity == s for d in found) for s in ("high", "medium", "low")}
    unread = sum(c.service_map is None for c in checked)
    total = {"files": len(checked), "unread": unread, **counts}
    lines += [say("check-total", total, language=language)]
    return "\n".join(_without_controls(line) for line in lines)


def _without_controls(line: str) -> str:
    """Return a line that cannot steer the terminal, whatever a file is or contains is called."""
    return "".join(c for c in line if ord(c) >= 32 and not 127 <= ord(c) < 160)


def _behaviour_lines(checked: CheckedFile, language: str) -> list[str]:
    """Return whether every case can finish, and the story of one that cannot."""
    if checked.behaviour is None or checked.service_map is None:
        return []
    from intertwine.checks.stories import Teller, summary
    from intertwine.checks.view import View
    from intertwine.wording import say

    story = checked.behaviour.counterexample
    words = [summary(checked.behaviour)]
    words += [Teller(View(checked.service_map)).story(story)] if story else []
    return [f"  {say(word.code, word.params, language=language)}" for word in words]


def _group(checked: CheckedFile, severity: str, language: str) -> list[str]:
    from intertwine.checks import tell
    from intertwine.wording import say

    told = [tell(d, language=language) for d in checked.diagnostics if d.severity == severity]
    group = say(f"check-severity-{severity}", language=language)
    lines = [f"  {group} ({len(told)})"] if told else []
    for each in told:
        lines += [
            f"    {each.label or say('check-whole-file', language=language)}",
            f"      {each.message}",
            f"      → {each.next_step}",
        ]
    return lines


def _entry(checked: CheckedFile, language: str) -> dict[str, object]:
    from intertwine.checks import tell

    service_map = checked.service_map
    found = [(d, tell(d, language=language)) for d in checked.diagnostics]
    return {
        "file": checked.file,
        "partners": [
            {"id": p.id, "name": p.name, "black_box": p.black_box}
            for p in (service_map.partners if service_map else ())
        ],
        "message_flows": [
            {"id": m.id, "source": m.source, "target": m.target}
            for m in (service_map.messages if service_map else ())
        ],
        "element_counts": dict(service_map.element_counts) if service_map else {},
        "diagnostics": [
            {
                "code": d.code,
                "severity": str(d.severity),
                "element": d.element,
                "label": told.label,
                "message": told.message,
                "next_step": told.next_step,
            }
            for d, told in found
        ],
        "behaviour": _behaviour(checked, language),
    }


def _behaviour(checked: CheckedFile, language: str) -> dict[str, object] | None:
    """Return what holds for every case; None where the map was not run."""
    found, service_map = checked.behaviour, checked.service_map
    if found is None or service_map is None:
        return None
    from intertwine.checks.stories import Teller
    from intertwine.checks.view import View
    from intertwine.wording import say

    teller = Teller(View(service_map))
    story = found.counterexample
    word = teller.story(story) if story else None
    return {
        "delivery": DeliveryRule[found.delivery.name],
        "states": found.states,
        "complete": found.complete,
        "safe": found.safe,
        "sound": found.sound,
        "message_sound": found.message_sound,
        "dead": found.dead,
        "counterexample": [
            {
                "element": h.element,
                "label": service_map.label(h.element),
                "choice": h.choice if teller.choice(h) else None,
            }
            for h in (teller.steps(story) if story else ())
        ],
        "waits": [
            {"element": w.element, "why": w.why, "messages": w.messages, "flows": w.flows}
            for w in (story.waits if story else ())
        ],
        "undelivered": story.undelivered if story else (),
        "story": say(word.code, word.params, language=language) if word else "",
        "refused": [{"element": r.element, "reason": r.code} for r in found.refused],
    }
