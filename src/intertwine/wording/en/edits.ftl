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

# What somebody did to a map, for the log; the person's name stands in front.

edit-rename = renamed “{ $name }” to “{ $now }”
edit-unname = took away the name of “{ $name }”
edit-add-node = added “{ $name }” to “{ $place }”
edit-add-unnamed-node = added an element to “{ $place }”
edit-add-pool = added the partner “{ $name }”
edit-add-black-box = added the partner “{ $name }”, closed
edit-add-lane = added the lane “{ $name }” to “{ $place }”
edit-connect = led a line from “{ $source }” to “{ $target }”
edit-connect-message = let “{ $source }” send a message to “{ $target }”
edit-move-to-lane = moved “{ $name }” to lane “{ $place }”
edit-move-to-pool = moved “{ $name }” to “{ $place }”
edit-coproduced = marked “{ $name }” as done with citizens
edit-not-coproduced = marked “{ $name }” as not done with citizens
edit-attach-needs = said that “{ $name }” needs “{ $datum }”
edit-attach-produces = said that “{ $name }” makes “{ $datum }”
edit-attach-fetches = said that “{ $name }” looks up “{ $datum }” to pass it on
edit-attach-reads = said that “{ $name }” reads in “{ $datum }”
edit-attach-writes = said that “{ $name }” writes in “{ $datum }”
edit-attach-carries = said that “{ $name }” brings “{ $datum }”
edit-detach-needs = said that “{ $name }” does not need “{ $datum }”
edit-detach-produces = said that “{ $name }” does not make “{ $datum }”
edit-detach-fetches = said that “{ $name }” does not look up “{ $datum }”
edit-detach-reads = said that “{ $name }” does not read in “{ $datum }”
edit-detach-writes = said that “{ $name }” does not write in “{ $datum }”
edit-detach-carries = said that “{ $name }” does not bring “{ $datum }”
edit-subject = said that “{ $datum }” is about { $subject }
edit-no-subject = left open whom “{ $datum }” is about
edit-personal-yes = said that “{ $datum }” is about a person
edit-personal-no = said that “{ $datum }” is not about a person
edit-personal-unknown = left open whether “{ $datum }” is about a person
edit-basis-consent = said that “{ $datum }” passes by consent
edit-basis-statutory = said that “{ $datum }” passes because the law provides for it
edit-basis-contract = said that “{ $datum }” passes by contract
edit-basis-not-needed = said that “{ $datum }” needs no ground to pass
edit-basis-unknown = left open on what ground “{ $datum }” passes
edit-delete = deleted “{ $name }”
edit-undo = undid the last change there
edit-redo = did it again

# Why an edit was refused, and what to do instead. Nothing was changed.

error-edit-no-such-element = There is no element “{ $element }” on this map any more. Reload the map.
error-edit-changed-since = Somebody has changed this place since, so it cannot be undone. Change it by hand.
error-edit-id-not-free = The id “{ $id }” is taken or is not a valid one. Leave it out, and one is made.
error-edit-needs-id = “{ $element }” has no id of its own, so nothing can be connected to it. Save the map with a modelling tool first.
error-edit-has-no-name = “{ $element }” cannot have a name.
error-edit-no-node-here = “{ $place }” cannot hold steps. Choose a pool, a lane or a sub-process.
error-edit-no-lane-here = “{ $place }” cannot hold lanes. Choose a pool or a lane.
error-edit-boundary-needs-activity = An event on the edge needs a step to sit on; “{ $place }” is none.
error-edit-boundary-moves-along = “{ $element }” sits on the edge of a step. Move that step.
error-edit-no-such-event = An event of this kind ({ $kind }) cannot wait for or tell this ({ $event }). Choose another.
error-edit-connects-itself = “{ $element }” cannot be connected to itself.
error-edit-not-connectable = “{ $element }” cannot be connected. Lines lead between steps, events, choices and pools.
error-edit-pool-to-itself = “{ $source }” and “{ $target }” are in one pool. Messages pass between pools only.
error-edit-crosses-sub-process = The line from “{ $source }” to “{ $target }” would cross the border of a sub-process. Connect the sub-process itself.
error-edit-nothing-follows = Nothing follows after “{ $source }”: there the way ends.
error-edit-nothing-precedes = Nothing leads to “{ $target }”: there a way begins.
error-edit-event-sub-process = An event sub-process stands by itself; no line leads to it or from it.
error-edit-compensation = A step that undoes another hangs on a dotted line, not in the flow.
error-edit-cannot-send = “{ $source }” cannot send a message. Choose a step, a sending event or a pool.
error-edit-cannot-receive = “{ $target }” cannot receive a message. Choose a step, a waiting event or a pool.
error-edit-no-pool-around = Nobody performs “{ $element }”: there is no pool around it. Draw one first.
error-edit-already-connected = A line already leads from “{ $source }” to “{ $target }”.
error-edit-only-nodes-move = “{ $element }” cannot be moved to a lane. Steps, events and choices can.
error-edit-into-itself = “{ $element }” cannot be moved into itself.
error-edit-only-steps = Only steps and events use information; “{ $element }” is neither.
error-edit-only-messages-carry = Only a message carries information; “{ $element }” is none.
error-edit-no-such-datum = There is no information “{ $datum }” on this map. Give it a name to add it.
error-edit-no-such-store = There is no place “{ $store }” where data are kept on this map. Give it a name to add it.
error-edit-not-attached = “{ $element }” does not say so about “{ $datum }” itself; it follows from an arrow or a message. Change that.
error-edit-name-first = This message has no name yet. Name it first, then say what it is about.
error-edit-cannot-delete = “{ $element }” is a part of something else. Delete that.
