"""The words for a diagnostic: what it is about, what was found, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from intertwine.model.findings import Diagnostic
from intertwine.wording import has, say


@dataclass(frozen=True, slots=True)
class Told:
    """One diagnostic in words. `label` is "" where the whole file is meant."""

    label: str
    message: str
    next_step: str


def tell(diagnostic: Diagnostic, *, language: str = "en") -> Told:
    """Return a diagnostic in words; what has no name is described by its kind and neighbour."""
    said = dict(diagnostic.params)
    for key in ("kind", "at"):
        if said.get(key):
            said[key] = word_for(str(said[key]), language=language)
    for key in [k.removesuffix("_kind") for k in said if k.endswith("_kind")]:
        said[key] = _called(str(said[key]), str(said.pop(f"{key}_kind")), language)
    label = diagnostic.label or _described(diagnostic, str(said.get("kind") or ""), language)
    said["label"] = label
    code = f"diagnostic-{diagnostic.code}"
    message, following = (say(c, said, language=language) for c in (code, f"{code}.next"))
    return Told(label, message, following)


def word_for(kind: str, *, language: str = "en") -> str:
    """Return what people call an element of a kind, such as "exclusive gateway"."""
    code = f"element-{kind}"
    return say(code, language=language) if has(code, language=language) else kind


def _called(name: str, kind: str, language: str) -> str:
    """Return how a sentence names another element: its name in quotes, else its kind."""
    if name:
        return say("check-called", {"name": name}, language=language)
    known = word_for(kind or "element", language=language)
    return say("check-called-by-kind", {"kind": known}, language=language)


def _described(diagnostic: Diagnostic, kind: str, language: str) -> str:
    if not diagnostic.element:
        return ""
    near = diagnostic.params.get("near")
    known = kind or word_for("element", language=language)
    said = {"kind": known, "id": diagnostic.element, "near": near or ""}
    return say("check-unnamed-near" if near else "check-unnamed", said, language=language)
