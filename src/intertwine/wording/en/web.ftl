# What the workspace says when something does not work.

error-no-such-page = There is no such page, or it is not yours to see.
error-wrong-code = Write the six digits on the screen.
error-wrong-host = This address does not belong to this workspace. Use the address the facilitator shows.
error-wrong-origin = This came from another page and was not done.
error-too-much = That is too large to send.
error-request-wrong = “{ $field }” does not fit: { $why }
error-too-many-tries = Too many tries. Wait a minute.
error-sign-in-wrong = Name or password is not right.
error-ours-live = Something went wrong on our side. Your answers are safe; load the page again.
overlay-agreement = How alike people answered

error-slider-too-far = A slider stands where it cannot be. Put it back between its ends.
error-no-such-reader = “{ $name }” is no reader of this study. Known are: { $known }.
error-too-many-partners = { $n } partners: every coalition is run for { $most } at most. Leave those out who have few people.
error-no-such-outcome = There is no outcome “{ $name }” in this scenario. It has: { $known }.
error-outcome-without-value = The outcome “{ $name }” has no value here: no case comes to where it begins or ends. Ask for another outcome, or for more cases.
error-coalition-never-ends = In some coalitions cases do not come to their end, so there is no time from start to end to compare. Ask for a promise of the scenario, or for more cases.
error-too-few-partners = At least two partners with people are needed. Give them people in the scenario.
error-nothing-to-undo = There is no earlier version to go back to.
error-table-refused = Nothing was changed, because a row would be lost. { $why }
study-sentence = What was answered and decided in “{ $title }” ({ $answers } answers)
audit-prepared = prepared “{ $title }”
audit-opened = opened “{ $title }”, { $anonymity }
audit-closed = ended “{ $title }”
audit-locked = locked the minutes of “{ $title }”
audit-handed-over = handed “{ $title }” to { $to }
audit-undone = took “{ $file }” back to an earlier version
audit-replaced = replaced “{ $file }”
audit-retention = keeps answers in sessions for { $days } days
undone-sentence = Back to version { $version }
replaced-sentence = Replaced by a file from outside
scenario-kept-sentence = Changed on the scenario page

minutes-title = Minutes: { $title }
minutes-open = These minutes can still be amended.
minutes-locked = These minutes are locked.
minutes-who = Who was there
minutes-people = { $n ->
    [one] 1 person
   *[other] { $n } people
 }
minutes-questions = What was asked
minutes-no-questions = Nothing was asked.
minutes-not-shown = { $n ->
    [0] Nobody answered.
    [one] One answer, not shown in the workshop.
   *[other] { $n } answers, not shown in the workshop.
 }
minutes-map-says = The map says: { $answer }
minutes-pins = What people pinned
minutes-no-pins = Nothing was pinned.
minutes-parked = Parked for later
minutes-votes = { $n ->
    [0] no votes
    [one] 1 vote
   *[other] { $n } votes
 }
minutes-decisions = What was decided
minutes-no-decisions = Nothing was decided.
minutes-until = until { $due }
minutes-amendments = What participants want changed
minutes-gone = This step is no longer on the map.
mechanism-added = Agreed: “{ $name }”
mechanism-changed = Changed: “{ $name }”
notice-changed = Changed what people are told before they answer
person-kept = Kept a person ({ $id })
person-erased = erased a person ({ $id }) and what they had answered

grid-kept-sentence = Kept from the grid
begun-sentence = Began “{ $name }”
error-run-goes-on = A run of this partnership goes on already. Wait for it, or stop it first.
error-no-run-goes-on = No run goes on. Begin one first.
