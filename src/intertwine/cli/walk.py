"""`intertwine walk`: step through a map in the terminal, all partners at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intertwine.cli.options import Partners
from intertwine.model.kinds import PartnerRule

if TYPE_CHECKING:
    from intertwine.model.service_map import ServiceMap
    from intertwine.semantics.walk import Journey, Move


def walk(
    map_file: Annotated[Path, typer.Argument(metavar="MAP", help="A map, a grid or a study.")],
    path: Annotated[str, typer.Option(help="A path to follow first, as the walk printed it.")] = "",
    partners: Partners = PartnerRule.AUTO,
) -> None:
    """Walk one case through a map: choose, go back, jump; see who waits for whom and why."""
    from intertwine.errors import NotThere
    from intertwine.semantics.compile import compile_map
    from intertwine.semantics.walk import begin, follow
    from intertwine.study import open_study
    from intertwine.wording import say

    found = open_study(map_file, partners=partners).main_map
    if found is None:
        raise NotThere("no-map-to-run", file=map_file.name)
    service = found.map
    compiled = compile_map(service)
    journey = begin(service, compiled)
    typer.echo(say("walk-title", {"name": service.name or map_file.stem}))
    for remark in compiled.refused:
        what = say(f"remark-{remark.code}", remark.params)
        typer.echo(say("remark-of", {"element": service.label(remark.element), "what": what}))
    if path:
        journey, whole = follow(service, compiled, path)
        if not whole:
            typer.echo(say("walk-changed"))
        for line in _happened(journey, 0):
            typer.echo(line)
    journey = _talk(journey)
    if journey.path:
        from intertwine.semantics.walk import bookmark

        typer.echo(say("walk-link", {"file": str(map_file), "path": bookmark(journey)}))


def _talk(journey: Journey) -> Journey:
    """Ask what happens next until nothing can, or nobody answers any more."""
    from intertwine.semantics.walk import take
    from intertwine.wording import say

    told = 0 if not journey.path else len(journey.happened)
    while True:
        for line in _happened(journey, told):
            typer.echo(line)
        told = len(journey.happened)
        for line in _standing(journey):
            typer.echo(line)
        if journey.over:
            return journey
        try:
            answer = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            typer.echo("")
            return journey
        if answer.isdecimal() and 1 <= int(answer) <= len(journey.moves):
            journey = take(journey, journey.moves[int(answer) - 1].step)
        elif answer in ("q", "quit"):
            return journey
        else:
            before = journey
            journey = _other(journey, answer)
            told = told if journey is before else 0
            if answer == "?":
                typer.echo(say("walk-title", {"name": journey.service.name}))


def _other(journey: Journey, answer: str) -> Journey:
    from intertwine.semantics.walk import back, journey_to
    from intertwine.wording import say

    service = journey.service
    word, _, rest = answer.partition(" ")
    if word == "b":
        return back(journey)
    if word == "h":
        for line in _holds(journey):
            typer.echo(line)
        return journey
    if word == "j" and rest.strip():
        name = rest.strip().casefold()
        element = next((n for n in service.nodes if n.name.casefold().startswith(name)), None)
        if element is None:
            typer.echo(say("walk-no-such", {"text": rest.strip()}))
            return journey
        there = journey_to(journey, element.id)
        if there is None:
            typer.echo(say("walk-nowhere", {"element": element.name}))
            return journey
        return there
    if word != "?":
        typer.echo(say("walk-unknown", {"text": answer}))
    return journey


def _happened(journey: Journey, since: int) -> Iterator[str]:
    """Yield what happened, the first `since` left out, with what somebody lacked."""
    from intertwine.semantics.holdings import holdings
    from intertwine.semantics.walk import worth_telling
    from intertwine.wording import say

    service = journey.service
    for done in worth_telling(journey.happened[since:]):
        yield _told(service, done)
    lacked = holdings(service, journey.compiled, journey.log).lacked
    begun = {m.element for m in journey.happened[since:]}
    for element, datum in lacked:
        if element in begun:
            params = {
                "who": _who(service, element),
                "element": service.label(element),
                "datum": service.label(datum),
            }
            yield say("walk-lacked", params)


def _told(service: ServiceMap, done: Move) -> str:
    from intertwine.wording import say

    params = {"who": _who(service, done.element), "element": service.label(done.element)}
    if done.answer:
        return say("walk-chose", {**params, "question": done.question, "answer": done.answer})
    came = tuple(service.label(m) for m in done.receives)
    told = tuple(service.label(m) for m in done.sends)
    if came and told:
        return say("walk-came-told", {**params, "message": came, "told": told})
    if came:
        return say("walk-came", {**params, "message": came})
    if told:
        return say("walk-told", {**params, "message": told})
    return say("walk-did", params)


def _standing(journey: Journey) -> Iterator[str]:
    """Yield where the case stands: messages, who waits, and what can happen next."""
    from intertwine.semantics.waits import Why
    from intertwine.wording import say

    service = journey.service
    yield ""
    if journey.under_way:
        names = tuple(service.label(m) for m in journey.under_way)
        yield say("walk-under-way", {"messages": names})
    for wait in journey.waits:
        params = {"who": _who(service, wait.element), "element": service.label(wait.element)}
        if wait.why is Why.MESSAGE:
            awaited = tuple(dict.fromkeys(service.label(m) for m in wait.messages))
            yield say("walk-wait-message", {**params, "messages": awaited})
        else:
            yield say("walk-wait-flow" if wait.why is Why.FLOW else "walk-wait-other", params)
    if journey.over:
        yield say("walk-stuck" if journey.here else "walk-over")
        return
    yield say("walk-next")
    for number, move in enumerate(journey.moves, 1):
        yield f"  {number}  {_told(service, move)}"


def _holds(journey: Journey) -> Iterator[str]:
    from intertwine.semantics.holdings import holdings
    from intertwine.wording import say

    service = journey.service
    held = holdings(service, journey.compiled, journey.log).actors
    known = {actor: data for actor, data in held.items() if data}
    for actor, data in known.items():
        names = tuple(service.label(d) for d in data)
        yield say("walk-holds", {"who": service.label(actor), "data": names})
    if not known:
        yield say("walk-holds-nothing")


def _who(service: ServiceMap, element: str) -> str:
    """Return the partner and, where it says more, the actor."""
    from intertwine.model.ids import ElementId
    from intertwine.wording import say

    partner = service.partner_of(ElementId(element))
    actor = service.actor_of(ElementId(element))
    names = [service.label(x) for x in (partner, actor) if x]
    return " · ".join(dict.fromkeys(names)) or say("walk-nobody")
