"""Case data and rules of a Prosimos file, as attributes and expressions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from intertwine.model.distribution import Distribution
from intertwine.model.scenario import Attribute

_COMPARISONS = {"=": "=", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


@dataclass(frozen=True, slots=True)
class CaseData:
    """What is known of a case, what conditions ask by their id, and what comes first."""

    attributes: tuple[Attribute, ...]
    conditions: Mapping[str, str]
    priority: str

    @classmethod
    def read(
        cls,
        attributes: Iterable[Mapping[str, Any]],
        branch_rules: Iterable[Mapping[str, Any]],
        priority_rules: Iterable[Mapping[str, Any]],
        *,
        distribution: Callable[[Mapping[str, Any]], Distribution],
    ) -> CaseData:
        """Return the three sections of a file; `distribution` reads a number's."""
        known = tuple(_attribute(a, distribution) for a in attributes)
        texts = {a.name for a in known if a.shares}
        conditions = {text(rule["id"]): _any(rule["rules"], texts) for rule in branch_rules}
        levels = sorted((int(r["priority_level"]), _any(r["rules"], texts)) for r in priority_rules)
        priority = f"-{levels[-1][0] + 1}" if levels else ""
        for level, condition in reversed(levels):
            priority = f"if({condition}, -{level}, {priority})"
        return cls(known, conditions, priority)


def _attribute(
    given: Mapping[str, Any], distribution: Callable[[Mapping[str, Any]], Distribution]
) -> Attribute:
    name = _name(text(given["name"]))
    if given["type"] == "discrete":
        shares = tuple((_category(v["key"]), float(v["value"])) for v in given["values"])
        return Attribute(name, shares)
    return Attribute(name, number=distribution(given["values"]))


def text(value: Any) -> str:
    """Return a text as it stands; anything else is another format."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _name(given: Any) -> str:
    """Return an attribute's name as the language of conditions can say it."""
    name = re.sub(r"\W", "_", str(given))
    return name if name.isidentifier() else f"_{name}"


def _category(given: Any) -> str:
    text = str(given).replace('"', "'")
    return text.lower() if text in ("True", "False") else text


def _any(rules: Iterable[Iterable[Mapping[str, Any]]], texts: set[str]) -> str:
    """Return rules joined by or, of comparisons joined by and."""
    return " or ".join(" and ".join(_comparison(c, texts) for c in both) for both in rules)


def _comparison(given: Mapping[str, Any], texts: set[str]) -> str:
    name, sign, value = _name(given["attribute"]), given["comparison"], given["value"]
    if sign == "in":
        low, high = value
        above = f"{name} >= {float(low)!r}"
        return above if high == "inf" else f"{above} and {name} <= {float(high)!r}"
    told = f'"{_category(value)}"' if name in texts else repr(float(value))
    return f"{name} {_COMPARISONS[sign]} {told}"
