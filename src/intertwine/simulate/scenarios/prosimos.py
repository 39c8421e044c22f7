"""Read a simulation file of Prosimos 2.1 (JSON) as a scenario for the same map.

What we cannot run, or what an older release meant differently, is refused by name; nothing is
dropped in silence. Times in such a file are seconds.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from intertwine.errors import BrokenTable, NotThere, TooLarge
from intertwine.model.distribution import Distribution, DistributionKind
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.scenario import (
    Arrival,
    ArrivalClock,
    Branching,
    Choice,
    EventTime,
    Need,
    Pace,
    QueueRule,
    Role,
    Rules,
    Scenario,
    Work,
    Worker,
)
from intertwine.model.service_map import ServiceMap
from intertwine.model.working_time import DAY_SECONDS, Calendar, Period
from intertwine.simulate.scenarios.beginnings import arrival_starts
from intertwine.simulate.scenarios.checks import check
from intertwine.simulate.scenarios.distributions import smallest, sound
from intertwine.simulate.scenarios.place import Where
from intertwine.simulate.scenarios.prosimos_batches import read_batches
from intertwine.simulate.scenarios.prosimos_chances import by_chance, granule_of
from intertwine.simulate.scenarios.prosimos_multitasking import several_of
from intertwine.simulate.scenarios.prosimos_rules import CaseData, text
from intertwine.simulate.scenarios.read import MAX_BYTES

START = datetime(2022, 6, 20, 9, tzinfo=UTC)
"""A Monday; the start of that tool's own comparison runs."""

NOT_RUN = ("event_attributes", "global_attributes")
"""Sections of the file that are refused unless they are empty."""

_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_NUMBERS = {"fix": 1, "norm": 4, "expon": 3, "uniform": 2, "gamma": 4, "lognorm": 4}


def read_prosimos(path: Path, service: ServiceMap) -> Scenario:
    """Return the scenario of a Prosimos JSON file for the map it belongs to.

    Raises `BrokenTable` for a file of another format or release, and for what does not fit the
    map. People are taken by whoever can start first; set `Rules.policy` to compare with that
    tool's own choice.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TooLarge("file-too-large", file=path.name, limit=MAX_BYTES // 1_000_000)
        given = json.loads(path.read_bytes())
    except FileNotFoundError as problem:
        raise NotThere("not-there", file=str(path)) from problem
    except (OSError, ValueError, RecursionError) as problem:
        raise BrokenTable("prosimos-json", file=path.name, why=str(problem)) from problem
    reading = _Reading(path.name, given, service)
    try:
        scenario = reading.scenario(path.stem)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError) as problem:
        section = reading.section or "?"
        raise BrokenTable("prosimos-shape", file=path.name, section=section) from problem
    problems = check(scenario, service, file=path.name)
    if problems:
        raise problems[0]
    return scenario


@dataclass
class _Reading:
    """One file being read; `section` is where it is, for errors."""

    file: str
    given: Mapping[str, Any]
    service: ServiceMap
    section: str = ""
    calendars: dict[str, Calendar] = field(default_factory=dict)

    def scenario(self, name: str) -> Scenario:
        """Return the file's content, section by section."""
        fuzzy = self._at("model_type", "CRISP") == "FUZZY"
        granule = granule_of(self._at("granule_size")) if fuzzy else 0
        for section in NOT_RUN:
            if self._at(section, None):
                raise self._refused(section)
        for entry in self._at("resource_calendars"):
            name = text(entry["id"])
            self.calendars[name] = (
                by_chance(entry, granule=granule, name=name, clock=_clock)
                if fuzzy
                else _calendar(name, entry["time_periods"])
            )
        data = CaseData.read(
            self._at("case_attributes", ()),
            self._at("branch_rules", ()),
            self._at("prioritisation_rules", ()),
            distribution=self._distribution,
        )
        batches, whenever = read_batches(self._at("batch_processing", ()), refused=self._refused)
        self.calendars.update({c.id: c for c in whenever})
        at_once = several_of(self._at("multitask", None), refused=self._refused)
        work = self._work()
        arrivals = self._arrivals()
        priority = data.priority
        return Scenario(
            name,
            start=START,
            arrivals=(arrivals,),
            calendars=tuple(self.calendars.values()),
            roles=tuple(
                Role(text(profile["id"]), text(profile["name"]))
                for profile in self._at("resource_profiles")
            ),
            workers=tuple(
                replace(w, at_once=at_once[w.id], pace=Pace.FULL) if w.id in at_once else w
                for w in self._workers(work)
            ),
            work=work,
            batches=batches,
            branching=self._branching(data),
            events=tuple(
                EventTime(ElementId(text(e["event_id"])), self._time(e))
                for e in self._at("event_distribution", ())
            ),
            attributes=data.attributes,
            rules=Rules(QueueRule.PRIORITY, priority) if priority else Rules(),
        )

    def _at(self, section: str, absent: Any = ...) -> Any:
        self.section = section
        if absent is not ... and section not in self.given:
            return absent
        return self.given[section]

    def _refused(self, what: str) -> BrokenTable:
        return BrokenTable("prosimos-not-run", file=self.file, what=what)

    # --- people ----------------------------------------------------------------------------

    def _work(self) -> tuple[Work, ...]:
        found = []
        for task in self._at("task_resource_distribution"):
            own = tuple((text(r["resource_id"]), self._time(r)) for r in task["resources"])
            alike = len({d for _, d in own}) == 1
            found.append(
                Work(
                    ElementId(text(task["task_id"])),
                    own[0][1],
                    (Need(),),
                    tuple(name for name, _ in own),
                    () if alike else own,
                )
            )
        return tuple(found)

    def _workers(self, work: tuple[Work, ...]) -> tuple[Worker, ...]:
        """Return the people of all profiles, each with the partner of the first work they do."""
        partner: dict[str, PartnerId] = {}
        for item in work:
            of = self.service.partner_of(item.activity)
            for worker in item.workers if of else ():
                partner.setdefault(worker, of or PartnerId(""))
        some = self.service.partners[0].id if self.service.partners else PartnerId("")
        return tuple(
            Worker(
                text(r["id"]),
                partner.get(r["id"], some),
                (profile["id"],),
                _whole(r["amount"]),
                text(r["calendar"]),
                _finite(r["cost_per_hour"]),
                name=text(r["name"]),
            )
            for profile in self._at("resource_profiles")
            for r in profile["resource_list"]
        )

    # --- arrivals and ways -----------------------------------------------------------------

    def _arrivals(self) -> Arrival:
        """Return the one stream: the first case comes at the start, the others after gaps."""
        periods = self._at("arrival_time_calendar", None)
        if periods is None:
            everybody = tuple(
                p
                for c in self.calendars.values()
                for p in (*c.periods, *(chance.period for chance in c.chances))
            )
            calendar = Calendar("arrivals", everybody)
        else:
            calendar = _calendar("arrivals", periods)
        self.calendars[calendar.id] = calendar
        return Arrival(
            "cases",
            tuple(n.id for n in arrival_starts(self.service)),
            gap=self._time(self._at("arrival_time_distribution")),
            calendar=calendar.id,
            clock=ArrivalClock.MOVED,
            first_at_start=True,
        )

    def _branching(self, data: CaseData) -> tuple[Branching, ...]:
        found = []
        for gateway in self._at("gateway_branching_probabilities"):
            ways = gateway["probabilities"]
            open_ = sum("value" not in w for w in ways)
            left = 1 - sum(float(w.get("value", 0)) for w in ways)
            choices = [
                Choice(
                    ElementId(text(w["path_id"])),
                    condition=data.conditions[text(w["condition_id"])],
                )
                if "condition_id" in w
                else Choice(
                    ElementId(text(w["path_id"])), _finite(w.get("value", left / max(open_, 1)))
                )
                for w in ways
            ]
            found.append(Branching(ElementId(text(gateway["gateway_id"])), tuple(_drawn(choices))))
        return tuple(found)

    # --- distributions ---------------------------------------------------------------------

    def _distribution(self, given: Mapping[str, Any]) -> Distribution:
        name = text(given["distribution_name"])
        if name == "histogram_sampling":
            data = given["histogram_data"]
            edges = (0.0, *(float(x) for x in data["cdf"]))
            weights = tuple(b - a for a, b in pairwise(edges))
            middles = tuple(float(x) for x in data["bin_midpoints"])[: len(weights)]
            if len(middles) < len(weights) or min(weights) < 0 or not sum(weights) > 0:
                raise ValueError("cdf")
            return Distribution(DistributionKind.EMPIRICAL, values=middles, weights=weights)
        numbers = [float(p["value"]) for p in given["distribution_params"]]
        if name == "exponnorm":
            raise BrokenTable("prosimos-old", file=self.file, what=name)
        if name not in _NUMBERS:
            raise self._refused(str(name))
        if len(numbers) < _NUMBERS[name] or not all(math.isfinite(n) for n in numbers):
            raise BrokenTable("prosimos-old", file=self.file, what=name)
        return sound(_family(name, numbers), Where(self.file, self.section))

    def _time(self, given: Mapping[str, Any]) -> Distribution:
        """Return a distribution of seconds, none of them negative."""
        made = self._distribution(given)
        return made if smallest(made) >= 0 else replace(made, lowest=max(made.lowest, 0.0))


def _family(name: str, numbers: list[float]) -> Distribution:
    """Return a distribution from its name and numbers: mean, spread, least, most."""
    if name == "fix":
        return Distribution(DistributionKind.FIXED, (numbers[0],))
    if name == "uniform":
        return Distribution(DistributionKind.UNIFORM, (numbers[0], numbers[1]))
    if name == "expon":
        mean, low, high = numbers[:3]
        return Distribution(
            DistributionKind.EXPONENTIAL, (mean - low,), shift=low, lowest=low, highest=high
        )
    mean, spread, low, high = numbers[:4]
    kind = {
        "norm": DistributionKind.NORMAL,
        "gamma": DistributionKind.GAMMA,
        "lognorm": DistributionKind.LOGNORMAL,
    }[name]
    sd = spread if name == "norm" else math.sqrt(spread)  # theirs is the variance elsewhere
    return Distribution(kind, (mean, sd), lowest=low, highest=high)


def _drawn(choices: list[Choice]) -> list[Choice]:
    """Return ways with the conditions first; what is left is drawn, and sums to one."""
    conditions = [c for c in choices if c.condition]
    rest = [c for c in choices if not c.condition]
    total = sum(c.probability or 0.0 for c in rest)
    if conditions and rest and total > 0:
        rest = [Choice(c.flow, (c.probability or 0.0) / total) for c in rest]
    elif conditions and rest:
        rest = [Choice(c.flow, 1 / len(rest)) for c in rest]
    return conditions + rest


def _calendar(name: str, periods: Any) -> Calendar:
    found = []
    for p in periods:
        first, last = _DAYS.index(p["from"]), _DAYS.index(p["to"])
        days = tuple(sorted((first + n) % 7 for n in range((last - first) % 7 + 1)))
        begin, end = _clock(p["beginTime"]), _clock(p["endTime"])
        found.append(Period(days, begin, end if end > begin else DAY_SECONDS))
    return Calendar(name, tuple(found))


def _whole(value: Any) -> int:
    """Return a number of people; anything else is another format."""
    if _finite(value) != int(value) or value < 1:
        raise ValueError(value)
    return int(value)


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def _clock(shown: str) -> int:
    """Return a time of day in whole seconds; the last second of the day is its end."""
    hours, minutes, seconds = (float(part) for part in shown.split(":"))
    if not (0 <= hours <= 24 and 0 <= minutes < 60 and 0 <= seconds < 60):
        raise ValueError(shown)
    whole = round(hours * 3600 + minutes * 60 + seconds)
    return DAY_SECONDS if whole >= DAY_SECONDS - 1 else whole
