"""A database of the first form opens after every later migration, with nothing lost."""

import sqlite3
from pathlib import Path

import pytest

from intertwine.store import files, sessions
from intertwine.store.database import open_database
from intertwine.web.running import Sessions

FIRST = Path(__file__).with_name("first.sqlite.sql")


@pytest.fixture
def first(tmp_path: Path) -> Path:
    file = tmp_path / "first.sqlite"
    with sqlite3.connect(file) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))
    connection.close()
    return file


def test_the_first_database_still_opens_and_holds_its_workshop(first: Path) -> None:
    engine = open_database(first)
    [partnership] = files.partnerships(engine)
    assert partnership.name == "Good Hours"
    assert set(files.current(engine, partnership.id)) == {"study.toml", "maps/as-is.bpmn"}
    [id_] = sessions.of_partnership(engine, partnership.id)
    session = Sessions(engine).get(id_).session
    assert len(session.participants) == 9
    [asked] = session.rounds
    assert sorted(given.choices[0] for given in asked.answers.values()) == (
        ["cit", "home", *["mun"] * 7]
    )
    [pinned] = session.contributions
    assert pinned.text == "Nobody told me"
    assert pinned.votes == {"key-mun-1-0123456789"}
    assert session.decisions[0].text == "Say the day"


def test_votes_lose_their_time_when_an_old_database_is_opened(first: Path) -> None:
    engine = open_database(first)
    [id_] = sessions.of_partnership(engine, files.partnerships(engine)[0].id)
    kept = sessions.load(engine, id_)
    assert kept is not None
    assert "Voted" not in {kind for kind, _ in kept.events}
    assert kept.votes == (("pin-0123456789abcdef", "key-mun-1-0123456789"),)
