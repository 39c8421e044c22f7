"""What a study is told of cases that find no place to wait, and what of it partners keep."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import isnan

import pytest

from intertwine.examples import example
from intertwine.measures.kept_back import outcome_told, without_kept
from intertwine.measures.simulated import Ran, pair_of, prepared_map, ran_map
from intertwine.measures.simulation import told
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kept import Kept
from intertwine.model.study import Study
from intertwine.simulate.experiments.experiment import run_experiment
from intertwine.simulate.results.summary import summarise
from intertwine.study import open_study
from intertwine.wording import LANGUAGES, say

REGISTER = ElementId("k1")
"""The case workers are there on Monday and Thursday only; here nobody may wait for them."""
MUNICIPALITY = PartnerId("mun")


@cache
def good_hours() -> Study:
    return open_study(example("good-hours"))


@cache
def ran(map_id: str, *, limited: bool) -> Ran:
    entry = next(m for m in good_hours().maps if m.id == map_id)
    assert entry.scenario is not None
    work = tuple(
        replace(w, most_waiting=0) if limited and w.activity == REGISTER else w
        for w in entry.scenario.work
    )
    scenario = replace(entry.scenario, work=work, cases=200, replications=5)
    entry = replace(entry, scenario=scenario)
    return ran_map(entry, run_experiment(prepared_map(entry)))


def test_the_report_says_how_many_are_turned_away_and_where() -> None:
    full = ran("as-is", limited=True)
    result = told(good_hours(), [full], None)
    (found,) = (f for f in result.findings if f.code == "turns-away")
    share = full.results.turned_away.share.mean
    assert 0.5 < share < 1
    assert found.params["share"] == round(1_000 * share)
    assert (found.partners, found.elements) == ((MUNICIPALITY,), (REGISTER,))
    (table,) = (t for t in result.tables if t.code == "turned-away")
    ((where, partner, percent, _),) = table.rows
    assert (where.id, partner.id) == (REGISTER, MUNICIPALITY)  # type: ignore[union-attr]
    assert percent == pytest.approx(100 * share, abs=0.1)


def test_where_everybody_may_wait_nothing_is_said_of_it() -> None:
    result = told(good_hours(), [ran("as-is", limited=False)], None)
    assert "turns-away" not in {f.code for f in result.findings}
    assert "turned-away" not in {t.code for t in result.tables}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_is_said_in_all_languages(language: str) -> None:
    pair = pair_of([ran("as-is", limited=True), ran("to-be", limited=False)])
    assert pair is not None
    result = told(good_hours(), [pair.first, pair.second], pair)
    (found,) = (f for f in result.findings if f.code == "change-turned-away-better")
    assert (found.params["wanted"], found.params["today"]) == (
        0,
        round(1_000 * pair.first.results.turned_away.share.mean),
    )
    assert str(found.params["today"]) in say(
        f"finding-{found.code}", found.params, language=language
    )
    (row,) = (
        r
        for t in result.tables
        if t.code == "what-would-change"
        for r in t.rows
        if r[0].code == "changes-turned-away"  # type: ignore[union-attr]
    )
    assert row[3] == 0


@pytest.mark.parametrize(("keeps", "seen"), [(MUNICIPALITY, False), (PartnerId("vol"), True)])
def test_who_keeps_its_waiting_keeps_how_many_it_turns_away(keeps: PartnerId, seen: bool) -> None:
    """How many find nobody free says how many people there are."""
    full = ran("as-is", limited=True)
    prepared, kept = full.experiment.prepared, Kept(waits=(keeps,))
    shown = without_kept(summarise(full.experiment), prepared, kept)
    assert isnan(shown.turned_away.share.mean) is not seen
    assert (shown.turned_away.cases > 0) is seen
    assert (REGISTER in {a.activity for a in shown.per_activity}) is seen
    other = ran("to-be", limited=False).experiment.prepared, Kept()
    assert outcome_told((prepared, kept), other)("turned-away", None, "") is seen
    assert outcome_told(other, (prepared, kept))("turned-away", None, "") is seen
