"""Starting the workspace's server: what `demo` and `serve` have in common."""

from __future__ import annotations

import os
import socket
import sys
import threading
import webbrowser
from dataclasses import dataclass
from pathlib import Path
from secrets import token_urlsafe
from typing import TYPE_CHECKING

import typer

from intertwine.errors import UsageProblem
from intertwine.wording import say

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class Server:
    """How people elsewhere reach the workspace: names, proxies to believe, TLS files or None."""

    hosts: tuple[str, ...]
    proxies: tuple[str, ...] = ()
    listen: str = "127.0.0.1"
    certificate: Path | None = None
    key: Path | None = None

    def check(self) -> None:
        """Refuse what would not be safe or could not start, before anything is opened."""
        import ssl

        if not self.hosts:
            raise UsageProblem("server-needs-host")
        if (self.certificate is None) != (self.key is None):
            raise UsageProblem("tls-both")
        if self.certificate and self.key:
            try:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self.certificate, self.key)
            except OSError as problem:
                raise UsageProblem("tls-unreadable", file=str(self.certificate)) from problem


def start(
    database: Path,
    *,
    study: Path | None,
    room: bool,
    port: int,
    open_it: bool,
    server: Server | None = None,
) -> None:
    """Run the workspace until Ctrl-C; say first where it is and how phones reach it.

    Only this computer reaches it unless `room` or `server` is set. A taken port is refused by
    name. X-Forwarded-* headers count only from the proxies a server names.
    """
    if server is not None:
        if room:
            raise UsageProblem("server-not-room")
        server.check()
    here = server.listen if server else "0.0.0.0" if room else "127.0.0.1"  # noqa: S104 - asked for
    listening = _listen(here, port)
    import uvicorn

    from intertwine.store.database import open_database
    from intertwine.web.app import create_app

    engine = open_database(database)
    if study is not None:
        _take_in(engine, study)
    port = listening.getsockname()[1]
    key = "" if server else token_urlsafe(16)
    app = create_app(
        engine,
        profile="server" if server else "room",
        hosts=frozenset(h.lower() for h in server.hosts) if server else frozenset(),
        start_key=key,
        room=room,
    )
    address = f"http://localhost:{port}/api/start?key={key}"
    if server:
        _tell_server(engine, server, database)
    else:
        _tell_room(address, port, room=room)
    typer.echo(say("serve-stop"))
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        lifespan="off",
        proxy_headers=bool(server and server.proxies),
        forwarded_allow_ips=list(server.proxies) if server else [],
        ssl_certfile=server.certificate if server else None,
        ssl_keyfile=server.key if server else None,
    )
    seen = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY")
    if open_it and not server and seen and sys.stdout.isatty():
        threading.Timer(1.5, webbrowser.open, (address,)).start()
    uvicorn.Server(config).run(sockets=[listening])


def _take_in(engine: Engine, study: Path) -> None:
    from intertwine.store import files
    from intertwine.study import open_study

    name = open_study(study).name
    if name not in {p.name for p in files.partnerships(engine)}:
        sentence = say("serve-taken-in", {"file": study.name})
        files.import_folder(engine, study, name=name, author="intertwine", sentence=sentence)


def _tell_room(address: str, port: int, *, room: bool) -> None:
    from intertwine.web.network import reachable

    typer.echo(say("serve-here", {"address": address}))
    if room:
        places = reachable()
        for place in places:
            typer.echo(say("serve-phones", {"address": f"{place}:{port}/join"}))
        typer.echo(say("serve-hotspot" if places else "serve-no-network"))


def _tell_server(engine: Engine, server: Server, database: Path) -> None:
    from intertwine.store import accounts

    for host in server.hosts:
        typer.echo(say("serve-server", {"address": f"https://{host}/"}))
    if not accounts.any_account(engine):
        typer.echo(say("serve-no-account", {"file": str(database)}))


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
