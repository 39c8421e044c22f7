# Sliders on the simulation page.
# Machine-made translation, not yet read by a person.

what-if-title = Hvad nu hvis?
what-if-lead = Drej på det, der kunne være anderledes i “{ $name }”. Svaret kommer straks, sammenlignet med det gemte scenarie.
what-if-open = Drej på skydere
what-if-wait = Kører det gemte scenarie én gang.
what-if-group-arrivals = Hvad der kommer ind
what-if-group-people = Hvor mange personer
what-if-group-hours = Hvor længe de er der
what-if-group-duration = Hvor længe arbejdet tager
what-if-group-chance = Hvilken vej der tages
what-if-arrivals = Alle ankomster
what-if-chance = { $name }: { $way }
what-if-as-is = som gemt
what-if-people = { $n } i stedet for { $now }
what-if-percent = { $n } %
what-if-back = Som gemt
what-if-keep = Gem dette som version
what-if-kept = Gemt som version { $n } af scenariet.
what-if-nothing = Intet er drejet endnu.
what-if-answer = Fra start til slut: { $change } { $unit } ({ $range }), { $reading }.
what-if-case = Hvad der ændres for sagen
what-if-partners = Hvem får mere arbejde, hvem mindre
what-if-busy = Hvem er optaget
what-if-kept-column = Gemt
what-if-turned-column = Drejet
