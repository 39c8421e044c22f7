"""The how-to's pieces are one scenario that fits the worked example's map."""

import re
from pathlib import Path

from intertwine.model.service_map import ServiceMap
from intertwine.simulate.scenarios import completed, parse_scenario

PAGE = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "write-a-scenario.md"


def test_the_pieces_of_the_how_to_make_a_scenario(as_is: ServiceMap) -> None:
    blocks = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    *pieces, study = [re.sub(r"^ {3}", "", b, flags=re.M) for b in blocks]
    assert "scenario =" in study
    scenario = parse_scenario("\n".join(pieces), as_is)
    assert [c.id for c in scenario.calendars] == ["office", "mornings"]
    said = [a.code for a in completed(scenario, as_is).assumptions]
    assert said == ["durations-of-many", "nobody-needed"]
