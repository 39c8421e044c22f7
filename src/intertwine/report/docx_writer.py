"""Writing the tree of a report into a Word document, part by part."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as DocxParagraph

from intertwine.drawing import PARTNER_COLOURS, to_png
from intertwine.report import docx_look as look
from intertwine.report import docx_parts as parts
from intertwine.report.pictures import natural_size
from intertwine.report.text import clean
from intertwine.report.tree import (
    Bars,
    Block,
    Bullets,
    Callout,
    Chapter,
    Chip,
    Facts,
    Figure,
    Mark,
    Paragraph,
    Report,
    Run,
    Runs,
    Section,
    Statement,
    Statements,
    TableBlock,
    TableCell,
    Tone,
    plain,
)

DOTS = 220
"""Dots an inch of pictures: small print stays sharp on paper."""
WIDEST_PIXEL = Mm(0.3)
"""How large a unit of a small picture may get on paper: labels no larger than the text."""
UPRIGHT = look.PAGE[0] - 2 * look.MARGIN
TURNED = look.PAGE[1] - 2 * look.MARGIN
MOST_HEIGHT = {"cover": Mm(54), "turned": Mm(138), "other": Mm(215)}


class DocxWriter:
    """Writes one report. Holds the document and the bookmark of each anchor."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.document = docx.Document()
        self.bookmarks = {key: f"part{n}" for n, key in enumerate(parts.keys(report), start=1)}
        self.styles: dict[str, str] = {}
        self.inside = {t: f.key for f in parts.figures(report) for t in f.targets}

    def written(self) -> Any:
        """Return the finished document."""
        report = self.report
        look.set_styles(self.document, language=report.language)
        self.styles = {str(s.name): s.style_id for s in self.document.styles}
        look.set_modern(self.document)
        first = self.document.sections[0]
        look.set_page(first)
        look.set_running(
            first,
            left=clean(report.study),
            right=clean(", ".join(w for w in (report.word("report"), report.dated) if w)),
        )
        self._properties()
        self._text(report.title, "Title", key="main")
        self._text(report.lead, "Lead")
        for section in report.cover:
            self._section(section, level=2, cover=True)
        self._contents()
        for chapter in report.chapters:
            self._chapter(chapter)
        return self.document

    def _properties(self) -> None:
        properties, report = self.document.core_properties, self.report
        properties.title = clean(report.title)[:255]
        properties.subject = clean(report.study)[:255]
        properties.author = clean(report.prepared_by)[:255]
        properties.language = report.language
        properties.comments = ""
        for name in ("created", "modified"):
            found = properties._element.find(qn(f"dcterms:{name}"))
            if found is not None:
                properties._element.remove(found)
        try:
            properties.created = properties.modified = datetime.fromisoformat(report.date)
        except ValueError:
            return

    def _contents(self) -> None:
        """Write a contents field with its entries in place, so that nothing has to be updated.

        Page numbers are left out: a program that is not Word cannot know them, and an empty
        or wrong number is worse than a link.
        """
        title = self._text(self.report.word("contents"), "Contents Title")
        title.paragraph_format.page_break_before = True
        entries = [
            (level, title, key)
            for chapter in self.report.chapters
            for level, title, key in [
                (1, chapter.title, chapter.key),
                *((2, s.title, s.key) for s in chapter.sections),
            ]
        ]
        for n, (level, name, key) in enumerate(entries):
            paragraph = self._styled(f"toc {level}")
            if n == 0:
                look.begin_field(paragraph, 'TOC \\o "1-2" \\n \\h \\z')
            self._link(paragraph, Run(name, to=key), styled=False)
            if n == len(entries) - 1:
                look.end_field(paragraph)

    def _chapter(self, chapter: Chapter) -> None:
        self._blocks(chapter, "Heading 1", new_page=chapter.new_page)
        for section in chapter.sections:
            self._section(section, level=2)
        for figure in parts.wide(chapter.blocks):
            self._picture_text(figure)

    def _section(self, section: Section, *, level: int, cover: bool = False) -> None:
        style = f"Heading {min(level, 3)}"
        self._blocks(section, style, new_page=section.new_page, cover=cover)
        for inner in section.sections:
            self._section(inner, level=level + 1)
        if not cover:
            for figure in parts.wide(section.blocks):
                self._picture_text(figure)

    def _blocks(
        self, part: Chapter | Section, style: str, *, new_page: bool, cover: bool = False
    ) -> None:
        """Write a part's title and blocks; a wide picture shares a turned page with its title."""
        turned = any(f.turned for f in parts.wide(part.blocks))
        if turned:
            self._turn(landscape=True)
        if part.title:
            named = part.title_runs if isinstance(part, Section) else ()
            heading = self._paragraph(named or (Run(part.title),), style, key=part.key)
            heading.paragraph_format.page_break_before = True if new_page and not turned else None
        for block in part.blocks:
            self._block(block, cover=cover)
            if turned and isinstance(block, Figure):
                self._turn(landscape=False)
                turned = False

    def _block(self, block: Block, *, cover: bool = False) -> None:
        match block:
            case Paragraph():
                style = {Tone.LEAD: "Lead", Tone.NOTE: "Note", Tone.BODY: "Normal"}[block.tone]
                self._paragraph(block.runs, style)
            case Bullets():
                style = "List Number" if block.ordered else "List Bullet"
                style = {"steps": "Step", "findings": "Normal"}.get(block.key, style)
                for item in block.items:
                    self._paragraph(item, style)
            case Facts():
                for name, runs in block.rows:
                    self._paragraph((Run(name, soft=True), Run("\t"), *runs), "Fact")
            case Statements():
                for statement in block.items:
                    self._statement(statement)
            case TableBlock():
                self._table(block)
            case Figure():
                self._figure(block, cover=cover)
            case Callout():
                self._callout(block)

    # --- text --------------------------------------------------------------------------------

    def _text(self, text: str, style: str, *, key: str = "") -> DocxParagraph:
        return self._paragraph((Run(text),), style, key=key)

    def _paragraph(self, runs: Runs, style: str, *, key: str = "") -> DocxParagraph:
        paragraph = self._styled(style)
        self._fill(paragraph, runs, key=key)
        return paragraph

    def _styled(self, style: str) -> DocxParagraph:
        # Given by id: looking a style up by name costs python-docx 3 ms, thousands of times.
        paragraph: DocxParagraph = self.document.add_paragraph()
        paragraph._p.style = self.styles[style]
        return paragraph

    def _fill(self, paragraph: DocxParagraph, runs: Iterable[Any], *, key: str = "") -> None:
        number = self._open_bookmark(paragraph, key)
        for run in runs:
            match run:
                case Run():
                    self._link(paragraph, run)
                case Chip():
                    self._chip(paragraph, run)
                case Mark():
                    self._mark(paragraph, run)
                case Bars():
                    glyph, colour = look.SEVERITIES[run.severity.value]
                    parts.coloured(paragraph, f"{glyph} {run.word} ", colour)
        parts.close_bookmark(paragraph, number)

    def _open_bookmark(self, paragraph: DocxParagraph, key: str) -> str | None:
        name = self.bookmarks.get(key)
        if name is None:
            return None
        number = name.removeprefix("part")
        start = OxmlElement("w:bookmarkStart")
        start.set(qn("w:id"), number)
        start.set(qn("w:name"), name)
        paragraph._p.append(start)
        return number

    def _link(self, paragraph: DocxParagraph, run: Run, *, styled: bool = True) -> None:
        target = self.bookmarks.get(self.inside.get(run.to, run.to)) if run.to else None
        written = paragraph.add_run(clean(run.text))
        written.bold = run.strong or None
        written.font.strike = run.struck or None
        if run.soft:
            written.font.color.rgb = RGBColor.from_string(look.INK_2)
        if target is None:
            return
        if styled:
            written._r.style = self.styles["Hyperlink"]
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), target)
        link.set(qn("w:history"), "1")
        paragraph._p.remove(written._r)
        link.append(written._r)
        paragraph._p.append(link)

    def _chip(self, paragraph: DocxParagraph, chip: Chip) -> None:
        colour = PARTNER_COLOURS[chip.colour]
        written = parts.coloured(paragraph, f"\u00a0{chip.letter}\u00a0", colour.light_letter[1:])
        written.bold = True
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour.light[1:])):
            shade.set(qn(f"w:{name}"), value)
        written._r.get_or_add_rPr().append(shade)
        paragraph.add_run(" ")

    def _mark(self, paragraph: DocxParagraph, mark: Mark) -> None:
        glyph, colour = look.EFFECTS[mark.effect.value]
        said = f"{mark.number} {glyph}" if mark.number is not None else f"{glyph} {mark.word} "
        parts.coloured(paragraph, said, colour).bold = True

    def _statement(self, statement: Statement) -> None:
        paragraph = self._paragraph(
            (
                statement.mark,
                Run("\t"),
                Run(f"{statement.headline} ", strong=True),
                Run(statement.sentence),
            ),
            "Statement",
            key=statement.key,
        )
        at = len(paragraph.runs)
        company: list[Any] = [Run(" "), *statement.partners]
        company += [statement.bars, Run("· ")] if statement.bars else []
        company += [Run(f"{statement.rests_on}", soft=True)]
        for link in statement.links:
            company += [Run(" · "), link]
        self._fill(paragraph, company)
        for run in [*paragraph.runs[at:], *parts.linked_runs(paragraph)]:
            run.font.size = Pt(7)

    def _callout(self, callout: Callout) -> None:
        runs: list[Any] = [Run(callout.title, strong=True)]
        if callout.runs:
            runs += [Run("\n"), *callout.runs]
        for item in callout.items:
            runs += [Run("\n– "), *item]
        self._paragraph(tuple(runs), "Callout")

    # --- tables and pictures -----------------------------------------------------------------

    def _table(self, block: TableBlock) -> None:
        if block.title:
            self._text(block.title, "Table Title", key=block.key)
        table = self.document.add_table(rows=1, cols=len(block.columns))
        table.style = self.document.styles["Report Table"]
        table.autofit = False
        for place, name in enumerate(block.columns):
            self._cell(table.rows[0].cells[place], TableCell((Run(name),)), first=True)
        for row in block.rows:
            cells = table.add_row().cells
            for place, cell in enumerate(row):
                self._cell(cells[place], cell)
        widths = parts.widths(block, room=UPRIGHT)
        for place, width in enumerate(widths):
            table.columns[place].width = width
        for written in table.rows:
            for cell, width in zip(written.cells, widths, strict=True):
                cell.width = width
        parts.repeat_header(table)
        note = self._text(block.note, "Note") if block.note else None
        if note is not None:
            note.paragraph_format.space_before = Pt(3)

    def _cell(self, written: Any, cell: TableCell, *, first: bool = False) -> None:
        paragraph = written.paragraphs[0]
        paragraph._p.style = self.styles["Table Head" if first else "Table Text"]
        self._fill(paragraph, cell.runs)

    def _figure(self, figure: Figure, *, cover: bool) -> None:
        kind = "cover" if cover else "turned" if figure.turned else "other"
        key = figure.key
        for n, sheet in enumerate(figure.sheets, start=1):
            alt = figure.alt if n == 1 else sheet.caption
            self._picture(sheet.svg, kind, alt=alt, title=sheet.caption, key=key)
            self._text(sheet.caption, "Note")
            key = ""
        if not figure.sheets:
            title = plain(figure.caption)
            self._picture(figure.svg, kind, alt=figure.alt, title=title, key=key)
        self._paragraph(figure.caption, "Caption")

    def _picture(self, svg: str, kind: str, *, alt: str, title: str, key: str) -> None:
        across, down = natural_size(svg)
        room = TURNED if kind == "turned" else UPRIGHT
        width = min(int(room), int(MOST_HEIGHT[kind] * across / down), int(across * WIDEST_PIXEL))
        paragraph = self.document.add_paragraph()
        number = self._open_bookmark(paragraph, key)
        png = BytesIO(to_png(svg, scale=width / Mm(25.4) * DOTS / across))
        shape = paragraph.add_run().add_picture(png, width=Emu(width))
        shape._inline.docPr.set("descr", clean(alt))
        shape._inline.docPr.set("title", clean(title))
        parts.close_bookmark(paragraph, number)
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_before = Pt(4)
        paragraph.paragraph_format.space_after = Pt(2)

    def _picture_text(self, figure: Figure) -> None:
        if figure.text:
            self._text(figure.text_title, "Table Title")
            for block in figure.text:
                self._block(block)

    def _turn(self, *, landscape: bool) -> None:
        """Begin a new page, turned or upright, without an empty paragraph in between."""
        sentinel = self.document.sections[-1]
        last = self.document.paragraphs[-1]
        body = list(self.document.element.body)
        if body[-2] is not last._p:  # a table comes last: only a paragraph can end a section
            last = self._styled("Note")
        last._p.get_or_add_pPr().append(copy.deepcopy(sentinel._sectPr))
        look.set_page(self.document.sections[-1], landscape=landscape)
        for name in ("headerReference", "footerReference"):
            for found in self.document.sections[-1]._sectPr.findall(qn(f"w:{name}")):
                self.document.sections[-1]._sectPr.remove(found)
