# The words of the grid's page, of the ways to begin, of two maps side by side and of the report.

begin-title = Begin a partnership
begin-empty = A partnership begins with a map of what you do together. Begin in one of these ways; everything can be changed later.
begin-grid = Draw it in a grid
begin-grid-how = Three questions, then a table: who does what, in which step. The map draws itself. Ready examples are there too.
begin-grid-do = Open the grid
begin-file = Take a file in
begin-file-how = A BPMN file, or an Excel or CSV grid. It stays on this computer.
begin-example = Look around first
begin-example-how = An invented service with five partners, answers and findings.
begin-example-do = Take the worked example in

compare-title = Two maps side by side
compare-do = Compare
compare-n = { $n ->
    [0] Nothing is different.
    [one] 1 difference. Its number is on both maps where it has a place.
   *[other] { $n } differences. Each number is on the maps where it has a place.
 }
compare-before = First map
compare-after = Second map
compare-picture = { $name }, picture with the numbers of the differences
compare-show = Which differences
compare-all = All
compare-new = Only in the second
compare-gone = Only in the first
compare-other = Told otherwise
compare-where = Show the place
compare-none = None of this kind.
compare-empty = There is one map so far
compare-empty-how = Draw how it should be, or let a partner tell its own account: then the two stand here side by side.
compare-empty-do = Draw another map

open-report-title = Report
open-report-how = As the study stands now. It can be sent as one file.
open-report-alone = In its own window
open-report-docx = Word file
open-report-json = JSON file
open-report-making = Making the report …

sheet-title = Service mapping grid
sheet-back = Back to the map
sheet-begin = Begin with three questions
sheet-begin-how = Nothing you write here is final. The answers become the first rows and the first column of the grid.
sheet-ask-whom = Who is it for?
sheet-ask-whom-how = The people the service is for. They stand first in the map.
sheet-ask-partners = Who takes part?
sheet-ask-partners-how = One organisation a line.
sheet-ask-first = What happens first?
sheet-ask-first-how = The first step, in a few words: “A wish comes up”.
sheet-ask-name = What the service is called
sheet-begin-now = Begin the grid
sheet-missing = { $n ->
    [one] One answer is missing
   *[other] { $n } answers are missing
 }
sheet-missing-whom = Write who it is for
sheet-missing-partners = Write at least one organisation
sheet-missing-first = Write what happens first
sheet-ready = Or change a ready one
sheet-ready-how = Invented services with the gaps that real ones have. In English.
sheet-template-home-care-after-hospital = Home care after hospital
sheet-template-home-care-after-hospital-how = Hospital, home care, pharmacy, volunteers and a family
sheet-template-between-school-and-work = Between school and work
sheet-template-between-school-and-work-how = School, youth workshop, employment office and employers
sheet-template-shared-it-service = A shared IT service
sheet-template-shared-it-service-how = Three water companies, their IT company and their customers
sheet-from-file = Or open a file
sheet-from-file-how = An Excel or CSV grid, or a BPMN file. It is only opened; nothing is kept until you say so.
sheet-keep = Keep as a new version
sheet-keep-new = Begin with this map
sheet-kept = Kept as version { $n }.
sheet-undo = Undo
sheet-redo = Redo
sheet-undone = Undone: { $what }
sheet-restored = What you typed here before and did not keep is back.
sheet-afresh = Leave it and start afresh
sheet-lost = { $n ->
    [one] One thing on this map has no place in a grid. A version kept from here will be without it; the version before stays.
   *[other] { $n } things on this map have no place in a grid. A version kept from here will be without them; the version before stays.
 }
sheet-mend = { $n ->
    [one] One place to mend
   *[other] { $n } places to mend
 }
sheet-remit = Whom it is for
sheet-who-does = Who does what in which step
sheet-who-does-how = One activity a line. Put * behind what is done together with citizens. A partner with several people or roles gets a row for each.
sheet-caption = Partners are rows, steps are columns
sheet-tools = Rows and steps
sheet-row = row { $n }
sheet-column = step { $n }
sheet-rows = Row
sheet-steps = Step
sheet-step = Step
sheet-step-hint = name of the step
sheet-partner = Partner
sheet-citizens = Citizens
sheet-role = Person or role
sheet-add = Add
sheet-remove = Remove
sheet-up = Up
sheet-down = Down
sheet-left = Left
sheet-right = Right
sheet-together = together with citizens
sheet-key-arrows = Arrows
sheet-key-arrows-does = to the next cell, from the edge of the text
sheet-key-alt-arrows = Alt and arrows
sheet-key-alt-arrows-does = move the row up or down, the step left or right
sheet-key-alt-enter = Alt Enter
sheet-key-alt-enter-does = add a row; with Shift, a step
sheet-key-alt-delete = Alt Delete
sheet-key-alt-delete-does = remove the row; with Shift, the step
sheet-key-undo = Ctrl Z
sheet-key-undo-does = undo; with Shift, redo
sheet-key-save = Ctrl S
sheet-key-save-does = keep
sheet-picture = The service mapping, as it is typed
sheet-picture-old = The picture shows the grid as it was before the places to mend.
sheet-picture-none = The picture appears when there is a step with something done in it.
sheet-information = Who needs which information from whom
sheet-information-how = What one partner must know from another, and whether it is told.
sheet-information-add = Add information
sheet-information-what = What information
sheet-information-giver = Who has it
sheet-information-giving = In which activity
sheet-information-receiver = Who needs it
sheet-information-needing = For which activity
sheet-information-sent = Passed on?
sheet-information-subject = About whom
sheet-information-personal = Personal?
sheet-information-basis = On what basis
sheet-information-store = Kept in
sheet-information-permission = Permission given in
sheet-information-made-from = Made from
sheet-choices = Choices
sheet-choices-how = Where the work can go on in more than one way.
sheet-choices-add = Add a choice
sheet-choices-partner = Partner
sheet-choices-after = After which activity
sheet-choices-question = Question
sheet-choices-answer = If the answer is
sheet-choices-then = Go on with
sheet-choices-share = How often, of 100
sheet-more = More about it
sheet-word-of-none = not said
sheet-word-of-yes = yes
sheet-word-of-no = no
sheet-word-of-unknown = not known
sheet-word-of-consent = consent
sheet-word-of-statutory = the law
sheet-word-of-contract = contract
sheet-word-of-not-needed = none is needed
sheet-files = As a file
sheet-did-typed = text in { $where }
sheet-did-kind = { $name }: citizens or not
sheet-did-together = “{ $name }”: together with citizens or not
sheet-did-row-added = row { $n } added
sheet-did-row-removed = row “{ $name }” removed
sheet-did-row-up = row “{ $name }” moved up
sheet-did-row-down = row “{ $name }” moved down
sheet-did-step-added = step { $n } added
sheet-did-step-removed = step “{ $name }” removed
sheet-did-step-left = step “{ $name }” moved left
sheet-did-step-right = step “{ $name }” moved right
sheet-did-information-added = information added
sheet-did-information-removed = information “{ $name }” removed
sheet-did-choices-added = choice added
sheet-did-choices-removed = choice “{ $name }” removed
