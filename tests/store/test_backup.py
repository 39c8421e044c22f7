from pathlib import Path

import pytest

from intertwine.errors import CannotWrite, FileProblem, NotThere
from intertwine.examples import example
from intertwine.store import files
from intertwine.store.backup import backup, restore
from intertwine.store.database import open_database


@pytest.fixture
def database(tmp_path: Path) -> Path:
    file = tmp_path / "w.sqlite"
    engine = open_database(file)
    files.import_folder(
        engine, example("competing-owners"), name="Owners", author="K", sentence="in"
    )
    engine.dispose()
    return file


def names(file: Path) -> list[str]:
    engine = open_database(file)
    found = [p.name for p in files.partnerships(engine)]
    engine.dispose()
    return found


def test_a_backup_of_a_running_workspace_is_whole_and_can_be_put_back(
    database: Path, tmp_path: Path
) -> None:
    running = open_database(database)
    copy = backup(database, tmp_path / "copies" / "w.backup")
    files.import_folder(
        running, example("water-utilities"), name="Water", author="K", sentence="in"
    )
    running.dispose()
    assert names(database) == ["Owners", "Water"]
    aside = restore(copy, database)
    assert names(database) == ["Owners"]
    assert aside is not None
    assert names(aside) == ["Owners", "Water"], "what was there before is kept"


def test_a_backup_overwrites_nothing(database: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite):
        backup(database, there)
    assert there.read_text(encoding="utf-8") == "mine"


def test_a_damaged_backup_changes_nothing(database: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.write_bytes(backup(database, tmp_path / "good").read_bytes()[:20_000])
    other = tmp_path / "other"
    other.write_text("no database at all " * 100, encoding="utf-8")
    for file in (damaged, other):
        with pytest.raises(FileProblem):
            restore(file, database)
    assert names(database) == ["Owners"]
    with pytest.raises(NotThere):
        restore(tmp_path / "nowhere", database)


def test_a_backup_is_put_back_where_nothing_was(database: Path, tmp_path: Path) -> None:
    copy = backup(database, tmp_path / "copy")
    assert restore(copy, tmp_path / "new.sqlite") is None
    assert names(tmp_path / "new.sqlite") == ["Owners"]


def test_nothing_is_put_back_while_the_workspace_runs(database: Path, tmp_path: Path) -> None:
    copy = backup(database, tmp_path / "copy")
    running = open_database(database)
    with running.connect(), pytest.raises(CannotWrite, match="in use"):
        restore(copy, database)
    running.dispose()
    assert names(database) == ["Owners"]
