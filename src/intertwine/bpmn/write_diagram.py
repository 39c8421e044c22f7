"""Write a drawing into a file: BPMN's own diagram interchange, so that other tools show it."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from intertwine.bpmn.document import Document
from intertwine.bpmn.names import BPMNDI, DC, DI, local_name
from intertwine.bpmn.write_elements import PREFIXES, add, clean
from intertwine.bpmn.write_ids import Ids
from intertwine.bpmn.write_order import place_for
from intertwine.model.geometry import Bounds, Diagram, Edge, Shape


def write_diagram(document: Document, diagram: Diagram) -> Document:
    """Return the document with this drawing, in the place of one with its id or its plane.

    Shapes and edges of elements that the document does not have are left out. Everything
    else stays as it is; the given document is not changed.
    """
    tree = document.copy_tree()
    root = tree.getroot()
    named = {str(own): e.get("id", "") for own, e in document.by_id.items() if e.get("id")}
    plane = _plane(document, diagram)
    if plane is None:
        return document
    add_diagram(root, diagram, plane=plane, names=named)
    return Document(tree, document.name)


def add_diagram(
    root: etree._Element, diagram: Diagram, *, plane: str, names: Mapping[str, str]
) -> None:
    """Put a drawing into a tree; `names` says how the file calls each element."""
    old = [d for d in _diagrams(root) if d.get("id") == diagram.id or _plane_of(d) == plane]
    at = root.index(old[0]) if old else place_for(root, "BPMNDiagram")
    for each in old:
        root.remove(each)
    ids = Ids(str(e.get("id")) for e in root.iter() if e.get("id"))
    made = etree.Element(f"{{{BPMNDI}}}BPMNDiagram", nsmap=PREFIXES)
    made.set("id", ids.new(diagram.id or "diagram"))
    if diagram.name:
        made.set("name", clean(diagram.name))
    inside = add(made, "BPMNPlane", ns=BPMNDI, id=ids.new(f"{made.get('id')}_plane"))
    inside.set("bpmnElement", plane)
    for shape in diagram.shapes.values():
        if shape.element in names:
            element = names[shape.element]
            inside.append(shape_element(shape, element, ids.new(f"{element}_shape")))
    for edge in diagram.edges.values():
        if edge.element in names and len(edge.points) > 1:
            element = names[edge.element]
            inside.append(edge_element(edge, element, ids.new(f"{element}_edge")))
    etree.indent(made, level=1)
    made.tail = "\n" if at >= len(root) else "\n  "
    if at:
        root[at - 1].tail = "\n  "
    root.insert(at, made)
    etree.cleanup_namespaces(made)


def _diagrams(root: etree._Element) -> list[etree._Element]:
    return [child for child in root if child.tag == f"{{{BPMNDI}}}BPMNDiagram"]


def _plane_of(diagram: etree._Element) -> str:
    plane = diagram.find(f"{{{BPMNDI}}}BPMNPlane")
    return "" if plane is None else str(plane.get("bpmnElement", "")).rpartition(":")[2]


def _plane(document: Document, diagram: Diagram) -> str | None:
    """Return what the drawing is of: its own plane, else the collaboration, else a process."""
    if diagram.plane is not None and diagram.plane in document.by_id:
        return document.by_id[diagram.plane].get("id")
    for kind in ("collaboration", "process"):
        for element in document.root:
            if local_name(element) == kind and element.get("id"):
                return element.get("id")
    return None


def shape_element(shape: Shape, element: str, own: str) -> etree._Element:
    """Return a shape with the id `own` that draws the element of that id."""
    made = etree.Element(f"{{{BPMNDI}}}BPMNShape", nsmap=PREFIXES)
    made.set("id", own)
    made.set("bpmnElement", element)
    for name, value in (
        ("isHorizontal", shape.horizontal),
        ("isExpanded", shape.expanded),
        ("isMarkerVisible", shape.marker_visible),
    ):
        if value is not None:
            made.set(name, str(value).lower())
    _add_bounds(made, shape.bounds)
    _add_label(made, shape.label)
    return made


def edge_element(edge: Edge, element: str, own: str) -> etree._Element:
    """Return an edge with the id `own` that draws the line of that id."""
    made = etree.Element(f"{{{BPMNDI}}}BPMNEdge", nsmap=PREFIXES)
    made.set("id", own)
    made.set("bpmnElement", element)
    if edge.message_visible is not None:
        made.set("messageVisibleKind", "initiating" if edge.message_visible else "non_initiating")
    for point in edge.points:
        add(made, "waypoint", ns=DI, x=pixels(point.x), y=pixels(point.y))
    _add_label(made, edge.label)
    return made


def _add_label(parent: etree._Element, label: Bounds | None) -> None:
    if label is not None:
        _add_bounds(add(parent, "BPMNLabel", ns=BPMNDI), label)


def _add_bounds(parent: etree._Element, bounds: Bounds) -> None:
    add(
        parent,
        "Bounds",
        ns=DC,
        x=pixels(bounds.x),
        y=pixels(bounds.y),
        width=pixels(bounds.width),
        height=pixels(bounds.height),
    )


def pixels(value: float) -> str:
    """Return pixels to the hundredth, without needless zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
