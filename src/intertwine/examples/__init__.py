"""The invented world of the demo, the tutorial and the tests: study folders, shipped as data.

Lives here: one folder an example. May import: nothing of ours but `errors`. Every person,
town, firm and figure in them is made up.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from intertwine.errors import CannotWrite, UsageProblem

HOME = Path(__file__).parent


def names() -> tuple[str, ...]:
    """Return the names of the examples."""
    return tuple(sorted(p.parent.name for p in HOME.glob("*/study.toml")))


def example(name: str) -> Path:
    """Return the folder of an example as it is shipped."""
    if name not in names():
        raise UsageProblem("no-such-example", name=name, known=", ".join(names()))
    return HOME / name


def copy_example(name: str, to: Path) -> Path:
    """Copy an example to a folder of the user's own and return it; files there stay as they are."""
    source = example(name)
    try:
        for file in sorted(source.rglob("*")):
            there = to / file.relative_to(source)
            if file.is_dir() or "__pycache__" in file.parts or there.exists():
                continue
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, there)
    except OSError as problem:
        raise CannotWrite("cannot-write", file=str(to), why=problem.strerror or "") from problem
    return to
