"""Messages without declared content: a datum named after each, who makes it and who needs it."""

from __future__ import annotations

from importlib.resources import files
from itertools import pairwise

from small_bpmn import node, ours, small_map, two_pools

from intertwine.bpmn import read_document, read_map
from intertwine.model.elements import Datum
from intertwine.model.kinds import DatumKind


def flow(*steps: str) -> str:
    """Return sequence flows along the steps."""
    pairs = pairwise(steps)
    return "".join(
        f'<sequenceFlow id="{a}-{b}" sourceRef="{a}" targetRef="{b}"/>' for a, b in pairs
    )


def test_a_message_is_a_datum_that_its_sender_makes_and_its_receiver_needs() -> None:
    read = two_pools(
        '<task id="t"/>', '<task id="u"/>',
        '<messageFlow id="m" name="Sick Note" sourceRef="t" targetRef="u"/>',
    )  # fmt: skip
    assert read.data == (Datum("sick_note", "Sick Note", DatumKind.MESSAGE),)  # type: ignore[arg-type]
    assert node(read, "t").produces == node(read, "u").needs == ("sick_note",)
    assert (read.messages[0].carries, read.messages[0].declared) == (("sick_note",), False)


def test_what_an_event_receives_the_next_activities_in_its_lane_need() -> None:
    read = two_pools(
        '<task id="t"/>',
        '<laneSet><lane id="l"><flowNodeRef>e</flowNodeRef><flowNodeRef>g</flowNodeRef>'
        "<flowNodeRef>x</flowNodeRef><flowNodeRef>y</flowNodeRef></lane>"
        '<lane id="k"><flowNodeRef>other</flowNodeRef></lane></laneSet>'
        '<startEvent id="e"/><task id="other"/><exclusiveGateway id="g"/>'
        '<task id="x"/><task id="y"/><task id="later"/>'
        + flow("e", "other", "g", "x", "later") + flow("g", "y"),
        '<messageFlow id="m" name="Note" sourceRef="t" targetRef="e"/>',
    )  # fmt: skip
    needing = [n.id for n in read.nodes if "note" in n.needs]
    assert needing == ["x", "y"], "both branches, past the other lane"


def test_where_no_activity_follows_in_the_lane_the_next_one_anywhere_needs_it() -> None:
    read = two_pools(
        '<task id="t"/>',
        '<laneSet><lane id="l"><flowNodeRef>e</flowNodeRef></lane>'
        '<lane id="k"><flowNodeRef>u</flowNodeRef></lane></laneSet>'
        '<startEvent id="e"/><task id="u"/>' + flow("e", "u"),
        '<messageFlow id="m" name="Note" sourceRef="t" targetRef="e"/>',
    )
    assert node(read, "u").needs == ("note",)


def test_after_the_end_of_a_sub_process_the_search_goes_on_behind_it() -> None:
    read = two_pools(
        '<task id="t"/>',
        '<subProcess id="s"><intermediateCatchEvent id="e"/><endEvent id="x"/>' + flow("e", "x")
        + '</subProcess><task id="u"/>' + flow("s", "u"),
        '<messageFlow id="m" name="Note" sourceRef="t" targetRef="e"/>',
    )  # fmt: skip
    assert node(read, "u").needs == ("note",)


def test_loops_end_the_search() -> None:
    read = two_pools(
        '<task id="t"/>',
        '<intermediateCatchEvent id="e"/><exclusiveGateway id="g"/>' + flow("e", "g", "e"),
        '<messageFlow id="m" name="Note" sourceRef="t" targetRef="e"/>',
    )
    assert all(n.needs == () for n in read.nodes)


def test_sub_processes_without_end_do_not_trap_the_search() -> None:
    read = two_pools(
        '<task id="t"/>',
        '<subProcess id="s"><subProcess id="r"><intermediateCatchEvent id="e"/></subProcess>'
        "</subProcess>",
        '<messageFlow id="m" name="Note" sourceRef="t" targetRef="e"/>',
    )
    assert all(n.needs == () for n in read.nodes)


def test_declared_content_replaces_the_message_itself() -> None:
    declared = ours("<it:datum id='w' name='Wish'/>")
    content = (
        '<collaboration id="c">{declared}<participant id="a" processRef="p"/>'
        '<participant id="b" processRef="q"/>'
        '<messageFlow id="m" name="Note" sourceRef="t" targetRef="u">{said}</messageFlow>'
        '</collaboration><process id="p"><task id="t"/></process>'
        '<process id="q"><task id="u"/></process>'
    )
    carrying = small_map(content.format(declared=declared, said=ours('<it:carries datum="w"/>')))
    assert (carrying.messages[0].carries, carrying.messages[0].declared) == (("w",), True)
    assert node(carrying, "u").needs == node(carrying, "t").produces == ()
    notice = small_map(content.format(declared=declared, said=ours("<it:carries/>")))
    assert (notice.messages[0].carries, notice.messages[0].declared) == ((), True)
    assert [d.id for d in notice.data] == ["w"]


def test_who_passes_on_what_they_received_does_not_make_it() -> None:
    read = small_map(
        '<collaboration id="c"><participant id="a" processRef="p"/>'
        '<participant id="b" processRef="q"/><participant id="d" processRef="r"/>'
        '<messageFlow id="m" name="Order" sourceRef="t" targetRef="u"/>'
        '<messageFlow id="n" name="order" sourceRef="u" targetRef="v"/></collaboration>'
        '<process id="p"><task id="t"/></process><process id="q"><task id="u"/></process>'
        '<process id="r"><task id="v"/></process>'
    )
    assert [n.produces for n in read.nodes] == [("order",), (), ()]
    assert [n.needs for n in read.nodes] == [(), ("order",), ("order",)]


def test_who_sends_what_a_colleague_makes_does_not_make_it_again() -> None:
    read = two_pools(
        '<dataObject id="o" name="Plan"/><task id="make"><dataOutputAssociation id="d">'
        '<targetRef>o</targetRef></dataOutputAssociation></task><task id="send"/>',
        '<task id="u"/>',
        '<messageFlow id="m" name="Plan" sourceRef="send" targetRef="u"/>',
    )
    assert node(read, "make").produces == ("plan",)
    assert node(read, "send").produces == ()


def test_what_two_partners_send_each_other_begins_with_the_first_message() -> None:
    read = two_pools(
        '<task id="t"/>', '<task id="u"/>',
        '<messageFlow id="m" name="Form" sourceRef="t" targetRef="u"/>'
        '<messageFlow id="n" name="Form" sourceRef="u" targetRef="t"/>',
    )  # fmt: skip
    assert (node(read, "t").produces, node(read, "u").produces) == (("form",), ())


def test_a_message_without_a_name_is_called_as_the_event_at_its_end() -> None:
    read = two_pools(
        '<task id="t" name="Write"/><endEvent id="x" name="Letter sent"/>',
        '<startEvent id="e" name="Letter came"/><task id="u" name="Read"/>',
        '<messageFlow id="m" sourceRef="t" targetRef="e"/>'
        '<messageFlow id="n" sourceRef="x" targetRef="u"/>'
        '<messageFlow id="o" sourceRef="t" targetRef="u"/>',
    )
    assert [(d.id, d.name) for d in read.data] == [
        ("m", "Letter came"),
        ("n", "Letter sent"),
        ("o", ""),
    ]


def test_a_message_to_or_from_a_black_box_names_nobody_inside_it() -> None:
    read = small_map(
        '<collaboration id="c"><participant id="box" name="Box"/>'
        '<participant id="a" processRef="p"/>'
        '<messageFlow id="m" name="In" sourceRef="box" targetRef="t"/>'
        '<messageFlow id="n" name="Out" sourceRef="t" targetRef="box"/></collaboration>'
        '<process id="p"><task id="t"/></process>'
    )
    assert (node(read, "t").needs, node(read, "t").produces) == (("in",), ("out",))


def test_the_worked_example_is_read_whole() -> None:
    example = files("intertwine") / "examples" / "good-hours" / "maps" / "as-is.bpmn"
    read = read_map(read_document(example.read_bytes()))
    assert [p.id for p in read.partners] == ["cit", "mun", "home", "vol", "work"]
    assert (len(read.pools), len(read.lanes), len(read.messages)) == (5, 9, 25)
    assert (len(read.data), len(read.stores), len(read.phases)) == (20, 6, 7)
    assert all(m.declared for m in read.messages)
    assert node(read, "c3").needs == ("permission_form",)
    assert sum(n.coproduced for n in read.nodes) == read.element_counts["task"] - sum(
        not n.coproduced for n in read.nodes if n.is_activity
    )
    assert read.flows[0].probability is None
    assert {f.probability for f in read.flows if f.probability} >= {0.7, 0.3}
