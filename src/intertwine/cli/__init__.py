"""The command line: one file a command, thin.

Lives here: a function per command that parses, calls a room and prints.

May import: every room, and heavy ones only inside the functions that use them, so that
`intertwine --help` answers at once. Start reading at `app`, then the command you need.
Exit codes: 0 done, 1 found something, 2 could not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated

import typer

from intertwine import __version__
from intertwine.cli import (
    account,
    backup,
    check,
    compare,
    convert,
    demo,
    draw,
    measure,
    new,
    report,
    sensitivity,
    serve,
    simulate,
    walk,
)

app = typer.Typer(
    name="intertwine",
    help="Map, measure and mend a service that several organisations deliver together.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(demo.demo)
app.command()(new.new)
app.command()(check.check)
app.command()(convert.convert)
app.command()(draw.draw)
app.command()(measure.measure)
app.command()(report.report)
app.command()(walk.walk)
app.command()(simulate.simulate)
app.command()(compare.compare)
app.command()(sensitivity.sensitivity)
app.command()(serve.serve)
app.command()(account.account)
app.command()(backup.backup)
app.command()(backup.restore)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"intertwine {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """Map, measure and mend a service that several organisations deliver together."""


def run(*, stopped: Callable[[], bool] = lambda: False) -> None:
    """Run the command line; whatever goes wrong ends in one sentence and exit code 2.

    Where it was `stopped`, by Ctrl-C, an unforeseen error is nothing to tell: exit code 130.
    """
    import errno
    import os

    from intertwine.errors import IntertwineError
    from intertwine.wording import say

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        sys.exit(app(standalone_mode=False) or 0)
    except IntertwineError as problem:
        typer.echo(str(problem), err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except typer.Abort:
        sys.exit(130)
    except OSError as problem:
        # Where results are piped to; every file of ours that cannot be written is told by name.
        full = problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO)
        why = {"why": problem.strerror or ""}
        typer.echo(say("error-output", why) if full else _our_fault(), err=True)
        if full:  # what is still in hand would fail once more when Python ends
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(2)
    except Exception as problem:
        if stopped():
            sys.exit(130)
        typer.echo(_misused(problem) or _our_fault(), err=True)
        sys.exit(2)


def _misused(problem: Exception) -> str:
    """Return what is wrong with the command line and where to look; "" for other errors."""
    from intertwine.wording import say

    told = getattr(problem, "format_message", None)
    if told is None:
        return ""
    what = str(told()).strip().rstrip(".").replace(": Value error, ", ": ")
    if what.startswith("Usage:"):  # asked for nothing: all that can be asked
        return what
    context = getattr(problem, "ctx", None)
    command = context.command_path if context else "intertwine"
    return say("error-usage", {"what": what, "command": command})


def _our_fault() -> str:
    """Keep the details of an unforeseen error in a file and say where, in plain words."""
    import tempfile
    import traceback

    from intertwine.wording import say

    with tempfile.NamedTemporaryFile(
        "w", prefix="intertwine-", suffix=".txt", delete=False, encoding="utf-8"
    ) as kept:
        kept.write(f"intertwine {__version__}\n{' '.join(sys.argv)}\n{traceback.format_exc()}")
    return say("error-ours", {"file": kept.name})
