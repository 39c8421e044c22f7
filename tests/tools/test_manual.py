"""The manual runs: every command of the tutorial, in order; every link leads somewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.slow
def test_every_command_of_the_tutorial_does_what_it_says(tmp_path: Path) -> None:
    page = ROOT / "docs" / "tutorial" / "from-grid-to-report.md"
    blocks = re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.S)
    commands = [line for block in blocks for line in block.strip().splitlines()]
    assert len(commands) > 8
    for command in commands:
        words = command.split()
        assert words[0] == "intertwine"
        done = subprocess.run(
            [sys.executable, "-c", "from intertwine.cli import run; run()", *words[1:]],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in (0, 1), f"{command}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr
    for made in ("mapping.svg", "map.png", "service.bpmn", "report.html", "report.docx"):
        assert (tmp_path / made).stat().st_size > 1000
