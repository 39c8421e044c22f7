"""Words as people type them: cleaned for the map, compared loosely, turned into ids."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_ID = 60

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"'})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_LATIN = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ð": "d", "þ": "th", "ł": "l", "œ": "oe"})


def clean(text: str) -> str:
    """Return one line of text that XML can hold; "" where nothing can be read in it.

    Non-breaking spaces, tabs and line ends become single spaces; control characters vanish.
    """
    line = " ".join(_NOT_IN_XML.sub("", text.replace("\ufeff", "")).split())
    return line if key(line) else ""


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of a cell, each cleaned, without the empty ones."""
    cleaned = (clean(line) for line in re.split("\r\n|\n|\r", text))
    return tuple(line for line in cleaned if line)


def key(text: str) -> str:
    """Return what two spellings of the same name have in common.

    Case, width, kinds of space, quote and dash, and invisible marks do not count.
    """
    folded = unicodedata.normalize("NFKC", text).translate(_QUOTES).translate(_DASHES).casefold()
    visible = "".join(c for c in folded if unicodedata.category(c) not in {"Cf", "Cc", "Cs"})
    return " ".join(visible.split())


def slug(text: str) -> str:
    """Return a readable id made of the words of a name, or of a digest where it has none.

    A name in another script than Latin has no readable ASCII form; its digest is as stable.
    """
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LATIN))
    words = re.findall("[a-z0-9]+", "".join(c for c in folded if not unicodedata.combining(c)))
    readable = "_".join(words)
    letters = sum(c.isalpha() for c in text)
    if not readable or sum(c.isalpha() for c in readable) * 2 < letters:
        return f"x{digest(text)}"
    if len(readable) > LONGEST_ID:
        readable = f"{readable[: LONGEST_ID - 7].rstrip('_')}_{digest(text)[:6]}"
    return readable if readable[0].isalpha() else f"n{readable}"


def nearest(text: str, known: Iterable[str]) -> str:
    """Return the known name that looks most like a text, "" when none does."""
    by_key = {key(name): name for name in known}
    found = get_close_matches(key(text), by_key, n=1, cutoff=0.6)
    return by_key[found[0]] if found else ""


class Ids:
    """Gives out ids that are unique in one map and follow from names, never from positions."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, wanted: str, *more: str) -> str:
        """Return `wanted`, or where it is taken, `wanted` with ever more of `more`, then a count.

        So the same names in the same surroundings get the same ids in every run.
        """
        candidate = wanted
        for part in more:
            if candidate not in self._taken:
                break
            candidate = f"{candidate}_{part}"
        count = 2
        free = candidate
        while free in self._taken:
            free = f"{candidate}_{count}"
            count += 1
        self._taken.add(free)
        return free


def digest(text: str) -> str:
    """Return ten letters and digits that follow from a text and from nothing else."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
