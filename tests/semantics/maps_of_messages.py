"""The smallest maps of messages between pools."""

from __future__ import annotations

from entering_maps import Table
from sketching import sketch

MAPS = Table()
shown = MAPS.enter

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
