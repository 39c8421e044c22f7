"""The report as one self-contained HTML file: no request to anywhere, readable without script."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from intertwine.drawing import font_css, theme
from intertwine.report.text import clean
from intertwine.report.tree import Report

if TYPE_CHECKING:
    from jinja2 import Template
    from markupsafe import Markup

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def write_html(report: Report, path: Path) -> None:
    """Write the report as one HTML file with its style, script, font and pictures inside."""
    path.write_text(to_html(report), encoding="utf-8")


def to_html(report: Report) -> str:
    """Return the report as one HTML page.

    The page forbids everything it does not bring itself: its policy names the hash of each
    style and of the one script, so markup that slipped in could not run.
    """
    from markupsafe import Markup

    page = _template().render(
        report=report,
        fixed=Markup(_file("report.css")),  # noqa: S704 - our own file
        colours=Markup(_colours()),  # noqa: S704 - our own tokens
        running=Markup(_running(report)),  # noqa: S704 - escaped for CSS below
        script=Markup(_file("report.js")),  # noqa: S704 - our own file
    )
    return page.lstrip().replace("CONTENT-SECURITY-POLICY", _policy(page), 1) + "\n"


def _policy(page: str) -> str:
    styles = " ".join(_hash(s) for s in dict.fromkeys(_STYLE.findall(page)))
    scripts = " ".join(_hash(s) for s in dict.fromkeys(_SCRIPT.findall(page)))
    return (
        f"default-src 'none'; style-src {styles}; script-src {scripts}; "
        "font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _colours() -> str:
    """Return the colours of the page: the same tokens as in the pictures."""
    screen = theme("screen")
    return font_css() + screen.css(".it", used=set(screen.values))


def _running(report: Report) -> str:
    """Return the running header and page number of print."""
    name = _css_string(report.study)
    note = _css_string(", ".join(w for w in (report.word("report"), report.dated) if w))
    return (
        f'@page{{@top-left{{content:"{name}"}}@top-right{{content:"{note}"}}'
        "@bottom-center{content:counter(page)}}"
    )


def _css_string(text: str) -> str:
    """Return text for a CSS string: everything but plain letters as an escape."""
    return "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):x} " for c in text)


@lru_cache
def _file(name: str) -> str:
    return (files(__package__) / "web" / name).read_text(encoding="utf-8")


@lru_cache
def _template() -> Template:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(_file),
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["drawn"] = _drawn
    environment.filters["kind"] = lambda block: type(block).__name__
    return environment.get_template("report.html.j2")


def _finalized(value: object) -> object:
    from markupsafe import Markup

    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _drawn(svg: str) -> Markup:
    """Mark a picture as markup: pictures come from our own drawing, which escapes its labels."""
    from markupsafe import Markup

    return Markup(svg)  # noqa: S704 - see above
