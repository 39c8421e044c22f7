# The grid: what is wrong in a table, what a map loses in one, and the words of the sheets.

# --- where -----------------------------------------------------------------------------------

grid-place = the file
grid-place-sheet = sheet “{ $sheet }”
grid-place-row = row { $row }
grid-place-row-column = cell { $column }{ $row }
grid-place-sheet-row = sheet “{ $sheet }”, row { $row }
grid-place-sheet-row-column = sheet “{ $sheet }”, cell { $column }{ $row }
grid-more-problems = … and { $count } more.

grid-hint-similar = Did you mean “{ $suggestion }”?
grid-hint-partners = Write one of: { $known }.
grid-hint-as-written = Write it as it stands on the service sheet.

error-grid-several = { $count } places in “{ $file }” need a change before it can be read:
    { $list }

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
error-grid-nothing-to-write = “{ $file }” was not written: nobody takes part in this map yet. Draw who takes part first.
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
diagnostic-grid-does-nothing = { $partner } does nothing on this grid yet.
    .next = Write what { $partner } does in each step, or remove the row.
