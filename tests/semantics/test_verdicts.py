"""What counts as finished, on programs small enough to see through."""

from __future__ import annotations

from intertwine.model.elements import FlowNode, MessageFlow, Pool, SequenceFlow
from intertwine.model.ids import ElementId as E
from intertwine.model.ids import PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.semantics.compile import compile_map
from intertwine.semantics.explore import explore
from intertwine.semantics.net import Net, Step
from intertwine.semantics.program import Delivery, PlaceKind, Program, StepKind
from intertwine.semantics.reached import Cut, Limits
from intertwine.semantics.verdicts import Verdicts, verdicts


class Process:
    """One process of a program under construction: a start, and whatever is added."""

    def __init__(self, net: Net) -> None:
        self.net, self.scope = net, net.scope(0)
        start = net.place(PlaceKind.OFFER, 0, self.scope, initial=1)
        self.first = self.flow()
        net.add(Step(StepKind.START, 0, take=[start], give=[self.first]))

    def flow(self) -> int:
        return self.net.place(PlaceKind.FLOW, 0, self.scope)

    def to(self, before: int, after: int, **more: object) -> None:
        step = Step(StepKind.ROUTE, 0, take=[before], give=[after], **more)  # type: ignore[arg-type]
        self.net.add(step)

    def end(self, before: int) -> int:
        ended = self.net.place(PlaceKind.ENDED, 0, self.scope)
        self.to(before, ended)
        return ended


def judged(program: Program, delivery: Delivery = Delivery.UNORDERED) -> Verdicts:
    return verdicts(explore(program, delivery))


def told(found: Verdicts) -> tuple[bool | None, bool | None, bool | None]:
    return found.safe, found.sound, found.message_sound


def test_a_process_that_ends_once_is_safe_and_sound() -> None:
    net = Net()
    process = Process(net)
    process.end(process.first)
    assert told(judged(net.program())) == (True, True, True)


def test_work_that_no_step_takes_on_is_not_sound() -> None:
    net = Net()
    process = Process(net)
    process.to(process.first, process.flow())
    assert told(judged(net.program())) == (True, False, False)


def test_a_message_nobody_takes_is_message_sound_only() -> None:
    net = Net()
    process, other = Process(net), Process(net)
    channel = net.channel(process.scope, other.scope)
    done = process.flow()
    process.to(process.first, done, send=[channel])
    process.end(done)
    other.end(other.first)
    assert told(judged(net.program())) == (True, False, True)


def test_an_end_reached_twice_is_not_sound_and_two_tokens_on_a_flow_are_not_safe() -> None:
    net = Net()
    process = Process(net)
    one, other, both = process.flow(), process.flow(), process.flow()
    net.add(Step(StepKind.ROUTE, 0, take=[process.first], give=[one, other]))
    process.to(one, both)
    process.to(other, both)
    process.end(both)
    assert told(judged(net.program())) == (False, False, False)


def test_a_loop_that_can_be_left_is_sound_and_one_that_cannot_is_not() -> None:
    for can_leave in (True, False):
        net = Net()
        process = Process(net)
        again = process.flow()
        process.to(process.first, again)
        process.to(again, process.first)
        if can_leave:
            process.end(again)
        assert judged(net.program()).sound is can_leave


def test_endless_messages_are_bounded_never_called_sound() -> None:
    net = Net()
    process, other = Process(net), Process(net)
    channel = net.channel(process.scope, other.scope)
    process.to(process.first, process.first, send=[channel])
    process.end(process.first)
    other.to(other.first, other.first, receive=[channel])
    other.end(other.first)
    reached = explore(net.program())
    assert reached.cut == Cut.MESSAGES
    found = verdicts(reached)
    assert found.safe is None
    assert found.sound is not True


def test_what_is_certainly_wrong_is_said_even_where_not_everything_was_seen() -> None:
    net = Net()
    process = Process(net)
    dead, again = process.flow(), process.flow()
    process.to(process.first, dead)
    process.to(process.first, again)
    net.add(Step(StepKind.ROUTE, 0, take=[again], give=[again, process.first]))
    found = verdicts(explore(net.program(), limits=Limits(states=40)))
    assert told(found) == (False, False, False)


def test_two_pools_that_each_wait_for_the_other_first_are_not_sound() -> None:
    net = Net()
    one, other = Process(net), Process(net)
    there, back = net.channel(one.scope, other.scope), net.channel(other.scope, one.scope)
    for process, awaited, sent in ((one, back, there), (other, there, back)):
        middle = process.flow()
        process.to(process.first, middle, receive=[awaited])
        last = process.flow()
        process.to(middle, last, send=[sent])
        process.end(last)
    assert told(judged(net.program())) == (True, False, False)


def test_a_message_brings_a_case_into_a_round_that_nothing_else_leads_into() -> None:
    """`until all have come` is drawn as a round without a start."""
    service = ServiceMap(
        "round",
        pools=tuple(Pool(E(p), p, E(f"process {p}"), PartnerId(p)) for p in "ab"),
        nodes=(
            _node("start", NodeKind.START_EVENT, "a"),
            _node("send", NodeKind.SEND_TASK, "a"),
            _node("taken in", NodeKind.RECEIVE_TASK, "b"),
            _node("all?", NodeKind.EXCLUSIVE_GATEWAY, "b"),
            _node("over", NodeKind.END_EVENT, "b"),
        ),
        flows=tuple(
            SequenceFlow(E(f"{one}>{other}"), E(one), E(other))
            for one, other in (
                ("start", "send"),
                ("taken in", "all?"),
                ("all?", "taken in"),
                ("all?", "over"),
            )
        ),
        messages=(MessageFlow(E("m"), E("send"), E("taken in")),),
    )
    reached = explore(compile_map(service).program)
    elements = compile_map(service).elements
    happened = {elements[int(reached.program.step_element[s])] for s in set(map(int, reached.step))}
    assert "over" in happened
    assert verdicts(reached).message_sound is False, "a second one is awaited and never sent"


def _node(own: str, kind: NodeKind, pool: str) -> FlowNode:
    return FlowNode(E(own), kind, name=own, process=E(f"process {pool}"), pool=E(pool))
