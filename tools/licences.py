"""List what we ship together with its licence, and refuse a licence that is not on the list.

python tools/licences.py           write THIRD-PARTY-NOTICES.md
python tools/licences.py --check   say whether it is up to date
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

NOTICES = Path(__file__).resolve().parent.parent / "THIRD-PARTY-NOTICES.md"

PERMISSIVE = {
    "MIT",
    "BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "ISC",
    "PSF-2.0",
    "Zlib",
    "CC0-1.0",
    "MIT-0",
}
WORDS = {
    "MIT License": "MIT",
    "The MIT License": "MIT",
    "MIT licence": "MIT",
    "BSD License": "BSD",
    "3-Clause BSD License": "BSD-3-Clause",
    "BSD 3-Clause License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "APL 2.0": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "ISC License (ISCL)": "ISC",
}


@dataclass(frozen=True, slots=True, order=True)
class Package:
    """One package we ship, directly or through another."""

    name: str
    version: str
    licence: str
    home: str

    @property
    def permissive(self) -> bool:
        """True when each licence it is under is on the list."""
        parts = re.split(r"\s+(?:AND|OR)\s+|[()]", self.licence)
        return all(part in PERMISSIVE for part in parts if part)


def shipped(root: str = "intertwine") -> list[Package]:
    """Return the packages that installing us brings along, sorted by name."""
    todo, seen = [root], set()
    while todo:
        name = todo.pop()
        for requirement in metadata.requires(name) or ():
            wanted, _, marker = requirement.partition(";")
            other = re.split(r"[\s<>=!~\[]", wanted.strip())[0].lower().replace("_", "-")
            if "extra" in marker or other in seen or not _installed(other):
                continue
            seen.add(other)
            todo.append(other)
    return sorted(_package(name) for name in seen)


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _package(name: str) -> Package:
    about = metadata.metadata(name)
    licence = about.get("License-Expression") or ""
    if not licence:
        classifiers = about.get_all("Classifier") or []
        named = [c.rsplit(" :: ", 1)[-1] for c in classifiers if c.startswith("License ::")]
        stated = [n for n in named if n != "OSI Approved"] or [
            (about.get("License") or "?").strip()
        ]
        licence = " AND ".join(WORDS.get(s.split("\n")[0], s.split("\n")[0]) for s in stated)
    home = about.get("Home-page") or ""
    for line in about.get_all("Project-URL") or ():
        label, _, url = line.partition(", ")
        if not home and label.lower() in (
            "homepage",
            "source",
            "repository",
            "source code",
            "github",
        ):
            home = url
    return Package(about["Name"], about["Version"], licence, home)


def notices(packages: list[Package]) -> str:
    """Return the notice file's text."""
    rows = [f"| {p.name} | {p.licence} | {p.home} |" for p in packages]
    return "\n".join(
        [
            "# Third-party notices",
            "",
            "Written by `python tools/licences.py` from the installed packages. Each package is",
            "installed unmodified with its own licence text; none of its code is copied here.",
            "",
            "| Package | Licence | Home |",
            "|---|---|---|",
            *rows,
            "| Atkinson Hyperlegible Next (subset) | OFL-1.1 | https://www.brailleinstitute.org |",
            "",
        ]
    )


def main() -> int:
    """Write or check the notices; 1 when a licence is not permissive or the file is stale."""
    packages = shipped()
    wrong = [p for p in packages if not p.permissive]
    for package in wrong:
        print(f"{package.name}: licence “{package.licence}” is not on the list of permissive ones")
    text = notices(packages)
    if "--check" in sys.argv:
        stale = NOTICES.read_text(encoding="utf-8") != text
        if stale:
            print("THIRD-PARTY-NOTICES.md is out of date: run python tools/licences.py")
        return int(bool(wrong) or stale)
    NOTICES.write_text(text, encoding="utf-8")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
