"""Numbers, moments and lengths of time as options take them: each refused by name and value."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, TypeAlias

import typer

MOST_CASES = 1_000_000_000
MOST_REPLICATIONS = 1_000_000
MOST_THREADS = 256
PROCESSORS = min(MOST_THREADS, os.cpu_count() or 1)
MOST_SEED = 2**53 - 1
"""What a scenario file can hold as a whole number."""


def whole(option: str, least: int, most: int) -> Callable[[str], int]:
    """Return what reads a whole number of an option, from the least to the most that makes sense.

    Raises `UsageProblem` for anything else.
    """

    def read(text: str) -> int:
        from intertwine.errors import UsageProblem

        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise UsageProblem(
                "no-whole-number", option=option, text=str(text), least=least, most=f"{most:,}"
            )
        return number

    return read


def moment(option: str) -> Callable[[str], datetime]:
    """Return what reads a date, or a date and a time, with or without an offset."""

    def read(text: str) -> datetime:
        from intertwine.errors import UsageProblem
        from intertwine.simulate.scenarios.checks import FIRST_YEAR, LAST_YEAR

        try:
            found = datetime.fromisoformat(text.strip())
        except ValueError:
            found = datetime.min
        if not FIRST_YEAR <= found.year <= LAST_YEAR:
            first, last = map(str, (FIRST_YEAR, LAST_YEAR))
            raise UsageProblem("no-moment", option=option, text=text, first=first, last=last)
        return found

    return read


def seconds(option: str, text: str, *, least: float = 0.0) -> float:
    """Return "26 weeks" in seconds; `least` is the shortest time that makes sense."""
    from intertwine.errors import UsageProblem
    from intertwine.simulate.scenarios.units import parse_time

    found = parse_time(text)
    if found is None or not least <= found < 1e12:
        raise UsageProblem("no-time", option=option, text=text)
    return found


def share_of(option: str, text: str) -> float:
    """Return "2%" or "0.02" as a share above 0 and below 1."""
    from intertwine.errors import UsageProblem

    number, percent = text.strip().removesuffix("%"), text.strip().endswith("%")
    try:
        share = float(number) / (100 if percent else 1)
    except ValueError:
        share = -1.0
    if not 0 < share < 1:
        raise UsageProblem("no-share", option=option, text=text)
    return share


Cases: TypeAlias = Annotated[
    int | None,
    typer.Option(
        parser=whole("--cases", 1, MOST_CASES), metavar="N", help="Cases in each repetition."
    ),
]
Replications: TypeAlias = Annotated[
    int | None,
    typer.Option(
        parser=whole("--replications", 1, MOST_REPLICATIONS),
        metavar="N",
        help="How often to repeat.",
    ),
]
Seed: TypeAlias = Annotated[
    int | None,
    typer.Option(
        parser=whole("--seed", 0, MOST_SEED),
        metavar="N",
        help="Another seed than the scenario's.",
    ),
]
Threads: TypeAlias = Annotated[
    int,
    typer.Option(
        parser=whole("--threads", 1, MOST_THREADS),
        metavar="N",
        help="Repetitions at the same time.",
        show_default="one a processor",
    ),
]
Start: TypeAlias = Annotated[
    datetime | None,
    typer.Option(
        parser=moment("--start"),
        metavar="MOMENT",
        help="When the clock starts, e.g. 2026-01-05T08:00.",
    ),
]
