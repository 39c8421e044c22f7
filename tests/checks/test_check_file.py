from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
import typer
from good_map import GOOD, broken
from typer.testing import CliRunner

from intertwine.checks import check_file
from intertwine.cli.check import check
from intertwine.examples import example
from intertwine.model.kinds import Severity

app = typer.Typer()
app.command()(check)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """Return a file in which nothing is wrong."""
    file = tmp_path / "good.bpmn"
    file.write_text(GOOD, encoding="utf-8")
    return file


@pytest.fixture
def unnamed(tmp_path: Path) -> Path:
    """Return a file with a step without a name."""
    file = tmp_path / "unnamed.bpmn"
    file.write_text(broken(('name="Visit"', "")), encoding="utf-8")
    return file


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """Return a file that cannot be read."""
    file = tmp_path / "bad.bpmn"
    file.write_text("not a map", encoding="utf-8")
    return file


def run(*arguments: object):
    return CliRunner().invoke(app, [str(a) for a in arguments])


def test_exit_codes_say_nothing_found_something_found_and_could_not_read(
    good: Path, unnamed: Path, bad: Path
) -> None:
    assert run(good).exit_code == 0
    assert run(good, unnamed).exit_code == 1
    assert run(bad, unnamed, good).exit_code == 2


def test_a_hint_alone_is_no_reason_to_fail(tmp_path: Path) -> None:
    hint = tmp_path / "hint.bpmn"
    hint.write_text(broken(('name="Referral"', "")), encoding="utf-8")
    assert [d.severity for d in check_file(hint).diagnostics] == [Severity.LOW]
    assert run(hint).exit_code == 0


def test_json_holds_exactly_what_the_manual_says(unnamed: Path, bad: Path) -> None:
    told = json.loads(run(unnamed, bad, "--json").output)
    assert list(told) == ["maps"]
    one, other = told["maps"]
    keys = ["file", "partners", "message_flows", "element_counts", "diagnostics", "behaviour"]
    assert list(one) == list(other) == keys
    assert one["file"] == str(unnamed)
    assert one["partners"] == [
        {"id": "clinic", "name": "Clinic", "black_box": False},
        {"id": "home", "name": "Home", "black_box": False},
    ]
    assert one["message_flows"] == [{"id": "m", "source": "write", "target": "asked"}]
    assert one["element_counts"]["task"] == 3
    assert one["diagnostics"] == [
        {
            "code": "unnamed-step",
            "severity": "medium",
            "element": "visit",
            "label": "task without a name, next to “Home”",
            "message": "This step has no name, so nobody can talk about it.",
            "next_step": "Name what is done: a verb and a thing.",
        }
    ]
    assert one["behaviour"] == {
        "delivery": "unordered",
        "states": one["behaviour"]["states"],
        "complete": True,
        "safe": True,
        "sound": True,
        "message_sound": True,
        "dead": [],
        "counterexample": [],
        "waits": [],
        "undelivered": [],
        "story": "",
        "refused": [],
    }
    assert other["behaviour"] is None
    assert (other["partners"], other["message_flows"], other["element_counts"]) == ([], [], {})
    assert [(d["code"], d["severity"]) for d in other["diagnostics"]] == [
        ("file-unreadable", "high")
    ]


def test_text_names_the_element_what_was_found_and_what_to_do(unnamed: Path, bad: Path) -> None:
    lines = run(unnamed, bad).output.splitlines()
    at = lines.index("    task without a name, next to “Home”")
    assert lines[at - 1] == "  worth mending (1)"
    assert lines[at + 1].strip() == "This step has no name, so nobody can talk about it."
    assert lines[at + 2].strip() == "→ Name what is done: a verb and a thing."
    assert lines[-1] == (
        "2 files checked: 0 must be mended, 1 worth mending, 0 worth a look;"
        " 1 file could not be read."
    )


def test_who_is_a_partner_can_be_chosen(good: Path) -> None:
    told = json.loads(run(good, "--json", "--partners", "lanes").output)
    assert [p["id"] for p in told["maps"][0]["partners"]][:2] == ["nurse", "doctor"]


def test_a_folder_and_a_missing_file_are_named_and_do_not_stop_the_others(
    good: Path, tmp_path: Path
) -> None:
    said = run(tmp_path, tmp_path / "missing.bpmn", tmp_path / "missing.xlsx", good)
    assert said.exit_code == 2
    assert "missing.bpmn" in said.output and "missing.xlsx" in said.output
    assert "3 files could not be read" in said.output


def test_the_worked_example_needs_no_mending() -> None:
    for name in ("as-is", "to-be"):
        checked = check_file(example("good-hours") / "maps" / f"{name}.bpmn")
        assert checked.worst in (None, Severity.LOW)


@pytest.mark.slow
@pytest.mark.data
def test_all_real_maps_are_checked_in_one_run(data: Path) -> None:
    files = sorted(data.rglob("*.bpmn"))
    assert len(files) > 300
    said = run(*files, "--json")
    assert said.exit_code == 2
    maps = json.loads(said.output)["maps"]
    assert len(maps) == len(files)
    for entry in maps:
        unread = [d["code"] for d in entry["diagnostics"]] == ["file-unreadable"]
        assert unread or entry["element_counts"]["definitions"] == 1


def test_what_things_are_called_cannot_steer_the_terminal(tmp_path: Path) -> None:
    file = tmp_path / "red\x1b[31m.bpmn"
    file.write_text(broken(('name="Referral"', 'name="&#x9b;2J"')), encoding="utf-8")
    assert not {c for c in run(file).output if ord(c) in (0x1B, 0x9B)}


def test_a_grid_is_checked_too(tmp_path: Path) -> None:
    grid = tmp_path / "grid.csv"
    grid.write_text("this is no grid", encoding="utf-8")
    told = json.loads(run(grid, "--json").output)
    assert [d["code"] for d in told["maps"][0]["diagnostics"]] == ["file-unreadable"]
    form = files("intertwine") / "grid" / "forms" / "shared-it-service.csv"
    entry = json.loads(run(form, "--json").output)["maps"][0]
    assert len(entry["partners"]) > 1 and entry["message_flows"]
    # it can be sent back to be built again, and the owners try it out once
    known = {"nobody-writes", "nobody-reads", "stays-for-ever"}
    assert {d["code"] for d in entry["diagnostics"]} <= known
