"""What was asked and answered: one construct in one round, as an array."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intertwine.model.study import Study
from intertwine.model.tables import Item

if TYPE_CHECKING:
    from intertwine.stats.agreement import Ints

CONSTRUCTS = ("accountability", "predictability", "information", "purpose", "expectation", "own")
"""What is one answer to one thing; scales and orders have measures of their own."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The answers to one construct in one wave, as an array: items × respondents.

    `options` are the codes' meanings; `organisations` holds one code per respondent, whose
    meaning is `partners`.
    """

    construct: str
    wave: str
    items: tuple[Item, ...]
    options: tuple[str, ...]
    partners: tuple[str, ...]
    respondents: tuple[str, ...]
    answers: Ints
    organisations: Ints

    @property
    def n(self) -> dict[str, int]:
        """How many people of each partner answered anything."""
        answered = (self.answers >= 0).any(axis=0)
        return {
            partner: int((answered & (self.organisations == code)).sum())
            for code, partner in enumerate(self.partners)
        }


def asked(study: Study) -> tuple[Asked, ...]:
    """Return the answers of a study by construct and wave, in the order of `items.csv`."""
    import numpy as np

    found = []
    told = dict.fromkeys(i.construct for i in study.items if i.construct in CONSTRUCTS)
    for construct in told:
        items = tuple(i for i in study.items if i.construct == construct)
        row = {item.element: number for number, item in enumerate(items)}
        for wave in study.waves:
            given = [
                a
                for a in study.answers
                if a.construct == construct and a.wave == wave and a.element in row
            ]
            if not given:
                continue
            options = tuple(
                dict.fromkeys(
                    [o for i in items for o in i.options] + [a.answer for a in given if a.answer]
                )
            )
            people = {a.respondent: a.partner for a in given}
            partners = tuple(dict.fromkeys(people.values()))
            answers = np.full((len(items), len(people)), -1, dtype=np.int64)
            column = {person: number for number, person in enumerate(people)}
            for a in given:
                if a.answer:
                    answers[row[a.element], column[a.respondent]] = options.index(a.answer)
            codes = np.array([partners.index(p) for p in people.values()], dtype=np.int64)
            found.append(
                Asked(construct, wave, items, options, partners, tuple(people), answers, codes)
            )
    return tuple(found)
