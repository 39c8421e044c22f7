"""The notice of a study: who answers for what people say, why it may be kept, whom to ask.

`notice.toml` stands in the study folder, so that it goes wherever the answers go.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass, fields

FILE = "notice.toml"
BASES = ("", "consent", "public-task", "legal-obligation", "contract", "legitimate-interest")
"""Lawful bases a partnership can name; "" where nobody has said."""
RECORDS = ("", "yes", "no")
"""Whether what is kept can be asked for as a public record; "" where nobody has said."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What people are told before they answer. "" means that nobody has said."""

    responsible: str = ""
    contact: str = ""
    purpose: str = ""
    basis: str = ""
    records: str = ""
    note: str = ""


def read_notice(content: bytes | None) -> Notice:
    """Return the notice of a study; what cannot be read counts as not said."""
    if not content:
        return Notice()
    try:
        told = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        return Notice()
    given = {f.name: str(told.get(f.name, ""))[:2_000] for f in fields(Notice)}
    if given["basis"] not in BASES:
        given["basis"] = ""
    if given["records"] not in RECORDS:
        given["records"] = ""
    return Notice(**given)


def notice_text(notice: Notice) -> str:
    """Return the notice as the text of `notice.toml`."""
    plain = {k: "".join(c for c in v if c.isprintable()) for k, v in asdict(notice).items()}
    return "".join(f"{k} = {json.dumps(v, ensure_ascii=False)}\n" for k, v in plain.items())
