"""Build hook: a wheel carries the built pages, so installing it needs neither Node nor network."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PagesHook(BuildHookInterface):
    """Builds the pages before the wheel; `INTERTWINE_NO_PAGES=1` leaves them out."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, unless this is an editable install (`./dev` builds by itself)."""
        if version == "editable" or os.environ.get("INTERTWINE_NO_PAGES"):
            return
        sys.path.insert(0, str(Path(self.root) / "tools"))
        from build_pages import build

        build()
        build_data["artifacts"].append("src/intertwine/web/built")
