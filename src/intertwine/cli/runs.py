"""What long runs have in common on the command line: machine code made anew, and Ctrl-C."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from intertwine.model.study import Study


def measuring(study: Study) -> AbstractContextManager[None]:
    """Do what `long_run` does where a study is measured whose maps are run: with scenarios."""
    return long_run() if any(m.scenario is not None for m in study.maps) else nullcontext()


@contextmanager
def long_run() -> Iterator[None]:
    """Say so where machine code must be made first, and where Ctrl-C left nothing to tell."""
    from intertwine.errors import Stopped
    from intertwine.simulate.machine_code import machine_code
    from intertwine.simulate.warming import warm
    from intertwine.wording import say

    state = machine_code()
    try:
        if state.made_anew:
            typer.echo(say("machine-code-once" if state.kept else "machine-code-each"), err=True)
            with _ended_at_once():
                warm()  # here and not on a thread of the run, which would not hear Ctrl-C
        yield
    except KeyboardInterrupt as stop:
        raise Stopped("stopped-early") from stop


@contextmanager
def _ended_at_once() -> Iterator[None]:
    """Let Ctrl-C end the process here and now, with its sentence.

    A compiler calls back into Python where an exception is lost, and what it then works with is
    half made. Nothing of anybody's is open yet.
    """
    from intertwine.errors import Stopped

    def end(*_: object) -> None:
        os.write(2, f"{Stopped('stopped-early')}\n".encode())
        os._exit(2)

    heard = signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, heard)
