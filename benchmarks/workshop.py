"""How many phones one laptop carries: everybody answers at once, then the reveal reaches all.

    python benchmarks/workshop.py                    # 300 phones in one session
    python benchmarks/workshop.py --sessions 30 --phones 20

Starts `intertwine serve` on a new database, joins the phones over HTTP and the live connection
as the pages do, asks, lets every phone answer as soon as it has the question, and reveals.
Prints one line of JSON: seconds until each phone's answer was acknowledged, and seconds from
the facilitator's click until the answers stood on each phone. Phones and server share the
machine.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable
from dataclasses import dataclass, field

from websockets.asyncio.client import ClientConnection, connect

from intertwine.examples import example

PARTNERS = ("mun", "home", "vol", "cit", "work")
PORT = 8931


@dataclass
class Http:
    """One kept connection to the server, as a browser has it."""

    host: str
    port: int
    cookie: str = ""
    reader: asyncio.StreamReader | None = None
    writer: asyncio.StreamWriter | None = None

    async def ask(self, path: str, body: object = None, key: str = "") -> dict[str, object]:
        """Return the answer to a request; a refusal is an error."""
        try:
            return await self._ask(path, body, key)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.writer = None  # the server closes connections that stood idle
            return await self._ask(path, body, key)

    async def _ask(self, path: str, body: object, key: str) -> dict[str, object]:
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        content = b"" if body is None else json.dumps(body).encode()
        lines = [
            f"{'GET' if body is None else 'POST'} {path} HTTP/1.1",
            f"Host: {self.host}:{self.port}",
            f"Content-Length: {len(content)}",
            "Content-Type: application/json",
            f"X-Key: {key}",
            f"Cookie: {self.cookie}",
        ]
        self.writer.write("\r\n".join([*lines, "", ""]).encode() + content)
        assert self.reader is not None
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        if found := re.search(r"set-cookie: (intertwine=[^;]+)", head, re.IGNORECASE):
            self.cookie = found[1]
        length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
        told = await self.reader.readexactly(int(length[1]) if length else 0)
        status = int(head.split()[1])
        if status >= 400:
            raise RuntimeError(f"{path}: {status} {told[:300]!r}")
        answer: dict[str, object] = json.loads(told) if told else {}
        return answer


@dataclass
class Phone:
    """One participant: joins, listens, answers at once, and notes when what happened."""

    key: str
    http: Http
    session: str
    live: ClientConnection | None = None
    answered: float = 0.0
    revealed: float = 0.0
    task: asyncio.Task[None] | None = None

    async def join(self, code: str, partner: str) -> None:
        """Join by code and listen."""
        body = {"code": code, "key": self.key, "partner": partner}
        await self.http.ask(f"/api/sessions/{self.session}/join", body)
        address = f"ws://{self.http.host}:{self.http.port}/live/{self.session}"
        self.live = await connect(address, open_timeout=60)
        await self.live.send(json.dumps({"as": "participant", "key": self.key}))
        await self.live.recv()

    async def take_part(self) -> None:
        """Answer the question when it comes, and wait for the reveal."""
        assert self.live is not None
        while not self.revealed:
            view = json.loads(await self.live.recv())
            asked = view and view["round"]
            if not asked:
                continue
            if asked["reveal"] is not None:
                self.revealed = time.perf_counter()
            elif asked["mine"] is None and not self.answered:
                options = asked["options"]
                choice = options[hash(self.key) % len(options)]["code"]
                body = {"round": asked["id"], "choice": choice}
                path = f"/api/sessions/{self.session}/answer"
                told = await self.http.ask(path, body, key=self.key)
                assert told["round"]["mine"] == choice  # type: ignore[index]
                self.answered = time.perf_counter()


@dataclass
class Room:
    """One session with its facilitator and phones."""

    lead: Http
    session: str
    code: str
    phones: list[Phone] = field(default_factory=list)
    asked: float = 0.0
    clicked: float = 0.0

    async def fill(self, number: int, name: str) -> None:
        """Let phones join, twenty at a time."""
        host, port = self.lead.host, self.lead.port
        keys = [f"bench-{name}-{n:04}-0123456789" for n in range(number)]
        self.phones = [Phone(k, Http(host, port), self.session) for k in keys]
        for at in range(0, number, 20):
            joining = enumerate(self.phones[at : at + 20], start=at)
            await asyncio.gather(*(p.join(self.code, PARTNERS[n % 5]) for n, p in joining))
        for phone in self.phones:
            phone.task = asyncio.create_task(phone.take_part())

    async def ask(self) -> None:
        """Put a question and wait until every phone's answer is acknowledged."""
        self.asked = time.perf_counter()
        body = {"kind": "responsible", "element": "k8"}
        await self.lead.ask(f"/api/sessions/{self.session}/ask", body)
        while not all(p.answered for p in self.phones):
            await asyncio.sleep(0.02)
            for phone in self.phones:
                if phone.task is not None and phone.task.done():
                    phone.task.result()

    async def reveal(self) -> None:
        """Reveal and wait until it stands on every phone; nothing may be lost or doubled."""
        seen = await self.lead.ask(f"/api/sessions/{self.session}")
        asked = seen["round"]
        assert asked["answered"] == len(self.phones), asked  # type: ignore[index]
        self.clicked = time.perf_counter()
        await self.lead.ask(f"/api/sessions/{self.session}/rounds/{asked['id']}/reveal", {})  # type: ignore[index]
        await asyncio.gather(*(p.task for p in self.phones if p.task is not None))


def percentile(values: list[float], share: float) -> float:
    """Return the smallest value that at least this share does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-int(share * 1000) * len(ordered) // 1000) - 1)]


async def together(tasks: list[Awaitable[None]]) -> None:
    """Wait for all."""
    await asyncio.gather(*tasks)


async def measure(address: str, *, sessions: int, phones: int) -> dict[str, object]:
    """Run the rooms side by side and return what was measured."""
    host, port = "127.0.0.1", PORT
    lead = Http(host, port)
    await lead.ask(address[address.index("/api") :])
    partnerships = await lead.ask("/api/partnerships")
    partnership = partnerships[0]["id"]  # type: ignore[index]
    rooms = []
    for number in range(sessions):
        own = Http(host, port, cookie=lead.cookie)
        body = {"map": "as-is", "title": f"Room {number}"}
        made = await own.ask(f"/api/partnerships/{partnership}/sessions", body)
        await own.ask(f"/api/sessions/{made['id']}/open", {"anonymity": "anonymous"})
        rooms.append(Room(own, str(made["id"]), str(made["code"])))
    started = time.perf_counter()
    for number, room in enumerate(rooms):
        await room.fill(phones, f"{number:02}")
    joined = time.perf_counter() - started
    await asyncio.sleep(2)
    await together([room.ask() for room in rooms])
    await asyncio.sleep(2)
    await together([room.reveal() for room in rooms])
    answered = [p.answered - r.asked for r in rooms for p in r.phones]
    revealed = [p.revealed - r.clicked for r in rooms for p in r.phones]
    return {
        "sessions": sessions,
        "phones_each": phones,
        "all_joined_s": round(joined, 2),
        "answered_p50_s": round(percentile(answered, 0.5), 2),
        "all_answered_s": round(max(answered), 2),
        "reveal_p50_s": round(percentile(revealed, 0.5), 3),
        "reveal_p99_s": round(percentile(revealed, 0.99), 3),
        "reveal_last_s": round(max(revealed), 3),
    }


def main() -> int:
    """Start the server, measure, print; 1 when a promise of the manual is not kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sessions", type=int, default=1)
    parser.add_argument("--phones", type=int, default=300)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        program = (
            "from intertwine.cli.serving import start; from pathlib import Path; import sys;"
            "start(Path(sys.argv[1]), study=Path(sys.argv[2]), room=False,"
            " port=int(sys.argv[3]), open_it=False)"
        )
        study = example("good-hours")
        server = subprocess.Popen(
            [sys.executable, "-u", "-c", program, f"{folder}/w.sqlite", str(study), str(PORT)],
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert server.stdout is not None
            said = server.stdout.readline()
            found = re.search(r"http://\S+", said)
            if found is None:
                raise RuntimeError(said)
            wait_for(PORT)
            measured = asyncio.run(
                measure(found[0], sessions=wanted.sessions, phones=wanted.phones)
            )
        finally:
            server.terminate()
            server.wait(10)
    print(json.dumps(measured))
    return int(measured["all_answered_s"] > 10 or measured["reveal_p99_s"] > 1)  # type: ignore[operator]


def wait_for(port: int) -> None:
    """Return once the server listens."""
    import socket

    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return


if __name__ == "__main__":
    sys.exit(main())
