"""Queues in Ciw: mmc | tandem, CASES SEED; until so many have finished. Says what it found."""

import json
import sys
import time

import ciw

UNIT = 60.0  # seconds, the mean of each service

which, cases, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
after = ciw.dists.Exponential
if which == "mmc":
    net = ciw.create_network(
        arrival_distributions=[after(9 / UNIT)],
        service_distributions=[after(1 / UNIT)],
        number_of_servers=[10],
    )
else:
    ways = [[0.0] * 10 for _ in range(10)]
    for i in range(9):
        ways[i][i + 1] = 1.0
    ways[2][3], ways[2][4] = 0.6, 0.4
    ways[3][4], ways[3][5] = 0.0, 1.0
    ways[6][7], ways[6][5] = 0.8, 0.2
    net = ciw.create_network(
        arrival_distributions=[after(2.04 / UNIT)] + [None] * 9,
        service_distributions=[after(1 / UNIT)] * 10,
        number_of_servers=[3] * 10,
        routing=ways,
    )
ciw.seed(seed)
simulation = ciw.Simulation(net)
began = time.process_time()
simulation.simulate_until_max_customers(cases, method="Finish")
took = time.process_time() - began
came: dict[int, float] = {}
left: dict[int, float] = {}
done = 0
for record in simulation.get_all_records(only=["service"]):
    done += 1
    who = record.id_number
    came[who] = min(came.get(who, record.arrival_date), record.arrival_date)
    left[who] = max(left.get(who, record.exit_date), record.exit_date)
over = [i.id_number for i in simulation.nodes[-1].all_individuals]
mean = sum(left[i] - came[i] for i in over) / len(over)
print(json.dumps({"rate": done / took, "activities": done, "mean": mean}))
