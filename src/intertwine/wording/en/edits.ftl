# What changed between two maps.

difference-partner-gone = { $partner } no longer takes part.
difference-partner-new = { $partner } takes part, which it did not before.
difference-partner-renamed = “{ $before }” is now called “{ $after }”.
difference-lane-gone = “{ $lane }” no longer acts for { $partner }.
difference-lane-new = “{ $lane }” now acts for { $partner }.
difference-lane-renamed = “{ $before }” is now called “{ $after }”.
difference-step-gone = { $who ->
        [no] “{ $name }” is gone.
       *[yes] { $partner } no longer has “{ $name }”.
    }
difference-step-new = { $who ->
        [no] “{ $name }” is new.
       *[yes] { $partner } now has “{ $name }”.
    }
difference-step-coproduced-new = { $who ->
        [no] “{ $name }” is new, and done with citizens.
       *[yes] { $partner } now has “{ $name }”, done with citizens.
    }
difference-choice-gone = { $who ->
        [no] The choice “{ $name }” is gone.
       *[yes] The choice “{ $name }” at { $partner } is gone.
    }
difference-choice-new = { $who ->
        [no] “{ $name }” is a new choice.
       *[yes] “{ $name }” is a new choice at { $partner }.
    }
difference-event-gone = { $who ->
        [no] “{ $name }” no longer happens.
       *[yes] “{ $name }” no longer happens at { $partner }.
    }
difference-event-new = { $who ->
        [no] “{ $name }” can now happen.
       *[yes] “{ $name }” can now happen at { $partner }.
    }
difference-node-renamed = “{ $was }” is now called “{ $now }”.
difference-node-other-partner = { $change ->
        [gained] “{ $name }” is now done by { $partner }.
        [lost] “{ $name }” is no longer done by { $was }, and nobody else is named.
       *[moved] “{ $name }” moves from { $was } to { $partner }.
    }
difference-node-other-lane = { $change ->
        [gained] “{ $name }” is now done by { $now }.
        [lost] “{ $name }” is no longer done by { $was }.
       *[moved] “{ $name }” moves from { $was } to { $now }.
    }
difference-node-kind = “{ $name }” is now drawn as another kind of element.
difference-coproduced = “{ $name }” is now done with citizens.
difference-no-longer-coproduced = “{ $name }” is no longer done with citizens.
difference-coproduced-in = { $change ->
        [lost] “{ $name }” is done with citizens; in which part of the work is now left open.
       *[moved] In “{ $name }” citizens now take part in this: { $phases }.
    }
difference-node-other-phase = { $change ->
        [lost] “{ $name }” no longer belongs to “{ $was }”.
       *[moved] “{ $name }” now belongs to “{ $now }”.
    }
difference-now-needs = “{ $name }” now needs { $data }.
difference-no-longer-needs = “{ $name }” no longer needs { $data }.
difference-now-produces = “{ $name }” now makes { $data }.
difference-no-longer-produces = “{ $name }” no longer makes { $data }.
difference-now-fetches = “{ $name }” now looks up { $data } to pass it on.
difference-no-longer-fetches = “{ $name }” no longer looks up { $data } to pass it on.
difference-now-reads = “{ $name }” now reads in { $data }.
difference-no-longer-reads = “{ $name }” no longer reads in { $data }.
difference-now-writes = “{ $name }” now writes in { $data }.
difference-no-longer-writes = “{ $name }” no longer writes in { $data }.
difference-follows = After “{ $first }” now comes “{ $then }”.
difference-no-longer-follows = “{ $then }” no longer comes right after “{ $first }”.
difference-message-new = { $sender } now sends { $named ->
        [no] something
       *[yes] “{ $name }”
    } to { $receiver } (from “{ $source }” to “{ $target }”).
difference-message-gone = { $sender } no longer sends { $named ->
        [no] something
       *[yes] “{ $name }”
    } to { $receiver } (from “{ $source }” to “{ $target }”).
difference-message-renamed = The message “{ $was }” from { $sender } to { $receiver } is now called “{ $name }”.
difference-message-other-sender = “{ $name }” now comes from “{ $now }”, no longer from “{ $was }”.
difference-message-other-receiver = “{ $name }” now goes to “{ $now }”, no longer to “{ $was }”.
difference-now-carries = “{ $name }” from { $sender } to { $receiver } now brings { $data }.
difference-no-longer-carries = “{ $name }” from { $sender } to { $receiver } no longer brings { $data }.
difference-datum-renamed = The information “{ $was }” is now called “{ $datum }”.
difference-datum-subject = “{ $datum }” is now said to be about { $subject }.
difference-datum-no-subject = Nobody says any more whom “{ $datum }” is about.
difference-datum-personal = { $personal ->
        [yes] “{ $datum }” is now said to be about a person.
        [no] “{ $datum }” is now said not to be about a person.
       *[unknown] It is open again whether “{ $datum }” is about a person.
    }
difference-datum-basis = { $now ->
        [consent] “{ $datum }” now passes by consent.
        [statutory] “{ $datum }” now passes because the law provides for it.
        [contract] “{ $datum }” now passes by contract.
        [unknown] It is open again on what ground “{ $datum }” passes.
       *[other] “{ $datum }” now needs no ground to pass.
    }
difference-store-open = “{ $store }” can now be opened by { $readers }.
difference-store-closed = “{ $store }” can no longer be opened by { $readers }.
