# Sliders on the simulation page.
# Machine-made translation, not yet read by a person.

what-if-title = Vad händer om?
what-if-lead = Vrid på det som kunde vara annorlunda i ”{ $name }”. Svaret kommer genast, jämfört med det sparade scenariot.
what-if-open = Vrid på reglage
what-if-wait = Kör det sparade scenariot en gång.
what-if-group-arrivals = Vad som kommer in
what-if-group-people = Hur många personer
what-if-group-hours = Hur länge de är på plats
what-if-group-duration = Hur lång tid arbetet tar
what-if-group-chance = Vilken väg som tas
what-if-arrivals = Alla ankomster
what-if-chance = { $name }: { $way }
what-if-as-is = som sparat
what-if-people = { $n } i stället för { $now }
what-if-percent = { $n } %
what-if-back = Som sparat
what-if-keep = Spara detta som version
what-if-kept = Sparat som version { $n } av scenariot.
what-if-nothing = Inget är vridet än.
what-if-answer = Från start till slut: { $change } { $unit } ({ $range }), { $reading }.
what-if-case = Vad som ändras för ärendet
what-if-partners = Vem får mer arbete, vem mindre
what-if-busy = Vem är upptagen
what-if-kept-column = Sparat
what-if-turned-column = Vridet
