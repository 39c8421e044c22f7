"""Every partner has a colour, a pattern and a letter of its own."""

from __future__ import annotations

from intertwine.drawing.partners import PATTERNS, looks
from intertwine.model.elements import MapPartner
from intertwine.model.ids import ElementId, PartnerId


def partners(*names: str) -> list[MapPartner]:
    return [MapPartner(PartnerId(n), n, ElementId(n)) for n in names]


def test_the_letter_is_the_first_free_one_of_the_name() -> None:
    given = looks(partners("Municipality", "Museum", "Residential home", "Mu"))
    assert [look.letter for look in given.values()] == ["M", "U", "R", "Mu"]


def test_colours_and_patterns_go_out_in_order() -> None:
    given = looks(partners("A", "B", "C"))
    assert [(look.colour, look.pattern) for look in given.values()] == [
        ("p1", "solid"),
        ("p2", "rising-stripe"),
        ("p3", "dots"),
    ]


def test_a_partner_keeps_its_look_when_a_map_shows_fewer() -> None:
    order = [PartnerId(n) for n in ("Town", "Shop", "Home")]
    everyone = looks(partners("Town", "Shop", "Home"), order=order)
    some = looks(partners("Home"), order=order)
    assert some[PartnerId("Home")].colour == everyone[PartnerId("Home")].colour == "p3"


def test_above_eight_colours_repeat_with_another_pattern_and_two_letters() -> None:
    given = list(looks(partners(*(f"{c}artner" for c in "ABCDEFGHIJ"))).values())
    assert given[8].colour == given[0].colour
    assert given[8].pattern != given[0].pattern
    assert len(given[8].letter) == 2
    assert given[8].letter != given[9].letter


def test_forty_partners_all_differ() -> None:
    given = looks(partners(*(f"Partner {n}" for n in range(40))))
    assert len({look.letter for look in given.values()}) == 40
    assert len({(look.colour, look.pattern) for look in given.values()}) == 40
    assert {look.pattern for look in given.values()} == set(PATTERNS)


def test_a_name_in_another_script_gives_its_own_letter() -> None:
    given = looks(partners("市役所", "!!"))
    assert [look.letter for look in given.values()] == ["市", "A"]
