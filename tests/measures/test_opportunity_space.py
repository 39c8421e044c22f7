"""The opportunity space of the worked example and of small studies."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest
from tiny_maps import small_map

from intertwine.examples import example
from intertwine.measures import measure
from intertwine.measures.guiding_questions import QUESTIONS, Evidence, answered
from intertwine.measures.opportunity_space import SIGNS, opportunity_space
from intertwine.measures.periods import period, periods
from intertwine.measures.strengths import together_share
from intertwine.model.findings import Finding, Result, Subject, SubjectKind, Word
from intertwine.model.kinds import Component, Concern, Effect, Severity
from intertwine.model.study import Study, StudyMap
from intertwine.model.tables import Mechanism, Partner, Question, Routine, Value
from intertwine.study import open_study


@lru_cache
def study() -> Study:
    return open_study(example("good-hours"))


def codes(result: Result) -> list[tuple[str, str]]:
    return [(f.code, f.subject.id) for f in result.findings]


def test_what_carries_good_hours_today():
    found = [f for f in opportunity_space(study()).findings if f.map in ("", "as-is")]
    assert {f.effect for f in found} == {Effect.ADVANTAGE}
    assert {(f.code, f.subject.id) for f in found} == {
        ("well-coordinated", "cit|mun"),
        ("well-coordinated", "mun|vol"),
        ("well-coordinated", "mun|work"),
        ("done-together", "as-is"),
        ("lasting-routine", "g08"),
        ("lasting-routine", "g13"),
    }


def test_the_diary_becomes_a_shared_place_only_when_its_writers_may_read_it():
    found = [f for f in opportunity_space(study()).findings if f.code == "shared-place"]
    assert [(f.map, f.subject.id) for f in found] == [("to-be", "ds_diary")]


@pytest.mark.parametrize(
    ("state", "counts"),
    [
        ("as-is", {"cit": (8, 8), "mun": (3, 11), "home": (3, 7), "vol": (0, 3), "work": (2, 5)}),
        ("to-be", {"cit": (9, 9), "mun": (2, 10), "home": (4, 7), "vol": (0, 4), "work": (2, 5)}),
    ],
)
def test_how_much_is_done_together(state, counts):
    read = next(m for m in study().maps if m.id == state)
    assert {p: (n, of) for p, n, of in together_share(read.map)} == counts


def test_questions_are_answered_by_the_study_or_by_the_partners():
    found = {a.question.id: a for a in answered(study())}
    assert (found["need"].status, found["need"].evidence) == ("answered", Evidence.STATED)
    assert (found["strategic"].status, found["strategic"].evidence) == (
        "unanswered",
        Evidence.NONE,
    )
    said = Question("strategic", "The two heads", "disputed", "S4")
    told = {a.question.id: a for a in answered(replace(study(), questions=(said,)))}
    assert (told["strategic"].status, told["strategic"].answer) == ("disputed", "The two heads")


def test_purposes_seen_differently_dispute_the_stated_purpose():
    apart = Finding(
        "seen-differently",
        Effect.BARRIER,
        Component.RESOURCES,
        Concern.REST,
        Severity.MEDIUM,
        Subject(SubjectKind.ELEMENT, "purpose:k2"),
        "understanding",
    )
    why = {a.question.id: a.status for a in answered(study(), (apart,))}["why"]
    assert why == "disputed"
    assert {a.question.id: a.status for a in answered(study())}["why"] == "answered"


def test_what_is_still_kept_at_follow_up_is_sustained():
    kept = Mechanism("g", "Half hour", ("a", "b"), "planning", purpose="explore", status="kept")
    found = {a.question.id: a for a in answered(Study("s", mechanisms=(kept,)))}
    assert found["kept-going"].evidence is Evidence.SUSTAINED


def test_signs_rest_on_the_findings_of_other_measures():
    result = measure(study(), "opportunity_space")
    signs = next(t for t in result.tables if t.code == "signs")
    seen = {row[1].code: row[3].code for row in signs.rows}
    assert seen["sign-structural-hole"] == "sign-seen"
    assert seen["sign-learning-across"] == "sign-cannot-tell"
    assert seen["sign-pilot-trap"] == "sign-not-seen"
    assert len(signs.rows) == len(SIGNS)


def test_profiles_have_no_total():
    result = opportunity_space(study())
    (profile,) = [t for t in result.tables if t.code == "profile"]
    assert [row[0] for row in profile.rows] == [
        Word(f"component-{c.name.lower()}") for c in Component
    ]
    assert sum(row[5] for row in profile.rows) == len(QUESTIONS)


def test_a_routine_that_ends_with_its_project_is_a_trap_and_a_lasting_one_is_not():
    pilot = Routine("r1", "Café morning", ("a", "b"), "weekly", until="2025", project="Pilot")
    lasting = Routine("r2", "Half hour", ("a", "b"), "fortnightly", since="2024-01")
    young = Routine("r3", "Core group", ("a", "b"), "yearly", since="2024-01")
    found = opportunity_space(Study("s", date="2025-03-20", routines=(pilot, lasting, young)))
    assert codes(found) == [("lasting-routine", "r2"), ("ends-with-project", "r1")]


def test_different_first_values_are_asked_about_not_judged():
    values = (
        Value("a", "speed", rank=1),
        Value("b", "dignity", rank=1),
        Value("b", "cost", rank=2),
    )
    (asked,) = opportunity_space(Study("s", values=values)).findings
    assert (asked.code, asked.effect) == ("values-differ", Effect.QUESTION)
    alike = (Value("a", "speed", rank=1), Value("b", "speed", rank=1))
    assert opportunity_space(Study("s", values=alike)).findings == ()


def test_a_map_without_citizens_or_marks_gives_questions_only():
    read = StudyMap("m", small_map({"a": "a1", "b": "b1"}, ["a1>b1"]))
    found = opportunity_space(Study("s", maps=(read,))).findings
    assert {f.effect for f in found} == {Effect.QUESTION}
    assert {f.code for f in found} == {"nothing-together", "citizens-not-shown"}
    known = Study("s", maps=(read,), partners=(Partner("a", "A", citizens=True),))
    assert {f.code for f in opportunity_space(known).findings} == {"nothing-together"}


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        ("weekly", 7),
        ("Fortnightly", 14),
        ("every six weeks", 42),
        ("every 3 months", 90),
        ("every week", 7),
        ("per case", None),
        ("when needed", None),
        ("", None),
    ],
)
def test_rhythms_are_read_as_days(rhythm, days):
    assert period(rhythm) == days


def test_periods_need_both_dates_and_a_rhythm():
    assert periods("2024-01", "2025-01", "monthly") == 12
    assert periods("2025-01", "2024-01", "weekly") == 0
    assert periods("2024-13", "2025", "weekly") is None
    assert periods("2024", "", "weekly") is None
    assert periods("long ago", "2025", "weekly") is None
