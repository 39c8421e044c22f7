"""The report as one tree of frozen values: what is said, in which order, linking to what.

Everything a person will read is decided here; a writer only chooses how it looks. An anchor
names a place (`key`), a run may lead `to` one. Anchors are plain words of letters, digits,
`-` and `_`, unique in the report.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from intertwine.model.kinds import Concern, Effect, Severity


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text. `to` is the anchor it leads to, "" for none."""

    text: str
    strong: bool = False
    soft: bool = False
    struck: bool = False
    to: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A partner's mark: its letter on its colour (`colour` counts from 0)."""

    letter: str
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class Mark:
    """The shape of a finding, with its number on page one where it has one."""

    effect: Effect
    word: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """How much a finding matters: one to three bars, always beside the word."""

    severity: Severity
    word: str


Inline: TypeAlias = Run | Chip | Mark | Bars
Runs: TypeAlias = tuple[Inline, ...]


class Tone(StrEnum):
    """What a paragraph is for; the writer chooses size and colour."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    runs: Runs
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; `ordered` when the order or the numbers mean something."""

    items: tuple[Runs, ...]
    ordered: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Short terms with what is to be said about each."""

    rows: tuple[tuple[str, Runs], ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One of the sentences of page one, with where it leads.

    `bars` is None for what works well: there is no severity to a good thing.
    """

    number: int
    mark: Mark
    bars: Bars | None
    headline: str
    sentence: str
    partners: tuple[Chip, ...]
    rests_on: str
    links: tuple[Run, ...]
    finding: str
    concern: Concern
    elements: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of page one, at most seven."""

    items: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell; `order` is what the column sorts by, None where the text itself will do."""

    runs: Runs
    order: str | int | float | None = None
    number: bool = False


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table with a title that says what it holds; `note` says how to read it."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    note: str = ""
    ordered: bool = False
    """True when the order of the rows is the message, so that they should not be sorted."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A part of a picture that fits a page with its names legible; `caption` says which."""

    svg: str
    caption: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as SVG. `alt` says in a sentence what it shows; `text` says all of it.

    `targets` are the anchors inside the picture that links may lead to. A `wide` picture is
    larger than a screen; on paper its `sheets` stand in its place where it has any, on pages
    turned sideways when `turned`.
    """

    key: str
    svg: str
    alt: str
    caption: Runs
    text_title: str = ""
    text: tuple[Block, ...] = ()
    wide: bool = False
    turned: bool = False
    sheets: tuple[Sheet, ...] = ()
    targets: tuple[str, ...] = ()


class CalloutKind(StrEnum):
    """Why something stands apart from the running text."""

    EMPTY = "empty"
    ERROR = "error"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Callout:
    """A few lines that stand apart: nothing known yet, something failed, a word of care."""

    kind: CalloutKind
    title: str
    runs: Runs = ()
    items: tuple[Runs, ...] = ()


Block: TypeAlias = Paragraph | Bullets | Facts | Statements | TableBlock | Figure | Callout


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a chapter; at most one level of sections below it."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()
    title_runs: Runs = ()
    """The title with marks, where it has any; `title` says the same in words."""
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """A main part behind page one. `new_page` when paper should begin it on a fresh sheet."""

    key: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """Page one (title, lead, `cover`) and the chapters behind it.

    `failed` names parts that could not be made, `left_out` the files that could not be read.
    `date` is the study's own, `dated` as people write it. `words` are the few fixed words that
    writers set around the content.
    """

    language: str
    study: str
    title: str
    lead: str
    date: str
    dated: str
    prepared_by: str
    cover: tuple[Section, ...]
    chapters: tuple[Chapter, ...]
    left_out: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    words: tuple[tuple[str, str], ...] = ()

    def word(self, name: str) -> str:
        """Return a fixed word of this report's language."""
        return dict(self.words)[name]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of page one."""
        blocks = (block for section in self.cover for block in section.blocks)
        return tuple(s for b in blocks if isinstance(b, Statements) for s in b.items)


def plain(runs: Runs) -> str:
    """Return what runs say, without marks of colour or shape."""
    said = []
    for run in runs:
        match run:
            case Run():
                said.append(run.text)
            case Chip():
                said.append(f"{run.letter} ")
            case Mark() | Bars():
                said.append(f"{run.word} ")
    return "".join(said).strip()
