"""Killed at fifty random moments of a busy workshop: what was acknowledged is there, once."""

import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

from intertwine.examples import example
from intertwine.store import files
from intertwine.store.database import open_database
from intertwine.web.running import Sessions

TIMES = 50
PHONES = 5
MAP = (example("good-hours") / "maps" / "as-is.bpmn").read_bytes()
SERVERS = """
import os, sys
from pathlib import Path
from intertwine.cli.serving import start
import alembic.command, uvicorn.protocols.http.h11_impl, intertwine.web.app, intertwine.study
for _ in sys.stdin:
    child = os.fork()
    if child == 0:
        start(Path(sys.argv[1]), study=Path(sys.argv[2]), room=False, port=0, open_it=False)
    print("process", child, flush=True)
    os.waitpid(child, 0)
"""
"""Forks a new server, with everything imported, for each line; the server itself is killed."""


class Gone(Exception):
    """The server did not answer."""


class Desk:
    """The workspace's process, its address, and one workshop that outlives it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.servers: subprocess.Popen[str] | None = None
        self.cookie = ""
        self.partnership = self.session = self.code = ""
        self.sent: dict[str, list[str]] = {}
        self.acknowledged: dict[str, int] = {}
        """The place in `sent` of the last value that was acknowledged."""
        self.number = 0
        self.lock = threading.Lock()

    @contextmanager
    def served(self) -> Iterator[Callable[[], None]]:
        """Serve on a free port; what is yielded kills the server at once."""
        if self.servers is None:
            study = str(example("good-hours"))
            self.servers = subprocess.Popen(
                [sys.executable, "-u", "-c", SERVERS, str(self.file), study],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self.servers.stdin and self.servers.stdout
        print("again", file=self.servers.stdin, flush=True)
        process = port = 0
        while not (process and port):
            line = self.servers.stdout.readline()
            if found := re.match(r"process (\d+)", line):
                process = int(found[1])
            elif found := re.search(r"localhost:(\d+)(/api/start\?key=\S+)", line):
                port, start = int(found[1]), found[2]
        self.port = port
        dead = False

        def kill() -> None:
            nonlocal dead
            if not dead:
                os.kill(process, signal.SIGKILL)
            dead = True

        try:
            if not self.cookie:
                self.cookie = self.ask(start)[1].split(";")[0]
            yield kill
        finally:
            kill()

    def stop(self) -> None:
        """End what starts the servers."""
        if self.servers is not None:
            self.servers.kill()
            self.servers.wait()

    def ask(
        self, path: str, body: object = None, *, key: str = "", raw: bytes | None = None
    ) -> tuple[int, str, bytes]:
        """Return status, cookie and content; `Gone` where the server was killed meanwhile."""
        headers = {"X-Key": key, "Cookie": self.cookie, "Content-Type": "application/json"}
        content = raw if raw is not None else None if body is None else json.dumps(body).encode()
        for _ in range(100):
            connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
            try:
                connection.request("GET" if content is None else "POST", path, content, headers)
                answer = connection.getresponse()
                return answer.status, answer.getheader("set-cookie", ""), answer.read()
            except ConnectionRefusedError:
                time.sleep(0.05)
            except (OSError, HTTPException) as problem:
                raise Gone from problem
            finally:
                connection.close()
        raise Gone

    def view(self) -> dict:
        return json.loads(self.ask(f"/api/sessions/{self.session}")[2])

    def tell(self, what: str, value: str, send: Callable[[], tuple[int, str, bytes]]) -> None:
        """Send something and note what was sent and what was acknowledged."""
        with self.lock:
            self.sent.setdefault(what, []).append(value)
        status, _, content = send()
        assert status in (200, 409), content
        with self.lock:
            if status == 200:
                self.acknowledged[what] = len(self.sent[what]) - 1
            else:
                self.sent[what].pop()

    def next_number(self) -> int:
        with self.lock:
            self.number += 1
            return self.number


def prepare(desk: Desk) -> None:
    desk.partnership = json.loads(desk.ask("/api/partnerships")[2])[0]["id"]
    made = json.loads(
        desk.ask(
            f"/api/partnerships/{desk.partnership}/sessions", {"map": "as-is", "title": "Busy"}
        )[2]
    )
    desk.session, desk.code = made["id"], made["code"]
    desk.ask(f"/api/sessions/{desk.session}/open", {"anonymity": "pseudonymous"})
    for phone in range(PHONES):
        body = {"code": desk.code, "key": key_of(phone), "partner": "mun"}
        assert desk.ask(f"/api/sessions/{desk.session}/join", body)[0] == 200


def key_of(phone: int) -> str:
    return f"phone-{phone}-0123456789abcdef"


def lead(desk: Desk) -> None:
    """Ask, decide, and keep versions of the map, until the server is gone."""
    base = f"/api/sessions/{desk.session}"
    steps = ["k2", "k3", "k6", "k7", "k8", "k9", "h3", "v2", "w2", "c8"]
    while True:
        number = desk.next_number()
        if number % 3 == 0:
            element = steps[number % len(steps)]
            desk.ask(f"{base}/ask", {"kind": "responsible", "element": element})
        elif number % 3 == 1:
            body = {"id": f"decision-{number:06}", "text": f"Decision {number}"}
            desk.tell(
                f"decision decision-{number:06}",
                f"Decision {number}",
                lambda body=body: desk.ask(f"{base}/decisions", body),
            )
        else:
            content = MAP + f"<!-- {number} -->".encode()
            path = f"/api/partnerships/{desk.partnership}/maps/as-is/file"
            desk.tell(f"version {number}", "", lambda c=content, p=path: desk.ask(p, raw=c))


def take_part(desk: Desk, phone: int, *, seed: int) -> None:
    """Answer whatever is open, again and again, and pin, until the server is gone."""
    chance = random.Random(seed)
    base, key = f"/api/sessions/{desk.session}", key_of(phone)
    while True:
        seen = json.loads(desk.ask(f"{base}/mine", key=key)[2])
        asked = seen.get("round")
        if asked and asked["state"] == "open":
            choice = chance.choice(asked["options"])["code"]
            body = {"round": asked["id"], "choice": choice}
            desk.tell(
                f"answer {asked['id']} {key}",
                choice,
                lambda body=body: desk.ask(f"{base}/answer", body, key=key),
            )
        number = desk.next_number()
        pinned = {"id": f"pin-{number:06}-0123456789", "kind": "idea", "text": f"Idea {number}"}
        for _ in range(2):  # a phone that got no answer sends again
            desk.tell(
                f"pin {pinned['id']}",
                pinned["text"],
                lambda body=pinned: desk.ask(f"{base}/my-pins", body, key=key),
            )


def until_gone(work: Callable[[], None], problems: list[BaseException]) -> None:
    try:
        work()
    except Gone:
        return
    except BaseException as problem:
        problems.append(problem)


def check(desk: Desk) -> None:
    """Compare what was acknowledged with what the database holds."""
    engine = open_database(desk.file)
    session = Sessions(engine).get(desk.session).session
    pins = Counter(c.id for c in session.contributions)
    decisions = {d.id: d.text for d in session.decisions}
    path = "maps/as-is.bpmn"
    kept = Counter(
        files.version(engine, desk.partnership, path, v.version)
        for v in files.history(engine, desk.partnership, path)
    )
    engine.dispose()
    assert set(pins.values()) <= {1}, "a pin is there twice"
    assert max(kept.values()) == 1, "a version is there twice"
    assert len(decisions) == len(session.decisions)
    for what, place in desk.acknowledged.items():
        kind, _, name = what.partition(" ")
        value, later = desk.sent[what][place], desk.sent[what][place:]
        if kind == "answer":
            round_, key = name.split()
            asked = session.round(round_)
            assert asked is not None
            # what was sent after it may be kept too, though nobody heard so
            assert asked.answers[key].choices[0] in later
        elif kind == "pin":
            assert pins[name] == 1, f"{what} is lost"
        elif kind == "decision":
            assert decisions[name] == value
        else:
            assert kept[MAP + f"<!-- {name} -->".encode()] == 1, f"{what} is lost"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "workspace.sqlite")
    yield made
    made.stop()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="Servers are forked, which Windows cannot.")
def test_nothing_acknowledged_is_lost_or_doubled_when_the_program_is_killed(
    desk: Desk,
) -> None:
    chance = random.Random(20261123)
    with desk.served():
        prepare(desk)
    for time_ in range(TIMES):
        problems: list[BaseException] = []
        with desk.served() as kill:
            works: list[Callable[[], None]] = [partial(lead, desk)]
            works += [partial(take_part, desk, p, seed=time_ * 10 + p) for p in range(PHONES)]
            threads = [threading.Thread(target=until_gone, args=(w, problems)) for w in works]
            for thread in threads:
                thread.start()
            desk.view()
            time.sleep(chance.uniform(0.0, 0.6))
            kill()
            for thread in threads:
                thread.join()
        assert not problems, problems[0]
        check(desk)
    kinds = Counter(what.partition(" ")[0] for what in desk.acknowledged)
    assert min(kinds[k] for k in ("answer", "pin", "decision", "version")) >= 10, kinds
    with desk.served():
        assert desk.view()["joined"] == 0, "phones are here when they are connected again"
        own = json.loads(desk.ask(f"/api/sessions/{desk.session}/mine", key=key_of(0))[2])
        assert own["me"]["partner"] == "mun"
