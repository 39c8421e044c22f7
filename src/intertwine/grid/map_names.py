"""Gives every element of the map its id, readable and the same in every run."""

from __future__ import annotations

from dataclasses import dataclass, field

from intertwine.grid.form import Form
from intertwine.grid.information_flow import holdings
from intertwine.grid.text import Ids, digest, key, slug
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId


@dataclass
class MapNames:
    """Ids of everything, given out once, in an order that depends on names alone.

    Data and stores are found by the key of their names.
    """

    ids: Ids = field(default_factory=Ids)
    pools: dict[PartnerId, ElementId] = field(default_factory=dict)
    processes: dict[PartnerId, ElementId] = field(default_factory=dict)
    lanes: dict[tuple[PartnerId, str], ElementId] = field(default_factory=dict)
    data: dict[str, DatumId] = field(default_factory=dict)
    stores: dict[str, StoreId] = field(default_factory=dict)

    def element(self, wanted: str) -> ElementId:
        """Return an id like the wanted one, cut where it is too long to be read."""
        short = wanted if len(wanted) <= 120 else f"{wanted[:109]}_{digest(wanted)}"
        return ElementId(self.ids.give(short))


def names_of(form: Form) -> MapNames:
    """Return the ids of pools, processes, lanes, data and stores; those of the form are kept."""
    names = MapNames()
    for partner in form.partners:
        names.ids.give(partner.id)
    for activity in form.activities:
        names.ids.give(activity.id)
    for datum in form.data:
        wanted = slug(datum.name)
        names.data[key(datum.name)] = DatumId(
            names.ids.give(wanted, "info", digest(datum.name)[:4])
        )
    for store in store_names(form):
        names.stores[key(store)] = StoreId(
            names.ids.give(f"store_{slug(store)}", digest(store)[:4])
        )
    for partner in form.partners:
        names.pools[partner.id] = names.element(f"pool_{partner.id}")
        names.processes[partner.id] = names.element(f"process_{partner.id}")
        for role in partner.roles:
            wanted = f"lane_{partner.id}_{slug(role)}"
            names.lanes[partner.id, role] = ElementId(names.ids.give(wanted, digest(role)[:4]))
    return names


def store_names(form: Form) -> list[str]:
    """Return the names of the places somebody writes, reads or finds filled, sorted."""
    held = holdings(form)
    used = set(held.held_from_the_outset).union(*held.reads.values(), *held.writes.values())
    by_key: dict[str, str] = {}
    for passing in form.passings:
        if key(passing.store) in used:
            by_key.setdefault(key(passing.store), passing.store)
    return [by_key[k] for k in sorted(by_key)]
