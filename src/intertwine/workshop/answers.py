"""Does an answer fit its question, and what does it say to each part of it?"""

from __future__ import annotations

from intertwine.errors import Refused
from intertwine.workshop.questions import Question, QuestionKind
from intertwine.workshop.session import Given

MOST_WORDS = 1_000
"""The longest free text, in characters."""
NEEDS_A_REASON = ("concern", "objection")
"""Answers of a consent round that say nothing without words."""


def must_fit(question: Question, given: Given) -> None:
    """Refuse an answer that the question does not offer, or that says nothing."""
    known = {o.code for o in question.options}
    told = [c for c in given.choices if c]
    wrong = [c for c in told if c not in known]
    if wrong:
        raise Refused("no-such-answer", value=wrong[0])
    if not told and not given.words.strip():
        raise Refused("answer-empty")
    if len(given.words) > MOST_WORDS or len(given.choices) > _most(question):
        raise Refused("answer-too-long", limit=MOST_WORDS)
    if question.ranked and told and sorted(told) != sorted(known):
        raise Refused("order-incomplete")
    if question.kind is QuestionKind.CONSENT:
        if not told:
            raise Refused("answer-empty")
        if told[0] in NEEDS_A_REASON and not given.words.strip():
            raise Refused("reason-missing")


def _most(question: Question) -> int:
    return len(question.options) if question.ranked else max(1, len(question.parts))


def told(question: Question, given: Given, part: int = 0) -> str:
    """Return what an answer says to a part of a question; "" where it leaves it out.

    Of an order it is what stands first.
    """
    return given.choices[part] if part < len(given.choices) else ""
