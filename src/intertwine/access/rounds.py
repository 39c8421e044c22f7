"""A question as a viewer sees it: the words, who has answered, and after the reveal the counts.

Rules 1 to 3 of `access.sessions` are kept here for questions.
"""

from __future__ import annotations

from collections import Counter

from intertwine.access.views import GroupView, OptionView, RevealView, RoundView, Say, WordsView
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop.questions import Question
from intertwine.workshop.session import Round, RoundState, Session
from intertwine.workshop.shown import counts, own_words


def round_view(session: Session, asked: Round, service: ServiceMap, say: Say) -> RoundView:
    """Return a question as everybody sees it; what was answered, only after the reveal."""
    question = asked.question
    revealed = asked.state is RoundState.REVEALED
    return RoundView(
        id=asked.id,
        kind=question.kind,
        element=question.element,
        step=_step(question.element, question, service),
        wording=_wording(question, say),
        easy=question.wording or say(f"question-{question.kind}.easy", question.params),
        state=asked.state,
        options=tuple(OptionView(o.code, _option(o.code, o.label, say)) for o in question.options),
        answered=len(asked.answers),
        present=max(len(session.present), len(asked.answers)),
        reveal=_reveal(session, asked, service, say) if revealed else None,
        gone=question.element not in service.node,
    )


def _step(element: ElementId, question: Question, service: ServiceMap) -> str:
    """Return what people call the asked step, also when it is no longer on the map."""
    return service.label(element) if element in service.node else str(question.params["step"])


def planned_view(question: Question, service: ServiceMap, say: Say) -> RoundView:
    """Return a question of the plan, which nobody has been asked yet."""
    return RoundView(
        id=question.id,
        kind=question.kind,
        element=question.element,
        step=_step(question.element, question, service),
        wording=_wording(question, say),
        easy="",
        state=RoundState.HELD,
        options=tuple(OptionView(o.code, _option(o.code, o.label, say)) for o in question.options),
        answered=0,
        present=0,
        gone=question.element not in service.node,
    )


def _wording(question: Question, say: Say) -> str:
    return question.wording or say(f"question-{question.kind}", question.params)


def _option(code: str, label: str, say: Say) -> str:
    return label or say("option-" + code.replace("_", "-"), {})


def _reveal(session: Session, asked: Round, service: ServiceMap, say: Say) -> RevealView:
    """Rule 2: counts per group, with what is withheld said in words."""
    labels = {o.code: _option(o.code, o.label, say) for o in asked.question.options}
    groups = []
    totals: Counter[str] = Counter()
    withheld = False
    for group in counts(session, asked):
        if not group.n and not group.counts:
            continue
        why = ""
        if group.mostly_alike:
            why = say("mostly-alike", {"answer": labels[group.mostly_alike]})
        elif group.counts is None:
            why = say("withheld", {"n": group.n})
        withheld = withheld or group.counts is None
        totals.update(group.counts or {})
        names = tuple(service.label(p) for p in group.partners)
        groups.append(GroupView(group.partners, names, group.n, group.counts, why))
    return RevealView(
        groups=tuple(groups),
        totals={} if withheld else dict(totals.most_common()),
        map_answer=asked.question.map_answer,
        sentence=say(_sentence(totals), {}),
        words=tuple(
            WordsView(service.label(p) if p else "", text) for p, text in own_words(session, asked)
        ),
    )


FEWEST_TO_TELL = 2
"""One answer agrees with nobody and differs from nobody."""


def _sentence(totals: Counter[str]) -> str:
    """Return what to say: alike, split, nobody knows, or too few to say any of it."""
    if not totals:
        return "reveal-withheld"
    if totals.total() < FEWEST_TO_TELL:
        return "reveal-few"
    most, number = totals.most_common(1)[0]
    if most == "unknown":
        return "reveal-nobody-knows"
    return "reveal-alike" if number >= 0.8 * totals.total() else "reveal-split"
