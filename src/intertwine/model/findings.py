"""Findings, diagnostics and results: codes with typed parameters, never sentences.

The catalogue (`wording`) turns a code into words; report, board and JSON are views of these.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import Component, Concern, Effect, Severity


@dataclass(frozen=True, slots=True)
class Word:
    """A cell or a value with a word of the catalogue, e.g. `Word("level-sequential")`."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


Param: TypeAlias = str | int | float | Word | tuple[str, ...]
"""A value for a sentence. A tuple is a list of names, joined in words by the catalogue; a `Word`
is told in the language of the sentence it stands in."""


class SubjectKind(StrEnum):
    """What a finding can be about."""

    ELEMENT = "element"
    ACTOR = "actor"
    PARTNER = "partner"
    PAIR = "pair"
    DATUM = "datum"
    STORE = "store"
    INITIATIVE = "initiative"
    MAP = "map"
    STUDY = "study"


@dataclass(frozen=True, slots=True)
class Subject:
    """The one thing a finding is about. A pair is two partner ids joined by `|`, sorted."""

    kind: SubjectKind
    id: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a finding rests on, so that it can be opened.

    `source` says which input was read ("map", "mechanisms", "ties", "consents", ...);
    `elements` are its places on the map; `code` is the catalogue key of one explaining
    sentence, filled from `params`.
    """

    source: str
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    elements: tuple[ElementId, ...] = ()


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with its company. `low` and `high` are None for an exact number."""

    value: float
    low: float | None = None
    high: float | None = None
    n: Mapping[str, int] = field(default_factory=dict)

    @property
    def exact(self) -> bool:
        """True when the number is counted, not estimated."""
        return self.low is None and self.high is None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing said about one subject, with its evidence.

    `code` is its kind (`finding-<code>` in the catalogue); `params` fill the sentence with
    names people use, not ids. `map` is the id of the map it was read from, "" when it does
    not rest on one. `answers` lists the guiding questions it speaks to.
    """

    code: str
    effect: Effect
    component: Component
    concern: Concern
    severity: Severity
    subject: Subject
    measure: str
    params: Mapping[str, Param] = field(default_factory=dict)
    elements: tuple[ElementId, ...] = ()
    partners: tuple[PartnerId, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    estimate: Estimate | None = None
    map: str = ""

    @property
    def id(self) -> str:
        """Stable across runs and sessions: measure, code, map and subject."""
        return "/".join((self.measure, self.code, self.map or "-", self.subject.id))


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What `check` says about one element of a file.

    `code` fills `diagnostic-<code>` and its `.next` attribute (the next step) in the
    catalogue. `element` is "" when the whole file is meant.
    """

    code: str
    severity: Severity
    element: str = ""
    label: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)


class RefKind(StrEnum):
    """What a cell of a table can point to."""

    PARTNER = "partner"
    ACTOR = "actor"
    ELEMENT = "element"
    DATUM = "datum"
    STORE = "store"


@dataclass(frozen=True, slots=True)
class Ref:
    """A cell that names something: its id for links, its name for people."""

    kind: RefKind
    id: str
    name: str


Cell: TypeAlias = str | int | float | bool | Ref | Word | tuple["Ref | Word | str", ...] | None
"""None means *not known*, never zero; a tuple is a list inside one cell."""


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers of a measure as rows. `code` gives title (`table-<code>`), columns
    (`column-<column>`) and `empty` text (`table-<code>.empty`) from the catalogue.

    `about` is the subject the table belongs to (an actor's own page), None for the whole.
    """

    code: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    about: Ref | None = None
    map: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What one measure says of one study.

    `assumptions` and `missing` are catalogue words: what was taken for granted, and what to
    collect for a better answer. A measure that cannot be computed has neither findings nor
    tables and says in `missing` why. `withheld` says what partners keep from this reader.
    """

    measure: str
    findings: tuple[Finding, ...] = ()
    tables: tuple[Table, ...] = ()
    assumptions: tuple[Word, ...] = ()
    missing: tuple[Word, ...] = ()
    withheld: tuple[Word, ...] = ()
