"""Single values of a TOML text are changed; comments, order and everything else stay."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intertwine.errors import BrokenTable
from intertwine.examples import example
from intertwine.study.toml_text import Change, changed, toml_value

TEXT = """\
# Why: a letter of the council
name = "A"  # the year
cases = 5

[people.ann]  # on leave in May
count = 2
'odd key' = 1

[people."b.c"]
roles = [
    "one",  # first ]
    "two",
]

# At the end
[rules]
queue = "fifo"
"""


def test_a_value_is_replaced_and_the_comment_beside_it_stays() -> None:
    made = changed(TEXT, [Change((), "name", 'B "b"'), Change(("people", "ann"), "count", 3)])
    assert made == TEXT.replace('"A"', '"B \\"b\\""').replace("count = 2", "count = 3")


def test_a_list_over_several_lines_is_one_value() -> None:
    made = changed(TEXT, [Change(("people", "b.c"), "roles", ["one"])])
    assert made.splitlines()[8:11] == ['[people."b.c"]', 'roles = ["one"]', ""]


def test_a_new_key_comes_last_in_its_table_and_a_new_table_behind_its_kin() -> None:
    changes = [
        Change(("people", "ann"), "calendar", "week"),
        Change(("people", "dan"), "count", 1),
        Change(("costs", "mun"), "per_hour", 46.0),
        Change((), "seed", 7),
    ]
    made = changed(TEXT, changes).splitlines()
    assert made[made.index("'odd key' = 1") + 1] == 'calendar = "week"'
    assert made.index("[people.dan]") == made.index("]") + 2
    assert made[-2:] == ["[costs.mun]", "per_hour = 46"]
    assert made[made.index("cases = 5") + 1] == "seed = 7"


def test_a_key_and_a_table_are_taken_away() -> None:
    made = changed(TEXT, [Change(("people", "ann")), Change((), "cases")])
    assert tomllib.loads(made) == {
        "name": "A",
        "people": {"b.c": {"roles": ["one", "two"]}},
        "rules": {"queue": "fifo"},
    }
    assert "# At the end" in made and "# Why" in made


def test_what_stands_inside_a_value_of_one_line_is_left_to_the_text() -> None:
    with pytest.raises(BrokenTable) as told:
        changed("[people]\nann = { count = 2 }\n", [Change(("people", "ann"), "count", 3)])
    assert told.value.code == "toml-by-hand"


def test_the_top_of_a_file_can_neither_be_made_nor_taken_away() -> None:
    assert changed("name = 1\n", [Change(()), Change((), value={})]) == "name = 1\n"


def test_what_is_no_toml_is_refused() -> None:
    with pytest.raises(BrokenTable) as told:
        changed("name = \n", [Change((), "name", "B")], file="a.toml")
    assert told.value.code == "scenario-toml"


VALUES = st.recursive(
    st.text() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(-1e9, 1e9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
def test_every_value_reads_back_equal(value: object) -> None:
    assert tomllib.loads(f"x = {toml_value(value)}")["x"] == value


@given(st.text(min_size=1), st.text(min_size=1), VALUES)
def test_any_key_of_any_table_can_be_set_in_the_worked_example(
    row: str, key: str, value: object
) -> None:
    path = example("good-hours") / "scenarios" / "ordinary-year.toml"
    text = path.read_text(encoding="utf-8")
    made = changed(text, [Change(("people", row), key, value)])
    assert tomllib.loads(made)["people"][row][key] == value
    assert [line for line in text.splitlines() if line not in made.splitlines()] == []
    without = tomllib.loads(changed(made, [Change(("people", row))]))["people"]
    assert without.keys() == tomllib.loads(text)["people"].keys() - {row}
