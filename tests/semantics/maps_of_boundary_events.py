"""The smallest maps of events on the edge of a step."""

from __future__ import annotations

from entering_maps import BESIDE, EDGE, THROW, Table
from sketching import sketch

from intertwine.model.kinds import EventKind

MAPS = Table()
shown = MAPS.enter

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
