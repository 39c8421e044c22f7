# What `intertwine check` says of a map, element by element.
# Each has a sentence that says what was found, and `.next`: what to do about it.

diagnostic-file-unreadable = This file could not be read. { $problem }
    .next = Mend or export the file again; the other files were checked.
diagnostic-duplicate-id = { $count } elements have the id “{ $id }”, so nobody can tell which one is meant.
    .next = Give each its own id; most tools do that when the element is copied and pasted again.
diagnostic-missing-id = It has no id, so nothing can refer to it.
    .next = Save the file with a modelling tool, which gives it one.
diagnostic-dangling-reference = It refers to “{ $ref }”, which is not in the file.
    .next = Remove the reference, or bring back what it refers to.
diagnostic-drawn-nothing = The drawing shows “{ $ref }”, which is not in the file.
    .next = Remove the shape, or bring back what it stands for.
diagnostic-line-without-end = This line does not lead from one step to another: { $which ->
        [start] its start is missing
        [end] its end is missing
        [both] both its ends are missing
       *[kind] one end is not a step
    }. It was left out.
    .next = Draw it again from step to step, or delete it.
diagnostic-line-lists-disagree = It lists { $flow } as { $way ->
        [incoming] coming in, but that line leads elsewhere
       *[outgoing] going out, but that line starts elsewhere
    }.
    .next = Save the file with a modelling tool, or draw the line again.
diagnostic-element-unknown = “{ $name }” is not part of BPMN 2.0 ({ $count ->
        [one] once
       *[other] { $count } times
    } in this file). It was kept and not used.
    .next = Check that the file was exported as BPMN 2.0.
diagnostic-element-not-measured = The file has { $count ->
        [one] a { $kind }
       *[other] { $count } of the kind { $kind }
    }. It was recognised, and the measures do not use it.
    .next = Nothing, unless the service itself is told there: then draw it with pools and messages.

diagnostic-unnamed-step = This step has no name, so nobody can talk about it.
    .next = Name what is done: a verb and a thing.
diagnostic-unnamed-group = This sub-process has no name, so nobody can talk about it as a whole.
    .next = Name what its steps achieve together.
diagnostic-unnamed-event = This event has no name: nobody can tell what is waited for or told.
    .next = Name what happens, for example “Answer received”.
diagnostic-unnamed-pool = This pool has no name, so it is not clear which organisation it is.
    .next = Name the organisation.
diagnostic-unnamed-lane = This lane has no name, so it is not clear who acts.
    .next = Name the role.
diagnostic-unnamed-message = The message from { $source } to { $target } has no name, so it is not clear what is passed on.
    .next = Name what is passed on, for example “Referral”.
diagnostic-unnamed-datum = This { $kind } has no name.
    .next = Name the information it stands for.
diagnostic-branches-unlabelled = { $count } ways lead on from this choice without saying when each is taken.
    .next = Write the answer on each line, for example “yes” and “no”.

diagnostic-no-pools = There are no pools and no lanes, so the map does not say which organisations take part.
    .next = Draw a pool around the steps of each organisation.
diagnostic-only-black-boxes = { $count ->
        [one] The only pool is closed
       *[other] All { $count } pools are closed
    }: the map shows no step of anyone.
    .next = Open the pools you know and draw what happens inside.
diagnostic-process-without-pool = { $count ->
        [one] One step stands
       *[other] { $count } steps stand
    } outside all pools, so nobody performs them.
    .next = Draw a pool around them, or move them into one.
diagnostic-nobody-performs = This step stands in no lane, while other steps in { $pool } do: nobody performs it.
    .next = Move it into the lane of the one who does it.
diagnostic-lane-empty = Nothing happens in this lane.
    .next = Draw what this role does, or delete the lane.
diagnostic-two-lanes = It belongs to several lanes at once: { $lanes }.
    .next = Keep it in the lane of the one who does it; draw a step of its own for the other.

diagnostic-sequence-across-pools = A sequence flow leads from { $source } to { $target } in another pool. Between pools only messages pass.
    .next = Replace it with a message flow, and let each pool have a flow of its own.
diagnostic-sequence-across-group = A sequence flow crosses the border of a sub-process, from { $source } to { $target }.
    .next = Connect the sub-process itself instead.
diagnostic-message-inside-pool = A message flow leads from { $source } to { $target } inside the same pool { $pool }.
    .next = Use a sequence flow inside a pool, or draw separate pools if these are two organisations.
diagnostic-message-cannot-start = A message starts at { $source } ({ $at }), which cannot send one.
    .next = Let a task or a sending event send it.
diagnostic-message-cannot-end = A message arrives at { $target } ({ $at }), which cannot receive one.
    .next = Let a task or a receiving event take it.
diagnostic-message-at-other-event = A message leads to or from this event, which is about something else.
    .next = Make it a message event, or connect the message to a task.
diagnostic-message-at-plain-event = A message leads to or from this event, which is drawn without an envelope.
    .next = Make it a message event, so that everybody sees it waits for or sends a message.
diagnostic-nobody-sends-start = It starts with a message, and nobody on this map sends one to it.
    .next = Draw the pool that sends it, closed if you do not know it from inside.
diagnostic-nobody-sends = It waits for a message, and nobody on this map sends one to it.
    .next = Draw the message flow from the pool that sends it.
diagnostic-nobody-receives = It sends a message, and nobody on this map receives it.
    .next = Draw the message flow to the pool that gets it.
diagnostic-message-ends-at-lane = A message ends at { $at } { $lane }; BPMN lets it end at a step or at a pool only. It was read as ending at the pool.
    .next = Let it end at the step that takes it.

diagnostic-start-implicit = No start is drawn; the steps that nothing leads to were taken as starts.
    .next = Draw a start event, if it matters what sets things off.
diagnostic-end-implicit = No end is drawn; the steps that lead nowhere were taken as ends.
    .next = Draw an end event, if it matters when it is over.
diagnostic-unconnected = No line leads to it or from it, so nobody can tell when it happens.
    .next = Connect it, or delete it.
diagnostic-no-way-in = { $only ->
        [message] Only a message leads to it
       *[nothing] Nothing leads to it
    }, while other ways begin at a start event.
    .next = Draw the line that leads to it, or a start event of its own.
diagnostic-no-way-out = Nothing leads on from it, while other ways finish at an end event.
    .next = Draw what follows, or an end event.
diagnostic-never-reached = No way from any start leads { $count ->
        [one] here: it only follows itself.
       *[other] here: it only goes round with { $steps }.
    }
    .next = Connect it with a step before it.
diagnostic-never-ends = From here no way leads to an end{ $count ->
        [one] .
       *[other] : it goes round for ever with { $steps }.
    }
    .next = Draw the way out of the circle.
diagnostic-start-has-incoming = A line leads from { $other } into this start. A start begins something; nothing leads to it.
    .next = Lead the line to the first step instead.
diagnostic-end-has-outgoing = A line leads from this end to { $other }. Nothing follows an end.
    .next = Make it an event in the middle, or let the line begin earlier.
diagnostic-boundary-has-incoming = A line leads from { $other } into this event on the edge of a step.
    .next = Lead the line to the step itself.
diagnostic-boundary-on-nothing = This event should sit on the edge of a step, and sits on none.
    .next = Drag it onto the step that it interrupts.
diagnostic-boundary-leads-nowhere = When this happens during { $host }, the map does not say what follows.
    .next = Draw the line to what is done then.

diagnostic-gateway-without-effect = One line leads in and one leads out, so this { $kind } decides and joins nothing.
    .next = Delete it, or draw the missing branch.
diagnostic-default-elsewhere = The way it takes by default does not begin here.
    .next = Choose one of its own lines as the default.
diagnostic-event-gateway-followed = Whichever comes first decides here, but { $other } is not something that can come: only waiting events and receive tasks may follow.
    .next = Put an event before { $other } that says what is waited for, or use an exclusive gateway.
diagnostic-event-gateway-alone = Whichever comes first decides here, but only one thing can come.
    .next = Draw what else may happen, for example that time runs out.
diagnostic-event-waits-for-nothing = This event waits, and does not say for what.
    .next = Say whether it is a message, a time or something else.
diagnostic-link-without-partner = This link leads { $way ->
        [to] here, but no link of that name leads away
       *[from] away, but no link of that name continues
    }.
    .next = Give both ends of the jump the same name.

diagnostic-nobody-writes = It is used, and nobody on this map makes it or brings it.
    .next = Draw the step or the message it comes from.
diagnostic-nobody-reads = It is made, and nobody on this map uses it.
    .next = Draw who needs it, or ask whether it is needed at all.
diagnostic-store-nobody-writes = It is read, and nobody on this map writes in it.
    .next = Draw who keeps it up to date, if that belongs to this service.
diagnostic-store-nobody-reads = It is written, and nobody on this map reads in it.
    .next = Draw who looks things up there, or ask what it is kept for.
diagnostic-datum-unattached = No step makes it or uses it.
    .next = Connect it to the steps that make and use it, or name the message after it that brings it.

diagnostic-no-drawing = The file has no drawing; we lay it out ourselves, other tools may show nothing.
    .next = Nothing, if you use it only here. Otherwise open it in a tool that lays out diagrams.
diagnostic-not-drawn = It is in the file and not in the drawing, so nobody sees it.
    .next = Draw it, or delete it from the file.
diagnostic-line-not-drawn = The line from { $source } to { $target } is in the file and not in the drawing.
    .next = Draw it, or delete it from the file.
diagnostic-overlap = It covers { $other } in the drawing.
    .next = Move them apart.
diagnostic-outside-pool = It belongs to { $pool } and is drawn outside that pool.
    .next = Drag it into the pool, or where it belongs.
diagnostic-outside-lane = It belongs to lane { $lane } and is drawn outside that lane.
    .next = Drag it into the lane of the one who does it, so that file and drawing agree.
diagnostic-no-size = It is drawn with no width or height, so nobody sees it.
    .next = Give it a size.
diagnostic-too-small = It is drawn { $width } by { $height } pixels, too small for its name.
    .next = Draw it larger.

# How an element is called inside a sentence, and as a heading where it has no name.

check-called = “{ $name }”
check-called-by-kind = an unnamed { $kind }

check-unnamed = { $kind } without a name ({ $id })
check-unnamed-near = { $kind } without a name, next to “{ $near }”

# The words of BPMN tools for each kind of element.

element-element = element
element-task = task
element-userTask = user task
element-manualTask = manual task
element-serviceTask = service task
element-scriptTask = script task
element-businessRuleTask = business rule task
element-sendTask = send task
element-receiveTask = receive task
element-callActivity = call activity
element-subProcess = sub-process
element-adHocSubProcess = ad-hoc sub-process
element-transaction = transaction
element-startEvent = start event
element-intermediateCatchEvent = waiting event
element-intermediateThrowEvent = sending event
element-boundaryEvent = event on the edge of a step
element-endEvent = end event
element-exclusiveGateway = exclusive gateway
element-inclusiveGateway = inclusive gateway
element-parallelGateway = parallel gateway
element-complexGateway = complex gateway
element-eventBasedGateway = event-based gateway
element-participant = pool
element-lane = lane
element-process = process
element-collaboration = collaboration
element-sequenceFlow = sequence flow
element-messageFlow = message flow
element-association = association
element-dataObject = data object
element-dataObjectReference = data object
element-dataStore = data store
element-dataStoreReference = data store
element-dataInput = data input
element-dataOutput = data output
element-dataInputAssociation = data arrow
element-dataOutputAssociation = data arrow
element-textAnnotation = note
element-group = group
element-choreography = choreography
element-choreographyTask = choreography task
element-subChoreography = sub-choreography
element-callChoreography = called choreography
element-conversation = conversation
element-subConversation = sub-conversation
element-callConversation = called conversation
element-conversationLink = conversation link
element-conversationAssociation = conversation association
element-globalTask = global task
element-globalUserTask = global user task
element-globalManualTask = global manual task
element-globalScriptTask = global script task
element-globalBusinessRuleTask = global business rule task
element-globalChoreographyTask = global choreography task
element-globalConversation = global conversation
element-implicitThrowEvent = implicit event

# The command's own words.

check-nothing = nothing to mention
check-severity-high = must be mended
check-severity-medium = worth mending
check-severity-low = worth a look
check-whole-file = the whole file
check-total = { $files ->
        [one] 1 file checked
       *[other] { $files } files checked
    }: { $high } must be mended, { $medium } worth mending, { $low } worth a look{ $unread ->
        [0] .
        [one] ; 1 file could not be read.
       *[other] ; { $unread } files could not be read.
    }
