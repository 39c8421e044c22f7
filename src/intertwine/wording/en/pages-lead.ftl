# Words of the pages that lead a workshop: plan, consent, paper, who leads.

plan-title = What will be asked
plan-how = Proposed from the busiest hand-overs. Take out what you do not need; four to six minutes of questions are plenty.
plan-up = Move up
plan-down = Move down
plan-out = Take out
plan-add = Add
plan-set = Add questions that belong together
plan-set-hand-offs = The busiest hand-overs
plan-set-hand-offs-how = Who is responsible and what must be known, twice at each of five steps.
plan-set-shared-domain = Do we know each other’s work?
plan-set-shared-domain-how = Two questions on one step of each organisation. How the others answer is held against how those who do it answer.
plan-set-expectation = What will the others say?
plan-set-expectation-how = Who is responsible, and what the one who does the step will say.
plan-set-management-system = How we are led (nine questions)
plan-set-management-system-how = Goals, resources and activities, in culture, processes and routines: does it serve today, does it serve renewal, do they help one another? Best as a survey.
plan-set-alignment-adaptability = Working together now, and changing together
plan-set-alignment-adaptability-how = Six statements. They are ours and not validated.
plan-set-trust = Trust
plan-set-trust-how = Two statements about each other organisation. Shown by group from five answers on, never by person. Ask only if people may answer freely.
plan-set-value = What matters most
plan-set-value-how = Seven criteria to put in order. The order goes into the study as weights.
plan-set-learning = What we have learnt
plan-set-learning-how = Two questions at each of the three busiest hand-overs: what changed between us, and what changed at home. For a second round.
plan-own = A question of your own
plan-answers = Answers to choose from, one a line
plan-answers-how = Empty for yes, no, partly. For a scale write them from least to most.
plan-scale = The answers are a scale, from least to most
paper-question = Which question?
paper-blank = left blank
paper-another = Next person
lead-title = Who leads
lead-you = You lead. Somebody else who is signed in can take over with a code.
lead-other = { $name } leads. You see everything and can pin notes as an observer.
lead-code = Code from whoever leads
lead-take = Lead from now on
lead-make = Make a code
lead-offer = Works once, until { $until }:
settle-rate = { $n ->
    [one] Rate the open one
   *[other] Rate the { $n } open ones
 }
settle-consent = Ask whether everybody can live with it
settle-stand = Where this stands
settle-open = open
settle-eased = eased
settle-accepted = accepted, we live with it
settle-done = done
settle-reason-resolved = It is resolved
settle-reason-recorded = Put it on record
settle-reason-open = Open it again
agenda-more = Five minutes more
