"""A full room of the worked example: 6, 5, 4, 4 and 2 people of five partners."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

import pytest

from intertwine.bpmn import read_document, read_map
from intertwine.errors import Refused
from intertwine.examples import example
from intertwine.model.ids import PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop import commands
from intertwine.workshop.events import Event
from intertwine.workshop.evolve import evolve, replay
from intertwine.workshop.questions import Question
from intertwine.workshop.session import Anonymity, Given, Participant, Session

PARTNERS = frozenset(PartnerId(p) for p in ("cit", "mun", "home", "vol", "work"))
SIZES = {"mun": 6, "home": 5, "vol": 4, "cit": 4, "work": 2}


@lru_cache
def service() -> ServiceMap:
    return read_map(read_document(example("good-hours") / "maps" / "as-is.bpmn"))


def full(anonymity: Anonymity = Anonymity.NAMED) -> Session:
    session = Session("s1", "First workshop", "as-is")
    session = evolve(session, commands.open_session(session, anonymity=anonymity, wave="before"))
    for partner, size in SIZES.items():
        for n in range(size):
            someone = Participant(f"{partner}{n}", PartnerId(partner), name=f"{partner} {n}")
            session = evolve(session, commands.join(session, someone, partners=PARTNERS))
    return session


def put(session: Session, question: Question, round_id: str = "r1") -> Session:
    return replay(session, commands.ask(session, question, round_id=round_id))


def said(session: Session, key: str, *choices: str, words: str = "", to: str = "r1") -> Session:
    event = commands.answer(session, key, to, Given(choices, words))
    return evolve(session, event) if event else session


def happened(session: Session, event: Event | None) -> Session:
    assert event is not None
    return evolve(session, event)


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code == code
