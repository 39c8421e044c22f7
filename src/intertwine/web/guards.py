"""What guards every request: which host, which page it came from, how often, what it may do."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from threading import Lock
from urllib.parse import urlsplit

from fastapi import Request, Response
from fastapi.responses import JSONResponse

from intertwine.web.tongues import language_of, speaker

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}
SAFE = {"GET", "HEAD", "OPTIONS"}
MOST_BODY = 2_000_000


class Limiter:
    """So many tries in so many seconds for each key; the keys used longest ago are forgotten.

    Keys are session and participant, or a join code: never an address, as a whole room shares one.
    """

    def __init__(self, tries: int, seconds: float, *, most_keys: int = 10_000) -> None:
        self._tries, self._seconds, self._most = tries, seconds, most_keys
        self._seen: OrderedDict[str, list[float]] = OrderedDict()
        self._lock = Lock()

    def allow(self, key: str) -> bool:
        """Return whether one more try is allowed now, and count it."""
        now = time.monotonic()
        with self._lock:
            recent = [t for t in self._seen.pop(key, []) if now - t < self._seconds]
            allowed = len(recent) < self._tries
            if allowed:
                recent.append(now)
            self._seen[key] = recent
            while len(self._seen) > self._most:
                self._seen.popitem(last=False)
            return allowed


def on_this_machine(request: Request) -> bool:
    """Return whether a request comes from the machine the workspace runs on."""
    host = request.client.host if request.client else ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "testclient"


def known_host(request: Request, hosts: frozenset[str]) -> bool:
    """Return whether a request names this server: an address, localhost, or a name it was given.

    A page elsewhere that points its own name at this machine (DNS rebinding) is refused.
    """
    name = (urlsplit(f"//{request.headers.get('host', '')}").hostname or "").lower()
    if name in hosts or name in ("localhost", "testserver"):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def same_origin(request: Request) -> bool:
    """Return whether a changing request comes from one of our own pages."""
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
    return urlsplit(origin).netloc == request.headers.get("host", "")


def guard(
    hosts: frozenset[str],
) -> Callable[[Request, Callable[[Request], Awaitable[Response]]], Awaitable[Response]]:
    """Return the middleware that refuses wrong hosts and origins and sets the headers."""

    async def guarded(
        request: Request, go_on: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        response: Response
        if not known_host(request, hosts):
            response = problem(request, "wrong-host", 421)
        elif request.method not in SAFE and not same_origin(request):
            response = problem(request, "wrong-origin", 403)
        elif int(request.headers.get("content-length") or 0) > MOST_BODY:
            response = problem(request, "too-much", 413)
        else:
            response = await go_on(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return guarded


def problem(request: Request, code: str, status: int, **params: object) -> JSONResponse:
    """Return the one shape of every failure: code, and the sentence a person reads."""
    message = speaker(language_of(request))(f"error-{code}", params)
    return JSONResponse({"code": code, "message": message}, status)
