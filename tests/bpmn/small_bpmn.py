"""The smallest BPMN files that show one construct, written as text."""

from __future__ import annotations

from intertwine.bpmn import Document, read_document, read_map
from intertwine.model.ids import ElementId
from intertwine.model.service_map import ServiceMap

NAMESPACES = (
    'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" '
    'xmlns:di="http://www.omg.org/spec/DD/20100524/DI" '
    'xmlns:it="urn:intertwine:bpmn:1" xmlns:tns="urn:small" targetNamespace="urn:small"'
)


def file(content: str) -> bytes:
    """Return a definitions file around the content."""
    return f'<definitions id="file" {NAMESPACES}>{content}</definitions>'.encode()


def document(content: str) -> Document:
    """Return the document of that file."""
    return read_document(file(content))


def small_map(content: str, **how: str) -> ServiceMap:
    """Return the map of that file."""
    return read_map(document(content), **how)  # type: ignore[arg-type]


def process(content: str) -> ServiceMap:
    """Return the map of one process with that content."""
    return small_map(f'<process id="p">{content}</process>')


def ours(content: str) -> str:
    """Return our attributes in the element BPMN keeps for them."""
    return f"<extensionElements>{content}</extensionElements>"


def node(service_map: ServiceMap, own: str):  # type: ignore[no-untyped-def]
    """Return a flow node by its id."""
    return service_map.node[ElementId(own)]


def mark(local: str, **attributes: str) -> str:
    """Return one attribute of ours in the element BPMN keeps for it."""
    words = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return ours(f"<it:{local}{words}/>")


TWO_POOLS = """
<collaboration id="c" name="Together">
  <participant id="left" name="Left" processRef="pl"/>
  <participant id="right" name="Right" processRef="pr"/>
  {messages}
</collaboration>
<process id="pl">{left}</process>
<process id="pr">{right}</process>
"""


def two_pools(left: str, right: str, messages: str) -> ServiceMap:
    """Return the map of two pools that show a process each."""
    return small_map(TWO_POOLS.format(left=left, right=right, messages=messages))
