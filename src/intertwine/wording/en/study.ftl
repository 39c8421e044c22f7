# What is said when a study is read or begun.

error-not-there = There is no file or folder “{ $file }”. Check the name, or drag the file into the window to get its full path.
error-no-study = “{ $file }” holds no study: no study.toml, no table and no map. Give a folder made by “intertwine new”, or a single .bpmn, .xlsx or .csv file.
error-folder-not-empty = “{ $file }” already exists and is not empty. Nothing was changed. Choose a new folder.
error-file-there = “{ $file }” is there already. Nothing was changed. Choose another name, or add --overwrite.
error-cannot-write = “{ $file }” cannot be written ({ $why }). Choose another place, or close the program that has the file open.
error-file-too-large = “{ $file }” is larger than { $limit } MB, more than any table of a study needs. Check that it is the right file.
error-table-too-long = “{ $file }” has more than { $limit } rows. Split it, or check that it is the right file.
error-table-unreadable = “{ $file }” cannot be read as a table. Save it from your spreadsheet as CSV (UTF-8).
error-table-column-missing = “{ $file }” has no column “{ $column }”, which every row needs. Its first line reads: { $found }. Add the column there.
error-table-column-unknown = “{ $file }” has a column “{ $column }” that is not used. Nothing else is affected; the manual lists the columns.
error-table-cell-empty = “{ $file }”, row { $row }: “{ $column }” is empty. The row was left out; fill it in.
error-table-cell-wrong = “{ $file }”, row { $row }: “{ $value }” does not fit the column “{ $column }” (expected: { $expected }). The row was left out.
error-table-id-twice = “{ $file }”, row { $row }: “{ $value }” was used in an earlier row. The row was left out; give it a code of its own.
error-toml-wrong = “{ $file }” could not be read in full: { $why }. The rest of the study was used.
error-toml-format = “{ $file }” says format { $value }; this program knows format { $known }. Use a newer version of Intertwine for this study.
error-map-outside = The map “{ $file }” lies outside the study folder and was not read. Copy it into “maps/”.
