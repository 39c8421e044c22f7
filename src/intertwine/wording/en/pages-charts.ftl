# What is said beside the charts of the simulation page.

chart-table = As a table
chart-interval = 95 %: { $low } to { $high }
chart-no-interval = no interval
chart-source = { $n } repetitions; whiskers 95 %.
chart-same-luck = Both are run with the same luck.
chart-unit-days = days
chart-unit-hours = hours
chart-unit-minutes = minutes
chart-percent = { $n } %
chart-today = Today
chart-to-be = To-be
chart-change = Change
chart-what = What
chart-better = better
chart-worse = worse
chart-unclear = unclear

chart-times-title = Half of all cases take { $half } { $unit } or less, 95 of 100 take { $most } or less
chart-times-title-pair = Half of all cases take { $half } { $unit } or less today, { $other } on the to-be map
chart-times-title-sides = Half of all cases take { $half } { $unit } or less ({ $first }), or { $other } ({ $second })
chart-times-how = From the arrival to the last completion, in { $unit }, all simulated cases
chart-half = Half within
chart-most = 95 of 100 within
chart-mean = Mean
chart-map = Map
chart-from-to = { $from } to { $to }
chart-share-of-cases = Share of cases

chart-waits-title = Work waits longest before “{ $name }”
chart-waits-how = Until work begins, { $unit } a case
chart-hand-offs-title = Between partners, “{ $name }” is waited for longest
chart-hand-offs-how = Until a message comes, { $unit } a case; waits that overlap count each
chart-from-partner = { $from } to { $to }
chart-nobody-waits-message = Nobody waits for a message.
chart-part-person = until somebody is free
chart-part-calendar = until their hours
chart-part-batch = for others of a batch
chart-part-message = for a message
chart-total = In all
chart-nobody-waits = Nobody waits for anything.

chart-busy-title = { $name } has least room: busy { $n } % of the open time
chart-busy-how = Work as a share of the time in which people are there
chart-nobody-works = Nobody on this map has hours that could be full.

chart-work-title = Who gains, who pays
chart-work-title-sides = Who gains, who loses
chart-work-title-one = What each partner puts into a case
chart-work-how = Hours of work for a case
chart-outcomes = What changes for the case
chart-outcome-cycle-time = From start to end
chart-outcome-idle-time = Nobody works on it
chart-outcome-stuck = Waits for ever, of 100
chart-outcome-turned-away = Turned away, of 100
chart-outcome-target = Promise “{ $name }” kept, of 100
chart-of-hundred = of 100
chart-number-time = { $unit } from start to end
chart-number-idle = { $unit } nobody works on it
chart-number-work = hours of work for a case, all partners
chart-number-partner = hours of work for a case, { $name }
simulation-views = What to look at
simulation-view-run = Run and compare
simulation-view-what-if = What if?
simulation-view-sensitivity = What moves it
simulation-view-gain = Shares of the gain
chart-all-tables = All figures
