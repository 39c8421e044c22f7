"""The smallest maps of what is beyond what is run, and what is remarked on each."""

from __future__ import annotations

from dataclasses import replace

from entering_maps import Table
from sketching import repeated, sketch

from intertwine.model.elements import OtherElement
from intertwine.model.ids import ElementId
from intertwine.model.kinds import LoopKind
from intertwine.model.service_map import ServiceMap

MAPS = Table()
shown = MAPS.enter

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
    repeated(LoopKind.SEQUENTIAL, cardinality="9"),
    "s" + " a( a)" * 8,
    remarks="fewer-instances",
)
shown(
    "more repetitions than are counted",
    "uncounted repetitions",
    repeated(LoopKind.STANDARD, maximum=99),
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
