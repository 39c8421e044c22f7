# The words of the workspace's pages; read by the server's tests and by the browser.

page-loading = One moment …
page-offline = No connection right now. It comes back by itself.
page-try-again = Try again

join-title = Join the workshop
join-code = Code on the screen
join-code-hint = Six digits, like 482 916
join-go-on = Go on
join-who = Where are you from?
join-actor = What do you do there?
join-actor-none = Something else, or rather not say
join-name = Your name
join-helped = Somebody helps me answer, or I answer beside somebody
join-join = Join
join-other-code = Use another code
phone-waiting = You are in. Look at the big screen; your first question comes here.
phone-between = Thank you. The next question comes here by itself.
phone-send = Send my answer
phone-change = Change my answer
phone-kept = Your answer is kept on this phone and goes out by itself.
phone-received = Your answer has arrived. You can change it while the question is open.
phone-held = This question is closed. The answers come when everybody is ready.
phone-answered = { $answered } of { $present } have answered
phone-choose = Choose an answer first.
phone-words = In your own words (if you like)
phone-easy = Easier words
phone-plain = Usual words
phone-read = Read aloud
phone-ended = The workshop is over. Thank you for taking part.
phone-next-person = Hand over to the next person
phone-pin = Say something about this step
phone-pin-kind = What is it?
phone-pin-problem = A problem
phone-pin-idea = An idea
phone-pin-question = A question
phone-pin-tension = A tension
phone-pin-send = Pin it
phone-pins = What people said
phone-vote = Give a vote
phone-unvote = Take my vote back
phone-votes-left = { $n ->
    [0] You have given all your votes.
    [one] You have one vote left.
   *[other] You have { $n } votes left.
 }
phone-votes = { $n ->
    [one] 1 vote
   *[other] { $n } votes
 }

reveal-map-says = The map says: { $answer }
reveal-people = { $n ->
    [one] 1 person
   *[other] { $n } people
 }

projector-join = Join from your phone
projector-at = { $address } · code { $code }
projector-joined = { $n ->
    [0] Nobody has joined yet
    [one] 1 person has joined
   *[other] { $n } people have joined
 }
projector-finished = { $answered } of { $present } have finished
projector-start = Welcome. We start in a moment.
projector-step = We are here
projector-decisions = What we decided

home-title = Your partnerships
home-sign-in = Sign in
home-create = Make your account
home-create-why = This account is on this computer only. It keeps others on the network out of your workspace.
home-name = Name
home-password = Password
home-password-hint = At least ten characters; a short sentence is good.
home-sign-out = Sign out
home-empty = Nothing here yet. Start with “intertwine demo”, or take a study folder in with “intertwine serve FOLDER”.
home-only-here = The workspace opens on the facilitator’s own computer only. To take part, go to the page “Join”.
board-maps = Maps
board-map-facts = { $partners } partners, { $steps } steps
board-workshops = Workshops
board-no-workshops = No workshop yet. Prepare one: everyone answers alone, then you look together.
board-prepare = Prepare a workshop
board-report = Report
board-left-out = Could not be read
board-open = Open
board-stage-prepared = prepared
board-stage-open = open
board-stage-closed = closed, minutes can be amended
board-stage-locked = locked
board-session-facts = { $joined } people, { $questions } questions
board-back = All partnerships

run-back = Back to the board
run-anonymity = What is kept of who answered?
run-anonymity-why = Chosen now, shown on every phone, and not changeable afterwards.
run-named = Names are kept
run-pseudonymous = A code each person keeps
run-anonymous = Nothing is kept
run-open = Open the workshop
run-code = Code
run-address = Address for phones
run-projector = Open the projector window
run-people = Who is here
run-nobody = Nobody yet. Show the code.
run-has-answered = has answered
run-has-not = not yet
run-plan = Questions
run-plan-empty = No hand-overs on this map to ask about. Ask about any step below.
run-ask = Ask
run-asked = asked
run-any = Ask about any step
run-kind = Question
run-kind-responsible = Who is responsible?
run-kind-next = What comes next?
run-kind-information = What must be known?
run-kind-purpose = What is it for?
run-kind-other-side = What will the other side say?
run-step = Step
run-now = Now
run-nothing-asked = Nothing is being asked. Choose a question.
run-reveal = Reveal answers
run-hold = No more answers
run-next = Next question
run-map = The map so far
run-pins = What people pinned
run-decide = Write a decision down
run-decision = What was decided
run-owner = Who does it
run-due = Until when
run-save = Save
run-decisions = Decisions
run-close = End the workshop
run-lock = Lock the minutes
run-lost = { $n ->
    [one] 1 phone lost
   *[other] { $n } phones lost
 }
