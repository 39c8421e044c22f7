"""Mechanisms agreed: written down, changed, taken back, out as a file and in again."""

import csv
import io
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from served_room import Room
from test_after import held

from intertwine.store import files
from intertwine.study.tables import cell_text

NEW = {
    "name": "Half an hour every other Thursday",
    "partners": ["mun", "home"],
    "family": "mutual adjustment",
    "rhythm": "fortnightly",
    "owner": "p01",
    "purpose": "explore",
    "since": "2026-05",
    "status": "trial",
}


class Agreed:
    """The page of what is agreed, as the facilitator drives it."""

    def __init__(self, folder: Path) -> None:
        self.room = Room(folder)
        self.room.sign_in()
        self.id = self.room.lead.get("/api/partnerships").json()[0]["id"]
        self.base = f"/api/partnerships/{self.id}/mechanisms"

    def page(self) -> dict:
        return self.room.lead.get(self.base).json()

    def measured(self) -> None:
        self.room.partnership = self.id
        self.room.measured()

    def post(self, what: str = "", **body: object):
        return self.room.lead.post(f"{self.base}{what}", json=body)

    def table(self) -> list[dict[str, str]]:
        content = files.current(self.room.app.state.engine, self.id)["mechanisms.csv"]
        return list(csv.DictReader(io.StringIO(content.decode())))


@pytest.fixture
def agreed(tmp_path: Path) -> Agreed:
    return Agreed(tmp_path)


def test_a_new_one_is_a_row_of_the_table_and_the_others_stay(agreed: Agreed) -> None:
    before = agreed.table()
    page = agreed.post(**NEW).json()
    [made] = [m for m in page["mechanisms"] if m["name"] == NEW["name"]]
    assert made["owner_name"] == "Leyla Brandvoll"
    after = agreed.table()
    columns = list(before[0])
    assert [{c: row[c] for c in columns} for row in after[:-1]] == before
    assert after[-1]["status"] == "trial"
    assert agreed.room.app.state.shelf.study(agreed.id).mechanisms[-1].rhythm == "fortnightly"


def test_a_change_is_a_version_with_a_line_in_the_audit_log_and_can_be_undone(
    agreed: Agreed,
) -> None:
    made = agreed.post(**NEW).json()["mechanisms"][-1]
    agreed.post(**{**NEW, "id": made["id"], "status": "kept"})
    assert agreed.page()["mechanisms"][-1]["status"] == "kept"
    log = agreed.room.lead.get(f"/api/partnerships/{agreed.id}/audit").json()
    assert "Changed: “Half an hour every other Thursday”" in log[0]["sentence"]
    page = agreed.post("/undo").json()
    assert page["mechanisms"][-1]["status"] == "trial"
    assert len(page["versions"]) == 4
    assert agreed.post("/undo", to=1).json()["mechanisms"][-1]["name"] != NEW["name"]


def test_the_same_again_is_no_new_version(agreed: Agreed) -> None:
    made = agreed.post(**NEW).json()
    again = agreed.post(**{**NEW, "id": made["mechanisms"][-1]["id"]}).json()
    assert len(again["versions"]) == len(made["versions"])


def test_what_it_answers_is_told_as_found_or_not_found_any_more(agreed: Agreed) -> None:
    agreed.measured()
    gap = next(f for f in agreed.page()["findings"] if f["effect"] == "barrier")
    body = {**NEW, "findings": [gap["id"], "understanding/gone/-/k8"]}
    agreed.post(**body)
    agreed.measured()
    told = agreed.page()["mechanisms"][-1]["findings"]
    assert [(f["there"], bool(f["sentence"])) for f in told] == [(True, True), (False, False)]


def test_the_table_goes_out_and_in_byte_by_byte(agreed: Agreed) -> None:
    agreed.post(**NEW)
    out = agreed.room.lead.get(f"{agreed.base}.csv")
    assert out.headers["content-type"].startswith("text/csv")
    agreed.post("/undo")
    back = agreed.room.lead.post(
        f"{agreed.base}.csv",
        content=out.content,
        headers={"Content-Type": "application/octet-stream"},
    )
    assert back.status_code == 200
    assert agreed.room.lead.get(f"{agreed.base}.csv").content == out.content


@pytest.mark.parametrize(
    "content",
    [
        b"id,name,partners,family\nm1,Call,mun,shouting\n",
        b"id,name,partners,family\nm1,Call,mun,planning\nm1,Again,mun,planning\n",
        b"something else\n1\n",
        b"\x00\x01\x02",
        b"",
    ],
)
def test_a_table_that_would_lose_a_row_is_refused_whole(agreed: Agreed, content: bytes) -> None:
    before = agreed.table()
    answer = agreed.room.lead.post(
        f"{agreed.base}.csv", content=content, headers={"Content-Type": "application/octet-stream"}
    )
    assert answer.status_code in (400, 409)
    assert answer.json()["message"]
    assert agreed.table() == before


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"partners": ["nobody"]}, 409),
        ({"partners": []}, 422),
        ({"family": "shouting"}, 422),
        ({"name": "  "}, 422),
        ({"id": "zzz"}, 404),
    ],
)
def test_what_cannot_be_kept_is_refused_and_changes_nothing(
    agreed: Agreed, wrong: dict, status: int
) -> None:
    before = agreed.table()
    assert agreed.post(**{**NEW, **wrong}).status_code == status
    assert agreed.table() == before


def test_a_workshops_mechanism_that_was_changed_here_stays_changed_when_minutes_are_locked(
    agreed: Agreed,
) -> None:
    agreed.room.app.state.start_key = "once"
    held(agreed.room)
    page = agreed.page()
    decided = {d["text"]: d for d in page["decisions"]}
    made = decided["Say the day a week before"]["mechanism"]
    assert made and decided["Ask the café"]["mechanism"] == ""
    assert all(d["minutes"] for d in decided.values())
    row = next(m for m in page["mechanisms"] if m["id"] == made)
    body = {k: row[k] for k in ("id", "name", "partners", "family", "type", "rhythm", "owner")}
    agreed.post(**body, purpose="exploit", since="2026-05", status="kept")
    agreed.room.do("lock")
    [after] = [m for m in agreed.page()["mechanisms"] if m["id"] == made]
    assert (after["status"], after["since"]) == ("kept", "2026-05")


def test_a_decision_changed_in_the_minutes_afterwards_is_written_anew(agreed: Agreed) -> None:
    agreed.room.app.state.start_key = "once"
    held(agreed.room)
    agreed.room.do(
        "decisions", id="decision-1", text="Say the day two weeks before", family="planning"
    )
    agreed.room.do("lock")
    assert "Say the day two weeks before" in {m["name"] for m in agreed.page()["mechanisms"]}


def test_nobody_else_reads_or_changes_it(agreed: Agreed) -> None:
    stranger = TestClient(agreed.room.app)
    assert stranger.get(agreed.base).status_code == 404
    assert stranger.get(f"{agreed.base}.csv").status_code == 404
    assert stranger.post(agreed.base, json=NEW).status_code == 404


def test_nul_in_a_text_never_makes_the_table_unreadable(agreed: Agreed) -> None:
    assert cell_text("a\0b") == "ab"
    agreed.post(**{**NEW, "name": "Call\0 on Friday"})
    assert agreed.page()["mechanisms"][-1]["name"] == "Call on Friday"
