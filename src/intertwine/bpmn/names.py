"""The namespaces of a BPMN file and the spelling of its tags."""

from __future__ import annotations

import re
import unicodedata

from lxml import etree

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
"""BPMN 2.0 (OMG 2011 and 2013, ISO/IEC 19510): the meaning of a diagram."""

BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI"
"""BPMN 2.0: its drawing."""

DC = "http://www.omg.org/spec/DD/20100524/DC"
DI = "http://www.omg.org/spec/DD/20100524/DI"

IT = "urn:intertwine:bpmn:1"
"""What Intertwine adds inside `extensionElements`."""

XSI = "http://www.w3.org/2001/XMLSchema-instance"


def bpmn(local: str) -> str:
    """Return the full tag of an element of the BPMN model namespace."""
    return f"{{{MODEL}}}{local}"


def ours(local: str) -> str:
    """Return the full tag of an element of our own namespace."""
    return f"{{{IT}}}{local}"


def local_name(element: etree._Element) -> str:
    """Return the local name of a BPMN model element, "" for anything else."""
    tag = element.tag
    if isinstance(tag, str) and tag.startswith(_MODEL_PREFIX):
        return tag[len(_MODEL_PREFIX) :]
    return ""


_MODEL_PREFIX = bpmn("")
_STATE = re.compile(r"\s*\[[^\[\]]*\]\s*$")
_NOT_A_WORD = re.compile(r"[^\w]+")


def plain(text: str | None) -> str:
    """Return a label on one line: line breaks and runs of blanks become one blank."""
    return " ".join(text.split()) if text else ""


def normalised(name: str) -> str:
    """Return a name for comparing: case, blanks and a state in brackets at the end do not count.

    >>> normalised("Trial  Date [agreed]") == normalised("trial date")
    True
    """
    without_state = _STATE.sub("", plain(unicodedata.normalize("NFKC", name)))
    return (without_state or plain(name)).casefold()


def slug(name: str) -> str:
    """Return a short code for a name, such as `trial_date`; "" when no letter or digit is left.

    Names that are equal when normalised have the same slug. Letters of all scripts are kept.
    """
    return _NOT_A_WORD.sub("_", normalised(name)).strip("_")
