"""Small tools for making BPMN elements: the namespaces, and one function for each."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from intertwine.bpmn.names import BPMNDI, DC, DI, IT, MODEL, XSI, ours

PREFIXES = {"bpmn": MODEL, "bpmndi": BPMNDI, "dc": DC, "di": DI, "it": IT, "xsi": XSI}
# XML 1.0 cannot hold these even when escaped, and people paste them from word processors.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Return the text without the control characters that XML cannot hold."""
    return _FORBIDDEN.sub("", text)


def add(
    parent: etree._Element,
    tag: str,
    attributes: Mapping[str, str | None] | None = None,
    /,
    *,
    ns: str = MODEL,
    text: str = "",
    **said: str | None,
) -> etree._Element:
    """Add a child at the end; an attribute that is None is left out."""
    child = etree.SubElement(parent, f"{{{ns}}}{tag}")
    _fill(child, {**said, **(attributes or {})}, text)
    return child


def it(tag: str, /, *, text: str = "", **said: str | None) -> etree._Element:
    """Return an element of our own namespace; an attribute that is None is left out."""
    made = etree.Element(ours(tag), nsmap={"it": IT})
    _fill(made, said, text)
    return made


def expression(parent: etree._Element, name: str, text: str) -> None:
    """Add a condition or another formal expression, unless the text is empty."""
    if text:
        add(parent, name, text=text).set(f"{{{XSI}}}type", "bpmn:tFormalExpression")


def yes(value: bool, *, default: bool = False) -> str | None:
    """Return the XML word for a truth, None where it is the default and need not be said."""
    return None if value is default else str(value).lower()


def _fill(element: etree._Element, said: dict[str, str | None], text: str) -> None:
    for key, value in said.items():
        if value is not None:
            element.set(key, clean(value))
    if text:
        element.text = clean(text)
