# The grid: what is wrong in a table, what a map loses in one, and the words of the sheets.

# --- where -----------------------------------------------------------------------------------

grid-place = the file
grid-place-file = “{ $file }”
grid-place-in-file = { $place } of “{ $file }”
grid-place-sheet = sheet “{ $sheet }”
grid-place-row = row { $row }
grid-place-row-column = cell { $column }{ $row }
grid-place-sheet-row = sheet “{ $sheet }”, row { $row }
grid-place-sheet-row-column = sheet “{ $sheet }”, cell { $column }{ $row }
grid-here = row { $row }
grid-more-problems = … and { $count } more.

grid-hint-similar = Did you mean “{ $suggestion }”?
grid-hint-partners = Write one of: { $known }.
grid-hint-as-written = Write it as it stands on the service sheet.

error-grid-several = { $count } places in “{ $file }” need a change before it can be read:
    { $list }
error-grid-not-finished = Something in the grid must be mended before it can be a file. The places are listed on the page.

# --- the file --------------------------------------------------------------------------------

error-grid-not-there = There is no file “{ $file }” here. Check the name and the folder.
error-grid-folder = “{ $file }” is a folder. Name the grid itself, a file that ends in .xlsx or .csv.
error-grid-unreadable = “{ $file }” could not be opened: { $problem }. Close it in other programs, then try again.
error-grid-suffix = { $value ->
    [xls] “{ $file }” is in Excel’s old format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).
    [ods] “{ $file }” is an OpenDocument table (.ods). Open it in LibreOffice and save it as .xlsx.
    [xlsm] “{ $file }” is a workbook with macros (.xlsm). Save it as an Excel workbook without macros (.xlsx).
    [xlsb] “{ $file }” is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).
    [numbers] “{ $file }” is a Numbers table. In Numbers choose Export to Excel, then use the .xlsx file.
   *[other] “{ $file }” is not a grid we can read. Save it as .xlsx or .csv.
    }
error-grid-file = “{ $file }” has { $count } MB; a grid may have { $limit } MB. Remove pictures and sheets that are not part of the grid.
error-grid-rows = “{ $file }” has { $count } rows; a grid may have { $limit }. Split the service into several maps, or remove what is not part of the grid.
error-grid-columns = Row { $row } of “{ $file }” has { $count } columns; a grid may have { $limit }. Join steps, or split the service into several maps.
error-grid-cell = Cell { $column }{ $row } of “{ $file }” holds { $count } characters; a cell may hold { $limit }. Shorten the text.
error-grid-encoding = The letters of “{ $file }” could not be read. Save it again as “CSV UTF-8”, or as .xlsx.
error-grid-not-text = “{ $file }” is not a text file. Save the grid as “CSV UTF-8”, or as .xlsx.
error-grid-csv = “{ $file }” is not a table that can be read ({ $problem }). Open it in Excel and save it again as “CSV UTF-8”, or as .xlsx.
error-grid-locked = “{ $file }” is locked with a password. Open it in Excel, remove the password under File, Info, then save it.
error-grid-old-excel = “{ $file }” is in Excel’s old format, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx).
error-grid-ods = “{ $file }” is an OpenDocument file, whatever its name says. Open it in LibreOffice and save it as .xlsx.
error-grid-macros = “{ $file }” contains macros, which are not opened. Save it as an Excel workbook without macros (.xlsx).
error-grid-binary = “{ $file }” is a binary workbook, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx).
error-grid-not-workbook = “{ $file }” is not an Excel workbook. Save the grid as .xlsx or .csv.
error-grid-damaged = “{ $file }” is damaged or was not stored completely ({ $problem }). Open it in Excel, let Excel repair it, and save it again; or start from a copy.
error-grid-unpacked = “{ $file }” unpacks to more than { $limit } MB. Remove pictures and sheets that are not part of the grid.
error-grid-no-sheet = “{ $file }” has no sheet with a grid. Begin one row with “Partner” and name the steps beside it; “intertwine new” makes a form to fill in.
error-grid-cannot-write = “{ $file }” could not be written: { $problem }. Close it in other programs, or choose another folder.
error-grid-too-long = “{ $file }” could not be written: the cell for { $partner }, { $step } would be longer than a spreadsheet allows. Save it as .csv, or shorten the names.
error-grid-nothing-to-write = “{ $file }” was not written: nobody does anything on this map yet. Draw who does what first.
error-grid-unknown-template = There is no template “{ $value }”. Choose one of { $known }.

# --- the service sheet -----------------------------------------------------------------------

error-grid-no-header = No row in { $place } begins with “Partner”. Write “Partner” in its first column and the names of the steps beside it.
error-grid-no-steps = There are no steps in { $place }. Name each step in a column of its own, in the order in which they come.
error-grid-no-partners = There are no partners yet. From { $place } on, write one partner a row, citizens first.
error-grid-empty = Nobody does anything yet. From { $place } on, write in each cell what that partner does in that step.
error-grid-step-twice = Two steps are called “{ $value }” ({ $place }). Give each step a name of its own.
error-grid-no-step-name = “{ $value }” in { $place } stands in a column without a name. Name the step at the top of the column.
error-grid-row-without-partner = The row at { $place } has no partner. Write the partner’s name at its beginning.
error-grid-too-many-partners = { $count } partners are more than one grid holds ({ $limit }). Split the service into several maps.
error-grid-too-many-steps = { $count } steps are more than one grid holds ({ $limit }). Join steps, or split the service into several maps.
error-grid-too-many-activities = { $count } activities are more than one grid holds ({ $limit }). Split the service into several maps.
error-grid-formula = The formula in { $place } has no result yet. Type the text itself, or open the file in Excel and save it once.
error-grid-failed = { $place } shows “{ $value }”: the spreadsheet took the text for a formula. Type it again with an apostrophe (') in front.

# --- information and choices -----------------------------------------------------------------

error-grid-no-table-header = { $place } has no row of column names. Take the header row from an empty form; its first column is “{ $value }”.
error-grid-unknown-column = “{ $value }” ({ $place }) is not a column we know. Use the names of the form, or call it “Notes”.
error-grid-column-twice = “{ $value }” ({ $place }) says the same as another column. Keep one of them.
error-grid-no-what = The row at { $place } does not say which information it is about. Name it.
error-grid-unknown-partner = “{ $value }” ({ $place }) is not a partner of the service sheet. { $hint }
error-grid-unknown-activity = { $partner } has no activity or step “{ $value }” ({ $place }). { $hint }
error-grid-nothing-in-step = { $partner } does nothing in the step “{ $value }” ({ $place }). Name another step, or write what { $partner } does there on the service sheet.
error-grid-when-without-who = “{ $value }” ({ $place }) does not say whose it is. Name the partner in the column before it.
error-grid-unknown-permission = Nobody has an activity or step “{ $value }” ({ $place }). Write the activity in which permission is given as it stands on the service sheet.
error-grid-unknown-word = “{ $value }” ({ $place }) is not one of the answers. Write one of: { $known }.
error-grid-says-otherwise = “{ $value }” ({ $place }) is not what an earlier row says about “{ $what }”. Make the rows agree, or leave this cell empty.
error-grid-no-after = The row at { $place } does not say after which activity the choice comes. Name it.
error-grid-unknown-after = Nobody has an activity “{ $value }” ({ $place }). { $hint }
error-grid-after-without-who = Several partners have an activity “{ $value }” ({ $place }). Name the partner in the row.
error-grid-bad-share = “{ $value }” ({ $place }) is not a share. Write how many of a hundred, such as 15 %.
error-grid-shares-over-100 = The shares of this choice come to more than 100 % ({ $place }). Check them.
error-grid-two-otherwise = This choice has “otherwise” more than once ({ $place }). Keep one.
error-grid-no-answer = { $place }: this way on has no answer. Write in which case it is taken, or “otherwise”.

# --- worth a second look while reading -------------------------------------------------------

diagnostic-grid-date = “{ $value }” was turned into a date by the spreadsheet; it is used as it stands here.
    .next = If a name was meant, type it again with an apostrophe (') in front.
diagnostic-grid-one-partner = Only one partner takes part.
    .next = Add a row for each partner, citizens included: what passes between them is what the report is about.
diagnostic-grid-late = “{ $what }” is given only after { $receiver } needs it, so the need stays open.
    .next = Look at the steps in that row of the sheet Information. If it is so, the report says that it is missing.
diagnostic-grid-does-nothing = { $partner } does nothing on this grid yet.
    .next = Write what { $partner } does in each step, or remove the row.

# --- what a grid cannot say ------------------------------------------------------------------

grid-after = after “{ $name }”
grid-service = Service
grid-told-by = What “{ $name }” tells
grid-inside-store = { $what }, told inside { $partner }
grid-step = Step { $number }

grid-kind-timer = timer
grid-kind-error = error
grid-kind-escalation = escalation
grid-kind-cancel = cancellation
grid-kind-compensate = compensation
grid-kind-conditional = condition
grid-kind-link = link
grid-kind-signal = signal
grid-kind-terminate = full stop
grid-kind-message = message
grid-kind-startevent = start
grid-kind-endevent = end
grid-kind-intermediatecatchevent = waiting point
grid-kind-intermediatethrowevent = signal
grid-kind-boundaryevent = interruption
grid-kind-exclusivegateway = choice
grid-kind-inclusivegateway = “one or more” choice
grid-kind-parallelgateway = “at the same time” fork
grid-kind-complexgateway = complex rule
grid-kind-eventbasedgateway = “whichever comes first” choice
grid-kind-eventsubprocess = reaction to an event
grid-kind-compensation = undoing step

diagnostic-grid-lost-node = The { $kind } “{ $name }” is not in the grid.
    .next = The activities around it stand one after the other. Keep the .bpmn file for this detail.
diagnostic-grid-lost-parallel = What happens at the same time after “{ $name }” stands one after the other in the grid.
    .next = Keep the .bpmn file for this detail.
diagnostic-grid-lost-inside = What happens inside “{ $name }” ({ $count } activities) is not in the grid; what is needed and made there counts for “{ $name }”.
    .next = Write the inner activities as lines of the cell if they matter to other partners.
diagnostic-grid-lost-call = “{ $name }” calls another process, which the grid does not say.
    .next = Keep the .bpmn file for this detail.
diagnostic-grid-lost-loop = The grid does not say that “{ $name }” is repeated.
    .next = Add a row on the sheet Choices that leads back to it.
diagnostic-grid-lost-performer = Nobody performs “{ $name }”, so it is not in the grid.
    .next = Write it in the row of the partner who does it.
diagnostic-grid-lost-purpose = What “{ $name }” is for, or in which part of it citizens take part, is not in the grid.
    .next = Keep the .bpmn file for this detail.
diagnostic-grid-lost-message = “{ $name }” reaches { $receiver } only after it is needed, or again in a loop; the grid keeps the need without the message.
    .next = Look at the row on the sheet Information and name when it is given.
diagnostic-grid-notice = The notice “{ $name }” carries no information; the grid lists it as information.
    .next = Rename it to what it tells, or remove the row.
diagnostic-grid-lost-fetch = The grid does not say that “{ $name }” takes “{ $what }” from a register only to pass it on.
    .next = Check who has “{ $what }” on the sheet Information.
diagnostic-grid-lost-access = Who keeps “{ $name }” and who may open it is not in the grid.
    .next = Keep the .bpmn file for this detail.
diagnostic-grid-lost-lane = “{ $name }” groups several roles; the grid lists the roles alone.
    .next = Nothing to do, unless the group is a partner of its own.
diagnostic-grid-lost-note = The note “{ $name }” is not in the grid.
    .next = Keep the .bpmn file, or copy it to a cell comment.
diagnostic-grid-lost-other = { $kind } “{ $name }” is not in the grid.
    .next = A grid tells who does what in which step. Keep the .bpmn file for this detail.
diagnostic-grid-lost-several = The grid does not say how many of “{ $name }” take part.
    .next = Keep the .bpmn file for this detail.
diagnostic-grid-name-changed = “{ $name }” is called “{ $now }” in the grid.
    .next = Rename it if that does not fit.
diagnostic-grid-steps-made-up = The map names no steps, so they are numbered after each hand-off.
    .next = Give the steps names that people use, such as “First talk”.

# --- the words of the sheets (the reader knows them, see grid/words.py: English in every language) --

grid-sheet-service = Service
grid-sheet-information = Information
grid-sheet-choices = Choices
grid-sheet-help = How to fill this in
grid-sheet-lists = Lists
grid-label-service = Service
grid-label-for-whom = For whom
grid-label-partner = Partner
grid-label-kind = Kind
grid-label-role = Person or role

grid-information-what = What information
grid-information-giver = Who has it
grid-information-giving = In which step or activity
    .help = Where this information comes about or is told. A step will do where the partner does one thing in it.
grid-information-receiver = Who needs it
grid-information-needing = For which step or activity
    .help = What it is needed for. Write “(only passes it on)” behind it when the partner does not need it itself.
grid-information-subject = About whom
    .help = The partner it is about, for most the citizens. Empty: about nobody.
grid-information-personal = Personal?
grid-information-basis = On what basis
    .help = Why it may be passed on. unknown becomes a question for the next meeting.
grid-information-sent = Passed on?
    .help = yes: told or sent. no: needed, but nobody passes it on. Leave empty where it is found in a shared place.
grid-information-store = Kept in
grid-information-permission = Permission given in
    .help = For the basis consent: the activity in which the person says yes. Empty: nobody asks on this map.
grid-information-made-from = Made from

grid-choices-partner = Partner
grid-choices-after = After
grid-choices-question = Question
grid-choices-answer = If the answer is
grid-choices-then = Go on with
    .help = An activity or step of the same partner, also an earlier one, or “the end”.
grid-choices-share = How often

grid-word-citizens = citizens
grid-word-organisation = organisation
grid-word-yes = yes
grid-word-no = no
grid-word-unknown = unknown
grid-word-consent = consent
grid-word-statutory = statutory
grid-word-contract = contract
grid-word-not-needed = not needed
grid-word-otherwise = otherwise
grid-word-the-end = the end
grid-word-only-passes-on = only passes it on
grid-word-passes-on = passes it on
grid-word-needs-later = needs it later

# --- hints and help on the sheets ------------------------------------------------------------------

grid-hint-service = One row a partner (or a person or role), citizens first. One column a step: name it beside “Person or role”. One line of a cell is one activity (Alt + Enter for a new line). * at its end: done together with citizens.
grid-hint-step = Name one step of the service in each of these cells, in the order in which they come: First talk, Home visit, Follow-up.
grid-hint-information = One row for each piece of information that somebody needs. Leave empty what nobody knows: the report turns it into a question.
grid-hint-choices = Only where things do not simply go on to the next step. One row for each way on.
grid-hint-closed-list = Choose a word from the list, or leave the cell empty.

grid-help-1 = How to fill this in
grid-help-2 = 1. Name the steps
    .text = On the sheet Service, write the steps of the service beside “Person or role”, in the order in which they come: First talk, Home visit, Follow-up. Five to eight are enough.
grid-help-3 = 2. List the partners
    .text = One row for each organisation. Citizens come first: they are a partner too. Where several people of one partner act, give each a row with the same partner and another role.
grid-help-4 = 3. Write who does what
    .text = In each cell, what this partner does in this step, beginning with a verb: Visit at home. Several things: one a line (Alt + Enter), in the order in which they are done. Nothing to do: leave the cell empty.
grid-help-5 = 4. Mark what is done with citizens
    .text = Put * at the end of an activity that citizens and staff do together: Agree the plan *
grid-help-6 = 5. Take turns within a step
    .text = Where two roles of one partner take turns within a step, number the lines: “1. Ask the home” in one row, “2. Sign” in the other, “3. Send” in the first again.
grid-help-7 = 6. Say who needs to know what
    .text = On the sheet Information, one row for each piece of information and each one who needs it. Example: Support needs | who has it: Rowan House | in: Describe the support | who needs it: Café | for: Prepare the shift | about whom: Citizen | personal: yes | basis: consent.
grid-help-8 = Nobody has it
    .text = Leave “Who has it” empty. The need stays visible, and the report says that somebody lacks it.
grid-help-9 = Who makes it, for nobody yet
    .text = Fill in “Who has it” and leave “Who needs it” empty.
grid-help-10 = Somebody only passes it on
    .text = Write “only passes it on” behind the activity: Call the workplace (only passes it on). Or “needs it later”, with another row for the activity that needs it.
grid-help-11 = Somebody gives what another one made
    .text = Nothing to write when a row above says who told it. Else write “passes it on” behind the activity under “In which step or activity”.
grid-help-12 = Step or activity
    .text = A step will do where the partner does one thing in it. Else name the activity. The same words twice: Home visit: Call the ward.
grid-help-13 = Passed on?
    .text = yes: it is told or sent. no: it is needed, but nobody passes it on. Empty: it is passed on, or found where it is kept.
grid-help-14 = Kept in
    .text = A register, folder or shared calendar where one writes it and the other finds it.
grid-help-15 = On what basis
    .text = For information about a person. consent: the person (or guardian) said yes. statutory: a law says so. contract: an agreement says so. not needed: no basis is necessary. unknown: ask at the next meeting.
grid-help-16 = Permission given in
    .text = For the basis consent: the activity in which the person says yes. Empty: nobody asks on this map, and the report says so.
grid-help-17 = Made from
    .text = Other information this one is taken from, one a line.
grid-help-18 = 7. Only if needed: choices
    .text = On the sheet Choices, one row for each way on. Partner: Home care | After: Agree the plan | Question: Is help wanted? | If the answer is: no | Go on with: the end | How often: 10 %. Write “otherwise” for all other cases. An earlier activity may follow again.
grid-help-19 = 8. Make the report
    .text = Save the file and run: intertwine report service.xlsx -o report.docx

# --- intertwine convert ------------------------------------------------------------------------------

convert-done = Written: { $file }
convert-more = … and { $count } more like it.
error-convert-ending = “{ $file }” cannot be written. Give it the ending .bpmn, .xlsx or .csv.
error-convert-same-file = “{ $file }” would replace the file it is made from. Give the new file another name.
grid-blank-citizens = Citizens
