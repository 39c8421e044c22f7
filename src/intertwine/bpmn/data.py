"""The data a file names: declared data, drawn data objects, stores, and the arrows to them."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field, replace

from lxml import etree

from intertwine.bpmn.context import Context, is_true, name_of, ours_in, tokens
from intertwine.bpmn.names import bpmn, normalised, slug
from intertwine.bpmn.places import Places
from intertwine.model.elements import Association, DataAssociation, DataShape, Datum, Store
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import Basis, DatumKind, Personal

_PERSONAL = {str(word): word for word in Personal}
_BASIS = {str(word): word for word in Basis}


@dataclass(slots=True)
class DataBook:
    """The data met so far, and every word they answer to: id, element id, normalised name.

    It is filled while a map is read and lives no longer than that.
    """

    data: dict[DatumId, Datum] = field(default_factory=dict)
    by_name: dict[str, DatumId] = field(default_factory=dict)
    by_element: dict[str, DatumId] = field(default_factory=dict)
    stores: dict[StoreId, Store] = field(default_factory=dict)
    store_by_element: dict[str, StoreId] = field(default_factory=dict)

    def datum(self, word: str | None) -> DatumId | None:
        """Return the datum that an attribute names, None where there is none of that name."""
        wanted = word.strip() if word else ""
        if wanted in self.data:
            return DatumId(wanted)
        return self.by_element.get(wanted)

    def store(self, word: str | None) -> StoreId | None:
        """Return the store that an attribute names, None where there is none."""
        wanted = word.strip() if word else ""
        if wanted in self.stores:
            return StoreId(wanted)
        return self.store_by_element.get(wanted)

    def named(self, name: str, kind: DatumKind, *, otherwise: str) -> DatumId:
        """Return the datum of that name, a new one where nobody has named it yet.

        The same normalised name is the same datum. `otherwise` is its id where the name
        has no letters.
        """
        key = normalised(name)
        if key and key in self.by_name:
            return self.by_name[key]
        own = base = DatumId(slug(name) or otherwise)
        number = 2
        while own in self.data:
            own, number = DatumId(f"{base}_{number}"), number + 1
        self.add(Datum(own, name, kind))
        return own

    def add(self, datum: Datum) -> None:
        """Take in a datum with a new id; an earlier one keeps its name."""
        self.data[datum.id] = datum
        if datum.name:
            self.by_name.setdefault(normalised(datum.name), datum.id)


def read_declared_data(context: Context) -> DataBook:
    """Return a book with the data that our own attributes declare for the whole map."""
    book = DataBook()
    for holder in context.all("definitions", "collaboration", "process"):
        for declared in ours_in(holder, "datum"):
            own = DatumId(declared.get("id", "").strip() or slug(name_of(declared)))
            if own and own not in book.data:
                unknown = Datum(own, name_of(declared), DatumKind.DECLARED)
                book.add(_described(unknown, declared))
    return book


def _described(datum: Datum, declared: etree._Element) -> Datum:
    """Return the datum with what one declaration says; what it does not say stays as it was."""
    subject = declared.get("subject", "").strip()
    return replace(
        datum,
        subject=PartnerId(subject) if subject else datum.subject,
        personal=_PERSONAL.get(declared.get("personal", "").strip(), datum.personal),
        basis=_BASIS.get(declared.get("basis", "").strip(), datum.basis),
        derived_from=tuple(map(DatumId, tokens(declared, "derivedFrom"))) or datum.derived_from,
    )


def read_shapes(context: Context, book: DataBook, places: Places) -> tuple[DataShape, ...]:
    """Return the drawn data and stores, and enter what they stand for into the book.

    A data object is a shape itself only where no reference draws it. Inputs and outputs are
    those of a whole process; those of a single step are the program's and not drawn.
    """
    _read_stores(context, book)
    shapes = []
    referred = {context.ref(r, "dataObjectRef") for r in context.all("dataObjectReference")}
    for element in context.all("dataObject", "dataObjectReference", "dataInput", "dataOutput"):
        own = context.id(element)
        if own in referred or not _is_drawable(context, element):
            continue
        target = context.ref(element, "dataObjectRef", kinds=("dataObject",))
        thing = context.document.by_id[target] if target else element
        datum = _datum_of(context, book, element, thing)
        shapes.append(_shape(context, element, thing, datum=datum))
    for element in context.all("dataStoreReference"):
        store = _store_of(context, book, element, places)
        shapes.append(_shape(context, element, element, store=store))
    return tuple(shapes)


def _is_drawable(context: Context, element: etree._Element) -> bool:
    if not element.tag.endswith(("}dataInput", "}dataOutput")):
        return True
    holder = element.getparent()
    around = holder.getparent() if holder is not None else None
    return around is not None and around.tag == bpmn("process")


def _shape(
    context: Context,
    element: etree._Element,
    thing: etree._Element,
    *,
    datum: DatumId | None = None,
    store: StoreId | None = None,
) -> DataShape:
    scope = context.scope(element)
    state = element.find(bpmn("dataState"))
    return DataShape(
        id=context.id(element),
        kind=etree.QName(element).localname,
        name=name_of(element) or name_of(thing),
        datum=datum,
        store=store,
        state="" if state is None else name_of(state),
        collection=is_true(thing, "isCollection"),
        process=scope.process,
        parent=scope.sub_process,
    )


def _datum_of(
    context: Context, book: DataBook, element: etree._Element, thing: etree._Element
) -> DatumId:
    """Return the datum of a shape: its declared id, else its name, else the data object's id."""
    own = next((d for holder in (element, thing) for d in ours_in(holder, "datum")), None)
    name = name_of(element) or name_of(thing)
    stated = DatumId(own.get("id", "").strip()) if own is not None else DatumId("")
    if stated:
        if stated not in book.data:
            book.add(Datum(stated, name, DatumKind.OBJECT))
    elif name:
        stated = book.named(name, DatumKind.OBJECT, otherwise=context.id(thing))
    else:
        stated = DatumId(context.id(thing))
        if stated not in book.data:
            book.add(Datum(stated, "", DatumKind.OBJECT))
    known = replace(book.data[stated], kind=DatumKind.OBJECT)
    book.data[stated] = known if own is None else _described(known, own)
    book.by_element[context.id(element)] = stated
    book.by_element.setdefault(context.id(thing), stated)
    return stated


def _read_stores(context: Context, book: DataBook) -> None:
    for element in context.all("dataStore"):
        own = StoreId(context.id(element))
        book.stores[own] = Store(own, name_of(element))


def _store_of(context: Context, book: DataBook, element: etree._Element, places: Places) -> StoreId:
    """Return the store of a reference.

    References without a store, as most tools write them, are one store where they have the
    same name in the same pool; two organisations may each have a "register" of their own.
    """
    own = context.id(element)
    target = context.ref(element, "dataStoreRef", kinds=("dataStore",))
    if target:
        store = StoreId(target)
        if not book.stores[store].name:
            book.stores[store] = replace(book.stores[store], name=name_of(element))
    else:
        process = context.scope(element).process
        pool = places.pool_of.get(process, process) if process else None
        key = f"{pool}/{normalised(name_of(element))}" if name_of(element) else own
        store = book.store_by_element.setdefault(f"/{key}", StoreId(own))
        book.stores.setdefault(store, Store(store, name_of(element)))
    book.store_by_element[own] = store
    return store


def describe_stores(context: Context, book: DataBook) -> None:
    """Enter owner, readers and first content of each store, once all data are known."""
    for element in context.all("dataStore", "dataStoreReference"):
        store = book.store(context.id(element))
        if store is None:
            continue
        known = book.stores[store]
        for said in ours_in(element, "store"):
            owner = said.get("owner", "").strip()
            known = replace(
                known,
                owner=PartnerId(owner) if owner else known.owner,
                readers=tokens(said, "readers") if "readers" in said.attrib else known.readers,
            )
        held = (book.datum(h.get("datum")) for h in ours_in(element, "holds"))
        holds = dict.fromkeys((*known.holds, *(h for h in held if h)))
        book.stores[store] = replace(known, holds=tuple(holds))


def read_data_associations(
    context: Context, shapes: Container[ElementId], nodes: Container[ElementId]
) -> tuple[DataAssociation, ...]:
    """Return the arrows between nodes and drawn data."""
    found = []
    for kind, child in (
        ("dataInputAssociation", "sourceRef"),
        ("dataOutputAssociation", "targetRef"),
    ):
        for element in context.all(kind):
            holder = element.getparent()
            node = context.id(holder) if holder is not None else ElementId("")
            ends = [e for e in context.child_refs(element, child) if e in shapes]
            for number, data in enumerate(ends if node in nodes else (), start=1):
                own = context.id(element)
                found.append(
                    DataAssociation(
                        id=own if number == 1 else ElementId(f"{own}~{number}"),
                        node=node,
                        data=data,
                        incoming=kind == "dataInputAssociation",
                    )
                )
    return tuple(found)


def arrows_among(
    associations: tuple[Association, ...],
    shapes: Container[ElementId],
    nodes: Container[ElementId],
) -> tuple[DataAssociation, ...]:
    """Return the directed dotted lines that join a node with drawn data.

    BPMN has no data association for gateways, and some authors use none at all. A line
    without direction does not say who gives and stays a plain line.
    """
    return tuple(
        DataAssociation(
            id=line.id,
            node=line.target if line.source in shapes else line.source,
            data=line.source if line.source in shapes else line.target,
            incoming=line.source in shapes,
        )
        for line in associations
        if line.direction == "One"
        and (
            (line.source in shapes and line.target in nodes)
            or (line.source in nodes and line.target in shapes)
        )
    )
