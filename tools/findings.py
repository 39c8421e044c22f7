"""List every finding of given files, sentence by sentence, to read beside their pictures.

    .venv/bin/python tools/findings.py ../shared/data/hdbpmn/ex08/*.bpmn
    .venv/bin/python tools/findings.py --pictures /tmp/pictures FILE ...
    .venv/bin/python tools/findings.py --count FILE ...      # only how often each rule speaks

What was read so stands in docs/reference/findings-on-real-maps.md.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from intertwine.drawing import draw_map
from intertwine.drawing.png import to_png
from intertwine.errors import IntertwineError
from intertwine.measures import measure_all
from intertwine.model.findings import Finding
from intertwine.model.study import Study
from intertwine.study import open_study
from intertwine.wording import say


def main() -> None:
    """Print the findings of each file, and draw it where a folder for pictures is given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--pictures", type=Path, help="folder for a .png of each file")
    parser.add_argument("--count", action="store_true", help="count per rule, over all files")
    given = parser.parse_args()
    counted: Counter[str] = Counter()
    for file in given.files:
        try:
            study = open_study(file)
        except IntertwineError as problem:
            print(f"{file.name}: {problem}")
            continue
        found = [f for r in measure_all(study) for f in r.findings]
        counted.update(f"{f.measure}/{f.code} ({f.effect.value})" for f in found)
        if not given.count:
            tell(file, found)
        if given.pictures:
            draw(file, study, given.pictures)
    for rule, times in sorted(counted.items()):
        print(f"{times:5d} {rule}")


def tell(file: Path, found: list[Finding]) -> None:
    """Print the findings of one file: rule, elements, sentence, evidence."""
    print(f"\n== {file.name}")
    for finding in found:
        named = " ".join(finding.elements)
        print(f"{finding.measure}/{finding.code} [{finding.effect.value}] ({named})")
        print("    " + say(f"finding-{finding.code}", finding.params))
        for piece in finding.evidence[:2]:
            print("    · " + say(piece.code, piece.params))


def draw(file: Path, study: Study, folder: Path) -> None:
    """Write the picture of the map that the report tells first."""
    if study.main_map is not None:
        folder.mkdir(parents=True, exist_ok=True)
        picture = draw_map(study.main_map.map, theme="print")
        (folder / f"{file.stem}.png").write_bytes(to_png(picture, scale=1.5))


if __name__ == "__main__":
    main()
