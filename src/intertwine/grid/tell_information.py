"""Tells what a map says about information as rows: who has it, who needs it, how it gets there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from intertwine.grid.form import Form, FormActivity, FormDatum, Passing
from intertwine.grid.information_flow import producers
from intertwine.grid.lifted import beside, lifted, store_names
from intertwine.grid.text import clean, key
from intertwine.model.elements import MessageFlow
from intertwine.model.ids import DatumId, ElementId, PartnerId, StoreId
from intertwine.model.kinds import Basis, Personal
from intertwine.model.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a message: whose, and at which activity (None for a closed pool)."""

    partner: PartnerId
    activity: str | None


def tell_information(
    service: ServiceMap, form: Form, names: dict[str, str]
) -> tuple[tuple[FormDatum, ...], tuple[Passing, ...]]:
    """Return the data and rows from which the same needs, products and messages are read again."""
    teller = _Teller(service, form, names)
    teller.tell_messages()
    teller.tell_needs()
    teller.tell_stores()
    teller.tell_products()
    teller.tell_permissions()
    return tuple(teller.data.values()), teller.sorted_rows()


class _Teller:
    def __init__(self, service: ServiceMap, form: Form, names: dict[str, str]) -> None:
        self.service, self.form, self.names = service, form, names
        self.rows: dict[Passing, None] = {}
        self.lifted = lifted(service, form)
        self.store_names = store_names(service)
        self.data = {
            d.id: FormDatum(
                names[d.id],
                d.subject if d.subject in form.partner else None,
                d.personal,
                d.basis,
                tuple(names[part] for part in d.derived_from if part in names),
            )
            for d in service.data
        }

    def add(self, what: str, **said: object) -> None:
        self.rows[Passing(what, **said)] = None  # type: ignore[arg-type]

    # --- messages --------------------------------------------------------------------------

    def tell_messages(self) -> None:
        for message in self.service.messages:
            giver = self._end(message.source, back=True)
            receiver = self._end(message.target, back=False)
            if giver is None or receiver is None:
                continue
            for datum in self._carried(message):
                self._tell_message(datum, giver, receiver)

    def _tell_message(self, datum: DatumId, giver: _End, receiver: _End) -> None:
        what = self.names[datum]
        needing = self._needers(datum, receiver.activity)
        for activity in dict.fromkeys((receiver.activity, *needing)):
            self.add(
                what,
                giver=giver.partner,
                giving=giver.activity,
                receiver=receiver.partner,
                needing=activity,
                needed=activity is None or activity in needing,
            )

    def _carried(self, message: MessageFlow) -> tuple[DatumId, ...]:
        """Return what a message brings; a plain notice counts as information of its own name."""
        if message.carries:
            return tuple(d for d in message.carries if d in self.names)
        name = clean(message.name or message.message_name) or clean(message.id)
        sender = clean(self.service.label(message.source))
        free = name if key(name) not in map(key, self.names.values()) else f"{name} ({sender})"
        count = 2
        while key(free) in map(key, self.names.values()):
            free, count = f"{name} ({sender}, {count})", count + 1
        notice = DatumId(f"notice {message.id}")
        self.names[notice] = free
        self.data[notice] = FormDatum(free, None, Personal.NO, Basis.NOT_NEEDED)
        receiver = self._end(message.target, back=False)
        if receiver and receiver.activity:
            self.lifted[receiver.activity] = self.lifted[receiver.activity].with_need(notice)
        return (notice,)

    def _needers(self, datum: DatumId, activity: str | None) -> tuple[str, ...]:
        """Return what needs a datum from an activity on, in the lane of that activity."""
        if activity is None:
            return ()
        first = self.form.activity[activity]
        return tuple(
            a.id
            for a in self.form.of_partner[first.partner]
            if a.role == first.role
            and self.form.position[a.id] >= self.form.position[activity]
            and datum in self.lifted[a.id].needs
        )

    def _end(self, element: ElementId, *, back: bool) -> _End | None:
        """Return whose end of a message it is; events stand for the activity next to them."""
        activity = beside(self.service, self.form, element, back=back)
        if activity:
            return _End(self.form.activity[activity].partner, activity)
        partner = self.service.partner_of(element)
        return _End(partner, None) if partner in self.form.partner else None

    # --- needs, stores, products -------------------------------------------------------------

    def tell_needs(self) -> None:
        told = {(row.what, row.needing) for row in self.rows if row.needed}
        for activity in self.form.activities:
            for datum in self.lifted[activity.id].needs:
                what = self.names[datum]
                if (what, activity.id) not in told:
                    self._tell_need(datum, activity.id, activity.partner)

    def _tell_need(self, datum: DatumId, needing: str, receiver: PartnerId) -> None:
        what = self.names[datum]
        if any(
            self._tell_read(datum, needing, store, trust=trust)
            for trust in (0, 1)
            for store in self.lifted[needing].reads
        ):
            return
        makers = [a for a in self.form.activities if datum in self.lifted[a.id].produces]
        makers.sort(key=lambda a: (a.partner != receiver, a.id == needing))
        if makers and makers[0].id != needing:
            giver = makers[0]
            self.add(
                what,
                giver=giver.partner,
                giving=giver.id,
                receiver=receiver,
                needing=needing,
                sent=giver.partner == receiver and giver.role == self.form.activity[needing].role,
            )
        else:
            self.add(what, receiver=receiver, needing=needing)

    def _tell_read(self, datum: DatumId, needing: str, store: StoreId, *, trust: int) -> bool:
        """Add a row for what an activity finds in a shared place; False where it is not there.

        `trust` says whom we believe to have put it there: 0 who makes it, 1 who has it,
        2 whoever writes there. What the place holds from the outset counts always.
        """
        writer = self._writer(datum, store, trust=trust)
        holds = store in self.service.store and datum in self.service.store[store].holds
        if writer or holds:
            self.add(
                self.names[datum],
                giver=self.form.activity[writer].partner if writer else None,
                giving=writer,
                receiver=self.form.activity[needing].partner,
                needing=needing,
                sent=False,
                needed=datum in self.lifted[needing].needs,
                store=self.store_names[store],
            )
        return bool(writer or holds)

    def _writer(self, datum: DatumId, store: StoreId, *, trust: int) -> str | None:
        for activity in self.form.activities:
            mine = self.lifted[activity.id]
            believed = (
                datum in mine.produces
                or (trust > 0 and self._has(activity.partner, datum))
                or trust > 1
            )
            if store in mine.writes and believed:
                return activity.id
        return None

    def _has(self, partner: PartnerId, datum: DatumId) -> bool:
        made = any(datum in self.lifted[a.id].produces for a in self.form.of_partner[partner])
        what = self.names[datum]
        told = (r for r in self.rows if r.what == what and r.receiver == partner != r.giver)
        return made or any(r.store or (r.giver and r.sent) for r in told)

    def tell_stores(self) -> None:
        """Add rows for what is written or read in a place without being told of so far."""
        for activity in self.form.activities:
            for store in self.lifted[activity.id].reads:
                kept = self.store_names[store]
                if not any(r.needing == activity.id and r.store == kept for r in self.rows):
                    any(
                        self._tell_read(datum, activity.id, store, trust=trust)
                        for trust in (0, 1, 2)
                        for datum in (*self.lifted[activity.id].needs, *map(DatumId, self.names))
                    )
        for activity in self.form.activities:
            for store in self.lifted[activity.id].writes:
                kept = self.store_names[store]
                if not any(r.giving == activity.id and r.store == kept for r in self.rows):
                    self._tell_written(activity, store)
        for kept_in in self.service.stores:
            name = self.store_names[kept_in.id]
            for datum in kept_in.holds:
                what = self.names.get(datum, "")
                held = any(
                    r.what == what and r.store == name and r.giving is None for r in self.rows
                )
                if what and not held:
                    self.add(what, sent=False, store=name)

    def _tell_written(self, activity: FormActivity, store: StoreId) -> None:
        """Add a row for a writer: with a reader where there is one, else as its maker."""
        produces = self.lifted[activity.id].produces
        readers = [a for a in self.form.activities if store in self.lifted[a.id].reads]
        held = [DatumId(d) for d in self.names if self._has(activity.partner, DatumId(d))]
        needs = self.lifted[activity.id].needs
        datum = next(iter((*produces, *needs, *held, *map(DatumId, self.names))), None)
        if datum is None or not (readers or produces):
            return
        reader = None if produces else readers[0]
        self.add(
            self.names[datum],
            giver=activity.partner,
            giving=activity.id,
            receiver=reader.partner if reader else None,
            needing=reader.id if reader else None,
            sent=False,
            needed=reader is None or datum in self.lifted[reader.id].needs,
            store=self.store_names[store],
        )

    def tell_products(self) -> None:
        """Say outright who makes something, and who only has it, where rows would mislead."""
        actual = {
            (a.id, key(self.names[d]))
            for a in self.form.activities
            for d in self.lifted[a.id].produces
        }
        while (read := set(producers(self._form()))) != actual:
            before = dict(self.rows)
            for row in before:
                if (row.giving, key(row.what)) in read - actual:
                    self._replace(row, made=False)
            partners = {(self.form.activity[a].partner, what) for a, what in actual - read}
            for activity in self.form.activities:
                for datum in self.lifted[activity.id].produces:
                    if (activity.partner, key(self.names[datum])) in partners:
                        self.add(self.names[datum], giver=activity.partner, giving=activity.id)
            if self.rows == before:
                break

    def _replace(self, row: Passing, **said: object) -> None:
        del self.rows[row]
        self.rows[replace(row, **said)] = None  # type: ignore[arg-type]

    def tell_permissions(self) -> None:
        """Put on the rows in which activity permission is given for them."""
        for activity in self.form.activities:
            for grant in self.lifted[activity.id].grants:
                data = grant.data or tuple(
                    d.id for d in self.service.data if d.basis is Basis.CONSENT
                )
                whats = {self.names[d] for d in data if d in self.names}
                recipients = set(grant.recipients) or set(self.form.partner)
                for row in list(self.rows):
                    if row.what in whats and row.receiver in recipients:
                        self._permit(row, activity.id)

    def _permit(self, row: Passing, activity: str) -> None:
        if row.permission is None:
            del self.rows[row]
        self.rows[replace(row, permission=activity)] = None

    def _form(self) -> Form:
        return replace(self.form, data=tuple(self.data.values()), passings=tuple(self.rows))

    def sorted_rows(self) -> tuple[Passing, ...]:
        data = {d.name: n for n, d in enumerate(self.data.values())}
        partners = {p.id: n for n, p in enumerate(self.form.partners)}
        position = self.form.position
        told = {row.what for row in self.rows}
        for datum in self.data.values():
            if datum.name not in told:
                self.add(datum.name)

        def order(row: Passing) -> tuple[int, ...]:
            return (
                data[row.what],
                partners.get(row.giver, -1) if row.giver else -1,
                position.get(row.giving or "", -1),
                partners.get(row.receiver, -1) if row.receiver else -1,
                position.get(row.needing or "", -1),
            )

        return tuple(sorted(self.rows, key=order))
