"""The report: one tree of what is said, and a writer each for HTML, DOCX and JSON.

Lives here: the tree (`tree`), what it is made from (`material`), its parts (`page_one`,
`chapters`, `difference`, `evidence`, `pictures`), and the writers (`as_html`, `as_docx`,
`as_json`), which decide looks and never content; `docx_*` serve the second.
May import: `model`, `drawing`, `wording`, `errors`. Start reading at `build.build`.
"""

from __future__ import annotations

from intertwine.report.as_docx import write_docx
from intertwine.report.as_html import write_html
from intertwine.report.as_json import to_json
from intertwine.report.build import build
from intertwine.report.tree import Report

__all__ = ["Report", "build", "to_json", "write_docx", "write_html"]
