"""How a Word report looks: styles that can be changed in one place, page set-up, fields."""

from __future__ import annotations

from typing import Any

from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section as DocxSection
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as DocxParagraph

FONT = "Calibri"
INK, INK_2, INK_3, LINE, LINK = "14252B", "43545A", "5C6B70", "DDD8CB", "0B5A75"
EFFECTS = {"advantage": ("▲", "0B6E62"), "barrier": ("◆", "A8381A"), "question": ("○", "7A5600")}
SEVERITIES = {"low": ("▮▯▯", "7A5600"), "medium": ("▮▮▯", "B0480F"), "high": ("▮▮▮", "8E1230")}
MARGIN = Mm(18)
PAGE = (Mm(210), Mm(297))

_TABLE_STYLE = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="ReportTable">
  <w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="nil"/><w:bottom w:val="single" w:sz="4" w:color="{LINE}"/>
      <w:insideH w:val="single" w:sz="4" w:color="{LINE}"/>
    </w:tblBorders>
    <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="10" w:color="{INK}"/></w:tcBorders></w:tcPr>
  </w:tblStylePr>
</w:style>"""


def set_styles(document: DocxDocument, *, language: str) -> None:
    """Give the document its styles: each kind of text has one, none is formatted by hand."""
    styles = document.styles
    normal = styles["Normal"]
    _font(normal, 10, INK)
    normal.paragraph_format.space_after = Pt(5)
    normal.paragraph_format.line_spacing = 1.15
    _language(normal.element, language)
    _heading(styles["Title"], 20, before=0, after=2)
    for level, (size, before) in enumerate(((17, 20), (12.5, 7), (10.5, 8)), start=1):
        _heading(styles[f"Heading {level}"], size, before=before, after=4)
    for name, size, colour in (("Caption", 9, INK_2), ("Header", 8, INK_3), ("Footer", 8, INK_3)):
        _font(styles[name], size, colour)
        styles[name].font.bold = False
        styles[name].font.italic = False
    for name in ("List Number", "List Bullet"):
        styles[name].paragraph_format.space_after = Pt(1)
        styles[name].paragraph_format.line_spacing = 1.05
    _paragraph_style(document, "Lead", size=11, colour=INK_2, after=4)
    _paragraph_style(document, "Note", size=8.5, colour=INK_3, after=6)
    _paragraph_style(document, "Table Title", size=10.5, colour=INK, before=10, after=3, bold=True)
    cell = _paragraph_style(document, "Table Text", size=8.5, colour=INK, before=1, after=1)
    cell.paragraph_format.line_spacing = 1.0
    head = _paragraph_style(
        document, "Table Head", size=8.5, colour=INK_3, before=1, after=1, bold=True
    )
    head.paragraph_format.line_spacing = 1.0
    statement = _paragraph_style(document, "Statement", size=9, colour=INK, after=3)
    statement.paragraph_format.line_spacing = 1.05
    _hanging(statement, Mm(11))
    fact = _paragraph_style(document, "Fact", size=9, colour=INK, after=1)
    fact.paragraph_format.line_spacing = 1.05
    _hanging(fact, Mm(30))
    callout = _paragraph_style(document, "Callout", size=10, colour=INK, before=4, after=4)
    _boxed(callout.element, colour=INK_3)
    _paragraph_style(document, "Contents Title", size=17, colour=INK, after=6, bold=True)
    for level in (1, 2):
        toc = _paragraph_style(document, f"toc {level}", size=9, colour=INK, after=0)
        toc.paragraph_format.line_spacing = 1.05
        toc.paragraph_format.left_indent = Mm(6 * (level - 1))
    step = _paragraph_style(document, "Step", size=8.5, colour=INK, after=1)
    step.paragraph_format.line_spacing = 1.0
    _hanging(step, Mm(6))
    link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb = RGBColor.from_string(LINK)
    link.font.underline = True
    styles.element.append(parse_xml(_TABLE_STYLE))


def _font(style: Any, size: float, colour: str) -> None:
    style.font.name = FONT
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def _heading(style: Any, size: float, *, before: float, after: float) -> None:
    _font(style, size, INK)
    style.font.bold = True
    style.font.italic = False
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.keep_with_next = True
    border = style.element.find(f".//{qn('w:pBdr')}")
    if border is not None:
        border.getparent().remove(border)


def _paragraph_style(
    document: DocxDocument,
    name: str,
    *,
    size: float,
    colour: str,
    before: float = 0,
    after: float = 0,
    bold: bool = False,
) -> Any:
    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    style.font.bold = bold
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.keep_with_next = bold
    style.quick_style = True
    return style


def _hanging(style: Any, indent: Any) -> None:
    style.paragraph_format.left_indent = indent
    style.paragraph_format.first_line_indent = -indent
    style.paragraph_format.tab_stops.add_tab_stop(indent)


def _boxed(element: Any, *, colour: str) -> None:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="6" w:color="{colour}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    # Word refuses a file whose paragraph properties stand in another order than the schema's.
    later = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc")
    border = parse_xml(f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>")
    element.get_or_add_pPr().insert_element_before(border, *later)


def _language(element: Any, language: str) -> None:
    tag = OxmlElement("w:lang")
    tag.set(qn("w:val"), {"en": "en-GB", "fi": "fi-FI", "sv": "sv-SE", "da": "da-DK"}[language])
    element.get_or_add_rPr().append(tag)


def set_page(section: DocxSection, *, landscape: bool = False) -> None:
    """Make a section A4, upright or turned."""
    from docx.enum.section import WD_ORIENT

    short, long = PAGE
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.left_margin = section.right_margin = MARGIN
    section.top_margin, section.bottom_margin = Mm(15), Mm(14)
    section.header_distance = section.footer_distance = Mm(9)


def set_running(section: DocxSection, *, left: str, right: str) -> None:
    """Put the study's name above and the page number below each page."""
    header = section.header.paragraphs[0]
    header.text = f"{left}\t{right}"
    own = header.style.element.find(f".//{qn('w:tabs')}") if header.style else None
    if own is not None:
        own.getparent().remove(own)
    header.paragraph_format.tab_stops.add_tab_stop(PAGE[0] - 2 * MARGIN, WD_TAB_ALIGNMENT.RIGHT)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_field(footer, "PAGE", shown="1")


def set_modern(document: DocxDocument) -> None:
    """Tell Word that this is not a file from an old version, so it opens without that note."""
    settings = document.settings.element
    old = settings.find(qn("w:compat"))
    if old is None:
        old = parse_xml(f"<w:compat {nsdecls('w')}/>")
        rsids = settings.find(qn("w:rsids"))
        if rsids is None:
            settings.append(old)
        else:
            rsids.addprevious(old)
    for setting in old.findall(qn("w:compatSetting")):
        old.remove(setting)
    old.append(
        parse_xml(
            f'<w:compatSetting {nsdecls("w")} w:name="compatibilityMode" '
            'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        )
    )


def add_field(paragraph: DocxParagraph, instruction: str, *, shown: str) -> None:
    """Append a field with what it shows until Word computes it anew."""
    begin_field(paragraph, instruction)
    paragraph.add_run(shown)
    end_field(paragraph)


def begin_field(paragraph: DocxParagraph, instruction: str) -> None:
    """Open a field; what follows until `end_field` is what it shows."""
    _field_mark(paragraph, "begin")
    run = paragraph.add_run()
    code = OxmlElement("w:instrText")
    code.set(qn("xml:space"), "preserve")
    code.text = f" {instruction} "
    run._r.append(code)
    _field_mark(paragraph, "separate")


def end_field(paragraph: DocxParagraph) -> None:
    """Close a field."""
    _field_mark(paragraph, "end")


def _field_mark(paragraph: DocxParagraph, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(mark)
