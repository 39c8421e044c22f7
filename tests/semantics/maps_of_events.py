"""The smallest maps of events in the flow: at its start, on its way, at its end."""

from __future__ import annotations

from entering_maps import CATCH, EDGE, END, START, THROW, Table
from sketching import sketch

from intertwine.model.elements import EventDefinition
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind

MAPS = Table()
shown = MAPS.enter

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
