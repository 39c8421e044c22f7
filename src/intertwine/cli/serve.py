"""`intertwine serve`: the workspace, for real."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def serve(
    study: Annotated[
        Path | None, typer.Argument(help="A study folder to take in when it is not there yet.")
    ] = None,
    database: Annotated[
        Path, typer.Option("--database", help="Where the workspace keeps everything.")
    ] = Path("intertwine.sqlite"),
    room: Annotated[
        bool,
        typer.Option("--room", help="Let phones on this network join; else this computer only."),
    ] = False,
    port: Annotated[int, typer.Option(help="The port.")] = 8765,
    open_it: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the browser by itself.")
    ] = True,
    server: Annotated[
        bool, typer.Option("--server", help="Behind TLS, with accounts, for people elsewhere.")
    ] = False,
    host: Annotated[
        list[str] | None,
        typer.Option("--host", help="With --server: a name people reach it by; all others refuse."),
    ] = None,
    proxy: Annotated[
        list[str] | None,
        typer.Option("--proxy", help="With --server: an address whose X-Forwarded-* count."),
    ] = None,
    listen: Annotated[
        str, typer.Option("--listen", help="With --server: the address to listen on.")
    ] = "127.0.0.1",
    tls_cert: Annotated[
        Path | None, typer.Option("--tls-cert", help="With --server: end TLS here, no proxy.")
    ] = None,
    tls_key: Annotated[
        Path | None, typer.Option("--tls-key", help="The key of the certificate.")
    ] = None,
) -> None:
    """Open the workspace: maps, workshops with phones, the report."""
    from intertwine.cli.serving import Server, start

    wanted = (
        Server(tuple(host or ()), tuple(proxy or ()), listen, tls_cert, tls_key) if server else None
    )
    start(database, study=study, room=room, port=port, open_it=open_it, server=wanted)
