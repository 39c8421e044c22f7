"""A text with several mistakes tells all of them, each at its place."""

from intertwine.bpmn import read_document, read_map
from intertwine.examples import example
from intertwine.simulate.scenarios.form import choices, form
from intertwine.simulate.scenarios.problems import looked_through

FOLDER = example("good-hours")
SERVICE = read_map(read_document(FOLDER / "maps" / "as-is.bpmn"))
TEXT = (FOLDER / "scenarios" / "ordinary-year.toml").read_text(encoding="utf-8")


def places(text: str) -> list[tuple[str, str, str]]:
    _, found = looked_through(text, SERVICE, file="s.toml")
    return [(p.code, str(p.params["table"]), str(p.params["key"])) for p in found]


def test_what_can_be_read_and_run_has_no_problems() -> None:
    scenario, found = looked_through(TEXT, SERVICE, file="s.toml")
    assert found == () and scenario is not None and scenario.name == "Ordinary year"


def test_every_value_that_cannot_be_read_is_named_at_once() -> None:
    text = (
        TEXT.replace("per_hour = 46", 'per_hour = "46"')
        .replace('duration = "10 minutes"', "duration = 10")
        .replace('within = "60 days"', 'within = "soon"')
    )
    assert places(text) == [
        ("scenario-no-unit", "activities.v3", "duration"),
        ("scenario-value", "costs.mun", "per_hour"),
        ("scenario-time", "targets.first_hour", "within"),
    ]


def test_what_does_not_fit_together_is_said_once_all_can_be_read() -> None:
    text = TEXT.replace('calendar = "coordinator"', 'calendar = "moon"').replace(
        "cafe = 0.45", "cafe = 0.5"
    )
    assert places(text) == [
        ("scenario-no-calendar", "people.oskar", "calendar"),
        ("scenario-sum", "attributes.workplace", "shares"),
    ]


def test_the_form_has_a_row_for_all_work_of_the_map_and_says_what_the_file_has() -> None:
    parts = {p.name: p for p in form(TEXT.replace("[activities.v3]", "[activities.v9]"), SERVICE)}
    rows = {r.id: r for r in parts["activities"].rows}
    assert not rows["v3"].there and rows["v3"].label == "Count the placement for the funder"
    assert rows["v9"].there and rows["k1"].partner == "mun"
    assert {f.key.name: f.value for f in rows["c7"].fields}["duration"] == "4 weeks"
    assert [r.id for r in parts["gateways"].rows if r.there] == ["gk1"]
    assert parts["gateways"].rows[0].ways[0][0] == "f23"
    assert ("office", "office") in choices(TEXT, SERVICE)["calendar"]


def test_what_is_no_toml_has_one_problem_and_no_form() -> None:
    assert [p.code for p in looked_through("[", SERVICE, file="s")[1]] == ["scenario-toml"]
    assert form("[", SERVICE) == ()
