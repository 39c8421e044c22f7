# Vad partner behåller för sig själva av det simulerade: vem som behåller vad, aldrig hur mycket.
# Machine-made translation, not yet read by a person.

kept-staffing = { $partner } behåller sin bemanning för sig: sin personal, deras tider och hur upptagna de är.
kept-waits = { $partner } behåller för sig hur lång tid dess steg tar och hur länge man väntar på dem.
kept-costs = { $partner } behåller sina kostnader för sig.
kept-times = { $partner } behåller för sig vad hela tjänstens tider skulle säga om den.
kept-whole = Hela tjänstens tider skulle säga något om det, så inget simulerat visas här.
kept-probed = Att ändra något och se vad som följer skulle avslöja det, så det visas inte här.
kept-unread = Allt som partner behåller för sig kunde inte läsas. Rätta releases.csv.
kept-why = Det som är i vägen behåller en partner för sig.
kept-figure = behålls
report-withheld = Det som partner behåller
