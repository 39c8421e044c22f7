"""What a scenario may say where pieces of work meet, and what is refused."""

from __future__ import annotations

import pytest

from intertwine.errors import BrokenTable
from intertwine.model.batching import Batching, BatchOrder
from intertwine.model.distribution import fixed
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.scenario import Pace, QueueRule, Rules, Scenario, Work, Worker
from intertwine.model.working_time import Calendar, Chance, Drawn, Period
from intertwine.simulate.scenarios import parse_scenario, scenario_text

E = ElementId
PERHAPS = '[calendars.p]\nchances = [{ on = "Mon 08:00-12:00", chance = 0.5 }]\n'
JUGGLER = """[people.x]
partner = "p"
can = ["c"]
count = 2
at_once = 2
[activities.a]
duration = "1 hour"
"""
FEW = '[activities.a]\nduration = "1 hour"\nmost_waiting = 2\n'
SAID = Scenario(
    "said",
    calendars=(
        Calendar("fridays", (Period((4,), 50_400, 54_000),)),
        Calendar(
            "perhaps",
            (Period((1,), 28_800, 43_200),),
            chances=(Chance(Period((0, 2), 28_800, 57_600), 0.75),),
            drawn=Drawn.DAY,
        ),
    ),
    batches=(
        Batching(
            E("a"), 3, 10, 3600.0, 90.5, "visits > 1", "fridays", BatchOrder.IN_TURN, 0.25,
            ((2, 0.9), (5, 0.75)),
        ),
        Batching(E("b"), size=2),
    ),
    work=(Work(E("c"), fixed(60.0), most_waiting=0),),
    workers=(Worker("x", PartnerId("p"), at_once=3, pace=Pace.FULL),),
    rules=Rules(QueueRule.PRIORITY, "visits", interrupt=True),
)  # fmt: skip


def test_what_is_said_of_them_reads_back_equal() -> None:
    assert parse_scenario(scenario_text(SAID)) == SAID


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("[batches.a]", "scenario-batch-never", "after_first"),
        ('[batches.a]\norder = "in turn"', "scenario-batch-never", "size"),
        ("[batches.a]\nsize = 5\nmost = 3", "scenario-batch-most", "5"),
        ("[batches.a]\nsize = 0", "scenario-value", "size"),
        ("[batches.a]\nsize = 2\neach = -1", "scenario-parameter-negative", "each"),
        ("[batches.a]\nsize = 2\nfactors = { 1 = 0.5 }", "scenario-value", "factors"),
        ("[batches.a]\nsize = 2\nfactors = { 3 = 0 }", "scenario-value", "factors"),
        ("[batches.a]\nafter_first = 30", "scenario-no-unit", "30"),
        ('[batches.a]\nwhen = "visits >"', "scenario-expression", "when"),
        ('[batches.a]\ncalendar = "nights"', "scenario-no-calendar", "nights"),
        ('[batches.a]\norder = "at random"', "scenario-value", "order"),
        (PERHAPS.replace("0.5", "0"), "scenario-value", "chance"),
        (PERHAPS.replace("0.5", "1.5"), "scenario-value", "chance"),
        (PERHAPS + 'open = ["Mon 09:00-10:00"]', "scenario-overlap", "chances"),
        (PERHAPS + 'drawn = "month"', "scenario-value", "drawn"),
        (PERHAPS + "always = true", "scenario-always-and-hours", "always"),
        (
            PERHAPS + '[arrivals.x]\nstarts = ["s"]\nper_hour = 1\ncalendar = "p"',
            "scenario-chance-people",
            "arrivals.x",
        ),
        (
            PERHAPS + '[activities.a]\nduration = "1 hour"\nneeds = []\ncalendar = "p"',
            "scenario-chance-people",
            "activities.a",
        ),
        (PERHAPS + '[batches.a]\ncalendar = "p"', "scenario-chance-people", "batches.a"),
        (JUGGLER + 'needs = [{ capability = "c", count = 2 }]', "scenario-at-once", "x"),
        (JUGGLER + 'people = ["x"]\n[batches.a]\nsize = 2', "scenario-at-once", "x"),
        (JUGGLER + '[rules]\npolicy = "prosimos"', "scenario-policy", "at_once"),
        (JUGGLER.replace("at_once = 2", "at_once = 0"), "scenario-value", "at_once"),
        (JUGGLER.replace("at_once = 2", 'pace = "slow"'), "scenario-value", "pace"),
        (FEW + "needs = []", "scenario-waiting-for-nobody", "most_waiting"),
        (FEW + "[batches.a]\nsize = 2", "scenario-waiting-batch", "batches"),
        (FEW + '[rules]\npolicy = "prosimos"', "scenario-policy", "most_waiting"),
        (FEW.replace("= 2", "= -1"), "scenario-value", "most_waiting"),
        (FEW.replace("= 2", "= 0.5"), "scenario-value", "most_waiting"),
        ("[rules]\ninterrupt = true", "scenario-interrupt", "priority"),
        ('[rules]\ninterrupt = true\npriority = "visits"', "scenario-interrupt", "queue"),
        ('[batches.a]\nsize = 2\n[rules]\npolicy = "prosimos"', "scenario-policy", "batches"),
    ],
)
def test_what_cannot_be_is_refused_by_name(text: str, code: str, names: str) -> None:
    with pytest.raises(BrokenTable) as problem:
        parse_scenario(f'name = "n"\n{text}', file="bad.toml")
    assert problem.value.code == code
    assert names in str(problem.value)
    assert "bad.toml" in str(problem.value)
