"""The smallest maps that are drawn wrongly, and what is remarked on each."""

from __future__ import annotations

from entering_maps import Table
from sketching import sketch

MAPS = Table()
shown = MAPS.enter

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
