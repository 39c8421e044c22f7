"""What is wrong with batches, places to wait, interrupted work, and hours by chance."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.errors import BrokenTable
from intertwine.model.scenario import Need, Policy, QueueRule, Scenario, Work
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


def places_to_wait(scenario: Scenario, service: ServiceMap | None, file: str) -> Problems:
    """Yield limits on who may wait where nobody waits for people, or not one by one."""
    batched = {b.activity for b in scenario.batches}
    for work in scenario.work:
        if work.most_waiting is None:
            continue
        where = Where(file, f"activities.{work.activity}", "most_waiting")
        if work.needs == () or (service is not None and _nobody(scenario, service, work)):
            yield where.problem("scenario-waiting-for-nobody", work.most_waiting)
        if work.activity in batched:
            yield where.problem("scenario-waiting-batch", work.activity)
        if service is not None and service.children.get(work.activity):
            yield where.problem("scenario-waiting-inside", work.activity)
        if scenario.rules.policy is Policy.PROSIMOS:
            yield where.problem("scenario-policy", "most_waiting")


def _nobody(scenario: Scenario, service: ServiceMap, work: Work) -> bool:
    """Return whether nothing says who is needed, where roles say it elsewhere."""
    from intertwine.simulate.scenarios.checks import role_of

    if work.needs is not None or work.workers or not scenario.roles:
        return False
    return role_of(service, scenario, work.activity) is None


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


def several_at_once(scenario: Scenario, service: ServiceMap | None, file: str) -> Problems:
    """Yield people who do several things at once where work needs them whole."""
    from intertwine.simulate.scenarios.checks import can_do, role_of

    busy = [w for w in scenario.workers if w.at_once > 1]
    if not busy:
        return
    if scenario.rules.policy is Policy.PROSIMOS:
        where = Where(file, f"people.{busy[0].id}", "at_once")
        yield where.problem("scenario-policy", "at_once")
    batched = {b.activity for b in scenario.batches}
    for work in scenario.work:
        needs = work.needs
        if needs is None:
            role = role_of(service, scenario, work.activity) if service else None
            needs = (Need(role or ""),) if role or work.workers else ()
        if sum(n.count for n in needs) < 2 and work.activity not in batched:
            continue
        for number, need in enumerate(needs):
            only = work.workers if number == 0 else ()
            for w in busy:
                if can_do(w, need, only) or (work.kind and work.kind in w.can):
                    where = Where(file, f"activities.{work.activity}", "needs")
                    yield where.problem("scenario-at-once", w.id)
