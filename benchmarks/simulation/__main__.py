"""How fast and how right the simulation engine is: everything in one run on one machine.

    python benchmarks/simulation [--only PART …] [--write]

Each part runs in a process of its own, so that one that fails is told and the others go on.
`--write` puts what was found into `docs/reference/simulation-speed.md`, part by part: parts that
were not run keep their table. `--reference FOLDER` has the ten-task network by hand in C
(`des_ref.c`); without it or a compiler that ratio is left out. SimPy, Ciw and Prosimos are
installed by pip into an environment of their own; where that fails they are left out.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

import page
from measuring import Row

PARTS = {
    "network": "network",
    "real": "real_ones",
    "collaboration": "collaboration",
    "agreement": "agreeing",
    "right": "right",
    "long": "streaming",
    "start": "starting",
    "coalitions": "twelve",
}


def main() -> int:
    """Run the parts asked for; return 1 where one of them failed."""
    given = _arguments()
    if given.inside:
        with tempfile.TemporaryDirectory() as folder:
            for row in import_module(PARTS[given.inside]).part(Path(folder), given):
                print(json.dumps(row), flush=True)
        return 0
    failed = False
    for name in given.only or PARTS:
        print(f"\n{name}", flush=True)
        rows, problem = _run(name)
        if problem:
            failed = True
            print(f"  FAILED: {problem}", flush=True)
            rows.append(Row("this part did not come to its end", "", problem.splitlines()[-1]))
        if given.write:
            page.write(name, rows)
    return int(failed)


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    asked.add_argument("--only", nargs="+", choices=list(PARTS), help="these parts")
    asked.add_argument("--write", action="store_true", help="write the page of the manual")
    asked.add_argument("--reference", type=Path, default=Path("../shared/benchmarks"))
    asked.add_argument("--cases", type=int, default=200_000, help="of the ten-task network")
    asked.add_argument("--real-cases", type=int, default=20_000, help="of scenarios like real ones")
    asked.add_argument("--long", nargs="+", default=["1e7", "1e8"], help="activities of long runs")
    asked.add_argument("--inside", choices=list(PARTS), help=argparse.SUPPRESS)
    return asked.parse_args()


def _run(name: str) -> tuple[list[Row], str]:
    """Return the rows of a part run in a process of its own, and what went wrong, if anything."""
    call = [sys.executable, str(Path(__file__).parent), *sys.argv[1:], "--inside", name]
    began = time.perf_counter()
    rows: list[Row] = []
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        with subprocess.Popen(
            call, stdout=subprocess.PIPE, stderr=errors, text=True, env=os.environ
        ) as running:
            for line in running.stdout or ():
                rows.append(Row(*json.loads(line)))
                what, asked, found = rows[-1]
                print(f"  {what}: {found}" + (f"  [asked: {asked}]" if asked else ""), flush=True)
        errors.seek(0)
        said = errors.read().strip()
    print(f"  ({time.perf_counter() - began:.0f} s)", flush=True)
    return rows, (said or f"it ended with {running.returncode}") if running.returncode else ""


if __name__ == "__main__":
    sys.exit(main())
