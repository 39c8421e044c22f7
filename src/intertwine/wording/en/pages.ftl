# The words of the facilitator's pages and the projector; with phone.ftl, all the pages say.

page-skip = Skip to the content
key-space = Space

projector-title = on the projector
projector-gone = This window is not signed in. Open it from the facilitator’s page.
projector-join = Join from your phone
projector-join-at = Join on your phone:
projector-code = code
projector-qr = Code for your camera: opens the page to join
projector-joined = { $n ->
    [0] Nobody has joined yet
    [one] 1 person has joined
   *[other] { $n } people have joined
 }
projector-finished = { $answered } of { $present } have answered
projector-alone = Answer alone, on your phone. Nobody sees an answer before we reveal.
projector-start = Welcome. We start in a moment.
projector-walk = Walk-through
projector-story = The story so far
projector-did = { $partner }: { $step }.
projector-step = We are here. What happens, and who needs to know?
projector-map = How alike we answered: 1 is everybody, 0 is nobody
projector-thanks = Thank you for today
projector-decisions = What we decided

home-title = Your partnerships
home-sign-in = Sign in
home-create = Make your account
home-create-why = This account is on this computer only. It keeps others on the network out of your workspace.
home-name = Name
home-password = Password
home-password-hint = At least ten characters; a short sentence is good.
home-sign-out = Sign out
home-empty = Nothing here yet
home-only-here = The workspace opens on the facilitator’s own computer only. To take part in a workshop, go to
home-open = Open

board-back = All partnerships
board-where = Where we are together
board-maps = Maps
board-map-facts = { $partners } partners, { $steps } steps
board-map-alt = { $name }: the map. The report has it as text.
board-workshops = Workshops
board-no-workshops = No workshop yet
board-no-workshops-how = Prepare one: everybody answers alone on a phone, then you look at the answers together. It takes one click and can be changed afterwards.
board-prepare = Prepare a workshop on this map
board-survey = Prepare a survey by link
board-survey-title = { $name }, survey
board-measuring = Reading the study …
measuring = Measuring. More is shown as it is found.
measuring-so-far = { $done } of { $wanted } measures done
board-fewer = Show fewer
board-report = Report
board-left-out = Could not be read
board-stage-prepared = prepared
board-stage-open = open
board-stage-closed = ended, minutes can be amended
board-stage-locked = locked
board-session-facts = { $joined } people, { $questions } questions
board-no-maps = Draw or import a map
board-counts = { $advantages } work well, { $barriers } gaps, { $questions } open questions
board-advantage = Works well
board-barrier = Gap
board-question = Open question
board-severity-low = low
board-severity-medium = medium
board-severity-high = high
board-all = All { $n } in this component
board-component-empty = Nothing is known about this yet.
board-component-governance = Effective governance
board-component-governance-ask = Who leads, and who answers for what?
board-component-resources = Complementary resources
board-component-resources-ask = What does each partner bring that the others lack?
board-component-assets = Relation-specific assets
board-component-assets-ask = Which places and tools do we share?
board-component-routines = Knowledge-sharing routines
board-component-routines-ask = How do we keep each other informed?

run-back = Back to the board
run-gone = This workshop is not there any more, or you are not signed in.
run-prepared = Ready to open
run-prepared-how = The questions on the left are proposed from the busiest hand-overs of the map. You can ask any other question about any step once the workshop is open.
run-anonymity = What is kept of who answered?
run-anonymity-why = Chosen now, shown on every phone, and not changeable afterwards.
run-named = Names are kept
run-named-why = Everybody can see after the reveal how each organisation answered. Good where people know each other.
run-pseudonymous = A code each person keeps
run-pseudonymous-why = Answers can be compared with a later survey without names. Small organisations are shown together.
run-anonymous = Nothing is kept
run-anonymous-why = No name, no role. Small organisations are shown together.
run-kept-named = Answers with names
run-kept-pseudonymous = Answers under a code
run-kept-anonymous = Answers anonymous
run-open = Open the workshop
run-open-survey = Open the survey
run-survey-how = Everybody gets the questions on the left by link and answers alone, in their own time. So you have a starting point before anybody meets.
run-agenda-how = One part a line: minutes, then what happens.
run-agenda-save = Keep the agenda
run-saved = Kept.
run-minutes-n = { $n } min
run-minutes = Minutes to read, print or send round
run-amendments = Changes people ask for
run-counted = { $partners } are counted together, because few people are here from each.
agenda-welcome = 15 Welcome, who is here
agenda-walk = 60 Walk the map, answer alone, look together
agenda-pause = 20 Coffee
agenda-differences = 40 Three differences we saw
agenda-decide = 30 Vote, decide, name owners
survey-running = The survey is open
survey-link = Send this link. It works on your network while this computer is on.
survey-begun = have begun
survey-finished = have answered all { $of }
run-code = Code
run-projector = Open the projector
run-projector-question = Projector: question
run-projector-reveal = Projector: answers
run-side = Time, notes, decisions, late comers
run-nobody = Nobody yet. Open the projector: it shows the code.
run-here = { $n ->
    [one] 1 here
   *[other] { $n } here
 }
run-of = { $done } of { $all }
run-names = Who is here, by name
run-no-name = No name given
run-asleep = phone asleep
run-has-answered = has answered
run-has-not = not yet
run-agenda = Agenda
run-plan = Questions
run-plan-empty = No hand-overs on this map to ask about. Ask about any step below.
run-ask = Ask
run-asked = asked
run-agreement = agreement
run-agreement-note = The number is agreement after the reveal: 1 is everybody alike.
run-any = Ask about any step
run-kind = Question
run-kind-responsible = Who is responsible?
run-kind-next = What comes next?
run-kind-information = What must be known?
run-kind-purpose = What is it for?
run-kind-other-side = What will the other side say?
run-kind-own = In my own words (yes, no, partly)
run-own = Your question
run-step = Step
run-strip = The whole service, step by step
run-strip-at = Step { $n } of { $of } · { $step }
run-strip-nowhere = { $of } steps. The walk has not begun.
run-hidden = Map’s answer is hidden in the room
run-nothing-asked = Nothing is being asked
run-nothing-asked-how = Walk to the first step, or ask the first question. Both are in the foot of this page.
run-walk-how = The room is at this step. Let somebody tell what happens here, then go on or ask.
run-say = Say:
run-say-words = “Answer for how it works today, not how it should be. There is no wrong answer; a difference is what we came for.”
run-say-then = Then be quiet.
run-never-what = you see who has finished, never what
run-after = After the reveal.
run-after-how = If partners split, let the one the map names speak last. Ask for an example before a solution.
run-reveal = Reveal answers
run-reveal-sure = Reveal anyway
run-missing = { $n ->
    [one] 1 not finished, counted as no answer.
   *[other] { $n } not finished, counted as no answer.
 }
run-sure = { $n ->
    [one] 1 may still be writing. Reveal anyway?
   *[other] { $n } may still be writing. Reveal anyway?
 }
run-all-in = Everybody has answered.
run-again = Ask again
run-first = Ask the first question
run-next = Next question
run-all-asked = All questions of the plan are asked.
run-back-step = Back
run-next-step = Next step
run-which-way = Which way now?
run-pin = Pin
run-map = The map so far
run-map-alt = The map, coloured by how alike people answered. The numbers stand beside the questions.
run-time = Time for this question
run-time-start = Start 1:30
run-time-more = +30 s
run-time-stop = Stop
run-time-note = It only shows the time. Nothing closes by itself.
run-pins-n = Pinned, { $n }
run-pins-empty = Nothing yet. People pin from their phones; you pin with the foot of this page.
run-only-you = seen by you only
run-parked-n = Parked for later, { $n }
run-decide = Write a decision down
run-decision = What was decided
run-owner = Who does it
run-due = Until when
run-family = Is it a way of coordinating?
run-family-none = No, or not yet clear
run-family-standardisation = Same rules and forms
run-family-planning = Plans and dates
run-family-mutual-adjustment = Talking to each other
run-save = Save
run-decisions = Decisions
run-decisions-empty = Nothing decided yet.
run-late = Late or without a phone
run-paper = Type in a paper answer
run-paper-how = One person at a time. They count like everybody else.
run-paper-name = Name on the paper
run-paper-send = Save this answer
run-paper-done = { $n ->
    [one] 1 paper answer saved.
   *[other] { $n } paper answers saved.
 }
run-close = End
run-close-sure = End the workshop
run-close-not = Go on
run-closed = The workshop has ended
run-closed-how = Participants can still ask for changes of the minutes. Lock them when everybody has read them.
run-lock = Lock the minutes
run-locked = The minutes are locked
run-locked-how = What was answered and decided is in the report.
run-lost = { $n ->
    [one] 1 phone lost
   *[other] { $n } phones lost
 }

settings-title = Settings
settings-machine-made = Finnish, Swedish and Danish were translated by a machine and have not yet been read by a person. Please tell us where they are wrong.
settings-keys = Keys during a workshop
settings-keys-on = Single keys work (switch off if you dictate or use a switch)
settings-where = Who can reach this workspace
settings-profile-room = Room: this computer leads; phones on the same network can only join with a code. Nothing leaves your network.
settings-profile-server = Server: people sign in over an encrypted connection.

access-aim = Everybody in the room should be able to take part. Intertwine aims at WCAG 2.2, level AA.
access-works = What works
access-keyboard = Every page can be used with a keyboard alone; what has the focus is marked and never hidden.
access-reader = Questions are native radio buttons with a heading. How many have answered is announced at most every ten seconds, and a reveal moves to its heading.
access-zoom = Pages work at 320 pixels and at 400 % zoom without sideways scrolling, except the picture of the map.
access-colour = Nothing is told by colour alone: partners have a letter and a pattern, agreement its number. Light, dark and forced colours work.
access-motion = With reduced motion nothing moves.
access-time = The clock only shows the time. No question closes by itself; the facilitator decides.
access-easy = Each question has easier words and can be read aloud where the phone has a voice.
access-help = You can answer with help, share a phone, or answer on paper.
access-lacks = What does not work yet
access-map = The picture below the grid has only a short description; the table above it says the same. A map’s own page tells the whole map as text.
access-languages = Finnish, Swedish and Danish are translated by a machine and not yet read by a person.
access-tested = Tested with automatic checks, keyboard and browser settings; not yet by people with disabilities.
access-tell = Tell us
access-tell-how = Say to the facilitator what you could not do; they can pass it on. In the workshop there is always another way: a shared phone, or paper.

kept-title = What is kept, and who did what
kept-what = Everything is on this computer. What people pin, answer and vote stands in the session as they were promised when they joined; nobody’s address or device is stored. Each person can take their answers away from their own phone.
kept-days = Days that answers stay in a session after its minutes are locked
kept-days-how = 0 keeps them. What went into the study stays there either way.
kept-audit = Who did what
kept-audit-empty = Nothing yet.
