"""The smallest maps of gateways."""

from __future__ import annotations

from entering_maps import Table
from sketching import sketch

from intertwine.model.ids import ElementId
from intertwine.model.kinds import NodeKind

MAPS = Table()
shown = MAPS.enter

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
