"""A question as a viewer sees it: the words, who has answered, and after the reveal the counts.

Rules 1 to 3 of `access.sessions` are kept here for questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from intertwine.access.views import (
    GroupView,
    OptionView,
    PartView,
    ReasonView,
    RevealView,
    RoundView,
    Say,
    WordsView,
)
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.consenting import reasons
from intertwine.workshop.questions import Option, Question
from intertwine.workshop.session import Round, RoundState, Session
from intertwine.workshop.shown import counts, own_words


def round_view(session: Session, asked: Round, service: ServiceMap, say: Say) -> RoundView:
    """Return a question as everybody sees it; what was answered, only after the reveal."""
    question = asked.question
    revealed = asked.state is RoundState.REVEALED
    wanted = sum(question.asks(p.partner) for p in session.present)
    return RoundView(
        id=asked.id,
        kind=question.kind,
        element=question.element,
        step=_step(question, service),
        wording=wording(question, say),
        easy=question.wording or say(f"question-{question.words}.easy", question.params),
        state=asked.state,
        options=_options(question, say),
        answered=len(asked.answers),
        present=max(wanted, len(asked.answers)),
        reveal=_reveal(session, asked, service, say) if revealed else None,
        gone=_gone(question, service),
        parts=_parts(question, say),
        ranked=question.ranked,
        about=question.about,
    )


def planned_view(question: Question, service: ServiceMap, say: Say, *, id_: str = "") -> RoundView:
    """Return a question without anything anybody answered; `id_` is its round, if it was asked."""
    return RoundView(
        id=id_ or question.id,
        kind=question.kind,
        element=question.element,
        step=_step(question, service),
        wording=wording(question, say),
        easy="",
        state=RoundState.HELD,
        options=_options(question, say),
        answered=0,
        present=0,
        gone=_gone(question, service),
        parts=_parts(question, say),
        ranked=question.ranked,
        about=question.about,
    )


def wording(question: Question, say: Say) -> str:
    """Return a question as people read it."""
    return question.wording or say(f"question-{question.words}", question.params)


def _step(question: Question, service: ServiceMap) -> str:
    """Return what people call the asked step, also when it is no longer on the map."""
    if question.element in service.node:
        return service.label(question.element)
    return str(question.params.get("step", ""))


def _gone(question: Question, service: ServiceMap) -> bool:
    return "step" in question.params and question.element not in service.node


def _options(question: Question, say: Say) -> tuple[OptionView, ...]:
    return tuple(OptionView(o.code, _label("option", o, say)) for o in question.options)


def _parts(question: Question, say: Say) -> tuple[OptionView, ...]:
    return tuple(
        OptionView(p.code, _label("part", p, say, question.params)) for p in question.parts
    )


def _label(kind: str, option: Option, say: Say, params: Mapping[str, object] | None = None) -> str:
    word = (option.word or option.code).replace("_", "-")
    return option.label or say(f"{kind}-{word}", params or {})


def _reveal(session: Session, asked: Round, service: ServiceMap, say: Say) -> RevealView:
    """Rule 2: counts per group, with what is withheld said in words."""
    question = asked.question
    told = [_part(session, asked, n, service, say) for n in range(max(1, len(question.parts)))]
    labels = _parts(question, say)
    groups, totals = told[0]
    why = reasons(session, asked)
    return RevealView(
        groups=() if labels else groups,
        totals={} if labels else totals,
        map_answer=question.map_answer,
        sentence=say("reveal-reasons", {"n": len(why)}) if why else say(_overall(told), {}),
        words=tuple(
            WordsView(service.label(p) if p else "", text) for p, text in own_words(session, asked)
        ),
        parts=tuple(
            PartView(label.code, label.label, *part)
            for label, part in zip(labels, told, strict=False)
        ),
        reasons=tuple(ReasonView(r.id, r.choice, r.words, r.settled, r.name) for r in why),
    )


Told = tuple[tuple[GroupView, ...], Mapping[str, int]]


def _part(session: Session, asked: Round, part: int, service: ServiceMap, say: Say) -> Told:
    """Return groups and totals of one part; totals are empty where any group is withheld."""
    labels = {o.code: _label("option", o, say) for o in asked.question.options}
    groups = []
    totals: Counter[str] = Counter()
    for group in counts(session, asked, part):
        if not group.n and not group.counts:
            continue
        why = ""
        if group.mostly_alike:
            why = say("mostly-alike", {"answer": labels[group.mostly_alike]})
        elif group.counts is None:
            why = say("withheld", {"n": group.n})
        totals.update(group.counts or {})
        names = tuple(service.label(p) for p in group.partners)
        alike = bool(group.mostly_alike)
        groups.append(GroupView(group.partners, names, group.n, group.counts, why, alike))
    withheld = any(g.counts is None for g in groups)
    return tuple(groups), {} if withheld else dict(totals.most_common())


FEWEST_TO_TELL = 2
"""One answer agrees with nobody and differs from nobody."""
_ORDER = (
    "reveal-split",
    "reveal-nobody-knows",
    "reveal-alike",
    "reveal-mostly",
    "reveal-few",
    "reveal-withheld",
)
"""Of several parts the first of these is what the room hears."""


def _overall(told: list[Told]) -> str:
    return min((_sentence(groups) for groups, _ in told), key=_ORDER.index)


def _sentence(groups: tuple[GroupView, ...]) -> str:
    """Return what to say: alike, split, nobody knows, or too few to say any of it."""
    totals: Counter[str] = Counter()
    for group in groups:
        totals.update(group.counts or {})
    if not totals:
        return "reveal-mostly" if any(g.mostly_alike for g in groups) else "reveal-withheld"
    if totals.total() < FEWEST_TO_TELL:
        return "reveal-few"
    most, number = totals.most_common(1)[0]
    if most == "unknown":
        return "reveal-nobody-knows"
    return "reveal-alike" if number >= 0.8 * totals.total() else "reveal-split"
