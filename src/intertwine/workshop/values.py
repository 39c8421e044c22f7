"""What matters to each group of a session: the orders its people gave, as ranks and weights."""

from __future__ import annotations

from intertwine.model.tables import Value
from intertwine.workshop.session import Session
from intertwine.workshop.shown import told_of


def values(session: Session) -> tuple[Value, ...]:
    """Return what matters to each group: mean ranks as an order, and as weights that add to one.

    Weights are Borda's (1781): the points of a criterion among all points given.
    """
    rows: dict[tuple[str, str], Value] = {}
    groups = session.groups or {}
    for asked in session.rounds:
        if not asked.question.ranked:
            continue
        for group in sorted(told_of(session, asked, 0)):
            orders = [
                g.choices
                for key, g in asked.answers.items()
                if key in session.participants
                and groups.get(session.participants[key].partner) == group
                and g.choices
                and not g.late
            ]
            criteria = [o.code for o in asked.question.options]
            points = {c: sum(len(o) - 1 - o.index(c) for o in orders) for c in criteria}
            total = sum(points.values())
            if not total:
                continue
            for criterion in criteria:
                stakeholder = "+".join(group)
                rows[stakeholder, criterion] = Value(
                    stakeholder=stakeholder,
                    criterion=criterion,
                    weight=round(points[criterion] / total, 4),
                    rank=1 + sum(p > points[criterion] for p in points.values()),
                    kind=criterion if criterion in ("private", "group", "public") else "",
                )
    return tuple(rows.values())
