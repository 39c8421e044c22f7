# What happens when a map runs, as findings.

measure-behaviour = Can every case finish, whatever happens?

finding-stays-for-ever = { $n ->
        [0] Work can stay
        [one] Work of { $partners } can stay
       *[other] Work of { $partners } can stay
    } for ever at { $steps }.
    .title = A case can stay for ever
    .how = The map is run through every order in which its partners can act and every way its choices can go. From a state in which this work waits, no run comes to its end.
    .term = Not sound: deadlock or livelock (van der Aalst, 1998; Corradini, Muzi, Re, Rossi and Tiezzi, 2022)
    .ask = What do people do today when this happens, and how do they notice?
    .todo = Agree who tells whom, or after how long the work ends by itself.
evidence-stays-for-ever = It can happen like this: { $story }.
finding-goes-round-for-ever = { $n ->
        [0] Work goes
       *[other] Work of { $partners } goes
    } round for ever at { $steps }.
    .title = A case can go round for ever
    .how = The map is run through every order in which its partners can act. From here every way leads back, none to an end.
    .term = Not sound: livelock (van der Aalst, 1998)
    .ask = What ends the round in practice, and who decides?
    .todo = Agree who ends the round, and draw it.
evidence-goes-round-for-ever = It can happen like this: { $story }.
finding-ends-twice = { $steps } can be reached more than once in one case.
    .title = A part of the case is done again
    .how = Branches run side by side and come together without waiting for each other, so what follows is done once for each.
    .term = No proper completion (van der Aalst, 1998)
    .ask = Is it meant that what leads to { $steps } is done more than once?
    .todo = Where it is not meant, let the branches wait for each other before they go on.
evidence-ends-twice = It can happen like this: { $story }.
finding-message-left = { $sender } can send { $message } to { $receiver } when nobody takes it in any more.
    .title = A message nobody takes
    .how = The map is run through every order in which its partners can act. There is a run at whose end all work is done and this message was never taken in.
    .term = Message-sound, not sound: undelivered message (Corradini, Muzi, Re, Rossi and Tiezzi, 2022)
    .ask = Who reads { $message } when the work at { $receiver } is already over?
    .todo = Agree what { $receiver } does with it then, or when { $sender } need not send it.
evidence-message-left = It can happen like this: { $story }.
finding-never-happens = No case ever comes to { $step }.
    .title = Work that is never reached
    .how = The map is run through every order of its steps; this one is never among them.
    .term = Dead activity (van der Aalst, 1998)
    .ask = When is { $step } done in practice?
    .todo = Draw how a case comes there, or take it off the map.
evidence-never-happens = In none of the runs of the map is { $step } reached.
finding-first-come = At { $partner }, whichever comes first decides: { $messages }.
    .title = The first to come decides
    .how = There is a run in which messages of two organisations are on their way at the same time, and only one of them is taken in.
    .term = Race condition (race between organisations)
    .ask = What happens to the other one, and does its sender know?
    .todo = Agree who waits for whom, or what is said to the one who comes second.
evidence-first-come = Both can be on their way at the same time: { $messages }.

table-behaviour = What happens when the maps run
    .empty = There is no map to run.
column-map = Map
column-can-finish = Can finish
column-all-taken = Finish with every message taken in
column-one-at-a-time = Nothing twice at once
column-states = States looked at
always = always
not-always = not always
not-known = not known
