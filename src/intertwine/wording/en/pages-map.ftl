# The words of the map page.

map-title = Map
map-open = Open the map
map-which = Which map
map-state-as-is = As it works today
map-state-ideal = As it should be
map-state-to-be = As agreed
map-told-by = told by { $who }
map-version = version { $n }
map-colour-by = Colour by
map-colour-nothing = Nothing
map-colour-findings = Findings
map-colour-agreement = Agreement
map-session = Which workshop
map-no-agreement = Agreement can be shown when a workshop on this map has ended.
map-as-text = As text
map-as-picture = As picture
map-smaller = Smaller
map-larger = Larger
map-fit = Fit
map-search = Find a step or finding
map-found = { $n ->
    [0] Nothing found
    [one] 1 found
   *[other] { $n } found
 }
map-picture = Map: { $name }. Tab walks along the service, arrows go to other partners, Enter opens a step.
map-unnamed = without a name
map-nobody = Nobody named
map-notice = a notice
map-coproduced = done together with citizens
map-hand-off = hand-over
map-line = { $what }, from { $from } to { $to }
map-line-long = { $from } (“{ $source }”) tells { $to } (“{ $target }”).
map-brings = What it brings
map-to = { $what } to { $who }
map-from = { $what } from { $who }
map-step-of = { $n } of { $of }
map-before = One back
map-after = One on
map-close = Close
map-answers = Answers
map-findings-n = Findings, { $n }
map-severity-low = low
map-severity-medium = medium
map-severity-high = high
map-more = What to ask and do
map-ask = Ask:
map-todo = Do:
map-how = How we know:
map-needs = Needs
map-produces = Makes
map-hears = Hears
map-tells = Tells
map-then = Next
map-who = Who takes part
map-steps = Steps
map-outside = Partners whose work is not on the map
map-agreement-at = agreement { $value }
map-legend-agreement = How alike people answered
map-legend-range = { $n ->
    [one] 1 step asked
   *[other] { $n } steps asked
 }, { $low } to { $high }; 1 is everybody alike.
map-agree-1 = under .40
map-agree-2 = .40–.54
map-agree-3 = .55–.66
map-agree-4 = .67–.79
map-agree-5 = .80 up
map-problems = { $n ->
    [one] 1 thing to mend in the file
   *[other] { $n } things to mend in the file
 }
map-empty = Start with who takes part
map-empty-how = This map has no steps yet. The grid asks three questions and draws the map for you.
map-edit-grid = Edit in the grid
map-versions = Versions and files
map-no-file = This map has no file of its own, so there is nothing to download or replace.
map-download = Download
map-as-given = { $file }, as it was given
map-as-bpmn = BPMN
map-as-xlsx = Excel grid
map-as-csv = CSV grid
map-upload = Put in a new version
map-upload-how = BPMN, Excel or CSV. The old version stays, and you can go back. A file that cannot be read changes nothing.
map-replaced = The new version is in. What changed stands below.
map-same-file = This file is the same as the newest version. Nothing changed.
map-undone = Done. The version before is a new version now, so this can be undone too.
map-changed = What changed
map-changed-nothing = Only the drawing changed, or nothing.
map-undo = Undo: go back to this
map-back-to = Go back to this
map-keys = Keys
map-keys-off = Single keys can be switched off in the settings.
map-key-tab = Tab
map-key-tab-does = next step of the service
map-key-arrows = Arrows
map-key-arrows-does = left and right within a partner, up and down to other partners
map-key-enter = Enter
map-key-enter-does = open what is selected
map-key-esc = Esc
map-key-esc-does = close it again
map-key-zoom = + − 0
map-key-zoom-does = larger, smaller, fit
map-key-text = T
map-key-text-does = as text, and back
map-key-search = /
map-key-search-does = search
map-key-keys = ?
map-key-keys-does = this list

map-kind-task = step
map-kind-userTask = step
map-kind-manualTask = step by hand
map-kind-serviceTask = automatic step
map-kind-scriptTask = automatic step
map-kind-businessRuleTask = step decided by rules
map-kind-sendTask = sending
map-kind-receiveTask = waiting for something
map-kind-callActivity = step described elsewhere
map-kind-subProcess = group of steps
map-kind-adHocSubProcess = group of steps in any order
map-kind-transaction = group of steps that succeed or fail together
map-kind-startEvent = start
map-kind-intermediateCatchEvent = waiting
map-kind-intermediateThrowEvent = telling
map-kind-boundaryEvent = interruption
map-kind-endEvent = end
map-kind-exclusiveGateway = choice
map-kind-inclusiveGateway = choice of one or more
map-kind-parallelGateway = at the same time
map-kind-complexGateway = special rule
map-kind-eventBasedGateway = what comes first
