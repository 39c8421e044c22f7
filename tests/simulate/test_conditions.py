"""Compiled expressions give what the tree gives, also where something is missing."""

from math import isnan, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intertwine.model.distribution import Distribution, DistributionKind
from intertwine.model.scenario import Attribute
from intertwine.simulate.expressions import Kind, Node, parse
from intertwine.simulate.kernels import conditions, keys
from intertwine.simulate.reference import conditions as reference_conditions

CASE = (
    Attribute("workplace", (("cafe", 0.45), ("shelter", 0.55))),
    Attribute("urgent", (("true", 0.15), ("false", 0.85))),
    Attribute("age", number=Distribution(DistributionKind.UNIFORM, (18, 66))),
)


def compiled(tree: Node, values: list[float], visits: float = 0, elapsed: float = 0) -> float:
    made = conditions.conditions([None, tree], CASE)
    assert made.place[0] == -1
    return conditions.evaluate(
        made.table,
        made.place[1],
        np.array([[9.0, 9.0, 9.0], values]),
        1,
        visits,
        elapsed,
        np.empty(conditions.STACK),
    )


def test_a_condition_looks_at_its_own_case() -> None:
    assert compiled(parse('workplace = "shelter" and not urgent', CASE), [1, 0, 30]) == 1
    assert compiled(parse('workplace = "cafe"', CASE), [1, 0, 30]) == 0
    assert compiled(parse("age + visits + elapsed_hours", CASE), [1, 0, 30], 2, 0.5) == 32.5


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("age > 3", nan),
        ("age > 3 and false", 0),
        ("age > 3 or true", 1),
        ("age > 3 or false", nan),
        ("not (age > 3)", nan),
        ("if(age > 3, 2, 2)", 2),
        ("if(age > 3, 1, 2)", nan),
        ("1 / 0 > 1", nan),
        ("age * 0", nan),
    ],
)
def test_what_is_missing_is_missing_unless_it_does_not_matter(text: str, result: float) -> None:
    got = compiled(parse(text, CASE), [0, 0, nan])
    assert (isnan(got) and isnan(result)) or got == result


numbers = st.one_of(
    st.sampled_from([0.0, 1.0, -2.5, 7.0]).map(lambda x: Node("number", number=x)),
    st.sampled_from(["workplace", "age", "visits", "elapsed_hours"]).map(
        lambda n: Node("name", name=n)
    ),
)
truths = st.sampled_from(
    [Node("name", kind=Kind.TRUTH, name="urgent"), Node("number", kind=Kind.TRUTH, number=1.0)]
)


def grown(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    number = children.filter(lambda n: n.kind is Kind.NUMBER)
    truth = st.one_of(truths, children.filter(lambda n: n.kind is Kind.TRUTH))
    return st.one_of(
        st.builds(
            lambda op, a, b: Node(op, (a, b)),
            st.sampled_from(["+", "-", "*", "/", "min", "max"]),
            number,
            number,
        ),
        st.builds(
            lambda op, a, b: Node(op, (a, b), Kind.TRUTH),
            st.sampled_from(["=", "!=", "<", "<=", ">", ">="]),
            number,
            number,
        ),
        st.builds(
            lambda op, a, b: Node(op, (a, b), Kind.TRUTH),
            st.sampled_from(["and", "or"]),
            truth,
            truth,
        ),
        st.builds(lambda a: Node("not", (a,), Kind.TRUTH), truth),
        st.builds(lambda op, a: Node(op, (a,)), st.sampled_from(["negative", "abs"]), number),
        st.builds(lambda t, a, b: Node("if", (t, a, b)), truth, number, number),
    )


@given(
    st.recursive(numbers, grown, max_leaves=12),
    st.lists(st.sampled_from([0.0, 1.0, 3.0, nan]), min_size=5, max_size=5),
)
def test_any_expression_gives_what_its_tree_gives(tree: Node, known: list[float]) -> None:
    names = ("workplace", "urgent", "age", "visits", "elapsed_hours")
    values = {n: None if isnan(v) else v for n, v in zip(names, known, strict=True)}
    slow = reference_conditions.evaluate(tree, values)
    got = compiled(tree, known[:3], *known[3:])
    assert isnan(got) if slow is None else got == pytest.approx(slow)


def test_attributes_come_as_often_as_their_shares_and_the_same_for_the_same_case() -> None:
    table = conditions.attribute_table(CASE)
    values = np.empty((20_000, 3))
    for case in range(len(values)):
        key = np.uint64(keys.derive(np.uint64(keys.replication_key(3, 0)), case))
        conditions.draw_attributes(table, key, values, case, 3)
    error = 4 * np.sqrt(0.25 / len(values))
    assert (values[:, 0] == 0).mean() == pytest.approx(0.45, abs=error)
    assert (values[:, 1] == 1).mean() == pytest.approx(0.15, abs=error)
    assert values[:, 2].mean() == pytest.approx(42, abs=4 * 48 / np.sqrt(12 * len(values)))
    again = values[77].copy()
    conditions.draw_attributes(
        table, np.uint64(keys.derive(np.uint64(keys.replication_key(3, 0)), 77)), values, 0, 3
    )
    assert values[0].tolist() == again.tolist()
    assert abs(np.corrcoef(values[1:, 0], values[1:, 1])[0, 1]) < 0.03
