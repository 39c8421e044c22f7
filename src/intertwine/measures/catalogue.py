"""The list of measures, in the order in which a report tells them, and how to run them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module

from intertwine.errors import UsageProblem
from intertwine.model.findings import Result
from intertwine.model.study import Study


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure that can be run on a study.

    `name` is also its function, and `measure-<name>` its line in the catalogue. `module` is
    imported when it runs. `gathers` is True where it builds on the results of the others, `slow`
    where it may take more than a moment.
    """

    name: str
    module: str
    gathers: bool = False
    slow: bool = False

    def __call__(self, study: Study, *, results: tuple[Result, ...] = ()) -> Result:
        """Return what this measure says of a study; `results` are those it may build on."""
        function = getattr(import_module(f"intertwine.measures.{self.module}"), self.name)
        result: Result = function(study, results=results) if self.gathers else function(study)
        return result


MEASURES: Mapping[str, Measure] = {
    m.name: m
    for m in (
        Measure("interdependence", "interdependence"),
        Measure("coordination", "coordination"),
        Measure("structural_holes", "structural_holes"),
        Measure("brokerage", "brokerage"),
        Measure("bridging", "bridging"),
        Measure("behaviour", "behaviour", slow=True),
        Measure("need_to_know", "need_to_know", slow=True),
        Measure("consent", "consent"),
        Measure("stores", "stores"),
        Measure("double_entry", "double_entry"),
        Measure("understanding", "understanding", slow=True),
        Measure("before_after", "before_after", slow=True),
        Measure("shared_domain", "shared_domain"),
        Measure("leading_together", "leading_together"),
        Measure("relations", "relations"),
        Measure("simulation", "simulation", slow=True),
        Measure("complementarity", "complementarity", slow=True),
        Measure("initiatives", "initiatives"),
        Measure("perspectives", "perspectives"),
        Measure("opportunity_space", "opportunity_space", gathers=True),
        Measure("my_part", "my_part"),
        Measure("collect", "collect"),
    )
}


def measure(study: Study, name: str) -> Result:
    """Return one measure of a study. An unknown name raises `UsageProblem`."""
    if name not in MEASURES:
        raise UsageProblem("unknown-measure", name=name, known=", ".join(MEASURES))
    chosen = MEASURES[name]
    return chosen(study, results=_plain(study) if chosen.gathers else ())


def measure_all(study: Study) -> tuple[Result, ...]:
    """Return every measure of a study, in the order of the list."""
    return in_order(each(study))


def each(study: Study) -> Iterator[Result]:
    """Yield every measure of a study as it is done: quick ones, slow ones, those that gather.

    What gathers is given the others in the order of the list.
    """
    found: list[Result] = []
    for chosen in sorted(MEASURES.values(), key=lambda m: (m.gathers, m.slow)):
        result = chosen(study, results=in_order(found) if chosen.gathers else ())
        found += [] if chosen.gathers else [result]
        yield result


def in_order(results: Iterable[Result]) -> tuple[Result, ...]:
    """Return results in the order of the list."""
    place = {name: number for number, name in enumerate(MEASURES)}
    return tuple(sorted(results, key=lambda r: place[r.measure]))


def _plain(study: Study) -> tuple[Result, ...]:
    return tuple(m(study) for m in MEASURES.values() if not m.gathers)
