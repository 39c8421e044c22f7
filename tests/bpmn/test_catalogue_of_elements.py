"""No element kind is silently skipped: each is read, named, or carried with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from intertwine.bpmn import catalogue
from intertwine.bpmn.catalogue import ROLES, Role, role_of
from intertwine.bpmn.names import bpmn
from intertwine.model.kinds import NodeKind


def test_every_element_has_exactly_one_role() -> None:
    listed = [
        *catalogue.FRAMES,
        *catalogue.PLACES,
        *catalogue.NODES,
        *catalogue.FLOWS,
        *catalogue.DATA,
        *catalogue.ARTIFACTS,
        *catalogue.PARTS,
        *catalogue.OTHERS,
        *catalogue.CARRIED,
    ]
    assert len(listed) == len(set(listed)) == len(ROLES)
    assert all(ROLES[kind] is Role.NODE for kind in NodeKind)


def test_what_is_carried_has_a_reason() -> None:
    assert all(len(reason) > 20 for reason in catalogue.CARRIED.values())


def test_what_is_not_bpmn_has_no_role() -> None:
    assert role_of("unrecognized") is Role.UNKNOWN


@pytest.mark.data
@pytest.mark.slow
def test_every_element_kind_in_the_real_files_has_a_role(data: Path) -> None:
    unknown: dict[str, str] = {}
    for path in sorted(data.rglob("*.bpmn")):
        try:
            root = etree.parse(path).getroot()
        except etree.XMLSyntaxError:
            continue
        for element in root.iter(bpmn("*")):
            inside_extension = next(element.iterancestors(bpmn("extensionElements")), None)
            local = etree.QName(element).localname
            if inside_extension is None and role_of(local) is Role.UNKNOWN:
                unknown.setdefault(local, path.name)
    assert unknown == {"unrecognized": "unrecognized-child.bpmn"}
