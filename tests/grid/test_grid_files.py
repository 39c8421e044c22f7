"""CSV and XLSX as people and their spreadsheets really store them."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import Workbook, load_workbook

from intertwine.grid import read_grid, write_grid, write_template
from intertwine.model.service_map import ServiceMap

ROWS = [["Partner", "Talk", "Visit"], ["Ärztin; \"Nord\", 'Süd'", "Zuhören", "Sehen"]]


def delimited(separator: str) -> str:
    stored = io.StringIO()
    csv.writer(stored, delimiter=separator, lineterminator="\r\n").writerows(ROWS)
    return stored.getvalue()


def names(service: ServiceMap) -> list[str]:
    return [service.partners[0].name, *service.phases, *(a.name for a in service.activities)]


EXPECTED = [ROWS[1][0], "Talk", "Visit", "Zuhören", "Sehen"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separators_and_encodings_are_told_apart(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    file = tmp_path / "service.csv"
    file.write_bytes(delimited(separator).encode(encoding))
    assert names(read_grid(file)) == EXPECTED


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_read(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "service.csv"
    file.write_bytes(delimited(";").encode(encoding))
    assert names(read_grid(file)) == EXPECTED


def test_a_separator_named_on_the_first_line_is_used(tmp_path: Path) -> None:
    file = tmp_path / "service.csv"
    file.write_text("sep=|\nPartner|Talk\nTown|Listen\n", encoding="utf-8")
    assert names(read_grid(file)) == ["Town", "Talk", "Listen"]


def test_quirks_of_typing_do_not_count(tmp_path: Path) -> None:
    text = (
        " PARTNER\u00a0;Person or ROLE ; Talk\u00a0\u00a0to  people \n"
        "Rowan’s\u00a0House ;; Listen \n"
        "\nInformation\n"
        "what;WHO HAS IT;who needs it;For which step or activity\n"
        "Wish;rowan's house;Rowan‘s House; LISTEN\n"
    )
    file = tmp_path / "service.csv"
    file.write_text(text, encoding="utf-8")
    service = read_grid(file)
    assert names(service) == ["Rowan’s House", "Talk to people", "Listen"]
    assert service.activities[0].needs == ("wish",)


def book_with(*rows: list[str]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return book


def test_joined_cells_count_for_what_they_cover(tmp_path: Path) -> None:
    book = book_with(
        ["Partner", "Role", "Talk", "", "Visit"],
        ["Town", "Nurse", "Listen", "Note", "See"],
        ["", "Doctor", "", "Decide", ""],
    )
    book.worksheets[0].merge_cells("C1:D1")
    book.worksheets[0].merge_cells("A2:A3")
    book.save(tmp_path / "service.xlsx")
    service = read_grid(tmp_path / "service.xlsx")
    assert service.phases == ("Talk", "Visit")
    assert [(a.name, a.phase) for a in service.activities] == [
        ("Listen", "Talk"),
        ("Note", "Talk"),
        ("Decide", "Talk"),
        ("See", "Visit"),
    ]
    assert len(service.pools) == 1


def test_a_workbook_without_our_sheet_names_is_read(tmp_path: Path) -> None:
    book = book_with(["Some notes"], ["more"])
    grid = book.create_sheet("Blad2")
    for row in (["Partner", "Talk"], ["Town", 24], ["Club", True]):
        grid.append(row)
    book.save(tmp_path / "service.xlsx")
    service = read_grid(tmp_path / "service.xlsx")
    assert [a.name for a in service.activities] == ["24", "yes"]


HOSTILE = ["=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "'=1", "<b>&amp;", "_x0041_", "#N/A"]


def hostile_map(tmp_path: Path) -> ServiceMap:
    book = book_with(["Partner", "Talk"])
    sheet = book.worksheets[0]
    for number, name in enumerate(HOSTILE, 2):
        for column, text in ((1, name), (2, f"{name} done")):
            cell = sheet.cell(number, column)
            cell.value = text.replace("_x", "_x005F_x")
            cell.data_type = "s"
    book.save(tmp_path / "hostile.xlsx")
    return read_grid(tmp_path / "hostile.xlsx")


def test_no_word_becomes_a_formula_in_a_workbook(tmp_path: Path) -> None:
    service = hostile_map(tmp_path)
    assert [p.name for p in service.partners] == HOSTILE
    write_grid(service, tmp_path / "again.xlsx")
    book = load_workbook(tmp_path / "again.xlsx")
    for name in ("Service", "Information", "Choices", "How to fill this in"):
        for row in book[name].iter_rows():
            assert all(cell.data_type in ("s", "n") for cell in row)
    cells = [cell for row in book["Service"].iter_rows() for cell in row if cell.value]
    assert all(cell.quotePrefix for cell in cells if str(cell.value)[0] in "=+-@")
    formulas = [c.value for row in book["Lists"].iter_rows() for c in row if c.data_type == "f"]
    assert formulas
    assert not any("cmd" in formula for formula in formulas)
    assert read_grid(tmp_path / "again.xlsx") == service


def test_no_cell_of_a_csv_file_begins_a_formula(tmp_path: Path) -> None:
    service = hostile_map(tmp_path)
    write_grid(service, tmp_path / "again.csv")
    text = (tmp_path / "again.csv").read_text(encoding="utf-8-sig")
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)
    assert read_grid(tmp_path / "again.csv") == service


def test_the_form_has_drop_downs_frozen_panes_and_a_print_set_up(tmp_path: Path) -> None:
    write_template(tmp_path / "form.xlsx", "home-care-after-hospital")
    book = load_workbook(tmp_path / "form.xlsx")
    assert book.sheetnames == ["Service", "Information", "Choices", "How to fill this in", "Lists"]
    assert book["Lists"].sheet_state == "hidden"
    assert book["Service"].freeze_panes == "D5"
    assert book["Information"].freeze_panes == "B3"
    rules = book["Information"].data_validations.dataValidation
    assert '"consent,statutory,contract,not needed,unknown"' in {r.formula1 for r in rules}
    assert sum("Lists!" in r.formula1 for r in rules) == 6
    for name in ("Service", "Information", "Choices"):
        sheet = book[name]
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.print_title_rows


def test_rows_of_the_form_grow_while_one_types(tmp_path: Path) -> None:
    write_template(tmp_path / "form.xlsx", "blank")
    with zipfile.ZipFile(tmp_path / "form.xlsx") as book:
        sheets = [n for n in book.namelist() if n.startswith("xl/worksheets/")]
        for name in sheets:
            rows = etree.fromstring(book.read(name)).iter("{*}row")
            assert all(row.get("customHeight") is None for row in rows)


def test_the_same_form_is_the_same_file(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_template(tmp_path / f"{name}.xlsx", "blank")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
