# The page of simulation: run a map or two, see what comes out.

place-simulation = Simulation
simulation-title = How long does it take, and for whom?
simulation-empty = Draw or import a map first
simulation-today = Map
simulation-with = Compare with
simulation-alone = nothing else
simulation-same = The same map and scenario stand on both sides. Choose another scenario or map to compare.
simulation-scenario = Scenario
simulation-assumed = No scenario yet: it runs on stated assumptions. Give durations, people and arrivals in one.
simulation-assumptions = stated assumptions alone
simulation-not-fitting = Scenarios that do not fit this map: { $n }
simulation-ran = { $map }: { $scenario }
simulation-repetitions = Repetitions
simulation-run = Run
simulation-again = Run again
simulation-stop = Stop
simulation-preparing = Getting ready. The first time on a machine this takes up to a minute.
simulation-running = After { $done } of { $wanted }. The figures below are early; their intervals narrow as the run goes on.
simulation-waits = After { $done } of { $wanted }
simulation-done = { $n ->
    [one] One repetition
   *[other] { $n } repetitions
}, intervals are 95 %
simulation-stopped = Stopped after { $done } of { $wanted }. The figures rest on those that were whole by then.
simulation-not-yet = Nothing has been run yet. Choose a map and press “Run”.
simulation-found = What comes out
simulation-map = { $name }, coloured by waiting
simulation-map-alt = The map “{ $name }” coloured by how long a case waits before each step, in days. The table tells the same.
simulation-believe = Before you believe it
simulation-of = On the map “{ $name }”
simulation-of-side = With “{ $name }”
