"""The collaboration of four organisations by hand in SimPy: CASES SEED. Says what it found."""

import json
import math
import random
import sys
import time

import simpy

HOUR, DAY = 3_600.0, 86_400.0

cases, seed = int(sys.argv[1]), int(sys.argv[2])
chance = random.Random(seed)
world = simpy.Environment()
clerks, carers, technicians = (simpy.Resource(world, n) for n in (3, 5, 3))
cycles: list[float] = []
done: list[str] = []


def gamma(mean: float, sd: float) -> float:
    """Return a gamma by its mean and spread."""
    return chance.gammavariate((mean / sd) ** 2, sd * sd / mean)


def lognormal(mean: float, sd: float) -> float:
    """Return a lognormal by its mean and spread."""
    variance = math.log(1 + (sd / mean) ** 2)
    return chance.lognormvariate(math.log(mean) - variance / 2, math.sqrt(variance))


def work(name: str, people: simpy.Resource, takes):
    """Wait for one of some people and take their time, drawn as the work begins."""
    with people.request() as turn:
        yield turn
        yield world.timeout(takes())
    done.append(name)


class Case:
    """One case: what the four organisations tell one another, each by an event."""

    def __init__(self) -> None:
        self.came = world.now
        names = ("asked", "written", "answered", "told", "agreed", "ready")
        self.said = {name: world.event() for name in names}
        parts = (self.citizen(), self.municipality(), self.home(), self.company())
        self.over = world.all_of([world.process(p) for p in parts])
        self.over.callbacks.append(lambda _: cycles.append(world.now - self.came))

    def say(self, message: str) -> None:
        """Send a message."""
        self.said[message].succeed()

    def citizen(self):
        """Ask, be told, think it over, agree, and wait until it is ready."""
        yield world.timeout(chance.uniform(0.5, 1.5) * HOUR)
        done.append("wish")
        self.say("asked")
        yield self.said["told"]
        yield world.timeout(chance.uniform(1, 5) * DAY)
        yield world.timeout(HOUR)
        done.append("agrees")
        self.say("agreed")
        yield self.said["ready"]

    def municipality(self):
        """Check, ask the home, remind it once if it is late, decide."""
        yield self.said["asked"]
        yield from work("checks", clerks, lambda: gamma(1, 0.7) * HOUR)
        self.say("written")
        late = world.timeout(8 * HOUR)
        yield self.said["answered"] | late
        if not self.said["answered"].triggered:
            yield from work("reminds", clerks, lambda: 0.25 * HOUR)
        yield from work("decides", clerks, lambda: lognormal(1, 1) * HOUR)
        self.say("told")

    def home(self):
        """Visit with three people, sum up, answer."""
        yield self.said["written"]
        visits = [
            world.process(work("visits", carers, lambda: chance.triangular(0.5, 2.5, 1) * HOUR))
            for _ in range(3)
        ]
        yield world.all_of(visits)
        yield from work("sums", carers, lambda: chance.expovariate(3 / HOUR))
        self.say("answered")

    def company(self):
        """Install, wait for the delivery, test."""
        yield self.said["agreed"]
        yield from work("installs", technicians, lambda: gamma(1.5, 0.5) * HOUR)
        yield world.timeout(chance.expovariate(1 / (3 * DAY)))
        yield from work("tests", technicians, lambda: chance.expovariate(1 / (0.75 * HOUR)))
        self.say("ready")


def source():
    """Let cases come."""
    for _ in range(cases):
        yield world.timeout(chance.expovariate(1 / HOUR))
        Case()


began = time.process_time()
world.process(source())
world.run()
took = time.process_time() - began
print(
    json.dumps(
        {
            "rate": len(done) / took,
            "activities": len(done),
            "mean": sum(cycles) / len(cycles),
            "reminded": done.count("reminds") / len(cycles),
        }
    )
)
