"""The smallest maps of tasks, and of steps that are repeated."""

from __future__ import annotations

from entering_maps import Table
from sketching import repeated, sketch

from intertwine.model.elements import Loop
from intertwine.model.ids import ElementId
from intertwine.model.kinds import LoopKind, NodeKind

MAPS = Table()
shown = MAPS.enter

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

# --- repetition ----------------------------------------------------------------------------


shown("loop", LoopKind.STANDARD, repeated(LoopKind.STANDARD), "s a( a)", "s a( a) ...")
shown(
    "loop that may be skipped",
    "test before",
    repeated(LoopKind.STANDARD, test_before=True, maximum=1),
    "s",
    "s a( a)",
)
shown(
    "loop with a maximum",
    "loop maximum",
    repeated(LoopKind.STANDARD, maximum=2),
    "s a( a)",
    "s a( a) a( a)",
)
shown(
    "instances side by side",
    LoopKind.PARALLEL,
    repeated(LoopKind.PARALLEL, cardinality="2"),
    "s a( a) a( a)",
    "s a( a( a) a)",
)
shown(
    "instances one after the other",
    LoopKind.SEQUENTIAL,
    repeated(LoopKind.SEQUENTIAL, cardinality="2"),
    "s a( a) a( a)",
)
shown(
    "nobody says how many instances",
    "assumed instances",
    repeated(LoopKind.SEQUENTIAL),
    "s a( a)",
    "s a( a) a( a)",
    remarks="instances-assumed",
)
shown(
    "enough instances are done",
    "completion condition",
    repeated(LoopKind.PARALLEL, cardinality="2", condition="enough"),
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
