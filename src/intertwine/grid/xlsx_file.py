"""XLSX files as sheets: the few parts of a workbook that hold text, read without trust.

We read the parts ourselves. A library that builds the whole workbook first expands every
joined area, link and style, so that a file of a few kilobytes can ask for gigabytes; here a
cell costs what it holds. Part names follow ECMA-376 (Office Open XML), part 1, clause 18.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from lxml import etree

from intertwine.errors import BrokenTable, TooLarge
from intertwine.grid import words
from intertwine.grid.read_service import header_row
from intertwine.grid.sheets import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_UNPACKED_BYTES,
    Cell,
    Sheet,
    column_letter,
)
from intertwine.grid.text import key

MAX_PARTS = 2_000
MAX_SHEETS = 100
MAX_MERGED = 5_000
HELPERS = frozenset({"lists", "how to fill this in"})
"""Sheets of our own forms that hold nothing to read."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Built-in number formats that show a date or time (ECMA-376-1, 18.8.30)."""


def read_xlsx(raw: bytes, file: str) -> dict[str, Sheet]:
    """Return the sheets with the grid, the information and the choices, as far as present.

    Refused by name: a workbook that is locked, has macros, is of another format or damaged,
    or unpacks to more than the stated limits.
    """
    try:
        with _opened(raw, file) as archive:
            book = _Book(archive, file)
            texts = book.texts()
            sheets = [book.sheet(name, part, texts) for name, part in book.sheet_parts()]
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as problem:
        raise _damaged(file, "zip") from problem
    except (etree.XMLSyntaxError, RuntimeError, UnicodeError, ValueError, KeyError) as problem:
        raise _damaged(file, type(problem).__name__) from problem
    return _chosen(sheets)


def _chosen(sheets: list[Sheet]) -> dict[str, Sheet]:
    """Pick sheets by name; without one called Service, the first with a row of steps."""
    chosen: dict[str, Sheet] = {}
    for sheet in sheets:
        name = key(sheet.name)
        for role, names in (
            ("service", words.SERVICE_SHEETS),
            ("information", words.INFORMATION_SHEETS),
            ("choices", words.CHOICE_SHEETS),
        ):
            if name in names:
                chosen.setdefault(role, sheet)
    if "service" not in chosen:
        others = [s for s in sheets if s not in chosen.values()]
        with_steps = [s for s in others if header_row(s) is not None]
        if with_steps or others:
            chosen["service"] = (with_steps or others)[0]
    return chosen


def _damaged(file: str, problem: str) -> BrokenTable:
    return BrokenTable("grid-damaged", file=file, problem=problem)


def _opened(raw: bytes, file: str) -> zipfile.ZipFile:
    if raw.startswith(_OLE):
        code = "grid-locked" if _ENCRYPTED in raw else "grid-old-excel"
        raise BrokenTable(code, file=file)
    if not raw.startswith(b"PK"):
        raise BrokenTable("grid-not-workbook", file=file)
    archive = zipfile.ZipFile(io.BytesIO(raw))
    parts = archive.infolist()
    if len(parts) > MAX_PARTS or sum(p.file_size for p in parts) > MAX_UNPACKED_BYTES:
        raise TooLarge("grid-unpacked", file=file, limit=MAX_UNPACKED_BYTES // 1_000_000)
    names = {p.filename for p in parts}
    if any(posixpath.basename(name).lower() == "vbaproject.bin" for name in names):
        raise BrokenTable("grid-macros", file=file)
    if "xl/workbook.bin" in names:
        raise BrokenTable("grid-binary", file=file)
    if "mimetype" in names:
        raise BrokenTable("grid-ods", file=file)
    if not any(name.lower().endswith("workbook.xml") for name in names):
        raise BrokenTable("grid-not-workbook", file=file)
    return archive


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (child for child in element if _local(child) == name)


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next(_children(element, name), None)


def _attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by local name; strict and transitional files differ in namespaces."""
    return next(
        (str(v) for k, v in element.attrib.items() if etree.QName(str(k)).localname == name), ""
    )


@dataclass(frozen=True)
class _Book:
    """An opened workbook; parts are parsed when asked for."""

    archive: zipfile.ZipFile
    file: str

    def sheet_parts(self) -> list[tuple[str, str]]:
        """Return (name, part) of each work sheet we may read, in the order of the tabs."""
        book = next(n for n in self.archive.namelist() if n.lower().endswith("workbook.xml"))
        folder = posixpath.dirname(book)
        targets = self._targets(f"{folder}/_rels/{posixpath.basename(book)}.rels", folder)
        sheets = _child(self._tree(book), "sheets")
        found = []
        for sheet in [] if sheets is None else _children(sheets, "sheet"):
            ids = [str(v) for k, v in sheet.attrib.items() if str(k).endswith("}id")]
            part = targets.get(ids[0], "") if ids else ""
            if part in self.archive.NameToInfo and "worksheet" in part:
                found.append((_attribute(sheet, "name"), part))
        if not found:
            raise _damaged(self.file, "no sheets")
        return [(name, part) for name, part in found[:MAX_SHEETS] if key(name) not in HELPERS]

    def _targets(self, part: str, folder: str) -> dict[str, str]:
        targets = {}
        for relation in self._items(part, "Relationship"):
            target = _attribute(relation, "Target")
            path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            targets[_attribute(relation, "Id")] = posixpath.normpath(path)
        return targets

    def _tree(self, part: str) -> etree._Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        root = etree.fromstring(self.archive.read(part), parser)
        if root.getroottree().docinfo.internalDTD is not None:
            raise _damaged(self.file, "DTD")
        return root

    def _items(self, part: str, name: str) -> list[etree._Element]:
        """Return the elements right below the root of a part; none where the part is absent."""
        return list(_children(self._tree(part), name)) if part in self.archive.NameToInfo else []

    def _part(self, ending: str) -> str:
        return next((n for n in self.archive.namelist() if n.lower().endswith(ending)), "")

    def texts(self) -> _Texts:
        """Return the shared texts, and which cell styles show a number as a date."""
        strings = [_rich_text(item) for item in self._items(self._part("sharedstrings.xml"), "si")]
        styles = self._part("styles.xml")
        formats = set(_DATE_FORMATS)
        for group in self._items(styles, "numFmts"):
            for fmt in _children(group, "numFmt"):
                code = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", _attribute(fmt, "formatCode"))
                number = _attribute(fmt, "numFmtId")
                if re.search("[dmyhsDMYHS]", code) and number.isdecimal():
                    formats.add(int(number))
        shown = [
            _attribute(xf, "numFmtId")
            for group in self._items(styles, "cellXfs")
            for xf in _children(group, "xf")
        ]
        dates = {n for n, fmt in enumerate(shown) if fmt.isdecimal() and int(fmt) in formats}
        return _Texts(strings, frozenset(dates))

    def sheet(self, name: str, part: str, texts: _Texts) -> Sheet:
        """Return one sheet with its filled cells, within the stated limits."""
        root = self._tree(part)
        cells: dict[int, dict[int, Cell]] = {}
        above = 0
        for data in _children(root, "sheetData"):
            for row in _children(data, "row"):
                number = _attribute(row, "r")
                above = int(number) if number.isdecimal() else above + 1
                for cell in _row(row, above, texts):
                    self._check(cell)
                    cells.setdefault(cell.row, {})[cell.column] = cell
        if len(cells) > MAX_ROWS:
            raise TooLarge("grid-rows", file=self.file, count=len(cells), limit=MAX_ROWS)
        return Sheet(name, cells, _merged(root))

    def _check(self, cell: Cell) -> None:
        if cell.column > MAX_COLUMNS:
            raise TooLarge(
                "grid-columns",
                file=self.file,
                row=cell.row,
                count=cell.column,
                limit=MAX_COLUMNS,
            )
        if len(cell.text) > MAX_CELL:
            raise TooLarge(
                "grid-cell",
                file=self.file,
                row=cell.row,
                column=column_letter(cell.column),
                count=len(cell.text),
                limit=MAX_CELL,
            )


@dataclass(frozen=True)
class _Texts:
    """What cells refer to: shared texts by number, and the styles that show dates."""

    strings: list[str]
    dates: frozenset[int]


def _row(row: etree._Element, number: int, texts: _Texts) -> Iterator[Cell]:
    column = 0
    for element in _children(row, "c"):
        here = _address(_attribute(element, "r")) or (number, column + 1)
        column = here[1]
        text, trouble = _content(element, texts)
        if text.strip() or trouble:
            yield Cell(*here, text, trouble)


def _address(text: str) -> tuple[int, int] | None:
    """Return row and column of an address such as `B7`, None where it is none."""
    found = _ADDRESS.match(text)
    if not found:
        return None
    column = 0
    for letter in found.group(1).upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found.group(2)), column


def _content(element: etree._Element, texts: _Texts) -> tuple[str, str]:
    """Return the text of a cell and its trouble: a formula counts by its last result."""
    kind = _attribute(element, "t")
    if kind == "inlineStr":
        inline = _child(element, "is")
        return (_rich_text(inline) if inline is not None else ""), ""
    value_element = _child(element, "v")
    value = value_element.text or "" if value_element is not None else ""
    if not value:
        has_formula = _child(element, "f") is not None
        return "", "formula" if has_formula and kind != "str" else ""
    if kind == "s":
        known = value.isdecimal() and int(value) < len(texts.strings)
        return (texts.strings[int(value)] if known else ""), ""
    if kind == "b":
        return ("yes" if value == "1" else "no"), ""
    if kind == "e":
        return value, "failed"
    if kind == "str":
        return _unescaped(value), ""
    style = _attribute(element, "s")
    if kind == "d" or (style.isdecimal() and int(style) in texts.dates):
        return _date(value), "date"
    return _number(value), ""


def _rich_text(item: etree._Element) -> str:
    """Join the runs of a text; phonetic hints (rPh) are not part of it."""
    parts = [
        part.text or ""
        for child in item
        if _local(child) in {"t", "r"}
        for part in ([child] if _local(child) == "t" else _children(child, "t"))
    ]
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)


def _number(value: str) -> str:
    """Return a number as people type it: 3, not 3.0."""
    try:
        number = float(value)
    except ValueError:
        return value
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _date(value: str) -> str:
    try:
        moment = datetime(1899, 12, 30) + timedelta(days=float(value))
    except (ValueError, OverflowError):
        return value
    return moment.date().isoformat()


def _merged(root: etree._Element) -> tuple[tuple[int, int, int, int], ...]:
    """Return joined areas, cut to the part of a sheet we read."""
    joined = _child(root, "mergeCells")
    found = []
    for area in [] if joined is None else list(_children(joined, "mergeCell"))[:MAX_MERGED]:
        first, _, last = _attribute(area, "ref").partition(":")
        corners = (_address(first), _address(last or first))
        if corners[0] and corners[1]:
            (top, left), (bottom, right) = corners[0], corners[1]
            found.append((top, left, min(bottom, top + MAX_ROWS), min(right, MAX_COLUMNS)))
    return tuple(found)
