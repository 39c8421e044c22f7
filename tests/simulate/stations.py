"""Scenarios of one station in few words: who comes, who serves, how long it takes."""

from __future__ import annotations

from sketching import sketch

STATION = sketch({"A": "s:start a:task e:end"}, "s>a>e")
TWO_CLASSES = sketch({"A": "s:start x:xor a:task b:task y:xor e:end"}, "s>x>a>y>e x>b>y")
"""Who is urgent goes to `a`, the others to `b`; both are served by the same people."""

OFFICE = """
[calendars.office]
open = ["Mon-Fri 09:00-17:00"]
"""
SERVED = """
[roles.r]
lanes = ["A"]
[people.p]
partner = "A"
roles = ["r"]
"""
"""One person for every step; what follows in a scenario is said of this person."""


def exponential(mean: float) -> str:
    """Return a duration, in seconds."""
    return f'{{ kind = "exponential", mean = {mean}, unit = "seconds" }}'


def coming(*moments: str | int) -> str:
    """Return cases that come at these times; numbers are seconds after the start."""
    times = ", ".join(f'"{m} seconds"' if isinstance(m, int) else f'"{m}"' for m in moments)
    return f"""
cases = {len(moments)}
[arrivals.all]
starts = ["s"]
times = [{times}]
"""


def poisson(gap: float, *, cases: int = 20_000, warm_up: str = "0 hours") -> str:
    """Return arrivals a mean gap of so many seconds apart."""
    return f"""
cases = {cases}
warm_up = "{warm_up}"
[arrivals.all]
starts = ["s"]
gap = {exponential(gap)}
"""


def takes(**durations: float) -> str:
    """Return activities that need nobody and take exponential times, in seconds."""
    return "".join(
        f"\n[activities.{name}]\nduration = {exponential(mean)}\nneeds = []\n"
        for name, mean in durations.items()
    )


def two_classes(rules: str, *, cases: int = 20_000) -> str:
    """M/M/1 of `prosimos.md`: 80 % load, one in five has priority."""
    return f"""
{poisson(750, cases=cases, warm_up="100 hours")}
[attributes.urgent]
shares = {{ true = 0.2, false = 0.8 }}
[gateways.x]
ways = [{{ flow = "x>a", condition = "urgent" }}, {{ flow = "x>b" }}]
{SERVED}
[activities.a]
duration = {exponential(600)}
[activities.b]
duration = {exponential(600)}
[rules]
{rules}
"""
