# What must be known of a map before its behaviour is believed: what is not run, and why; what was
# taken for granted. Each has `.next`: what to do about it. The element is named beside it.

remark-of = { $element }: { $what }

## Not run

remark-choreography = A choreography says who tells whom, not who does what; it is not run.
    .next = Draw the same as pools with messages between them.
remark-too-many-choices = { $flows } of its flows may be taken in any combination, which is more than the { $most } that are run.
    .next = Split the choice into two, one after the other.
remark-too-many-joined = { $flows } flows come together in one inclusive join, which is more than the { $most } that are run.
    .next = Join some of them before.
remark-calls-itself = It calls “{ $called }”, in which it lies itself; the inner call is run as one step.
    .next = Draw what happens in the inner call, or draw a loop.
remark-too-deep = What is inside is run as one step: with every call and repetition there would be more than { $most } processes, or more than { $deep } inside each other.
    .next = Draw fewer calls or instances.
remark-boundary-of-nothing = It lies on the edge of nothing.
    .next = Move it onto the edge of the step that it interrupts.
remark-event-sub-process-without-start = Nothing begins it: an event sub-process needs a start event inside.
    .next = Draw a start event with its trigger.
remark-all-after-event-gateway = It waits for several things at once where the first of several events decides; that is not run.
    .next = Draw one event for each, or a parallel gateway behind.
remark-all-on-the-edge = It waits for several things at once on the edge of a step; that is run only for messages.
    .next = Draw one event for each.
remark-all-in-event-sub-process = It begins an event sub-process when several things have come; that is not run.
    .next = Draw one start event for each.
remark-flow-to-nowhere = It leads from or to something that is not on the map.
    .next = Draw it again from step to step.
remark-flow-leaves-scope = It crosses the border of a pool or of a sub-process, which a token cannot.
    .next = Draw a message between pools; end the sub-process and go on from its edge.
remark-not-run = Nothing can reach it, or what it needs is not on the map.
    .next = Look at the flows that lead to it.

## Taken for granted

remark-message-without-flow = Nobody on the map sends it this message: it is taken to come from outside whenever it is awaited.
    .next = Draw the message flow from whoever sends it.
remark-from-whole-pool = The message comes from the pool “{ $pool }” as a whole, so it is there whenever it is awaited.
    .next = Draw from which step of the pool it comes.
remark-to-whole-pool = The message goes to the pool “{ $pool }” as a whole, where it is taken and forgotten.
    .next = Draw which step of the pool takes it.
remark-cannot-receive = It cannot take a message: what comes to it is forgotten.
    .next = Let the message end at a step or at an event that waits.
remark-cannot-send = Nothing happens at it at which a message could be sent: what comes from it is there whenever it is awaited.
    .next = Let the message begin at a step or at an event.
remark-one-of-many = “{ $pool }” stands for several; one of them takes part in the run.
    .next = Nothing, if all of them do the same.
remark-shares-process = Its process is that of “{ $other }”, for which it is run once.
    .next = Draw a process of its own, or one pool that stands for both.
remark-called-elsewhere = { $named ->
        [no] It does not say what it calls, so it is run as one step.
       *[yes] What it calls (“{ $called }”) is not in this file, so it is run as one step.
    }
    .next = Put the called process into the file, or draw it inside.
remark-called-has-pool = What it calls is the process of the pool “{ $called }”, which runs by itself; here it is one step.
    .next = Draw messages between the two.
remark-called-by-several = Several pools call the process in which it lies: its messages are those of the first.
    .next = Draw the process in each pool, where its messages matter.
remark-instances-assumed = Nobody says how many instances there are: one and two are run.
    .next = Write the number as its loop cardinality.
remark-one-instance = It sends or receives and nobody says how often: one instance is run, since each message is drawn once.
    .next = Write the number as its loop cardinality, if each instance has messages of its own.
remark-fewer-instances = { $stated } instances are stated and { $run } are run; more would only multiply the states.
    .next = Nothing, if all of them do the same.
remark-repetitions-uncounted = It may be repeated { $stated } times; beyond { $most } nobody counts, so it may be repeated for ever.
    .next = Nothing, unless the number decides how the case goes on.
remark-one-must-hold = All its flows have conditions and none is the default: one of them is taken to hold.
    .next = Mark the flow that is taken when no condition holds.
remark-complex-join = Its rule is written in words{ $named ->
        [no] {""}
       *[yes] {" "}(“{ $condition }”)
    }: it is taken to let one token of each round go on and to swallow the rest.
    .next = Draw an exclusive, inclusive or parallel gateway, if one of them says what is meant.
remark-error-uncaught = Nobody catches this error: it ends everything in its process.
    .next = Draw the event that catches it, on the edge of a sub-process.
remark-escalation-uncaught = Nobody catches this escalation; the case goes on.
    .next = Draw the event that catches it.
remark-cancel-without-transaction = It cancels, and no transaction is around it: it is an end like any other.
    .next = Draw a transaction around it, or a plain end.
remark-cancel-without-event = It can be cancelled, and no event on its edge says what follows: the case goes on as if it were done.
    .next = Draw a cancel event on its edge.
remark-nothing-to-undo = Nothing it could undo has a step that undoes it.
    .next = Draw the compensation activity of the step that is to be undone.
remark-nobody-undoes = No step is joined to it that undoes the work.
    .next = Draw the step that undoes it, and the dotted line to it.
remark-link-to-nowhere = No event in the same process catches this link, so the case ends here.
    .next = Give both ends of the link the same name.
remark-flow-from-end = A flow leads on from an end; nothing goes along it.
    .next = Draw an intermediate event, or remove the flow.
remark-nothing-begins = Nothing in it can begin: every step waits for another.
    .next = Draw a start event.
remark-cycle-without-time = A circle leads through it in which nobody works and nothing is awaited.
    .next = Draw the step that is repeated, or remove the circle.
remark-joins-may-wait = It and “{ $other }” may wait for each other for ever.
    .next = Join in one place, or by exclusive gateways.
