from pathlib import Path

import pytest

from intertwine.errors import BrokenTable
from intertwine.model.kinds import Family
from intertwine.study.schema import TABLES, columns
from intertwine.study.tables import read_table, write_table


def table(folder: Path, name: str, text: str) -> Path:
    file = folder / f"{name}.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_row_becomes_a_value_with_its_types(tmp_path: Path) -> None:
    file = table(
        tmp_path,
        "mechanisms",
        "id,name,partners,family\ng1,Friday call,mun;vol,Mutual adjustment\n",
    )
    [row] = read_table(file, "mechanisms").rows
    assert row.partners == ("mun", "vol")
    assert row.family is Family.MUTUAL_ADJUSTMENT
    assert row.status == "existing"


def test_a_wrong_cell_leaves_out_its_row_and_names_it(tmp_path: Path) -> None:
    text = "id,name,partners,kind,effort\nn1,A,mun,new,12\nn2,B,mun,old,3\nn3,C,mun,refine,many\n"
    read = read_table(table(tmp_path, "initiatives", text), "initiatives")
    assert [row.id for row in read.rows] == ["n1"]
    assert [
        (left.params["row"], left.params["column"], left.params["value"]) for left in read.left_out
    ] == [
        (3, "kind", "old"),
        (4, "effort", "many"),
    ]


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "1e999"])
def test_a_number_must_be_finite(tmp_path: Path, number: str) -> None:
    text = f"id,name,partners,kind,effort\nn1,A,mun,new,{number}\n"
    read = read_table(table(tmp_path, "initiatives", text), "initiatives")
    assert read.rows == ()
    assert read.left_out[0].code == "table-cell-wrong"


def test_the_same_id_twice_keeps_the_first_row(tmp_path: Path) -> None:
    read = read_table(table(tmp_path, "partners", "id,name\na,One\na,Two\n"), "partners")
    assert [row.name for row in read.rows] == ["One"]
    assert read.left_out[0].code == "table-id-twice"


def test_a_missing_required_column_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(BrokenTable) as caught:
        read_table(table(tmp_path, "people", "id,name\np1,Ida\n"), "people")
    assert caught.value.params["column"] == "partner"
    assert "partner" in str(caught.value)


def test_an_unknown_column_is_named_and_the_rows_stand(tmp_path: Path) -> None:
    read = read_table(table(tmp_path, "partners", "id,name,colour\na,One,red\n"), "partners")
    assert len(read.rows) == 1
    assert read.left_out[0].params["column"] == "colour"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_spreadsheets_of_all_countries_are_read(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    file = tmp_path / "partners.csv"
    file.write_bytes(f"id{separator}name\r\na{separator}Öhrmark\r\n".encode(encoding))
    assert read_table(file, "partners").rows[0].name == "Öhrmark"


@pytest.mark.parametrize("name", TABLES)
def test_each_table_comes_back_as_it_was_written(tmp_path: Path, name: str) -> None:
    examples = {
        "number": 2.5,
        "whole number": 3,
        "yes/no": True,
        "list": ("a", "b"),
        "text": 'x, "y"',
    }
    row = TABLES[name](
        **{
            c.name: c.default
            if c.default not in (None, "")
            else examples.get(c.kind, c.words[-1:] and c.words[-1])
            for c in columns(name)
            if c.kind != "date"
        }
    )
    file = tmp_path / f"{name}.csv"
    write_table(file, name, [row])
    read = read_table(file, name)
    assert read.rows == (row,)
    assert read.left_out == ()


def test_each_column_says_what_it_is_for() -> None:
    for name in TABLES:
        for column in columns(name):
            assert column.doc, f"{name}.{column.name}"
