# What is said when a study is read or begun. Machine-made translation, not yet read by a person.

error-not-there = Det finns ingen fil eller mapp ”{ $file }”. Kontrollera namnet, eller dra filen till fönstret så att hela sökvägen kommer med.
error-no-study = ”{ $file }” innehåller ingen studie: ingen study.toml, ingen tabell och ingen karta. Ange en mapp gjord med ”intertwine new”, eller en enstaka .bpmn-, .xlsx- eller .csv-fil.
error-folder-not-empty = ”{ $file }” finns redan och är inte tom. Inget ändrades. Välj en ny mapp.
error-file-there = ”{ $file }” finns redan. Inget ändrades. Välj ett annat namn, eller lägg till --overwrite.
error-cannot-write = Det går inte att skriva till ”{ $file }” ({ $why }). Välj ett annat ställe, eller stäng programmet som har filen öppen.
error-file-too-large = ”{ $file }” är större än { $limit } MB, mer än någon tabell i en studie behöver. Kontrollera att det är rätt fil.
error-table-too-long = ”{ $file }” har mer än { $limit } rader. Dela den, eller kontrollera att det är rätt fil.
error-table-unreadable = ”{ $file }” kan inte läsas som tabell. Spara den från kalkylprogrammet som CSV (UTF-8).
error-table-column-missing = ”{ $file }” saknar kolumnen ”{ $column }”, som varje rad behöver. Första raden lyder: { $found }. Lägg till kolumnen där.
error-table-column-unknown = ”{ $file }” har en kolumn ”{ $column }” som inte används. Inget annat påverkas; handboken listar kolumnerna.
error-table-cell-empty = ”{ $file }”, rad { $row }: ”{ $column }” är tom. Raden lämnades ute; fyll i den.
error-table-cell-wrong = ”{ $file }”, rad { $row }: ”{ $value }” passar inte i kolumnen ”{ $column }” (väntat: { $expected }). Raden lämnades ute.
error-table-id-twice = ”{ $file }”, rad { $row }: ”{ $value }” användes på en tidigare rad. Raden lämnades ute; ge den en egen kod.
error-toml-wrong = ”{ $file }” kunde inte läsas helt: { $why }. Resten av studien användes.
error-toml-format = ”{ $file }” anger format { $value }; det här programmet kan format { $known }. Använd en nyare version av Intertwine för studien.
error-map-outside = Kartan ”{ $file }” ligger utanför studiemappen och lästes inte. Kopiera den till ”maps/”.
