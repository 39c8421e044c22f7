"""The way in: `intertwine`, or `python -m intertwine`."""

from __future__ import annotations

import signal
import sys


def run() -> None:
    """Run the command line. Ctrl-C ends it without a word, unless the command has one to say.

    Where Python code is called back from a library the exception of Ctrl-C is lost, and what the
    library makes of that is no fault to be told.
    """
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:  # ignored: a job behind
        from intertwine import cli

        cli.run()
        return
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # no traceback of what is imported here
    from intertwine import cli

    pressed = False

    def press(*_: object) -> None:
        nonlocal pressed
        pressed = True
        raise KeyboardInterrupt

    try:
        signal.signal(signal.SIGINT, press)
        cli.run(stopped=lambda: pressed)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    run()
