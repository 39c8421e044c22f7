"""`Study`: everything known about one partnership at one moment, as one immutable value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intertwine.model.elements import MapPartner
from intertwine.model.findings import Param
from intertwine.model.ids import PartnerId
from intertwine.model.kept import Kept
from intertwine.model.kinds import State
from intertwine.model.scenario import Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.model.tables import (
    Answer,
    Asset,
    CoalitionWorth,
    Consent,
    Initiative,
    Item,
    Mechanism,
    Partner,
    Person,
    Question,
    Release,
    Resource,
    Responsibility,
    Routine,
    Tension,
    Tie,
    Value,
)


@dataclass(frozen=True, slots=True)
class StudyMap:
    """One map of the study. `perspective` is whose account it is, None for the shared one.

    `scenario` is what it is run with, as far as anybody said; None where study.toml names none.
    `scenario_file` is the file it names, "" for none; a file that cannot be read has no scenario.
    `kept` is what of its simulated figures is not for whom the study is made for (`access`).
    """

    id: str
    map: ServiceMap
    state: State = State.AS_IS
    perspective: PartnerId | None = None
    file: str = ""
    scenario: Scenario | None = None
    scenario_file: str = ""
    kept: Kept = Kept()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file, or rows of one, that could not be read; the rest of the study stands.

    `code` and `params` are those of the error that was met.
    """

    file: str
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True)
class Study:
    """A partnership's maps and inventories. An empty tuple means nobody has said anything yet."""

    name: str
    remit: str = ""
    need: str = ""
    purpose: str = ""
    prepared_by: str = ""
    date: str = ""
    language: str = ""
    """What its report is told in, one of the catalogue's languages; "" where nobody said."""
    maps: tuple[StudyMap, ...] = ()
    partners: tuple[Partner, ...] = ()
    people: tuple[Person, ...] = ()
    resources: tuple[Resource, ...] = ()
    assets: tuple[Asset, ...] = ()
    routines: tuple[Routine, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    values: tuple[Value, ...] = ()
    ties: tuple[Tie, ...] = ()
    questions: tuple[Question, ...] = ()
    items: tuple[Item, ...] = ()
    answers: tuple[Answer, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    tensions: tuple[Tension, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    consents: tuple[Consent, ...] = ()
    worths: tuple[CoalitionWorth, ...] = ()
    releases: tuple[Release, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def main_map(self) -> StudyMap | None:
        """The map the report tells first: the shared as-is map, else the first one."""
        shared = [m for m in self.maps if m.perspective is None]
        for state in (State.AS_IS, State.TO_BE, State.IDEAL):
            for m in shared:
                if m.state is state:
                    return m
        return self.maps[0] if self.maps else None

    def maps_by(
        self, *, state: State | None = None, perspective: PartnerId | None = None
    ) -> tuple[StudyMap, ...]:
        """Return the maps of a state and a perspective; `None` for state means any state."""
        return tuple(
            m
            for m in self.maps
            if (state is None or m.state is state) and m.perspective == perspective
        )

    def partner_name(self, partner: str) -> str:
        """Return what people call a partner: from partners.csv, else from a map, else its id.

        Small groups that were joined in a workshop (`home+vol`) are called by all their names.
        """
        for known in self.partners:
            if known.id == partner:
                return known.name
        for m in self.maps:
            on_map: MapPartner | None = m.map.partner.get(PartnerId(partner))
            if on_map:
                return on_map.name or partner
        if "+" in partner:
            return " + ".join(self.partner_name(p) for p in partner.split("+"))
        return partner

    @property
    def waves(self) -> tuple[str, ...]:
        """The rounds of answers, in the order in which they were read."""
        return tuple(dict.fromkeys(a.wave for a in self.answers))

    @property
    def citizens(self) -> frozenset[PartnerId]:
        """The partners that stand for citizens, marked in partners.csv or on a map."""
        on_maps = {p.id for m in self.maps for p in m.map.partners if p.citizens}
        return frozenset(p.id for p in self.partners if p.citizens) | on_maps

    def partner_ids(self) -> tuple[PartnerId, ...]:
        """Return all partner ids, partners.csv first, then those that only maps know."""
        ids = [p.id for p in self.partners]
        for m in self.maps:
            ids += [p.id for p in m.map.partners if p.id not in ids]
        return tuple(ids)
