"""The form of a scenario has words for whatever a scenario file may hold."""

import pytest

from intertwine.model.distribution import PARAMETERS, DistributionKind
from intertwine.simulate.scenarios.schema import SECTIONS, TOP
from intertwine.simulate.scenarios.units import UNITS
from intertwine.wording import LANGUAGES, codes, has

KEYS = [*TOP, *(key for section in SECTIONS for key in section.keys)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_key_word_and_spread_has_words(language: str) -> None:
    wanted = {f"scenario-part-{s.name}" for s in SECTIONS} | {"scenario-part-top"}
    wanted |= {f"scenario-key-{k.name}" for k in KEYS}
    wanted |= {f"scenario-word-{w.value.replace(' ', '-')}" for k in KEYS for w in k.words or ()}
    shown = [k for k in DistributionKind if k is not DistributionKind.EMPIRICAL]
    wanted |= {f"scenario-kind-{k.value}" for k in shown}
    wanted |= {f"scenario-number-{n}" for k in shown for n in PARAMETERS[k]}
    wanted |= {f"scenario-unit-{u}" for u in UNITS}
    assert {code for code in wanted if not has(code, language=language)} == set()


def test_every_error_of_a_scenario_can_be_told_beside_its_field() -> None:
    named = {c for c in codes() if c.startswith("error-scenario-")}
    elsewhere = {"error-scenario-without-coalitions", "error-scenario-policy"}
    assert {c for c in named - elsewhere if not has(c.replace("error-", "mend-", 1))} == set()
