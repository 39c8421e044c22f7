# The words of the phone page, and those it shares with the others. Read by the browser; kept
# apart so that a phone loads these alone.

page-loading = One moment …
page-offline = No connection right now. It comes back by itself.
page-language = Language
page-time-left = Time left { $time }
page-accessibility = Accessibility

join-title = Join the workshop
join-code = Code on the screen
join-code-hint = Six digits, like 482 916
join-go-on = Go on
join-no-account = No account needed, nothing is installed.
join-joining = You are joining
join-who = Where do you come from?
join-actor = What do you do there?
join-actor-none = Something else, or rather not say
join-name = Your name
join-own-code = Your code from an earlier time, if you have one
join-join = Join
join-other-code = Use another code
join-named = With names.
join-pseudonymous = With a code of your own.
join-anonymous = Anonymous.

phone-question-number = Question { $n } of { $of }
phone-answers = { $n ->
    [one] 1 answer
   *[other] { $n } answers
 }
phone-in = You are in
phone-waiting = Look at the big screen. Your first question comes here by itself.
phone-step = We are at this step. Questions come here by themselves.
phone-as-today = As it works today. Choose one.
phone-unknown = I don’t know
phone-send = Send my answer
phone-change = Change
phone-change-what = my answer
phone-change-send = Send the changed answer
phone-kept-title = Your answer is kept
phone-kept = Your answer is kept on this phone and goes out by itself.
phone-kept-sleep = Keep this page open until it has gone out.
phone-received = Your answer is in
phone-same-time = You will see what everyone said, at the same time as everyone else.
phone-you-answered = You answered
phone-you-said = You said: { $answer }.
phone-like-you = { $n ->
    [0] Nobody else said that.
    [one] One other person said that too.
   *[other] { $n } others said that too.
 }
phone-only-this = Only this phone knows.
phone-sleep = Your phone may sleep. The answer is saved.
phone-held-title = This question is closed
phone-held = The answers come when everybody is ready.
phone-answered = { $answered } of { $present } have answered
phone-choose = Choose an answer first, or say that you do not know.
phone-words = In your own words, if you like
phone-easy = Easier words
phone-plain = Usual words
phone-read = Read aloud
phone-ended = The workshop is over. Thank you for taking part.
phone-decided = What we decided
phone-more = About this phone
phone-next-person = Hand over to the next person
phone-who-now = Who answers now?
phone-who-now-why = Several people can use this phone. Nobody’s answer is on the screen.
phone-person = { $n }. { $name }
phone-someone-new = Somebody new
phone-back = Back
phone-gone = This phone is not in the workshop any more. Write the six digits on the screen.
phone-pin = Say something about this
phone-pin-kind = What is it?
phone-pin-text = What do you want to say?
phone-pin-empty = Write something first.
phone-pin-problem = A problem
phone-pin-idea = An idea
phone-pin-question = A question
phone-pin-tension = A tension
phone-pin-note = A note
phone-pin-parked = For later
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

reveal-partner = Partner
reveal-answers = Their answers
reveal-you = you
reveal-say = { $n ->
    [one] 1 says “{ $answer }”.
   *[other] { $n } say “{ $answer }”.
 }
reveal-unsure = { $n ->
    [one] 1 does not know.
   *[other] { $n } do not know.
 }
reveal-map-says = The map says: { $answer }

phone-code = Your code:
phone-code-why = Write it down. With it, a later survey can be compared with today; nobody else can.
phone-counted = { $partners } are counted together, because few people are here from each.
phone-amend = Should something in the minutes be different?
phone-amend-send = Ask for a change
phone-amend-sent = The facilitator has your wish.

survey-at = Question { $n } of { $of }
survey-next = Keep and go on
survey-before = The one before
survey-skip = Skip for now
survey-look = Look at all answers
survey-done = All answered. Thank you.
survey-some = { $n } of { $of } answered
survey-done-how = You can change an answer until the survey closes.
survey-open = not answered yet
survey-answer = Answer

phone-forget = Take my answers away
phone-forget-sure = Your answers, votes and your name are erased here and cannot be brought back. Counts that were already shown may stay.
phone-forget-yes = Erase them
phone-forget-no = Keep them
phone-forgotten = Your answers are erased.

join-how = How will you answer?
join-how-alone = By myself
join-how-helped = With somebody’s help
join-how-guardian = A guardian answers for me
phone-order-how = Touch first what matters most, then the next, until all have a number. Touch again to take one out.
phone-order-at = number { $n }
phone-order-all = Give every one of them a number first.
phone-your-own = This is about your own organisation
phone-your-own-how = The others answer it now. You see what they said at the same time as everybody else.
phone-why = Why?
phone-why-how = What you write is read out to everybody, without your name. If nobody writes anything, the decision stands.
phone-why-named = What you write is read out to everybody, with your name. If nobody writes anything, the decision stands.
phone-why-missing = Say in a few words why, so that the others can respond.
reveal-reason-resolved = resolved
reveal-reason-recorded = on record
