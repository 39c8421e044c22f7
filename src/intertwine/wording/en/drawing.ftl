# What stands in pictures, and what is read aloud for them.

drawing-summary = { $partners ->
        [0] No organisation is named.
        [one] One organisation: { $names }.
       *[other] { $partners } organisations: { $names }.
    } { $steps ->
        [0] No steps
        [one] One step
       *[other] { $steps } steps
    }, { $hand-offs ->
        [0] no hand-offs
        [one] one hand-off
       *[other] { $hand-offs } hand-offs
    } between organisations{ $coproduced ->
        [0] .
        [one] ; one step is done together with citizens.
       *[other] ; { $coproduced } steps are done together with citizens.
    }
drawing-black-box = only what it sends and receives is shown
drawing-coproduced = done together with citizens
drawing-unnamed = something without a name
drawing-nobody = Nobody is named for these
drawing-advantage = Advantage
drawing-barrier = Barrier
drawing-question = Open question

legend-coproduced = done together with citizens
legend-hand-off = hand-off
legend-information = information
legend-missing = needed, not sent
legend-advantage = works well
legend-barrier = stands in the way
legend-question = open question
legend-withheld = too few answers to show

scale-agreement-0 = under .40
scale-agreement-1 = .40–.54
scale-agreement-2 = .55–.66
scale-agreement-3 = .67–.79
scale-agreement-4 = .80 up
scale-waiting-0 = under 1 day
scale-waiting-1 = 1–3 days
scale-waiting-2 = 4–7 days
scale-waiting-3 = 1–2 weeks
scale-waiting-4 = over 2 weeks

# Kinds of element, as people say them
kind-task = step
kind-userTask = step
kind-manualTask = step by hand
kind-serviceTask = automatic step
kind-scriptTask = automatic step
kind-businessRuleTask = step decided by rules
kind-sendTask = sending
kind-receiveTask = waiting for something
kind-callActivity = step described elsewhere
kind-subProcess = group of steps
kind-adHocSubProcess = group of steps in any order
kind-adHocSubProcess-in-turn = group of steps in any order, one at a time
kind-transaction = group of steps that succeed or fail together
kind-startEvent = start
kind-intermediateCatchEvent = waiting
kind-intermediateThrowEvent = telling
kind-boundaryEvent = interruption
kind-endEvent = end
kind-exclusiveGateway = choice
kind-inclusiveGateway = choice of one or more
kind-parallelGateway = at the same time
kind-complexGateway = special rule
kind-eventBasedGateway = what comes first

error-no-such-theme = There is no theme “{ $theme }”. Choose one of { $themes }.
error-drawing-ending = “{ $file }” must end in .svg or .png, so that the kind of picture is clear.
error-drawing-cannot-write = The picture “{ $file }” could not be written: { $problem }. Choose another folder, or close the file elsewhere.
error-drawing-too-large = The picture would have { $pixels } million dots, more than the { $limit } that can be made. Choose a smaller --scale, or write an .svg.
draw-done = Drew “{ $file }”.
