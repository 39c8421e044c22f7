"""Shares of the gain reach only those to whom every owner lets them: to others they never were."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intertwine.access.readers import EVERYBODY, FACILITATOR, may_see_shares, seen_study
from intertwine.errors import NotThere
from intertwine.measures.complementarity import complementarity
from intertwine.model.ids import PartnerId
from intertwine.model.study import LeftOut, Study
from intertwine.model.tables import CoalitionWorth, Partner, Release

OWNERS = ("alder", "berg", "sund", "trebenk")
COALITIONS = [c for n in range(len(OWNERS) + 1) for c in combinations(OWNERS, n)]


def study(*releases: Release, worths: tuple[float, ...] = tuple(range(16))) -> Study:
    return Study(
        "Owners",
        partners=tuple(Partner(PartnerId(o), o.title()) for o in OWNERS),
        worths=tuple(
            CoalitionWorth("pooling", float(w), coalition=c)
            for w, c in zip(worths, COALITIONS, strict=True)
        ),
        releases=releases,
    )


def private(owner: str, *to: str, mixed: bool = False) -> Release:
    return Release(PartnerId(owner), "shares", to, mixed)


def test_where_nobody_keeps_anything_everybody_sees_all() -> None:
    for reader in (*OWNERS, FACILITATOR, EVERYBODY):
        assert complementarity(seen_study(study(), reader)).findings


def test_one_owner_who_keeps_its_own_hides_the_shares_from_all_others() -> None:
    kept = study(private("berg"))
    assert [r for r in (*OWNERS, FACILITATOR, EVERYBODY) if may_see_shares(kept, r)] == [
        "berg",
        FACILITATOR,
    ]


def test_each_owner_must_release_and_a_report_for_everybody_needs_all() -> None:
    kept = study(private("alder", "sund"), private("berg", "sund"))
    assert may_see_shares(kept, "sund") and not may_see_shares(kept, "alder")
    everywhere = study(private("alder", *OWNERS), private("berg", *OWNERS))
    assert may_see_shares(everywhere, EVERYBODY)


def test_who_keeps_its_staffing_keeps_the_shares_that_follow_from_it_unless_it_says_so() -> None:
    staffing = Release(PartnerId("berg"), "staffing", ("sund",))
    assert not may_see_shares(study(staffing), "alder")
    assert may_see_shares(study(staffing), "sund") and may_see_shares(study(staffing), "berg")
    assert may_see_shares(study(staffing, private("berg", "alder")), "alder")
    assert not may_see_shares(study(staffing, private("berg", "alder")), "sund")


def test_everybody_may_be_released_to_in_one_word() -> None:
    assert may_see_shares(study(private("berg", EVERYBODY)), EVERYBODY)


def test_mixed_only_needs_three_others_one_cannot_see() -> None:
    two = study(*(private(o, *OWNERS, mixed=True) for o in ("alder", "berg", "sund")))
    assert not may_see_shares(two, "alder")
    assert may_see_shares(two, "trebenk")


def test_who_is_no_partner_is_no_reader() -> None:
    with pytest.raises(NotThere):
        may_see_shares(study(), "elsewhere")


WORTHS = st.tuples(*[st.floats(0, 1_000) for _ in COALITIONS])
RELEASES = st.lists(
    st.builds(
        Release,
        st.sampled_from(OWNERS).map(PartnerId),
        st.just("shares"),
        st.lists(st.sampled_from(OWNERS), unique=True).map(tuple),
        st.booleans(),
    ),
    max_size=6,
)
READERS = st.sampled_from((*OWNERS, EVERYBODY))


@given(WORTHS, RELEASES, READERS)
def test_a_reader_outside_the_audience_reads_a_study_in_which_nobody_gave_any(
    worths: tuple[float, ...], releases: list[Release], reader: str
) -> None:
    """Whatever is computed, drawn or told of the two is equal, because the two are."""
    full = study(*releases, worths=worths)
    bare = Study("Owners", partners=full.partners)
    seen = seen_study(full, reader)
    if may_see_shares(full, reader):
        assert seen.worths == full.worths
    else:
        assert seen == bare
        assert complementarity(seen) == complementarity(bare)
    assert seen.releases == ()


@given(RELEASES)
def test_everybody_sees_no_more_than_each(releases: list[Release]) -> None:
    kept = study(*releases)
    each = all(may_see_shares(kept, o) for o in OWNERS)
    assert may_see_shares(kept, EVERYBODY) == each


def test_what_could_not_be_read_of_the_table_is_not_told_either() -> None:
    from dataclasses import replace

    broken = replace(
        study(private("berg")),
        left_out=(LeftOut("worths.csv", "cell", {"value": "41.5"}), LeftOut("people.csv", "cell")),
    )
    assert [left.file for left in seen_study(broken, "alder").left_out] == ["people.csv"]
