"""How long somebody waits at first: from starting the server to pages, and on a phone.

    python benchmarks/first_page.py

Starts `intertwine serve` on the worked example with a new database and no kept results, and
prints one line of JSON. Seconds on the clock: until the first page is there (with the server's
processor seconds), until the board shows something, how long pages take while the study is
still being measured, until all is.
With Chromium also the phone: from the code's address to the question where one comes from, and
from Join to being in, in a fresh browser at a phone's size over plain http.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path

from intertwine.examples import example

CHROMIUM = Path("/usr/bin/chromium")
PORT = 8932
SERVE = """
import sys
from pathlib import Path
from intertwine.cli.serving import start
start(Path(sys.argv[1]), study=Path(sys.argv[2]), room=False, port=int(sys.argv[3]), open_it=False)
"""
LOOKS = ("", "/board", "/maps/as-is", "/maps/as-is.svg", "/maps/as-is/findings")


class Desk:
    """The facilitator's browser, as far as it asks for pages."""

    cookie = ""

    def ask(self, path: str, body: object = None) -> bytes:
        """Return the answer to a request; the cookie is kept."""
        connection = HTTPConnection("127.0.0.1", PORT, timeout=60)
        while True:  # what is printed before it listens
            try:
                connection.connect()
                break
            except ConnectionRefusedError:
                time.sleep(0.01)
        content = None if body is None else json.dumps(body)
        headers = {"Cookie": self.cookie, "Content-Type": "application/json"}
        connection.request("GET" if body is None else "POST", path, content, headers)
        answer = connection.getresponse()
        self.cookie = (answer.getheader("set-cookie") or self.cookie).split(";")[0]
        read = answer.read()
        connection.close()
        if answer.status >= 400:
            sys.exit(f"{path}: {answer.status} {read[:200]!r}")
        return read


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun = time.perf_counter()
        study, database = str(example("good-hours")), str(folder / "w.sqlite")
        server = subprocess.Popen(
            [sys.executable, "-u", "-c", SERVE, database, study, str(PORT)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "INTERTWINE_CACHE": str(folder / "results")},
        )
        try:
            print(json.dumps(measured(server, begun)))
        finally:
            server.kill()
            server.wait()


def measured(server: subprocess.Popen[str], begun: float) -> dict[str, float]:
    """Return the seconds, by what was waited for."""
    desk = Desk()
    start = ""
    while not start:
        line = server.stdout.readline() if server.stdout else ""
        if not line:
            sys.exit("The server did not start.")
        start = "".join(re.findall(r"/api/start\?key=\S+", line))
    desk.ask(start)
    desk.ask("/")
    partnership = json.loads(desk.ask("/api/partnerships"))[0]["id"]
    base = f"/api/partnerships/{partnership}"
    told = {"first_page_s": since(begun)} | processor(server.pid)
    desk.ask(f"{base}/board")
    told["board_s"] = since(begun)
    waits = []
    while True:
        for look in LOOKS:
            asked = time.perf_counter()
            desk.ask(base + look)
            waits.append(since(asked))
        state = json.loads(desk.ask(f"{base}/measured"))
        if state["done"] == state["wanted"]:
            break
        time.sleep(0.2)
    told["all_measured_s"] = since(begun)
    told |= {"pages_meanwhile": len(waits), "page_p50_s": sorted(waits)[len(waits) // 2]}
    told["page_slowest_s"] = max(waits)
    return told | phone(desk, base)


def phone(desk: Desk, base: str) -> dict[str, float]:
    """Return how long a phone that was never here takes; nothing without a browser."""
    if not CHROMIUM.exists():
        return {}
    from playwright.sync_api import sync_playwright

    made = json.loads(desk.ask(f"{base}/sessions", {"map": "as-is", "title": "First"}))
    desk.ask(f"/api/sessions/{made['id']}/open", {"anonymity": "anonymous"})
    flags = ["--no-sandbox"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=flags)
        page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
        page.goto("about:blank")
        begun = time.perf_counter()
        page.goto(f"http://127.0.0.1:{PORT}/join?code={made['code']}", wait_until="commit")
        page.locator("input[name=partner]").first.wait_for(state="attached")
        seen = since(begun)
        page.locator("input[name=partner]").first.check()
        begun = time.perf_counter()
        page.locator("button.main").click()
        page.get_by_text("You are in").wait_for()
        joined = since(begun)
        browser.close()
    return {"phone_first_s": seen, "phone_in_s": joined}


def processor(process: int) -> dict[str, float]:
    """Return the processor seconds a process has used, where the system tells."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("utf-8").rsplit(")", 1)[1].split()
    except OSError:
        return {}
    used = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return {"first_page_processor_s": round(used, 2)}


def since(begun: float) -> float:
    """Return the seconds since then, to the millisecond."""
    return round(time.perf_counter() - begun, 3)


if __name__ == "__main__":
    main()
