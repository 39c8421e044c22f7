"""What a scenario file may hold: one description for reader, writer, manual and tests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from intertwine.model import batching as b
from intertwine.model import scenario as m
from intertwine.model import working_time as w


class Holds(StrEnum):
    """What the value of a key is; the words are those of the manual."""

    TEXT = "text"
    TEXTS = "list of texts"
    WHOLE = "whole number, 0 or more"
    COUNT = "whole number above 0"
    NUMBER = "number"
    MONEY = "amount of money"
    SHARE = "share, 0 to 1"
    YES = "true or false"
    MOMENT = "date and time"
    TIME = "time with unit"
    DURATION = "duration"
    QUANTITY = "distribution of a number"
    CONDITION = "condition"
    PRIORITY = "expression"
    WORD = "word"
    SHARES = "table of shares"
    HOURS = "list of opening hours"
    SPECIAL_DAYS = "list of special days"
    RATES = "list of rates"
    MOMENTS = "list of times or moments"
    RATE = "number above 0"
    FILE = "name of a file"
    NEEDS = "list of needs"
    BY_PERSON = "durations by person"
    WAYS = "list of ways"
    FACTORS = "table of factors"
    CHANCES = "list of hours with chances"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table. `field` is the field of the dataclass, "" for the same name."""

    name: str
    holds: Holds
    doc: str
    field: str = ""
    required: bool = False
    refers: str = ""
    """What the value must name: element, start, lane, gateway, calendar, role, person, partner."""
    words: type[StrEnum] | None = None
    absent: str = ""
    """What a missing key means, for the manual."""

    @property
    def into(self) -> str:
        """The field of the dataclass this key fills."""
        return self.field or self.name


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the file, or many of a kind.

    `named` sections are `[name.id]` and fill the field `id_field`; lists are `[[name]]`.
    """

    name: str
    doc: str
    row: type[Any]
    field: str
    keys: tuple[Key, ...]
    id_field: str = ""
    id_refers: str = ""
    id_doc: str = ""


H = Holds

GIVEN = "*"
"""Field of keys that are another way of saying what a later key of the table says."""

TOP = (
    Key("name", H.TEXT, "what the scenario is called", required=True),
    Key("seed", H.WHOLE, "number from which all chance follows", absent="1"),
    Key("time_zone", H.TEXT, "where clocks are read, an IANA name", absent="UTC"),
    Key(
        "start",
        H.MOMENT,
        "when the clock starts; local time of `time_zone` unless it has an offset",
        absent="Monday 5 January 2026, 00:00",
    ),
    Key("cases", H.COUNT, "how many cases arrive in a replication", absent="1000"),
    Key("horizon", H.TIME, "when the clock ends", absent="when the last case is done"),
    Key("warm_up", H.TIME, "arrivals before it are left out of the results", absent="none"),
    Key("replications", H.COUNT, "how often it is run anew", absent="30"),
    Key("currency", H.TEXT, "of all amounts of money", absent="not named"),
)
"""Keys at the top of the file. `cases` may be missing where `horizon` is given: then as many
arrive as arrive."""

ARRIVALS = Section(
    "arrivals",
    "A stream of cases. Exactly one of `per_hour`, `per_week`, `gap`, `rates`, `times`, `file`.",
    m.Arrival,
    "arrivals",
    (
        Key(
            "starts",
            H.TEXTS,
            "start events that each case starts at the same moment, one in each pool; of a pool "
            "drawn without one, what no flow leads to",
            required=True,
            refers="start",
        ),
        Key("per_hour", H.RATE, "a Poisson stream: so many in an open hour", field=GIVEN),
        Key("per_week", H.RATE, "a Poisson stream: so many in a plain week", field=GIVEN),
        Key("gap", H.DURATION, "time between arrivals"),
        Key("rates", H.RATES, "a Poisson stream whose rate varies over the week"),
        Key("times", H.MOMENTS, "the arrivals themselves, in rising order"),
        Key(
            "file",
            H.FILE,
            "a text file beside this one with a moment or a time in each line",
            field=GIVEN,
        ),
        Key("calendar", H.TEXT, "when cases can arrive", refers="calendar", absent="always"),
        Key(
            "clock",
            H.WORD,
            "whether gaps count open time only, or all time and then move to the next opening",
            words=m.ArrivalClock,
            absent="open time",
        ),
        Key("batch", H.QUANTITY, "how many arrive at the same moment, rounded", absent="1"),
        Key("cases", H.COUNT, "how many arrive in this stream", absent="no limit of its own"),
        Key(
            "first_at_start",
            H.YES,
            "whether the first arrives at the start rather than after a gap",
            absent="false",
        ),
    ),
    id_field="id",
    id_doc="any name for the stream",
)

CALENDARS = Section(
    "calendars",
    "When somebody is there.",
    w.Calendar,
    "calendars",
    (
        Key("always", H.YES, "open day and night", absent="false"),
        Key("open", H.HOURS, "the plain week", field="periods", absent="closed"),
        Key("chances", H.CHANCES, "hours in which somebody is there by chance", absent="none"),
        Key(
            "drawn",
            H.WORD,
            "what one draw of chance decides, for each person: a period, a day or a week",
            words=w.Drawn,
            absent="period",
        ),
        Key(
            "except",
            H.SPECIAL_DAYS,
            "dates on which the plain week does not hold",
            field="exceptions",
            absent="none",
        ),
        Key("time_zone", H.TEXT, "where its clock hangs", absent="the scenario's"),
    ),
    id_field="id",
    id_doc="any name for the calendar",
)

ROLES = Section(
    "roles",
    "What people are in order to do the activities of lanes.",
    m.Role,
    "roles",
    (
        Key("name", H.TEXT, "as people say it", absent="its id"),
        Key("partner", H.TEXT, "whose role it is", refers="partner", absent="any"),
        Key("lanes", H.TEXTS, "lanes, or pools without lanes", refers="lane", absent="none"),
        Key("queue", H.WORD, "who is served next", words=m.QueueRule, absent="as in [rules]"),
    ),
    id_field="id",
    id_doc="any name for the role",
)

PEOPLE = Section(
    "people",
    "Who does the work.",
    m.Worker,
    "workers",
    (
        Key("name", H.TEXT, "name or pseudonym", absent="its id"),
        Key("partner", H.TEXT, "who employs them", required=True, refers="partner"),
        Key("roles", H.TEXTS, "what they are", refers="role", absent="none"),
        Key("count", H.COUNT, "how many people alike", absent="1"),
        Key("calendar", H.TEXT, "when they are there", refers="calendar", absent="always"),
        Key("cost_per_hour", H.MONEY, "of each, while working", absent="the partner's"),
        Key("can", H.TEXTS, "capabilities, and kinds of work done for others", absent="none"),
        Key("serves", H.CONDITION, "which cases they serve", absent="all"),
        Key("at_once", H.COUNT, "how many pieces of work each does at once", absent="1"),
        Key(
            "pace",
            H.WORD,
            "whether several at once share the time, or each goes on as if it were alone",
            words=m.Pace,
            absent="shared",
        ),
    ),
    id_field="id",
    id_doc="any name for the person or the group",
)

ACTIVITIES = Section(
    "activities",
    "What an activity takes.",
    m.Work,
    "work",
    (
        Key("duration", H.DURATION, "processing time", required=True),
        Key(
            "needs",
            H.NEEDS,
            "who is needed at once; an empty list means nobody: only time passes",
            absent="one person of the role of its lane",
        ),
        Key(
            "people",
            H.TEXTS,
            "the only ones who do it",
            field="workers",
            refers="person",
            absent="all who can",
        ),
        Key("by_person", H.BY_PERSON, "who takes another time", field="by_worker", absent="none"),
        Key("kind", H.TEXT, "capability others need to do it where partners share", absent="none"),
        Key("cost", H.MONEY, "each time it is done, besides the hours", absent="0"),
        Key(
            "calendar",
            H.TEXT,
            "when time passes, for work that needs nobody",
            refers="calendar",
            absent="always",
        ),
        Key(
            "end_of_shift",
            H.WORD,
            "what happens to it when a calendar closes",
            words=m.ShiftEnd,
            absent="as in [rules]",
        ),
        Key(
            "most_waiting",
            H.WHOLE,
            "how many cases may wait for people there at once; who finds no place is turned away",
            absent="no limit",
        ),
    ),
    id_field="activity",
    id_refers="activity",
    id_doc="the id of the activity on the map",
)

BATCHES = Section(
    "batches",
    "Cases that wait for one another and are served together. At least one of `size`, `most`, "
    "`after_first`, `after_last`, `when`, `calendar` says when.",
    b.Batching,
    "batches",
    (
        Key("size", H.COUNT, "ready as soon as so many cases are in it", absent="any"),
        Key("most", H.COUNT, "so many at most; a full batch is ready", absent="no limit"),
        Key("after_first", H.TIME, "ready so long after its first case came", absent="never"),
        Key("after_last", H.TIME, "ready so long after its last case came", absent="never"),
        Key(
            "when",
            H.CONDITION,
            "ready when it is true of a case that comes",
            field="condition",
            absent="none",
        ),
        Key(
            "calendar",
            H.TEXT,
            "ready whenever it is open",
            refers="calendar",
            absent="none",
        ),
        Key(
            "order",
            H.WORD,
            "whether all are one piece of work, or one after another by the same people",
            words=b.BatchOrder,
            absent="together",
        ),
        Key(
            "each",
            H.NUMBER,
            "what each further case adds, as a share of the first one's duration",
            absent="0",
        ),
        Key("factors", H.FACTORS, "by what durations are multiplied, by size", absent="1"),
    ),
    id_field="activity",
    id_refers="activity",
    id_doc="the id of the activity on the map",
)

GATEWAYS = Section(
    "gateways",
    "How a gateway, or an activity with several ways out, chooses.",
    m.Branching,
    "branching",
    (
        Key(
            "ways",
            H.WAYS,
            "its ways out, in the order they are tried",
            field="choices",
            required=True,
        ),
    ),
    id_field="gateway",
    id_refers="split",
    id_doc="the id of the gateway on the map",
)

EVENTS = Section(
    "events",
    "When an event happens that no message decides: timers, conditions, errors.",
    m.EventTime,
    "events",
    (
        Key("after", H.DURATION, "counted from when it is waited for", absent="at once"),
        Key("probability", H.SHARE, "that it happens at all", absent="1"),
    ),
    id_field="event",
    id_refers="event",
    id_doc="the id of the event on the map",
)

MESSAGES = Section(
    "messages",
    "How long a message is under way, or how long a black box takes to answer.",
    m.MessageTime,
    "messages",
    (
        Key("delay", H.DURATION, "time under way", absent="none"),
        Key("loss", H.SHARE, "that it never arrives", absent="0"),
    ),
    id_field="message",
    id_refers="message",
    id_doc="the id of the message flow on the map",
)

LOOPS = Section(
    "loops",
    "How often an activity with a loop or several instances is done: exactly one key.",
    m.Repeat,
    "repeats",
    (
        Key("count", H.QUANTITY, "how often, rounded"),
        Key("again", H.SHARE, "chance of once more, after each time"),
        Key("condition", H.CONDITION, "goes on while it is true"),
    ),
    id_field="activity",
    id_refers="activity",
    id_doc="the id of the activity on the map",
)

ATTRIBUTES = Section(
    "attributes",
    "What is known of each case: exactly one of the keys.",
    m.Attribute,
    "attributes",
    (
        Key("shares", H.SHARES, "categories with their shares, which add up to 1"),
        Key("number", H.QUANTITY, "a number"),
    ),
    id_field="name",
    id_doc="letters, digits and _",
)

COSTS = Section(
    "costs",
    "What a partner's work costs.",
    m.PartnerCost,
    "costs",
    (
        Key("per_hour", H.MONEY, "of each of its people, while working", absent="0"),
        Key("per_case", H.MONEY, "for each case it takes part in", absent="0"),
    ),
    id_field="partner",
    id_refers="partner",
    id_doc="the id of the partner",
)

TARGETS = Section(
    "targets",
    "A promise: so much time at most from one moment to another.",
    m.Target,
    "targets",
    (
        Key("within", H.TIME, "the time promised", required=True),
        Key(
            "from",
            H.TEXT,
            "element where the clock starts",
            field="from_element",
            refers="element",
            absent="the arrival",
        ),
        Key("from_moment", H.WORD, "which moment of it", words=m.Moment, absent="start"),
        Key(
            "to",
            H.TEXT,
            "element where the clock stops",
            field="to_element",
            refers="element",
            absent="the end of the case",
        ),
        Key("to_moment", H.WORD, "which moment of it", words=m.Moment, absent="end"),
        Key("share", H.SHARE, "of cases that should keep it", absent="not said"),
    ),
    id_field="name",
    id_doc="what the promise is called",
)

RULES = Section(
    "rules",
    "How queues, shifts and people are chosen throughout.",
    m.Rules,
    "rules",
    (
        Key("queue", H.WORD, "who is served next", words=m.QueueRule, absent="fifo"),
        Key(
            "priority",
            H.PRIORITY,
            'the higher goes first, with `queue = "priority"`',
            absent="none",
        ),
        Key(
            "interrupt",
            H.YES,
            "whether a higher priority takes people from other work, which goes on later",
            absent="false",
        ),
        Key(
            "end_of_shift",
            H.WORD,
            "what happens to work in hand when a calendar closes",
            words=m.ShiftEnd,
            absent="pause",
        ),
        Key(
            "policy", H.WORD, "who is taken where several could", words=m.Policy, absent="earliest"
        ),
        Key(
            "sharing",
            H.TEXTS,
            "partners who do one another's work",
            refers="partner",
            absent="none",
        ),
    ),
)

INITIAL = Section(
    "initial",
    "Cases that wait when the clock starts.",
    m.InitialCases,
    "initial",
    (Key("count", H.COUNT, "how many wait", required=True),),
    id_field="at",
    id_refers="activity or start",
    id_doc="the id of the activity or start event where they wait",
)

SECTIONS = (
    ARRIVALS,
    CALENDARS,
    ROLES,
    PEOPLE,
    ACTIVITIES,
    BATCHES,
    GATEWAYS,
    EVENTS,
    MESSAGES,
    LOOPS,
    ATTRIBUTES,
    COSTS,
    TARGETS,
    RULES,
    INITIAL,
)
"""All tables of the file, in the order they are written."""
