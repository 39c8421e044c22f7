"""Thousands of spoiled grids: each is read, or refused by a named error, and never hangs."""

from __future__ import annotations

import io
import random
import time
import zipfile
from pathlib import Path

import pytest

from intertwine.errors import IntertwineError
from intertwine.grid import TEMPLATES, open_grid, write_grid, write_template

SECONDS = 20.0
"""No spoiled file may take longer, on a busy machine."""
TOKENS = (
    b'"', b",", b";", b"\t", b"\n", b"\r", b"\0", b"\xff\xfe", b"=", b"'", b"*", b"Partner",
    b"Information", b"Choices", b"\xc3", b"\xe2\x80\xae", b"9" * 400, b"A1:XFD1048576", b"<", b">",
    b"&", b"&#0;", b"]]>", b"<!DOCTYPE a>", b'r="B99999999"', b't="s"', b't="e"', b"<f>1</f>",
    b"_x0000_", b"_xD800_", b'ref="A1:ZZZ9"', b's="99999"', b"-1", b"1e999", b"nan",
)  # fmt: skip


def spoil(raw: bytes, draw: random.Random) -> bytes:
    """Cut, repeat, flip or fill in a few places."""
    spoiled = bytearray(raw)
    for _ in range(draw.randint(1, 6)):
        place = draw.randrange(len(spoiled) + 1)
        length = draw.choice((1, 1, 4, 40, 400))
        how = draw.randrange(5)
        if how == 0:
            del spoiled[place : place + length]
        elif how == 1:
            spoiled[place:place] = spoiled[place : place + length]
        elif how == 2 and spoiled:
            spoiled[min(place, len(spoiled) - 1)] = draw.randrange(256)
        elif how == 3:
            spoiled[place:place] = draw.choice(TOKENS)
        else:
            spoiled[place : place + length] = draw.choice(TOKENS)
    return bytes(spoiled)


def spoil_inside(raw: bytes, draw: random.Random) -> bytes:
    """Spoil one part of a workbook and pack it again, so that the archive itself is sound."""
    with zipfile.ZipFile(io.BytesIO(raw)) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    lists = [n for n in parts if n.endswith("sheet5.xml")]
    name = draw.choice([n for n in parts if n not in lists])
    if draw.random() < 0.1:
        del parts[name]
    else:
        parts[name] = spoil(parts[name], draw)
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_STORED) as out:
        for part, content in parts.items():
            out.writestr(part, content)
    return stored.getvalue()


def survives(file: Path, raw: bytes) -> bool:
    """Read a spoiled file; return whether it could be read. Anything but a named error fails."""
    file.write_bytes(raw)
    begun = time.monotonic()
    try:
        opened = open_grid(file)
    except IntertwineError as refused:
        assert str(refused)
        return False
    finally:
        assert time.monotonic() - begun < SECONDS
    write_grid(opened.service_map, file.with_name("again.csv"))
    return True


def templates(folder: Path, ending: str) -> list[bytes]:
    made = []
    for name in TEMPLATES[1:]:
        file = folder / f"{name}.{ending}"
        write_template(file, name)
        made.append(file.read_bytes())
    return made


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_spoiled_csv_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    sound = templates(tmp_path, "csv")
    read = [survives(tmp_path / "a.csv", spoil(draw.choice(sound), draw)) for _ in range(150)]
    assert 0 < sum(read) < len(read)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_spoiled_archives_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    sound = templates(tmp_path, "xlsx")
    read = [survives(tmp_path / "a.xlsx", spoil(draw.choice(sound), draw)) for _ in range(100)]
    assert not all(read)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_workbooks_spoiled_inside_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    sound = templates(tmp_path, "xlsx")
    spoiled = (spoil_inside(draw.choice(sound), draw) for _ in range(150))
    read = [survives(tmp_path / "a.xlsx", raw) for raw in spoiled]
    assert 0 < sum(read) < len(read)
