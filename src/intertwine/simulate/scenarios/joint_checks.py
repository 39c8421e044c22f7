"""What is wrong with cases served together, work that is interrupted, and hours by chance."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.errors import BrokenTable
from intertwine.model.scenario import Policy, QueueRule, Scenario
from intertwine.model.service_map import ServiceMap
from intertwine.simulate.chances import overlaps
from intertwine.simulate.expressions import parse_condition
from intertwine.simulate.scenarios.place import Where

Problems = Iterator[BrokenTable]

BEGINS = ("size", "most", "after_first", "after_last", "when", "calendar")
"""The rules by which a batch becomes ready."""


def batches(scenario: Scenario, service: ServiceMap | None, file: str) -> Problems:
    """Yield batches that never begin, cannot be as large as they must, or meet no work."""
    for batch in scenario.batches:
        where = Where(file, f"batches.{batch.activity}")
        said = (batch.size, batch.most, batch.after_first, batch.after_last, batch.calendar)
        if not batch.condition and all(rule is None for rule in said):
            yield where.problem("scenario-batch-never", known=", ".join(BEGINS))
        if batch.size is not None and batch.most is not None and batch.size > batch.most:
            yield where.at("most").problem("scenario-batch-most", batch.most, size=batch.size)
        if batch.each < 0:
            yield where.at("each").problem("scenario-parameter-negative", batch.each)
        if batch.condition:
            try:
                parse_condition(batch.condition, scenario.attributes)
            except BrokenTable as problem:
                at = where.at("when")
                yield at.problem("scenario-expression", batch.condition, why=str(problem))
        if service is not None and service.children.get(batch.activity):
            yield where.problem("scenario-batch-inside", batch.activity)
        if scenario.rules.policy is Policy.PROSIMOS:
            yield where.problem("scenario-policy", "batches")


def interruption(scenario: Scenario, file: str) -> Problems:
    """Yield an interruption where nothing says who comes first."""
    rules = scenario.rules
    if not rules.interrupt:
        return
    where = Where(file, "rules", "interrupt")
    queues = {rules.queue, *(role.queue for role in scenario.roles)}
    if QueueRule.PRIORITY not in queues or not rules.priority:
        yield where.problem("scenario-interrupt")
    if rules.policy is Policy.PROSIMOS:
        yield where.problem("scenario-policy", "interrupt")


def chances(scenario: Scenario, file: str) -> Problems:
    """Yield hours that overlap those of chance, and such calendars for others than people."""
    uncertain = {c.id for c in scenario.calendars if c.chances}
    for calendar in scenario.calendars:
        if calendar.chances and overlaps(calendar):
            yield Where(file, f"calendars.{calendar.id}", "chances").problem("scenario-overlap")
    named = [("arrivals", a.id, a.calendar) for a in scenario.arrivals]
    named += [("activities", w.activity, w.calendar) for w in scenario.work]
    named += [("batches", b.activity, b.calendar) for b in scenario.batches]
    for section, row, used in named:
        if used in uncertain:
            where = Where(file, f"{section}.{row}", "calendar")
            yield where.problem("scenario-chance-people", str(used))
