"""The report as an editable Word document: real styles, contents, links, alternative texts."""

from __future__ import annotations

from pathlib import Path

from intertwine.report.tree import Report


def write_docx(report: Report, path: Path) -> None:
    """Write the report as a Word document that people can go on editing."""
    from intertwine.report.docx_writer import DocxWriter  # python-docx is slow to import

    DocxWriter(report).written().save(str(path))
