"""From a study and its results to one report tree.

A part that cannot be made never stops the others: its place says so, and `Report.failed`
names it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from intertwine.model.findings import Result, Word
from intertwine.model.study import Study
from intertwine.report import chapters, difference, evidence, page_one
from intertwine.report.material import Material, marks
from intertwine.report.pictures import Pictures, pictures
from intertwine.report.tree import Callout, CalloutKind, Chapter, Report, Run
from intertwine.wording.catalogue import DEFAULT_LANGUAGE

log = logging.getLogger(__name__)

WORDS = ("skip", "contents", "page-one", "report", "scroll", "partners")


def build(
    study: Study,
    results: Sequence[Result],
    *,
    differences: Sequence[Word] = (),
    language: str = "",
) -> Report:
    """Return the report of a study.

    `differences` are sentences that say what changes between the map of today and the to-be
    map, where the study has both. `language` "" means the study's own, else English.
    """
    language = language or study.language or DEFAULT_LANGUAGE
    material = Material(study, tuple(results), marks(study), language)
    failed: list[str] = []
    drawn = _pictures(material, failed)
    material = replace(material, drawn=drawn.targets)
    told = [
        _part(material, name, make, failed)
        for name, make in _chapters(material, drawn, tuple(differences))
    ]
    told.append(evidence.about(material, tuple(failed)))
    return Report(
        language=language,
        study=study.name,
        title=page_one.title(material),
        lead=page_one.lead(material),
        date=study.date,
        dated=material.date,
        prepared_by=study.prepared_by,
        cover=page_one.cover(material, drawn.cover),
        chapters=tuple(chapter for chapter in told if chapter),
        left_out=tuple(evidence.why(material, left) for left in study.left_out),
        failed=tuple(failed),
        words=tuple((name, material.say(f"report-word-{name}", **_OPEN)) for name in WORDS),
    )


_OPEN = {"title": "{title}"}
"""Words with a gap that the writer fills."""


def _pictures(material: Material, failed: list[str]) -> Pictures:
    try:
        return pictures(material)
    except Exception:
        log.exception("The pictures could not be drawn")
        failed.append(material.say("report-pictures"))
        return Pictures()


def _chapters(
    material: Material, drawn: Pictures, differences: tuple[Word, ...]
) -> list[tuple[str, Callable[[], Chapter | None]]]:
    made: list[tuple[str, Callable[[], Chapter | None]]] = [
        ("service", lambda: chapters.service(material, drawn.service))
    ]
    made += [(name, _theme(material, name, measures)) for name, measures in chapters.THEMES]
    made += [
        ("components", lambda: chapters.components(material)),
        ("change", lambda: difference.change(material, drawn.wanted, differences)),
        ("others", lambda: chapters.others(material)),
        ("collect", lambda: chapters.collect_next(material)),
        ("part", lambda: chapters.my_part(material)),
        ("evidence", lambda: evidence.evidence(material)),
    ]
    return made


def _theme(
    material: Material, name: str, measures: tuple[str, ...]
) -> Callable[[], Chapter | None]:
    return lambda: chapters.theme(material, name, measures)


def _part(
    material: Material, name: str, make: Callable[[], Chapter | None], failed: list[str]
) -> Chapter | None:
    # Any failure at all: a manager with a meeting tomorrow needs the other nine tenths.
    try:
        return make()
    except Exception as problem:
        log.exception("The part %s could not be made", name)
        title = material.say(f"report-chapter-{name}")
        failed.append(title)
        what = (Run(material.say("report-part-failed-why", what=f"{type(problem).__name__}")),)
        return Chapter(
            name,
            title,
            (Callout(CalloutKind.ERROR, material.say("report-part-failed"), what),),
        )
