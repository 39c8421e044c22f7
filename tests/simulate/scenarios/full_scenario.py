"""A scenario that says everything a scenario can say, and one that says next to nothing."""

from datetime import UTC, date, datetime

from intertwine.model.distribution import Distribution, DistributionKind, exponential, fixed
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.scenario import (
    Arrival,
    ArrivalClock,
    Attribute,
    Branching,
    Choice,
    EventTime,
    InitialCases,
    MessageTime,
    Moment,
    Need,
    PartnerCost,
    Policy,
    QueueRule,
    Repeat,
    Role,
    Rules,
    Scenario,
    ShiftEnd,
    Target,
    Work,
    Worker,
)
from intertwine.model.working_time import Calendar, Period, Rate, SpecialDays

K = DistributionKind
E = ElementId
SMALL = """
name = "Small"
[arrivals.all]
starts = ["s"]
gap = "30 minutes"
"""

FULL = Scenario(
    name='All of "it" \\ ä',
    seed=7,
    start=datetime(2026, 3, 2, 8, 30, tzinfo=UTC),
    time_zone="Europe/Helsinki",
    horizon=30 * 86_400.0,
    warm_up=86_400.0,
    cases=None,
    replications=5,
    currency="EUR",
    arrivals=(
        Arrival("one", (E("s"),), gap=exponential(90.5), calendar="office", cases=3),
        Arrival(
            "two",
            (E("s"), E("r")),
            rates=(Rate(Period((0, 1), 3600, 7200), 2.5),),
            batch=Distribution(K.UNIFORM, (1.0, 4.0)),
            clock=ArrivalClock.MOVED,
            first_at_start=True,
        ),
        Arrival("three", (E("r"),), times=(0.0, 1.5, 90.0)),
    ),
    roles=(
        Role("nurse", "Nurse", PartnerId("a"), (E("lane 1"),), QueueRule.SHORTEST),
        Role("doctor"),
    ),
    workers=(
        Worker("x", PartnerId("a"), ("nurse",), 3, "office", 40.5, ("sign",), "age > 3", "Ann"),
        Worker("y", PartnerId("b"), ("doctor", "nurse")),
    ),
    calendars=(
        Calendar(
            "office",
            (Period((0, 1, 2, 3, 4), 28_800, 57_600), Period((6,), 79_200, 108_000)),
            (
                SpecialDays(date(2026, 12, 24), date(2026, 12, 26)),
                SpecialDays(date(2026, 5, 1), date(2026, 5, 1), ((3600, 7200),), "May"),
            ),
            "Asia/Kathmandu",
        ),
        Calendar("day and night", always=True),
    ),
    work=(
        Work(
            E("k1"),
            Distribution(K.GAMMA, (600.0, 90.0), lowest=60.0, highest=3600.0),
            (Need("nurse", "sign", 2), Need("doctor")),
            ("x", "y"),
            (("y", Distribution(K.ERLANG, (3.0, 60.0), shift=5.0)),),
            "talk",
            2.5,
            "office",
            ShiftEnd.FINISH,
        ),
        Work(E("k2"), Distribution(K.EMPIRICAL, values=(1.0, 2.5), weights=(1.0, 3.0)), ()),
        Work(E("k3"), fixed(3600.0)),
        Work(E("k4"), Distribution(K.NORMAL, (60.0, 5.0), lowest=0.0)),
        Work(E("k5"), Distribution(K.WEIBULL, (1.5, 120.0))),
    ),
    branching=(
        Branching(
            E("g"),
            (
                Choice(E("f1"), first=2),
                Choice(E("f2"), condition='colour = "red"'),
                Choice(E("f3"), 0.25),
                Choice(E("f4"), 0.75),
            ),
        ),
    ),
    events=(EventTime(E("t"), fixed(86_400.0), 0.5), EventTime(E("u"))),
    messages=(MessageTime(E("m"), exponential(3600.0), 0.01),),
    repeats=(
        Repeat(E("k1"), Distribution(K.TRIANGULAR, (1.0, 2.0, 5.0))),
        Repeat(E("k2"), again=0.2),
        Repeat(E("k3"), condition="visits < 3"),
    ),
    attributes=(
        Attribute("colour", (("red", 0.5), ("dark blue", 0.5))),
        Attribute("age", number=Distribution(K.PERT, (18.0, 40.0, 65.0))),
    ),
    costs=(PartnerCost(PartnerId("a"), 46.0, 1.5),),
    targets=(
        Target("soon", 5_184_000.0, E("k1"), Moment.END, E("k2"), Moment.START, 0.9),
        Target("whole", 60.0),
    ),
    rules=Rules(
        QueueRule.PRIORITY, "age / 10", ShiftEnd.FINISH, Policy.PROSIMOS, (PartnerId("a"),)
    ),
    initial=(InitialCases(E("k1"), 4),),
)
