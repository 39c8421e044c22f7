"""What is wrong in a grid is named by sheet, cell and value, with the next step."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from intertwine import grid as grid_room
from intertwine.errors import BrokenTable, FileProblem, NotThere, TooLarge, UsageProblem
from intertwine.grid import open_grid, read_grid, write_grid, write_template
from intertwine.grid.sheets import MAX_COLUMNS, MAX_ROWS
from intertwine.model.kinds import EVENTS, GATEWAYS, EventKind
from intertwine.wording import has

SERVICE = "Partner,Role,Talk,Visit\nTown,Nurse,Listen,See\nTown,Doctor,Decide,\nClients,,Tell,\n"
INFORMATION = (
    "What,Who has it,Given in,Who needs it,Needed for,About whom,Personal,Basis,Passed on\n"
)
CHOICES = "Partner,After,If,Go on with,How often\n"


def refused(tmp_path: Path, text: str) -> BrokenTable:
    file = tmp_path / "service.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BrokenTable) as caught:
        read_grid(file)
    return caught.value


def information(row: str) -> str:
    return f"{SERVICE}\nInformation\n{INFORMATION}{row}\n"


def choices(rows: str) -> str:
    return f"{SERVICE}\nChoices\n{CHOICES}{rows}\n"


@pytest.mark.parametrize(
    ("text", "code", "cell"),
    [
        ("", "grid-no-header", ""),
        ("Nothing,here\n", "grid-no-header", ""),
        ("Partner,Role\nTown,Nurse\n", "grid-no-steps", "row 1"),
        ("Partner,Talk\n,\n", "grid-no-partners", "row 2"),
        ("Partner,Talk\nTown,\n", "grid-empty", "row 2"),
        ("Partner,Talk\n,Listen\nTown,See\n", "grid-row-without-partner", "cell A2"),
        ("Partner,Talk\nTown,Listen,See\n", "grid-no-step-name", "cell C2"),
        (information("Wish,Toown,,Clients,,,,,"), "grid-unknown-partner", "cell B8"),
        (information("Wish,Clients,Shout,Town,,,,,"), "grid-unknown-activity", "cell C8"),
        (information("Wish,Clients,Visit,Town,,,,,"), "grid-nothing-in-step", "cell C8"),
        (information(",Clients,,Town,,,,,"), "grid-no-what", "cell A8"),
        (information("Wish,Clients,,Town,,,maybe,,"), "grid-unknown-word", "cell G8"),
        (information("Wish,Clients,,Town,,,,hope,"), "grid-unknown-word", "cell H8"),
        (
            information("Wish,Clients,,Town,,,yes,,\nWish,Clients,,Town,,,no,,"),
            "grid-says-otherwise",
            "cell G9",
        ),
        (information("Wish,,Talk,Town,,,,,"), "grid-when-without-who", "cell C8"),
        (choices("Town,Shout,yes,See,"), "grid-unknown-activity", "cell B8"),
        (choices("Town,Listen,yes,Shout,"), "grid-unknown-activity", "cell D8"),
        (choices("Town,,yes,See,"), "grid-no-after", "cell B8"),
        (choices("Town,Listen,yes,See,half"), "grid-bad-share", "cell E8"),
        (choices("Town,Listen,yes,See,70\nTown,Listen,no,end,40"), "grid-shares-over-100", "E9"),
        (choices("Town,Listen,yes,See,\nTown,Listen,,end,"), "grid-no-answer", "cell C9"),
        (choices("Nobody,Listen,yes,See,"), "grid-unknown-partner", "cell A8"),
    ],
)
def test_a_mistake_is_named_by_its_cell(tmp_path: Path, text: str, code: str, cell: str) -> None:
    problem = refused(tmp_path, text)
    assert problem.code == code
    assert cell in str(problem)
    assert problem.params["file"] == "service.csv"


def test_a_similar_name_is_suggested(tmp_path: Path) -> None:
    said = str(refused(tmp_path, information("Wish,Toown,,Clients,,,,,")))
    assert "Did you mean “Town”?" in said


def test_more_problems_than_fit_are_counted(tmp_path: Path) -> None:
    rows = "\n".join(f"Wish {n},Somewhere {n},,Clients,,,,," for n in range(25))
    problem = refused(tmp_path, information(rows))
    assert problem.params["count"] == 25
    assert "… and 5 more." in str(problem)


@pytest.mark.parametrize(
    ("ending", "advice"),
    [
        ("xls", "old format (.xls)"),
        ("ods", "OpenDocument"),
        ("xlsm", "macros"),
        ("numbers", "Export to Excel"),
        ("docx", "not a grid"),
    ],
)
def test_other_endings_are_named_with_advice(tmp_path: Path, ending: str, advice: str) -> None:
    file = tmp_path / f"service.{ending}"
    file.write_bytes(b"anything")
    with pytest.raises(BrokenTable, match=re.escape(advice)):
        read_grid(file)


def archive(parts: dict[str, bytes]) -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as out:
        for name, part in parts.items():
            out.writestr(name, part)
    return stored.getvalue()


def workbook(fill: Callable[[Workbook], None]) -> bytes:
    book = Workbook()
    fill(book)
    stored = io.BytesIO()
    book.save(stored)
    return stored.getvalue()


def _good(book: Workbook) -> None:
    sheet = book.worksheets[0]
    sheet.append(["Partner", "Talk"])
    sheet.append(["Town", "Listen"])


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "grid-not-workbook"),
        (b"not a zip", "grid-not-workbook"),
        (b"PK\x03\x04broken", "grid-damaged"),
        (OLE + bytes(600), "grid-old-excel"),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "grid-locked"),
        (archive({"word/document.xml": b"<w/>"}), "grid-not-workbook"),
        (archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "grid-ods"),
        (archive({"xl/workbook.bin": b""}), "grid-binary"),
        (archive({"xl/workbook.xml": b"<w/>", "xl/vbaProject.bin": b""}), "grid-macros"),
        (archive({"xl/workbook.xml": b"<w/>"}), "grid-damaged"),
        (archive({"xl/workbook.xml": b"<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>"}), "grid-damaged"),
        (workbook(_good)[:-300], "grid-damaged"),
    ],
)
def test_what_is_not_a_sound_workbook_is_named(tmp_path: Path, raw: bytes, code: str) -> None:
    file = tmp_path / "service.xlsx"
    file.write_bytes(raw)
    with pytest.raises(FileProblem) as caught:
        read_grid(file)
    assert caught.value.code == code
    assert str(caught.value)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "service.xlsx"
    file.write_bytes(archive({"xl/workbook.xml": b"<w/>", "xl/media/big.png": bytes(90_000_000)}))
    assert file.stat().st_size < 200_000
    with pytest.raises(TooLarge) as caught:
        read_grid(file)
    assert caught.value.code == "grid-unpacked"


def test_one_joined_area_over_the_whole_sheet_costs_nothing(tmp_path: Path) -> None:
    def fill(book: Workbook) -> None:
        _good(book)

    parts = {}
    with zipfile.ZipFile(io.BytesIO(workbook(fill))) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    joined = b'</sheetData><mergeCells><mergeCell ref="A5:XFD1048576"/></mergeCells>'
    parts[sheet] = parts[sheet].replace(b"</sheetData>", joined)
    file = tmp_path / "service.xlsx"
    file.write_bytes(archive(parts))
    assert [a.name for a in read_grid(file).activities] == ["Listen"]


def test_cells_beyond_the_limits_are_named(tmp_path: Path) -> None:
    wide = "Partner," + ",".join(f"S{n}" for n in range(MAX_COLUMNS + 1))
    for text in (wide + "\nTown" + ",x" * (MAX_COLUMNS + 1), "x\n" * (3 * MAX_ROWS + 1)):
        file = tmp_path / "service.csv"
        file.write_text(text, encoding="utf-8")
        with pytest.raises(TooLarge):
            read_grid(file)


def test_formulas_count_by_their_result_and_failed_ones_are_named(tmp_path: Path) -> None:
    def fill(book: Workbook) -> None:
        _good(book)
        sheet = book.worksheets[0]
        sheet["A3"] = "Club"
        sheet["B3"] = "=1+1"
        sheet["A4"] = "Shop"
        sheet["B4"] = "#NAME?"

    file = tmp_path / "service.xlsx"
    file.write_bytes(workbook(fill))
    with pytest.raises(BrokenTable) as caught:
        read_grid(file)
    said = str(caught.value)
    assert "cell B3" in said
    assert "cell B4 shows “#NAME?”" in said or "cell B4" in said


def test_a_date_in_a_name_is_read_and_pointed_out(tmp_path: Path) -> None:
    from datetime import date

    def fill(book: Workbook) -> None:
        _good(book)
        book.worksheets[0]["B1"] = date(2026, 3, 4)

    file = tmp_path / "service.xlsx"
    file.write_bytes(workbook(fill))
    opened = open_grid(file)
    assert opened.service_map.phases == ("2026-03-04",)
    assert [d.code for d in opened.diagnostics] == ["grid-date", "grid-one-partner"]


def test_what_is_not_there_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotThere) as caught:
        read_grid(tmp_path / "none.csv")
    assert caught.value.code == "grid-not-there"
    with pytest.raises(NotThere) as caught:
        read_grid(tmp_path)
    assert caught.value.code == "grid-folder"


def test_an_unknown_template_and_ending_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem):
        write_template(tmp_path / "a.xlsx", "unknown")
    with pytest.raises(BrokenTable):
        write_template(tmp_path / "a.pdf", "blank")
    service = read_grid(_stored(tmp_path))
    with pytest.raises(FileProblem):
        write_grid(service, tmp_path / "none" / "a.csv")


def _stored(tmp_path: Path) -> Path:
    file = tmp_path / "good.csv"
    file.write_text(SERVICE, encoding="utf-8")
    return file


def test_every_code_of_the_room_has_its_sentence() -> None:
    source = "".join(p.read_text() for p in Path(grid_room.__file__).parent.glob("*.py"))
    problems = re.findall(r'(?:problem|add)\(\s*"([a-z-]+)"', source)
    errors = re.findall(
        r'(?:BrokenTable|TooLarge|NotThere|CannotWrite|UsageProblem)\(\s*"([a-z-]+)"', source
    )
    remarks = re.findall(r'(?:remark|_lost)\(\s*"([a-z-]+)"', source)
    assert len(problems) > 15
    assert len(errors) > 10
    assert len(remarks) > 15
    missing = [f"error-grid-{c}" for c in problems if not has(f"error-grid-{c}")]
    missing += [f"error-{c}" for c in errors if not has(f"error-{c}")]
    missing += [f"diagnostic-grid-{c}" for c in remarks if not has(f"diagnostic-grid-{c}.next")]
    assert missing == []


def test_every_kind_of_node_and_event_has_a_plain_word() -> None:
    inside = [*EVENTS, *GATEWAYS, "eventSubProcess", "compensation"]
    missing = [k for k in (*inside, *EventKind) if not has(f"grid-kind-{k.lower()}")]
    assert missing == []


def test_a_single_problem_names_the_file_it_is_in(tmp_path: Path) -> None:
    file = tmp_path / "our-service.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(BrokenTable, match=r"our-service\.csv"):
        read_grid(file)
