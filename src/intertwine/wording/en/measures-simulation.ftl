# How long it takes, and for whom: what running a study's maps says.

measure-simulation = How long does it take, where does it wait, and who gains or pays by a change?
source-scenario = scenario

# Lengths of time. “Range” is from the shorter to the longer one.
length-days = { $n ->
    [1] 1 day
   *[other] { $n } days
}
length-hours = { $n } h
length-minutes = { $n } min
length-seconds = { $n } s
length-days-range = { $low } to { $high } days
length-hours-range = { $low } to { $high } h
length-minutes-range = { $low } to { $high } min
length-seconds-range = { $low } to { $high } s

unit-days = days
unit-hours-a-case = hours for a case
unit-percent = of 100 cases

finding-takes-so-long =
    From start to end it takes { $time } on average ({ $range }). During { $idle } of this nobody works for the case{ $work ->
        [untold] { $cost ->
            [0] .
           *[other] , and it costs { $cost } { $currency }.
        }
       *[other] , and it takes the partners { $work } of work{ $cost ->
            [0] .
           *[other] , { $cost } { $currency } for a case.
        }
    }
    .title = How long it takes, and its price
    .how = The map is run with its scenario many times. Time from the arrival to the last thing done; work is what the partners’ people do, citizens left out. Intervals are 95 % over the repetitions.
    .term = Cycle time; idle time; t interval over independent replications (Student, 1908)
    .ask = Is { $time } what it may take?
    .todo = Compare with the dates of real cases before you rely on it.
finding-waits-longest =
    Cases lose most time before “{ $step }”: { $wait } each time, { $mostly ->
        [calendar] most of it until working hours or the fixed day come ({ $calendar })
        [batch] most of it for other cases that are done with it ({ $batch })
       *[person] most of it until somebody is free ({ $person })
    }.
    .title = The longest wait
    .how = Waiting before each step, times how often a case comes there. It is split into waiting for somebody to be free, for their calendar to open, and for other cases of a batch.
    .term = Waiting time; mean over replications with a t interval
    .ask = { $mostly ->
        [calendar] Could “{ $step }” be done on more days?
        [batch] Could “{ $step }” be done for fewer cases at a time?
       *[person] Could somebody else help with “{ $step }”?
    }
    .todo = { $mostly ->
        [calendar] Try another calendar in the scenario; more people would not help.
        [batch] Try a smaller batch in the scenario; more people would not help.
       *[person] Try more hours or a second person in the scenario.
    }
finding-has-little-room = { $worker } is at work { $share } % of the time there is. A few more cases, or some days away, and waiting grows steeply.
    .title = Little room
    .how = Time at work as a share of the time the calendar is open.
    .term = Utilisation ρ; waiting grows with ρ / (1 − ρ) (Erlang, 1909; Kingman, 1961)
    .ask = What happens when { $worker } is away for two weeks?
    .todo = Try the scenario with fewer hours for { $worker }.
finding-cannot-keep-up = { $worker } is at work all the time there is ({ $share } %) and cannot keep up: the longer the run, the longer the waiting.
    .title = Cannot keep up
    .how = Time at work as a share of the time the calendar is open. From 98 % on nobody keeps up, and no time is a steady state.
    .term = Utilisation ρ ≥ 1: no steady state
    .ask = Who could take over some of what { $worker } does?
    .todo = Give more hours or people in the scenario until it keeps up, then read the times.
finding-promise-kept = “{ $promise }” within { $within } is kept for { $share } of 100 cases; { $wanted } were promised.
    .title = A promise that holds
    .how = The share of cases within the time the scenario names; kept where the whole interval lies at or above what was promised.
    .term = Service level
    .ask = Would it still hold with more cases?
    .todo = Try the scenario with more arrivals.
finding-promise-broken = “{ $promise }” within { $within } is kept for { $share } of 100 cases only; { $wanted } were promised.
    .title = A promise that does not hold
    .how = The share of cases within the time the scenario names; broken where the whole interval lies below what was promised.
    .term = Service level
    .ask = What stands between the start and “{ $promise }”?
    .todo = Begin with the longest wait.
finding-waits-for-ever = Of 1,000 cases { $share } wait for ever, at: { $where }.
    .title = Some cases wait for ever
    .how = Cases that come to rest before the end while nothing is left that could move them on. They are in none of the times.
    .term = Deadlock at run time
    .ask = Who notices when a case waits at { $where }, and what do they do?
    .todo = Say on the map what happens there when the other way was taken.
finding-turns-away = Of 1,000 cases { $share } are turned away, since they find no place to wait.
    .title = Some find no place
    .how = Cases that came where nobody was free and as many waited as may. What was begun elsewhere for them is left. They are in none of the times.
    .term = Blocking probability; lost cases (Erlang B)
    .ask = Where do those go who are turned away, and who hears of them?
    .todo = Say what one more place, or one more person, would change; and lead those turned away on by an error event on the map.

finding-change-cycle-time-better = { $where } it takes { $change } less from start to end ({ $wanted } instead of { $today }).
    .title = Done sooner
    .how = Both are run with the same luck: the same arrivals, the same draws. Only a difference whose interval leaves out zero, adjusted for all that are told, is stated.
    .term = Paired t interval with common random numbers; Holm (1979)
    .ask = Which of the changes does most of it?
    .todo = Look at who pays for it before you decide.
finding-change-cycle-time-worse = { $where } it takes { $change } longer from start to end ({ $wanted } instead of { $today }).
    .title = Takes longer
    .how = Both are run with the same luck: the same arrivals, the same draws. Only a difference whose interval leaves out zero, adjusted for all that are told, is stated.
    .term = Paired t interval with common random numbers; Holm (1979)
    .ask = Is what it brings worth { $change } longer?
    .todo = Look at the longest waits there.
finding-change-stuck-better = { $where } fewer cases wait for ever: { $wanted } of 1,000 instead of { $today }.
    .title = Fewer wait for ever
    .how = Cases that come to rest before the end, in both with the same luck.
    .term = Deadlock at run time; paired replications
    .ask = Would those who wait now say the same?
    .todo = Check the map, which looks at every way through and not only at those met.
finding-change-turned-away-better = { $where } fewer cases are turned away: { $wanted } of 1,000 instead of { $today }.
    .title = Fewer are turned away
    .how = Cases that find no place to wait, in both with the same luck.
    .term = Blocking probability; paired replications
    .ask = Do those who come in then wait longer?
    .todo = Look at the times of who is served as well before you decide.
finding-change-stuck-worse = { $where } more cases wait for ever: { $wanted } of 1,000 instead of { $today }.
    .title = More wait for ever
    .how = Cases that come to rest before the end, in both with the same luck.
    .term = Deadlock at run time; paired replications
    .ask = Where do they wait, and for what?
    .todo = Mend that before anything else.
finding-change-turned-away-worse = { $where } more cases are turned away: { $wanted } of 1,000 instead of { $today }.
    .title = More are turned away
    .how = Cases that find no place to wait, in both with the same luck.
    .term = Blocking probability; paired replications
    .ask = Times may be shorter only since fewer are served: where do the others go?
    .todo = Add places or people there, or lead those turned away on.
finding-change-target-better = { $where } “{ $name }” is kept more often: for { $wanted } of 100 cases instead of { $today }.
    .title = A promise kept more often
    .how = The share of cases within the time the scenario names, in both with the same luck.
    .term = Service level; paired replications
    .ask = Is that enough?
    .todo = Look at who pays for it before you decide.
finding-change-target-worse = { $where } “{ $name }” is kept less often: for { $wanted } of 100 cases instead of { $today }.
    .title = A promise kept less often
    .how = The share of cases within the time the scenario names, in both with the same luck.
    .term = Service level; paired replications
    .ask = Whom does it hurt?
    .todo = Look at the longest waits there.
finding-pays-for-change =
    The change is paid for by { $partner }: { $change } more work for each case{ $n ->
        [0] .
       *[other] . More work too: { $others }.
    }
    .title = Who pays for the change
    .how = What changes in each partner’s work for a case, with the same luck; stated where the adjusted interval leaves out zero. What citizens give stands in the table.
    .term = Paired t interval with common random numbers; Holm (1979)
    .ask = Does { $partner } have these hours, and who pays for them?
    .todo = Agree on the hours before you agree on the map.
finding-gains-by-change =
    The change frees { $partner } of { $change } of work for each case{ $n ->
        [0] .
       *[other] . Less work too: { $others }.
    }
    .title = Who gains by the change
    .how = What changes in each partner’s work for a case, with the same luck; stated where the adjusted interval leaves out zero.
    .term = Paired t interval with common random numbers; Holm (1979)
    .ask = Could some of the time freed go to those who have more work?
    .todo = Put those who gain and those who pay at one table.

evidence-case-times = Half of the cases are done within { $half }, 95 of 100 within { $most }.
evidence-wait = Before “{ $step }”: { $wait } each time.
evidence-busy = { $hours } of work in a week.
evidence-runs = { $replications } repetitions of the run.
evidence-stuck = { $cases } of all cases run came to rest at “{ $place }”.
evidence-turned-away = “{ $step }”: { $share } of 1,000 who came found no place.
evidence-pairs = { $pairs } pairs of repetitions with the same luck.
evidence-work-changes = { $partner }: work for a case { $today } ({ $first }), { $wanted } ({ $second }); difference { $range }.

# What two versions of a service are called beside each other, and where something is so.
side-today = Today
side-to-be = To-be
side-assumed = stated assumptions alone
side-named = { $name }
on-to-be = On the to-be map
with-side = With “{ $side }”

assumption-runs = The map “{ $map }” was run { $replications } times, { $cases } cases in all after the warm-up. “intertwine simulate” makes as many repetitions as you like.

missing-scenario = A scenario: how many come, how long each step takes and who is there when. Then the report says how long people wait, and where.
missing-run = The map “{ $map }” could not be run. { $why }

table-case-times = How long a case takes
    .empty = No case came to its end.
    .how = Days. “Nobody works” is time in which nothing is being done for the case.
table-longest-waits = Where cases wait
    .empty = Nobody waits at any step.
    .how = Days, each time a case comes there; the steps where a case loses most time first. Waiting is for somebody to be free, for their calendar to open, or for other cases of a batch.
table-waits-for-messages = What the receiver waits for
    .empty = Nobody waits for a message.
    .how = Days from when the receiver is ready for the message until it comes.
table-who-is-busy = Who is busy
    .empty = The scenario names nobody.
    .how = Time at work as a share of the time their calendar is open, all people of a line together.
table-work-per-case = What each partner puts into a case
    .empty = The map has no partner.
    .how = Hours of work for one case. What citizens give is time in steps, not working hours.
table-promises-kept = Promises
    .empty = The scenario makes no promise.
    .how = The share of cases within the time promised.
table-waits-for-ever = Where cases wait for ever
    .empty = No case waits for ever.
    .how = Cases of all repetitions that came to rest there.
table-turned-away = Where cases are turned away
table-what-would-change = Who gains, who pays
    .empty = Nothing could be compared.
    .how = To-be less today, both run with the same luck. “Unclear” means that no difference was detected, adjusted for all lines of this table.
table-what-differs = Who gains, who loses
    .empty = Nothing could be compared.
    .how = The second less the first, both run with the same luck. “Unclear” means that no difference was detected, adjusted for all lines of this table.

time-start-to-end = From start to end
time-nobody-works = Of this nobody works for the case
changes-cycle-time = From start to end
changes-idle-time = Nobody works for the case
changes-stuck = Wait for ever
changes-turned-away = Turned away
changes-target = Promise kept: { $name }
changes-work = Work of { $name }
change-better = better
change-worse = worse
change-unclear = unclear

column-case-time = Time
column-mean-days = Days on average
column-half-within = Half within
column-most-within = 95 of 100 within
column-nearly-all-within = 99 of 100 within
column-waits-at = Before
column-times-per-case = Times in a case
column-wait-days = Days
column-for-person-days = Until somebody is free
column-for-calendar-days = Until their hours
column-for-batch-days = For others of a batch
column-most-wait-days = 95 of 100 within
column-message-waited-for = What
column-worker = Who
column-busy-percent = Busy, %
column-hours-a-week = Hours a week
column-work-hours = Hours for a case
column-cost-per-case = Cost of a case
column-cost-interval = Interval of the cost
column-currency = Currency
column-promise = Promise
column-promise-days = Within, days
column-kept-percent = Kept, of 100
column-wanted-percent = Promised, of 100
column-stuck-at = At
column-stuck-cases = Cases
column-turned-away-at = At
column-turned-away-percent = Of 100 who came
column-outcome = What
column-counted-in = Counted in
column-today = Today
column-to-be = To-be
column-to-be-less-today = Change
column-first-side = First
column-second-side = Second
column-second-less-first = Change
column-reading = Reading
