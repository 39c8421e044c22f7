"""Sessions with people and answers, generated; and what an outsider can get of them."""

from hypothesis import strategies as st

from intertwine.model.elements import FlowNode, Lane, MapPartner, MessageFlow, Pool
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.kinds import NodeKind
from intertwine.model.service_map import ServiceMap
from intertwine.workshop import commands
from intertwine.workshop.consenting import consent, rating
from intertwine.workshop.evolve import evolve, replay
from intertwine.workshop.questions import Question, QuestionKind, ask
from intertwine.workshop.session import (
    Anonymity,
    Contribution,
    Decision,
    Given,
    Participant,
    Pin,
    Session,
)
from intertwine.workshop.sets import QuestionSet, questions_of


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


MAPPED = (QuestionKind.RESPONSIBLE, QuestionKind.PURPOSE, QuestionKind.OTHER_SIDE)
SETS = (QuestionSet.SYSTEM, QuestionSet.WORKING, QuestionSet.TRUST, QuestionSet.VALUE)


def drawn_question(
    draw: st.DrawFn, session: Session, service: ServiceMap, step: ElementId
) -> tuple[Session, Question]:
    """Return a question of any kind, and the session with what that question is about."""
    kind = draw(st.sampled_from([*MAPPED, *SETS, "rating", "consent"]))
    number = len(session.rounds)
    if isinstance(kind, QuestionKind):
        return session, ask(service, kind, step)
    if isinstance(kind, QuestionSet):
        more = draw(st.sampled_from(questions_of(kind, service)))
        shown = {r.question.id for r in session.rounds}
        return session, more if more.id not in shown else ask(service, MAPPED[1], step)
    if kind == "rating":
        for n in range(2):
            id_ = f"rated-{number}-{n}"
            pinned = commands.pin(session, Contribution(id_, Pin.IDEA, f"Idea {number}{n}"))
            session = evolve(session, pinned) if pinned else session
        return session, rating(session, (f"rated-{number}-0", f"rated-{number}-1"))
    decided = commands.decide(session, Decision(f"decided-{number}", f"Meet {number}"))
    session = evolve(session, decided) if decided else session
    return session, consent(session, f"decided-{number}")


def drawn_answer(draw: st.DrawFn, question: Question, key: str) -> Given | None:
    """Return what somebody says to a question, None where they say nothing."""
    codes = [o.code for o in question.options]
    if question.ranked:
        order = draw(st.sampled_from([None, tuple(codes), tuple(reversed(codes))]))
        return Given(order) if order else None
    choices = tuple(
        draw(st.sampled_from(["", codes[0], codes[0], codes[1], codes[-1]]))
        for _ in question.parts or (None,)
    )
    if not any(choices):
        return None
    words = draw(st.sampled_from(["", f"words of {key[11:13]}"]))
    if question.room_wide and choices[0] != "consent":
        words = words or f"reason of {key[11:13]}"
    return Given(choices, words)


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
        session, question = drawn_question(draw, session, service, steps[number % len(steps)])
        asking = commands.ask(session, question, round_id=f"r{number}")
        session = replay(session, asking)
        for key in sorted(session.participants):
            given = drawn_answer(draw, question, key)
            if given and question.asks(session.participants[key].partner):
                said = commands.answer(session, key, f"r{number}", given)
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
