"""Run Prosimos on a map and its scenario: MAP JSON CASES SEED [START [LOG]].

Says what it took and what it found as JSON. Nothing of ours is imported.
"""

import json
import random
import sys
import time

import numpy as np
from prosimos.simulation_engine import run_simulation

map_file, scenario, cases, seed = sys.argv[1:5]
start = sys.argv[5] if len(sys.argv) > 5 else "2022-06-20T09:00:00.000000+00:00"
log = sys.argv[6] if len(sys.argv) > 6 else None
random.seed(int(seed))
np.random.seed(int(seed))
began = time.process_time()
_, found = run_simulation(map_file, scenario, int(cases), None, log, start)
took = time.process_time() - began
traces = found.trace_list
done = [e for case in traces for e in case.event_list]
cycles = [(c.completed_at - c.started_at).total_seconds() for c in traces]
waits: dict[str, list[float]] = {}
for event in done:
    waited = event.started_at - event.enabled_at
    waits.setdefault(event.task_id, []).append(waited)
print(
    json.dumps(
        {
            "seconds": took,
            "activities": len(done),
            "rate": len(done) / took,
            "mean": float(np.mean(cycles)),
            "waits": {task: float(np.mean(w)) for task, w in waits.items()},
        }
    )
)
