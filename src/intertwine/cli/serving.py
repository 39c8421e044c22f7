"""Starting the workspace's server: what `demo` and `serve` have in common."""

from __future__ import annotations

import os
import socket
import sys
import threading
import webbrowser
from pathlib import Path
from secrets import token_urlsafe

import typer

from intertwine.errors import UsageProblem
from intertwine.wording import say


def start(database: Path, *, study: Path | None, room: bool, port: int, open_it: bool) -> None:
    """Run the workspace until Ctrl-C; say first where it is and how phones reach it.

    Only this computer reaches it unless `room` is set. A taken port is refused by name.
    """
    listening = _listen("0.0.0.0" if room else "127.0.0.1", port)  # noqa: S104 - asked for by --room
    import uvicorn

    from intertwine.store import files
    from intertwine.store.database import open_database
    from intertwine.study import open_study
    from intertwine.web.app import create_app
    from intertwine.web.network import reachable

    engine = open_database(database)
    if study is not None:
        name = open_study(study).name
        if name not in {p.name for p in files.partnerships(engine)}:
            sentence = say("serve-taken-in", {"file": study.name})
            files.import_folder(engine, study, name=name, author="intertwine", sentence=sentence)
    key = token_urlsafe(16)
    port = listening.getsockname()[1]
    address = f"http://localhost:{port}/api/start?key={key}"
    typer.echo(say("serve-here", {"address": address}))
    if room:
        places = reachable()
        for place in places:
            typer.echo(say("serve-phones", {"address": f"{place}:{port}/join"}))
        typer.echo(say("serve-hotspot" if places else "serve-no-network"))
    typer.echo(say("serve-stop"))
    config = uvicorn.Config(
        create_app(engine, start_key=key), log_level="error", access_log=False, lifespan="off"
    )
    seen = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY")
    if open_it and seen and sys.stdout.isatty():
        threading.Timer(1.5, webbrowser.open, (address,)).start()
    uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except (OSError, OverflowError) as problem:
        listening.close()
        raise UsageProblem("port-taken", port=port) from problem
    return listening
