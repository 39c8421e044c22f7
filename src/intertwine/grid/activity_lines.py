"""One line of a cell of the grid: an activity, its place in the order, its asterisk.

`2. Hold the first talk *` is the activity "Hold the first talk", done second in its step
and co-produced with citizens. Marks are taken off once, so a name may begin with a number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from intertwine.grid.text import clean, lines

_NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_BULLET = re.compile(r"[•‣▪·–-]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """An activity as typed. `number` is None where the line has none."""

    name: str
    coproduced: bool = False
    number: int | None = None


def read_lines(cell: str) -> tuple[ActivityLine, ...]:
    """Return the activities of a cell from top to bottom; a line of marks alone is none."""
    found = (_read_line(line) for line in lines(cell))
    return tuple(line for line in found if line.name)


def write_line(line: ActivityLine) -> str:
    """Return the text of a line; with a number where its name would be misread without one."""
    text = f"{line.name}\N{NO-BREAK SPACE}*" if line.coproduced else line.name
    return text if line.number is None else f"{line.number}. {text}"


def needs_number(name: str) -> bool:
    """Return whether a name begins with what would be taken for a number or a bullet."""
    return bool(_NUMBER.match(name) or _BULLET.match(name))


def can_say(name: str) -> bool:
    """Return whether the grid can hold a name as it is: an asterisk at its ends is a mark."""
    return bool(name) and not name.startswith("*") and not name.endswith("*")


def _read_line(line: str) -> ActivityLine:
    text = line.lstrip("* ")
    number = _NUMBER.match(text)
    bullet = _BULLET.match(text)
    mark = number or bullet
    rest = text[mark.end() :] if mark else text
    name = clean(rest.strip("* "))
    return ActivityLine(
        name, coproduced="*" in (line[:1], rest[:1], rest[-1:]), number=_number(number)
    )


def _number(found: re.Match[str] | None) -> int | None:
    return int(found.group(1)) if found else None
