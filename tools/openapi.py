"""Write the published schema of the workspace for the pages' generated types.

`python tools/openapi.py` writes frontend/src/lib/openapi.json; with `--check` it says whether the
file is out of date. `npm run types` in frontend/ then makes the types.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from intertwine.store.database import open_database
from intertwine.web.app import create_app

FILE = Path(__file__).resolve().parent.parent / "frontend" / "src" / "lib" / "openapi.json"


def main() -> int:
    """Write or check the schema; 1 when it is out of date."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(open_database(Path(folder) / "w.sqlite"))
        text = json.dumps(app.openapi(), indent=1, sort_keys=True) + "\n"
    if "--check" in sys.argv:
        stale = not FILE.exists() or FILE.read_text(encoding="utf-8") != text
        if stale:
            print("frontend/src/lib/openapi.json is out of date: run python tools/openapi.py")
        return int(stale)
    FILE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
