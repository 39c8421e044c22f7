"""What is generated is up to date, and what must hold of the project as a whole."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("tool", ["reference", "licences", "openapi"])
def test_generated_pages_are_up_to_date(tool: str) -> None:
    done = run(f"tools/{tool}.py", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_command_line_starts_light() -> None:
    heavy = "numpy networkx lxml openpyxl docx jinja2 fastapi sqlalchemy uvicorn vl_convert"
    code = f"import sys, intertwine.cli; print([m for m in '{heavy}'.split() if m in sys.modules])"
    assert run("-c", code).stdout.strip() == "[]"


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys; before = set(sys.modules); import intertwine; "
    code += "print(sorted(m for m in set(sys.modules) - before if 'intertwine' not in m))"
    assert run("-c", code).stdout.strip() == "[]"


def test_the_version_stands_in_one_place_and_the_changelog_is_open() -> None:
    from intertwine import __version__

    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{__version__}"' in project
    assert "## Unreleased" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_each_room_says_what_lives_there() -> None:
    for room in sorted((ROOT / "src" / "intertwine").glob("*/__init__.py")):
        text = room.read_text(encoding="utf-8")
        assert text.startswith('"""'), room
        assert re.search(r"Lives\s+here", text), room
        assert re.search(r"[Mm]ay\s+import", text), room


def test_the_lock_file_names_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "--hash=sha256:" in lock
