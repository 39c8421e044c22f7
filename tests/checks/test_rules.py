"""One fault gives its diagnostic and no other."""

from __future__ import annotations

import faults_around_steps
import faults_of_files
import faults_of_lines
import pytest
from breaking import MESSAGE, TIMER, UNDO, Change, Fault, flow, home, node
from good_map import GOOD, broken, diagnostics

from intertwine.checks import CODES, tell
from intertwine.checks.codes import RUNNING
from intertwine.wording import codes, has

FAULTS: dict[str, Fault] = {
    **faults_of_files.FAULTS,
    **faults_of_lines.FAULTS,
    **faults_around_steps.FAULTS,
}

WHOLE: dict[str, str] = {
    "no-pools": '<process id="p"><task id="t" name="T"/></process>',
    "only-black-boxes": '<collaboration id="c"><participant id="p" name="P"/></collaboration>',
    "no-drawing": '<process id="p"><task id="t" name="T"/></process>',
}


def test_a_good_map_gives_nothing() -> None:
    assert diagnostics(GOOD) == ()


@pytest.mark.parametrize("code", FAULTS)
def test_one_fault_gives_its_diagnostic_and_no_other(code: str) -> None:
    changes, expected = FAULTS[code]
    drawing = code in ("not-drawn", "line-not-drawn", "drawn-nothing", "missing-id")
    found = diagnostics(broken(*changes), drawn=drawing)
    assert {d.code: d.element for d in found} == expected
    assert len(found) == len(expected)
    for diagnostic in found:
        told = tell(diagnostic)
        assert told.message and told.next_step
        assert "{" not in told.message + told.next_step


def test_a_name_that_equals_the_id_is_a_name() -> None:
    found = diagnostics(broken(('<task id="visit" name="Visit"/>', node("visit", name="visit"))))
    assert found == ()
    found = diagnostics(broken(home(node("Alone", name="Alone"))), drawn=False)
    assert [d.label for d in found] == ["Alone"]


@pytest.mark.parametrize("code", WHOLE)
def test_a_file_as_a_whole_can_lack_something(code: str) -> None:
    head = GOOD[: GOOD.index("<collaboration")]
    found = diagnostics(f"{head}{WHOLE[code]}</definitions>")
    assert [d.element for d in found if d.code == code] == [""]


def test_every_code_is_tested_and_has_its_words() -> None:
    assert {*FAULTS, *WHOLE, "file-unreadable", *RUNNING} == set(CODES)
    for code in CODES:
        assert has(f"diagnostic-{code}") and has(f"diagnostic-{code}.next")
    known = {c.removeprefix("diagnostic-") for c in codes() if c.startswith("diagnostic-")}
    assert {c for c in known if not c.startswith("grid-")} == set(CODES)


@pytest.mark.parametrize(
    "changes",
    [
        # compensation hangs on a dotted line, not in the flow
        (
            home(
                node("undo", "boundaryEvent", UNDO, attachedToRef="visit"),
                node("back", name="Take it back", isForCompensation="true"),
                '<association id="a" sourceRef="undo" targetRef="back"/>',
            ),
        ),
        # what is done in any order needs no lines
        (
            (
                '<task id="visit" name="Visit"/>',
                node("visit", "adHocSubProcess", node("i", name="I") + node("j", name="J")),
            ),
        ),
        # an event sub-process stands by itself and starts with its own event
        (
            home(
                node(
                    "ev",
                    "subProcess",
                    node("es", "startEvent", TIMER) + node("et", name="T") + flow("es", "et"),
                    name="E",
                    triggeredByEvent="true",
                )
            ),
        ),
        # a jump
        (
            home(
                node("away", "intermediateThrowEvent", '<linkEventDefinition name="x"/>', name="x"),
                node("here", "intermediateCatchEvent", '<linkEventDefinition name="x"/>', name="x"),
                flow("visit", "away"),
                flow("here", "over"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        # a choice whose last way is taken by default
        (('name="yes" ', ""), ('name="Well again?"', 'name="Well?" default="f4"')),
        # a message to a whole pool, and from one
        (
            (
                '<messageFlow id="m"',
                '<messageFlow id="m2" name="N" sourceRef="visit" targetRef="clinic"/>'
                '<messageFlow id="m"',
            ),
        ),
        # an instantiating receive task is a start
        (
            (
                node("asked", "startEvent", MESSAGE),
                node("asked", "receiveTask", name="R", instantiate="true"),
            ),
        ),
    ],
)
def test_good_practice_is_not_flagged(changes: tuple[Change, ...]) -> None:
    found = diagnostics(broken(*changes), drawn=False)
    assert [
        (d.code, d.element)
        for d in found
        if d.code not in ("end-implicit", "too-small", "unnamed-group")
    ] == []
