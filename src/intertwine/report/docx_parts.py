"""Small pieces of a Word document, and what the writer asks of the tree beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, RGBColor
from docx.text.paragraph import Paragraph as DocxParagraph
from docx.text.run import Run as DocxRun

from intertwine.report.text import clean
from intertwine.report.tree import (
    Block,
    Chapter,
    Figure,
    Report,
    Section,
    TableBlock,
    plain,
)

CHARACTERS = 108
"""How many characters of a table fit side by side on an upright page."""


def wide(blocks: Iterable[Block]) -> list[Figure]:
    """Return the pictures that are larger than a screen."""
    return [b for b in blocks if isinstance(b, Figure) and b.wide]


def close_bookmark(paragraph: DocxParagraph, number: str | None) -> None:
    """Close a bookmark at the end of a paragraph; None means that none is open."""
    if number is not None:
        end = OxmlElement("w:bookmarkEnd")
        end.set(qn("w:id"), number)
        paragraph._p.append(end)


def coloured(paragraph: DocxParagraph, text: str, colour: str) -> DocxRun:
    """Add text in a colour and return it."""
    run = paragraph.add_run(clean(text))
    run.font.color.rgb = RGBColor.from_string(colour)
    return run


def linked_runs(paragraph: DocxParagraph) -> list[DocxRun]:
    """Return the runs inside a paragraph's links, which python-docx lists apart."""
    return [run for link in paragraph.hyperlinks for run in link.runs]


def repeat_header(table: Any) -> None:
    """Let the head row stand on every page, and keep each row whole."""
    for n, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if n == 0:
            properties.append(OxmlElement("w:tblHeader"))


def widths(block: TableBlock, *, room: int) -> list[Emu]:
    """Share the page's width among columns: each gets its longest word, then by what it holds."""
    least, wanted = [], []
    for place, name in enumerate(block.columns):
        texts = [name, *(plain(row[place].runs) for row in block.rows)]
        least.append(max(len(word) for text in texts for word in [*text.split(), ""]) * 1.15 + 2)
        wanted.append(max(least[-1], min(max(len(text) for text in texts), 120) + 2))
    spare = max(CHARACTERS - sum(least), 0)
    hunger = max(sum(wanted) - sum(least), 1)
    shares = [low + (want - low) * spare / hunger for low, want in zip(least, wanted, strict=True)]
    return [Emu(int(room * share / max(sum(shares), CHARACTERS * 0.6))) for share in shares]


def keys(report: Report) -> Iterator[str]:
    """Yield every anchor that gets a bookmark."""
    yield "main"
    yield from (s.key for s in report.statements)
    parts: Sequence[Chapter | Section] = [*report.cover, *report.chapters]
    for part in parts:
        yield from _part_keys(part)


def _part_keys(part: Chapter | Section) -> Iterator[str]:
    if part.title:
        yield part.key
    for block in part.blocks:
        if isinstance(block, Figure) or (isinstance(block, TableBlock) and block.title):
            yield block.key
    for inner in part.sections:
        yield from _part_keys(inner)


def figures(report: Report) -> Iterator[Figure]:
    """Yield every picture of the report."""
    stack: list[Chapter | Section] = [*report.chapters, *report.cover]
    while stack:
        part = stack.pop(0)
        yield from (b for b in part.blocks if isinstance(b, Figure))
        stack = [*part.sections, *stack]
