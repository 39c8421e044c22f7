"""Every diagnostic that `check` can give, with how much it matters. Sentences: `checks.ftl`.

HIGH: the file or the service cannot work as drawn. MEDIUM: people or tools will read it
differently. LOW: worth a look, often fine.
"""

from __future__ import annotations

from intertwine.model.kinds import Severity

_H, _M, _L = Severity.HIGH, Severity.MEDIUM, Severity.LOW

FORMAT = {
    "file-unreadable": _H,
    "duplicate-id": _H,
    "missing-id": _L,
    "dangling-reference": _M,
    "drawn-nothing": _L,
    "line-without-end": _H,
    "line-lists-disagree": _L,
    "element-unknown": _M,
    "element-not-measured": _L,
}
NAMES = {
    "unnamed-step": _M,
    "unnamed-group": _L,
    "unnamed-event": _L,
    "unnamed-pool": _M,
    "unnamed-lane": _M,
    "unnamed-message": _L,
    "unnamed-datum": _L,
    "branches-unlabelled": _L,
}
WHO = {
    "no-pools": _M,
    "only-black-boxes": _M,
    "process-without-pool": _M,
    "nobody-performs": _M,
    "lane-empty": _L,
    "two-lanes": _M,
}
LINES = {
    "sequence-across-pools": _H,
    "sequence-across-group": _H,
    "message-inside-pool": _H,
    "message-cannot-start": _M,
    "message-cannot-end": _M,
    "message-at-other-event": _M,
    "message-at-plain-event": _L,
    "nobody-sends": _M,
    "nobody-sends-start": _L,
    "nobody-receives": _M,
    "message-ends-at-lane": _L,
}
FLOW = {
    "start-implicit": _L,
    "end-implicit": _L,
    "unconnected": _M,
    "no-way-in": _M,
    "no-way-out": _M,
    "never-reached": _H,
    "never-ends": _H,
    "start-has-incoming": _H,
    "end-has-outgoing": _H,
    "boundary-has-incoming": _H,
    "boundary-on-nothing": _H,
    "boundary-leads-nowhere": _M,
}
CHOICES = {
    "gateway-without-effect": _L,
    "default-elsewhere": _M,
    "event-gateway-followed": _H,
    "event-gateway-alone": _M,
    "event-waits-for-nothing": _L,
    "link-without-partner": _M,
}
INFORMATION = {
    "nobody-writes": _L,
    "nobody-reads": _L,
    "store-nobody-writes": _L,
    "store-nobody-reads": _L,
    "datum-unattached": _L,
}
DRAWING = {
    "no-drawing": _L,
    "not-drawn": _M,
    "line-not-drawn": _L,
    "overlap": _M,
    "outside-pool": _M,
    "outside-lane": _M,
    "no-size": _M,
    "too-small": _L,
}
RUNNING = {
    "stays-for-ever": _H,
    "goes-round-for-ever": _H,
    "ends-twice": _M,
    "done-twice-at-once": _M,
    "message-left": _M,
    "never-happens": _M,
    "piles-up": _M,
    "not-run": _L,
    "not-all-seen": _L,
}

CODES: dict[str, Severity] = {
    **FORMAT,
    **NAMES,
    **WHO,
    **LINES,
    **FLOW,
    **CHOICES,
    **INFORMATION,
    **DRAWING,
    **RUNNING,
}
"""All codes in the order of the manual."""
