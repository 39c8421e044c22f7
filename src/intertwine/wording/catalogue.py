"""Fill the sentences of the Fluent files (Project Fluent syntax 1.0)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.syntax import ast

DEFAULT_LANGUAGE = "en"
LANGUAGES = ("en", "fi", "sv", "da")
"""The languages of the catalogue. English has every sentence and stands in for a missing one."""
_CODE = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.M)


@runtime_checkable
class Worded(Protocol):
    """A value that is itself a word of the catalogue, told in the language of its sentence."""

    @property
    def code(self) -> str:
        """The word's code."""
        ...

    @property
    def params(self) -> Mapping[str, Any]:
        """What fills it."""
        ...


def say(
    code: str,
    params: Mapping[str, object] | None = None,
    /,
    *,
    language: str = DEFAULT_LANGUAGE,
) -> str:
    """Return the sentence for a code, or for one of its attributes (`code.attribute`).

    Names given as a tuple are joined in words ("A, B and C"). Whole floats print without
    decimals. A sentence that the language does not have is told in English. A code that is not
    in the catalogue raises `KeyError`: a test makes sure that none is missing. Parameters are
    inserted as they are; writers escape, not the catalogue.
    """
    bundle, pattern = _found(code, language)
    if pattern is None and language != DEFAULT_LANGUAGE:
        language = DEFAULT_LANGUAGE
        bundle, pattern = _found(code, language)
    if bundle is None or pattern is None:
        raise KeyError(code)
    arguments = {
        key.replace("_", "-"): _argument(value, language) for key, value in (params or {}).items()
    }
    long = {f"\uf8ff{n}\uf8ff": key for n, key in enumerate(arguments) if _is_long(arguments[key])}
    marks = {key: mark for mark, key in long.items()}
    text, problems = bundle.format_pattern(pattern, arguments | marks)
    if problems:
        raise KeyError(f"{code}: {problems[0]}")
    filled = str(text)
    for mark, key in long.items():
        filled = filled.replace(mark, str(arguments[key]))
    return filled


def has(code: str, *, language: str = DEFAULT_LANGUAGE) -> bool:
    """Return whether `say` has a sentence for a code or an attribute of it, be it in English."""
    return any(_found(code, known)[1] is not None for known in (language, DEFAULT_LANGUAGE))


def codes(*, language: str = DEFAULT_LANGUAGE) -> frozenset[str]:
    """Return every code that the catalogue has in a language, without attributes and terms."""
    return frozenset(_index(language))


def join(names: Iterable[str], *, language: str = DEFAULT_LANGUAGE) -> str:
    """Return names as people list them: "A", "A and B", "A, B and C"."""
    listed = [name for name in names if name]
    if len(listed) < 2:
        return "".join(listed)
    return say("list-and", {"first": ", ".join(listed[:-1]), "last": listed[-1]}, language=language)


def number(value: float, *, language: str = DEFAULT_LANGUAGE, decimals: int | None = None) -> str:
    """Return a number as people write it in a language.

    `decimals` None means at most two, and none that are not needed.
    """
    if isinstance(value, int):
        return str(value)
    text = f"{value:.{2 if decimals is None else decimals}f}"
    if decimals is None:
        text = text.rstrip("0").rstrip(".")
    return text if language == "en" else text.replace(".", ",")


def _argument(value: object, language: str) -> str | int | float:
    if isinstance(value, tuple | list | frozenset | set):
        return join([str(_argument(v, language)) for v in value], language=language)
    if isinstance(value, Worded):
        return say(value.code, value.params, language=language)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int | float) else str(value)


def _is_long(value: str | int | float) -> bool:
    """Return whether the Fluent library would refuse a text (it takes 2,500 characters)."""
    return isinstance(value, str) and len(value) > 2_000


def _found(code: str, language: str) -> tuple[FluentBundle | None, Any]:
    """Return a code's pattern with the bundle that fills it; None where there is none."""
    name, _, attribute = code.partition(".")
    file = _index(language).get(name)
    if file is None:
        return None, None
    bundle = _bundle(language, file)
    if not bundle.has_message(name):
        return None, None
    message = bundle.get_message(name)
    return bundle, message.attributes.get(attribute) if attribute else message.value


@lru_cache
def _texts(language: str) -> Mapping[str, str]:
    folder = files(__package__) / language
    return {
        file.name: file.read_text(encoding="utf-8")
        for file in sorted(folder.iterdir(), key=lambda f: f.name)
        if file.name.endswith(".ftl")
    }


@lru_cache
def _index(language: str) -> Mapping[str, str]:
    """Return the file of each code. Files are parsed only when one of their codes is asked for."""
    return {code: file for file, text in _texts(language).items() for code in _CODE.findall(text)}


@lru_cache
def _bundle(language: str, file: str) -> FluentBundle:
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(_texts(language)[file]))
    return bundle


def pattern_text(code: str, *, language: str = DEFAULT_LANGUAGE) -> str:
    """Return a sentence with ⟨names⟩ in place of its parameters, for the manual."""
    from fluent.syntax import ast

    pattern = _found(code, language)[1]
    if pattern is None:
        raise KeyError(code)

    def told(part: ast.Pattern | ast.PatternElement | ast.InlineExpression) -> str:
        if isinstance(part, ast.Pattern):
            return "".join(told(element) for element in part.elements)
        if isinstance(part, ast.TextElement):
            return str(part.value)
        expression = part.expression if isinstance(part, ast.Placeable) else part
        if isinstance(expression, ast.SelectExpression):
            usual = next(v for v in expression.variants if v.default)
            return told(usual.value)
        if isinstance(expression, ast.VariableReference):
            return f"⟨{expression.id.name}⟩"
        if isinstance(expression, ast.StringLiteral | ast.NumberLiteral):
            return str(expression.value)
        if isinstance(expression, ast.FunctionReference):
            return told(expression.arguments.positional[0])
        if isinstance(expression, ast.MessageReference):
            return pattern_text(expression.id.name, language=language)
        return "…"

    return told(pattern)
