import pytest
from rooms import full, happened, refused

from intertwine.workshop.handing import digest, offer, take
from intertwine.workshop.wire import to_json

UNTIL = "2026-11-27T10:15:00+00:00"
BEFORE = "2026-11-27T10:14:59+00:00"
AFTER = "2026-11-27T10:15:01+00:00"


def test_the_code_passes_the_leading_on_once() -> None:
    session = happened(full(), offer(full(), "abcde-fghjk", until=UNTIL))
    session = happened(session, take(session, "ABCDE FGHJK", to="Ida", now=BEFORE))
    assert session.facilitator == "Ida"
    with refused("lead-code-wrong"):
        take(session, "abcde-fghjk", to="Otto", now=BEFORE)


@pytest.mark.parametrize(("code", "now"), [("abcde-fghjm", BEFORE), ("abcde-fghjk", AFTER)])
def test_a_wrong_or_late_code_does_nothing(code: str, now: str) -> None:
    session = happened(full(), offer(full(), "abcde-fghjk", until=UNTIL))
    with refused("lead-code-wrong"):
        take(session, code, to="Ida", now=now)


def test_no_code_works_while_none_is_offered() -> None:
    with refused("lead-code-wrong"):
        take(full(), "", to="Ida", now=BEFORE)


def test_what_is_kept_does_not_hold_the_code() -> None:
    offered = offer(full(), "abcde-fghjk", until=UNTIL)
    assert "abcde" not in to_json(offered)
    assert offered.digest == digest("s1", "abcdefghjk") != digest("s2", "abcdefghjk")
