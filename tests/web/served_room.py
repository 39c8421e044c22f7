"""A workspace over HTTP with one workshop, its facilitator and phones."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from fastapi.testclient import TestClient

from intertwine.examples import example
from intertwine.store import files
from intertwine.store.database import open_database, wipe
from intertwine.web.app import create_app

KEYS = {
    f"{partner}{n}": f"key-{partner}-{n}-0123456789"
    for partner in ("mun", "home", "cit")
    for n in range(3)
}


@cache
def begun() -> bytes:
    """Return the file of a workspace that holds the worked example."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "workspace.sqlite"
        engine = open_database(file)
        files.import_folder(
            engine, example("good-hours"), name="Good Hours", author="K", sentence="in"
        )
        wipe(engine)
        engine.dispose()
        return file.read_bytes()


class Room:
    """A workspace with one workshop, its facilitator, and phones."""

    opened: ClassVar[list[Room]] = []
    """Those that a test has made and nobody has closed."""

    def __init__(self, folder: Path) -> None:
        self.opened.append(self)
        self.file = folder / "workspace.sqlite"
        if not self.file.exists():
            folder.mkdir(parents=True, exist_ok=True)
            self.file.write_bytes(begun())
        self.app = create_app(open_database(self.file), start_key="once")
        self.lead = TestClient(self.app).__enter__()  # one event loop, not one a request
        self.phone = TestClient(self.app).__enter__()
        self.session = ""
        self.code = ""

    def close(self) -> None:
        """Leave it; what is measured in the background is measured no further."""
        self.app.state.measuring.stop()
        for client in (self.lead, self.phone):
            client.__exit__()

    def sign_in(self) -> None:
        assert self.lead.get("/api/start?key=once", follow_redirects=False).status_code == 303

    def open(self, anonymity: str = "named") -> None:
        self.sign_in()
        partnership = self.lead.get("/api/partnerships").json()[0]["id"]
        made = self.lead.post(
            f"/api/partnerships/{partnership}/sessions",
            json={"map": "as-is", "title": "First workshop"},
        ).json()
        self.partnership, self.session, self.code = partnership, made["id"], made["code"]
        self.plan = made["plan"]
        self.do("open", anonymity=anonymity)

    def do(self, what: str, **body: object) -> dict:
        answer = self.lead.post(f"/api/sessions/{self.session}/{what}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def measured(self) -> None:
        """Wait until everything is measured."""
        study = self.app.state.shelf.study(self.partnership)
        self.app.state.measuring.all(self.partnership, study)

    def join(self, who: str) -> dict:
        body = {"code": self.code, "key": KEYS[who], "partner": who[:-1], "name": f"Name of {who}"}
        answer = self.phone.post(f"/api/sessions/{self.session}/join", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def answer(self, who: str, round_: str, choice: str):
        return self.phone.post(
            f"/api/sessions/{self.session}/answer",
            json={"round": round_, "choice": choice},
            headers={"X-Key": KEYS[who]},
        )

    def mine(self, who: str) -> dict:
        return self.phone.get(
            f"/api/sessions/{self.session}/mine", headers={"X-Key": KEYS[who]}
        ).json()


def asked(room: Room) -> str:
    return room.do("ask", kind="responsible", element="k8")["round"]["id"]
