# What is said when a study is read or begun. Machine-made translation, not yet read by a person.

error-not-there = Der er ingen fil eller mappe “{ $file }”. Se efter, om navnet er rigtigt, eller træk filen ind i vinduet, så hele stien kommer med.
error-no-study = “{ $file }” indeholder intet studie: ingen study.toml, ingen tabel og intet kort. Angiv en mappe lavet med “intertwine new”, eller en enkelt .bpmn-, .xlsx- eller .csv-fil.
error-folder-not-empty = “{ $file }” findes allerede og er ikke tom. Intet blev ændret. Vælg en ny mappe.
error-file-there = “{ $file }” findes allerede. Intet blev ændret. Vælg et andet navn, eller tilføj --overwrite.
error-cannot-write = Der kan ikke skrives til “{ $file }” ({ $why }). Vælg et andet sted, eller luk det program, der har filen åben.
error-file-too-large = “{ $file }” er større end { $limit } MB, mere end nogen tabel i et studie har brug for. Se efter, om det er den rigtige fil.
error-table-too-long = “{ $file }” har mere end { $limit } rækker. Del den, eller se efter, om det er den rigtige fil.
error-table-unreadable = “{ $file }” kan ikke læses som en tabel. Gem den fra regnearket som CSV (UTF-8).
error-table-column-missing = “{ $file }” mangler kolonnen “{ $column }”, som hver række har brug for. Første linje lyder: { $found }. Tilføj kolonnen dér.
error-table-column-unknown = “{ $file }” har en kolonne “{ $column }”, som ikke bruges. Intet andet påvirkes; håndbogen har en liste over kolonnerne.
error-table-cell-empty = “{ $file }”, række { $row }: “{ $column }” er tom. Rækken blev udeladt; udfyld den.
error-table-cell-wrong = “{ $file }”, række { $row }: “{ $value }” passer ikke i kolonnen “{ $column }” (ventet: { $expected }). Rækken blev udeladt.
error-table-id-twice = “{ $file }”, række { $row }: “{ $value }” er brugt i en tidligere række. Rækken blev udeladt; giv den sin egen kode.
error-toml-wrong = “{ $file }” kunne ikke læses helt: { $why }. Resten af studiet blev brugt.
error-toml-format = “{ $file }” siger format { $value }; dette program kender format { $known }. Brug en nyere udgave af Intertwine til dette studie.
error-map-outside = Kortet “{ $file }” ligger uden for studiemappen og blev ikke læst. Kopiér det til “maps/”.
