from functools import lru_cache

from intertwine.bpmn import read_document, read_map
from intertwine.examples import example
from intertwine.model.ids import ElementId, PartnerId
from intertwine.model.service_map import ServiceMap
from intertwine.workshop import walk
from intertwine.workshop.walk import Walk


@lru_cache
def service() -> ServiceMap:
    return read_map(read_document(example("good-hours") / "maps" / "as-is.bpmn"))


def test_a_walk_begins_where_work_begins_by_itself() -> None:
    assert [c.step for c in walk.starts(service())] == ["c1", "h1"]


def test_a_walk_can_begin_from_one_partners_side() -> None:
    for partner in service().partners:
        for choice in walk.starts(service(), side=partner.id):
            assert service().partner_of(choice.step) == partner.id


def test_a_gateways_words_stand_with_each_choice() -> None:
    trial = next(n.id for n in service().activities if n.name == "Take part in the trial day")
    asked = [c for c in walk.choices(service(), trial) if c.question]
    assert {(c.question, c.answer) for c in asked} == {
        ("Do I want this?", "yes"),
        ("Do I want this?", "no"),
    }


def test_what_a_message_sets_going_comes_after_ones_own_work() -> None:
    ways = [c.message is not None for c in walk.choices(service(), ElementId("c1"))]
    assert ways == sorted(ways)
    assert True in ways


def test_a_jump_goes_anywhere_that_is_on_the_map() -> None:
    assert walk.jump(Walk(), service(), ElementId("k8")) == Walk((ElementId("k8"),))
    assert walk.jump(Walk(), service(), ElementId("nowhere")) is None


def test_a_step_is_told_with_who_needs_what_and_who_hears_of_it() -> None:
    told = walk.words(service(), ElementId("k8"))
    assert told is not None
    assert (told.partner, told.actor) == ("mun", "Job consultant")
    assert {t.partner for t in told.tells} == {"cit", "home", "work"}
    assert {t.partner for t in told.hears} == {"work"}


def test_one_side_sees_its_own_steps_only() -> None:
    steps = walk.from_side(service(), PartnerId("work"))
    assert steps
    assert {service().partner_of(s) for s in steps} == {"work"}
