"""The live connection: each listener receives what it may see, whenever something has changed.

A message is the whole view, not a difference: a phone that slept or lost the Wi-Fi is right
again with the next one, and nothing can arrive twice.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from fastapi.encoders import jsonable_encoder

from intertwine.access.viewer import Standing, Viewer
from intertwine.errors import IntertwineError
from intertwine.store import accounts
from intertwine.web.asking import COOKIE
from intertwine.web.guards import on_this_machine, same_origin
from intertwine.web.running import TELL_EVERY, Running
from intertwine.web.seen import seen_running
from intertwine.web.tongues import asked_language
from intertwine.workshop import commands

router = APIRouter()
HELLO_SECONDS = 10
ALIVE_SECONDS = 20


@router.websocket("/live/{id_}")
async def live(socket: WebSocket, id_: str) -> None:
    """Tell a listener everything it may see. The first message is {"as", "key", "lang"}."""
    await socket.accept()
    try:
        hello = await asyncio.wait_for(socket.receive_json(), HELLO_SECONDS)
        running = await asyncio.to_thread(socket.app.state.sessions.get, id_)
        viewer = await asyncio.to_thread(_viewer, socket, running, hello)
    except (TimeoutError, IntertwineError, ValueError, KeyError, WebSocketDisconnect):
        viewer = None
    if viewer is None:
        with contextlib.suppress(RuntimeError):
            await socket.close(code=4404)
        return
    changed = await socket.app.state.sessions.changes(running)
    listening = asyncio.create_task(_until_gone(socket))
    try:
        language = asked_language(str(hello.get("lang", "")))
        await _tell(socket, running, viewer, changed, listening, language=language)
    except (WebSocketDisconnect, RuntimeError):
        pass
    finally:
        listening.cancel()
        socket.app.state.sessions.forget(running, changed)
        if viewer.key:
            with contextlib.suppress(IntertwineError):
                await asyncio.to_thread(
                    socket.app.state.sessions.do, id_, lambda s: commands.leave(s, viewer.key)
                )


async def _tell(
    socket: WebSocket,
    running: Running,
    viewer: Viewer,
    changed: asyncio.Event,
    listening: asyncio.Task[None],
    *,
    language: str,
) -> None:
    last: Any = None
    while not listening.done():
        changed.clear()
        view = jsonable_encoder(seen_running(socket.app, running, viewer, language=language))
        if view != last:
            await socket.send_json(view)
            last = view
        await asyncio.sleep(TELL_EVERY)
        waiting = asyncio.create_task(changed.wait())
        await asyncio.wait(
            {waiting, listening}, timeout=ALIVE_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        if not waiting.done():
            waiting.cancel()
            if not listening.done():
                await socket.send_json(None)


async def _until_gone(socket: WebSocket) -> None:
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        while True:
            await socket.receive_text()


def _viewer(socket: WebSocket, running: Running, hello: dict[str, str]) -> Viewer | None:
    """Return who is listening; None for everybody who may not."""
    if not same_origin(socket):  # type: ignore[arg-type]
        return None
    state = socket.app.state
    if hello["as"] == Standing.PARTICIPANT:
        key = str(hello["key"])
        if key not in running.session.participants:
            return None
        if not running.session.participants[key].here:
            from intertwine.workshop.events import Joined

            person = running.session.participants[key]
            from dataclasses import replace

            state.sessions.do(running.session.id, lambda _s: Joined(replace(person, here=True)))
        return Viewer(Standing.PARTICIPANT, key)
    if state.profile == "room" and not on_this_machine(socket):  # type: ignore[arg-type]
        return None
    token = socket.cookies.get(COOKIE)
    if not token or accounts.signed_in(state.engine, token) is None:
        return None
    return Viewer(Standing(hello["as"]))
