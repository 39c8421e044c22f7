"""Pools, lanes, and who is a partner."""

from __future__ import annotations

from small_bpmn import TWO_POOLS, node, ours, small_map, two_pools

from intertwine.model.elements import Pool
from intertwine.model.service_map import ServiceMap

LANES = (
    '<laneSet><lane id="a" name="Nurse"><flowNodeRef>t</flowNodeRef></lane>'
    '<lane id="b" name="Doctor"><flowNodeRef>u</flowNodeRef></lane></laneSet>'
    '<task id="t"/><task id="u"/>'
)


def one_filled(lanes: str = LANES, *, more: str = "", messages: str = "", **how: str) -> ServiceMap:
    """Return a clinic with lanes beside a black box called Lab."""
    return small_map(
        f'<collaboration id="c"><participant id="clinic" name="Clinic" processRef="p">{more}'
        '</participant><participant id="lab" name="Lab"/>'
        f'{messages}</collaboration><process id="p">{lanes}</process>',
        **how,
    )


def ids(service_map: ServiceMap) -> list[str]:
    return [p.id for p in service_map.partners]


# --- pools -------------------------------------------------------------------------------------


def test_a_pool_without_a_process_or_with_an_empty_one_is_a_black_box() -> None:
    read = small_map(
        '<collaboration id="c"><participant id="a"/><participant id="b" processRef="empty"/>'
        '<participant id="d" processRef="lost"/><participant id="e" processRef="tns:full"/>'
        '</collaboration><process id="empty"/><process id="full"><task id="t"/></process>'
    )
    assert [p.black_box for p in read.pools] == [True, True, True, False]
    assert node(read, "t").pool == "e"


def test_multiplicity_says_how_many_take_part() -> None:
    read = small_map(
        '<collaboration id="c"><participant id="a"/>'
        '<participant id="b"><participantMultiplicity maximum="3"/></participant>'
        '<participant id="d"><participantMultiplicity/></participant></collaboration>'
    )
    assert [p.maximum for p in read.pools] == [None, 3, 0]


# --- lanes -------------------------------------------------------------------------------------


def test_a_node_belongs_to_its_innermost_lane() -> None:
    read = one_filled(
        '<laneSet><lane id="out"><flowNodeRef>t</flowNodeRef><childLaneSet>'
        '<lane id="in"><flowNodeRef> tns:t </flowNodeRef></lane></childLaneSet></lane></laneSet>'
        '<task id="t"/>'
    )
    assert node(read, "t").lane == "in"
    assert [(lane.parent, lane.pool) for lane in read.lanes] == [
        (None, "clinic"),
        ("out", "clinic"),
    ]


def test_nodes_inherit_the_lane_of_what_they_belong_to() -> None:
    read = one_filled(
        '<laneSet><lane id="a"><flowNodeRef>s</flowNodeRef></lane>'
        '<lane id="b"><flowNodeRef>other</flowNodeRef></lane></laneSet>'
        '<boundaryEvent id="e" attachedToRef="s"/><subProcess id="s"><subProcess id="deep">'
        '<task id="t"/><boundaryEvent id="f" attachedToRef="t"/></subProcess>'
        '<task id="other"/></subProcess>'
    )
    assert [node(read, n).lane for n in ("s", "t", "e", "f", "other")] == ["a", "a", "a", "a", "b"]


def test_nodes_that_no_lane_lists_have_none_and_dangling_entries_are_left_out() -> None:
    read = one_filled(
        '<laneSet><lane id="a"><flowNodeRef>lost</flowNodeRef><flowNodeRef/></lane></laneSet>'
        '<task id="t"/>'
    )
    assert node(read, "t").lane is None
    assert read.actor_of(node(read, "t").id) == "clinic"


# --- partners ----------------------------------------------------------------------------------


def test_pools_are_partners_where_several_show_content() -> None:
    read = two_pools(LANES, '<task id="z"/>', "")
    assert ids(read) == ["left", "right"]
    assert read.partner_of(node(read, "t").id) == "left"


def test_lanes_of_the_only_filled_pool_are_partners_beside_black_boxes() -> None:
    read = one_filled()
    assert ids(read) == ["a", "b", "lab"]
    assert read.partner_of(node(read, "u").id) == "b"
    assert [p.black_box for p in read.partners] == [False, False, True]


def test_the_rule_can_be_chosen() -> None:
    assert ids(one_filled(partners="pools")) == ["clinic", "lab"]
    lanes = small_map(
        TWO_POOLS.format(left=LANES, right='<task id="z"/>', messages=""), partners="lanes"
    )
    assert ids(lanes) == ["a", "b", "right"]


def test_the_files_own_partner_reference_comes_first() -> None:
    read = one_filled(more=ours('<it:partner id="cli" citizens="yes"/>'))
    assert ids(read) == ["cli", "lab"]
    assert [p.citizens for p in read.partners] == [True, False]
    assert read.partner_of(node(read, "t").id) == "cli"


def test_two_pools_of_one_partner_are_one_partner() -> None:
    one = ours('<it:partner id="x"/>')
    read = small_map(
        f'<collaboration id="c"><participant id="a" name="Box">{one}</participant>'
        f'<participant id="b" name="Full" processRef="p">{one}</participant></collaboration>'
        '<process id="p"><task id="t"/></process>'
    )
    assert [(p.id, p.name, p.black_box) for p in read.partners] == [("x", "Full", False)]


def test_a_partner_entity_joins_its_pools() -> None:
    read = small_map(
        '<partnerEntity id="firm" name="Firm"><participantRef>a</participantRef>'
        '<participantRef>b</participantRef></partnerEntity><collaboration id="c">'
        '<participant id="a" name="Sales"/><participant id="b" name="Repair"/></collaboration>'
    )
    assert [p.partner for p in read.pools] == ["firm", "firm"]
    assert ids(read) == ["firm"]


def test_a_pool_stays_a_partner_where_something_belongs_to_it_as_a_whole() -> None:
    loose = one_filled(LANES + '<task id="loose"/>')
    assert ids(loose) == ["clinic", "a", "b", "lab"]
    message = '<messageFlow id="m" sourceRef="lab" targetRef="clinic"/>'
    assert ids(one_filled(messages=message)) == ["clinic", "a", "b", "lab"]


def test_a_single_lane_says_no_more_than_its_pool() -> None:
    single = '<laneSet><lane id="a"><flowNodeRef>t</flowNodeRef></lane></laneSet><task id="t"/>'
    assert ids(one_filled(single)) == ["clinic", "lab"]


def test_a_lane_around_all_others_is_a_frame() -> None:
    read = one_filled(
        '<laneSet><lane id="frame"><childLaneSet><lane id="a"><flowNodeRef>t</flowNodeRef></lane>'
        '<lane id="b"/></childLaneSet></lane></laneSet><task id="t"/>'
    )
    assert ids(read) == ["a", "b", "lab"]


def test_a_nameless_black_box_that_nobody_writes_to_is_nobody() -> None:
    read = small_map(
        '<collaboration id="c"><participant id="a" name="A" processRef="p"/>'
        '<participant id="page"/></collaboration><process id="p"><task id="t"/></process>'
    )
    assert ids(read) == ["a"]
    assert Pool("page", "", None, "page") in read.pools  # type: ignore[arg-type]


def test_a_nameless_pool_is_called_as_its_process() -> None:
    read = small_map(
        '<collaboration id="c"><participant id="a" processRef="p"/></collaboration>'
        '<process id="p" name="Care"><task id="t"/></process>'
    )
    assert read.partners[0].name == "Care"


def test_lanes_are_partners_where_there_are_no_pools() -> None:
    assert ids(small_map(f'<process id="p">{LANES}</process>')) == ["a", "b"]
    nobody = small_map('<process id="p"><task id="t"/></process>')
    assert ids(nobody) == []
    assert nobody.partner_of(node(nobody, "t").id) is None
