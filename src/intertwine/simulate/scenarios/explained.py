"""A scenario written out for people to go on from: what each table is about, what was assumed.

Comments alone are added, so that the file reads back as exactly the scenario it was written from.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from intertwine.model.findings import Param
from intertwine.model.kinds import NodeKind
from intertwine.model.scenario import Assumption, Scenario, Work
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios.assumptions import MINUTES
from intertwine.simulate.scenarios.checks import splits
from intertwine.simulate.scenarios.units import number_text
from intertwine.simulate.scenarios.write import key_text, scenario_text, string_text
from intertwine.wording import say

WIDTH = 96


def explained_text(
    scenario: Scenario,
    service: ServiceMap,
    *,
    given: Scenario | None = None,
    taken: Sequence[Assumption] = (),
) -> str:
    """Return a completed scenario as the text of its file, with comments in plain words.

    `given` is what somebody said, None for nothing: all else is marked as assumed. `taken` is what
    is taken for granted when it is run and stands in no table; it is told at the end, with the
    tables that would say it.
    """
    notes = _Notes(scenario, service, given)
    text = scenario_text(scenario, above=notes.above)
    return (
        "\n\n".join(part for part in (notes.head(), text.rstrip(), notes.rest(taken)) if part)
        + "\n"
    )


@dataclass(frozen=True)
class _Notes:
    scenario: Scenario
    service: ServiceMap
    given: Scenario | None
    told: set[str] = field(default_factory=set)
    """Sentences that stand above an earlier table; later ones of the kind are marked alone."""

    def head(self) -> str:
        name = self.service.name or self.service.id
        clock = () if self.given else (_say("clock"),)
        return _comment(_say("head", map=name), _say("manual"), *clock)

    def above(self, section: str, row: str) -> str:
        """Return what is said above a table, "" for nothing."""
        said = {
            "arrivals": self._arrivals,
            "roles": self._role,
            "people": self._person,
            "activities": self._activity,
        }.get(section)
        return _comment(*(said(row) if said else ()))

    def _arrivals(self, _: str) -> Iterator[str]:
        if self.given is not None and self.given.arrivals:
            return
        for assumption in self.scenario.assumptions:
            if assumption.code in ("arrivals", "starts-unused"):
                yield say(f"assumption-{assumption.code}", assumption.params)

    def _role(self, row: str) -> Iterator[str]:
        if self.given is None or row not in {r.id for r in self.given.roles}:
            yield from self._once("role")

    def _person(self, row: str) -> Iterator[str]:
        if self.given is None or row not in {w.id for w in self.given.workers}:
            yield from self._once("person")

    def _activity(self, row: str) -> Iterator[str]:
        label = self.service.label(row)
        before, now = _work(self.given, row), _work(self.scenario, row)
        assumed = ["duration"] if before is None else []
        if now is not None and now.needs == () and (before is None or before.needs is None):
            assumed.append("citizens" if not (self.given and self.given.roles) else "nobody")
        for kind in assumed:
            yield from self._once(kind, minutes=MINUTES)
        marks = {"name": label or row, "assumed": "-".join(assumed) or "nothing"}
        if assumed or (label and label != row):
            yield _say("activity", **marks)

    def _once(self, code: str, **params: Param) -> Iterator[str]:
        if code not in self.told:
            self.told.add(code)
            yield _say(code, **params)

    def rest(self, taken: Sequence[Assumption]) -> str:
        """Return what no table says, and the tables in which it could be said."""
        parts = []
        if taken:
            parts += [_say("rest"), *(say(f"assumption-{a.code}", a.params) for a in taken)]
        unsaid = [
            f"[{name}]"
            for name, value in (
                ("calendars", self.scenario.calendars),
                ("costs", self.scenario.costs),
                ("targets", self.scenario.targets),
            )
            if not value
        ]
        if unsaid:
            parts.append(_say("unsaid", tables=", ".join(unsaid)))
        blocks = [_comment(*parts), *(self._ways(n) for n in self._open())]
        return "\n\n".join(block for block in blocks if block)

    def _open(self) -> list[str]:
        """Return the gateways of which nobody said how likely each way is."""
        stated = {str(b.gateway) for b in self.scenario.branching}
        return [
            str(name)
            for name, node in splits(self.service).items()
            if node.kind is NodeKind.EXCLUSIVE_GATEWAY
            and str(name) not in stated
            and all(f.probability is None for f in self.service.outgoing[node.id])
        ]

    def _ways(self, name: str) -> str:
        """Return the table of a gateway, as a comment that can be made a table."""
        flows = self.service.outgoing[name]  # type: ignore[index]
        lines = [_comment(_say("ways", name=self.service.label(name) or name))]
        chance = number_text(1 / len(flows))
        lines += [f"#[gateways.{key_text(name)}]", "#ways = ["]
        for flow in flows:
            to = " ".join((flow.name or self.service.label(flow.target) or "").split())
            way = f"#    {{ flow = {string_text(str(flow.id))}, probability = {chance} }},"
            lines.append(f"{way}  # {to}" if to else way)
        return "\n".join([*lines, "#]"])


def _work(scenario: Scenario | None, activity: str) -> Work | None:
    found = scenario.work if scenario else ()
    return next((w for w in found if w.activity == activity), None)


def _say(code: str, **params: Param) -> str:
    return say(f"written-{code}", params)


def _comment(*sentences: str) -> str:
    """Return sentences as lines of comments, each begun on a line of its own."""
    lines = []
    for sentence in sentences:
        plain = " ".join(sentence.split())
        lines += textwrap.wrap(
            plain, WIDTH, initial_indent="# ", subsequent_indent="#   ", break_long_words=False
        )
    return "\n".join(lines)
