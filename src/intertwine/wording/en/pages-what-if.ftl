# Sliders on the simulation page.

what-if-title = What if?
what-if-lead = Turn what could be otherwise in “{ $name }”. The answer comes at once, against the scenario as it is kept.
what-if-open = Turn sliders
what-if-wait = Running the kept scenario once.
what-if-group-arrivals = What comes in
what-if-group-people = How many people
what-if-group-hours = How long they are there
what-if-group-duration = How long the work takes
what-if-group-chance = Which way is taken
what-if-arrivals = All arrivals
what-if-chance = { $name }: { $way }
what-if-as-is = as kept
what-if-people = { $n } instead of { $now }
what-if-percent = { $n } %
what-if-back = As kept
what-if-keep = Keep this as a version
what-if-kept = Kept as version { $n } of the scenario.
what-if-nothing = Nothing is turned yet.
what-if-answer = From start to end: { $change } { $unit } ({ $range }), { $reading }.
what-if-case = What changes for the case
what-if-partners = Who has more work, who less
what-if-busy = Who is busy
what-if-kept-column = As kept
what-if-turned-column = As turned
