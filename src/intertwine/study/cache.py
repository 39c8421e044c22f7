"""Results kept by content: the same study is measured once by the same measures.

Kept as JSON in the user's cache folder, never inside the study. Anything unreadable there is
measured again, and a folder that cannot be written is done without.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any

from intertwine import __version__
from intertwine.measures import measure_all
from intertwine.model import findings, kinds
from intertwine.model.findings import Result
from intertwine.model.study import Study

KEPT = 40
"""How many studies' results are kept; the oldest go first."""


def results(study: Study, *, folder: Path | None = None) -> tuple[Result, ...]:
    """Return every measure of a study, from the cache where nothing has changed.

    `folder` is where results are kept; by default the user's cache folder, or the one that
    the environment variable `INTERTWINE_CACHE` names.
    """
    found = kept(study, folder=folder)
    if found is None:
        found = measure_all(study)
        keep(study, found, folder=folder)
    return found


def kept(study: Study, *, folder: Path | None = None) -> tuple[Result, ...] | None:
    """Return what was measured of the same study before, None where nothing is kept of it."""
    try:
        return tuple(_decode(json.loads(_file(study, folder).read_text(encoding="utf-8"))))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def keep(study: Study, found: tuple[Result, ...], *, folder: Path | None = None) -> None:
    """Keep every measure of a study; where the folder cannot be written nothing is kept."""
    _keep(_file(study, folder), found)


def _file(study: Study, folder: Path | None) -> Path:
    return (folder or cache_folder()) / f"{fingerprint(study)}.json"


def fingerprint(study: Study) -> str:
    """Return a hash of everything the results depend on: the study, and what measures it."""
    told = repr((__version__, _code(), study)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(told).hexdigest()


@lru_cache
def _code() -> str:
    """Return a hash of the measures as they are: a mended measure never meets its old results."""
    digest = hashlib.sha256()
    for room in ("measures", "stats", "model", "semantics", "simulate"):
        for file in sorted((files("intertwine") / room).iterdir(), key=lambda f: f.name):
            if file.name.endswith(".py"):
                digest.update(file.read_bytes())
    return digest.hexdigest()


def cache_folder() -> Path:
    """Return the folder for results: by the system's custom, or `INTERTWINE_CACHE`."""
    if given := os.environ.get("INTERTWINE_CACHE"):
        return Path(given)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home()))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    return base / "intertwine" / "results"


def _keep(file: Path, found: tuple[Result, ...]) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = file.with_suffix(f".{os.getpid()}")
        unfinished.write_text(json.dumps(_encode(found)), encoding="utf-8")
        unfinished.replace(file)
        by_age = sorted(file.parent.glob("*.json"), key=lambda f: f.stat().st_mtime)
        for old in by_age[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return


_KNOWN: Mapping[str, Any] = MappingProxyType(
    {
        name: kind
        for module in (findings, kinds)
        for name, kind in vars(module).items()
        if isinstance(kind, type) and (dataclasses.is_dataclass(kind) or issubclass(kind, StrEnum))
    }
)


def _encode(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return {"is": type(value).__name__, "value": value.value}
    if dataclasses.is_dataclass(value):
        fields = {f.name: _encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {"is": type(value).__name__, "fields": fields}
    if isinstance(value, tuple | list):
        return [_encode(v) for v in value]
    if isinstance(value, Mapping):
        return {"is": "mapping", "items": {k: _encode(v) for k, v in value.items()}}
    return value


def _decode(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_decode(v) for v in value)
    if not isinstance(value, dict):
        return value
    if value["is"] == "mapping":
        return {k: _decode(v) for k, v in value["items"].items()}
    kind = _KNOWN[value["is"]]
    if "value" in value:
        return kind(value["value"])
    return kind(**{k: _decode(v) for k, v in value["fields"].items()})
