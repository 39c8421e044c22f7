"""Data objects, stores, inputs and outputs as BPMN elements."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from intertwine.bpmn.write_context import Context
from intertwine.bpmn.write_elements import add, yes
from intertwine.bpmn.write_extensions import extend, of_drawn_datum, of_store
from intertwine.model.elements import DataShape
from intertwine.model.ids import ElementId
from intertwine.model.kinds import DatumKind

_STORE = "dataStoreReference"
_ENDS = ("dataInput", "dataOutput")


def add_stores(root: etree._Element, context: Context) -> None:
    """Add each store of the map to the file as a whole."""
    drawn = {shape.id for shape in context.service_map.data_shapes}
    for store in context.service_map.stores:
        if str(store.id) not in drawn:
            made = add(root, "dataStore", id=context.ids[store.id], name=store.name or None)
            extend(made, of_store(store))


def add_ends(
    parent: etree._Element, context: Context, process: ElementId, parent_node: ElementId | None
) -> None:
    """Add the inputs and outputs of a process, which stand before everything else in it."""
    ends = [s for s in _here(context, process, parent_node) if s.kind in _ENDS]
    if not ends:
        return
    made = add(parent, "ioSpecification")
    for kind in _ENDS:
        for shape in ends:
            if shape.kind == kind:
                _add_named(made, shape, context)
    for kind, names in (("dataInput", "inputSet"), ("dataOutput", "outputSet")):
        together = add(made, names)
        for shape in ends:
            if shape.kind == kind:
                add(together, f"{kind}Refs", text=context.ids[shape.id])


def add_data_shapes(
    parent: etree._Element, context: Context, process: ElementId, parent_node: ElementId | None
) -> None:
    """Add the drawn data objects and store references of a process or sub-process.

    References to one datum share one data object.
    """
    objects: dict[str, str] = {}
    for shape in _here(context, process, parent_node):
        if shape.kind in _ENDS:
            continue
        if shape.kind == _STORE:
            _add_store_reference(parent, shape, context)
        elif shape.kind == "dataObject":
            _add_named(parent, shape, context)
        else:
            key = str(shape.datum or shape.id)
            if key not in objects:
                objects[key] = _add_object(parent, shape, context)
            made = _add_named(parent, shape, context, kind="dataObjectReference", whole=False)
            made.set("dataObjectRef", objects[key])


def _here(
    context: Context, process: ElementId, parent_node: ElementId | None
) -> Iterable[DataShape]:
    first = context.processes[0]
    return [
        shape
        for shape in context.service_map.data_shapes
        if (shape.process or first) == process and shape.parent == parent_node
    ]


def _add_object(parent: etree._Element, shape: DataShape, context: Context) -> str:
    """Add the data object that references share; return its id."""
    datum = context.service_map.datum.get(shape.datum) if shape.datum else None
    name = datum.name if datum else shape.name
    own, many = context.ids.new(f"{context.ids[shape.id]}_object"), yes(shape.collection)
    made = add(parent, "dataObject", id=own, name=name or None, isCollection=many)
    if datum and datum.kind is DatumKind.OBJECT:
        extend(made, of_drawn_datum(datum, shape.name or name))
    return own


def _add_named(
    parent: etree._Element,
    shape: DataShape,
    context: Context,
    *,
    kind: str = "",
    whole: bool = True,
) -> etree._Element:
    """Add a shape under its name; a `whole` one is its own data object and says all."""
    many = yes(shape.collection) if whole else None
    name = shape.name or None
    made = add(parent, kind or shape.kind, id=context.ids[shape.id], name=name, isCollection=many)
    datum = context.service_map.datum.get(shape.datum) if shape.datum and whole else None
    if datum and datum.kind is DatumKind.OBJECT:
        extend(made, of_drawn_datum(datum, shape.name))
    if shape.state:
        add(made, "dataState", name=shape.state)
    return made


def _add_store_reference(parent: etree._Element, shape: DataShape, context: Context) -> None:
    made = add(parent, _STORE, id=context.ids[shape.id], name=shape.name or None)
    store = context.service_map.store.get(shape.store) if shape.store else None
    if store is None:
        return
    if str(store.id) == shape.id:
        extend(made, of_store(store))
    else:
        made.set("dataStoreRef", context.ids[store.id])
