"""How long a report takes from a cold start, in processor seconds and on the clock.

`python benchmarks/report.py FILE` makes the HTML and the Word report of a study or map three times
each, every time in a process of its own, and prints the median. Needs a Unix system.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

RUNS = 3


def measured(study: Path, out: Path) -> tuple[float, float]:
    """Return processor and clock seconds of one report made by a fresh process."""
    program = "from intertwine.cli import run; run()"
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-c", program, "report", str(study), "-o", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return used, ended - began


def main() -> None:
    """Print a line for each kind of report."""
    study = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("html", "docx"):
            found = [measured(study, Path(folder) / f"report.{ending}") for _ in range(RUNS)]
            used, clock = (median(values) for values in zip(*found, strict=True))
            print(f"{ending}: {used:.1f} s processor time, {clock:.1f} s on the clock")


if __name__ == "__main__":
    main()
