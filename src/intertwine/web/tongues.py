"""Which language somebody reads: the first of theirs that the catalogue has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, TypeAlias

from fastapi import Query
from starlette.requests import HTTPConnection

from intertwine.wording import LANGUAGES, say
from intertwine.wording.catalogue import DEFAULT_LANGUAGE

Speak: TypeAlias = Callable[[str, Mapping[str, object]], str]
"""Says a code with its values in one language."""


def asked_language(accepted: str) -> str:
    """Return the language that an `Accept-Language` value asks for most; English where none fits.

    Entries are read as RFC 9110 section 12.5.4 writes them; what cannot be read is passed over.
    """
    best, weight = DEFAULT_LANGUAGE, 0.0
    for entry in accepted[:500].split(","):
        name, _, rest = entry.strip().partition(";")
        tongue = name.strip().lower().split("-")[0]
        try:
            q = float(rest.strip().removeprefix("q=")) if rest else 1.0
        except ValueError:
            continue
        if tongue in LANGUAGES and q > weight:
            best, weight = tongue, q
    return best


def language_of(request: HTTPConnection) -> str:
    """Return the language that a request's `lang` names, else that of its `Accept-Language`.

    Links and pictures name it: a browser asks for them in its own language, not in the page's.
    """
    asked = request.query_params.get("lang", "")
    return (
        asked if asked in LANGUAGES else asked_language(request.headers.get("accept-language", ""))
    )


Lang: TypeAlias = Annotated[
    str, Query(max_length=10, description="Language of our words: en, fi, sv or da.")
]
"""Documents `lang` where a link or a picture carries it; `language_of` reads it."""


def speaker(language: str) -> Speak:
    """Return what says a code in a language, in English where that language has no words for it."""

    def speak(code: str, params: Mapping[str, object]) -> str:
        return say(code, params, language=language)

    return speak


def decimals(value: float, language: str) -> str:
    """Return an agreement as each language writes it: .82 in English, 0,82 in the others; 1."""
    text = f"{value:.2f}".replace("-", "−")
    if abs(value) >= 0.995:
        return text[:-3]
    return text.replace("0.", ".", 1) if language == "en" else text.replace(".", ",")
