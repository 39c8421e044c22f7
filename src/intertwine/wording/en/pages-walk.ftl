# The words of the page that walks a map.

case-page-title = Walk
case-open = Walk
case-open-here = Walk on from here, in a new tab
case-to-here = Walk to here
case-case = Case { $n }
case-cases = Cases
case-another = Another case
case-leave = Close this case
case-back = Back
case-start = To the start
case-step-back = One step back on this way
case-step-on = One step on along this way
case-at = { $at } of { $of }
case-jump = Jump to a step
case-jump-to = Jump to “{ $step }”
case-copy = Copy a link to here
case-copied = The link is copied.
case-copy-by-hand = Copy this link
case-next = What happens next?
case-number = { $n }:
case-after = after “{ $messages }” came
case-tells = tells “{ $messages }”
case-without = without { $data }
case-began-without = began without { $data }
case-over = The case is over. Nothing is left to do.
case-over-left = The case is over, and messages are left that nobody takes.
case-not-taken = Messages that nobody takes
case-stuck = The case is stuck. Nothing can happen any more, and work is left.
case-on-the-way = On their way
case-message = “{ $what }”, from { $from } to { $to }
case-waiting = Who waits
case-waits-message = { $who } waits at “{ $step }” for “{ $messages }” from { $from }.
case-waits-flow = { $who } waits at “{ $step }” until this is done: { $from }.
case-waits-other = { $who } waits at “{ $step }” until something else is over.
case-waits-nowhere = { $who } stops at “{ $step }”: nothing leads on.
case-waits-round = { $who } goes round for ever at “{ $step }”.
case-nobody-takes = Nobody takes “{ $messages }”.
case-holding = Who holds what
case-holds = holds { $data }
case-lacks = lacks { $data }
case-holds-nothing = Nobody holds anything yet.
case-so-far = What happened
case-nothing-yet = Nothing has happened yet.
case-stories = How a case can get stuck
case-no-story = Every case can finish, and no message is left.
case-no-story-seen = No way to get stuck was found, but not everything was seen.
case-story-after = After { $who }: { $what }
case-story-always = In every case
case-replay = Replay, { $n ->
    [one] 1 step
   *[other] { $n } steps
 }
case-no-name = unnamed message
case-see = See how this happens
case-not-run = Some of this map is not run. The walk shows the rest.
case-changed = The map has changed since this link was made. The way was followed as far as it went.
case-no-way = No run comes to “{ $step }”, or none was found in time.
case-is-here = here now
case-is-done = done
case-is-next = can happen next
case-is-sent = on its way
case-picture-show = Show the picture
case-said = { $what }. { $n ->
    [0] Nothing can happen next.
    [one] 1 thing can happen next.
   *[other] { $n } things can happen next.
 }
case-key-numbers = 1–9
case-key-numbers-does = let one of the next steps happen
case-key-back = Backspace
case-key-back-does = take the last step back
case-key-arrows = ← →
case-key-arrows-does = back and on along the way
case-key-ends = Home, End
case-key-ends-does = to the start and the end of the way
case-key-jump = J
case-key-jump-does = jump to a step
case-key-text = T
case-key-text-does = without the picture, and with it
