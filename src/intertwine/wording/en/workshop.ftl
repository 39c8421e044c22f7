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
