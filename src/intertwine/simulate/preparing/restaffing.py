"""The same map and scenario with other people there, or others who share: without a new `prepare`.

Everybody keeps their number, and those who are not there serve no queue; so a run is the same,
to the last bit, as one of the scenario written out with fewer people. A coalition takes about a
millisecond this way instead of the fifty of a whole `prepare`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from intertwine.model.ids import PartnerId
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.preparing.rooms import rooms_again
from intertwine.simulate.preparing.staffing import Staff
from intertwine.simulate.setting import never_empty, wide


def restaffed(
    prepared: Prepared,
    *,
    sharing: Sequence[PartnerId],
    there: Collection[PartnerId] | None = None,
) -> Prepared:
    """Return what was prepared, with these partners sharing and the people of `there` present.

    None means that everybody is there. `Prepared.people` still lists everybody.
    """
    rules = replace(prepared.scenario.rules, sharing=tuple(sharing))
    scenario = replace(prepared.scenario, rules=rules)
    staff = Staff(prepared.service, scenario, there=there)
    stated = {work.activity: work for work in scenario.work}
    task = prepared.setting.task.copy()
    serves: list[int] = []
    conditions: list[int] = []
    for row, activity in zip(task, prepared.tasks, strict=True):
        demand = staff.demand(prepared.service.node[activity], stated.get(activity))
        row["queue"] = -1 if demand is None else demand.queue
        row["serve0"] = len(serves)
        serves += [prepared.serves[c] for c in (demand.conditions if demand else ())]
        row["serve1"] = len(serves)
        conditions.append(len(demand.conditions) if demand else 0)
    queue, need, eligible = staff.queue_tables()
    person = prepared.setting.person.copy()
    serving = staff.serving_of(person)
    setting = prepared.setting._replace(
        task=task,
        room=rooms_again(prepared.setting.room, task, conditions),
        serves=never_empty(np.array(serves, np.int32)),
        queue=queue,
        need=need,
        eligible=wide(eligible),
        person=person,
        serving=never_empty(serving),
    )
    return replace(prepared, setting=setting, scenario=scenario)


def can_share(prepared: Prepared, partners: Sequence[PartnerId]) -> bool:
    """Return whether anybody can do more work where these partners share than where none do."""
    alone = restaffed(prepared, sharing=()).setting
    shared = restaffed(prepared, sharing=partners).setting
    return not (
        np.array_equal(alone.eligible, shared.eligible)
        and np.array_equal(alone.need, shared.need)
        and np.array_equal(alone.task["queue"], shared.task["queue"])
    )
