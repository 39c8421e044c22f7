"""A value of a scenario file, for a sentence: as its author wrote it, not as a program holds it."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from intertwine.simulate.scenarios.units import number_text


def as_written(value: Any) -> str:
    """Return a value as TOML has it; a text by itself without its quotation marks."""
    return value if isinstance(value, str) else _within(value)


def _within(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return number_text(value)
        case date() | time():
            return value.isoformat()
        case dict():
            held = ", ".join(f"{key} = {_within(held)}" for key, held in value.items())
            return f"{{ {held} }}" if held else "{}"
        case list() | tuple():
            return f"[{', '.join(map(_within, value))}]"
    return f'"{value}"'
