"""Levers and shares of the gain as the figures that charts are drawn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intertwine.model.ids import ElementId
from intertwine.model.study import Study
from intertwine.simulate.results.figures import Figure
from intertwine.web.figuring import UNITS, figure
from intertwine.web.simulation_figures import SimulationFigure

if TYPE_CHECKING:
    from intertwine.measures.coalitions import Estimated
    from intertwine.measures.gain import Gain
    from intertwine.simulate.comparing.chosen_outcome import ChosenOutcome
    from intertwine.simulate.comparing.sensitivity import Sensitivity, Swing
    from intertwine.simulate.preparing.prepare import Prepared
    from intertwine.web.gaining import ShareView
    from intertwine.web.weighing import SwingView


def swing_views(
    ready: Prepared, told: Sensitivity, outcome: ChosenOutcome
) -> tuple[str, SimulationFigure, list[SwingView]]:
    """Return the unit, the outcome as it is, and what each lever does to it.

    Times are told in the unit that fits, shares in "%", costs in "money".
    """
    unit, size = {"share": ("%", 0.01), "money": ("money", 1.0)}.get(outcome.counted) or next(
        (u, s) for u, s, least in UNITS if told.base.mean >= least * s
    )
    return unit, figure(told.base, size), [_swing(ready, s, size) for s in told.swings]


def _swing(ready: Prepared, swing: Swing, size: float) -> SwingView:
    from intertwine.web.weighing import SwingView

    service, lever = ready.service, swing.lever
    name, way, partner = lever.subject, "", ""
    worker = next((w for w in ready.scenario.workers if w.id == lever.subject), None)
    flow = next((f for f in service.flows if f.id == lever.subject), None)
    if worker is not None:
        name, partner = worker.name or worker.id, str(worker.partner)
    elif flow is not None:
        name, way = service.label(flow.source), flow.name or service.label(flow.target)
        partner = str(service.partner_of(flow.source) or "")
    elif lever.subject:
        name = service.label(lever.subject)
        partner = str(service.partner_of(ElementId(lever.subject)) or "")
    return SwingView(
        code=lever.code,
        name=name,
        way=way,
        partner=partner,
        low=figure(swing.low, size),
        high=figure(swing.high, size),
        change=figure(swing.change, size),
        sure=swing.sure,
    )


def share_views(study: Study, gain: Gain) -> tuple[SimulationFigure, list[ShareView]]:
    """Return what all gain together, and each partner's share of it, the largest first."""
    from intertwine.web.gaining import ShareView

    views = [
        ShareView(
            partner=str(partner),
            name=study.partner_name(partner),
            share=_estimated(gain.shares, i),
            alone=_estimated(gain.alone, i),
            stable=None if gain.stable is None else float(gain.stable[i]),
            own=_estimated(gain.own[partner], 0) if partner in gain.own else None,
        )
        for i, partner in enumerate(gain.game.partners)
    ]
    return _estimated(gain.whole, 0), sorted(views, key=lambda v: -v.share.value)


def _estimated(found: Estimated, place: int) -> SimulationFigure:
    value, low, high = (float(x[place]) for x in (found.value, found.low, found.high))
    return figure(Figure(value, (low, high)))
