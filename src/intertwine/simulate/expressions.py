"""The small language of conditions and priorities: read into a tree, never run as Python.

    workplace = "cafe" and not urgent
    if(urgent, 10, 0) + age / 100
    visits < 3 or elapsed_hours > 24 * 7

Names are the case's attributes, and two that the run knows: `visits`, how often the case has
come to this element before, and `elapsed_hours` since it arrived. Attributes with the categories
"true" and "false" are truths by themselves. Operators, weakest first: or, and, not, comparisons
(= or ==, != or <>, <, <=, >, >=), + and -, * and /. Functions: if(truth, a, b), min(a, b),
max(a, b), abs(a). Where an attribute is missing the result is missing, unless it does not
matter (`false and …`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from intertwine.errors import BrokenTable
from intertwine.model.scenario import Attribute

VISITS = "visits"
ELAPSED_HOURS = "elapsed_hours"
BUILT_IN = (VISITS, ELAPSED_HOURS)

MAX_LENGTH = 2_000
MAX_DEPTH = 30


class Kind(StrEnum):
    """What a part of an expression is."""

    NUMBER = "number"
    TRUTH = "truth"
    CATEGORY = "category"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Node:
    """One operation with its operands; `number` and `name` are set in leaves only.

    `operation` is `number`, `name`, an operator as written above, `negative`, or a function.
    A category compared with a text is already the number of that category.
    """

    operation: str
    operands: tuple[Node, ...] = ()
    kind: Kind = Kind.NUMBER
    number: float = 0.0
    name: str = ""


def categories(attribute: Attribute) -> tuple[str, ...]:
    """Return an attribute's categories in the order of their numbers; none for a number.

    False is 0 and true is 1, whatever order they are written in.
    """
    names = tuple(name for name, _ in attribute.shares)
    return ("false", "true") if set(names) <= {"false", "true"} and names else names


def parse(text: str, attributes: Sequence[Attribute] = ()) -> Node:
    """Return the tree of an expression; raise `BrokenTable` naming the place that is wrong."""
    if len(text) > MAX_LENGTH:
        raise BrokenTable("expression-too-long", limit=MAX_LENGTH)
    return _Parser(text, {a.name: a for a in attributes}).whole()


def parse_condition(text: str, attributes: Sequence[Attribute] = ()) -> Node:
    """Return the tree of an expression that is true or false."""
    tree = parse(text, attributes)
    if tree.kind is not Kind.TRUTH:
        raise BrokenTable("expression-no-truth", text=text)
    return tree


def parse_number(text: str, attributes: Sequence[Attribute] = ()) -> Node:
    """Return the tree of an expression that is a number; a truth counts as 1 or 0."""
    tree = parse(text, attributes)
    if tree.kind not in (Kind.NUMBER, Kind.TRUTH):
        raise BrokenTable("expression-no-number", text=text)
    return tree


class _Token(NamedTuple):
    type: str
    text: str
    at: int


_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|(?P<name>[^\W\d]\w*)"
    r"|(?P<text>\"[^\"]*\"|'[^']*')|(?P<sign><=|>=|<>|!=|==|[-+*/()<>=,])|(?P<end>$))"
)
_COMPARISONS = {sign: sign for sign in ("=", "!=", "<", "<=", ">", ">=")}
_COMPARISONS |= {"==": "=", "<>": "!="}
_FUNCTIONS = {"if": 3, "min": 2, "max": 2, "abs": 1}
_NUMERIC = (Kind.NUMBER, Kind.TRUTH)


class _Parser:
    """Recursive descent: one method for each strength of operator."""

    def __init__(self, text: str, attributes: Mapping[str, Attribute]) -> None:
        self.source = text
        self.attributes = attributes
        self.tokens = self._tokens(text)
        self.at = 0
        self.depth = 0

    def _tokens(self, text: str) -> list[_Token]:
        found: list[_Token] = []
        place = 0
        while not found or found[-1].type != "end":
            match = _TOKEN.match(text, place)
            if match is None:
                raise self._problem("expression-unexpected", text[place:].strip()[:1], place)
            kind = str(match.lastgroup)
            found.append(_Token(kind, match.group(kind), match.start(kind)))
            place = match.end()
        return found

    def _problem(self, code: str, found: str, at: int, **more: str | int) -> BrokenTable:
        return BrokenTable(code, text=self.source, found=found, place=at + 1, **more)

    @property
    def _next(self) -> _Token:
        return self.tokens[self.at]

    def _take(self, *texts: str) -> str:
        """Return the next token and move on if it is one of these, else return nothing."""
        token = self._next
        if token.type in ("name", "sign") and token.text in texts:
            self.at += 1
            return token.text
        return ""

    def _expect(self, text: str) -> None:
        if not self._take(text):
            raise self._unexpected()

    def _unexpected(self) -> BrokenTable:
        token = self._next
        if token.type == "end":
            return self._problem("expression-ends", "", token.at)
        return self._problem("expression-unexpected", token.text, token.at)

    def whole(self) -> Node:
        """Return the tree of everything; nothing may be left over."""
        tree = self._either()
        if self._next.type != "end":
            raise self._unexpected()
        return tree

    def _either(self) -> Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self._problem("expression-too-deep", "", self._next.at, limit=MAX_DEPTH)
        left = self._both()
        while self._take("or"):
            left = self._truths("or", left, self._both())
        self.depth -= 1
        return left

    def _both(self) -> Node:
        left = self._negation()
        while self._take("and"):
            left = self._truths("and", left, self._negation())
        return left

    def _negation(self) -> Node:
        times = 0
        while self._take("not"):
            times += 1
        tree = self._comparison()
        return self._truths("not", tree) if times % 2 else tree

    def _comparison(self) -> Node:
        left = self._sum()
        sign = self._take(*_COMPARISONS)
        if not sign:
            return left
        at = self._next.at
        operation = _COMPARISONS[sign]
        left, right = self._comparable(left, self._sum(), operation, at)
        return Node(operation, (left, right), Kind.TRUTH)

    def _sum(self) -> Node:
        left = self._product()
        while sign := self._take("+", "-"):
            left = self._numbers(sign, left, self._product())
        return left

    def _product(self) -> Node:
        left = self._signed()
        while sign := self._take("*", "/"):
            left = self._numbers(sign, left, self._signed())
        return left

    def _signed(self) -> Node:
        times = 0
        while self._take("-"):
            times += 1
        tree = self._leaf()
        return self._numbers("negative", tree) if times % 2 else tree

    def _leaf(self) -> Node:
        token = self._next
        self.at += 1
        if token.type == "number":
            return Node("number", number=float(token.text))
        if token.type == "text":
            return Node("text", kind=Kind.TEXT, name=token.text[1:-1])
        if token.text == "(" and token.type == "sign":
            tree = self._either()
            self._expect(")")
            return tree
        if token.type == "name" and token.text not in ("and", "or", "not"):
            return self._named(token)
        self.at -= 1
        raise self._unexpected()

    def _named(self, token: _Token) -> Node:
        if token.text in _FUNCTIONS and self._take("("):
            return self._function(token)
        if token.text in ("true", "false"):
            return Node("number", kind=Kind.TRUTH, number=float(token.text == "true"))
        if token.text in BUILT_IN:
            return Node("name", name=token.text)
        attribute = self.attributes.get(token.text)
        if attribute is None:
            known = ", ".join((*self.attributes, *BUILT_IN))
            raise self._problem("expression-unknown-name", token.text, token.at, known=known)
        kind = Kind.NUMBER if attribute.number else Kind.CATEGORY
        if categories(attribute) == ("false", "true"):
            kind = Kind.TRUTH
        return Node("name", kind=kind, name=token.text)

    def _function(self, token: _Token) -> Node:
        operands = [self._either()]
        while self._take(","):
            operands.append(self._either())
        self._expect(")")
        if len(operands) != _FUNCTIONS[token.text]:
            wanted = _FUNCTIONS[token.text]
            raise self._problem("expression-operands", token.text, token.at, wanted=wanted)
        if token.text != "if":
            return self._numbers(token.text, *operands)
        truth, then, other = operands
        self._check(truth, (Kind.TRUTH,), token.text)
        self._check(then, _NUMERIC, token.text)
        self._check(other, _NUMERIC, token.text)
        both = then.kind is Kind.TRUTH and other.kind is Kind.TRUTH
        return Node("if", (truth, then, other), Kind.TRUTH if both else Kind.NUMBER)

    # --- what fits what --------------------------------------------------------------------

    def _truths(self, operation: str, *operands: Node) -> Node:
        for operand in operands:
            self._check(operand, (Kind.TRUTH,), operation)
        return Node(operation, operands, Kind.TRUTH)

    def _numbers(self, operation: str, *operands: Node) -> Node:
        for operand in operands:
            self._check(operand, _NUMERIC, operation)
        return Node(operation, operands)

    def _check(self, operand: Node, kinds: tuple[Kind, ...], operation: str) -> None:
        if operand.kind not in kinds:
            raise BrokenTable(
                "expression-kind",
                text=self.source,
                operation=operation,
                found=operand.kind.value,
                wanted=kinds[0].value,
            )

    def _comparable(self, left: Node, right: Node, sign: str, at: int) -> tuple[Node, Node]:
        """Return both sides as numbers; a text beside an attribute becomes its category."""
        if left.kind is Kind.TEXT and right.operation == "name":
            return self._category(right, left, sign, at), right
        if right.kind is Kind.TEXT and left.operation == "name":
            return left, self._category(left, right, sign, at)
        same_categories = left.kind is Kind.CATEGORY and left == right
        if not same_categories:
            self._check(left, _NUMERIC, sign)
            self._check(right, _NUMERIC, sign)
        return left, right

    def _category(self, attribute: Node, text: Node, sign: str, at: int) -> Node:
        found = self.attributes.get(attribute.name)
        known = categories(found) if found else ()
        if sign not in ("=", "!="):
            self._check(text, _NUMERIC, sign)
        if text.name not in known:
            raise self._problem(
                "expression-unknown-category",
                text.name,
                at,
                name=attribute.name,
                known=", ".join(known),
            )
        return Node("number", number=float(known.index(text.name)))
