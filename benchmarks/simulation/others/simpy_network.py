"""Queues by hand in SimPy: mmc | tandem, CASES SEED. Says what it found as JSON."""

import json
import random
import sys
import time

import simpy

UNIT = 60.0  # seconds, the mean of each service

which, cases, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
world = simpy.Environment()
cycles: list[float] = []
done: list[int] = []


def work(people: simpy.Resource):
    """Wait for one of some people and take their time."""
    with people.request() as turn:
        yield turn
        yield world.timeout(chance.expovariate(1 / UNIT))
    done.append(1)


if which == "mmc":
    gap, stations = UNIT / 9, [simpy.Resource(world, 10)]

    def case():
        """Go through the network."""
        came = world.now
        yield from work(stations[0])
        cycles.append(world.now - came)

else:
    gap, stations = UNIT / 2.04, [simpy.Resource(world, 3) for _ in range(10)]

    def case():
        """Go through the network."""
        came = world.now
        for i in (0, 1, 2):
            yield from work(stations[i])
        yield from work(stations[3 if chance.random() < 0.6 else 4])
        again = True
        while again:
            yield from work(stations[5])
            yield from work(stations[6])
            again = chance.random() >= 0.8
        for i in (7, 8, 9):
            yield from work(stations[i])
        cycles.append(world.now - came)


def source():
    """Let cases come."""
    for _ in range(cases):
        yield world.timeout(chance.expovariate(1 / gap))
        world.process(case())


began = time.process_time()
world.process(source())
world.run()
took = time.process_time() - began
print(
    json.dumps(
        {"rate": len(done) / took, "activities": len(done), "mean": sum(cycles) / len(cycles)}
    )
)
