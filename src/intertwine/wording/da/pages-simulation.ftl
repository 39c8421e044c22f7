# The page of simulation: run a map or two, see what comes out.
# Machine-made translation, not yet read by a person.

place-simulation = Simulering
simulation-title = Hvor længe tager det, og for hvem?
simulation-empty = Tegn eller hent et kort først
simulation-today = Kort
simulation-with = Sammenlign med
simulation-alone = ingenting
simulation-same = Det samme kort og scenarie står på begge sider. Vælg et andet scenarie eller kort at sammenligne med.
simulation-scenario = Scenarie
simulation-assumed = Intet scenarie endnu: det køres på angivne antagelser. Angiv tider, personer og ankomster i et.
simulation-assumptions = kun angivne antagelser
simulation-not-fitting = Scenarier, der ikke passer til dette kort: { $n }
simulation-ran = { $map }: { $scenario }
simulation-repetitions = Gentagelser
simulation-run = Kør
simulation-again = Kør igen
simulation-stop = Stop
simulation-preparing = Gør klar. Første gang på en maskine tager det op til et minut.
simulation-running = Efter { $done } af { $wanted }. Tallene nedenfor er tidlige; deres intervaller bliver smallere, mens kørslen går.
simulation-waits = Efter { $done } af { $wanted }
simulation-done = { $n ->
    [one] Én gentagelse
   *[other] { $n } gentagelser
}, intervallerne er 95 %
simulation-stopped = Stoppet efter { $done } af { $wanted }. Tallene bygger på dem, der var hele til den tid.
simulation-not-yet = Intet er kørt endnu. Vælg et kort og tryk på “Kør”.
simulation-found = Hvad der kommer ud
simulation-map = { $name }, farvet efter ventetid
simulation-map-alt = Kortet “{ $name }” farvet efter, hvor mange dage en sag venter før hvert trin. Tabellen siger det samme.
simulation-believe = Før I tror på det
simulation-of = På kortet “{ $name }”
simulation-of-side = Med “{ $name }”
