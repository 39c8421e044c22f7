"""Change single values in a TOML text: comments, order and all that was not meant stay as they are.

The text is read statement by statement only far enough to know where each value begins and ends;
what a change came to is read again as TOML and compared, so that a text written in a way this
module does not foresee is refused, never spoiled.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from intertwine.errors import BrokenTable

Path = tuple[str, ...]

LONGEST = 90
"""Characters of a list from which on each of its items has a line of its own."""
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CONTROL = re.compile("[\u007f]")
_OPEN, _CLOSE = "[{", "]}"


@dataclass(frozen=True, slots=True)
class Change:
    """A value of a key in a table; `value` None takes it away.

    Without a key the table itself is meant: None takes it away with all it holds, anything else
    makes it where it is not there yet. The table () is the top of the file.
    """

    table: Path
    key: str = ""
    value: Any = None


@dataclass(frozen=True, slots=True)
class _Statement:
    """One header or one `key = value`, by its places in the text."""

    path: Path
    header: bool
    begin: int
    value: int
    end: int


def changed(text: str, changes: Sequence[Change], *, file: str = "") -> str:
    """Return the text with the changes made, one after the other.

    A text that is no TOML, or one in which a value cannot be changed alone (it stands inside a
    value of one line), raises `BrokenTable`.
    """
    for change in changes:
        if not change.table and not change.key:
            continue  # the top of the file is always there
        wanted = _wanted(_loaded(text, file), change)
        made = _made(text, change)
        try:
            same = tomllib.loads(made) == wanted
        except tomllib.TOMLDecodeError:
            same = False
        if not same:
            table = ".".join(change.table)
            raise BrokenTable("toml-by-hand", file=file, table=table, key=change.key)
        text = made
    return text


def toml_value(value: Any) -> str:
    """Return a value as TOML writes it; a list that would be long has a line for each item."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return _string(value)
        case datetime() | date():
            return value.isoformat()
        case float() if value == int(value) and abs(value) < 1e15:
            return str(int(value))
        case int() | float():
            return repr(value)
        case Mapping():
            inside = ", ".join(f"{_key(k)} = {toml_value(v)}" for k, v in value.items())
            return f"{{ {inside} }}" if inside else "{}"
        case _:
            items = [toml_value(v) for v in value]
            inline = f"[{', '.join(items)}]"
            if len(inline) <= LONGEST or len(items) < 2:
                return inline
            return "\n".join(["[", *(f"    {item}," for item in items), "]"])


def _loaded(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise BrokenTable("scenario-toml", file=file, why=str(problem)) from problem


def _wanted(given: dict[str, Any], change: Change) -> dict[str, Any]:
    """Return what the changed text must read as."""
    whole = deepcopy(given)
    if not change.key and change.value is None:
        inner = _inside(whole, change.table[:-1])
        if inner is not None:
            inner.pop(change.table[-1], None)
        return whole
    if change.value is None:
        inner = _inside(whole, change.table)
        if inner is not None:
            inner.pop(change.key, None)
        return whole
    table: Any = whole
    for name in change.table:
        table = table.setdefault(name, {})
        if not isinstance(table, dict):
            return {}
    if change.key:
        table[change.key] = tomllib.loads(f"x = {toml_value(change.value)}")["x"]
    return whole


def _inside(given: Any, path: Path) -> dict[str, Any] | None:
    for name in path:
        given = given.get(name) if isinstance(given, dict) else None
    return given if isinstance(given, dict) else None


# --- the text ------------------------------------------------------------------------------


def _made(text: str, change: Change) -> str:
    found = _statements(text)
    if not change.key:
        there = [s for s in found if s.path[: len(change.table)] == change.table]
        if change.value is None:
            for s in reversed(there):
                text = _without(text, s)
            return text
        return text if there else _with_table(text, found, change.table, "")
    place = next((s for s in found if not s.header and s.path == (*change.table, change.key)), None)
    if change.value is None:
        return _without(text, place) if place else text
    written = toml_value(change.value)
    if place:
        return text[: place.value] + written + text[place.end :]
    line = f"{_key(change.key)} = {written}"
    own = [s for s in found if _table_of(s) == change.table]
    if own:
        return _after(text, own[-1], line)
    if change.table:
        return _with_table(text, found, change.table, line)
    return f"{line}\n{text}"


def _with_table(text: str, found: Sequence[_Statement], table: Path, line: str) -> str:
    """Return the text with a new table behind the last one of its kind, else at the end."""
    block = f"[{'.'.join(_key(k) for k in table)}]" + (f"\n{line}" if line else "")
    kin = [s for s in found if _table_of(s)[:1] == table[:1]]
    if kin:
        return _after(text, kin[-1], f"\n{block}")
    return (text.rstrip("\n") + "\n\n" if text.strip() else "") + block + "\n"


def _table_of(statement: _Statement) -> Path:
    return statement.path if statement.header else statement.path[:-1]


def _after(text: str, statement: _Statement, line: str) -> str:
    end = _line_end(text, statement.end)
    return f"{text[:end].rstrip(chr(10))}\n{line}\n{text[end:]}"


def _without(text: str, statement: _Statement) -> str:
    begin = text.rfind("\n", 0, statement.begin) + 1
    return text[:begin] + text[_line_end(text, statement.end) :]


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end + 1


def _statements(text: str) -> list[_Statement]:
    """Return the headers and keys of a text that is TOML; keys carry the path of their table."""
    found: list[_Statement] = []
    table: Path = ()
    place = 0
    while place < len(text):
        if text[place] == "#":
            place = _line_end(text, place)
        elif text[place].isspace():
            place += 1
        elif text[place] == "[":
            end = _value_end(text, place)
            table = _path(text[place:end].strip("[]"))
            found.append(_Statement(table, True, place, place, end))
            place = end
        else:
            equals = _find_equals(text, place)
            value = equals + 1
            while text[value] in " \t":
                value += 1
            end = _value_end(text, value)
            path = (*table, *_path(text[place:equals]))
            found.append(_Statement(path, False, place, value, end))
            place = end
    return found


def _path(dotted: str) -> Path:
    inner: Any = tomllib.loads(f"{dotted} = 0")
    names = []
    while isinstance(inner, dict):
        name, inner = next(iter(inner.items()))
        names.append(name)
    return tuple(names)


def _find_equals(text: str, place: int) -> int:
    while text[place] != "=":
        place = _string_end(text, place) if text[place] in "\"'" else place + 1
    return place


def _value_end(text: str, place: int) -> int:
    """Return where a value ends: at the end of its line, or before a comment, outside brackets."""
    depth, last = 0, place
    while place < len(text):
        letter = text[place]
        if letter in "\"'":
            place = last = _string_end(text, place)
            continue
        if letter == "#":
            if not depth:
                break
            place = _line_end(text, place)
            continue
        if letter == "\n" and not depth:
            break
        depth += (letter in _OPEN) - (letter in _CLOSE)
        place += 1
        if not letter.isspace():
            last = place
    return last


def _string_end(text: str, place: int) -> int:
    quote = text[place]
    mark = quote * 3 if text[place : place + 3] == quote * 3 else quote
    place += len(mark)
    while text[place : place + len(mark)] != mark:
        place += 2 if text[place] == "\\" and quote == '"' else 1
    place += len(mark)
    while len(mark) == 3 and text[place : place + 1] == quote:
        place += 1
    return place


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _string(name)


def _string(text: str) -> str:
    escaped = json.dumps(text, ensure_ascii=False)
    return _CONTROL.sub(lambda m: f"\\u{ord(m.group()):04x}", escaped)
