# What a workshop says when something is not possible, and its questions.

error-session-already-open = “{ $title }” is already open. Its level of anonymity cannot be changed any more.
error-session-not-open = “{ $title }” is not open. Ask the facilitator.
error-session-full = { $limit } people have joined; no more can. Share a phone with somebody, or write on paper.
error-no-such-partner = There is no organisation “{ $partner }” in this workshop. Choose one from the list.
error-not-joined = This phone has not joined. Type the six digits on the screen.
error-no-such-question = This question is not part of the workshop any more. Nothing is lost; wait for the next one.
error-question-closed = This question is closed. Your earlier answer stands, if you gave one.
error-no-such-answer = “{ $value }” is not one of the answers. Choose from the list.
error-answer-empty = Choose an answer, or say that you do not know.
error-answer-too-long = That is longer than { $limit } characters, or more than one answer. Make it shorter.
error-nobody-answered = Nobody has answered yet, so there is nothing to show.
error-text-empty = Write something first.
error-no-such-contribution = That note is not there any more.
error-no-votes-left = You have given all { $limit } votes. Take one back to give it to another.
error-question-asked-already = This question was already answered and shown. Asking it again could tell what one person said; ask it in the next workshop.
error-too-many-questions = { $limit } questions are the most for one workshop.
error-too-many-pins = { $limit } are the most for one workshop. Close some, or write on paper.
error-survey-without-questions = A survey needs at least one question. Add one to the plan.
error-no-such-family = “{ $value }” is no kind of coordination. Use standardisation, planning or mutual adjustment.
error-agenda-wrong = Each part of the day needs a title, and { $limit } parts are the most.
error-somebody-else-leads = { $name } leads this workshop. Take over first.
error-no-such-account = There is no account “{ $name }” on this machine.
error-no-way-there = The map does not lead to “{ $step }” from here. Jump there, or choose another step.
error-minutes-not-open = The minutes of “{ $title }” cannot be changed now.

question-responsible = Who is responsible for “{ $step }”?
    .easy = Who does “{ $step }”?
question-next = What comes next after “{ $step }”?
    .easy = What happens after “{ $step }”?
question-information = What must be known before “{ $step }” can be done?
    .easy = What do you need to know for “{ $step }”?
question-purpose = What is “{ $step }” mainly for?
    .easy = Why do we do “{ $step }”?
question-other-side = What will the other organisation say: who is responsible for “{ $step }”?
    .easy = What will the others say: who does “{ $step }”?
question-own = { $step }
    .easy = { $step }
option-yes = Yes
option-no = No
option-partly = Partly

promise-named = Your name stands beside your answer, and everybody in the room can see it after the reveal.
promise-pseudonymous = Your answer is kept under a code that only you know, so that later answers can be compared. Nobody sees your name.
promise-anonymous = We do not store who gave which answer. This cannot be changed later.
withheld = { $n ->
    [one] One answer.
   *[other] { $n } answers.
 } Too few to show without revealing someone.
mostly-alike = Mostly alike: { $answer }
reveal-alike = We agree on this. Look at the next one.
reveal-split = We see this differently.
reveal-nobody-knows = Most of us do not know. That is good to know.
reveal-few = Too few answers to say whether we agree.
reveal-withheld = Too few answers to show without revealing someone.

error-order-incomplete = Put all of them in order, or choose to leave the question out.
error-reason-missing = Say in a few words why. Without a reason nobody can respond to it.
error-about-your-own = This question is about your own organisation. The others answer it.
error-nothing-to-rate = There is nothing to rate yet. Pin problems, ideas, questions or tensions first.
error-no-such-decision = That decision is not there any more.
error-no-such-reason = That reason is not there any more, or is not shown yet.
error-lead-code-wrong = This code does not work, or not any more. Ask whoever leads for a new one.
error-scale-too-short = A scale needs at least { $least } answers, from least to most.
error-set-empty = The map offers nothing to ask here. Draw messages between partners first.

question-other-side-about = What will { $partner } say: who is responsible for “{ $step }”?
    .easy = What will { $partner } say: who does “{ $step }”?
question-own-scale = { $step }
    .easy = { $step }
question-management-system = { $cell ->
    [goals-culture] How we think about our goals, as a habit of mind
    [goals-processes] How goals are set and followed up
    [goals-routines] What we do about goals without thinking, day by day
    [resources-culture] How we think about sharing people, money and things
    [resources-processes] How people, money and things are given out
    [resources-routines] How we use people, money and things day by day
    [activities-culture] How we think about working together
    [activities-processes] How the work is divided and planned between us
   *[activities-routines] How we work together day by day
 }
    .easy = { $cell ->
    [goals-culture] How we think about our goals
    [goals-processes] How we agree on goals
    [goals-routines] What we do about goals every day
    [resources-culture] How we think about sharing
    [resources-processes] How things are shared out
    [resources-routines] How we use what we have every day
    [activities-culture] How we think about working together
    [activities-processes] How we plan the work
   *[activities-routines] How we work every day
 }
question-alignment = How true is this of the work between our organisations?
    .easy = Is this true for us?
question-adaptability = How true is this of how our organisations change?
    .easy = Is this true when things change?
question-trust = How true is this of { $partner }?
    .easy = Is this true of { $partner }?
question-value = What matters most in this service? Put in order.
    .easy = What matters most to you?
question-learning-together = What did we change in how we work together at “{ $step }”? How did we learn it?
    .easy = What do we now do differently together at “{ $step }”?
question-learning-home = What did you change at home because of it, at “{ $step }”?
    .easy = What do you do differently at home now, at “{ $step }”?
question-rating = How much is each of these worth working on?
    .easy = How important is each of these?
question-consent = Can you live with this? “{ $decision }”
    .easy = Is this all right for you? “{ $decision }”

part-today = Does it serve today’s service?
part-renewal = Does it serve renewing the service?
part-together = Do these two help or hinder one another?
part-same-way = Our joint procedures and measures pull the same way.
part-little-wasted = Little of our joint effort is wasted.
part-no-conflict = We get no targets that work against one another.
part-questions-practice = How we work together invites us to question old practice.
part-quick-change = What we do together can be changed quickly.
part-moves-on = How we work together moves on when priorities do.
part-keeps = { $partner } keeps what was agreed.
part-raise = I can raise a problem with { $partner }.

option-serves-m2 = −2 · hinders much
option-serves-m1 = −1 · hinders a little
option-serves-0 = 0 · neither
option-serves-1 = +1 · helps a little
option-serves-2 = +2 · helps much
option-true7-1 = 1 · not at all
option-true7-2 = 2
option-true7-3 = 3
option-true7-4 = 4 · in part
option-true7-5 = 5
option-true7-6 = 6
option-true7-7 = 7 · completely
option-true5-1 = 1 · not at all
option-true5-2 = 2 · rather not
option-true5-3 = 3 · in part
option-true5-4 = 4 · rather yes
option-true5-5 = 5 · completely
option-worth-1 = 1 · not worth it
option-worth-2 = 2
option-worth-3 = 3
option-worth-4 = 4
option-worth-5 = 5 · most worth it
option-value-speed = It goes quickly
option-value-cost = It costs little
option-value-quality = It is done well
option-value-dignity = People are met with respect
option-value-private = What the single person gets out of it
option-value-group = What our organisations get out of it
option-value-public = What everybody gets out of it
option-learnt-passive = We read each other’s papers
option-learnt-active = We gave each other advice
option-learnt-interactive = We found out something new together
option-learnt-nothing = Nothing
option-learnt-little = Something small
option-learnt-much = Something large
option-consent = I consent
option-concern = I consent, with a concern
option-objection = I object

reveal-mostly = Mostly alike.
reveal-reasons = { $n ->
    [one] One reason to talk through.
   *[other] { $n } reasons to talk through.
 }
consent-given = Nobody gave a reason against it.
consent-open = { $n ->
    [one] One reason against it is open.
   *[other] { $n } reasons against it are open.
 }
consent-recorded = { $n ->
    [one] Decided with one reason against it on record.
   *[other] Decided with { $n } reasons against it on record.
 }
reason-open = open
reason-resolved = resolved
reason-recorded = on record
