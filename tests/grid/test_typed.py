"""A grid typed on a page: the same form as in a file, and each place to mend by row and column."""

from dataclasses import replace

import pytest

from intertwine.grid.templates import TEMPLATES, template
from intertwine.grid.typed import Typed, TypedRow, check_typed, typed
from intertwine.wording import say

SMALL = Typed(
    name="A small service",
    remit="Anybody",
    steps=("Ask", "Do"),
    rows=(
        TypedRow("Citizen", True, "", ("Say what I need *", "")),
        TypedRow("Town", False, "", ("Listen *", "Decide")),
    ),
    information=(("Need", "Citizen", "Say what I need", "Town", "Decide", *[""] * 7),),
)


@pytest.mark.parametrize("name", [t for t in TEMPLATES if t != "blank"])
def test_what_is_typed_again_is_the_same_form(name: str) -> None:
    form = template(name)
    assert check_typed(typed(form)).form == form


def test_a_small_grid_is_a_form() -> None:
    form = check_typed(SMALL).form
    assert form is not None
    assert [p.citizens for p in form.partners] == [True, False]
    assert [a.name for a in form.activities] == ["Say what I need", "Listen", "Decide"]
    assert [a.coproduced for a in form.activities] == [True, True, False]


def test_rows_without_a_word_say_nothing() -> None:
    empty = TypedRow("", False, "", ("", ""))
    assert check_typed(replace(SMALL, rows=(*SMALL.rows, empty))).form == check_typed(SMALL).form


def test_a_cell_without_a_step_is_named_by_its_row_and_column() -> None:
    [place] = check_typed(replace(SMALL, steps=("Ask", ""))).places
    # "Decide" stands in the second row (1); before its step (4) are three columns and one step.
    assert (place.table, place.row, place.column, place.code) == (
        "service",
        1,
        4,
        "grid-no-step-name",
    )


def test_two_steps_of_one_name_point_at_the_header() -> None:
    places = check_typed(replace(SMALL, steps=("Ask", "ask"))).places
    assert (places[0].row, places[0].column, places[0].code) == (-1, 4, "grid-step-twice")


def test_work_without_a_partner_points_at_its_row() -> None:
    nobody = TypedRow("", False, "", ("Wait", ""))
    [place] = check_typed(replace(SMALL, rows=(nobody, *SMALL.rows))).places
    assert (place.table, place.row, place.code) == ("service", 0, "grid-row-without-partner")


def test_an_unknown_partner_of_information_points_at_its_cell() -> None:
    wrong = ("Need", "Citizen", "", "Village", "", *[""] * 7)
    [place] = check_typed(replace(SMALL, information=(*SMALL.information, wrong))).places
    assert (place.table, place.row, place.column) == ("information", 1, 3)
    assert place.params["value"] == "Village"


def test_a_hint_is_told_in_the_language_of_its_sentence() -> None:
    wrong = ("Need", "Citizen", "", "Village", "", *[""] * 7)
    [place] = check_typed(replace(SMALL, information=(wrong,))).places
    hints = {"en": "Write one of: ", "fi": "Kirjoita jokin näistä: ", "sv": "Skriv någon av: "}
    for language, hint in hints.items():
        assert hint in say(f"error-{place.code}", place.params, language=language)


def test_an_empty_grid_asks_for_steps_and_partners() -> None:
    assert {p.code for p in check_typed(Typed()).places} == {"grid-no-steps", "grid-no-partners"}
