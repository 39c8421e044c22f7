"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

import typer

from intertwine.model.kinds import PartnerRule


class Language(StrEnum):
    """The languages that a report, a check or a picture can be told in."""

    ENGLISH = "en"
    FINNISH = "fi"
    SWEDISH = "sv"
    DANISH = "da"


class GameOption(StrEnum):
    """What partners of a coalition do together; the words of `measures.coalitions.GAMES`."""

    POOLING = "pooling"
    PARTICIPATION = "participation"


Tongue: TypeAlias = Annotated[
    Language | None,
    typer.Option("--language", help="Language of our words: en, fi, sv or da."),
]

Partners: TypeAlias = Annotated[
    PartnerRule,
    typer.Option("--partners", help="What stands for an organisation: auto, pools or lanes."),
]
