"""Data, stores and the arrows to them."""

from __future__ import annotations

from small_bpmn import mark, node, ours, process, small_map

from intertwine.model.elements import DataAssociation, Datum, Grant
from intertwine.model.kinds import Basis, CoProduction, DatumKind, Personal


def test_a_drawn_data_object_is_a_datum_named_after_it() -> None:
    read = process(
        '<dataObject id="o" isCollection="true"/>'
        '<dataObjectReference id="r" name="Trial  Date" dataObjectRef="o">'
        '<dataState name="agreed"/></dataObjectReference>'
    )
    assert read.data == (Datum("trial_date", "Trial Date", DatumKind.OBJECT),)  # type: ignore[arg-type]
    (shape,) = read.data_shapes
    assert (shape.id, shape.kind, shape.datum) == ("r", "dataObjectReference", "trial_date")
    assert (shape.state, shape.collection, shape.process) == ("agreed", True, "p")


def test_the_same_name_is_the_same_datum_whatever_its_state() -> None:
    read = process(
        '<dataObject id="o"/><dataObject id="q"/>'
        '<dataObjectReference id="a" name="Order" dataObjectRef="o"/>'
        '<dataObjectReference id="b" name="order [paid]" dataObjectRef="q"/>'
        '<dataObjectReference id="c" name="Bill" dataObjectRef="lost"/>'
    )
    assert [d.name for d in read.data] == ["Order", "Bill"]
    assert [s.datum for s in read.data_shapes] == ["order", "order", "bill"]


def test_nameless_data_keep_their_own_id() -> None:
    read = process('<dataObject id="o"/><dataObject id="q"/>')
    assert [d.id for d in read.data] == ["o", "q"]
    assert [s.kind for s in read.data_shapes] == ["dataObject", "dataObject"]


def test_what_is_declared_of_data_is_read_and_unknown_is_the_default() -> None:
    declared = (
        '<it:datum id="w" name="Wish" subject="cit" personal="yes" basis="consent"/>'
        '<it:datum id="p" name="Plan" personal="perhaps" derivedFrom="w lost order"/>'
    )
    read = small_map(
        f'<collaboration id="c">{ours(declared)}</collaboration><process id="p">'
        f'<dataObject id="o" name="Order">{mark("datum", basis="not needed")}</dataObject>'
        '<dataObject id="x" name="Wish"/></process>'
    )
    wish, plan, order = read.data
    assert (wish.subject, wish.personal, wish.basis) == ("cit", Personal.YES, Basis.CONSENT)
    assert wish.kind is DatumKind.OBJECT, "drawn as a data object as well"
    assert (plan.personal, plan.basis, plan.subject) == (Personal.UNKNOWN, Basis.UNKNOWN, None)
    assert plan.derived_from == ("w", "order")
    assert (order.id, order.basis) == ("order", Basis.NOT_NEEDED)


def test_different_names_never_share_an_id() -> None:
    read = process('<dataObject id="o" name="A-B"/><dataObject id="q" name="A B"/>')
    assert [d.id for d in read.data] == ["a_b", "a_b_2"]


def test_names_in_any_script_give_ids() -> None:
    read = process('<dataObject id="o" name="同意書"/><dataObject id="q" name="!?"/>')
    assert [d.id for d in read.data] == ["同意書", "q"]


def test_inputs_and_outputs_of_a_process_are_drawn_those_of_a_step_are_not() -> None:
    read = process(
        '<ioSpecification><dataInput id="i" name="Form"/><dataOutput id="u" name="Card"/>'
        '</ioSpecification><task id="t"><ioSpecification><dataInput id="x" name="arg0"/>'
        "</ioSpecification></task>"
    )
    assert [(s.kind, s.datum) for s in read.data_shapes] == [
        ("dataInput", "form"),
        ("dataOutput", "card"),
    ]


def test_data_associations_say_what_a_step_needs_and_produces() -> None:
    read = process(
        '<dataObject id="o" name="Form"/><dataStoreReference id="s" name="Register"/>'
        '<task id="t"><property id="slot"/><dataInputAssociation id="a"><sourceRef>o</sourceRef>'
        "<targetRef>slot</targetRef></dataInputAssociation>"
        '<dataInputAssociation id="b"><sourceRef>s</sourceRef></dataInputAssociation>'
        '<dataOutputAssociation id="c"><targetRef>tns:o</targetRef></dataOutputAssociation>'
        '<dataOutputAssociation id="d"><targetRef>s</targetRef></dataOutputAssociation>'
        '<dataOutputAssociation id="e"><targetRef>lost</targetRef></dataOutputAssociation></task>'
    )
    step = node(read, "t")
    assert (step.needs, step.produces) == (("form",), ("form",))
    assert (step.reads, step.writes) == (("s",), ("s",))
    assert [(a.id, a.incoming) for a in read.data_associations] == [
        ("a", True),
        ("b", True),
        ("c", False),
        ("d", False),
    ]


def test_a_directed_dotted_line_to_data_is_an_arrow_an_undirected_one_is_not() -> None:
    read = process(
        '<dataObject id="o" name="Form"/><task id="t"/>'
        '<association id="a" sourceRef="o" targetRef="t" associationDirection="One"/>'
        '<association id="b" sourceRef="t" targetRef="o"/>'
    )
    assert read.data_associations == (DataAssociation("a", "t", "o", True),)  # type: ignore[arg-type]
    assert [line.id for line in read.associations] == ["b"]
    assert (node(read, "t").needs, node(read, "t").produces) == (("form",), ())


def test_stores_say_owner_readers_and_first_content() -> None:
    store = ours('<it:store owner="mun" readers="a b"/><it:holds datum="w"/><it:holds datum="x"/>')
    read = small_map(
        f'<dataStore id="s" name="Register">{store}</dataStore><dataStore id="n"/>'
        f'<collaboration id="c">{mark("datum", id="w", name="Wish")}</collaboration>'
        '<process id="p"><dataStoreReference id="r" name="Archive" dataStoreRef="n"/></process>'
    )
    register, other = read.stores
    assert (register.owner, register.readers, register.holds) == ("mun", ("a", "b"), ("w",))
    assert (other.owner, other.readers, other.name) == (None, None, "Archive")


def test_store_references_alone_are_one_store_by_name_within_a_pool() -> None:
    reference = '<dataStoreReference id="{}" name="Register"/>'
    read = small_map(
        '<collaboration id="c"><participant id="a" processRef="p"/>'
        '<participant id="b" processRef="q"/></collaboration>'
        f'<process id="p"><task id="t"/>{reference.format("r1")}{reference.format("r2")}</process>'
        f'<process id="q"><task id="u"/>{reference.format("r3")}</process>'
    )
    assert [s.store for s in read.data_shapes] == ["r1", "r1", "r3"]
    assert [s.id for s in read.stores] == ["r1", "r3"]


def test_our_attributes_of_a_step_are_read() -> None:
    said = ours(
        '<it:coProduced phases="design magic deliver"/><it:purpose> Know\n the person </it:purpose>'
        '<it:needs datum="w"/><it:needs datum="w"/><it:needs datum="lost"/>'
        '<it:produces datum="r"/><it:fetches datum="o"/><it:reads store="s"/>'
        '<it:writes store="ref"/>'
        '<it:grants/><it:grants data="w lost" recipients="a b"/>'
    )
    read = small_map(
        '<dataStore id="s"/>'
        f'<collaboration id="c">{mark("datum", id="w", name="Wish")}</collaboration>'
        '<process id="p"><dataObject id="o" name="Order"/><dataObject id="d" name="Report"/>'
        '<dataObjectReference id="r" dataObjectRef="d"/>'
        f'<dataStoreReference id="ref" dataStoreRef="s"/><task id="t">{said}</task></process>'
    )
    step = node(read, "t")
    assert step.coproduced
    assert step.coproduced_in == (CoProduction.DESIGN, CoProduction.DELIVER)
    assert step.purpose == "Know the person"
    assert (step.needs, step.produces, step.fetches) == (("w",), ("report",), ("order",))
    assert (step.reads, step.writes) == (("s",), ("s",))
    assert step.grants == (Grant(), Grant(("w",), ("a", "b")))  # type: ignore[arg-type]


def test_what_a_step_only_fetches_is_not_something_it_needs() -> None:
    read = process(
        f'<dataObject id="o" name="Form"/><task id="t">{mark("fetches", datum="o")}'
        '<dataInputAssociation id="a"><sourceRef>o</sourceRef></dataInputAssociation></task>'
    )
    assert node(read, "t").needs == ()
