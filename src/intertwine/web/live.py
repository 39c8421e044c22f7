"""The live connection: each listener receives what it may see, whenever something has changed.

A message is the whole view, not a difference: a phone that slept or lost the Wi-Fi is right
again with the next one, and nothing can arrive twice.
"""

from __future__ import annotations

import asyncio
import contextlib

from fastapi import APIRouter, WebSocket, WebSocketDisconnect

from intertwine.access.viewer import Standing, Viewer
from intertwine.errors import IntertwineError
from intertwine.store import accounts
from intertwine.web.asking import COOKIE
from intertwine.web.guards import on_this_machine
from intertwine.web.running import TELL_EVERY, Command, Running
from intertwine.web.seen import as_json, seen_running
from intertwine.web.tongues import asked_language
from intertwine.workshop import commands

router = APIRouter()
HELLO_SECONDS = 10
ALIVE_SECONDS = 20


@router.websocket("/live/{id_}")
async def live(socket: WebSocket, id_: str) -> None:
    """Tell a listener everything it may see. The first message is {"as", "key", "lang"}."""
    await socket.accept()
    sessions = socket.app.state.sessions
    try:
        hello = await asyncio.wait_for(socket.receive_json(), HELLO_SECONDS)
        running = await asyncio.to_thread(sessions.get, id_)
        viewer = await asyncio.to_thread(_viewer, socket, running, hello)
        language = asked_language(str(hello.get("lang", "")))
    except (TimeoutError, IntertwineError, LookupError, ValueError, TypeError, AttributeError):
        viewer = None
    except (WebSocketDisconnect, RuntimeError):
        return
    if viewer is None:
        with contextlib.suppress(RuntimeError):
            await socket.close(code=4404)
        return
    listener = sessions.listen(running, patient=viewer.standing is Standing.PARTICIPANT)
    listening = asyncio.create_task(_until_gone(socket))
    try:
        if viewer.key:
            running.connected[viewer.key] += 1
            await _do(socket, id_, lambda s: commands.come_back(s, viewer.key))
        await _tell(socket, running, viewer, listener.changed, listening, language=language)
    except (WebSocketDisconnect, RuntimeError):
        pass
    finally:
        listening.cancel()
        sessions.forget(running, listener)
        if viewer.key:
            running.connected[viewer.key] -= 1
            if running.connected[viewer.key] <= 0:
                del running.connected[viewer.key]
                await _do(socket, id_, lambda s: commands.leave(s, viewer.key))


async def _do(socket: WebSocket, id_: str, command: Command) -> None:
    with contextlib.suppress(IntertwineError):
        await asyncio.to_thread(socket.app.state.sessions.do, id_, command)


async def _tell(
    socket: WebSocket,
    running: Running,
    viewer: Viewer,
    changed: asyncio.Event,
    listening: asyncio.Task[None],
    *,
    language: str,
) -> None:
    last = b""
    while not listening.done():
        changed.clear()
        view = as_json(seen_running(socket.app, running, viewer, language=language))
        if view != last:
            await socket.send_text(view.decode())
            last = view
        await asyncio.sleep(TELL_EVERY)
        waiting = asyncio.create_task(changed.wait())
        await asyncio.wait(
            {waiting, listening}, timeout=ALIVE_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        if not waiting.done():
            waiting.cancel()
            if not listening.done():
                await socket.send_text("null")


async def _until_gone(socket: WebSocket) -> None:
    with contextlib.suppress(WebSocketDisconnect, RuntimeError, KeyError):
        while True:
            await socket.receive_text()


def _viewer(socket: WebSocket, running: Running, hello: dict[str, str]) -> Viewer | None:
    """Return who is listening; None for everybody who may not."""
    state = socket.app.state
    if hello["as"] == Standing.PARTICIPANT:
        key = str(hello["key"])
        return Viewer(Standing.PARTICIPANT, key) if key in running.session.participants else None
    if state.profile == "room" and not on_this_machine(socket):
        return None
    token = socket.cookies.get(COOKIE)
    name = accounts.signed_in(state.engine, token) if token else None
    return None if name is None else Viewer(Standing(hello["as"]), name=name)
