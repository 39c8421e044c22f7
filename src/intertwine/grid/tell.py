"""Tells a map as a form, as far as a grid can say it. `losses` names the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from intertwine.grid.activity_lines import can_say
from intertwine.grid.form import Branch, Form, FormActivity, FormPartner
from intertwine.grid.lifted import beside
from intertwine.grid.tell_information import tell_information
from intertwine.grid.tell_order import Strand, branches_of, first_of, in_order, layers
from intertwine.grid.text import clean, key, slug
from intertwine.model.elements import FlowNode
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.wording import say


@dataclass(frozen=True)
class Told:
    """A form and what telling it changed: names, and whether the steps were made up."""

    form: Form
    renamed: dict[str, str]
    """Element id → the name the grid gives it, where it had another one."""
    steps_made_up: bool = False


def tell(service: ServiceMap) -> Told:
    """Return the form of a map; ids of activities are those of the map."""
    names = _Names(service)
    partners = _partners(service, names)
    activities, made_up = _activities(service, partners, names)
    steps = _steps(service, activities)
    in_steps = [replace(a, step=steps.get(key(a.step), a.step)) for a in activities]
    form = Form(
        clean(service.name),
        steps=tuple(dict.fromkeys(steps.values())),
        partners=partners,
        activities=tuple(in_steps),
    )
    form = _ordered(service, form)
    data, passings = tell_information(service, form, names.unique_data(form))
    return Told(replace(form, data=data, passings=passings), names.changed, made_up)


class _Names:
    """Names as the grid can hold them, each partner and datum with one of its own."""

    def __init__(self, service: ServiceMap) -> None:
        self._service = service
        self.changed: dict[str, str] = {}

    def of(self, element: str) -> str:
        """Return a cleaned name, the id where there is none."""
        label = self._service.label(element)
        name = clean(label)
        if not can_say(name):
            name = clean(name.strip("* ")) or clean(element)
        if name != " ".join(label.split()):
            self.changed[element] = name
        return name

    def unique(
        self, elements: Iterable[str], *, names: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """Return names by id; a name that is taken gets a number.

        `names` are better ones than the labels of the map.
        """
        taken: set[str] = set()
        given: dict[str, str] = {}
        for element in elements:
            name = (names or {}).get(element) or self.of(element)
            free, count = name, 2
            while key(free) in taken:
                free, count = f"{name} ({count})", count + 1
            if free != name:
                self.changed[element] = free
            taken.add(key(free))
            given[element] = free
        return given

    def unique_data(self, form: Form) -> dict[str, str]:
        """Return the names of all data by id."""
        stated = {d.id: clean(d.name).strip("* ") for d in self._service.data if clean(d.name)}
        data = (d.id for d in self._service.data)
        return self.unique(data, names=self._told_by(form) | stated)

    def _told_by(self, form: Form) -> dict[str, str]:
        """Name what an unnamed message brings after the activity that sends it."""
        found: dict[str, str] = {}
        for message in self._service.messages:
            sender = beside(self._service, form, message.source, back=True)
            for datum in message.carries:
                if sender:
                    name = say("grid-told-by", {"name": form.activity[sender].name})
                    found.setdefault(datum, name)
        return found


def _partners(service: ServiceMap, names: _Names) -> tuple[FormPartner, ...]:
    if not service.partners:
        if not service.activities:
            return ()
        name = clean(service.name) or clean(service.id) or say("grid-service")
        return (FormPartner(PartnerId(slug(name)), name, roles=_roles(service, None, names)),)
    given = names.unique(p.id for p in service.partners)
    return tuple(
        FormPartner(p.id, given[p.id], p.citizens, _roles(service, p.id, names))
        for p in service.partners
    )


def _roles(service: ServiceMap, partner: PartnerId | None, names: _Names) -> tuple[str, ...]:
    """Return the innermost lanes of a partner, each name once."""
    outer = {lane.parent for lane in service.lanes}
    is_partner = {p.element for p in service.partners}
    mine = [
        names.of(lane.id)
        for lane in service.lanes
        if service.partner_of(lane.id) == partner
        and lane.id not in outer
        and lane.id not in is_partner
    ]
    return tuple({key(name): name for name in reversed(mine)}[k] for k in _keys(mine))


def _keys(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(key(name) for name in names))


def _activities(
    service: ServiceMap, partners: tuple[FormPartner, ...], names: _Names
) -> tuple[list[FormActivity], bool]:
    """Return the activities of the outermost level that somebody performs, with their steps."""
    by_id = {p.id: p for p in partners}
    alone = partners[0].id if partners and not service.partners else None
    told = []
    for node in service.activities:
        partner = service.partner_of(node.id) or alone
        if partner not in by_id or node.parent is not None or node.event_sub_process:
            continue
        role = _role(service, node, by_id[partner], names)
        told.append(
            FormActivity(
                node.id, names.of(node.id), partner, role, clean(node.phase), node.coproduced
            )
        )
    return _with_steps(service, told)


def _role(service: ServiceMap, node: FlowNode, partner: FormPartner, names: _Names) -> str:
    if not partner.roles:
        return ""
    wanted = key(names.of(node.lane)) if node.lane else key(partner.name)
    return next((role for role in partner.roles if key(role) == wanted), partner.name)


def _with_steps(service: ServiceMap, told: list[FormActivity]) -> tuple[list[FormActivity], bool]:
    """Fill in steps nobody named.

    Where no activity has one, each round of hand-offs between partners is a step; else an
    activity joins the step of what comes before it.
    """
    layer = layers(service, [a.id for a in told])
    if not any(a.step for a in told):
        numbers = {n: i for i, n in enumerate(sorted(set(layer.values())), 1)}
        made_up = [
            replace(a, step=say("grid-step", {"number": numbers[layer[a.id]]})) for a in told
        ]
        return made_up, bool(told)
    named = {a.id: a.step for a in told if a.step}
    filled = []
    for activity in told:
        step = activity.step or _step_before(service, activity.id, named)
        filled.append(replace(activity, step=step))
    return filled, any(not a.step for a in told)


def _step_before(service: ServiceMap, activity: str, named: dict[str, str]) -> str:
    """Walk back along the flow to an activity with a step; the first step when there is none."""
    seen = {activity}
    queue = [ElementId(activity)]
    while queue:
        here = queue.pop(0)
        for flow in service.incoming.get(here, ()):
            if flow.source in named:
                return named[flow.source]
            if flow.source not in seen:
                seen.add(flow.source)
                queue.append(flow.source)
    return clean(service.phases[0]) if service.phases else next(iter(named.values()))


def _steps(service: ServiceMap, activities: list[FormActivity]) -> dict[str, str]:
    """Return the names of the steps by their key: those of the map, then any other."""
    wanted = [*map(clean, service.phases), *(a.step for a in activities)]
    if not service.phases:
        wanted = sorted(set(wanted), key=_by_number) if _numbered(wanted) else wanted
    steps: dict[str, str] = {}
    for step in wanted:
        if step:
            steps.setdefault(key(step), step)
    return steps


def _numbered(steps: list[str]) -> bool:
    return all(step.split()[-1:] and step.split()[-1].isdecimal() for step in steps)


def _by_number(step: str) -> int:
    return int(step.split()[-1])


def _ordered(service: ServiceMap, form: Form) -> Form:
    """Put each partner's activities in the order that needs the fewest rows of choices."""
    place = {key(step): n for n, step in enumerate(form.steps)}
    activities: list[FormActivity] = []
    branches: list[Branch] = []
    for partner in form.partners:
        mine = form.of_partner[partner.id]
        candidates = []
        by_file = tuple(a.id for a in mine)
        by_flow = in_order(service, list(by_file))
        for ids in (
            (by_file,) if service.phases and _keeps_steps(mine, place) else (by_file, by_flow)
        ):
            ranked = sorted(mine, key=lambda a: (place[key(a.step)], ids.index(a.id)))
            strand = Strand(tuple(a.id for a in ranked))
            begins = first_of(service, strand.activities)
            misplaced = begins is not None and strand.activities[:1] != (begins,)
            candidates.append((misplaced, len(branches_of(service, strand)), ranked, strand))
        _, _, ranked, strand = min(candidates, key=lambda c: c[:2])
        activities += ranked
        branches += branches_of(service, strand)
    return replace(form, activities=tuple(activities), branches=tuple(branches))


def _keeps_steps(mine: tuple[FormActivity, ...], place: dict[str, int]) -> bool:
    """Return whether the file lists activities step by step: then its order is meant."""
    steps = [place[key(a.step)] for a in mine]
    return steps == sorted(steps)
