# What moves the outcome, and shares of the gain, on the simulation page.

weigh-ask-sensitivity = Ask what moves it
weigh-ask-gain = Run every coalition
weigh-again = Ask again
weigh-running = { $done } of { $wanted } runs
weigh-stopped = Stopped. Half an answer says nothing; ask again.

sensitivity-lead = Each assumption of the scenario is turned 20 % down and up, or one person less and more, the others as they are.
sensitivity-title = The time from start to end hangs most on: { $name }
sensitivity-title-unclear = No assumption surely moves the time from start to end
sensitivity-change-how = { $unit } from start to end, { $base } as kept; light is turned down, dark turned up
sensitivity-source = One at a time, { $n } repetitions each; a change is sure where its interval, held for all at once, leaves out zero.
sensitivity-down = Turned down
sensitivity-up = Turned up
sensitivity-change-sure = sure
lever-page-arrivals = All arrivals, 20 %
lever-page-people = { $name }, one person
lever-page-second = A second { $name }
lever-page-hours = Hours of { $name }, 20 %
lever-page-duration = How long “{ $name }” takes, 20 %
lever-page-chance = “{ $name }”: chance of “{ $way }”, 20 %

gain-lead = Partners share: those in a coalition do one another’s work where they can. All coalitions meet the same arrivals and the same luck.
gain-as-seen-by = As seen by
gain-facilitator = you, the facilitator
gain-everybody = everybody together
gain-report-for = For
gain-not-theirs = Nothing is shown here to this reader.
gain-title = Together worth { $whole } { $unit } more
gain-title-unclear = No gain of coming together was detected
gain-title-less = Together worth { $whole } { $unit } less
gain-how = Each partner’s share of the gain: what it adds, averaged over all orders in which partners could join
gain-stable-yes = The gain can be divided so that no group would do better by itself.
gain-stable-no = The gain cannot be divided so that no group would rather go its own way.
gain-stable-unclear = Whether the gain can be divided stably is within the chance of these repetitions.
gain-not-enough = One repetition gives no interval, so nothing here is sure. Ask again with ten.
gain-nobody-can = In this scenario nobody can do another partner’s work, so sharing changes nothing. Say under “Can also” what people can do, and under “Kind of work” what an activity is.
gain-to-collect = What to collect next
gain-share = Share of the gain
gain-alone = Alone
gain-stable-share = A stable share
gain-own = Its own hours a week
gain-no-stable = no such division
gain-who-loses = Who would lose, who would rather not
gain-unit-days = days
gain-unit-percent = of 100 promises
