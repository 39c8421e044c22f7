# What happens when a map runs, as findings. Machine-made translation, not yet read by a person.

measure-behaviour = Kan hver sag blive færdig, hvad der end sker?

finding-stays-for-ever = { $n ->
        [0] Arbejde kan blive
        [one] Arbejde hos { $partners } kan blive
       *[other] Arbejde hos { $partners } kan blive
    } liggende for altid ved { $steps }.
    .title = En sag kan blive liggende for altid
    .how = Kortet køres i enhver rækkefølge, som dets partnere kan handle i, og med hvert valg på alle måder. Fra en tilstand, hvor dette arbejde venter, når intet forløb sin slutning.
    .term = Ikke sund (not sound): fastlåsning (deadlock) eller evig rundgang (livelock) (van der Aalst, 1998; Corradini, Muzi, Re, Rossi og Tiezzi, 2022)
    .ask = Hvad gør man i dag, når det sker, og hvordan opdager man det?
    .todo = Aftal, hvem der siger det til hvem, eller efter hvor lang tid arbejdet slutter af sig selv.
evidence-stays-for-ever = Det kan gå sådan: { $story }.
finding-goes-round-for-ever = { $n ->
        [0] Arbejde går
       *[other] Arbejde hos { $partners } går
    } i ring for altid ved { $steps }.
    .title = En sag kan gå i ring for altid
    .how = Kortet køres i enhver rækkefølge, som dets partnere kan handle i. Herfra fører hver vej tilbage, ingen til en slutning.
    .term = Ikke sund (not sound): evig rundgang (livelock) (van der Aalst, 1998)
    .ask = Hvad bringer ringen til ophør i praksis, og hvem bestemmer det?
    .todo = Aftal, hvem der bryder ringen, og tegn det.
evidence-goes-round-for-ever = Det kan gå sådan: { $story }.
finding-ends-twice = Én sag kan komme til { $steps } mere end én gang.
    .title = En del af sagen gøres igen
    .how = Grene løber side om side og mødes uden at vente på hinanden, så det, der følger, gøres én gang for hver gren.
    .term = Slutter ikke rent (no proper completion; van der Aalst, 1998)
    .ask = Er det meningen, at det, der fører til { $steps }, gøres mere end én gang?
    .todo = Er det ikke meningen, så lad grenene vente på hinanden, før de går videre.
evidence-ends-twice = Det kan gå sådan: { $story }.
finding-message-left = { $sender } kan sende { $message } til { $receiver }, når ingen tager imod det mere.
    .title = En besked, som ingen tager imod
    .how = Kortet køres i enhver rækkefølge, som dets partnere kan handle i. Der er et forløb, hvor alt arbejde er gjort ved slutningen, og denne besked aldrig blev taget imod.
    .term = Sund for beskeder, ikke helt (message-sound, not sound): en besked, der ikke nåede frem (Corradini, Muzi, Re, Rossi og Tiezzi, 2022)
    .ask = Hvem læser { $message }, når arbejdet hos { $receiver } allerede er forbi?
    .todo = Aftal, hvad { $receiver } så gør med det, eller hvornår { $sender } ikke behøver at sende det.
evidence-message-left = Det kan gå sådan: { $story }.
finding-never-happens = Ingen sag kommer nogensinde til { $step }.
    .title = Arbejde, der aldrig nås
    .how = Kortet køres i enhver rækkefølge af sine trin; dette er aldrig med.
    .term = Død aktivitet (dead activity; van der Aalst, 1998)
    .ask = Hvornår gøres { $step } i praksis?
    .todo = Tegn, hvordan en sag kommer dertil, eller fjern det fra kortet.
evidence-never-happens = I intet af kortets forløb nås { $step }.
finding-first-come = Hos { $partner } afgør det, der kommer først: { $messages }.
    .title = Det, der kommer først, afgør
    .how = Der er et forløb, hvor beskeder fra to organisationer er på vej samtidig, og kun den ene af dem bliver taget imod.
    .term = Kapløb mellem organisationer (race condition)
    .ask = Hvad sker der med den anden besked, og ved afsenderen det?
    .todo = Aftal, hvem der venter på hvem, eller hvad man siger til den, der kommer som nummer to.
evidence-first-come = Begge kan være på vej samtidig: { $messages }.

table-behaviour = Hvad der sker, når kortene køres
    .empty = Der er intet kort at køre.
column-map = Kort
column-can-finish = Kan blive færdig
column-all-taken = Bliver færdig med hver besked taget imod
column-one-at-a-time = Intet to gange på én gang
column-states = Undersøgte tilstande
always = altid
not-always = ikke altid
not-known = ukendt
