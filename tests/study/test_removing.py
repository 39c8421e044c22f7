"""A person is taken out of tables without anything else changing."""

import pytest

from intertwine.study.notice import Notice, notice_text, read_notice
from intertwine.study.removing import ERASED, with_tombstone, without_name, without_rows

PEOPLE = b"id;partner;name;role;own column\np1;mun;Leyla;consultant;tall\np2;home;Eetu;host;x\n"


def test_a_tombstone_keeps_the_place_and_nothing_else() -> None:
    left = with_tombstone(PEOPLE, key="id", value="p1", kept=("id", "partner"))
    assert left.decode().splitlines() == [
        "id;partner;name;role;own column",
        f"p1;mun;{ERASED};;",
        "p2;home;Eetu;host;x",
    ]
    assert with_tombstone(left, key="id", value="p1", kept=("id", "partner")) == left


def test_rows_of_one_respondent_go_wherever_the_column_stands() -> None:
    table = b"answer,respondent\r\nmun,p1\r\nhome,p2\r\n"
    assert without_rows(table, "respondent", ("p1",)) == b"answer,respondent\nhome,p2\n"


def test_a_table_without_the_person_stays_byte_by_byte() -> None:
    table = b'\xef\xbb\xbfid,name\r\n1,"a, b"\r\n'
    assert without_rows(table, "id", ("2",)) == table
    assert without_name(table, "Leyla") == table


def test_a_name_goes_only_where_a_cell_is_that_name() -> None:
    table = b"name,owner\nLeyla calls,leyla \n"
    assert without_name(table, "Leyla").decode() == f"name,owner\nLeyla calls,{ERASED}\n"


@pytest.mark.parametrize(
    "notice",
    [
        Notice(),
        Notice("The “city” \\ board", "Åsa, +358 40", "For\tus", "consent", "yes", 'say "hi" 😀'),
    ],
)
def test_a_notice_comes_back_from_its_file(notice: Notice) -> None:
    back = read_notice(notice_text(notice).encode())
    assert back.responsible == notice.responsible
    assert back.note == notice.note
    assert (back.basis, back.records) == (notice.basis, notice.records)


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"basis = ", b'basis = "luck"\n'])
def test_a_notice_that_cannot_be_read_counts_as_not_said(content: bytes | None) -> None:
    assert read_notice(content) == Notice()
