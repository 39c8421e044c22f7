"""Conditions are read by the rules of the language, and refused with the place that is wrong."""

import pytest

from intertwine.errors import BrokenTable
from intertwine.model.distribution import fixed
from intertwine.model.scenario import Attribute
from intertwine.simulate.expressions import (
    Kind,
    Node,
    categories,
    parse,
    parse_condition,
    parse_number,
)
from intertwine.simulate.reference.conditions import evaluate

CASE = (
    Attribute("workplace", (("cafe", 0.45), ("shelter", 0.55))),
    Attribute("urgent", (("true", 0.15), ("false", 0.85))),
    Attribute("age", number=fixed(40)),
)
KNOWN = {"workplace": 1.0, "urgent": 1.0, "age": 40.0, "visits": 2.0, "elapsed_hours": 5.5}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('workplace = "cafe"', 0),
        ("workplace == 'shelter'", 1),
        ('"cafe" != workplace', 1),
        ("urgent", 1),
        ('urgent = "true"', 1),
        ("urgent = true", 1),
        ("not urgent", 0),
        ("not not urgent", 1),
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("10 - 4 - 3", 3),
        ("12 / 2 / 3", 2),
        ("-age + 50", 10),
        ("--age", 40),
        ("2 * -3", -6),
        ("age > 39 and age < 41", 1),
        ("false and false or true", 1),
        ("not false or true", 1),
        ("not (false or true)", 0),
        ("age >= 40 and age <= 40 and age <> 41", 1),
        ("if(urgent, 10, 0) + age / 100", 10.4),
        ("if(urgent, age > 30, false)", 1),
        ("min(age, 3) + max(1, 2) + abs(-1.5e1)", 20),
        ("visits < 3 and elapsed_hours > .5", 1),
        ("urgent * 10", 10),
    ],
)
def test_operators_bind_as_written_in_the_manual(text: str, value: float) -> None:
    assert evaluate(parse(text, CASE), KNOWN) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("", "expression-ends", ""),
        ("age >", "expression-ends", "age >"),
        ("(age", "expression-ends", "(age"),
        ("age 3", "expression-unexpected", "3"),
        ("age ; 3", "expression-unexpected", ";"),
        ("and age", "expression-unexpected", "and"),
        ("1 < age < 3", "expression-unexpected", "<"),
        ("__import__('os')", "expression-unknown-name", "__import__"),
        ("colour = 'red'", "expression-unknown-name", "colour"),
        ("workplace = 'farm'", "expression-unknown-category", "farm"),
        ("age = 'old'", "expression-unknown-category", "old"),
        ("visits = 'old'", "expression-unknown-category", "old"),
        ("workplace < 'cafe'", "expression-kind", "<"),
        ("workplace + 1", "expression-kind", "+"),
        ("age and urgent", "expression-kind", "and"),
        ("'a' = 'a'", "expression-kind", "="),
        ("min(1)", "expression-operands", "2"),
        ("if(age, 1, 2)", "expression-kind", "if"),
        ("(" * 60 + "1" + ")" * 60, "expression-too-deep", "30"),
        ("1" * 3000, "expression-too-long", "2,000"),
    ],
)
def test_what_is_wrong_is_named(text: str, code: str, names: str) -> None:
    with pytest.raises(BrokenTable) as problem:
        parse(text, CASE)
    assert problem.value.code == code
    assert names in str(problem.value)


def test_a_condition_must_be_true_or_false_and_a_priority_a_number() -> None:
    assert parse_condition("age > 3", CASE).kind is Kind.TRUTH
    assert parse_number("urgent", CASE).kind is Kind.TRUTH
    with pytest.raises(BrokenTable, match="neither true nor false"):
        parse_condition("age", CASE)
    with pytest.raises(BrokenTable, match="not a number"):
        parse_number("workplace", CASE)


def test_false_is_nought_and_true_is_one_in_whatever_order_they_stand() -> None:
    assert categories(CASE[1]) == ("false", "true")
    assert categories(CASE[0]) == ("cafe", "shelter")
    assert categories(CASE[2]) == ()


def test_equal_texts_are_equal_trees() -> None:
    assert parse("age>3", CASE) == parse(" age > 3.0 ", CASE)
    assert isinstance(parse("1"), Node)
