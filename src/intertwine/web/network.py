"""Which addresses of this machine phones in the room can reach."""

from __future__ import annotations

import contextlib
import socket
from ipaddress import IPv4Address


def reachable() -> list[str]:
    """Return this machine's private IPv4 addresses, the one of the default route first.

    Nothing is sent: asking the system which address it would use opens no connection.
    """
    found: list[str] = []
    for target in ("10.255.255.255", "192.168.255.255", "172.31.255.255"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((target, 9))
                found.append(probe.getsockname()[0])
            except OSError:
                continue
    with contextlib.suppress(OSError):
        found += [str(i[4][0]) for i in socket.getaddrinfo(socket.gethostname(), None)]
    return [a for a in dict.fromkeys(found) if _usable(a)]


_KNOWN = {
    "192.168.137.": "hotspot-windows",
    "172.20.10.": "hotspot-iphone",
    "192.168.43.": "hotspot-android",
    "10.42.": "hotspot-linux",
    "192.168.2.": "hotspot-mac",
    "172.17.": "inside",
    "169.254.": "inside",
}
"""Beginnings of addresses that hotspots hand out by default; `inside` reaches no phone."""


def kind_of(address: str) -> str:
    """Return what network an address is of, by the number such networks usually have; else ""."""
    return next((kind for begin, kind in _KNOWN.items() if address.startswith(begin)), "")


def _usable(address: str) -> bool:
    try:
        return not IPv4Address(address).is_loopback and not IPv4Address(address).is_unspecified
    except ValueError:
        return False
