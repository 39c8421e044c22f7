# What is said of scenarios and runs.

# Conditions and priorities.
error-expression-too-long = An expression has more than { $limit } characters. Shorten it, or divide the choice among several gateways.
error-expression-too-deep = “{ $text }” has brackets within brackets more than { $limit } deep. Simplify it.
error-expression-unexpected = “{ $text }”: “{ $found }” at place { $place } is not understood there. Write it like: workplace = "cafe" and not urgent.
error-expression-ends = “{ $text }” ends too soon. Something is missing after its last word or sign.
error-expression-unknown-name = “{ $text }”: “{ $found }” is not known of a case. Known are: { $known }. Add it under [attributes], or put text in quotation marks.
error-expression-unknown-category = “{ $text }”: “{ $found }” is not a category of “{ $name }” (categories: { $known }). Correct it, or add it under [attributes.{ $name }].
error-expression-operands = “{ $text }”: { $found }(…) takes { $wanted } values. Give as many, divided by commas.
error-expression-kind = “{ $text }”: “{ $operation }” needs a { $wanted } and got a { $found }. Compare it with something first, such as age > 18.
error-expression-no-truth = “{ $text }” is neither true nor false. Compare it with something, such as age > 18.
error-expression-no-number = “{ $text }” is not a number. Use an attribute that is a number, or if(…, 1, 0).

# Scenario files. Each names the file, the table and the key.
scenario-place = { $place ->
    [top] {"["}top of the file]
    [named] {"["}{ $table }] (“{ $label }”)
   *[table] {"["}{ $table }]
}
error-scenario-toml = “{ $file }” cannot be read as TOML: { $why }. Look at that line; text stands in quotation marks, and a name may be given only once.
error-toml-by-hand = “{ $file }”, [{ $table }] { $key } is written in a way the form cannot change by itself. Change it in the text.
error-scenario-no-table = “{ $file }”, { scenario-place } { $key } should be a table. Write it as [{ $table }] or [{ $table }.name] with its keys below.
error-scenario-unknown-key = “{ $file }”, { scenario-place }: “{ $key }” is not known there. Known are: { $known }. Correct or remove it.
error-scenario-missing = “{ $file }”, { scenario-place }: “{ $key }” is missing. Add it; the manual lists what it holds.
error-scenario-value = “{ $file }”, { scenario-place } { $key }: “{ $value }” does not fit (expected: { $expected }). Correct it.
error-scenario-no-unit = “{ $file }”, { scenario-place } { $key }: { $value } has no unit. Write, for example, “{ $value } minutes”, or add unit = "minutes".
error-scenario-time = “{ $file }”, { scenario-place } { $key }: “{ $value }” is not a time. Write a number and a unit ({ $units }), for example “30 minutes”.
error-scenario-negative-time = “{ $file }”, { scenario-place } { $key }: { $value } is below zero. Times must be 0 or more; keep a distribution above it with lowest = 0.
error-scenario-parameter-negative = “{ $file }”, { scenario-place } { $key }: { $value } is too small for this distribution. Give a number above 0.
error-scenario-unit = “{ $file }”, { scenario-place } { $key }: “{ $value }” is not a unit of time. Write one of: { $units }.
error-scenario-mean = “{ $file }”, { scenario-place } { $key }: such a distribution has no mean that can be counted with. Look at its numbers and its unit.
error-scenario-start = “{ $file }”, { scenario-place } { $key }: a clock cannot start on { $value }. Give a moment between { $first } and { $last }.
error-scenario-too-long = “{ $file }”, { scenario-place } { $key }: “{ $value }” is more than a thousand years. Look at the number and its unit.
error-scenario-spread = “{ $file }”, { scenario-place } { $key }: “{ $value }” is more than a million times the mean. Look at the unit.
error-scenario-crowd = “{ $file }”, { scenario-place } { $key }: { $value } are more than a run can hold ({ $most } at most). Look at the number.
error-scenario-order = “{ $file }”, { scenario-place } { $key }: { $value } is out of order. Give low, mode and high from the smallest to the largest.
error-scenario-limits = “{ $file }”, { scenario-place } { $key }: { $value } is above “highest”. Nothing lies between them; change one of the two.
error-scenario-weights = “{ $file }”, { scenario-place } { $key }: { $value } does not fit the values. Give one weight of 0 or more for each value, and at least one above 0.
error-scenario-hours = “{ $file }”, { scenario-place } { $key }: “{ $value }” cannot be read as opening hours. Write, for example, “Mon-Fri 08:00-12:00, 13:00-16:00”; on special days only “08:00-12:00”.
error-scenario-dates = “{ $file }”, { scenario-place } { $key }: “{ $value }” is no date. Write “2026-12-24”, or “2026-12-24/2026-12-26” for several days.
error-scenario-time-zone = “{ $file }”, { scenario-place } { $key }: “{ $value }” is not a known time zone. Use an IANA name such as “Europe/Helsinki”.
error-scenario-file = “{ $file }”, { scenario-place } { $key }: “{ $value }” cannot be read. Put a text file beside the scenario with one moment in each line.
error-scenario-before-start = “{ $file }”, { scenario-place } { $key }: an arrival lies { $value } seconds before the start. Move “start”, or leave that arrival out.
error-scenario-times-order = “{ $file }”, { scenario-place } { $key }: the arrivals are not in order. Sort them from the earliest to the latest.
error-scenario-no-stream = “{ $file }”, { scenario-place }: nothing says when cases arrive. Give exactly one of: { $known }.
error-scenario-streams = “{ $file }”, { scenario-place }: { $value } each say when cases arrive. Keep exactly one of: { $known }.
error-scenario-endless = “{ $file }”: nothing ends the run. Give “cases” or “horizon”.
error-scenario-warm-up = “{ $file }”: the warm-up ({ $value }) lasts as long as the run. Make it shorter than “horizon”.
error-scenario-never-opens = “{ $file }”, { scenario-place } { $key }: the calendar “{ $value }” never opens. Add opening hours, or always = true.
error-scenario-always-and-hours = “{ $file }”, { scenario-place }: always = true leaves no room for opening hours. Remove one of them.
error-scenario-start-waits = “{ $file }”, { scenario-place } { $key }: “{ $value }” waits for something and starts no case by itself. Starts without a trigger are: { $known }.
error-scenario-pool-twice = “{ $file }”, { scenario-place } { $key }: two starts lie in the same process “{ $value }”. Divide them into two streams.
error-scenario-no-gap = “{ $file }”, { scenario-place } { $key } is always 0, so all cases would arrive at once. Give a time above 0, or a batch.
error-scenario-attribute-name = “{ $file }”, { scenario-place }: “{ $value }” cannot be used in conditions. Use letters, digits and _, and no word of the language itself.
error-scenario-one-of = “{ $file }”, { scenario-place } needs exactly one of: { $known }.
error-scenario-sum = “{ $file }”, { scenario-place } { $key }: the shares add up to { $value }, not to 1. Correct them.
error-scenario-expression = “{ $file }”, { scenario-place } { $key }: { $why }
error-scenario-no-way = “{ $file }”, { scenario-place } { $key }: “{ $value }” is no way out of it. Its ways are: { $known }.
error-scenario-way-twice = “{ $file }”, { scenario-place } { $key }: the way “{ $value }” stands there twice. Remove one.
error-scenario-endless-loop = “{ $file }”, { scenario-place } { $key } = 1 never ends. Give a chance below 1.
error-scenario-batch-never = “{ $file }”, { scenario-place }: nothing says when a batch begins. Give at least one of: { $known }.
error-scenario-batch-most = “{ $file }”, { scenario-place } { $key }: a batch of { $value } at most never has { $size } cases. Raise “most”, or lower “size”.
error-scenario-batch-inside = “{ $file }”, { scenario-place }: “{ $value }” holds other activities, and only single activities are done for several cases at once. Name one of those inside.
error-scenario-waiting-for-nobody = “{ $file }”, { scenario-place } { $key }: nobody is needed here, so nobody waits for people. Say who is needed, or leave “{ $key }” out.
error-scenario-waiting-batch = “{ $file }”, { scenario-place } { $key }: the cases of “{ $value }” wait for one another ([batches]), and places to wait are for single cases. Remove one of the two.
error-scenario-waiting-inside = “{ $file }”, { scenario-place } { $key }: “{ $value }” holds other activities, and people are waited for at those. Name one of those inside.
error-scenario-interrupt = “{ $file }”, { scenario-place }: interrupt = true needs queue = "priority" and a “priority” that says who comes first. Add them, or leave “interrupt” out.
error-scenario-overlap = “{ $file }”, { scenario-place } { $key }: hours overlap one another or those of “open”. Give each hour of the week one chance.
error-scenario-chance-people = “{ $file }”, { scenario-place } { $key }: the calendar “{ $value }” has hours by chance, which are drawn for people. Name one without “chances”.
error-scenario-at-once = “{ $file }”, { scenario-place } { $key }: “{ $value }” does several things at once (“at_once”), and this needs people whole: several together, or a batch. Name others for it.
error-scenario-policy = “{ $file }”, { scenario-place }: policy = "prosimos" knows no { $value }. Leave “policy” out, or remove this.
error-scenario-nobody-can = “{ $file }”, { scenario-place } { $key }: nobody can do it (“{ $value }”). Add somebody under [people], or write needs = [] where only time passes.
error-scenario-too-few = “{ $file }”, { scenario-place } { $key }: it needs { $wanted } people at once (“{ $value }”) and there are only { $able }. Add people, or lower the need.
error-scenario-no-calendar = “{ $file }”, { scenario-place } { $key }: there is no calendar “{ $value }” (such as: { $known }). Add it under [calendars], or correct the name.
error-scenario-no-role = “{ $file }”, { scenario-place } { $key }: there is no role “{ $value }” (such as: { $known }). Add it under [roles], or correct the name.
error-scenario-no-person = “{ $file }”, { scenario-place } { $key }: there is nobody “{ $value }” (such as: { $known }). Add them under [people], or correct the name.
error-scenario-no-partner = “{ $file }”, { scenario-place } { $key }: the map has no partner “{ $value }”. It has: { $known }.
error-scenario-no-lane = “{ $file }”, { scenario-place } { $key }: the map has no lane or pool “{ $value }”. Near it: { $known }.
error-scenario-no-element = “{ $file }”, { scenario-place } { $key }: the map has no element “{ $value }”. Near it: { $known }.
error-scenario-no-activity = “{ $file }”, { scenario-place }: the map has no activity “{ $value }”. Near it: { $known }.
error-scenario-no-start = “{ $file }”, { scenario-place } { $key }: the map has no start event “{ $value }”. Near it: { $known }.
error-scenario-no-activity-or-start = “{ $file }”, { scenario-place }: the map has no activity or start event “{ $value }”. Near it: { $known }.
error-scenario-no-split = “{ $file }”, { scenario-place }: on the map no case chooses its way at “{ $value }”. It does at: { $known }.
error-scenario-no-event = “{ $file }”, { scenario-place }: the map has no event “{ $value }”. Near it: { $known }.
error-scenario-no-message = “{ $file }”, { scenario-place }: the map has no message flow “{ $value }”. Near it: { $known }.

# What is taken for granted where a scenario says nothing.
assumption-durations = Nobody said how long these take, so { $minutes } minutes on average is assumed, sometimes much less or more: { $names }.
assumption-durations-of-many = Nobody said how long { $count } activities take, so { $minutes } minutes on average is assumed for each, sometimes much less or more.
assumption-one-person = Nobody said who works there, so one person who is always there is assumed for each of: { $names }.
assumption-citizens-time = Citizens give time and nobody waits for them but the case: { $names }.
assumption-nobody-needed = No role of the scenario has these, so only time passes and nobody is waited for: { $names }.
assumption-day-and-night = Nobody said when people are there, so they work day and night.
assumption-arrivals = Nobody said when cases arrive, so one { $hours ->
        [one] an hour
       *[other] in { $hours } hours
    } on average is assumed, by chance: the busiest people then work { $percent } % of their time.
assumption-starts-unused = A process can begin in several ways; these are not used, as nobody said how often: { $names }.
# What a run takes for granted where neither scenario nor map says.
assumption-event-never = “{ $element }” never happens: nobody said after what time or how often.
assumption-event-at-once = “{ $element }” happens as soon as it is waited for: nobody said after what time.
assumption-turned-away-leaves = Who finds no place to wait at “{ $element }” leaves it through “{ $event }”.
assumption-turned-away-over = Who finds no place to wait at “{ $element }” is turned away, and the case is over in all pools: no error event on its edge or around it leads on.
assumption-branches-even = All ways out of “{ $element }” are equally likely: nobody gave probabilities.
assumption-loop-even = “{ $element }” is done once more in half of the cases: nobody said how often.
assumption-one-instance = “{ $element }” is done once where the map says several times: nobody said how many.
assumption-instances-at-most = “{ $element }” runs side by side at most { $most } times in one case: what the map means beyond is not run.
assumption-initial-inside = Cases that wait at “{ $element }” when the clock starts are left out: it lies inside another step.
assumption-warm-up-found = The first { $days } days ({ $cases } cases) are left out: by then a trial run had settled (MSER-5, White 1997).
assumption-no-duration = “{ $element }” takes no time: nobody gave a duration.

# What whoever reads the figures must know first.
warning-stopped = The run was stopped. The figures rest on the { $done } repetitions that were whole by then.
warning-none-after-warm-up = No case arrived after the warm-up of { $warm-up }, which is left out, so there are no figures. Ask for more cases (--cases), or a shorter warm-up (--warmup).
warning-none-in-time = No case came to its end before the clock ended after { $horizon }; { $cases } were under way. Let the clock go on longer (--horizon).
warning-none-finished = No case came to its end, so there are no times.
warning-under-way = { $cases } { $cases ->
    [one] case was
   *[other] cases were
} still under way when the clock ended after { $horizon }. They are not in the times, which look shorter than they are. Let the clock go on longer (--horizon).
warning-zero-time = At least one case went round in a loop in which no time passes, so its run was ended there: { $where }. Give a step of the loop a duration.
warning-endless = At least one case goes round and never comes to its end. What is done again and again: { $where }. The run was ended there; its times say nothing of the service. Look on the map for the way out that is never taken, say in the scenario how often it is ([gateways], [loops]), or end the clock (--horizon).
warning-stuck = Of 1,000 cases { $share } wait for ever, at: { $where }. They are not in the times. For instance { $cases } (as --log numbers them). “intertwine check” tells how it comes to that.
stuck-message = { $element } (for { $messages })
stuck-flow = { $element } (for the other branches)
stuck-other = { $element }
stuck-case = case { $case } of repetition { $repetition }
warning-for-nobody = { $cases } { $cases ->
    [one] case waits
   *[other] cases wait
} for ever for somebody who never comes, or for several who are never there together, at: { $where }. They are not in the times.
warning-not-run = Not run: { $element }. { $what }
warning-remark = { $element }: { $what }
warning-left-in-batches = { $cases ->
    [one] One case was
   *[other] { $cases } cases were
} left waiting for others for ever, all repetitions together, as a batch never became ready. They are not in the times. Give the batch a time (“after_first”), or more cases.
warning-undelivered = Nobody took these messages in, in at least one case: { $messages }.
warning-overload = “{ $worker }” is at work all the time and cannot keep up: from { $since } after the start on somebody always waits, and waiting grows with the length of the run. The times are no steady state.
warning-imprecise = The means are not known to { $percent } %: { $done } repetitions were the most allowed. { $needed ->
    [0] How many would do cannot be said.
   *[other] About { $needed } would do.
} Allow more with --replications.
warning-no-steady-state = No end of the beginning was found: the run is too short, or somebody cannot keep up and waiting grows for ever. Nothing was left out; the times are no steady state.

# The terminal.
simulate-head = { $cases } cases in { $replications } { $replications ->
    [one] repetition
   *[other] repetitions
}{ $started ->
    [late] , those of the first { $warm-up } left out
   *[at-once] {""}
}; in brackets 95 % intervals
simulate-cycle = From start to end: { $mean } ({ $interval }); half of the cases within { $p50 }, 95 of 100 within { $p95 }
simulate-waiting = Of this nobody works for the case: { $mean } ({ $interval })
simulate-target = Promise “{ $name }”, within { $within }: { $known ->
    [yes] kept for { $share } of 100 cases ({ $interval })
   *[no] no case came so far
}
simulate-turned-away = Turned away, since they found no place to wait: { $share } of 100 cases ({ $interval }). They are not in the times.
simulate-turned-away-at = { $name }: { $share } of 100 who came ({ $interval })
simulate-longest = Longest waits
simulate-activity = { $name }: { $wait } each time ({ $person } until somebody is free, { $calendar } until they are there{ $batched ->
    [yes] , { $batch } for others of a batch
   *[no] {""}
})
simulate-pairs = Waiting for one another's messages, in one case
simulate-pair = { $receiver } for { $sender }: { $wait }
simulate-busy = How busy people are
simulate-worker = { $worker }: { $share } % of their time
simulate-partner-head = Work for one case
simulate-partner = { $name }: { $work }
simulate-partner-cost = { $name }: { $work }, { $cost }
simulate-assumed = Taken for granted
simulate-no-interval = one repetition, no interval
simulate-no-interval-yet = no interval: too few repetitions with such a case
error-write-scenario-ending = “{ $file }” must end in .toml: a scenario is written as TOML.
error-nothing-begins = Nothing on the map “{ $map }” begins by itself, so no case can come in. Draw a start event that waits for no message of another process.
error-write-scenario-alone = --write-scenario runs nothing: leave out { $option }, or run the file that it writes.
error-overwrite-nothing = --overwrite goes with --write-scenario FILE.
simulate-next = Next: “intertwine simulate MAP --write-scenario FILE.toml” writes all this down to be changed; then run “intertwine simulate MAP FILE.toml”. docs/how-to/write-a-scenario.md goes on from there.
simulate-written = “{ $file }” says what is run, with { $n ->
    [0] nothing that had to be assumed
    [one] one thing marked that nobody said
   *[other] { $n } things marked that nobody said
}. Change what you know better, then: intertwine simulate { $map } { $file }

# Comments of a scenario that is written down by the command line.
written-head = What “{ $map }” is run with. What nobody said is assumed, and marked so: change what you know better.
written-manual = All that can be said stands in docs/reference/scenario.md of the manual.
written-clock = When the clock starts, how many cases come in each run, and the number from which chance is drawn (seed) are assumed too.
written-role = Assumed: each lane, or pool without lanes, is a role that does the work in it.
written-person = Assumed: nobody said who works there, so each role has one person who is there day and night. “calendar” gives their hours, “count” more people.
written-duration = Assumed where “how long” is marked: { $minutes } minutes on average, sometimes much less or more.
written-citizens = Assumed where “citizens” is marked: they give time, and nobody waits for them but the case.
written-nobody = Assumed where “nobody” is marked: no role has this work, so only time passes and nobody is waited for.
written-activity = “{ $name }”{ $assumed ->
    [duration] : how long
    [duration-citizens] : how long; citizens
    [duration-nobody] : how long; nobody
    [citizens] : citizens
    [nobody] : nobody
   *[other] {""}
}
written-rest = Not in this file, and taken for granted when it is run, until you say otherwise:
written-unsaid = Nothing is said of these, and nothing is assumed in their place: { $tables }.
written-ways = Ways out of “{ $name }”: take the “#” away and change how likely each is.

# Lengths of time, rounded for people. The number is written out before it comes here.
span-seconds = { $n } s
span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n ->
    [1] 1 day
   *[other] { $n } days
}
span-unknown = unknown

# Many machines.
error-cluster-not-installed = --cluster needs Dask, which is not installed. Install it with: pip install "intertwine[cluster]"
error-cluster-unreachable = No Dask scheduler answers at “{ $address }”: { $why }. Start one with “dask scheduler”, or correct the address.
error-cluster-empty = The scheduler at “{ $address }” has no workers. Start some with: dask worker { $address }
error-cluster-other-version = The worker “{ $worker }” has version “{ $theirs }” of this program, and here it is { $ours }. Install the same on all machines.
error-cluster-failed = A machine of “{ $address }” could not do its part: { $why }. See the worker’s own messages, or run without --cluster.

# Prosimos files.
error-prosimos-json = “{ $file }” cannot be read as JSON: { $why }. Give the simulation parameters file of Prosimos.
error-prosimos-shape = “{ $file }” is no simulation file of Prosimos 2.1: its section “{ $section }” is missing or different. Save it anew with that release, or write a scenario.
error-prosimos-old = “{ $file }” holds “{ $what }” as an older release of Prosimos wrote it; the numbers would be misread. Discover or save the file anew with Prosimos 2.1, or write that duration in a scenario.
error-prosimos-not-run = “{ $file }” uses “{ $what }”, which is not run here. Take it out of the file, or write a scenario without it.

# Which map and scenario are meant.
error-no-map-to-run = “{ $file }” holds no map. Give a .bpmn file, a grid or a study folder with one.
error-no-such-map = “{ $file }” has no map “{ $name }”. There are: { $known }.
error-no-such-scenario = “{ $file }” has no scenario “{ $name }”. There are: { $known }. Or give the path of a file.
error-no-scenario-file = There is no scenario file “{ $name }”. Give the path of a .toml or .json file; a scenario of a study is named only together with the study’s folder, not with its map “{ $file }”.
error-which-scenario = Several scenarios of “{ $file }” fit this map: { $known }. Name one (with compare: map:scenario).
error-no-time = { $option }: “{ $text }” is not a time. Write a number and a unit, for example “26 weeks”.
error-warm-up-too-long = The warm-up ({ $warm-up }) is not over before the clock ends ({ $horizon }), so nothing would be left to tell. Choose a shorter --warmup or a later --horizon.
error-no-moment = { $option }: “{ $text }” is no moment between { $first } and { $last }. Write a date, or a date and a time, for example 2026-01-05T08:00.
error-no-whole-number = { $option }: “{ $text }” is no whole number from { $least } to { $most }. Write one in figures, for example { $option } 10.
error-endless = A case of “{ $file }” goes round and never comes to its end, so nothing can be compared. What is done again and again: { $where }. Look on the map for the way out that is never taken, or say in the scenario how often it is ([gateways], [loops]).
error-stopped-early = Stopped. Nothing was whole by then, so there is nothing to tell. Fewer cases (--cases) or repetitions (--replications) take less time.
error-no-share = { $option }: “{ $text }” is not a share. Write a number above 0 and below 100 with %, for example “2%”.
error-log-ending = “{ $file }”: an event log ends in { $known }. Choose one of these endings.
error-log-no-folder = The event log “{ $file }” cannot be written: “{ $folder }” is no folder, or the name is one. Make the folder first, or choose another place.
error-log-not-allowed = The event log “{ $file }” cannot be written: you may not write in “{ $folder }”. Choose another place.
simulate-logged = { $file }: { $rows } activities written.
simulate-log-stopped = { $file }: stopped before all was written, so no log was kept. What the run found follows.

# Two versions compared.
compare-stopped = The run was stopped. What is told rests on the { $pairs } pairs of repetitions that were whole by then.
compare-head = From { $first } to { $second }: { $pairs } pairs of repetitions with the same luck
outcome-cycle-time = Time from start to end
outcome-idle-time = Time in which nobody works for the case
outcome-stuck = Cases that wait for ever
outcome-turned-away = Cases turned away
outcome-cost = Cost of one case
outcome-target = Promise “{ $name }” kept
outcome-work = Work of { $name } for one case
compare-more = { $name }: { $first } → { $second }, { $change } more ({ $low } to { $high })
compare-less = { $name }: { $first } → { $second }, { $change } less ({ $low } to { $high })
compare-unsure = { $name }: { $first } → { $second }, no sure difference ({ $low } to { $high })
compare-share = { $share } of 100
compare-how = In brackets: 95 % interval of each difference. “More” and “less” are said only where the difference is sure for all lines together (Holm 1979).

# Coalitions by simulation.
error-scenario-without-coalitions = --scenario is for one measure: intertwine measure complementarity STUDY --scenario NAME.
error-game-without-scenario = --game and --outcome are asked of a scenario: add --scenario NAME.
coalitions-done = { $n } coalitions simulated …

# What moves the outcome most, and how many people are enough.
lever-arrivals = Arrivals, 20 % fewer or more
lever-people = People of { $name }, one less or more
lever-second = { $name }, alone or with a second
lever-hours = Hours of { $name }, 20 % less or more
lever-duration = Duration of “{ $name }”, 20 % less or more
lever-chance = Chance of “{ $way }” at “{ $gateway }”, 20 % less or more
sensitivity-stopped = The run was stopped. { $done } { $done ->
    [one] lever was
   *[other] levers were
} tried by then, { $left } were not.
sensitivity-head = { $outcome }: { $base }. What moves it most ({ $replications } repetitions with the same luck)
sensitivity-sure = { $name }: { $first } → { $second } (a change of { $low } to { $high })
sensitivity-unsure = { $name }: { $first } → { $second }, no sure change ({ $low } to { $high })
sensitivity-how = In brackets: 95 % interval of the change from less to more. It is called sure only where it is for all levers together (Holm 1979). Levers that matter only together: --factorial.
factorial-head = All { $runs } combinations of less and more, { $replications } repetitions each with the same luck
factorial-sure = { $name }: { $change } ({ $low } to { $high })
factorial-unsure = { $name }: no sure effect ({ $low } to { $high })
factorial-how = One lever: what it changes from less to more, on average over the others. Two with ×: half of what one changes in the effect of the other.
least-stopped = The search was stopped. What is told holds for the numbers that were tried by then.
least-found = “{ $name }” is kept for { $share } % of the cases from { $people } { $people ->
    [one] person
   *[other] people
} of { $worker } on.
least-none = “{ $name }” is not kept for { $share } % of the cases with { $most } people of { $worker } either. Others hold it up; ask without --least what moves it.
least-tried = { $people }: { $kept } ({ $low } to { $high })
least-not-monotone = More people once kept fewer promises, so what is said holds for the numbers that were tried alone. More repetitions may settle it.
error-outcome-and-target = --outcome and --target both name what is told. Give one of them; --least goes with --target.
error-no-such-target = The scenario has no target “{ $name }”. It has: { $known }.
error-no-such-worker = The scenario has nobody “{ $name }”. It has: { $known }.
error-no-such-lever = There is no lever “{ $name }”. There are: { $known }.
error-factorial-number = --factorial takes one to { $most } levers, and { $n } were named. Find those that matter without it first.
error-least-without-target = --least needs --target NAME: a promise of the scenario that must be kept.
error-least-without-share = “{ $name }” states no share of cases that should keep it. Give --share, for example --share 95%.

# Equality between groups of cases.
equality-head = By { $by }
equality-group = { $name }: { $mean } ({ $interval }), half within { $p50 }, 95 of 100 within { $p95 }; of this nobody works for the case { $waiting }; { $cases } cases
equality-theil = Of all inequality of these times { $share } % lies between the groups, the rest within them (Theil's T { $whole }).
error-no-such-attribute = Nothing called “{ $name }” is known of a case. Known are: { $known }. Add it under [attributes] of the scenario.

# Machine code.
machine-code-once = Making machine code for running maps; this takes about a minute, once …
machine-code-each = Making machine code for running maps; this takes about a minute in each run, since no folder to keep it in can be written. Name one in NUMBA_CACHE_DIR.
