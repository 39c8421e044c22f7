"""Collects what is wrong in a grid, so that one message names every place at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.errors import BrokenTable
from intertwine.grid.sheets import Sheet, column_letter
from intertwine.grid.text import nearest
from intertwine.model.findings import Diagnostic, Word
from intertwine.model.kinds import Severity
from intertwine.wording import say

SHOWN = 20
"""Problems spelled out in one message; the rest is counted."""
LONGEST_VALUE = 80


@dataclass
class Problems:
    """What was met while one file was read: problems stop the reading, remarks do not."""

    file: str
    found: list[tuple[str, dict[str, str | int | float | Word]]] = field(default_factory=list)
    remarks: list[Diagnostic] = field(default_factory=list)

    def add(
        self,
        code: str,
        sheet: Sheet,
        row: int = 0,
        column: int = 0,
        **params: str | int | Word,
    ) -> None:
        """Note a problem at a cell; row or column 0 means the whole sheet or row."""
        values: dict[str, str | int | float | Word] = {
            name: _shortened(value) if isinstance(value, str) else value
            for name, value in params.items()
        }
        letter = column_letter(column)
        place = _place(sheet.name, row, letter)
        self.found.append(
            (
                f"grid-{code}",
                {
                    "file": self.file,
                    "sheet": sheet.name,
                    "row": row,
                    "column": letter,
                    "place": place,
                    **values,
                },
            )
        )

    def remark(self, code: str, *, label: str = "", **params: str | int) -> None:
        """Note something worth knowing that does not stop the reading."""
        self.remarks.append(
            Diagnostic(f"grid-{code}", Severity.LOW, label=label, params=dict(params))
        )

    def stop_if_any(self) -> None:
        """Raise one `BrokenTable` that names every problem, if there was any."""
        if not self.found:
            return
        code, told = self.found[0]
        params = {n: say(v.code, v.params) if isinstance(v, Word) else v for n, v in told.items()}
        if len(self.found) == 1:
            within = "grid-place-in-file" if params["sheet"] or params["row"] else "grid-place-file"
            raise BrokenTable(code, **{**params, "place": say(within, params)})
        sentences = [say(f"error-{c}", p) for c, p in self.found[:SHOWN]]
        if len(self.found) > SHOWN:
            sentences.append(say("grid-more-problems", {"count": len(self.found) - SHOWN}))
        raise BrokenTable(
            "grid-several",
            **{name: params[name] for name in ("file", "sheet", "row", "column", "place")},
            count=len(self.found),
            list="\n".join(f"- {sentence}" for sentence in sentences),
        )


def partner_hint(text: str, names: list[str]) -> Word:
    """Return a sentence that helps to name a partner: the one that looks alike, else all."""
    similar = nearest(text, names)
    if similar:
        return Word("grid-hint-similar", {"suggestion": similar})
    return Word("grid-hint-partners", {"known": _shortened(", ".join(names[:12]))})


def activity_hint(text: str, names: list[str]) -> Word:
    """Return a sentence that helps to name an activity or a step."""
    similar = nearest(text, names)
    if similar:
        return Word("grid-hint-similar", {"suggestion": similar})
    return Word("grid-hint-as-written")


def _place(sheet: str, row: int, letter: str) -> str:
    known = ("sheet" if sheet else "", "row" if row else "", "column" if letter else "")
    code = "-".join(("grid-place", *(part for part in known if part)))
    return say(code, {"sheet": sheet, "row": row, "column": letter})


def _shortened(value: str) -> str:
    return value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE]}…"
