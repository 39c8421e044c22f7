"""Count what must be said before the behaviour of real maps is believed.

    python benchmarks/remarks.py DATA            prints the table of docs/reference/remarks.md
    python benchmarks/remarks.py DATA --write    puts it into the page

DATA is a folder with BPMN files; every readable one is compiled.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from intertwine.bpmn import read_document, read_map
from intertwine.errors import IntertwineError
from intertwine.semantics.compile import compile_map
from intertwine.wording import say

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "remarks.md"
BEGIN, END = "<!-- begin: benchmarks/remarks.py -->", "<!-- end: benchmarks/remarks.py -->"


def table(data: Path) -> str:
    """Return how often each remark is made of the readable files, and of how many of them."""
    maps, often, where = 0, Counter[str](), dict[str, set[str]]()
    refused, example = set(), dict[str, str]()
    for path in sorted(data.rglob("*.bpmn")):
        try:
            service = read_map(read_document(path))
        except IntertwineError:
            continue
        maps += 1
        for remark in compile_map(service).remarks:
            often[remark.code] += 1
            where.setdefault(remark.code, set()).add(str(path))
            refused |= {remark.code} if remark.refused else set()
            example.setdefault(remark.code, say(f"remark-{remark.code}", remark.params))
    told = {path for paths in where.values() for path in paths}
    lines = [
        f"{maps} maps; {maps - len(told)} of them without a remark.",
        "",
        "| Remark | Times | Maps | Refused | For example |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| `{code}` | {count} | {len(where[code])} | {'yes' if code in refused else ''}"
        f" | {' '.join(example[code].split())} |"
        for code, count in sorted(often.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return "\n".join(lines) + "\n"


def on_page() -> str:
    """Return the table as the page has it."""
    return PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip() + "\n"


def write(text: str) -> None:
    """Put the table into the page, between its two marks."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    started = time.perf_counter()
    found = table(Path(sys.argv[1]))
    if "--write" in sys.argv:
        write(found)
    else:
        print(found, end="")
    print(f"{time.perf_counter() - started:.1f} s", file=sys.stderr)
