"""`intertwine serve --server`, started for real: its own TLS, and behind a proxy that ends it."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.cli.serving import Server
from intertwine.errors import UsageProblem
from intertwine.store import accounts
from intertwine.store.database import open_database

NAME = "workshop.test"
PASSWORD = "a short sentence"

pytestmark = pytest.mark.slow
needs_openssl = pytest.mark.skipif(not shutil.which("openssl"), reason="There is no openssl here.")


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate for the name and its key, signed by itself."""
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}"),
            *("-keyout", str(key), "-out", str(cert)),
        ],
        check=True,
        capture_output=True,
    )
    return cert, key


@contextmanager
def served(folder: Path, *options: str) -> Iterator[int]:
    """Start the command with one account, on a free port, and stop it at the end."""
    database = folder / "w.sqlite"
    engine = open_database(database)
    accounts.create_account(engine, "Kaisa", PASSWORD)
    engine.dispose()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = ["serve", "--server", "--host", NAME, "--port", str(port), "--database", str(database)]
    running = subprocess.Popen(
        [sys.executable, "-c", "from intertwine.cli import run; run()", *words, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert running.poll() is None, running.stdout and running.stdout.read()
            time.sleep(0.1)
        yield port
    finally:
        running.terminate()
        running.wait(20)


def trusted(cert: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(cert))


class OverTls(http.client.HTTPSConnection):
    """A client that trusts one certificate and finds the name on loopback."""

    def __init__(self, port: int, cert: Path) -> None:
        super().__init__(NAME, port, timeout=30)
        self._trusted = trusted(cert)

    def connect(self) -> None:
        raw = socket.create_connection(("127.0.0.1", self.port), 30)
        self.sock = self._trusted.wrap_socket(raw, server_hostname=NAME)


Ask = Callable[..., tuple[int, dict[str, str], dict]]


def asker(port: int, cert: Path, host: str) -> Ask:
    def ask(
        method: str, path: str, body: dict | None = None, **headers: str
    ) -> tuple[int, dict[str, str], dict]:
        line = OverTls(port, cert)
        sent = {"Host": host, "Content-Type": "application/json"}
        sent |= {k.replace("_", "-"): v for k, v in headers.items()}
        line.request(method, path, json.dumps(body) if body is not None else None, sent)
        answer = line.getresponse()
        told = answer.read()
        return answer.status, dict(answer.getheaders()), json.loads(told or b"{}")

    return ask


def signs_in_safely(ask: Ask, host: str) -> None:
    """Accounts work, cookies are Secure, no account is made from outside, other names refuse."""
    status, headers, told = ask("GET", "/api/me")
    assert (status, told["profile"], told["may_create"]) == (200, "server", False)
    assert "max-age" in headers["strict-transport-security"]
    given = {"name": "Kaisa", "password": PASSWORD}
    status, headers, told = ask("POST", "/api/sign-in", given, Origin=f"https://{host}")
    assert (status, told["name"]) == (200, "Kaisa")
    cookie = headers["set-cookie"]
    assert re.search(r"HttpOnly.*SameSite=strict.*Secure", cookie, re.I)
    status, _, told = ask("GET", "/api/me", Cookie=cookie.partition(";")[0])
    assert told["name"] == "Kaisa"
    assert ask("GET", "/api/serving", Cookie=cookie.partition(";")[0])[2]["scheme"] == "https"
    assert ask("POST", "/api/account", given)[0] == 404
    assert ask("POST", "/api/sign-in", given, Origin="https://elsewhere.test")[0] == 403


@needs_openssl
def test_it_ends_tls_itself(tmp_path: Path, certificate: tuple[Path, Path]) -> None:
    cert, key = certificate
    with served(tmp_path, "--tls-cert", str(cert), "--tls-key", str(key)) as port:
        host = f"{NAME}:{port}"
        signs_in_safely(asker(port, cert, host), host)
        for wrong in ("localhost", "127.0.0.1", "elsewhere.test"):
            assert asker(port, cert, wrong)("GET", "/api/me")[0] == 421


@contextmanager
def proxy(to: int, certificate: tuple[Path, Path]) -> Iterator[int]:
    """End TLS and pass on, as nginx or Caddy do: with Host and X-Forwarded-*."""

    class Passes(BaseHTTPRequestHandler):
        def log_message(self, *_args: object) -> None:
            """Keep no log: it would hold addresses."""

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            line = http.client.HTTPConnection("127.0.0.1", to, timeout=30)
            sent = dict(self.headers.items()) | {
                "X-Forwarded-Proto": "https",
                "X-Forwarded-For": "203.0.113.9",
            }
            line.request(self.command, self.path, self.rfile.read(length) or None, sent)
            answer = line.getresponse()
            told = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("transfer-encoding", "content-length", "connection"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def do_POST(self) -> None:
            self.do_GET()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Passes)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


@needs_openssl
def test_it_stands_behind_a_proxy_that_ends_tls(
    tmp_path: Path, certificate: tuple[Path, Path]
) -> None:
    with (
        served(tmp_path, "--proxy", "127.0.0.1") as port,
        proxy(port, certificate) as outside,
    ):
        signs_in_safely(asker(outside, certificate[0], NAME), NAME)


@pytest.mark.parametrize(
    ("server", "code"),
    [
        (Server(()), "server-needs-host"),
        (Server((NAME,), certificate=Path("c.pem")), "tls-both"),
        (Server((NAME,), certificate=Path("no.pem"), key=Path("no.key")), "tls-unreadable"),
    ],
)
def test_what_would_not_be_safe_is_refused_before_anything_starts(
    server: Server, code: str
) -> None:
    with pytest.raises(UsageProblem) as refused:
        server.check()
    assert refused.value.code == code


def test_an_account_is_made_by_command(tmp_path: Path) -> None:
    database = tmp_path / "w.sqlite"
    given = f"{PASSWORD}\n{PASSWORD}\n"
    done = CliRunner().invoke(app, ["account", "Kaisa", "--database", str(database)], input=given)
    assert done.exit_code == 0
    assert PASSWORD not in done.output
    assert accounts.sign_in(open_database(database), "Kaisa", PASSWORD)
