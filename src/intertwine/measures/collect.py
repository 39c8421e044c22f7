"""What to collect next: what would change the report most, first."""

from __future__ import annotations

from collections.abc import Iterator

from intertwine.model.findings import Result, Word
from intertwine.model.kinds import DatumKind, Personal
from intertwine.model.study import Study


def collect(study: Study) -> Result:
    """Return what nobody has given yet, in the order of what it would change.

    Only what the study as a whole lacks; each measure says by itself what it lacks.
    """
    return Result("collect", missing=tuple(_wishes(study)))


def _wishes(study: Study) -> Iterator[Word]:
    main = study.main_map
    if main is None:
        yield Word("missing-map")
        return
    if not study.citizens:
        yield Word("missing-citizens")
    if not study.mechanisms:
        yield Word("missing-mechanisms")
    if not study.people:
        yield Word("missing-people")
    service = main.map
    unnamed = [m for m in service.messages if not (m.name or m.message_name)]
    if unnamed:
        yield Word("missing-message-names", {"n": len(unnamed)})
    unsaid = [
        d
        for d in service.data
        if d.personal is Personal.UNKNOWN and (d.name or d.kind is not DatumKind.MESSAGE)
    ]
    if unsaid:
        yield Word("missing-personal", {"n": len(unsaid)})
    if not any(n.coproduced for n in service.nodes):
        yield Word("missing-co-production")
