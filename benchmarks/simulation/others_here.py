"""The environment of the others: SimPy, Ciw and Prosimos, never installed beside Intertwine.

It is made once in the user's cache folder by pip, versions pinned in `others.txt`, and used
again as long as that file is the same. SimPy and Ciw are under the MIT licence. Prosimos states
none: it is run, and nothing of it is copied. Whatever is under GPL or AGPL stops it all.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PINS = HERE / "others.txt"

LICENCES = """
import importlib.metadata as m
for d in m.distributions():
    said = [d.metadata.get("License-Expression") or "", (d.metadata.get("License") or "")[:200]]
    said += [c for c in d.metadata.get_all("Classifier") or () if c.startswith("License")]
    text = " ".join(said)
    if any(w in text for w in ("GPL", "Affero", "General Public")) and "LGPL" not in text:
        print(d.metadata["Name"], text)
"""


@dataclass(frozen=True, slots=True)
class Others:
    """An environment in which the others can be run."""

    python: Path

    @classmethod
    def found(cls) -> Others | str:
        """Return the environment, made anew where it is not there; or why there is none."""
        mark = hashlib.sha256(PINS.read_bytes() + sys.version.encode()).hexdigest()[:12]
        folder = _cache() / f"others-{mark}"
        python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        whole = folder / "whole"
        if not whole.is_file():
            shutil.rmtree(folder, ignore_errors=True)
            try:
                print("making an environment for SimPy, Ciw and Prosimos …", file=sys.stderr)
                venv.create(folder, with_pip=True)
                order = [python, "-m", "pip", "install", "-q", "--no-deps", "-r", PINS]
                _call(*order)
                bad = _call(python, "-c", LICENCES).strip()
                if bad:
                    raise RuntimeError(f"a licence that is not allowed: {bad}")
                whole.touch()
            except (OSError, RuntimeError, subprocess.SubprocessError) as problem:
                shutil.rmtree(folder, ignore_errors=True)
                last = str(problem).strip().splitlines()[-1:]
                return f"left out: could not be installed here ({''.join(last)[:160]})"
        return cls(python)

    def run(self, script: str, *arguments: object) -> dict[str, Any]:
        """Return what a script of `others/` says, as JSON."""
        told = _call(self.python, HERE / "others" / script, *arguments)
        found: dict[str, Any] = json.loads(told.splitlines()[-1])
        return found


def _cache() -> Path:
    given = os.environ.get("XDG_CACHE_HOME")
    folder = (Path(given) if given else Path.home() / ".cache") / "intertwine-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _call(*arguments: object) -> str:
    done = subprocess.run(
        [str(a) for a in arguments], capture_output=True, text=True, check=False, timeout=1_800
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2_000:])
    return done.stdout
