# Why a map file cannot be read, and what to do next. Machine-made translation, not yet read by a
# person.

error-map-file-not-there =
    Der er ingen fil, der hedder “{ $file }”. Kontrollér stavemåden og mappen.
error-map-file-is-folder =
    “{ $file }” er en mappe. Angiv en fil i den.
error-map-file-not-a-file =
    “{ $file }” er ikke en almindelig fil. Gem kortet som en fil, og prøv igen.
error-map-file-not-readable =
    “{ $file }” kunne ikke åbnes. Kontrollér, at du må læse den, og at intet andet program har låst den.
error-map-file-empty =
    “{ $file }” er tom. Eksportér kortet igen fra det program, det blev tegnet i.
error-map-file-packed =
    “{ $file }” er en pakket fil, for eksempel en zip-fil eller et Office-dokument. Pak den ud, eller eksportér kortet som en .bpmn-fil.
error-map-file-too-large =
    “{ $file }” er på { $megabytes } MB; der læses højst { $limit } MB. Del kortet op i mindre kort.
error-map-file-too-deep =
    “{ $file }” har mere end { $limit } niveauer inden i hinanden. Opløs nogle af delprocesserne.
error-map-file-too-many-elements =
    “{ $file }” har mere end { $limit } dele. Del kortet op i mindre kort.
error-map-file-too-long-text =
    “{ $file }” har nær linje { $line } en tekst, der er for lang til at læse. Gør den kortere, eller fjern det indlejrede billede.
error-map-file-not-xml =
    “{ $file }” er ikke en BPMN-fil: den er ikke XML. Eksportér kortet som BPMN 2.0 XML (.bpmn).
error-map-file-broken-xml =
    “{ $file }” er ikke hel XML; læsningen standsede ved linje { $line } ({ $detail }). Eksportér kortet igen, eller ret linjen.
error-map-file-cut-off =
    “{ $file }” slutter for tidligt, nær linje { $line }. Filen kan være skåret over; eksportér eller kopiér den igen.
error-map-file-encoding =
    “{ $file }” har nær linje { $line } tegn, der ikke passer til den angivne tegnkodning. Gem den som UTF-8, og prøv igen.
error-map-file-entities =
    “{ $file }” har en dokumenttype eller entiteter (“<!DOCTYPE”). De kan skjule noget skadeligt, så filen læses ikke. Eksportér den uden dem.
error-map-file-not-bpmn =
    “{ $file }” er XML, men ikke et BPMN 2.0-kort: den begynder med “{ $root }” i stedet for “definitions”. Eksportér kortet som BPMN 2.0 XML.
error-map-file-fragment =
    “{ $file }” er kun et stykke af en BPMN-fil: den begynder med “{ $root }” i stedet for “definitions”. Eksportér hele kortet.
error-map-file-older-bpmn =
    “{ $file }” er i en ældre form for BPMN, fra før version 2.0. Åbn den i et nyere program, og eksportér den som BPMN 2.0 XML.
error-map-file-xpdl =
    “{ $file }” er en XPDL-fil. Åbn den i det program, den blev lavet i, og eksportér den som BPMN 2.0 XML.
error-map-file-no-namespace =
    “{ $file }” begynder med “definitions”, men siger ikke, at den er BPMN 2.0. Eksportér den igen, eller tilføj navnerummet for BPMN 2.0.
