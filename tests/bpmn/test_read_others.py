"""Choreographies, conversations and global tasks: recognised and named."""

from __future__ import annotations

from small_bpmn import small_map


def test_a_choreography_is_named_with_all_its_parts_and_shows_no_pools() -> None:
    read = small_map(
        '<choreography id="c" name="Dance"><participant id="a" name="A"/><participant id="b"/>'
        '<messageFlow id="m" sourceRef="a" targetRef="b"/><startEvent id="s"/>'
        '<choreographyTask id="t" name="Ask" initiatingParticipantRef="a">'
        "<participantRef>a</participantRef><participantRef>b</participantRef></choreographyTask>"
        '<subChoreography id="sub"><endEvent id="e"/></subChoreography>'
        '<sequenceFlow id="f" sourceRef="s" targetRef="t"/></choreography>'
    )
    named = {other.id: other for other in read.others}
    assert set(named) == {"c", "a", "b", "m", "s", "t", "sub", "e", "f"}
    assert (named["t"].kind, named["t"].name) == ("choreographyTask", "Ask")  # type: ignore[index]
    assert named["t"].participants == ("a", "b")  # type: ignore[index]
    assert named["t"].initiating == "a"  # type: ignore[index]
    assert (named["f"].source, named["f"].target) == ("s", "t")  # type: ignore[index]
    assert read.pools == read.nodes == read.flows == read.messages == ()
    assert (read.id, read.name, read.label("t")) == ("c", "Dance", "Ask")


def test_conversations_are_named_beside_the_pools() -> None:
    read = small_map(
        '<collaboration id="c"><participant id="a"/><participant id="b"/>'
        '<conversation id="talk" name="Talk"><participantRef>a</participantRef></conversation>'
        '<subConversation id="s"><callConversation id="k"/></subConversation>'
        '<conversationLink id="l" sourceRef="a" targetRef="talk"/></collaboration>'
    )
    assert [(o.id, o.kind) for o in read.others] == [
        ("talk", "conversation"),
        ("s", "subConversation"),
        ("k", "callConversation"),
        ("l", "conversationLink"),
    ]
    assert read.others[3].target == "talk"
    assert len(read.pools) == 2


def test_global_tasks_are_named() -> None:
    read = small_map('<globalUserTask id="g" name="Sign"/><globalTask id="h"/>')
    assert [(o.kind, o.name) for o in read.others] == [
        ("globalUserTask", "Sign"),
        ("globalTask", ""),
    ]
