"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from intertwine.model.kinds import PartnerRule

Partners: TypeAlias = Annotated[
    PartnerRule,
    typer.Option("--partners", help="What stands for an organisation: auto, pools or lanes."),
]
