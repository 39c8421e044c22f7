# What measures of structure say: dependence, coordination, ties, brokers, initiatives,
# accounts, the opportunity space.

## The measures, one line each

measure-interdependence = How tightly do partners depend on each other?
measure-coordination = What coordination does that call for, and what is missing?
measure-structural_holes = How free or tied is each actor among those they exchange information with?
measure-brokerage = Who passes things on between others who have no contact?
measure-bridging = Which partners does nobody connect, or only one person?
measure-initiatives = How is development effort divided between new ideas and refining, and what came of it?
measure-perspectives = Where do partners’ own maps of the service differ?
measure-opportunity_space = What do the findings mean for governance, resources, places and routines?

## Words in tables

level-none = nothing passes
level-pooled = share something
level-sequential = one gives, the other takes
level-reply = one asks, the other answers
level-reciprocal = both give and take
form-return =
    back and forth, { $rounds ->
        [one] once
        [2] twice
       *[other] { $rounds } times
    }
form-crossed = at the same time
form-iterated = round and round
family-standardisation = common rules and forms
family-planning = joint plans and dates
family-mutualadjustment = a way to adjust to each other as you go
nothing-missing = nothing
depends-on-weights = depends on the weights
no-ties = no ties
no-effort = no effort
no-steps = no steps
too-few = too few to tell
all-partners = All partners
all-years = All years
strictly = All years, without what one partner tried alone
mode-not-said = not said
facilitated-yes = with a facilitator
facilitated-no = without
facilitated-unknown = not said
nobody-named = nobody
bridge-apart = not connected, nothing passes
bridge-unbridged = nobody connects them
bridge-single-bridge = hang on one actor
bridge-only-actor = hang on a partner’s only actor
bridge-linked = connected
bridge-bridged = connected twice or more
only-actor = the partner’s only actor on the map
role-coordinator-z = inside their own organisation (z { $z })
role-consultant-z = between people of another organisation (z { $z })
role-gatekeeper-z = brings in (z { $z })
role-representative-z = takes out (z { $z })
role-liaison-z = connects other organisations (z { $z })
state-intra-explore = one partner, new
state-intra-exploit = one partner, refining
state-inter-explore = several partners, new
state-inter-exploit = several partners, refining
matter-who = who does it
matter-order = what comes first
matter-needs = what is needed
matter-step = whether the step is there
component-governance = Effective governance
component-resources = Complementary resources
component-assets = Places and tools
component-routines = Routines for sharing
status-answered = answered
status-disputed = disputed
status-differing = answers differ, too few to tell
status-unanswered = not answered
evidence-level-0 = none
evidence-level-1 = stated
evidence-level-2 = agreed
evidence-level-3 = seen to work
evidence-level-4 = still in use at follow-up
source-study = the study’s own lists and map
answer-drawn =
    { $n ->
        [one] On the map: one message between partners; see who hands over to whom.
       *[other] On the map: { $n } messages between partners; see who hands over to whom.
    }
answer-needs =
    { $n ->
        [one] On the map: one piece of information
       *[other] On the map: { $n } pieces of information
    }, needed in { $steps ->
        [one] one step
       *[other] { $steps } steps
    }.
sign-shared-approach = A shared approach, pooled around what people need
sign-connected = Somebody or something connects the partners
sign-structural-hole = A hole between partners that nobody coordinates
sign-learning-across = Learning across professions
sign-co-destruction = Partners value different things
sign-issue-arena = A place all use builds shared meaning
sign-data-protection = Information stuck, or shared without a basis
sign-institutionalised = Routines that have settled
sign-pilot-trap = Routines that end with a project
sign-incompatible-systems = Systems that do not fit together
sign-seen = seen
sign-not-seen = not seen
sign-cannot-tell = cannot be told from this

## Guiding questions

question-remit = Who is it for?
question-need = What is the need?
question-why = Why together: to save effort, to put existing parts together better, or for something new?
question-strategic = Who answers for it strategically?
question-operational = Who answers for it in daily work?
question-works-for-us = What works for us?
question-works-for-citizens = What works for citizens?
question-improve = What must get better?
question-binding = Which resources bind us together?
question-from-whom = From whom do they come?
question-available = When are they available?
question-tangible = Which are things, which are knowledge and goodwill?
question-complementary = How do they complement each other?
question-digital-places = What digital places do we share or use?
question-physical-places = Where do we meet?
question-need-to-know = Who needs to know what?
question-know-when = When do they need to know it?
question-routines-built = How are shared routines built?
question-kept-going = How is improvement kept going?
question-what-shared = What do we share with each other regularly?
question-when-shared = When?
question-form-shared = In what form?

## What was taken for granted

assumption-some-run = Two hand-overs count as both ways only where the map shows no choice that keeps them apart. Whether such a case is frequent is not said.
assumption-first-producer = Information comes from where it is first made. Whoever needs what they write again only passes it on.
assumption-black-box = A partner whose inside is not shown may answer at any time.
assumption-levels-nest = Partners who both give and take need rules and plans as well, not instead.
assumption-load-weights = Load counts something shared as 1, a hand-over one way as 2, both ways as 4. The order of these is well founded, the figures are our choice.
assumption-ties-from-map = Messages, steps that pass from one lane to another, and documents drawn between them stand in for who talks with whom.
assumption-ties-stated = Who gets information from whom is as people said.
assumption-roles-dealt = z compares with { $n } random deals of the organisations among the actors; above 2 is more than chance would give.
assumption-effort-split = Joint effort is split equally among the partners of an initiative.
assumption-new-explores = Everything called new counts as exploring, also what one partner tries alone.
assumption-matched = Steps are the same where they have the same id in copies of one drawing, else the same name.

## What to collect

missing-map = Draw or import a map of the service.
missing-second-partner = Give each organisation a pool or a lane of its own, citizens too.
missing-mechanisms = List what you have agreed in order to work together: forms, plans, meetings, who calls whom (mechanisms.csv).
missing-ties = Ask each actor: “From whom do you get what you need?” (ties.csv). Messages on the map stand in until then.
missing-coordinator = Say who is named to connect which partners, if anybody (responsibilities.csv).
missing-people-of-lanes = Say how many people work in each lane (people.csv), so that one role is not taken for one person.
missing-initiatives = List what has been tried and improved in the last years, with effort, start and end (initiatives.csv).
missing-realised =
    { $n ->
        [one] Say what came of one initiative
       *[other] Say what came of { $n } initiatives
    } out of { $of }.
missing-more-initiatives = { $n } initiatives are too few for shares; from { $least } on they are printed.
missing-perspectives = Let partners draw or tell the service as they see it, each on its own, and add the maps with whose account they are.
missing-guiding-questions =
    { $n ->
        [one] One guiding question
       *[other] { $n } guiding questions
    } of { $of } { $n ->
        [one] is
       *[other] are
    } open. Ask them at the next meeting (questions.csv).
missing-resources = List the resources: who has them, when they are available, who else uses them (resources.csv).
missing-assets = List the places and tools you share (assets.csv).
missing-routines = List what you do together again and again, and since when (routines.csv).

## Findings

finding-coordination-gap =
    { $one } and { $other } { $level ->
        [reciprocal] depend on each other both ways
        [pooled] share something
       *[other] hand work over
    }, but they have not listed { $missing ->
        [standardisation] any common rules or forms
        [planning] any joint plans or dates
        [mutualadjustment] a way to adjust to each other as they go
        [standardisation-planning] any common rules or joint plans
        [standardisation-mutualadjustment] common rules, or a way to adjust as they go
        [planning-mutualadjustment] joint plans, or a way to adjust as they go
       *[other] any way to coordinate
    }.
    .title = Not enough coordination
    .how = The tighter two partners depend on each other, the more they need: rules when they share something, plans when one gives and the other takes, and a way to adjust when both do. We compare that with the listed mechanisms in use that name both partners. On a map of the future, newly agreed ones count too.
    .term = Coordination gap; interdependence after Thompson, 1967, mechanisms after Okhuysen and Bechky, 2009
    .ask = What do { $one } and { $other } do when something does not go to plan, and is that enough?
    .todo = Agree { $missing ->
        [standardisation] a common form or rule
        [planning] a joint plan or calendar
        [mutualadjustment] a short regular talk, or somebody to call
        [standardisation-planning] a common form and a joint plan
       *[other] rules, plans and a regular talk
    } with an owner and a rhythm, or say that what you have is enough.
finding-coordination-unknown =
    { $one } and { $other } { $level ->
        [reciprocal] depend on each other both ways
       *[other] hand work over
    }. Nothing is listed yet that they have agreed to work together.
    .title = What is agreed?
    .how = The map says what passes between the two. The list of agreed mechanisms is empty, so nothing can be said to be missing.
    .term = Coordination gap, not computable without an inventory of mechanisms (Thompson, 1967)
    .ask = What have { $one } and { $other } agreed, so that what passes between them comes right?
    .todo = List forms, plans, meetings and who calls whom.
finding-nobody-connects = What { $giver } made is needed at { $taker } ({ $what }), and no direct contact between the two is known.
    .title = Nobody connects them
    .how = One of them needs what the other makes, and no tie joins anyone of the one with anyone of the other. Nobody is listed who is named to connect them.
    .term = Structural hole as a barrier in the service (Burt, 1992; Brix, Tuurnas and Mortensen, 2021)
    .ask = How does it get from { $giver } to { $taker } today, and who sees to it? ({ $what })
    .todo = Let the two meet directly, or name somebody who connects them.
finding-hangs-on-one-person =
    { $who } is the only link for { $n ->
        [one] one pair of partners.
       *[other] { $n } pairs of partners.
    } Work passes between some of them: { $pairs }.
    .title = Hangs on one person
    .how = We take one actor away at a time and see which organisations no longer have any way of contact. A partner’s only actor on the map is not counted. The list of people knows one person in this role.
    .term = Single bridge, cut point (Burt, 1992)
    .ask = { $actor }: what happens in a week when this person is away?
    .todo = Let at least one of these pairs have a contact of its own, or name a second person.
finding-hangs-on-one-role = { $who } is the only link for { $pairs }. How many people work in this role?
    .title = Hangs on one role
    .how = We take one actor away at a time and see which organisations no longer have any way of contact. The study does not say how many people work in this role.
    .term = Single bridge, cut point (Burt, 1992)
    .ask = { $actor }: how many people is that, and what happens when they are away?
    .todo = Say who works in which lane.
finding-well-placed-to-connect = { $who } is well placed to bring partners together who have no contact of their own: { $pairs }.
    .title = Well placed to connect
    .how = We count whom an actor joins: partners that depend on each other, and whose people have no tie with each other.
    .term = Broker, liaison (Gould and Fernandez, 1989); structural hole as an opportunity for the broker (Burt, 1992)
    .ask = { $actor }: is there time and a mandate to bring them together?
    .todo = Ask for an introduction, and give time for it ({ $actor }).
finding-tried-and-then = “{ $initiative }” was something new and ended in { $end }. Nothing is listed after it. What became of it?
    .title = Tried, and then?
    .how = The last listed initiative of this idea was new and has ended; none refines it.
    .term = Exploration without later exploitation (Holmqvist, 2003; Brix, Tuurnas and Mortensen, 2021)
    .ask = What became of “{ $initiative }”: is it in use, dropped, or waiting?
    .todo = Write down what was decided, and who takes it on.
finding-seen-differently-who = Partners tell differently who does “{ $step }”: { $accounts }.
    .title = Who does it?
    .how = The partners’ own maps of the same service are laid side by side.
    .term = Accountability (Okhuysen and Bechky, 2009); difference between accounts
    .ask = Who does “{ $step }”?
    .todo = Settle it and correct the maps.
finding-seen-differently-order = Partners tell the order of “{ $step }” and “{ $other }” differently: { $accounts }.
    .title = What comes first?
    .how = The partners’ own maps of the same service are laid side by side. Only opposite orders count.
    .term = Predictability (Okhuysen and Bechky, 2009); difference between accounts
    .ask = Does “{ $step }” come before “{ $other }”, or after?
    .todo = Settle it and correct the maps.
finding-seen-differently-needs = Partners tell differently what must be known for “{ $step }”: { $accounts }.
    .title = What is needed?
    .how = The partners’ own maps of the same service are laid side by side.
    .term = Need-to-know; difference between accounts
    .ask = What must be known for “{ $step }”?
    .todo = Settle it and correct the maps.
finding-seen-differently-step = “{ $step }” is told by { $with }, and not by { $without }.
    .title = Is this step there?
    .how = The partners’ own maps of the same service are laid side by side. A step counts as missing only where the account tells other work of the same partner.
    .term = Difference between accounts
    .ask = Does “{ $step }” happen, and does everyone know of it?
    .todo = Settle it and correct the maps.
finding-well-coordinated = { $one } and { $other } depend on each other both ways and have what that calls for: rules, plans and a way to adjust.
    .title = Well coordinated
    .how = Common rules, joint plans and a way to adjust are all listed for the two.
    .term = Coordination mechanisms fit reciprocal interdependence (Thompson, 1967)
    .ask = What makes this work, and would it help others?
    .todo = Keep it, and show it to the others.
finding-named-coordinator = { $who } is named to connect { $one } and { $other }.
    .title = Somebody connects them
    .how = Read from the list of responsibilities.
    .term = Leadership resource that coordinates across a structural hole (Brix, Tuurnas and Mortensen, 2021)
    .ask = Does { $who } have enough time for it?
    .todo = Keep it.
finding-done-together =
    { $n ->
        [one] One of { $of } steps is
       *[other] { $n } of { $of } steps are
    } done together with citizens ({ $share } %).
    .title = Done with citizens
    .how = Counted on the map: steps marked as co-produced out of all steps. Exact.
    .term = Co-production (Brix, Tuurnas and Mortensen, 2021)
    .ask = Where else should citizens take part, and where would they rather not?
    .todo = Look at each step that is not marked, with citizens in the room.
finding-nothing-together = No step on the map is marked as done together with citizens. Is that so?
    .title = What is done together?
    .how = Counted on the map: steps marked as co-produced.
    .term = Co-production (Brix, Tuurnas and Mortensen, 2021)
    .ask = Which of these steps do citizens do together with us?
    .todo = Mark those steps with an asterisk.
finding-citizens-not-shown = No partner is marked as standing for citizens. Where are they?
    .title = Where are citizens?
    .how = Read from the list of partners and the map.
    .term = Citizen voice (Brix, Tuurnas and Mortensen, 2021)
    .ask = What do citizens do in this service, and who speaks for them?
    .todo = Give citizens a pool of their own and mark it.
finding-shared-place = { $partners } all use “{ $place }”, and all may read it.
    .title = A place all share
    .how = Read from the map: who writes to or reads from a store, and who may open it. It counts when citizens are among them.
    .term = Issue arena, relation-specific asset (Brix, Tuurnas and Mortensen, 2021)
    .ask = What else could be told there instead of being sent around?
    .todo = Keep it.
finding-lasting-routine = “{ $routine }” is listed as in use since { $since } ({ $rhythm }).
    .title = A routine that lasts
    .how = Listed as in use; at least three periods lie between its start and the date of the study.
    .term = Institutionalised routine (Brix, Tuurnas and Mortensen, 2021)
    .ask = What makes “{ $routine }” last?
    .todo = Keep it, and use it for more.
finding-ends-with-project = “{ $routine }” ends in { $until } with the project “{ $project }”.
    .title = Ends with its project
    .how = Read from the list of routines: it depends on a project and has an end.
    .term = Pilot trap (Brix, Tuurnas and Mortensen, 2021)
    .ask = Who carries “{ $routine }” on after { $until }?
    .todo = Give it an owner and hours outside the project, or end it on purpose.
finding-values-differ = What matters most is not the same for all: { $said }.
    .title = What matters most?
    .how = Read from the list of values: first ranks differ.
    .term = Value co-destruction when stakeholders value differently (Brix, Tuurnas and Mortensen, 2021)
    .ask = Can one solution serve all of these, and if not, what first?
    .todo = Talk about it before you agree on measures of success.

## Evidence

evidence-hand-offs =
    From { $giver } to { $taker } { $n ->
        [one] once
       *[other] { $n } times
    } on the map: { $what }.
evidence-shared = Both use: { $what }.
evidence-mechanisms = Listed for both: { $names }.
evidence-no-mechanism =
    { $n ->
        [0] No mechanism is listed for anybody yet.
        [one] The one listed mechanism does not name both.
       *[other] None of the { $n } listed mechanisms names both.
    }
evidence-depends-without-tie = { $what } is made by one and needed by the other ({ $one }, { $other }). No message, and no stated tie, joins the two directly.
evidence-no-coordinator =
    { $n ->
        [one] The one listed responsibility does not name anybody
       *[other] None of the { $n } listed responsibilities names anybody
    } to connect them.
evidence-no-responsibilities = Nobody is listed as named to connect partners.
evidence-cut =
    Without this role ({ $actor }) there is no way of contact for { $n ->
        [one] one pair
       *[other] { $n } pairs
    }: { $pairs }.
evidence-people-of-lane =
    { $n ->
        [0] The study does not say how many people work in this role ({ $actor }).
        [one] The study knows one person in this role ({ $actor }).
       *[other] The study knows { $n } people in this role ({ $actor }).
    }
evidence-joins = Joins { $pairs }, who depend on each other and have no tie of their own.
evidence-initiatives =
    { $n ->
        [one] Listed for this idea: { $names }.
       *[other] Listed for this idea, in this order: { $names }.
    }
evidence-account-who = { $account } says: { $said } (map { $map }).
evidence-account-order = { $account } says: { $said } (map { $map }).
evidence-account-needs = { $account } says: { $said } (map { $map }).
evidence-account-step = { $account }: { $said } (map { $map }).
evidence-coordinator = { $who } is listed as named to connect { $one } and { $other }.
evidence-together = { $n } of { $of } steps carry the mark.
evidence-store-used = “{ $place }” is used by { $who }, and they may read it.
evidence-routine = “{ $routine }”, { $rhythm }, since { $since }: { $n } periods lie between that and the date of the study.
evidence-routine-project = “{ $routine }” is listed with the project “{ $project }” and the end { $until }.
evidence-values = First ranks of { $n } stakeholders: { $said }.

## Tables

table-dependence = How tightly partners depend on each other
    .empty = The map shows fewer than two partners.
    .how = Read from the map and exact. “Counts as” is given where it is less: one request with its answer is no more than a reply. “Without go-betweens” is given where leaving out what comes by way of others makes a difference.
table-hand-offs = Who hands over what to whom
    .empty = Nothing passes from one partner to another on this map.
    .how = Messages, steps that pass between partners’ lanes, and information made by one and needed by the other; each counted once. Exact.
table-coordination = What coordination each pair needs and has
    .empty = No two partners depend on each other on this map.
    .how = Needed by how tightly they depend on each other; present by the listed mechanisms that name both.
table-coordination-load = Who carries how much coordination
    .empty = Nothing passes between partners on this map.
    .how = Load is 1 for each partner something is shared with, 2 for each hand-over one way, 4 for each one both ways. “More than, whatever the weights” holds for any weights that rise in this order.
table-positions = How free each actor is among their contacts
    .empty = No ties are known.
    .how = Constraint: low means contacts who do not overlap, an opportunity for that actor. Hierarchy: 1 means that all of it comes from one contact. Exact for the ties known.
table-brokers = Who passes on between others
    .empty = No ties are known.
    .how = Counts of two-step ways from one to another who have no direct tie. z compares with random deals of the organisations.
table-bridging = How each pair of partners is connected
    .empty = The map shows fewer than two partners.
    .how = “Direct contacts” counts contacts between different people. A pair hangs on an actor when no way is left without that actor; a partner’s only actor is not counted.
table-removal = What would be cut without each actor
    .empty = No single absence would cut any pair of partners.
    .how = Each actor is taken away in turn. A partner’s only actor on the map always cuts all its pairs; that says nothing about how many people work there.
table-balance = New ideas and refining, by partner
    .empty = No initiatives are listed.
    .how = Person-days, joint effort split equally. Balance is 1 when both get the same. Fewer than five initiatives: counts only. No balance is best for everyone.
table-field-balance = Balance of all partners together
    .empty = No initiatives are listed.
    .how = Mix of all = inside partners + division of labour between them, in bits (0 to 1). Windows of twelve months by start. Fewer than five initiatives: counts only.
table-outcome-mode = Expected and realised, by way of working together
    .empty = No initiatives are listed.
    .how = Sums of those finished, in the points the partners agreed. Fewer than five finished: no ratio.
table-outcome-facilitated = Expected and realised, with and without a facilitator
    .empty = No initiatives are listed.
    .how = Sums of those finished, in the points the partners agreed. Fewer than five finished: no ratio. A difference may have other reasons.
table-moves = How ideas moved
    .empty = No idea has more than one initiative.
    .how = Counts of one initiative of an idea followed by the next (Holmqvist, 2003).
table-intertwining = Learning inside and between organisations
    .empty = No idea has more than one initiative.
    .how = A diagonal move changes both: from one partner to several or back, and from new to refining or back. Fewer than five moves: no share. Not taken home: joint at some time and never afterwards one partner’s own work.
table-perspectives = Where accounts differ
    .empty = The accounts tell the same.
    .how = Steps matched by id in copies of one drawing, else by name.
table-profile = The four components at a glance
    .empty = Nothing is known yet.
    .how = Counts of findings and of guiding questions. There is no total on purpose.
table-questions-governance = Guiding questions: governance
    .empty = No questions.
table-questions-resources = Guiding questions: resources
    .empty = No questions.
table-questions-assets = Guiding questions: places and tools
    .empty = No questions.
table-questions-routines = Guiding questions: routines
    .empty = No questions.
table-signs = What carries, and what stands in the way
    .empty = Nothing is known yet.
    .how = Signs of an opportunity space (Brix, Tuurnas and Mortensen, 2021, Table 2) and the findings that show them.
table-together = Steps done together with citizens
    .empty = The map shows no steps.
    .how = Steps marked as co-produced out of each partner’s steps. Exact.

column-partner = Partner
column-other-partner = With
column-level = Dependence
column-counts-as = Counts as
column-form = How
column-level-direct = Without go-betweens
column-shared = Both use
column-giver = From
column-taker = To
column-hand-offs = Hand-overs
column-what-passes = What
column-what-passes-indirectly = By way of others
column-needed = Needed
column-mechanisms = Present
column-gap = Missing
column-two-way = Both ways
column-one-way = One way
column-sharing = Shares with
column-load = Load
column-load-ahead-of = More than, whatever the weights
column-actor = Actor
column-contacts = Contacts
column-constraint = Constraint
column-effective-size = Effective size
column-efficiency = Efficiency
column-hierarchy = Hierarchy
column-role-coordinator = Inside
column-role-consultant = For another
column-role-gatekeeper = Brings in
column-role-representative = Takes out
column-role-liaison = Connects others
column-unusual-role = Most unusual
column-bridge = Connected
column-direct-ties = Direct contacts
column-hangs-on = Hangs on
column-named-coordinator = Named to connect
column-cut-pairs = Pairs that lose every link
column-remark = Remark
column-n-initiatives = Initiatives
column-explore = New, days
column-exploit = Refining, days
column-share-explore = Share new
column-balance = Balance
column-both = Both, days
column-started = Started
column-field-entropy = Mix of all
column-inside = Inside
column-complementarity = Division of labour
column-mode = Way of working
column-facilitated = Facilitator
column-finished = Finished
column-expected = Expected
column-realised = Realised
column-realised-share = Realised / expected
column-from-state = From
column-to-intra-explore = to one partner, new
column-to-intra-exploit = to one partner, refining
column-to-inter-explore = to several, new
column-to-inter-exploit = to several, refining
column-ideas = Ideas
column-moves = Moves
column-diagonal = Diagonal moves
column-diagonal-share = Share diagonal
column-diagonals-seen = Of the four diagonals, seen
column-stayed-joint = Joint ideas not taken home
column-step = Step
column-matter = Difference
column-accounts = Accounts
column-component = Component
column-advantages = Works well
column-barriers = Gaps
column-open-questions = Open questions
column-answered = Answered
column-of-questions = Of
column-best-evidence = Best evidence
column-guiding-question = Question
column-status = Status
column-answer = Answer
column-evidence-level = Evidence
column-source = From
column-sign = Sign
column-effect = Kind
column-seen = Seen
column-n-findings = Findings
column-rests-on = Rests on
column-steps-together = Together
column-of-steps = Of
column-share = Share

error-unknown-measure = There is no measure “{ $name }”. Known are: { $known }.
error-measure-arguments = Give a measure and a study, or a study alone; these were { $n } words. `intertwine measure` lists the measures.

## intertwine measure

measure-short =
    { $name }: { $barrier ->
        [one] 1 gap
       *[other] { $barrier } gaps
    }, { $question ->
        [one] 1 open question
       *[other] { $question } open questions
    }, { $advantage ->
        [one] 1 that works well
       *[other] { $advantage } that work well
    }
measure-assumed = Taken for granted
measure-next = To collect next
measure-not-known = not known
measure-yes = yes
measure-no = no
