"""The smallest maps of sub-processes, of events in them, and of calls."""

from __future__ import annotations

from dataclasses import replace

from entering_maps import EVENT_SUB, EVENT_SUB_BESIDE, Table
from sketching import sketch

from intertwine.model.elements import OtherElement
from intertwine.model.ids import ElementId
from intertwine.model.kinds import EventKind, NodeKind
from intertwine.model.service_map import ServiceMap

MAPS = Table()
shown = MAPS.enter

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
