"""Measure how faithfully real BPMN files are read; the tables of docs/reference/conformance.md.

    python benchmarks/conformance.py DATA            prints the tables
    python benchmarks/conformance.py DATA --write    puts them into the page

DATA is the folder with the collections named below; they are not part of the project.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from intertwine.bpmn import read_document, read_map
from intertwine.bpmn.catalogue import Role, role_of
from intertwine.bpmn.names import normalised
from intertwine.errors import IntertwineError
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "conformance.md"
BEGIN, END = "<!-- begin: benchmarks/conformance.py -->", "<!-- end: benchmarks/conformance.py -->"
COLLECTIONS = ("bpmn-miwg", "hdbpmn", "fbpmn", "mii-data-sharing", "bpmn-moddle-fixtures")


@dataclass(frozen=True)
class RoundTrip:
    """What became of the files of one collection."""

    collection: str
    identical: int
    changed: tuple[str, ...]
    refused: dict[str, list[str]]


def round_trips(data: Path) -> Iterator[RoundTrip]:
    """Return, for each collection, which files come back with identical canonical XML."""
    for collection in COLLECTIONS:
        identical, changed, refused = 0, [], dict[str, list[str]]()
        for path in sorted((data / collection).rglob("*.bpmn")):
            content = path.read_bytes()
            try:
                document = read_document(content, name=path.name)
                read_map(document)
            except IntertwineError as problem:
                refused.setdefault(problem.code, []).append(path.name)
                continue
            if canonical(content) == canonical(document.to_bytes()):
                identical += 1
            else:
                changed.append(path.name)
        yield RoundTrip(collection, identical, tuple(changed), refused)


def canonical(content: bytes) -> bytes:
    """Return the canonical XML of a file, made without our own reader."""
    parser = etree.XMLParser(resolve_entities=False, remove_blank_text=False)
    tree = etree.fromstring(content, parser).getroottree()
    return bytes(etree.tostring(tree, method="c14n", with_comments=True))


def partners(service_map: ServiceMap) -> Counter[str]:
    """Return the partners by normalised name."""
    return Counter(normalised(p.name) or "(no name)" for p in service_map.partners)


def messages(service_map: ServiceMap) -> Counter[str]:
    """Return the messages by normalised name and ends."""

    def end(own: ElementId) -> str:
        found = service_map.node.get(own) or service_map.pool.get(own)
        return normalised(found.name if found else "") or "(no name)"

    return Counter(
        f"{normalised(m.name) or '(no name)'}: {end(m.source)} → {end(m.target)}"
        for m in service_map.messages
    )


def export_differences(data: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Return tool, file and the named differences of each tool export from its reference."""
    miwg = data / "bpmn-miwg"
    for path in sorted((miwg / "tool-exports").rglob("*.bpmn")):
        reference = read_map(read_document(miwg / "reference" / f"{path.name[:5]}.bpmn"))
        export = read_map(read_document(path))
        named = []
        for what, count in (("partner", partners), ("message", messages)):
            mine, theirs = count(reference), count(export)
            named += [f"{what} only in the reference: {name}" for name in sorted(mine - theirs)]
            named += [f"{what} only in the export: {name}" for name in sorted(theirs - mine)]
        yield path.parent.name, path.stem, named


def carried(data: Path) -> tuple[Counter[str], Counter[str]]:
    """Return how many elements are carried without interpretation, and how many are not BPMN."""
    kept, unknown = Counter[str](), Counter[str]()
    for path in sorted(data.rglob("*.bpmn")):
        try:
            counts = read_map(read_document(path)).element_counts
        except IntertwineError:
            continue
        for local, count in counts.items():
            if role_of(local) is Role.CARRIED:
                kept[local] += count
            elif role_of(local) is Role.UNKNOWN:
                unknown[local] += count
    return kept, unknown


def tables(data: Path) -> str:
    """Return all tables as Markdown."""
    lines = [
        "| Collection | Read | Identical | Changed | Refused by name |",
        "|---|--:|--:|--:|---|",
    ]
    refusals = []
    for trip in round_trips(data):
        refused = ", ".join(f"{len(n)} `{code}`" for code, n in sorted(trip.refused.items()))
        read = trip.identical + len(trip.changed)
        lines.append(
            f"| {trip.collection} | {read} | {trip.identical} | {len(trip.changed)} "
            f"| {refused or 'none'} |"
        )
        refusals += [
            f"| `{code}` | {', '.join(names)} |" for code, names in sorted(trip.refused.items())
        ]
    lines += ["", "Which files are refused:", "", "| Error | Files |", "|---|---|", *refusals]
    lines += ["", "Tool exports against their reference:", "", "| Tool | File | Difference |"]
    lines += ["|---|---|---|"]
    lines += [
        f"| {tool} | {file} | {'<br>'.join(named) or 'none'} |"
        for tool, file, named in export_differences(data)
    ]
    kept, unknown = carried(data)
    lines += ["", "Kept and not interpreted (element: how many): " + _listed(kept) + "."]
    lines += ["", "Not BPMN, kept all the same: " + _listed(unknown) + "."]
    return "\n".join(lines) + "\n"


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name}: {count}" for name, count in sorted(counts.items())) or "none"


def on_page() -> str:
    """Return the tables as the page has them."""
    return PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip() + "\n"


def write(text: str) -> None:
    """Put the tables into the page, between its two marks."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    found = tables(Path(sys.argv[1]))
    if "--write" in sys.argv:
        write(found)
    else:
        print(found, end="")
