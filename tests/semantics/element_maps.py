"""For every element of the catalogue the smallest map that shows it, with its runs by hand.

How a run is written: see `telling_runs`. `shows` names what the map is there for: a kind of node,
a kind of event at a position, a kind of loop, or a word for something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from sketching import sketch

from intertwine.model.elements import EventDefinition, Loop, OtherElement
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, LoopKind, NodeKind
from intertwine.model.service_map import ServiceMap


class Shown(NamedTuple):
    """One map, what it shows, and every maximal run of it."""

    shows: tuple[object, ...]
    service: ServiceMap
    runs: frozenset[str]
    remarks: frozenset[str] = frozenset()
    """Codes of the remarks; those of refusals end with "!"."""


START, CATCH, THROW, END = "start", "catch", "throw", "end"
EDGE, BESIDE = "edge", "edge beside"
EVENT_SUB, EVENT_SUB_BESIDE = "event sub-process", "event sub-process beside"

VALID: Mapping[str, tuple[EventKind, ...]] = {
    START: (EventKind.MESSAGE, EventKind.TIMER, EventKind.CONDITIONAL, EventKind.SIGNAL),
    CATCH: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.LINK,
    ),
    THROW: (
        EventKind.MESSAGE,
        EventKind.SIGNAL,
        EventKind.ESCALATION,
        EventKind.COMPENSATE,
        EventKind.LINK,
    ),
    END: (
        EventKind.MESSAGE,
        EventKind.SIGNAL,
        EventKind.ERROR,
        EventKind.ESCALATION,
        EventKind.CANCEL,
        EventKind.COMPENSATE,
        EventKind.TERMINATE,
    ),
    EDGE: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ERROR,
        EventKind.ESCALATION,
        EventKind.CANCEL,
        EventKind.COMPENSATE,
    ),
    BESIDE: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ESCALATION,
    ),
    EVENT_SUB: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ERROR,
        EventKind.ESCALATION,
        EventKind.COMPENSATE,
    ),
    EVENT_SUB_BESIDE: (
        EventKind.MESSAGE,
        EventKind.TIMER,
        EventKind.CONDITIONAL,
        EventKind.SIGNAL,
        EventKind.ESCALATION,
    ),
}
"""Where BPMN allows which event (OMG 2013, tables 10.84, 10.88, 10.89, 10.92)."""

MAPS: dict[str, Shown] = {}


def shown(name: str, shows: object, service: ServiceMap, *runs: str, remarks: str = "") -> None:
    """Enter a map in the table."""
    assert name not in MAPS
    what = shows if isinstance(shows, list) else [shows]
    MAPS[name] = Shown(tuple(what), service, frozenset(runs), frozenset(remarks.split()))


# --- tasks ---------------------------------------------------------------------------------

for _kind in (
    NodeKind.TASK,
    NodeKind.USER_TASK,
    NodeKind.MANUAL_TASK,
    NodeKind.SERVICE_TASK,
    NodeKind.SCRIPT_TASK,
    NodeKind.BUSINESS_RULE_TASK,
):
    shown(str(_kind), _kind, sketch(f"s:start a:{_kind} e:end", "s>a>e"), "s a( a) e")

shown(
    "start and end",
    [NodeKind.START_EVENT, NodeKind.END_EVENT],
    sketch("s:start e:end", "s>e"),
    "s e",
)
shown(
    "a map that is nothing but a step",
    "no start, no end",
    sketch("a:task"),
    "a( a)",
)
shown(
    "send task and receive task",
    [NodeKind.SEND_TASK, NodeKind.RECEIVE_TASK],
    sketch({"A": "a:send", "B": "s:start b:receive"}, "s>b", "a>b"),
    "a( a) s b",
    "a( s a) b",
    "s a( a) b",
)
shown(
    "a receive task takes any one of its messages",
    "alternative messages of a receive task",
    sketch({"A": "x:xor a1:send a2:send", "B": "b:receive"}, "x>a1 x>a2", "a1>b a2>b"),
    "x>a1 a1( a1) b",
    "x>a2 a2( a2) b",
)
shown(
    "a receive task can begin a process again and again",
    "instantiating receive task",
    sketch(
        {"A": "a1:send a2:send", "B": "b:receive e:end"},
        "a1>a2 b>e",
        "a1>b a2>b",
        also={"b": {"instantiate": True}},
    ),
    "a1( a1) b e a2( a2) b e",
    "a1( a1) b a2( e a2) b e",
    "a1( a1) b a2( a2) e b e",
    "a1( a1) a2( b e a2) b e",
    "a1( a1) a2( b a2) e b e",
    "a1( a1) a2( a2) b e b e",
)
shown(
    "more than one flow into and out of a step",
    "uncontrolled flows",
    sketch("s:start a:task b:task c:task", "s>a>b a>c"),
    "s a( a) b( b) c( c)",
    "s a( a) b( c( b) c)",
    "s a( a) b( c( c) b)",
    "s a( a) c( c) b( b)",
    "s a( a) c( b( c) b)",
    "s a( a) c( b( b) c)",
)
shown(
    "conditions on the flows of a step",
    "conditional flows",
    sketch(
        "a:task b:task c:task d:task",
        "a>b a>c a>d",
        flow={
            "a>b": {"condition": "b?"},
            "a>c": {"condition": "c?"},
            "a>d": {"default": True},
        },
        also={"a": {"default_flow": ElementId("a>d")}},
    ),
    "a( a)>b b( b)",
    "a( a)>c c( c)",
    "a( a)>d d( d)",
    "a( a)>b,c b( b) c( c)",
    "a( a)>b,c b( c( b) c)",
    "a( a)>b,c b( c( c) b)",
    "a( a)>b,c c( c) b( b)",
    "a( a)>b,c c( b( c) b)",
    "a( a)>b,c c( b( b) c)",
)
shown(
    "a condition without a default flow is taken to hold",
    "missing default flow",
    sketch("a:task e:end", "a>e", flow={"a>e": {"condition": "ready?"}}),
    "a( a) e",
    remarks="one-must-hold",
)

# --- gateways ------------------------------------------------------------------------------

shown(
    "exclusive gateway",
    NodeKind.EXCLUSIVE_GATEWAY,
    sketch("s:start x:xor a:throw b:throw y:xor e:end", "s>x>a>y>e x>b>y"),
    "s x>a a y e",
    "s x>b b y e",
)
shown(
    "parallel gateway",
    NodeKind.PARALLEL_GATEWAY,
    sketch("s:start f:and a:throw b:throw j:and e:end", "s>f>a>j>e f>b>j"),
    "s f a b j e",
    "s f b a j e",
)
shown(
    "a parallel join waits for ever behind an exclusive split",
    "deadlock",
    sketch("s:start x:xor a:throw b:throw j:and e:end", "s>x>a>j>e x>b>j"),
    "s x>a a STUCK",
    "s x>b b STUCK",
)
shown(
    "inclusive gateway",
    NodeKind.INCLUSIVE_GATEWAY,
    sketch("s:start o:or a:throw b:throw j:or e:end", "s>o>a>j>e o>b>j"),
    "s o>a a j e",
    "s o>b b j e",
    "s o a b j e",
    "s o b a j e",
    remarks="one-must-hold",
)
shown(
    "an inclusive gateway takes its default flow when nothing else holds",
    "inclusive default flow",
    sketch(
        "o:or a:throw b:throw",
        "o>a o>b",
        flow={"o>b": {"default": True}},
        also={"o": {"default_flow": ElementId("o>b")}},
    ),
    "o>a a",
    "o>b b",
)
shown(
    "complex gateway",
    NodeKind.COMPLEX_GATEWAY,
    sketch("s:start f:and a:throw b:throw j:complex e:end", "s>f>a>j>e f>b>j"),
    "s f a b j e",
    "s f b a j e",
    "s f a j b e",
    "s f b j a e",
    "s f a j e b",
    "s f b j e a",
    remarks="complex-join",
)
shown(
    "event-based gateway",
    NodeKind.EVENT_BASED_GATEWAY,
    sketch(
        {"A": "x:xor a:throw-message b:throw", "B": "g:events m:catch-message t:catch-timer"},
        "x>a x>b g>m g>t",
        "a>m",
    ),
    "x>a a m",
    "x>a a t LOST",
    "x>a t a LOST",
    "x>b b t",
    "x>b t b",
    "t x>a a LOST",
    "t x>b b",
)
shown(
    "an event-based gateway begins a process with whichever message comes first",
    "instantiating event-based gateway",
    sketch(
        {"A": "x:xor a:throw-message b:throw-message", "B": "g:events m:catch-message n:receive"},
        "x>a x>b g>m g>n",
        "a>m b>n",
        also={"g": {"instantiate": True}},
    ),
    "x>a a m",
    "x>b b n",
)
shown(
    "a parallel event-based gateway begins a process that needs every message",
    "instantiating parallel event-based gateway",
    sketch(
        {
            "A": "a:throw-message b:throw-message",
            "B": "g:events m:catch-message n:catch-message",
        },
        "a>b g>m g>n",
        "a>m b>n",
        also={"g": {"instantiate": True, "exclusive_events": False}},
    ),
    "a m b n",
    "a b m n",
    "a b n m",
)

# --- start events --------------------------------------------------------------------------

shown(
    "message start",
    (EventKind.MESSAGE, START),
    sketch({"A": "a:throw-message", "B": "s:start-message e:end"}, "s>e", "a>s"),
    "a s e",
)
shown(
    "message start from outside",
    "message from a black box",
    sketch({"B": "s:start-message e:end"}, "s>e", "box>s", black_boxes="box"),
    "s e",
)
shown("timer start", (EventKind.TIMER, START), sketch("s:start-timer e:end", "s>e"), "s e")
shown(
    "conditional start",
    (EventKind.CONDITIONAL, START),
    sketch("s:start-conditional e:end", "s>e"),
    "s e",
)
shown(
    "signal start",
    (EventKind.SIGNAL, START),
    sketch(
        {"A": "x:xor a:throw-signal#fire b:throw", "B": "s:start-signal#fire e:end"}, "x>a x>b s>e"
    ),
    "x>a a s e",
    "x>b b",
)
shown(
    "several start events",
    "several starts",
    sketch("s:start t:start-timer e:end", "s>e t>e"),
    "s e t e STUCK",
    "s t e e STUCK",
    "t e s e STUCK",
    "t s e e STUCK",
)
shown(
    "any of several triggers begins",
    "multiple event",
    sketch(
        {"A": "x:xor a:throw-message b:throw-message", "B": "s:start-message"},
        "x>a x>b",
        "a>s=one b>s=two",
    ),
    "x>a a s",
    "x>b b s",
)
shown(
    "all of several triggers begin",
    "parallel multiple event",
    sketch(
        {"A": "a:throw-message b:throw-message", "B": "s:start-message-message"},
        "a>b",
        "a>s=one b>s=two",
        also={"s": {"parallel_multiple": True}},
    ),
    "a b s",
)
shown(
    "a new message begins the process anew once it is over",
    "one live instance per message start",
    sketch(
        {"A": "a:throw-message b:throw-message", "B": "s:start-message t:task"},
        "a>b s>t",
        "a>s=go b>s=go",
    ),
    "a s t( t) b s t( t)",
    "a s t( b t) s t( t)",
    "a s b t( t) s t( t)",
    "a b s t( t) s t( t)",
)
shown(
    "a start that a flow leads back to",
    "flow into a start event",
    sketch("s:start x:xor e:end", "s>x>e x>s"),
    "s x>e e",
    "s x>s s ...",
)

# --- catching and throwing -----------------------------------------------------------------

shown(
    "message thrown and caught",
    [(EventKind.MESSAGE, THROW), (EventKind.MESSAGE, CATCH), NodeKind.INTERMEDIATE_CATCH_EVENT],
    sketch({"A": "a:throw-message", "B": "s:start m:catch-message"}, "s>m", "a>m"),
    "a s m",
    "s a m",
)
shown(
    "a message that nobody sends comes from outside",
    "message event without a message flow",
    sketch("s:start m:catch-message e:end", "s>m>e"),
    "s m e",
    remarks="message-without-flow",
)
shown(
    "an event that only passes",
    [NodeKind.INTERMEDIATE_THROW_EVENT, (None, THROW), (None, START), (None, END)],
    sketch("s:start a:throw e:end", "s>a>e"),
    "s a e",
)
shown("timer", (EventKind.TIMER, CATCH), sketch("s:start t:catch-timer e:end", "s>t>e"), "s t e")
shown(
    "condition",
    (EventKind.CONDITIONAL, CATCH),
    sketch("s:start t:catch-conditional e:end", "s>t>e"),
    "s t e",
)
shown(
    "signal thrown and caught",
    [(EventKind.SIGNAL, THROW), (EventKind.SIGNAL, CATCH)],
    sketch({"A": "a:throw-signal#fire", "B": "s:start c:catch-signal#fire"}, "s>c"),
    "a s STUCK",
    "s a c",
)
shown(
    "a signal is heard by all who wait",
    "broadcast",
    sketch({"A": "a:throw-signal#fire", "B": "c:catch-signal#fire", "C": "d:catch-signal#fire"}),
    "a c d",
    "a d c",
)
shown(
    "link",
    [(EventKind.LINK, THROW), (EventKind.LINK, CATCH)],
    sketch("s:start a:throw-link#page2 b:catch-link#page2 e:end", "s>a b>e"),
    "s a b e",
)
shown(
    "escalation thrown and not caught",
    "uncaught escalation",
    sketch("s:start a:throw-escalation#late e:end", "s>a>e"),
    "s a e",
    remarks="escalation-uncaught",
)
shown(
    "all of several triggers are caught",
    "parallel multiple catch",
    sketch(
        {"A": "a:throw-message", "B": "s:start m:catch-message-timer"},
        "s>m",
        "a>m",
        also={"m": {"parallel_multiple": True}},
    ),
    "a s m",
    "s a m",
)

# --- end events ----------------------------------------------------------------------------

shown(
    "message end",
    (EventKind.MESSAGE, END),
    sketch({"A": "s:start e:end-message", "B": "m:start-message"}, "s>e", "e>m"),
    "s e m",
)
shown(
    "signal end",
    (EventKind.SIGNAL, END),
    sketch({"A": "e:end-signal#fire", "B": "m:catch-signal#fire"}),
    "e m",
)
shown(
    "terminate end",
    (EventKind.TERMINATE, END),
    sketch("s:start f:and a:task t:end-terminate", "s>f>a f>t"),
    "s f t",
    "s f a( t",
    "s f a( a) t",
)
shown(
    "terminate ends only its own sub-process",
    "terminate in a sub-process",
    sketch("u:sub u.f:and u.a:task u.t:end-terminate e:end", "u.f>u.a u.f>u.t u>e"),
    "u( u.f u.t u) e",
    "u( u.f u.a( u.t u) e",
    "u( u.f u.a( u.a) u.t u) e",
)
shown(
    "error end that nobody catches",
    "uncaught error",
    sketch("s:start f:and a:task x:end-error#lost", "s>f>a f>x"),
    "s f x",
    "s f a( x",
    "s f a( a) x",
    remarks="error-uncaught",
)
shown(
    "error end that is caught on the edge",
    [(EventKind.ERROR, END), (EventKind.ERROR, EDGE), NodeKind.BOUNDARY_EVENT],
    sketch(
        "u:sub u.x:xor u.e:end u.f:end-error#lost b:boundary-error@u",
        "u.x>u.e u.x>u.f",
    ),
    "u( u.x>u.e u.e u)",
    "u( u.x>u.f u.f b",
)
shown(
    "an error is caught by the nearest event of its name",
    "error by name",
    sketch(
        "u:sub u.v:sub u.v.f:end-error#lost u.o:boundary-error#other@u.v b:boundary-error#lost@u"
    ),
    "u( u.v( u.v.f b",
    "u( u.v( u.o u)",
)
shown(
    "escalation end that is caught on the edge",
    [(EventKind.ESCALATION, END), (EventKind.ESCALATION, EDGE)],
    sketch("u:sub u.f:end-escalation#late b:boundary-escalation#late@u"),
    "u( u.f b",
)
shown(
    "cancelled transaction",
    [(EventKind.CANCEL, END), (EventKind.CANCEL, EDGE), NodeKind.TRANSACTION],
    sketch(
        "t:transaction t.a:task t.k:boundary-compensate@t.a t.h:task t.x:xor t.e:end t.c:end-cancel"
        " b:boundary-cancel@t",
        "t.a>t.x>t.e t.x>t.c",
        lines="t.k>t.h",
        also={"t.h": {"for_compensation": True}},
    ),
    "t( t.a( t.a) t.x>t.e t.e t)",
    "t( t.a( t.a) t.x>t.c t.c t.h( t.h) b",
)
shown(
    "a transaction that is cancelled from outside",
    "cancel on the edge without a cancel end",
    sketch("t:transaction t.a:throw b:boundary-cancel@t"),
    "t( b",
    "t( t.a b",
    "t( t.a t)",
)
shown(
    "a cancelled transaction without an event on its edge goes on",
    "cancel end without a cancel event on the edge",
    sketch("t:transaction t.c:end-cancel e:end", "t>e"),
    "t( t.c t) e",
    remarks="cancel-without-event",
)
shown(
    "compensation end",
    [(EventKind.COMPENSATE, END), (EventKind.COMPENSATE, EDGE)],
    sketch(
        "a:task k:boundary-compensate@a h:task c:end-compensate",
        "a>c",
        lines="k>h",
        also={"h": {"for_compensation": True}},
    ),
    "a( a) c h( h)",
)
shown(
    "compensation thrown",
    (EventKind.COMPENSATE, THROW),
    sketch(
        "x:xor a:throw t:task y:xor k:boundary-compensate@t h:task c:throw-compensate e:end",
        "x>t>y>c>e x>a>y",
        lines="k>h",
        also={"h": {"for_compensation": True}},
    ),
    "x>t t( t) y c h( h) e",
    "x>a a y c e",
)
shown(
    "compensation of one activity",
    "named compensation",
    sketch(
        "a:task b:task k:boundary-compensate@a l:boundary-compensate@b"
        " h:task i:task c:end-compensate",
        "a>b>c",
        lines="k>h l>i",
        also={
            "h": {"for_compensation": True},
            "i": {"for_compensation": True},
            "c": {"events": (EventDefinition(EventKind.COMPENSATE, activity=ElementId("a")),)},
        },
    ),
    "a( a) b( b) c h( h)",
)

# --- on the edge ---------------------------------------------------------------------------

for _kind in (EventKind.TIMER, EventKind.CONDITIONAL, EventKind.ERROR, EventKind.ESCALATION):
    shown(
        f"{_kind} on the edge",
        (_kind, EDGE),
        sketch(f"s:start a:task b:boundary-{_kind}@a e:end f:end", "s>a>e b>f"),
        "s a( a) e",
        "s a( b f",
    )
for _kind in (EventKind.TIMER, EventKind.CONDITIONAL, EventKind.ESCALATION):
    shown(
        f"{_kind} beside",
        (_kind, BESIDE),
        sketch(f"a:task b:boundary-{_kind}~@a"),
        "a( a)",
        "a( b a)",
    )
shown(
    "message on the edge",
    (EventKind.MESSAGE, EDGE),
    sketch({"A": "a:throw-message", "B": "t:task b:boundary-message@t"}, "", "a>b"),
    "a t( b",
    "a t( t) LOST",
    "t( a b",
    "t( a t) LOST",
    "t( t) a LOST",
)
shown(
    "message beside",
    (EventKind.MESSAGE, BESIDE),
    sketch({"A": "a:throw-message", "B": "t:task b:boundary-message~@t"}, "", "a>b"),
    "a t( b t)",
    "a t( t) LOST",
    "t( a b t)",
    "t( a t) LOST",
    "t( t) a LOST",
)
shown(
    "signal on the edge",
    (EventKind.SIGNAL, EDGE),
    sketch({"A": "a:throw-signal#fire", "B": "t:task b:boundary-signal#fire@t"}),
    "a t( t)",
    "t( a b",
    "t( t) a",
)
shown(
    "signal beside",
    (EventKind.SIGNAL, BESIDE),
    sketch({"A": "a:throw-signal#fire", "B": "t:task b:boundary-signal#fire~@t"}),
    "a t( t)",
    "t( a b t)",
    "t( a t) b",
    "t( t) a",
)
shown(
    "a signal from inside ends its own sub-process",
    "signal on the edge of its thrower",
    sketch("u:sub u.a:throw-signal#fire u.c:throw b:boundary-signal#fire@u", "u.a>u.c"),
    "u( u.a b",
)
shown(
    "escalation from inside, beside",
    [(EventKind.ESCALATION, THROW), (EventKind.ESCALATION, BESIDE)],
    sketch("u:sub u.a:throw-escalation b:boundary-escalation~@u"),
    "u( u.a b u)",
    "u( u.a u) b",
)
shown(
    "a deadline runs while a task waits for its message",
    "deadline on a waiting task",
    sketch(
        {"A": "x:xor a:throw-message n:throw", "B": "t:task b:boundary-timer@t"},
        "x>a x>n",
        "a>t",
    ),
    "b x>a a LOST",
    "b x>n n",
    "x>a b a LOST",
    "x>n b n",
    "x>a a b LOST",
    "x>n n b",
    "x>a a t( t)",
    "x>a a t( b",
)
shown(
    "a deadline runs while a receive task waits",
    "deadline on a receive task",
    sketch({"A": "a:throw-message", "B": "s:start t:receive b:boundary-timer@t"}, "s>t", "a>t"),
    "a s t( t",
    "a s t( b LOST",
    "s a t( t",
    "s a t( b LOST",
    "s t( a t",
    "s t( a b LOST",
    "s t( b a LOST",
)

# --- sub-processes -------------------------------------------------------------------------

shown(
    "sub-process",
    NodeKind.SUB_PROCESS,
    sketch("s:start u:sub u.s:start u.a:task u.e:end e:end", "s>u>e u.s>u.a>u.e"),
    "s u( u.s u.a( u.a) u.e u) e",
)
shown("a sub-process without content is a step", "collapsed", sketch("u:sub"), "u( u)")
shown(
    "call activity",
    NodeKind.CALL_ACTIVITY,
    sketch("s:start c:call e:end", "s>c>e", processes={"q": "b:task"}, also={"c": {"called": "q"}}),
    "s c( b( b) c) e",
)
shown(
    "a call of something elsewhere is a step",
    "called elsewhere",
    sketch("c:call", also={"c": {"called": "other"}}),
    "c( c)",
    remarks="called-elsewhere",
)
shown(
    "a called global task is one step",
    "call of a global task",
    replace(
        sketch("c:call", also={"c": {"called": "g"}}),
        others=(OtherElement(ElementId("g"), "globalUserTask"),),
    ),
    "c( c)",
)
shown(
    "a process that calls itself",
    "recursion",
    sketch("c:call", also={"c": {"called": "process"}}),
    "c( c)",
    remarks="calls-itself!",
)
shown(
    "ad-hoc sub-process",
    NodeKind.AD_HOC_SUB_PROCESS,
    sketch("h:adhoc h.a:task h.b:task e:end", "h>e"),
    "h( h) e",
    "h( h.a( h.a) h) e",
    "h( h.b( h.b) h) e",
    "h( h.a( h.a) h.b( h.b) h) e",
    "h( h.a( h.b( h.a) h.b) h) e",
    "h( h.a( h.b( h.b) h.a) h) e",
    "h( h.b( h.b) h.a( h.a) h) e",
    "h( h.b( h.a( h.b) h.a) h) e",
    "h( h.b( h.a( h.a) h.b) h) e",
)
shown(
    "ad-hoc sub-process, one step at a time",
    "ad-hoc in turn",
    sketch("h:adhoc h.a:task h.b:task e:end", "h>e", also={"h": {"in_turn": True}}),
    "h( h) e",
    "h( h.a( h.a) h) e",
    "h( h.b( h.b) h) e",
    "h( h.a( h.a) h.b( h.b) h) e",
    "h( h.b( h.b) h.a( h.a) h) e",
)
shown(
    "transaction that is not cancelled",
    "transaction",
    sketch("t:transaction t.a:task e:end", "t>e"),
    "t( t.a( t.a) t) e",
)


shown(
    "the first of several triggers begins a sub-process",
    "several starts in a sub-process",
    sketch("u:sub u.s:start-timer u.t:start-conditional u.a:throw", "u.s>u.a"),
    "u( u.s u.a u)",
    "u( u.t u)",
)
shown(
    "an error in a called process is caught on the edge of the call",
    "error out of a call",
    sketch(
        "c:call b:boundary-error#lost@c",
        processes={"q": "f:end-error#lost"},
        also={"c": {"called": "q"}},
    ),
    "c( f b",
)
shown(
    "what was done inside a sub-process is undone",
    "compensation of a sub-process",
    sketch(
        "u:sub u.a:task u.k:boundary-compensate@u.a u.h:task c:end-compensate",
        "u>c",
        lines="u.k>u.h",
        also={"u.h": {"for_compensation": True}},
    ),
    "u( u.a( u.a) u) c u.h( u.h)",
)
shown(
    "an interrupted sub-process forgets what was completed in it",
    "compensation after an interruption",
    sketch(
        "u:sub u.a:throw u.t:task u.k:boundary-compensate@u.t u.h:task u.f:end-error"
        " b:boundary-error@u c:end-compensate",
        "u.t>u.f b>c",
        lines="u.k>u.h",
        also={"u.h": {"for_compensation": True}},
    ),
    "u( u.a u.t( u.t) u.f b c",
    "u( u.t( u.a u.t) u.f b c",
    "u( u.t( u.t) u.a u.f b c",
    "u( u.t( u.t) u.f b c",
)
shown(
    "a step done again and again is undone once",
    "compensation in a loop",
    sketch(
        "s:start m:xor t:task k:boundary-compensate@t h:task x:xor c:end-compensate",
        "s>m>t>x>c x>m",
        lines="k>h",
        also={"h": {"for_compensation": True}},
    ),
    "s m t( t) x>c c h( h)",
    "s m t( t) x>m m t( t) ...",
)


def _event_sub(event: str, inner: str = "u.a:throw") -> ServiceMap:
    return sketch(f"u:sub {inner} u.v:sub u.v.s:{event}", also={"u.v": {"event_sub_process": True}})


for _kind in (EventKind.TIMER, EventKind.CONDITIONAL, EventKind.ERROR, EventKind.ESCALATION):
    shown(
        f"{_kind} begins an event sub-process",
        (_kind, EVENT_SUB),
        _event_sub(f"start-{_kind}"),
        "u( u.a u)",
        "u( u.v.s u.v) u)",
        "u( u.a u.v.s u.v) u)",
    )
for _kind in (EventKind.TIMER, EventKind.CONDITIONAL, EventKind.ESCALATION):
    shown(
        f"{_kind} begins an event sub-process beside",
        (_kind, EVENT_SUB_BESIDE),
        _event_sub(f"start-{_kind}~"),
        "u( u.a u)",
        "u( u.v.s u.v) u.a u)",
        "u( u.v.s u.a u.v) u)",
        "u( u.a u.v.s u.v) u)",
    )
for _kind, _throw in (
    (EventKind.ERROR, "end-error"),
    (EventKind.ESCALATION, "throw-escalation"),
    (EventKind.SIGNAL, "throw-signal"),
):
    shown(
        f"{_kind} from inside begins an event sub-process",
        (_kind, EVENT_SUB),
        _event_sub(f"start-{_kind}#fire", f"u.a:{_throw}#fire"),
        "u( u.a u.v.s u.v) u)",
    )
shown(
    "signal begins an event sub-process beside",
    (EventKind.SIGNAL, EVENT_SUB_BESIDE),
    sketch(
        "u:sub u.a:throw-signal#fire u.v:sub u.v.s:start-signal~#fire",
        also={"u.v": {"event_sub_process": True}},
    ),
    "u( u.a u.v.s u.v) u)",
)
shown(
    "message begins an event sub-process",
    (EventKind.MESSAGE, EVENT_SUB),
    sketch(
        {"A": "a:throw-message", "B": "u:sub u.a:throw u.v:sub u.v.s:start-message"},
        "",
        "a>u.v.s",
        also={"u.v": {"event_sub_process": True}},
    ),
    "a u( u.v.s u.v) u)",
    "a u( u.a u.v.s u.v) u)",
    "a u( u.a u) LOST",
    "u( a u.v.s u.v) u)",
    "u( a u.a u.v.s u.v) u)",
    "u( a u.a u) LOST",
    "u( u.a a u.v.s u.v) u)",
    "u( u.a a u) LOST",
    "u( u.a u) a LOST",
)
shown(
    "message from outside begins an event sub-process beside",
    (EventKind.MESSAGE, EVENT_SUB_BESIDE),
    sketch(
        {"B": "u:sub u.a:throw u.v:sub u.v.s:start-message~"},
        "",
        "box>u.v.s",
        black_boxes="box",
        also={"u.v": {"event_sub_process": True}},
    ),
    "u( u.a u)",
    "u( u.v.s u.v) u.a u)",
    "u( u.v.s u.a u.v) u)",
    "u( u.a u.v.s u.v) u)",
)
shown(
    "compensation begins an event sub-process",
    (EventKind.COMPENSATE, EVENT_SUB),
    sketch(
        "u:sub u.a:throw u.v:sub u.v.s:start-compensate u.v.b:throw c:end-compensate",
        "u.v.s>u.v.b u>c",
        also={"u.v": {"event_sub_process": True}},
    ),
    "u( u.a u) c u.v( u.v.s u.v.b u.v)",
)
shown(
    "an event sub-process of a process",
    "process with an event sub-process",
    sketch("s:start v:sub v.s:start-timer", also={"v": {"event_sub_process": True}}),
    "s",
    "s v.s v)",
)

# --- repetition ----------------------------------------------------------------------------


def _repeated(kind: LoopKind, **more: object) -> ServiceMap:
    return sketch("s:start a:task", "s>a", also={"a": {"loop": Loop(kind, **more)}})  # type: ignore[arg-type]


shown("loop", LoopKind.STANDARD, _repeated(LoopKind.STANDARD), "s a( a)", "s a( a) ...")
shown(
    "loop that may be skipped",
    "test before",
    _repeated(LoopKind.STANDARD, test_before=True, maximum=1),
    "s",
    "s a( a)",
)
shown(
    "loop with a maximum",
    "loop maximum",
    _repeated(LoopKind.STANDARD, maximum=2),
    "s a( a)",
    "s a( a) a( a)",
)
shown(
    "instances side by side",
    LoopKind.PARALLEL,
    _repeated(LoopKind.PARALLEL, cardinality="2"),
    "s a( a) a( a)",
    "s a( a( a) a)",
)
shown(
    "instances one after the other",
    LoopKind.SEQUENTIAL,
    _repeated(LoopKind.SEQUENTIAL, cardinality="2"),
    "s a( a) a( a)",
)
shown(
    "nobody says how many instances",
    "assumed instances",
    _repeated(LoopKind.SEQUENTIAL),
    "s a( a)",
    "s a( a) a( a)",
    remarks="instances-assumed",
)
shown(
    "enough instances are done",
    "completion condition",
    _repeated(LoopKind.PARALLEL, cardinality="2", condition="enough"),
    "s a( a)",
    "s a( a( a)",
    "s a( a) a(",
    "s a( a) a( a)",
    "s a( a( a) a)",
)
shown(
    "sub-process in two instances",
    "multi-instance sub-process",
    sketch("u:sub u.a:throw", also={"u": {"loop": Loop(LoopKind.PARALLEL, cardinality="2")}}),
    "u( u.a u) u( u.a u)",
    "u( u.a u( u) u.a u)",
    "u( u.a u( u.a u) u)",
    "u( u( u.a u) u.a u)",
    "u( u( u.a u.a u) u)",
)
shown(
    "instances that talk are one",
    "multi-instance with a message",
    sketch(
        {"A": "a:task", "B": "s:start-message"},
        "",
        "a>s",
        also={"a": {"loop": Loop(LoopKind.PARALLEL)}},
    ),
    "a( a) s",
    remarks="one-instance",
)

shown(
    "sub-process in two instances, one after the other",
    "sequential multi-instance sub-process",
    sketch("u:sub u.a:throw", also={"u": {"loop": Loop(LoopKind.SEQUENTIAL, cardinality="2")}}),
    "u( u.a u) u( u.a u)",
)
shown(
    "sub-process in a loop",
    "loop around a sub-process",
    sketch("u:sub u.a:throw", also={"u": {"loop": Loop(LoopKind.STANDARD, maximum=2)}}),
    "u( u.a u)",
    "u( u.a u) u( u.a u)",
)
shown(
    "a deadline ends all instances",
    "boundary event on a multi-instance activity",
    sketch(
        "a:task b:boundary-timer@a",
        also={"a": {"loop": Loop(LoopKind.SEQUENTIAL, cardinality="2")}},
    ),
    "b",
    "a( b",
    "a( a) b",
    "a( a) a( b",
    "a( a) a( a)",
)

# --- messages ------------------------------------------------------------------------------

shown(
    "a step is answered before it is done",
    "answer",
    sketch({"A": "a:task", "B": "s:start-message r:task"}, "s>r", "a>s r>a"),
    "a( s r( r) a)",
)
shown(
    "a step takes one of two messages that exclude each other",
    "alternative messages of a step",
    sketch({"A": "x:xor a:throw-message b:throw-message", "B": "t:task"}, "x>a x>b", "a>t b>t"),
    "x>a a t( t)",
    "x>b b t( t)",
)
shown(
    "a step takes the message of the work or that of its deadline",
    "alternative messages of an interrupted step",
    sketch(
        {"A": "a:task b:boundary-timer@a x:throw-message y:throw-message", "B": "t:task"},
        "a>x b>y",
        "x>t y>t",
    ),
    "a( a) x t( t)",
    "a( b y t( t)",
)
shown(
    "a step takes what every run sends and one of what exclude each other",
    "common and alternative messages",
    sketch(
        {"A": "x:xor a:throw-message b:throw-message c:throw-message", "B": "t:task"},
        "x>a>c x>b>c",
        "a>t b>t c>t",
    ),
    "x>a a c t( t)",
    "x>b b c t( t)",
)
shown(
    "a step takes both of two messages that one run sends",
    "several messages of a step",
    sketch({"A": "a:throw-message b:throw-message", "B": "t:task"}, "a>b", "a>t b>t"),
    "a b t( t)",
)
shown(
    "a step takes a message of each process",
    "messages of several processes",
    sketch({"A": "a:throw-message", "B": "t:task", "C": "c:throw-message"}, "", "a>t c>t"),
    "a c t( t)",
    "c a t( t)",
)
shown(
    "a black box takes and offers everything",
    "black box",
    sketch(
        {"A": "s:start a:throw-message m:catch-message e:end"},
        "s>a>m>e",
        "a>box box>m",
        black_boxes="box",
    ),
    "s a m e",
)
shown(
    "a message to a whole pool is taken there",
    "message to a filled pool",
    sketch({"A": "a:throw-message", "B": "b:throw"}, "", "a>B"),
    "a b",
    "b a",
    remarks="to-whole-pool",
)
shown(
    "messages that nobody takes are left",
    "undelivered message",
    sketch({"A": "a:throw-message", "B": "x:xor m:catch-message n:throw"}, "x>m x>n", "a>m"),
    "a x>m m",
    "a x>n n LOST",
    "x>m a m",
    "x>n a n LOST",
    "x>n n a LOST",
)

shown(
    "a gateway that a message reaches first",
    "gateway as a start",
    sketch({"A": "a:throw-message", "B": "f:and b:throw c:throw"}, "f>b f>c", "a>f"),
    "a f b c",
    "a f c b",
)
shown(
    "an event-based gateway sends no message",
    "message from an event-based gateway",
    sketch({"A": "g:events t:catch-timer", "B": "m:catch-message"}, "g>t", "g>m"),
    "t m",
    "m t",
    remarks="cannot-send",
)
shown(
    "a gateway inside takes no message",
    "message to a gateway",
    sketch({"A": "a:throw-message", "B": "x:xor b:throw"}, "b>x", "a>x"),
    "a b x",
    "b a x",
    "b x a",
    remarks="cannot-receive",
)

# --- what is drawn wrongly -----------------------------------------------------------------

shown(
    "a cycle in which no time passes",
    "instantaneous cycle",
    sketch("s:start x:xor y:xor", "s>x>y>x"),
    "s x y x ...",
    remarks="cycle-without-time",
)
shown(
    "inclusive joins that wait for each other",
    "waiting joins",
    sketch("s:start f:and i:or j:or", "s>f>i>j f>j>i"),
    "s f STUCK",
    remarks="joins-may-wait cycle-without-time",
)
shown(
    "a flow to nowhere",
    "dangling flow",
    sketch("a:task", "a>gone"),
    "a( a)",
    remarks="flow-to-nowhere!",
)
shown(
    "nothing begins",
    "no start",
    sketch("a:task b:task", "a>b>a"),
    "",
    remarks="nothing-begins",
)
shown(
    "an event on the edge of nothing",
    "dangling boundary event",
    sketch("a:task b:boundary-timer"),
    "a( a)",
    remarks="boundary-of-nothing!",
)
shown(
    "an event sub-process that nothing begins",
    "event sub-process without a start",
    sketch("a:task v:sub v.b:task", also={"v": {"event_sub_process": True}}),
    "a( a)",
    remarks="event-sub-process-without-start!",
)
shown(
    "a flow out of its pool or sub-process",
    "flow across a border",
    sketch("a:throw u:sub u.b:throw", "a>u.b"),
    "a u( u)",
    "u( a u)",
    "u( u) a",
    remarks="flow-leaves-scope! not-run! nothing-begins",
)
shown(
    "a flow out of an end",
    "flow from an end event",
    sketch("e:end a:task", "e>a"),
    "e",
    remarks="flow-from-end",
)
shown(
    "a link to nowhere",
    "link without its other end",
    sketch("a:throw-link#page2"),
    "a",
    remarks="link-to-nowhere",
)
shown(
    "cancelling without a transaction",
    "cancel end in a process",
    sketch("s:start c:end-cancel", "s>c"),
    "s c",
    remarks="cancel-without-transaction",
)
shown(
    "undoing where nothing can be undone",
    "compensation without handlers",
    sketch("a:task c:end-compensate", "a>c"),
    "a( a) c",
    remarks="nothing-to-undo",
)
shown(
    "an event for undoing without a step that undoes",
    "compensation event without a handler",
    sketch("a:task k:boundary-compensate@a"),
    "a( a)",
    remarks="nobody-undoes",
)

# --- what is beyond what is run ------------------------------------------------------------

_MANY = [f"t{number}" for number in range(65)]

shown(
    "more flows than can be joined",
    "too many joined",
    sketch(
        f"x:xor y:xor j:or {' '.join(f'{t}:throw' for t in _MANY)}",
        "x>y " + " ".join(f"{'x' if t < 't4' else 'y'}>{t}>j" for t in _MANY),
    ),
    *(f"{'x' if t < 't4' else 'x>y y'}>{t} {t} STUCK" for t in _MANY),
    remarks="too-many-joined!",
)
shown(
    "more combinations than are run",
    "too many choices",
    sketch(
        f"s:start o:or {' '.join(f'{t}:throw' for t in _MANY[:7])}",
        f"s>o {' '.join(f'o>{t}' for t in _MANY[:7])}",
    ),
    "s STUCK",
    remarks="too-many-choices!",
)
shown(
    "several triggers at once behind an event-based gateway",
    "parallel multiple event behind an event-based gateway",
    sketch(
        "g:events m:catch-message-timer t:catch-timer",
        "g>m g>t",
        also={"m": {"parallel_multiple": True}},
    ),
    "t",
    remarks="all-after-event-gateway! message-without-flow",
)
shown(
    "several triggers at once on the edge",
    "parallel multiple boundary event",
    sketch("a:task b:boundary-timer-conditional@a", also={"b": {"parallel_multiple": True}}),
    "a( a)",
    remarks="all-on-the-edge!",
)
shown(
    "several triggers at once for an event sub-process",
    "parallel multiple start of an event sub-process",
    sketch(
        "u:sub u.a:throw u.v:sub u.v.s:start-timer-conditional",
        also={"u.v": {"event_sub_process": True}, "u.v.s": {"parallel_multiple": True}},
    ),
    "u( u.a u)",
    remarks="all-in-event-sub-process!",
)
shown(
    "more instances than are run",
    "fewer instances",
    _repeated(LoopKind.SEQUENTIAL, cardinality="9"),
    "s" + " a( a)" * 8,
    remarks="fewer-instances",
)
shown(
    "more repetitions than are counted",
    "uncounted repetitions",
    _repeated(LoopKind.STANDARD, maximum=99),
    "s a( a)",
    "s a( a) ...",
    remarks="repetitions-uncounted",
)
shown(
    "a pool that stands for several",
    "multiplicity",
    replace(sketch({"A": "a:task"}), pools=(replace(sketch({"A": "a:task"}).pools[0], maximum=0),)),
    "a( a)",
    remarks="one-of-many",
)
shown(
    "two pools of one process",
    "shared process",
    replace(
        sketch({"A": "a:task"}),
        pools=(
            *sketch({"A": "a:task"}).pools,
            replace(sketch({"A": "a:task"}).pools[0], id=ElementId("B"), name="B"),
        ),
    ),
    "a( a)",
    remarks="shares-process",
)
shown(
    "a called process that is a pool's own",
    "call of a pool's process",
    sketch({"A": "c:call", "B": "b:throw"}, also={"c": {"called": "process B"}}),
    "c( c) b",
    "c( b c)",
    "b c( c)",
    remarks="called-has-pool",
)
shown(
    "a message into a process that two pools call",
    "called by several",
    sketch(
        {"A": "x:call", "B": "y:call", "C": "c:throw-message"},
        "",
        "c>m",
        processes={"q": "m:catch-message"},
        also={"x": {"called": "q"}, "y": {"called": "q"}},
    ),
    *(
        " ".join((*first[:place], "y(", *first[place:], "STUCK"))
        for first in (("c", "x(", "m", "x)"), ("x(", "c", "m", "x)"))
        for place in range(5)
    ),
    remarks="called-by-several",
)
shown(
    "a message from a whole pool is there whenever it is awaited",
    "message from a filled pool",
    sketch({"A": "a:throw", "B": "m:catch-message"}, "", "A>m"),
    "a m",
    "m a",
    remarks="from-whole-pool",
)
shown(
    "choreography",
    "choreography",
    ServiceMap("m", others=(OtherElement(ElementId("c"), "choreography"),)),
    "",
    remarks="choreography!",
)
