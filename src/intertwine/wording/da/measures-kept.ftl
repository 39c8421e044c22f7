# Hvad partnere beholder for sig selv af det simulerede: hvem der beholder hvad, aldrig hvor meget.
# Machine-made translation, not yet read by a person.

kept-staffing = { $partner } beholder sin bemanding for sig selv: sine folk, deres tider og hvor travlt de har.
kept-waits = { $partner } beholder for sig selv, hvor længe dens trin tager, og hvor længe der ventes på dem.
kept-costs = { $partner } beholder sine omkostninger for sig selv.
kept-times = { $partner } beholder for sig selv, hvad hele tjenestens tider ville sige om den.
kept-whole = Hele tjenestens tider ville sige noget om det, så intet simuleret vises her.
kept-probed = At ændre noget og se, hvad der følger, ville afsløre det, så det vises ikke her.
kept-unread = Ikke alt, hvad partnere beholder for sig selv, kunne læses. Ret releases.csv.
kept-why = Det, der er i vejen, beholder en partner for sig selv.
kept-figure = beholdt
report-withheld = Det, partnere beholder
