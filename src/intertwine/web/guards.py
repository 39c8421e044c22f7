"""What guards every request: which host, which page it came from, how often, what it may do."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from ipaddress import ip_address, ip_network
from threading import Lock
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.responses import JSONResponse
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from intertwine.web.tongues import language_of, speaker

logger = logging.getLogger("intertwine")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        "frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}
OVER_TLS = {"Strict-Transport-Security": "max-age=31536000"}
"""Sent by a server besides: browsers come back over TLS only."""
SAFE = {"GET", "HEAD", "OPTIONS"}
MOST_BODY = 2_000_000


class Limiter:
    """So many tries in so many seconds for each key; the keys used longest ago are forgotten.

    Keys are session and participant, or a name. Only wrong join codes are counted by network, in
    memory alone: who types the right one is never refused because of others at the same address.
    """

    def __init__(self, tries: int, seconds: float, *, most_keys: int = 10_000) -> None:
        self._tries, self._seconds, self._most = tries, seconds, most_keys
        self._seen: OrderedDict[str, list[float]] = OrderedDict()
        self._lock = Lock()

    def allow(self, key: str, *, count: bool = True) -> bool:
        """Return whether one more try is allowed now, and count it unless told not to."""
        now = time.monotonic()
        with self._lock:
            recent = [t for t in self._seen.pop(key, []) if now - t < self._seconds]
            allowed = len(recent) < self._tries
            if allowed and count:
                recent.append(now)
            if recent:
                self._seen[key] = recent
            while len(self._seen) > self._most:
                self._seen.popitem(last=False)
            return allowed


def on_this_machine(request: HTTPConnection) -> bool:
    """Return whether a request comes from the machine the workspace runs on."""
    host = request.client.host if request.client else ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "testclient"


def network_of(request: HTTPConnection) -> str:
    """Return where a request comes from: an IPv4 address, or the /64 an IPv6 address is of."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return host if address.version == 4 else str(ip_network(f"{host}/64", strict=False))


def known_host(request: HTTPConnection, hosts: frozenset[str], *, named_only: bool = False) -> bool:
    """Return whether a request names this server: an address, localhost, or a name it was given.

    With `named_only`, as on a server, only the names it was given count.

    A page elsewhere that points its own name at this machine (DNS rebinding) is refused.
    """
    try:
        name = (urlsplit(f"//{request.headers.get('host', '')}").hostname or "").lower()
    except ValueError:
        return False
    if name in hosts or named_only:
        return name in hosts
    if name in ("localhost", "testserver"):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def same_origin(request: HTTPConnection) -> bool:
    """Return whether a changing request comes from one of our own pages."""
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
    try:
        return urlsplit(origin).netloc == request.headers.get("host", "")
    except ValueError:
        return False


class Guard:
    """Refuses wrong hosts, origins and sizes before anything else, and sets the headers.

    Live connections are held to the same hosts and origins as requests.
    """

    def __init__(
        self, app: ASGIApp, *, hosts: frozenset[str] = frozenset(), server: bool = False
    ) -> None:
        self._app, self._hosts, self._server = app, hosts, server
        self._headers = {**HEADERS, **(OVER_TLS if server else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer why not."""
        if scope["type"] == "websocket":
            connection = HTTPConnection(scope)
            known = known_host(connection, self._hosts, named_only=self._server)
            if known and same_origin(connection):
                await self._app(scope, receive, send)
            else:
                await receive()
                await send({"type": "websocket.close", "code": 4403})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        request = Request(scope)
        refused = self._refused(request)
        if refused is None:
            try:
                await self._app(scope, _limited(receive), with_headers)
                return
            except Exception:
                if started:
                    raise
                logger.exception("unforeseen, at %s", scope["path"])
                refused = problem(request, "ours-live", 500)
        await refused(scope, receive, with_headers)

    def _refused(self, request: Request) -> JSONResponse | None:
        if not known_host(request, self._hosts, named_only=self._server):
            return problem(request, "wrong-host", 421)
        if request.method not in SAFE and not same_origin(request):
            return problem(request, "wrong-origin", 403)
        length = request.headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MOST_BODY:
            return problem(request, "too-much", 413)
        return None


def _limited(receive: Receive) -> Receive:
    """Return a `receive` that counts what arrives: a body without a length has a limit too."""
    arrived = 0

    async def counted() -> Message:
        nonlocal arrived
        message = await receive()
        arrived += len(message.get("body", b""))
        if arrived > MOST_BODY:
            raise HTTPException(413)
        return message

    return counted


def problem(request: HTTPConnection, code: str, status: int, **params: object) -> JSONResponse:
    """Return the one shape of every failure: code, and the sentence a person reads."""
    message = speaker(language_of(request))(f"error-{code}", params)
    return JSONResponse({"code": code, "message": message}, status)
