# What coming together is worth, who adds what, and who would lose.

measure-complementarity = What are the partners’ resources worth together, and who would lose?

game-pooling = sharing
game-participation = taking part
figure-exact = exact
figure-range = { $low } – { $high }
no-interval = no interval
not-detected = not detected
no-difference = no difference
stable-none = no such division
own-better = better off
own-worse = worse off
pair-more = worth more together
pair-less = worth less together
pair-complete = they complete each other
pair-replace = they replace each other
source-worths = list of what coalitions are worth

finding-worth-more-together =
    { $game ->
        [pooling] When all { $n } partners share what they have, the service is worth { $gain } more than when nobody does ({ $unit }).
       *[participation] With all { $n } partners, the service is worth { $gain } more than without them ({ $unit }).
    }
    .title = Worth more together
    .how = The worth with everybody less the worth with nobody. Each partner’s share of the gain is what it adds, averaged over all orders in which partners could join.
    .term = Gain of the grand coalition; Shapley value (Shapley, 1953)
    .ask = Does each partner’s share of the gain look fair to those who give up time for it?
    .todo = Look at the shares together before you agree who pays for what.
finding-worth-less-together =
    { $game ->
        [pooling] When all { $n } partners share what they have, the service is worth { $gain } less than when nobody does ({ $unit }).
       *[participation] With all { $n } partners, the service is worth { $gain } less than without them ({ $unit }).
    }
    .title = Worth less together
    .how = The worth with everybody less the worth with nobody, surely below zero.
    .term = Negative gain of the grand coalition; value co-destruction
    .ask = What gets in the way when everybody joins in?
    .todo = Try smaller groups first: the table says which pairs are worth more together.
finding-no-gain-seen =
    { $game ->
        [pooling] Is anything gained when all { $n } partners share what they have? No difference was detected.
       *[participation] Is anything gained by taking part together? No difference was detected.
    }
    .title = No gain detected
    .how = The worth with everybody less the worth with nobody is less than two standard errors from zero, or exactly zero. That is not proof that there is none.
    .term = Not detected: |v(N) − v(∅)| < 2 standard errors
    .ask = What did you expect to gain?
    .todo = Run more replications, or share something that somebody is short of.
finding-stronger-together =
    { $game ->
        [pooling] { $pair }: sharing is worth { $synergy } more together than apart ({ $unit })
       *[participation] { $pair }: taking part is worth { $synergy } more together than one by one ({ $unit })
    }{ $more ->
        [0] .
        [one] ; so it is for one more pair.
       *[other] ; so it is for { $more } more pairs.
    }
    .title = Stronger together
    .how = What two partners are worth together, less what each is worth alone, plus what nobody is worth. Surely above zero, for all pairs at once.
    .term = Synergy of a pair; complementary resources (Dyer and Singh, 1998)
    .ask = What exactly does one of { $pair } bring that the other lacks?
    .todo = Begin sharing here.
finding-worse-together =
    { $game ->
        [pooling] { $pair }: sharing is worth { $synergy } less together than apart ({ $unit })
       *[participation] { $pair }: taking part is worth { $synergy } less together than one by one ({ $unit })
    }{ $more ->
        [0] .
        [one] ; so it is for one more pair.
       *[other] ; so it is for { $more } more pairs.
    }
    .title = Weaker together
    .how = What two partners are worth together, less what each is worth alone, plus what nobody is worth. Surely below zero, for all pairs at once.
    .term = Negative synergy; value co-destruction (Brix, Tuurnas and Mortensen, 2021)
    .ask = What do { $pair } do twice, or take from each other?
    .todo = Find out what gets in the way before these two share more.
finding-share-below-alone =
    { $n ->
        [one] By what it adds, { $partners } would get less than it has alone.
       *[other] By what they add, { $partners } would each get less than they have alone.
    }
    .title = Less than alone
    .how = A partner’s share of the gain is compared with what it gains by itself.
    .term = Individual rationality violated: Shapley value below v₀(i)
    .ask = Why should { $partners } join in?
    .todo = Agree what { $partners } get for joining, or do not count on it.
finding-better-apart = { $partners } would get { $gets } by what they add and could have { $could } by themselves ({ $unit }){ $more ->
        [0] .
        [one] ; so it is for one more group.
       *[other] ; so it is for { $more } more groups.
    }{ $stable ->
        [yes] {" "}Another division holds everybody; the table shows the nearest.
       *[unclear] {" "}Whether another division would hold everybody cannot be told yet.
    }
    .title = Some would do better apart
    .how = Every group’s own worth is compared with the shares of its members. Where the worth is estimated, only groups that surely have more are named, allowing for how many were looked at.
    .term = Shapley value outside the core; blocking coalition (Gillies, 1959)
    .ask = What would keep { $partners } in when they could do better by themselves?
    .todo = Do not divide by shares alone: start from a division that no group would leave.
finding-no-stable-division = However the gain is divided, some group could do better by itself: by what they add, { $partners } would get { $gets } and could have { $could } ({ $unit }).
    .title = No division holds everybody
    .how = Linear programming finds the division that comes closest to giving every group at least its own worth; even that one fails.
    .term = Empty core; least core with ε above zero (Maschler, Peleg and Shapley, 1979)
    .ask = What keeps this partnership together, if not the gain?
    .todo = Agree on rules that do not rest on the gain: a common budget, a mandate, turns.
finding-own-outcome-worse =
    { $n ->
        [one] { $partners } is itself worse off when everybody joins in.
       *[other] { $partners } are themselves worse off when everybody joins in.
    }
    .title = Worse off themselves
    .how = Each partner’s own outcome when everybody joins in, less when nobody does. Told whatever its share of the gain: time and quality cannot be handed on.
    .term = Individual outcome; non-transferable utility
    .ask = What would make it worth while for { $partners }?
    .todo = Agree what { $partners } get in return, before you begin.
finding-good-for-some-bad-for-others = { $pair }: coming together is good by what matters to { $good }, and bad by what matters to { $bad }{ $more ->
        [0] .
        [one] ; so it is for one more pair.
       *[other] ; so it is for { $more } more pairs.
    }
    .title = Good for some, bad for others
    .how = Synergy is counted once for each stakeholder, weighing the criteria as that stakeholder does. Both signs are sure.
    .term = Value co-destruction: synergy differs in sign between stakeholders (Brix, Tuurnas and Mortensen, 2021)
    .ask = Which of these criteria may get worse, and for whom?
    .todo = Settle what counts as good before { $pair } share more.

evidence-worth-of-all = Everybody less nobody: { $whole } ({ $unit }).
evidence-share-of-gain = { $partner } adds { $share } on average ({ $unit }).
evidence-synergy = { $pair }: { $synergy } ({ $unit }).
evidence-share-below-alone = { $partner }: share { $share }, alone { $alone } ({ $unit }).
evidence-better-apart = { $partners }: shares add up to { $gets }, by themselves { $could } ({ $unit }).
evidence-own-outcome = { $partner }: from { $before } to { $after } ({ $unit }; more is better).
evidence-good-and-bad = { $pair }: good for { $good }, bad for { $bad }.
evidence-values-weighed = The weights come from the list of values.

assumption-shares-by-order = A partner’s share of the gain is what it adds, averaged over all orders in which partners could join. It is one way to divide, and no verdict on what is fair.
assumption-two-errors = Where the worth comes from a simulation, what is less than two standard errors from zero is called “not detected”; for pairs and groups the bounds are wider, because many are looked at.
assumption-independent-means = Means were given without their replications, so their errors are taken as independent. If the runs shared their luck, the true intervals are narrower.
assumption-criteria-scaled = To weigh criteria against each other, each is divided by how far the coalitions lie apart on it.

missing-worths = Nobody has worked out what partners are worth together and apart. Simulate the service for each group of partners who share, or fill in worths.csv.
missing-coalitions = { $n } of { $of } groups of partners have no worth yet in worths.csv ({ $game ->
        [pooling] sharing what they have
       *[participation] taking part at all
    }). Every group counts, nobody and everybody too.
missing-worth-partners = The worth of groups is given for { $n } partners; it can be weighed up for two to { $most }.
missing-replications = The worths have no error yet ({ $game ->
        [pooling] sharing what they have
       *[participation] taking part at all
    }). Give two or more replications, or each mean with its error and how many replications it is of.
missing-own-outcomes = It is not known what changes for { $partners } themselves ({ $game ->
        [pooling] sharing what they have
       *[participation] taking part at all
    }). Give their own outcome with nobody and with everybody in worths.csv.
missing-worth-criteria = Nobody can tell yet whether coming together is good for some and bad for others ({ $game ->
        [pooling] sharing what they have
       *[participation] taking part at all
    }). Give worths by criterion in worths.csv, and what matters to whom in values.csv.

table-shares-of-gain = Each partner’s share of the gain
    .empty = Nothing was weighed up.
    .how = Alone: what the partner gains by itself. Share: what it adds on average. Stable share: its part in the division nearest to the shares that no group would leave.
table-pair-worths = Pairs, together and apart
    .empty = Nothing was weighed up.
    .how = Together: worth of both less each alone. On average: how much more one adds when the other is there already, whoever else is.
table-better-apart = Groups that could do better by themselves
    .empty = No group would surely do better by itself.
table-resource-overlap = How alike the partners’ resources are
    .empty = No two partners have resources listed.
    .how = Listed resources by name; overlap is what both have out of what either has. Partners can complete each other without being alike.
column-game = What
column-group = Group
column-worth-alone = Alone
column-share-of-gain = Share of the gain
column-interval = Interval (95 %)
column-stable-share = Stable share
column-own-change = Own outcome, change
column-own-told = For itself
column-synergy = Together
column-told = Told
column-interaction = On average
column-on-average = So they
column-gets = Would get
column-could-have = Could have
column-difference-interval = Difference
column-first-has = First has
column-second-has = Second has
column-both-have = Both have
column-overlap = Overlap
