"""Page one: what a manager reads in two minutes.

A title that says the result, whom and what it is about, the picture, at most seven
statements in the order of concern, three questions for the next meeting, who was heard.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from intertwine.model.kinds import Concern, Effect
from intertwine.report import telling
from intertwine.report.material import CONCERNS, Material, Told, rank
from intertwine.report.tree import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Facts,
    Figure,
    Mark,
    Paragraph,
    Run,
    Runs,
    Section,
    Statement,
    Statements,
    TableBlock,
    TableCell,
    Tone,
)

MOST_STATEMENTS = 7
MOST_QUESTIONS = 3
MOST_ROLES = 3


def chosen(material: Material) -> tuple[Told, ...]:
    """Return the findings of page one: at most seven, never an open question.

    First the strongest of each kind, so that one kind with many places does not hide the
    others; free places go to the next strongest. Told by concern, then severity.
    """
    facts = [t for t in material.findings if t.finding.effect is not Effect.QUESTION]
    first: dict[str, Told] = {}
    for told in facts:
        first.setdefault(told.finding.code, told)
    heads = list(first.values())[:MOST_STATEMENTS]
    others = [t for t in facts if t not in heads][: MOST_STATEMENTS - len(heads)]
    return tuple(sorted([*heads, *others], key=lambda t: rank(t.finding)))


def title(material: Material) -> str:
    """Return the result in plain words: the two foremost concerns, else that none was found."""
    present = _present(material)
    asked = sum(t.finding.effect is Effect.QUESTION for t in material.findings)
    if not present and asked and material.main:
        return material.say("report-title-open", n=asked)
    if not present:
        told = any(t.rows for m, t in material.tables if m != "opportunity_space")
        without = "report-title-lists" if told else "report-title-no-map"
        quiet = "report-title-nothing" if material.main else without
        return material.say(quiet, study=material.study.name)
    if len(present) == 1 or Concern.REST in present[:2]:
        return material.say(f"report-title-{_slug(present[0])}")
    return material.say(
        "report-title-two",
        first=material.say(f"report-title-{_slug(present[0])}"),
        second=material.say(f"report-title-{_slug(present[1])}.second"),
    )


def lead(material: Material) -> str:
    """Return two or three sentences: how large the service is, and how much was found where."""
    said = []
    if material.main:
        activities = material.main.map.activities
        together = sum(a.coproduced for a in activities)
        said.append(
            material.say(
                "report-lead-service",
                partners=len(material.main.map.partners),
                steps=len(activities),
                study=material.study.name,
                together=together,
            )
        )
    barriers = [t.finding for t in material.findings if t.finding.effect is Effect.BARRIER]
    counted = Counter(f.concern for f in barriers)
    parts = [
        material.say(f"report-lead-{_slug(concern)}", places=_places(material, counted[concern]))
        for concern in CONCERNS
        if counted[concern]
    ]
    if parts:
        said.append(material.say("report-lead-found", parts=tuple(parts)))
    elif material.main:
        asked = any(t.finding.effect is Effect.QUESTION for t in material.findings)
        said.append(material.say("report-lead-open" if asked else "report-lead-nothing"))
    return " ".join(said)


def cover(material: Material, picture: Figure | None) -> tuple[Section, ...]:
    """Return page one below its title and lead."""
    first: list[Block] = [_facts(material)]
    if picture:
        first.append(picture)
    statements = _statements(material)
    main = material.main
    if not main:
        first.append(telling.no_map(material))
    return (
        Section("top", "", tuple(first)),
        Section("found", material.say("report-found", n=len(statements)), _found(material)),
        Section(
            "questions",
            material.say("report-questions", n=len(questions(material))),
            _questions(material),
        ),
        Section("heard", material.say("report-heard"), _heard(material)),
    )


def _facts(material: Material) -> Facts:
    study = material.study
    why = [study.need, study.purpose]
    prepared = [study.prepared_by, material.date]
    rows = [
        ("report-for-whom", study.remit),
        ("report-why", ". ".join(w.rstrip(".") for w in why if w)),
        ("report-built-on", _built_on(material)),
        ("report-prepared-by", ", ".join(p for p in prepared if p)),
    ]
    not_said = Run(material.say("report-not-said"), soft=True)
    return Facts(tuple((material.say(c), ((Run(said) if said else not_said),)) for c, said in rows))


def _built_on(material: Material) -> str:
    study = material.study
    counted = {
        "maps": len(study.maps),
        "people": len(study.people),
        "mechanisms": len(study.mechanisms),
        "ties": len(study.ties),
        "resources": len(study.resources),
        "assets": len(study.assets),
        "routines": len(study.routines),
        "initiatives": len(study.initiatives),
        "consents": len(study.consents),
    }
    return material.say(
        "report-built-from",
        parts=tuple(material.say(f"report-built-{k}", n=n) for k, n in counted.items() if n)
        or (material.say("report-built-nothing"),),
    )


def _statements(material: Material) -> tuple[Statement, ...]:
    told = chosen(material)
    shown = {t.label for t in told}
    return tuple(_statement(material, t, number=n, shown=shown) for n, t in enumerate(told, 1))


def _statement(material: Material, told: Told, *, number: int, shown: set[str]) -> Statement:
    finding = told.finding
    alike = [
        t
        for t in material.findings
        if t.finding.code == finding.code and t.label not in shown and t is not told
    ]
    said = telling.sentence(material, finding)
    last = max((t.label for t in _same(material, told, shown)), default="")
    if alike and last == told.label:
        said = f"{said} {material.say('report-more-alike', n=len(alike))}"
    mark = telling.mark(material, finding)
    places = [run.to for run in telling.where(material, finding) if run.to]
    links = [Run(material.say("report-show-on-map"), to=places[0])] if places else []
    links += [
        Run(material.say("report-evidence-label", label=told.label), to=told.anchor),
        Run(material.say("report-how"), to=material.how(finding.code)),
    ]
    return Statement(
        number=number,
        mark=Mark(mark.effect, mark.word, number),
        bars=telling.bars(material, finding),
        headline=telling.headline(material, finding),
        sentence=said,
        partners=material.chips_of(finding.partners),
        rests_on=telling.rests_on(material, finding),
        links=tuple(links),
        finding=finding.id,
        concern=finding.concern,
        elements=tuple(str(e) for e in finding.elements),
        key=f"s{number}",
    )


def _same(material: Material, told: Told, shown: set[str]) -> Sequence[Told]:
    code = told.finding.code
    return [t for t in material.findings if t.finding.code == code and t.label in shown]


def _found(material: Material) -> tuple[Block, ...]:
    statements = _statements(material)
    if statements:
        note = Paragraph((Run(material.say("report-exact-note")),), Tone.NOTE)
        return (Statements(statements), note)
    return (
        Callout(
            CalloutKind.EMPTY,
            material.say("report-no-statements-title"),
            (Run(material.say("report-no-statements")),),
        ),
    )


def questions(material: Material) -> tuple[tuple[str, Told], ...]:
    """Return at most three questions for the next meeting, each with what raised it.

    Open questions and what the statements of page one ask take turns, most pressing first.
    """
    open_ = [t for t in material.findings if t.finding.effect is Effect.QUESTION]
    asked: list[tuple[str, Told]] = []
    for pair in _turns(list(chosen(material)), open_):
        finding = pair.finding
        said = material.say_if(f"finding-{finding.code}.ask", finding.params)
        if finding.effect is Effect.QUESTION:
            said = said or telling.sentence(material, finding)
        if said and said not in {a for a, _ in asked}:
            asked.append((said, pair))
    return tuple(asked[:MOST_QUESTIONS])


def _turns(first: list[Told], second: list[Told]) -> list[Told]:
    taken = []
    for n in range(max(len(first), len(second))):
        taken += [*first[n : n + 1], *second[n : n + 1]]
    return taken


def _questions(material: Material) -> tuple[Block, ...]:
    asked = questions(material)
    if not asked:
        return (Paragraph((Run(material.say("report-no-questions")),)),)
    items: list[Runs] = [
        (Run(f"{said} "), Run(t.label, soft=True, to=t.anchor)) for said, t in asked
    ]
    return (Bullets(tuple(items), ordered=True),)


def _heard(material: Material) -> tuple[Block, ...]:
    study = material.study
    if not study.people:
        return (Paragraph((Run(material.say("report-nobody-heard")),)),)
    rows = []
    for partner in study.partner_ids():
        people = [p for p in study.people if p.partner == partner]
        roles = list(dict.fromkeys(p.role for p in people if p.role))
        said = _roles(material, roles) or material.say(
            "report-nobody-yet" if not people else "report-not-said"
        )
        rows.append(
            (
                TableCell((material.chip(partner), Run(study.partner_name(partner)))),
                TableCell((Run(str(len(people))),), order=len(people), number=True),
                TableCell((Run(said, soft=not roles),)),
            )
        )
    columns = ("partner", "people", "who")
    return (
        TableBlock(
            "table-heard",
            "",
            tuple(material.say(f"report-column-{c}") for c in columns),
            tuple(rows),
            ordered=True,
        ),
    )


def _roles(material: Material, roles: list[str]) -> str:
    if len(roles) <= MOST_ROLES:
        return ", ".join(roles)
    return material.say("report-roles-more", roles=", ".join(roles[:MOST_ROLES]))


def _present(material: Material) -> list[Concern]:
    barriers = {t.finding.concern for t in chosen(material) if t.finding.effect is Effect.BARRIER}
    return [c for c in CONCERNS if c in barriers]


def _places(material: Material, n: int) -> str:
    return material.say("report-places", n=n)


def _slug(concern: Concern) -> str:
    return concern.name.lower().replace("_", "-")
