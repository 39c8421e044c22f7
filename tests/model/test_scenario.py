"""The nouns of a simulation stand on the standard library and compare by what they state."""

import subprocess
import sys
from dataclasses import replace

from intertwine.model.distribution import PARAMETERS, DistributionKind, fixed
from intertwine.model.ids import ElementId
from intertwine.model.scenario import Arrival, Assumption, Scenario


def test_the_nouns_import_no_numbers_library() -> None:
    heavy = ("numba", "numpy", "scipy", "polars")
    code = f"import sys, intertwine.model.scenario; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_family_says_what_its_parameters_mean() -> None:
    assert set(PARAMETERS) == set(DistributionKind)


def test_scenarios_that_state_the_same_are_equal_whatever_was_assumed() -> None:
    arrival = Arrival("all", (ElementId("s"),), gap=fixed(60))
    one = Scenario("a", arrivals=(arrival,))
    assert one == replace(one, assumptions=(Assumption("no-targets"),))
    assert one != replace(one, seed=2)
    assert len({one, replace(one, assumptions=(Assumption("no-targets"),))}) == 1
