from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from importlib.resources import files

import pytest
from invented import D, E, clinic

from intertwine.bpmn import differences, read_document, read_map, write_map
from intertwine.model.elements import FlowNode, Lane, MessageFlow, SequenceFlow
from intertwine.model.geometry import Diagram
from intertwine.model.kinds import Basis, NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.wording import has, say


def changed(service_map: ServiceMap, node: str, **values: object) -> ServiceMap:
    """Return the map with one node changed."""
    nodes = tuple(
        dataclasses.replace(n, **values) if n.id == node else n  # type: ignore[arg-type]
        for n in service_map.nodes
    )
    return dataclasses.replace(service_map, nodes=nodes)


def told(before: ServiceMap, after: ServiceMap) -> list[str]:
    """Return the differences as sentences."""
    return [say(d.word.code, d.word.params) for d in differences(before, after)]


def test_a_map_does_not_differ_from_itself_or_from_its_written_copy() -> None:
    assert differences(clinic(), clinic()) == ()
    assert differences(clinic(), read_map(write_map(clinic()))) == ()


def test_where_things_are_drawn_is_no_difference() -> None:
    elsewhere = dataclasses.replace(clinic(), diagrams=(Diagram("new", "", None),))
    assert differences(clinic(), elsewhere) == ()


def test_other_ids_with_the_same_names_are_no_difference() -> None:
    text = write_map(clinic()).to_bytes()
    for own in ("assess", "treat", "inside", "clinic_process", "nurse", "doctor", "read"):
        text = text.replace(f'"{own}"'.encode(), f'"{own}_9"'.encode())
        text = text.replace(f">{own}<".encode(), f">{own}_9<".encode())
    assert told(clinic(), read_map(read_document(text))) == []


CHANGES: list[tuple[Callable[[ServiceMap], ServiceMap], list[str]]] = [
    (
        lambda m: changed(m, "assess", name="Assess the need"),
        ["“Assess need” is now called “Assess the need”."],
    ),
    (
        lambda m: changed(m, "assess", lane=E("doctor")),
        ["“Assess need” moves from Nurse to Doctor."],
    ),
    (
        lambda m: changed(m, "read", pool=E("clinic"), process=E("clinic_process")),
        ["“Read” moves from Home to Clinic."],
    ),
    (
        lambda m: changed(m, "assess", coproduced=False, coproduced_in=()),
        ["“Assess need” is no longer done with citizens."],
    ),
    (
        lambda m: changed(m, "assess", kind=NodeKind.TASK),
        ["“Assess need” is now drawn as another kind of element."],
    ),
    (
        lambda m: changed(m, "assess", needs=(D("wish"), D("summary"))),
        ["“Assess need” now needs Summary."],
    ),
    (lambda m: changed(m, "assess", writes=()), ["“Assess need” no longer writes in Register."]),
    (
        lambda m: changed(m, "assess", phase="Second"),
        ["“Assess need” now belongs to “Second”."],
    ),
    (
        lambda m: dataclasses.replace(m, messages=m.messages[:2]),
        ["Ministry no longer sends “Call” to Home (from “Ministry” to “Read”)."],
    ),
    (
        lambda m: dataclasses.replace(
            m, messages=(*m.messages, MessageFlow(E("m"), E("assess"), E("home"), "Plan"))
        ),
        ["Clinic now sends “Plan” to Home (from “Assess need” to “Home”)."],
    ),
    (
        lambda m: dataclasses.replace(
            m, messages=(dataclasses.replace(m.messages[0], carries=()), *m.messages[1:])
        ),
        ["“Letter” from Clinic to Home no longer brings Summary."],
    ),
    (
        lambda m: dataclasses.replace(
            m, data=tuple(dataclasses.replace(d, basis=Basis.CONSENT) for d in m.data)
        ),
        [
            "“Wish” now passes by consent.",
            "“Form” now passes by consent.",
            "“Notice” now passes by consent.",
        ],
    ),
    (
        lambda m: dataclasses.replace(
            m, lanes=(*m.lanes, Lane(E("x"), "Cook", E("clinic_process"), E("clinic")))
        ),
        ["“Cook” now acts for Clinic."],
    ),
]


@pytest.mark.parametrize(("change", "sentences"), CHANGES)
def test_one_change_is_told_in_one_sentence(
    change: Callable[[ServiceMap], ServiceMap], sentences: list[str]
) -> None:
    assert told(clinic(), change(clinic())) == sentences


def test_a_new_step_between_two_others_is_told_once() -> None:
    before = clinic()
    new = FlowNode(
        *(E("new"), NodeKind.TASK, "Think"),
        lane=E("doctor"),
        pool=E("clinic"),
        process=E("clinic_process"),
    )
    flows = tuple(f for f in before.flows if f.id != "f_treat")
    flows += (
        SequenceFlow(E("a"), E("assess"), E("new")),
        SequenceFlow(E("b"), E("new"), E("treat")),
    )
    after = dataclasses.replace(before, nodes=(*before.nodes, new), flows=flows)
    assert told(before, after) == ["Clinic now has “Think”."]
    assert told(after, before) == ["Clinic no longer has “Think”."]


def test_two_steps_that_change_places_are_told_by_their_order() -> None:
    before = clinic()
    names = {
        "f_start": ("start", "treat"),
        "f_treat": ("treat", "assess"),
        "f_end": ("assess", "end"),
    }
    flows = tuple(
        dataclasses.replace(f, source=E(names[f.id][0]), target=E(names[f.id][1]))
        if f.id in names
        else f
        for f in before.flows
    )
    assert told(before, dataclasses.replace(before, flows=flows)) == [
        "“Treat” no longer comes right after “Assess need”.",
        "After “Treat” now comes “Assess need”.",
    ]


def test_a_partner_that_comes_or_goes_is_named() -> None:
    before = clinic()
    after = dataclasses.replace(
        before,
        partners=before.partners[:2],
        pools=before.pools[:2],
        messages=before.messages[:1],
    )
    assert "Ministry no longer takes part." in told(before, after)
    assert "Ministry takes part, which it did not before." in told(after, before)


def test_the_worked_example_tells_its_planned_changes() -> None:
    maps = files("intertwine") / "examples" / "good-hours" / "maps"
    today, wanted = (
        read_map(read_document((maps / f"{name}.bpmn").read_bytes())) for name in ("as-is", "to-be")
    )
    sentences = told(today, wanted)
    for expected in (  # world.md section 4: T2, T3, T4, T6, T7, T9
        "Rowan House now sends “Support needs” to Harbour Hosts"
        " (from “Agree the support with the host” to “Support agreed”).",
        "“Activity profile” from The Ropewalk volunteer centre to Harbour Hosts"
        " no longer brings Contact details and Health summary.",
        "“Approach a workplace” moves from Municipality of Tuulisund"
        " to The Ropewalk volunteer centre.",
        "“Hours diary” can now be opened by Citizen, Guardian and Contact person.",
        "“Put the hours on the roster” no longer makes Contact details.",
        "Citizen and guardian now has “Look back on the trial day together”, done with citizens.",
    ):
        assert expected in sentences


def test_every_difference_has_its_sentence() -> None:
    source = (files("intertwine.bpmn") / "difference.py").read_text(encoding="utf-8")
    codes = re.findall(r'Difference\(\s*"([a-z-]+)"', source)
    codes += [f"{x}-{y}" for x in ("step", "choice", "event") for y in ("new", "gone")]
    uses = ("needs", "produces", "fetches", "reads", "writes")
    codes += [f"{x}-{y}" for x in ("now", "no-longer") for y in uses]
    assert len(set(codes)) > 30
    assert [c for c in codes if not has(f"difference-{c}")] == []
