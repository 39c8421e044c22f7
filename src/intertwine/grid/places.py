"""Finds what a cell of the information or choices sheet points to: a partner, an activity.

`write_place` is the inverse of `find_activity`: it gives the shortest words that find it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from intertwine.grid import words
from intertwine.grid.activity_lines import read_lines
from intertwine.grid.form import FormActivity, FormPartner
from intertwine.grid.read_service import ServicePart
from intertwine.grid.text import key
from intertwine.model.ids import PartnerId

_NTH = re.compile(r"(.*\S)\s*#(\d{1,4})$", re.DOTALL)


@dataclass(frozen=True)
class Places:
    """The names of one service sheet, ready to be looked up."""

    service: ServicePart

    @cached_property
    def _partners(self) -> dict[str, FormPartner]:
        return {key(p.name): p for p in self.service.partners}

    @cached_property
    def _roles(self) -> dict[str, list[tuple[FormPartner, str]]]:
        found: dict[str, list[tuple[FormPartner, str]]] = {}
        for partner in self.service.partners:
            for role in partner.roles:
                found.setdefault(key(role), []).append((partner, role))
        return found

    @cached_property
    def _steps(self) -> dict[str, str]:
        return {key(step): step for step in self.service.steps}

    @cached_property
    def _of_partner(self) -> dict[PartnerId, list[FormActivity]]:
        found: dict[PartnerId, list[FormActivity]] = {p.id: [] for p in self.service.partners}
        for activity in self.service.activities:
            found[activity.partner].append(activity)
        return found

    # --- partners --------------------------------------------------------------------------

    def find_partner(self, text: str) -> tuple[FormPartner, str] | None:
        """Return the partner a text names, and the role if it names one ("" if not).

        A partner's full name comes first, then a role that only one partner has, then a word
        for citizens where one partner stands for them, then the beginning of one name only.
        """
        wanted = key(text)
        if wanted in self._partners:
            return self._partners[wanted], ""
        if len(self._roles.get(wanted, ())) == 1:
            return self._roles[wanted][0]
        if words.means_citizens(text):
            citizens = [p for p in self.service.partners if p.citizens]
            if len(citizens) == 1:
                return citizens[0], ""
        begins = [p for name, p in self._partners.items() if name.startswith(f"{wanted} ")]
        return (begins[0], "") if wanted and len(begins) == 1 else None

    def find_partners(self, text: str) -> list[tuple[FormPartner, str]] | str:
        """Return all partners of a cell, or the part of it that names nobody we know."""
        whole = self.find_partner(text)
        if whole:
            return [whole]
        found = []
        for part in re.split(r"[;\n]|,| and ", text):
            if key(part):
                one = self.find_partner(part)
                if one is None:
                    return " ".join(part.split())
                found.append(one)
        return found

    # --- activities ------------------------------------------------------------------------

    def activities_of(self, partner: PartnerId, role: str = "") -> list[FormActivity]:
        """Return what a partner, or one of its roles, does, in order."""
        return [a for a in self._of_partner[partner] if not role or a.role == role]

    def find_activity(
        self, partner: PartnerId, text: str, *, role: str = "", last: bool = False
    ) -> FormActivity | None:
        """Return the activity of a partner that a text names, None when there is none.

        `Activity`, `Step` (its first activity there, or with `last` its last one),
        `Step: Activity`, or `Step #2` for the second thing the partner does in that step.
        """
        mine = self.activities_of(partner, role)
        as_typed = [line.name for line in read_lines(text)][:1]
        for name in (text, *as_typed):
            named = [a for a in mine if key(a.name) == key(name)]
            if named:
                return named[0]
        if key(text) in self._steps:
            here = [a for a in mine if a.step == self._steps[key(text)]]
            return (here[-1] if last else here[0]) if here else None
        return self._in_step(mine, text)

    def _in_step(self, mine: list[FormActivity], text: str) -> FormActivity | None:
        nth = _NTH.match(text)
        if nth and key(nth.group(1)) in self._steps:
            here = [a for a in mine if a.step == self._steps[key(nth.group(1))]]
            place = int(nth.group(2))
            return here[place - 1] if 0 < place <= len(here) else None
        for colon in re.finditer(":", text):
            step = self._steps.get(key(text[: colon.start()]))
            name = key(text[colon.end() :])
            here = [a for a in mine if a.step == step and key(a.name) == name]
            if here:
                return here[0]
        return None

    def find_permission(self, text: str) -> FormActivity | None:
        """Return the activity in which permission is given, citizens' own activities first.

        `Partner: Activity` tells apart what several partners call the same.
        """
        for partner in sorted(self.service.partners, key=lambda p: not p.citizens):
            found = self.find_activity(partner.id, text, last=True)
            if found:
                return found
        for colon in re.finditer(":", text):
            named = self.find_partner(text[: colon.start()])
            found = named and self.find_activity(named[0].id, text[colon.end() :], last=True)
            if found:
                return found
        return None

    def is_step(self, text: str) -> bool:
        """Return whether a text is the name of a step."""
        return key(text) in self._steps

    def owners_of(self, text: str) -> list[FormPartner]:
        """Return the partners that have an activity of this name."""
        ids = {a.partner for a in self.service.activities if key(a.name) == key(text)}
        return [p for p in self.service.partners if p.id in ids]


def write_place(places: Places, activity: FormActivity) -> str:
    """Return the shortest words by which `find_activity` finds this activity again."""
    here = [a for a in places.activities_of(activity.partner) if a.step == activity.step]
    nth = f"{activity.step} #{here.index(activity) + 1}"
    for text in (activity.name, f"{activity.step}: {activity.name}", nth):
        if places.find_activity(activity.partner, text) == activity:
            return text
    return nth
