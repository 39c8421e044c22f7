# Who needs to know what, and on what ground it passes.

measure-need_to_know = Does everybody have what they need, when they need it, and nothing more?
measure-consent = On what ground do personal data pass, and is permission ever bypassed?
measure-double_entry = What is typed in by several organisations?
measure-stores = Where is information kept, and who cannot look inside?
measure-my_part = What does each person do, need and pass on?
measure-collect = What should be collected next?

finding-nobody-sends = “{ $step }” at { $partner } needs “{ $datum }”, and on the map nobody ever brings it.
    .title = What is needed never arrives
    .how = No way through the map makes it, sends it or puts it where this person can read it before the step begins.
    .term = Missing data (Trčka, van der Aalst and Sidorova, 2009), by data-flow analysis: exact
    .ask = Who has “{ $datum }”, and how could { $actor } get it before “{ $step }”?
    .todo = Agree who sends “{ $datum }” to { $partner }, and draw it on the map.
evidence-nobody-sends = “{ $step }” needs “{ $datum }”. Whatever happens first on the map, { $actor } never gets it.
finding-sometimes-missing = “{ $step }” at { $partner } can begin without “{ $datum }”, which the step needs.
    .title = What is needed does not always arrive
    .how = One way through the map leads to the step without this information. The evidence tells that way.
    .term = Missing data on some run (Trčka, van der Aalst and Sidorova, 2009), shown by a run of the map
    .ask = What does { $actor } do at “{ $step }” when “{ $datum }” is not there?
    .todo = Send “{ $datum }” on that way too, or do not begin “{ $step }” before it has come.
evidence-sometimes-missing = It can happen like this: { $story }. At that last step “{ $datum }” is not there.
finding-perhaps-missing = Is “{ $datum }” always there when “{ $step }” begins at { $partner }?
    .title = Perhaps not there in time
    .how = The order of work on the map does not make sure that it has come; whether a real case can get there needs the full play-through of the map.
    .term = Possibly missing data; undecided by data flow alone
    .ask = Has { $actor } ever had to start “{ $step }” without “{ $datum }”?
    .todo = Ask those who do the step.
evidence-perhaps-missing = Some way on the map may lead to “{ $step }” before “{ $datum }” has come to { $actor }.
finding-more-than-needed = “{ $datum }” can go from { $sender } to { $receiver }, though no step there needs this.
    .title = More is shared than needed
    .how = The message can carry this personal information, and nothing that the receiver does on the map needs it. People may always get what is about themselves.
    .term = Over-sharing, data minimisation (redundant data; Trčka, van der Aalst and Sidorova, 2009)
    .ask = What would { $receiver } miss without “{ $datum }”?
    .todo = Leave “{ $datum }” out of what is sent, or say on the map which step needs it.
evidence-more-than-needed = A message from { $sender } can carry “{ $datum }”. No step of { $receiver } needs it.
finding-who-uses = What is “{ $datum }” used for at { $receiver }? No step there needs it.
    .title = Who uses this?
    .how = It can be sent, and no step of the receiver on the map needs it. Whether it is about a person, or whether a real case sends it, is not known.
    .term = Possibly redundant data; personal or not is unknown
    .ask = What does { $receiver } do with “{ $datum }”, and is it about a person?
    .todo = Say on the map which step needs it, or stop sending it.
evidence-who-uses = { $sender } can send “{ $datum }” to { $receiver }; no step there needs it.
finding-too-early = “{ $datum }” can reach { $receiver } before it is clear that it will be needed there.
    .title = Shared too early
    .how = After it has arrived, the receiver’s work can still end without any step that needs it.
    .term = Early disclosure; need-to-know in time
    .ask = Could “{ $datum }” come later, once it is clear that { $receiver } goes on?
    .todo = Send “{ $datum }” with a later message, after the choice has been made.
evidence-too-early = “{ $datum }” comes from { $sender } and is needed only at: { $needed }. The work can end before that.
finding-perhaps-too-early = Is “{ $datum }” needed so soon at { $receiver }? The work there may end without it.
    .title = Perhaps shared too early
    .how = After it has arrived, some way on the map leads to the end past every step that needs it. Whether a real case can go that way needs the full play-through of the map.
    .term = Early disclosure; undecided by data flow alone
    .ask = When does { $receiver } really need “{ $datum }”?
    .todo = Ask those who do the step.
evidence-perhaps-too-early = “{ $datum }” can come from { $sender } and is needed only at: { $needed }.
finding-without-permission = Before anybody has given permission, this can pass to { $receivers }: { $data }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
 }
    .title = Permission is bypassed
    .how = This information needs permission. One way through the map sends it with no permission before; the evidence tells that way.
    .term = Consent gate bypassed, shown by a run of the map. A description of the flow, not a legal verdict
    .ask = When it is urgent, who may decide that { $data } is passed on?
    .todo = Ask for permission before the ways part, item by item.
evidence-without-permission = From { $senders } to { $receivers }: { $data }. It can happen like this: { $story }. Nobody was asked before.
finding-perhaps-without-permission = Is permission always there before this passes to { $receivers }: { $data }{ $more ->
    [0] ?
   *[other] {" "}and { $more } more?
 }
    .title = Perhaps without permission
    .how = The order of work on the map does not make sure of it; whether a real case can get there needs the full play-through of the map.
    .term = Consent gate, undecided by data flow alone
    .ask = Where exactly is permission for { $data } asked, and by whom?
    .todo = Mark on the map which step gives permission, for what and to whom.
evidence-perhaps-without-permission = From { $senders }: { $data }. No permission surely comes before.
finding-personal-or-not = { $n ->
    [one] Is “{ $data }” about a person? It passes between organisations.
   *[other] Which of these are about a person? They pass between organisations: { $data }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
 }
    .title = About a person or not?
    .how = The map does not say, so nothing is claimed about them.
    .term = Personal data: unknown
    .ask = Which of these are about a person: { $data }?
    .todo = Say so in the information list, with whom each is about.
evidence-personal-or-not = Passes from { $senders } to { $receivers }: { $data }.
finding-on-what-basis = On what ground does this pass to { $receivers }: { $data }{ $more ->
    [0] ?
   *[other] {" "}and { $more } more?
 }
    .title = On what ground?
    .how = It is about a person, and nobody has said whether it passes by permission, by law, by contract, or needs none.
    .term = Legal basis: unknown
    .ask = On what ground does { $data } pass to { $receivers }: permission, law, contract?
    .todo = Ask the person responsible for data protection, and write it in the information list.
evidence-on-what-basis = From { $senders } to { $receivers }: { $data }. The ground is not known.
finding-typed-again = “{ $datum }” is typed in { $n } times, by { $partners }.
    .title = Typed in more than once
    .how = Steps of several organisations make the same information.
    .term = Double entry, incompatible systems (Brix, Tuurnas and Mortensen, 2021)
    .ask = Could “{ $datum }” be typed once and read by the others?
    .todo = Choose where “{ $datum }” is typed first, and let the others read it there.
evidence-typed-again = “{ $datum }” is made at: { $steps }.
finding-writes-cannot-read = “{ $store }” takes what { $partner } wrote, and cannot be read by them.
    .title = Writes and cannot read
    .how = The map names who may read this place; whoever writes into it is not among them.
    .term = No access to one’s own data; missing citizen voice (Brix, Tuurnas and Mortensen, 2021)
    .ask = What would change if { $partner } could read “{ $store }”?
    .todo = Open “{ $store }” to { $partner }, at least for what they wrote.
evidence-writes-cannot-read = { $partner } wrote at: { $steps }. It can be read by { $readers }.
finding-who-may-read = Who may look into “{ $store }”? Written into by { $partners }.
    .title = Who may read?
    .how = Several organisations write into it and the map does not say who may read.
    .term = Access to shared stores: unknown
    .ask = Who may look into “{ $store }”?
    .todo = Write it on the map.
evidence-who-may-read = Written into “{ $store }”: { $partners }.

arrival-always = always
arrival-sometimes = not always
arrival-perhaps = perhaps not
arrival-never = never
arrival-drawn = as drawn
arrival-unreached = nothing leads here
from-own-work = own work
from-the-same-work = from the same work
no-name-yet = (no name yet)
no-step-needs-it = no step needs it
personal-yes = yes
personal-no = no
personal-unknown = not known
basis-consent = permission
basis-statutory = law
basis-contract = contract
basis-not-needed = none needed
basis-unknown = not known
permission-bypassed = can be bypassed
permission-in-order = comes first
permission-cannot-tell = cannot be told
permission-not-asked = not by permission

assumption-black-boxes-answer = Organisations whose inside is not shown are taken to send whatever is awaited from them and to accept every message.
assumption-holding = Somebody has a piece of information when they made it, got it in a message, or took it from a place they can read. A message can bring only what its sender has.
assumption-no-verdict = The ground for sharing is shown as given; this is no legal verdict.

missing-information = Nobody has said yet who needs which information. Fill in the list “Information” of the grid, or add needs to the map.
missing-citizens = No partner stands for citizens yet. Give them a row of their own, so that everything is measured for them too.
missing-people = Nobody has listed who takes part. Fill in people.csv; without it nobody can say what hangs on one person.
missing-message-names = { $n ->
    [one] One arrow between organisations has no name. Say what it tells.
   *[other] { $n } arrows between organisations have no name. Say what they tell.
 }
missing-personal = { $n ->
    [one] Say of one piece of information whether it is about a person, and on what ground it passes.
   *[other] Say of { $n } pieces of information whether they are about a person, and on what ground they pass.
 }
missing-co-production = No step is marked as done together with citizens. Mark those that are with *.

table-need-to-know = Who needs what, and does it arrive
    .empty = The map does not say who needs what.
    .how = For every step that needs information: who does it, from whom it comes, and whether it is there each time the step begins.
table-what-passes = What passes between organisations
    .empty = Nothing with declared content passes between organisations.
table-stores = Where information is kept
    .empty = The map shows no places where information is kept.
table-my-steps = What I do
    .empty = Nothing on this map.
table-my-needs = What I need, from whom
    .empty = The map does not say.
table-needed-from-me = What others need from me
    .empty = Nothing on this map.
table-my-places = Where I look things up and write them down
    .empty = Nowhere on this map.
column-datum = Information
column-needed-at = Needed for
column-needed-by = By
column-from = From
column-arrives = Is it there?
column-personal = About a person
column-basis = On what ground
column-passes-from = From
column-passes-to = To
column-permission = Permission
column-store = Place
column-store-owner = Whose
column-written-by = Written by
column-read-by = Read by
column-my-step = Step
column-phase = Part
column-with-citizens = With citizens
column-for-step = For
column-goes-to = Goes to
column-i-read = I read
column-i-write = I write
