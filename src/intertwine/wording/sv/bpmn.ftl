# Why a map file cannot be read, and what to do next. Machine-made translation, not yet read by a
# person.

error-map-file-not-there =
    Det finns ingen fil som heter ”{ $file }”. Kontrollera stavningen och mappen.
error-map-file-is-folder =
    ”{ $file }” är en mapp. Ange en fil i den.
error-map-file-not-a-file =
    ”{ $file }” är ingen vanlig fil. Spara kartan som en fil och försök igen.
error-map-file-not-readable =
    ”{ $file }” kunde inte öppnas. Kontrollera att du får läsa den och att inget annat program har låst den.
error-map-file-empty =
    ”{ $file }” är tom. Exportera kartan på nytt från programmet som den ritades i.
error-map-file-packed =
    ”{ $file }” är en packad fil, till exempel en zip-fil eller ett Office-dokument. Packa upp den, eller exportera kartan som en .bpmn-fil.
error-map-file-too-large =
    ”{ $file }” är { $megabytes } MB; högst { $limit } MB läses. Dela upp kartan i mindre kartor.
error-map-file-too-deep =
    ”{ $file }” har mer än { $limit } nivåer inuti varandra. Lös upp några av delprocesserna.
error-map-file-too-many-elements =
    ”{ $file }” har fler än { $limit } delar. Dela upp kartan i mindre kartor.
error-map-file-too-long-text =
    ”{ $file }” har nära rad { $line } en text som är för lång för att läsas. Korta av den, eller ta bort den inbäddade bilden.
error-map-file-not-xml =
    ”{ $file }” är ingen BPMN-fil: den är inte XML. Exportera kartan som BPMN 2.0 XML (.bpmn).
error-map-file-broken-xml =
    ”{ $file }” är inte hel XML; läsningen stannade på rad { $line } ({ $detail }). Exportera kartan på nytt, eller laga raden.
error-map-file-cut-off =
    ”{ $file }” tar slut för tidigt, nära rad { $line }. Filen kan ha kapats; exportera eller kopiera den på nytt.
error-map-file-encoding =
    ”{ $file }” har nära rad { $line } tecken som inte stämmer med den angivna teckenkodningen. Spara den som UTF-8 och försök igen.
error-map-file-entities =
    ”{ $file }” har en dokumenttyp eller entiteter (”<!DOCTYPE”). I dem kan något skadligt gömma sig, så filen läses inte. Exportera den utan dem.
error-map-file-not-bpmn =
    ”{ $file }” är XML men ingen BPMN 2.0-karta: den börjar med ”{ $root }” i stället för ”definitions”. Exportera kartan som BPMN 2.0 XML.
error-map-file-fragment =
    ”{ $file }” är bara en bit av en BPMN-fil: den börjar med ”{ $root }” i stället för ”definitions”. Exportera hela kartan.
error-map-file-older-bpmn =
    ”{ $file }” är skriven i en äldre form av BPMN, från före version 2.0. Öppna den i ett nyare program och exportera den som BPMN 2.0 XML.
error-map-file-xpdl =
    ”{ $file }” är en XPDL-fil. Öppna den i programmet som den gjordes i och exportera den som BPMN 2.0 XML.
error-map-file-no-namespace =
    ”{ $file }” börjar med ”definitions” men säger inte att den är BPMN 2.0. Exportera den på nytt, eller lägg till namnrymden för BPMN 2.0.
