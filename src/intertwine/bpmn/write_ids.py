"""Identifiers of a file being written: valid XML names, each used once, always the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OTHER = re.compile(r"[^\w.\-]")


def xml_name(text: str) -> str:
    """Return the text as an XML name: itself where it is one, else with the rest spelt out.

    >>> xml_name("task 1")
    'task_x20_1'
    """
    if _is_name(text):
        return text
    spelt = _OTHER.sub(lambda found: f"_x{ord(found.group()):x}_", text)
    return spelt if _is_name(spelt) else f"_{spelt}"


def fresh(base: str, taken: Iterable[str]) -> str:
    """Return `base`, or `base_2`, `base_3`, ... where it is taken."""
    used = taken if isinstance(taken, set | frozenset | dict) else set(taken)
    made = xml_name(base)
    number = 1
    while made in used:
        number += 1
        made = f"{xml_name(base)}_{number}"
    return made


class Ids:
    """Gives every element of a map one valid identifier; asked again, it answers the same."""

    def __init__(self, known: Iterable[str]) -> None:
        self.names: dict[str, str] = {}
        self._taken: set[str] = set()
        for each in known:
            if each not in self.names:
                self.names[each] = fresh(each, self._taken)
                self._taken.add(self.names[each])

    def __contains__(self, known: object) -> bool:
        return known in self.names

    def __getitem__(self, known: str | None) -> str:
        """Return the identifier of a known thing; anything else is a `KeyError`."""
        if known is None:
            raise KeyError(known)
        return self.names[known]

    def get(self, known: str | None) -> str | None:
        """Return the identifier of a known thing, None for anything else."""
        return None if known is None else self.names.get(known)

    def new(self, base: str) -> str:
        """Return an identifier that nothing else has, made of `base`."""
        made = fresh(base, self._taken)
        self._taken.add(made)
        return made


def _is_name(text: str) -> bool:
    return text.replace("-", "_").replace(".", "_").isidentifier() and text[0] not in "-."
