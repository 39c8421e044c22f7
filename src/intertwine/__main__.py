"""The way in: `intertwine`, or `python -m intertwine`."""

from __future__ import annotations

import signal
import sys


def run() -> None:
    """Run the command line. Ctrl-C ends it without a word, unless the command has one to say."""
    heard = signal.signal(signal.SIGINT, signal.SIG_DFL)
    from intertwine import cli

    try:
        signal.signal(signal.SIGINT, heard)
        cli.run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    run()
