# The page of simulation: run a map or two, see what comes out.
# Machine-made translation, not yet read by a person.

place-simulation = Simulering
simulation-title = Hur länge tar det, och för vem?
simulation-empty = Rita eller hämta en karta först
simulation-today = Karta
simulation-with = Jämför med
simulation-alone = ingenting
simulation-same = Samma karta och scenario står på båda sidorna. Välj ett annat scenario eller en annan karta att jämföra med.
simulation-scenario = Scenario
simulation-assumed = Inget scenario än: körningen bygger på angivna antaganden. Ange tider, människor och ankomster i ett.
simulation-assumptions = bara angivna antaganden
simulation-not-fitting = Scenarier som inte passar kartan: { $n }
simulation-ran = { $map }: { $scenario }
simulation-repetitions = Upprepningar
simulation-run = Kör
simulation-again = Kör igen
simulation-stop = Stoppa
simulation-preparing = Förbereder. Första gången på en dator tar det upp till en minut.
simulation-running = Efter { $done } av { $wanted }. Siffrorna nedan är tidiga; deras intervall blir smalare medan körningen går.
simulation-waits = Efter { $done } av { $wanted }
simulation-done = { $n ->
    [one] En upprepning
   *[other] { $n } upprepningar
}, intervallen är 95 %
simulation-stopped = Stoppad efter { $done } av { $wanted }. Siffrorna vilar på dem som var hela då.
simulation-not-yet = Ingenting har körts än. Välj en karta och tryck på ”Kör”.
simulation-found = Vad det ger
simulation-map = { $name }, färgad efter väntan
simulation-map-alt = Kartan ”{ $name }” färgad efter hur många dagar ett ärende väntar före varje steg. Tabellen säger detsamma.
simulation-believe = Innan ni tror på det
simulation-of = På kartan ”{ $name }”
simulation-of-side = Med ”{ $name }”
