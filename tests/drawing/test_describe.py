"""A map in words: who, in which order, what each sends and needs."""

from __future__ import annotations

from dataclasses import replace

import small_maps as small
from small_maps import E

from intertwine.drawing.describe import Passing, describe, reading_order
from intertwine.model.elements import Datum, FlowNode, MessageFlow, SequenceFlow
from intertwine.model.ids import DatumId
from intertwine.model.kinds import DatumKind, NodeKind
from intertwine.model.service_map import ServiceMap


def chain(*pairs: tuple[str, str], phases: tuple[str, ...] = (), **of: str) -> ServiceMap:
    """Return tasks joined by flows, in the order in which their ids first appear."""
    ids = list(dict.fromkeys(end for pair in pairs for end in pair))
    return ServiceMap(
        "m",
        nodes=tuple(FlowNode(E(i), NodeKind.TASK, i, phase=of.get(i, "")) for i in ids),
        flows=tuple(SequenceFlow(E(a + b), E(a), E(b)) for a, b in pairs),
        phases=phases,
    )


def order(service: ServiceMap) -> str:
    return "".join(node.id for node in reading_order(service))


def test_steps_follow_the_flow_not_the_file() -> None:
    assert order(chain(("c", "a"), ("b", "c"))) == "bca"


def test_a_circle_is_entered_where_the_work_comes_in() -> None:
    # z → b, and b → c → a → b is a circle; "a" stands before "b" in the file.
    assert order(chain(("a", "b"), ("b", "c"), ("c", "a"), ("z", "b"))) == "zbca"


def test_phases_come_before_the_order_of_the_file() -> None:
    service = chain(("a", "x"), ("b", "y"), phases=("early", "late"), a="late", b="early")
    assert order(service).index("b") < order(service).index("a")


def test_a_message_puts_the_receiver_after_the_sender() -> None:
    service = chain(("a", "b"), ("c", "d"))
    told = replace(service, messages=(MessageFlow(E("m"), E("d"), E("a")),))
    assert order(told) == "cdab"


def test_each_partner_tells_its_steps_and_what_passes() -> None:
    town, shop = describe(small.two_pools()).partners
    (ask,) = town.steps
    assert (ask.name, ask.kind, ask.actor, ask.number) == ("Ask", "step", "Desk", 1)
    assert ask.sends == (Passing("order", "Shop"),)
    assert (shop.black_box, shop.steps) == (True, ())
    assert shop.receives == (Passing("order", "Town", "Ask"),)


def test_what_a_step_needs_is_named_and_an_unnamed_datum_says_so() -> None:
    known = Datum(DatumId("w"), "Wish", DatumKind.DECLARED)
    unnamed = Datum(DatumId("x"), "", DatumKind.MESSAGE)
    step = replace(small.task("Use"), needs=(known.id, unnamed.id))
    (nobody,) = describe(ServiceMap("m", nodes=(step,), data=(known, unnamed))).partners
    assert nobody.partner is None
    assert nobody.steps[0].needs == ("Wish", "something without a name")


def test_what_follows_is_seen_through_unnamed_gateways() -> None:
    service = chain(("a", "g"), ("g", "b"), ("g", "c"))
    nodes = tuple(
        replace(n, kind=NodeKind.EXCLUSIVE_GATEWAY, name="") if n.id == "g" else n
        for n in service.nodes
    )
    steps = describe(replace(service, nodes=nodes)).partners[0].steps
    assert [step.name for step in steps] == ["a", "b", "c"]
    assert steps[0].then == ("b", "c")


def test_steps_done_one_at_a_time_are_told_so_because_no_mark_shows_it() -> None:
    def kind(*, in_turn: bool) -> str:
        group = small.task("Care", NodeKind.AD_HOC_SUB_PROCESS, in_turn=in_turn)
        return describe(ServiceMap("m", nodes=(group,))).partners[0].steps[0].kind

    assert kind(in_turn=True) == "group of steps in any order, one at a time"
    assert kind(in_turn=False) == "group of steps in any order"


def test_the_summary_counts() -> None:
    assert describe(small.two_pools()).summary == (
        "2 organisations: Town and Shop. One step, one hand-off between organisations."
    )


def test_an_empty_map_is_told_too() -> None:
    assert describe(ServiceMap("m")).partners == ()
