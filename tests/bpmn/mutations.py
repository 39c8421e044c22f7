"""Broken BPMN files by the thousand: seeded, so that a failure can be repeated."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from intertwine.bpmn.catalogue import ROLES
from intertwine.bpmn.names import MODEL, bpmn

HOSTILE = (
    "",
    " ",
    "\u202egnp.bpmn\u202c",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "${jndi:ldap://x}",
    "a:b:c",
    ":",
    "~1",
    "NaN",
    "-1e999",
    "999999999999999999999",
    "\U0001f9d1\u200d\U0001f91d\u200d\U0001f9d1",
    "x" * 5000,
    "\u0645\u0631\u062d\u0628\u0627",
)

Mutation = Callable[[random.Random, bytes], bytes]


def mutated(files: Sequence[bytes], count: int, *, seed: int) -> Iterator[tuple[int, bytes]]:
    """Return that many broken files, each with the number that makes it again."""
    for number in range(count):
        dice = random.Random(f"{seed}/{number}")
        content = dice.choice(files)
        for _ in range(dice.choice((1, 1, 2, 5))):
            content = dice.choice(MUTATIONS)(dice, content)
        yield number, content


# --- of bytes ----------------------------------------------------------------------------------


def _flip(dice: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.randint(1, 5)):
        if changed:
            changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _cut(dice: random.Random, content: bytes) -> bytes:
    return content[: dice.randrange(len(content) + 1)]


def _drop(dice: random.Random, content: bytes) -> bytes:
    start = dice.randrange(len(content) + 1)
    return content[:start] + content[start + dice.randint(1, 40) :]


def _repeat(dice: random.Random, content: bytes) -> bytes:
    start = dice.randrange(len(content) + 1)
    return content[: start + dice.randint(1, 400)] + content[start:]


def _recode(dice: random.Random, content: bytes) -> bytes:
    text = content.decode("utf-8", errors="replace")
    return text.encode(dice.choice(("utf-16", "latin-1", "utf-32", "utf-7")), errors="replace")


def _declare(dice: random.Random, content: bytes) -> bytes:
    declared = b'<!DOCTYPE d [<!ENTITY a "b">]>'
    start = content.find(b"<", 1 if dice.random() < 0.5 else 0)
    return content[:start] + declared + content[start:]


# --- of trees ----------------------------------------------------------------------------------


def _of_tree(change: Callable[[random.Random, list[etree._Element]], None]) -> Mutation:
    def mutate(dice: random.Random, content: bytes) -> bytes:
        try:
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
        except (etree.XMLSyntaxError, ValueError, LookupError):
            return content
        elements = [e for e in root.iter() if isinstance(e.tag, str)]
        if len(elements) > 1:
            change(dice, elements)
        return etree.tostring(root)

    return mutate


def _remove(dice: random.Random, elements: list[etree._Element]) -> None:
    doomed = dice.choice(elements[1:])
    parent = doomed.getparent()
    if parent is not None:
        parent.remove(doomed)


def _copy_elsewhere(dice: random.Random, elements: list[etree._Element]) -> None:
    copied = copy.deepcopy(dice.choice(elements[1:]))
    dice.choice(elements).insert(0, copied)


def _nest(dice: random.Random, elements: list[etree._Element]) -> None:
    inner = dice.choice(elements[1:])
    outer = dice.choice(elements)
    if inner is not outer and inner not in outer.iterancestors():
        outer.append(inner)


def _rename(dice: random.Random, elements: list[etree._Element]) -> None:
    dice.choice(elements[1:]).tag = bpmn(dice.choice((*ROLES, "unheardOf")))


def _other_root(dice: random.Random, elements: list[etree._Element]) -> None:
    names = ("process", "Package", "html")
    elements[0].tag = dice.choice((*map(bpmn, names), *names, "{urn:other}definitions"))


def _swap_values(dice: random.Random, elements: list[etree._Element]) -> None:
    values = [(e, key) for e in elements for key in e.attrib]
    if len(values) > 1:
        (one, its), (other, theirs) = dice.sample(values, 2)
        one.attrib[its], other.attrib[theirs] = other.attrib[theirs], one.attrib[its]


def _hostile_value(dice: random.Random, elements: list[etree._Element]) -> None:
    chosen = dice.choice(elements)
    if chosen.attrib:
        chosen.attrib[dice.choice(list(chosen.attrib))] = dice.choice(HOSTILE)
    else:
        chosen.text = dice.choice(HOSTILE)


def _forget_value(dice: random.Random, elements: list[etree._Element]) -> None:
    chosen = dice.choice([e for e in elements if e.attrib] or elements)
    if chosen.attrib:
        del chosen.attrib[dice.choice(list(chosen.attrib))]


def _comment(dice: random.Random, elements: list[etree._Element]) -> None:
    dice.choice(elements).insert(0, etree.Comment("here"))
    dice.choice(elements).append(etree.ProcessingInstruction("tool", "there"))


def _same_ids(dice: random.Random, elements: list[etree._Element]) -> None:
    named = [e for e in elements if "id" in e.attrib and MODEL in str(e.tag)]
    for element in dice.sample(named, min(len(named), dice.randint(1, 4))):
        element.attrib["id"] = named[0].attrib["id"]


MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _cut,
    _drop,
    _repeat,
    _recode,
    _declare,
    *(
        _of_tree(change)
        for change in (
            _remove,
            _copy_elsewhere,
            _nest,
            _rename,
            _rename,
            _other_root,
            _swap_values,
            _hostile_value,
            _hostile_value,
            _forget_value,
            _comment,
            _same_ids,
        )
    ),
)
