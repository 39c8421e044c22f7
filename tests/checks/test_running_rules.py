"""Each thing that can go wrong when a map runs, on a small map that was sound before."""

from __future__ import annotations

from pathlib import Path

import pytest
from good_map import GOOD, broken

from intertwine.checks import CheckedFile, check_file, tell
from intertwine.checks.codes import RUNNING
from intertwine.checks.running import run_checked
from intertwine.semantics.reached import Limits

Change = tuple[str, str]
HOME = "<!--home-->"
START_NONE: Change = (
    '<startEvent id="asked"><messageEventDefinition/></startEvent>',
    '<startEvent id="asked"/>',
)


def flow(source: str, target: str) -> str:
    own = f"{source}_{target}"
    return f'<sequenceFlow id="{own}" sourceRef="{source}" targetRef="{target}"/>'


CASES: dict[str, tuple[tuple[Change, ...], str, str]] = {
    # code: the changes, the element, and words of its message
    "stays-for-ever": (
        (START_NONE, ('targetRef="asked"', 'targetRef="visit"')),
        "visit",
        "After Clinic: “Well again?” – yes, work stays here for ever: it waits for “Referral”",
    ),
    "goes-round-for-ever": (
        (('sourceRef="visit" targetRef="over"', 'sourceRef="visit" targetRef="visit"'),),
        "visit",
        "no way leads to an end",
    ),
    "ends-twice": (
        ((HOME, flow("asked", "over")),),
        "over",
        "more than once",
    ),
    "done-twice-at-once": (
        ((HOME, '<task id="too" name="Too"/>' + flow("asked", "too") + flow("too", "visit")),),
        "h2",
        "done twice side by side",
    ),
    "message-left": (
        (
            START_NONE,
            ('targetRef="asked"', 'targetRef="told"'),
            (
                HOME,
                '<intermediateCatchEvent id="told"><messageEventDefinition/>'
                "</intermediateCatchEvent>"
                '<eventBasedGateway id="which"/>'
                '<intermediateCatchEvent id="late"><timerEventDefinition/>'
                "</intermediateCatchEvent>"
                + flow("visit", "which")
                + flow("which", "told")
                + flow("which", "late")
                + flow("told", "over")
                + flow("late", "over"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        "m",
        "nobody takes it in",
    ),
    "never-happens": (
        (
            (
                HOME,
                '<parallelGateway id="both"/>'
                + flow("visit", "both")
                + flow("over2", "both")
                + flow("both", "after")
                + '<task id="after" name="After"/><task id="over2" name="Round"/>'
                + flow("after", "over2"),
            ),
            ('<sequenceFlow id="h2" sourceRef="visit" targetRef="over"/>', ""),
        ),
        "after",
        "No case ever comes to this",
    ),
    "piles-up": (
        ((HOME, flow("visit", "visit")),),
        "h2",
        "without end",
    ),
}


def run(
    tmp_path: Path, changes: tuple[Change, ...], *, limits: Limits | None = None
) -> CheckedFile:
    file = tmp_path / "map.bpmn"
    file.write_text(broken(*changes), encoding="utf-8")
    return run_checked(check_file(file), limits=limits)


def test_where_nothing_is_wrong_nothing_is_said(tmp_path: Path) -> None:
    file = tmp_path / "good.bpmn"
    file.write_text(GOOD, encoding="utf-8")
    checked = run_checked(check_file(file))
    assert checked.diagnostics == ()
    assert checked.behaviour is not None
    assert checked.behaviour.sound


@pytest.mark.parametrize("code", CASES)
def test_a_flaw_is_found_where_it_is_and_told(code: str, tmp_path: Path) -> None:
    changes, element, words = CASES[code]
    found = [d for d in run(tmp_path, changes).diagnostics if d.code == code]
    assert element in [d.element for d in found]
    assert words in tell(next(d for d in found if d.element == element)).message


def test_what_is_not_run_is_named_with_its_reason(tmp_path: Path) -> None:
    file = tmp_path / "choreography.bpmn"
    file.write_text(
        '<definitions id="d" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
        'targetNamespace="urn:x"><choreography id="c"><participant id="a"/><participant id="b"/>'
        '<choreographyTask id="t" initiatingParticipantRef="a"><participantRef>a</participantRef>'
        "<participantRef>b</participantRef></choreographyTask></choreography></definitions>",
        encoding="utf-8",
    )
    checked = run_checked(check_file(file))
    assert "not-run" in [d.code for d in checked.diagnostics]
    assert checked.behaviour is not None
    assert checked.behaviour.sound is None


def test_a_limit_is_said_and_nothing_called_true(tmp_path: Path) -> None:
    checked = run(tmp_path, (), limits=Limits(states=3))
    assert [d.code for d in checked.diagnostics] == ["not-all-seen"]
    assert checked.behaviour is not None
    assert (checked.behaviour.safe, checked.behaviour.sound) == (None, None)


def test_every_code_is_tried() -> None:
    assert {*CASES, "not-run", "not-all-seen"} == set(RUNNING)
