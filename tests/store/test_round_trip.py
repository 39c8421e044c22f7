"""A study goes out of the workspace and in again with nothing lost; old databases always open."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine
from typer.testing import CliRunner

from intertwine.cli import app as command_line
from intertwine.store import accounts, database, files
from intertwine.store.database import open_database
from intertwine.web.app import create_app

names = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters='/\\<>:"|?*'),
    min_size=1,
    max_size=12,
).filter(lambda n: n.strip(". ") == n and n not in files.SKIPPED)
paths = st.lists(names, min_size=1, max_size=3).map("/".join)
contents = st.one_of(st.binary(max_size=200), st.just(b"\xef\xbb\xbfid;name\r\n1;\xc3\xa5\r\n"))
trees = st.dictionaries(paths, contents, min_size=1, max_size=8).filter(
    lambda tree: not any(a != b and b.startswith(f"{a}/") for a in tree for b in tree)
)


@settings(max_examples=settings.default.max_examples // 5)
@given(first=trees, changes=st.lists(st.tuples(paths, st.one_of(st.none(), contents)), max_size=5))
def test_whatever_was_kept_goes_out_as_an_archive_and_in_again_byte_by_byte(
    first: dict[str, bytes], changes: list[tuple[str, bytes | None]]
) -> None:
    with TemporaryDirectory() as folder:
        engine = open_database(Path(folder) / "w.sqlite")
        id_ = files.import_folder(
            engine, _written(Path(folder) / "in", first), name="S", author="K", sentence="in"
        )
        assert files.current(engine, id_) == first
        wanted = dict(first)
        for path, content in changes:
            if any(
                path != p and (p.startswith(f"{path}/") or path.startswith(f"{p}/")) for p in wanted
            ):
                continue
            files.put(engine, id_, path, content, author="K", sentence="changed")
            wanted.pop(path, None)
            if content is not None:
                wanted[path] = content
        if not wanted:
            return
        client = TestClient(create_app(engine, start_key="once"))
        client.get("/api/start?key=once", follow_redirects=False)
        archive = client.get(f"/api/partnerships/{id_}/study.zip")
        out = Path(folder) / "out"
        with zipfile.ZipFile(io.BytesIO(archive.content)) as opened:
            out.mkdir()
            opened.extractall(out)
        again = files.import_folder(engine, out, name="Again", author="K", sentence="in")
        assert files.current(engine, again) == wanted
        engine.dispose()


def _written(folder: Path, tree: dict[str, bytes]) -> Path:
    for path, content in tree.items():
        there = folder / path
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_bytes(content)
    return folder


def revisions() -> list[str]:
    """Return every form the database has had, oldest first."""
    found = ScriptDirectory(str(Path(database.__file__).parent / "migrations"))
    return [r.revision for r in reversed(list(found.walk_revisions()))]


@pytest.mark.parametrize("revision", revisions())
def test_a_database_of_every_earlier_form_opens_with_what_it_holds(
    tmp_path: Path, revision: str
) -> None:
    file = tmp_path / "old.sqlite"
    config = Config()
    config.set_main_option("script_location", str(Path(database.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.exec_driver_sql("INSERT INTO partnership VALUES ('p', 'Good Hours', '2026')")
        connection.exec_driver_sql(
            "INSERT INTO file_version VALUES ('p', 'study.toml', 1, x'61', 'in', 'K', '2026')"
        )
    engine.dispose()
    opened = open_database(file)
    assert files.current(opened, "p") == {"study.toml": b"a"}
    accounts.note(opened, "K", "still writes", partnership="p")
    assert accounts.noted(opened, "p")[0].sentence == "still writes"


def test_a_database_from_the_future_ends_every_command_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite"
    open_database(file).dispose()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = file.read_bytes()
    for words in (["serve", "--no-open", "--port", "0"], ["account", "K", "--password", "x" * 12]):
        done = CliRunner().invoke(command_line, [*words, "--database", str(file)])
        assert done.exit_code != 0
        assert "newer version" in str(done.exception)
    assert file.read_bytes() == before
