"""What is a fact about information and what only a question, each rule on its smallest map."""

from __future__ import annotations

from dataclasses import replace

from tiny_maps import small_map

from intertwine.measures import measure
from intertwine.measures.consent import passings
from intertwine.measures.double_entry import entries
from intertwine.measures.need_to_know import Arrival, early, needs, over_shared
from intertwine.measures.ties import ties_of_map
from intertwine.model.elements import MapPartner, Store
from intertwine.model.findings import Word
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import Basis, DatumKind, Effect, NodeKind, Personal
from intertwine.model.service_map import ServiceMap
from intertwine.model.study import Study, StudyMap

D = DatumId("d")


def arrivals(service: ServiceMap) -> dict[str, Arrival]:
    return {n.step: n.arrival for n in needs(service)}


def told(service: ServiceMap, name: str) -> list[tuple[str, Effect]]:
    result = measure(Study("s", maps=(StudyMap("m", service),)), name)
    return [(f.code, f.effect) for f in result.findings]


def datum(service: ServiceMap, **known: object) -> ServiceMap:
    """The map with something said about its only datum."""
    return replace(service, data=tuple(replace(d, **known) for d in service.data))  # type: ignore[arg-type]


def chain(**more: dict[str, str]) -> ServiceMap:
    """a1 sends to b1, which begins b; b2 follows."""
    return small_map({"a": "a1", "b": "bs1>b1>b2"}, ["a1>bs1"], **more)  # type: ignore[arg-type]


def test_what_nobody_makes_or_brings_never_arrives() -> None:
    assert arrivals(chain(needs={"b1": "d"})) == {"b1": Arrival.NEVER}


def test_of_a_drawn_document_nothing_is_said() -> None:
    drawn = datum(chain(needs={"b1": "d"}), kind=DatumKind.OBJECT)
    assert arrivals(drawn) == {"b1": Arrival.DRAWN}
    assert told(drawn, "need_to_know") == []


def test_what_a_parallel_branch_may_bring_is_not_told_as_never() -> None:
    service = small_map(
        {"a": "as1>ap1>a1>ap2>a3 ap1>a2>ap2"}, needs={"a2": "d", "a3": "d"}, produces={"a1": "d"}
    )
    assert arrivals(service) == {"a2": Arrival.SOMETIMES, "a3": Arrival.ALWAYS}


def test_a_place_of_unknown_content_gives_a_question() -> None:
    service = chain(
        needs={"b1": "d"}, reads={"b1": "s"}, produces={"b2": "d"}, writes={"b2": "other"}
    )
    assert arrivals(service) == {"b1": Arrival.PERHAPS}
    said = replace(service, stores=(Store(StoreId("s"), "s", holds=(DatumId("x"),)),))
    assert arrivals(said) == {"b1": Arrival.SOMETIMES}


def test_a_step_before_the_making_is_told_with_its_run() -> None:
    service = chain(needs={"b1": "d"}, produces={"b2": "d"})
    assert needs(service)[0].run == ("a1", "bs1", "b1")


def test_between_lanes_of_one_pool_no_message_can_be_drawn_so_it_is_asked() -> None:
    service = small_map(
        {"a": "a1>a2"},
        lanes={"a1": "one", "a2": "two"},
        needs={"a2": "d"},
        produces={"a1": "d"},
    )
    by_pool = arrivals(service)
    lanes = tuple(MapPartner(PartnerId(x), x, ElementId(x)) for x in ("one", "two"))
    by_lane = arrivals(replace(service, partners=lanes))
    assert (by_pool, by_lane) == ({"a2": Arrival.NEVER}, {"a2": Arrival.PERHAPS})


def test_a_process_begun_by_a_black_box_runs() -> None:
    service = small_map(
        {"b": "bs1>b1>b2"}, ["z>bs1"], black_boxes="z", needs={"b1": "d"}, produces={"b2": "d"}
    )
    assert arrivals(service) == {"b1": Arrival.SOMETIMES}


def carried(**known: object) -> ServiceMap:
    """a makes d and sends it to b, where only b2 on one of two ways needs it."""
    service = small_map(
        {"a": "a1", "b": "bs1>b1>bx1>b2>bx2>be1 bx1>b3>bx2"},
        ["a1>bs1"],
        carries={"a1>bs1": "d"},
        needs={"b2": "d"},
        produces={"a1": "d"},
    )
    return datum(service, **{"personal": Personal.YES, **known})


def test_what_arrives_before_the_choice_is_early_and_a_run_shows_it() -> None:
    assert [(s.needed_at, s.shown) for s in early(carried())] == [(("b2",), True)]
    assert told(carried(), "need_to_know") == [("too-early", Effect.BARRIER)]


def test_unknown_personal_is_never_a_fact_and_data_about_the_receiver_are_never_too_much() -> None:
    assert told(carried(personal=Personal.UNKNOWN), "need_to_know") == []
    assert told(carried(subject=PartnerId("b")), "need_to_know") == []


def test_a_need_on_a_parallel_branch_is_not_early() -> None:
    service = small_map(
        {"a": "a1", "b": "bs1>b1>bp1>b2>bp2>be1 bp1>b3>bp2"},
        ["a1>bs1"],
        carries={"a1>bs1": "d"},
        needs={"b2": "d"},
        produces={"a1": "d"},
    )
    assert early(datum(service, personal=Personal.YES)) == ()


def test_an_inclusive_choice_is_followed_too() -> None:
    service = carried()
    inclusive = tuple(
        replace(n, kind=NodeKind.INCLUSIVE_GATEWAY) if n.id == "bx1" else n for n in service.nodes
    )
    assert told(replace(service, nodes=inclusive), "need_to_know") == [
        ("too-early", Effect.BARRIER)
    ]


def test_what_is_made_on_the_other_branch_is_not_shared() -> None:
    """a2 makes d where a3 is not done, so a3's message never carries it."""
    service = small_map(
        {"a": "as1>ax1>a2>ax2 ax1>a3>ax2", "b": "bs1>b1"},
        ["a3>bs1"],
        carries={"a3>bs1": "d"},
        produces={"a2": "d"},
    )
    assert over_shared(datum(service, personal=Personal.YES)) == ()


def test_what_a_run_sends_and_nobody_needs_is_too_much() -> None:
    service = chain(carries={"a1>bs1": "d"}, produces={"a1": "d"})
    assert told(datum(service, personal=Personal.YES), "need_to_know") == [
        ("more-than-needed", Effect.BARRIER)
    ]
    assert told(datum(service, personal=Personal.UNKNOWN), "need_to_know") == [
        ("who-uses", Effect.QUESTION)
    ]
    assert told(datum(service, personal=Personal.NO), "need_to_know") == []


def test_data_derived_from_each_other_stay_distinct() -> None:
    service = chain(carries={"a1>bs1": "d"}, produces={"a1": "d e"}, needs={"b1": "e"})
    each = {"d": (DatumId("e"),), "e": (D,)}
    service = replace(
        service, data=tuple(replace(d, derived_from=each[d.id]) for d in service.data)
    )
    assert arrivals(service) == {"b1": Arrival.NEVER}


def test_whether_a_black_box_asked_for_permission_is_a_question() -> None:
    service = small_map(
        {"b": "bs1>b1"}, ["z>bs1"], black_boxes="z", carries={"z>bs1": "d"}, needs={"b1": "d"}
    )
    service = datum(service, basis=Basis.CONSENT)
    assert [p.ungated for p in passings(service)] == [None]


def test_only_declared_data_are_typed_in_twice() -> None:
    service = small_map({"a": "a1", "b": "b1"}, produces={"a1": "d", "b1": "d"})
    assert [e.steps for e in entries(service)] == [("a1", "b1")]
    assert entries(datum(service, kind=DatumKind.OBJECT)) == ()


def test_a_message_without_a_name_is_shown_as_such() -> None:
    service = chain(carries={"a1>bs1": "d"}, needs={"b1": "d"}, produces={"a1": "d"})
    service = datum(service, name="", kind=DatumKind.MESSAGE)
    result = measure(Study("s", maps=(StudyMap("m", service),)), "my_part")
    cells = [row[0] for t in result.tables if t.code == "my-needs" for row in t.rows]
    assert cells == [Word("no-name-yet")]


def test_a_gateway_in_another_lane_does_not_come_between() -> None:
    service = small_map(
        {"a": "a1>ax1>a2 ax1>a3"}, lanes={"a1": "one", "ax1": "two", "a2": "three", "a3": "two"}
    )
    assert ("one", "three") in ties_of_map(service).ties


def test_a_document_drawn_between_two_lanes_is_contact() -> None:
    service = small_map(
        {"a": "a1>a3 a2"},
        lanes={"a1": "one", "a2": "two", "a3": "one"},
        produces={"a1": "d"},
        needs={"a2": "d"},
    )
    assert ties_of_map(service).ties == frozenset()
    drawn = datum(service, kind=DatumKind.OBJECT)
    assert ties_of_map(drawn).ties == {("one", "two")}


def test_a_place_that_holds_something_else_is_not_named_as_the_source() -> None:
    service = chain(needs={"b1": "d"}, reads={"b1": "here there"}, produces={"a1": "d"})
    there = Store(StoreId("there"), "there", holds=(DatumId("x"),))
    service = replace(service, stores=(Store(StoreId("here"), "here", holds=(D,)), there))
    result = measure(Study("s", maps=(StudyMap("m", service),)), "need_to_know")
    assert [row[3] for row in result.tables[0].rows] == [("here",)]
