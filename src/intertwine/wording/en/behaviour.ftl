# Behaviour: what happens when a map runs, for `check`, findings and the walk.

# `$before` is the step after which it cannot be avoided any more;
# `$always` is "yes" where there is none: it happens in every case.

diagnostic-stays-for-ever = { $always ->
        [yes] In every case work stays here for ever
       *[no] After { $before }, work stays here for ever
    }{ $why ->
        [message] : it waits for { $messages }, and nobody sends that any more.
        [flow] : it waits for what should come from { $sources }, and nothing comes any more.
        [forbidden] : something else would have to be over first, and never is.
       *[nowhere] : nothing leads on.
    }
    .next = Ask what people do then. Draw who tells whom, or a way that ends the work.
diagnostic-goes-round-for-ever = { $always ->
        [yes] Every case
       *[no] After { $before }, the case
    } goes round here for ever: no way leads to an end.
    .next = Draw what ends the round, or who ends it.
diagnostic-ends-twice = { $always ->
        [yes] In every case this end is reached
       *[no] After { $before }, this end can be reached
    } more than once: a part of the case is done again.
    .next = If branches run side by side, join them before they go on. If it is meant, draw it as a loop or as several instances.
diagnostic-done-twice-at-once = Two branches can be here at the same time: what follows is done twice side by side.
    .next = Join branches that run side by side before they go on, with the same kind of gateway that split them.
diagnostic-message-left = { $always ->
        [yes] In every case
       *[no] After { $before },
    } this message can be sent and nobody takes it in, though all work is done.
    .next = Ask who reads it, and draw where; or ask whether it is needed.
diagnostic-never-happens = No case ever comes to this.
    .next = Draw how one comes here, or take it away.
diagnostic-piles-up = More and more can come together here at the same time, most likely without end; it was followed up to 64.
    .next = Look for a round that starts new work, or sends again, each time it is gone through.
diagnostic-not-run = This is not run, so nothing can be said of what happens. { $reason }
    .next = Nothing, if it is meant; the rest of the file was checked.
diagnostic-not-all-seen = So many things can happen in different orders that not all was seen ({ $states } states). What is said of cases that stay or end is true, and there may be more.
    .next = Look with a larger limit, or one part of the map at a time.

behaviour-summary = When it runs ({ $states } states): { $finishes ->
        [yes] every case can finish{ $delivered ->
            [yes] , nothing is left lying.
            [no] , but a message can be left that nobody takes.
           *[unknown] .
        }
        [no] a case can stay for ever.
       *[unknown] it is not known whether every case can finish.
    }{ $once ->
        [no] {" "}Two branches can meet on one line.
       *[yes] {""}
    }
story-step = { $named ->
        [yes] { $who }:{" "}
       *[no] {""}
    }{ $step }{ $chosen ->
        [yes] {" "}– { $choice }
       *[no] {""}
    }
story-wait = { $named ->
        [yes] { $who }
       *[no] a part of the case
    } { $why ->
        [message] still waits for { $messages } at { $step }
        [flow] still waits at { $step } for what should come from { $sources }
        [forbidden] still waits at { $step } until something else is over
        [round] goes round for ever at { $step }
       *[nowhere] { $left ->
            [twice] comes to { $step } more than once
            [crowd] is at { $step } twice at the same time
           *[work] stops at { $step }
        }
    }
story-undelivered = nobody takes { $messages }
story-near = the { $kind } next to “{ $near }”
story-then = { $first } → { $then }
story-and = { $first }; { $then }
story-message-from = the message from { $step }
