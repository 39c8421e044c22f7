"""Sessions with people and answers, generated; and what an outsider can get of them."""

from hypothesis import strategies as st

from intertwine.model.elements import FlowNode, Lane, MapPartner, MessageFlow, Pool
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.workshop import commands
from intertwine.workshop.evolve import evolve, replay
from intertwine.workshop.questions import QuestionKind, ask
from intertwine.workshop.session import (
    Anonymity,
    Contribution,
    Given,
    Participant,
    Pin,
    Session,
)


def partnership(partners: int, steps: int) -> ServiceMap:
    """Return a map of so many partners, each doing so many steps and telling the next one."""
    pools, lanes, nodes, members = [], [], [], []
    for p in range(partners):
        pool, lane = ElementId(f"pool{p}"), ElementId(f"lane{p}")
        partner = PartnerId(f"p{p}")
        process = ElementId(f"process{p}")
        pools.append(Pool(pool, f"Partner {p}", process, partner))
        lanes.append(Lane(lane, f"Actor {p}", process, pool))
        members.append(MapPartner(partner, f"Partner {p}", pool))
        nodes += [
            FlowNode(ElementId(f"s{p}_{n}"), NodeKind.TASK, f"Step {p} {n}", process, pool, lane)
            for n in range(steps)
        ]
    messages = [
        MessageFlow(
            ElementId(f"m{p}"), ElementId(f"s{p}_0"), ElementId(f"s{p + 1}_0"), f"Tells {p}"
        )
        for p in range(partners - 1)
    ]
    return ServiceMap(
        "map",
        partners=tuple(members),
        pools=tuple(pools),
        lanes=tuple(lanes),
        nodes=tuple(nodes),
        messages=tuple(messages),
    )


@st.composite
def sessions(draw: st.DrawFn) -> tuple[Session, ServiceMap]:
    """Draw a session in which people join, answer, come late, pin and vote, in any order."""
    service = partnership(draw(st.integers(2, 4)), 2)
    partners = frozenset(p.id for p in service.partners)
    level = draw(st.sampled_from(Anonymity))
    session = Session("s", "Drawn", "map")
    session = evolve(session, commands.open_session(session, anonymity=level, wave="w"))
    steps = [n.id for n in service.activities]
    for number in range(draw(st.integers(1, 4))):
        for _ in range(draw(st.integers(0, 6))):
            n = len(session.participants)
            partner = draw(st.sampled_from(sorted(partners)))
            person = Participant(f"secret-key-{n:02}-xxxxxxxx", partner, name=f"Secretname{n}")
            session = evolve(session, commands.join(session, person, partners=partners))
        question = ask(
            service,
            draw(st.sampled_from([QuestionKind.RESPONSIBLE, QuestionKind.PURPOSE])),
            steps[number % len(steps)],
        )
        session = replay(session, commands.ask(session, question, round_id=f"r{number}"))
        for key in sorted(session.participants):
            choice = draw(st.sampled_from([None, *(o.code for o in question.options)]))
            if choice:
                words = draw(st.sampled_from(["", f"words of {key[11:13]}"]))
                said = commands.answer(session, key, f"r{number}", Given((choice,), words))
                session = evolve(session, said) if said else session
        if session.rounds[-1].answers and draw(st.booleans()):
            shown = commands.reveal(session, f"r{number}")
            session = evolve(session, shown) if shown else session
    for key in sorted(session.participants):
        if draw(st.booleans()):
            pinned = commands.pin(
                session,
                Contribution(f"pin-of-{len(session.contributions)}", Pin.IDEA, "An idea", by=key),
            )
            session = evolve(session, pinned) if pinned else session
    if session.contributions:
        for key in sorted(session.participants):
            dot = commands.vote(session, key, session.contributions[0].id, given=True)
            session = evolve(session, dot) if dot else session
    if draw(st.booleans()):
        session = replay(session, commands.close(session))
    return session, service
