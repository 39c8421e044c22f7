from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text

from intertwine.errors import FileProblem, UsageProblem
from intertwine.examples import example
from intertwine.store import accounts, files, sessions
from intertwine.store.database import open_database
from intertwine.store.tables import metadata


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return open_database(tmp_path / "workspace.sqlite")


@pytest.fixture
def good_hours(engine: Engine) -> str:
    return files.import_folder(
        engine, example("good-hours"), name="Good Hours", author="Kaisa", sentence="Taken in"
    )


def test_the_migrations_make_exactly_the_tables(engine: Engine) -> None:
    found = inspect(engine)
    assert set(found.get_table_names()) == {*metadata.tables, "alembic_version"}
    for table in metadata.tables.values():
        columns = {c["name"]: c["nullable"] for c in found.get_columns(table.name)}
        assert columns == {c.name: bool(c.nullable) for c in table.columns}, table.name


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite"
    first = open_database(file)
    id_ = files.import_folder(first, example("good-hours"), name="G", author="K", sentence="in")
    first.dispose()
    assert [p.id for p in files.partnerships(open_database(file))] == [id_]


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.sqlite"
    file.write_text("my notes " * 100, encoding="utf-8")
    with pytest.raises(FileProblem, match="not a database"):
        open_database(file)
    assert file.read_text(encoding="utf-8") == "my notes " * 100


def test_a_database_from_the_future_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "w.sqlite"
    engine = open_database(file)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(FileProblem, match="newer version"):
        open_database(file)


def test_a_study_folder_comes_back_byte_by_byte(
    engine: Engine, good_hours: str, tmp_path: Path
) -> None:
    files.export_folder(engine, good_hours, tmp_path / "out")
    there = {
        f.relative_to(tmp_path / "out").as_posix(): f.read_bytes()
        for f in (tmp_path / "out").rglob("*")
        if f.is_file()
    }
    source = example("good-hours")
    here = {
        f.relative_to(source).as_posix(): f.read_bytes() for f in source.rglob("*") if f.is_file()
    }
    assert there == here


def test_every_version_of_a_file_is_kept(engine: Engine, good_hours: str) -> None:
    path = "study.toml"
    first = files.current(engine, good_hours)[path]
    number = files.put(engine, good_hours, path, b"new", author="Ida", sentence="Ida renamed it")
    assert number == 2
    assert files.current(engine, good_hours)[path] == b"new"
    assert files.version(engine, good_hours, path, 1) == first
    files.put(engine, good_hours, path, None, author="Ida", sentence="Ida deleted it")
    assert path not in files.current(engine, good_hours)
    assert [v.deleted for v in files.history(engine, good_hours, path)] == [False, False, True]


def test_a_session_is_what_happened(engine: Engine, good_hours: str) -> None:
    code = sessions.create(engine, "s1", partnership=good_hours, prepared="{}")
    assert len(code) == 6
    assert sessions.by_code(engine, code) == "s1"
    sessions.append(engine, "s1", (("Opened", "a"), ("Asked", "b")))
    sessions.append(engine, "s1", (("Held", "c"),))
    sessions.put_participant(engine, "s1", "k", "1")
    sessions.put_participant(engine, "s1", "k", "2")
    sessions.put_answer(engine, "s1", "r1", "k", "mun")
    sessions.put_answer(engine, "s1", "r1", "k", "home")
    kept = sessions.load(engine, "s1")
    assert kept is not None
    assert kept.events == (("Opened", "a"), ("Asked", "b"), ("Held", "c"))
    assert kept.participants == (("k", "2"),)
    assert kept.answers == (("r1", "k", "home"),)
    sessions.end(engine, "s1")
    assert sessions.by_code(engine, code) is None


def test_who_answered_is_kept_without_time_or_order(engine: Engine) -> None:
    found = inspect(engine)
    for table in ("participant", "answer"):
        assert {c["name"] for c in found.get_columns(table)} <= {
            "session",
            "round",
            "key",
            "payload",
        }
        with engine.connect() as connection, pytest.raises(Exception, match="rowid"):
            connection.execute(text(f"SELECT rowid FROM {table}"))


def test_an_erased_person_leaves_a_tombstone_and_no_answers(
    engine: Engine, good_hours: str
) -> None:
    sessions.create(engine, "s1", partnership=good_hours, prepared="{}")
    sessions.put_participant(engine, "s1", "k", "Ida")
    sessions.put_answer(engine, "s1", "r1", "k", "mun")
    sessions.erase_person(engine, "s1", "k", tombstone="gone")
    kept = sessions.load(engine, "s1")
    assert kept is not None
    assert kept.participants == (("k", "gone"),)
    assert kept.answers == ()


def test_signing_in_and_out(engine: Engine) -> None:
    assert not accounts.any_account(engine)
    accounts.create_account(engine, "Kaisa", "a short sentence")
    assert accounts.any_account(engine)
    assert accounts.sign_in(engine, "Kaisa", "wrong sentence") is None
    assert accounts.sign_in(engine, "Nobody", "a short sentence") is None
    token = accounts.sign_in(engine, "Kaisa", "a short sentence")
    assert token is not None
    assert accounts.signed_in(engine, token) == "Kaisa"
    accounts.sign_out(engine, token)
    assert accounts.signed_in(engine, token) is None


@pytest.mark.parametrize(("name", "password"), [("", "a short sentence"), ("Ida", "short")])
def test_an_account_needs_a_name_and_a_real_password(
    engine: Engine, name: str, password: str
) -> None:
    with pytest.raises(UsageProblem):
        accounts.create_account(engine, name, password)
