# The notice people read before they answer. Machine-made translation, not yet read by a person.

notice-title = Om det du säger här
notice-short = { $responsible } ansvarar för det du säger här.
notice-responsible = Vem som ansvarar för uppgifterna
notice-responsible-missing = Ingen har ännu sagt vem som ansvarar för uppgifterna. Fråga den som leder.
notice-purpose = Vad det är till för
notice-purpose-missing = För att se hur lika organisationerna förstår sitt gemensamma arbete, och förbättra det.
notice-basis = Varför det får sparas
notice-basis-missing = Ingen har ännu sagt på vilken rättslig grund det sparas.
notice-basis-consent = Du samtycker till det. Du kan ta tillbaka det när som helst.
notice-basis-public-task = Det ingår i en offentlig uppgift.
notice-basis-legal-obligation = Lagen kräver det.
notice-basis-contract = Ett avtal med dig kräver det.
notice-basis-legitimate-interest = De ansvariga har ett berättigat intresse. Du kan invända.
notice-kept = Hur länge
notice-kept-days = Namn, svar och röster raderas { $days } dagar efter att protokollet låsts. Protokoll och antal finns kvar.
notice-kept-open = Tills någon raderar det; ingen gräns är satt.
notice-records = Allmänna handlingar
notice-records-missing = Ingen har sagt om andra kan begära att få se det som sparas.
notice-records-yes = En av partnerna är en myndighet. Det som sparas kan vara en allmän handling som andra kan begära att få se. Skriv inget som de inte ska läsa.
notice-records-no = Det som sparas är ingen allmän handling.
notice-rights = Vad du kan göra
notice-rights-how = Du kan begära att få se, rätta eller radera det som sparas om dig. På den här telefonen: under ”Om den här telefonen”.
notice-contact = Vem du frågar
notice-contact-missing = Ingen är ännu namngiven. Fråga den som leder.
notice-note = Dessutom
