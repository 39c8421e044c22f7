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


def tell(diagnostic: Diagnostic) -> Told:
    """Return a diagnostic in words; what has no name is described by its kind and neighbour."""
    said = dict(diagnostic.params)
    for key in ("kind", "at"):
        if said.get(key):
            said[key] = word_for(str(said[key]))
    for key in [k.removesuffix("_kind") for k in said if k.endswith("_kind")]:
        said[key] = _called(str(said[key]), str(said.pop(f"{key}_kind")))
    label = diagnostic.label or _described(diagnostic, str(said.get("kind") or ""))
    said["label"] = label
    code = f"diagnostic-{diagnostic.code}"
    return Told(label, say(code, said), say(f"{code}.next", said))


def word_for(kind: str) -> str:
    """Return what people call an element of a kind, such as "exclusive gateway"."""
    return say(f"element-{kind}") if has(f"element-{kind}") else kind


def _called(name: str, kind: str) -> str:
    """Return how a sentence names another element: its name in quotes, else its kind."""
    if name:
        return say("check-called", {"name": name})
    return say("check-called-by-kind", {"kind": word_for(kind or "element")})


def _described(diagnostic: Diagnostic, kind: str) -> str:
    if not diagnostic.element:
        return ""
    near = diagnostic.params.get("near")
    said = {"kind": kind or word_for("element"), "id": diagnostic.element, "near": near or ""}
    return say("check-unnamed-near" if near else "check-unnamed", said)
