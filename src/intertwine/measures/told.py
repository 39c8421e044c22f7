"""Answers to statements and scales as arrays: who said what to which item in a round."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intertwine.model.study import Study

if TYPE_CHECKING:
    from intertwine.stats.agreement import Floats, Ints

FEWEST_OPINION = 5
"""A group of fewer answers to a question of opinion is not told by itself."""


@dataclass(frozen=True, slots=True)
class Scaled:
    """Numbers people gave in one round: people × items, NaN where somebody left one out.

    `sides` holds one code per person, whose meaning is `partners`.
    """

    wave: str
    items: tuple[str, ...]
    partners: tuple[str, ...]
    values: Floats
    sides: Ints

    def of(self, partner: str) -> Floats:
        """Return the rows of one partner's people."""
        rows: Floats = self.values[self.sides == self.partners.index(partner)]
        return rows


def scaled(study: Study, construct: str, *, items: Sequence[str] = ()) -> tuple[Scaled, ...]:
    """Return the numbers given to a construct, one value a round; `items` fixes their order.

    What is no number ("unknown", a blank) counts as left out. A round nobody answered is not
    in it.
    """
    import numpy as np

    given = [a for a in study.answers if a.construct == construct]
    wanted = tuple(items) or tuple(dict.fromkeys(a.element for a in given))
    found = []
    for wave in study.waves:
        rows = [a for a in given if a.wave == wave and a.element in wanted and _number(a.answer)]
        people = {a.respondent: str(a.partner) for a in rows}
        if not people:
            continue
        partners = tuple(dict.fromkeys(people.values()))
        values = np.full((len(people), len(wanted)), np.nan)
        line = {person: n for n, person in enumerate(people)}
        for a in rows:
            values[line[a.respondent], wanted.index(a.element)] = float(a.answer)
        sides = np.array([partners.index(p) for p in people.values()], dtype=np.int64)
        found.append(Scaled(wave, wanted, partners, values, sides))
    return tuple(found)


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def shown(values: Iterable[float]) -> tuple[float, int] | None:
    """Return mean and number of values, None where too few answered to tell them."""
    told = [float(v) for v in values if v == v]
    return (sum(told) / len(told), len(told)) if len(told) >= FEWEST_OPINION else None


def names(study: Study, partner: str) -> str:
    """Return a side as people call it; sides that are counted together joined by a plus."""
    return " + ".join(study.partner_name(p) for p in partner.split("+"))


def most_frequent(answers: Sequence[str]) -> str:
    """Return the answer most gave; "" where several are as frequent, or nobody answered."""
    counts: Mapping[str, int] = {a: answers.count(a) for a in answers}
    top = max(counts.values(), default=0)
    best = [a for a, n in counts.items() if n == top]
    return best[0] if len(best) == 1 else ""
