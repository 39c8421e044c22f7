"""The waiting of a case is split into its parts, which add up, and its whole spread is told."""

import numpy as np
import pytest

from intertwine.bpmn import read_document, read_map
from intertwine.examples import example
from intertwine.semantics.compile import compile_map
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.preparing.prepare import prepare
from intertwine.simulate.results.summary import summarise
from intertwine.simulate.results.waits import spread, waits_of
from intertwine.simulate.scenarios import completed, read_scenario

FOLDER = example("good-hours")


@pytest.fixture(scope="module")
def ran() -> Experiment:
    service = read_map(read_document(FOLDER / "maps" / "as-is.bpmn"))
    scenario = completed(
        read_scenario(FOLDER / "scenarios" / "ordinary-year.toml", service), service
    )
    ready = prepare(service, compile_map(service), scenario)
    return run_experiment(ready, replications=2, cases=400)


def test_the_parts_are_those_of_the_results_for_a_case(ran: Experiment) -> None:
    told = {a.activity: a for a in summarise(ran).per_activity}
    waits = {w.element: w for w in waits_of(ran)}
    k1 = waits["k1"]
    assert k1.person.mean() + k1.calendar.mean() == pytest.approx(
        told["k1"].waiting.mean.mean * told["k1"].per_case.mean, rel=0.02
    )
    for w in waits.values():
        parts = w.person + w.calendar + w.batch + sum(m for _, m in w.messages)
        assert np.allclose(w.total, parts)


def test_waiting_for_a_message_lies_with_its_receiver_and_names_the_sender(
    ran: Experiment,
) -> None:
    by_message = {w.element: w.messages for w in waits_of(ran) if w.messages}
    service = ran.prepared.service
    assert by_message
    for element, messages in by_message.items():
        senders = {service.partner_of(m.source) for m in service.messages if m.target == element}
        assert {s for s, _ in messages} <= senders


def test_the_spread_has_ninety_nine_of_a_hundred_cases_in_its_steps(ran: Experiment) -> None:
    step, (shares,) = spread([ran])
    assert sum(shares) == pytest.approx(0.99, abs=0.01)
    middle = sum((i + 0.5) * step * s for i, s in enumerate(shares)) / sum(shares)
    assert middle == pytest.approx(summarise(ran).cycle_time.mean.mean, rel=0.05)
