"""Maps in a few words, written as BPMN that any tool reads.

A node is `id:kind`: `s:start`, `a:task`, `x:xor`, `y:and`, `z:or`, `e:end`, `u:sub` (what lies in
it is named `u.…`), events by what they await or send: `m:catch-message`, `t:catch-timer`,
`r:throw-message`, `s:start-message`, `b:boundary-timer@a`. `a:task*` is done for several at the
same time. Flows are `a>b>c`; the id of each is `a-b`, that of a message `a--b`.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

SPEC = "http://www.omg.org/spec/BPMN/20100524/MODEL"
KINDS = {
    "start": "startEvent",
    "end": "endEvent",
    "catch": "intermediateCatchEvent",
    "throw": "intermediateThrowEvent",
    "boundary": "boundaryEvent",
    "task": "task",
    "sub": "subProcess",
    "xor": "exclusiveGateway",
    "and": "parallelGateway",
    "or": "inclusiveGateway",
    "events": "eventBasedGateway",
}
SEVERAL = "<multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></multi"
SEVERAL += "InstanceLoopCharacteristics>"


def bpmn(
    pools: Mapping[str, str],
    flows: str,
    messages: str = "",
    *,
    lanes: Mapping[str, str] | None = None,
) -> str:
    """Return a collaboration: the nodes of each pool, the flows and messages between them.

    `lanes` divide the only pool: the names of the nodes in each.
    """
    links = list(dict.fromkeys(p for word in flows.split() for p in pairwise(word.split(">"))))
    body, shown = "", ""
    for pool, words in pools.items():
        shown += f'<participant id="{pool}" name="{pool}" processRef="process-{pool}"/>'
        nodes = dict(word.split(":") for word in words.split())
        inside = _lanes(lanes or {}) + _scope("", nodes, links)
        body += f'<process id="process-{pool}" isExecutable="false">{inside}</process>'
    for word in messages.split():
        source, target = word.split(">")
        shown += f'<messageFlow id="{source}--{target}" name="{source} to {target}" '
        shown += f'sourceRef="{source}" targetRef="{target}"/>'
    head = f'<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="{SPEC}" targetNamespace="x">'
    return f'{head}<collaboration id="together">{shown}</collaboration>{body}</definitions>\n'


def _scope(parent: str, nodes: Mapping[str, str], links: list[tuple[str, str]]) -> str:
    own = [n for n in nodes if n.rpartition(".")[0] == parent]
    inside = "".join(_node(n, nodes, links) for n in own)
    return inside + "".join(
        f'<sequenceFlow id="{a}-{b}" sourceRef="{a}" targetRef="{b}"/>'
        for a, b in links
        if a in own
    )


def _node(name: str, nodes: Mapping[str, str], links: list[tuple[str, str]]) -> str:
    kind, _, host = nodes[name].partition("@")
    several = kind.endswith("*")
    word, _, event = kind.rstrip("*").partition("-")
    tag = KINDS[word]
    inside = "".join(f"<incoming>{a}-{b}</incoming>" for a, b in links if b == name)
    inside += "".join(f"<outgoing>{a}-{b}</outgoing>" for a, b in links if a == name)
    inside += f"<{event}EventDefinition/>" if event else ""
    inside += _scope(name, nodes, links) if word == "sub" else ""
    inside += SEVERAL if several else ""
    at = f' attachedToRef="{host}"' if host else ""
    return f'<{tag} id="{name}" name="{name}"{at}>{inside}</{tag}>'


def _lanes(lanes: Mapping[str, str]) -> str:
    if not lanes:
        return ""
    rows = "".join(
        f'<lane id="{lane}" name="{lane}">'
        + "".join(f"<flowNodeRef>{node}</flowNodeRef>" for node in words.split())
        + "</lane>"
        for lane, words in lanes.items()
    )
    return f'<laneSet id="lanes">{rows}</laneSet>'
