# Words of the pages that lead a workshop: plan, consent, paper, who leads. Machine-made translation, not yet read by a person.

plan-title = Hvad der bliver spurgt om
plan-how = Foreslået ud fra de travleste overleveringer. Tag ud, hvad du ikke har brug for; fire til seks minutters spørgsmål er rigeligt.
plan-up = Flyt op
plan-down = Flyt ned
plan-out = Tag ud
plan-add = Tilføj
plan-set = Tilføj spørgsmål, der hører sammen
plan-set-hand-offs = De travleste overleveringer
plan-set-hand-offs-how = Hvem der har ansvaret, og hvad der skal vides, to spørgsmål ved fem trin.
plan-set-shared-domain = Kender vi hinandens arbejde?
plan-set-shared-domain-how = To spørgsmål om ét trin hos hver organisation. De andres svar holdes op mod svarene fra dem, der gør det.
plan-set-expectation = Hvad vil de andre sige?
plan-set-expectation-how = Hvem der har ansvaret, og hvad den, der gør trinet, vil sige.
plan-set-management-system = Hvordan vi ledes (ni spørgsmål)
plan-set-management-system-how = Mål, ressourcer og arbejde, i kultur, processer og vaner: hjælper det i dag, hjælper det fornyelsen, hjælper de hinanden? Bedst som spørgeskema.
plan-set-alignment-adaptability = Arbejde sammen nu, og ændre os sammen
plan-set-alignment-adaptability-how = Seks udsagn. De er vores egne og ikke validerede.
plan-set-trust = Tillid
plan-set-trust-how = To udsagn om hver anden organisation. Vises pr. gruppe fra fem svar, aldrig pr. person. Spørg kun, hvis alle frit kan svare.
plan-set-value = Hvad der betyder mest
plan-set-value-how = Syv kriterier at sætte i rækkefølge. Rækkefølgen går ind i studiet som vægte.
plan-set-learning = Hvad vi har lært
plan-set-learning-how = To spørgsmål ved de tre travleste overleveringer: hvad der ændrede sig mellem os, og hvad der ændrede sig hjemme. Til en anden omgang.
plan-own = Et eget spørgsmål
plan-answers = Svar at vælge imellem, ét pr. linje
plan-answers-how = Tomt for ja, nej, delvis. Til en skala: fra mindst til mest.
plan-scale = Svarene er en skala, fra mindst til mest
paper-question = Hvilket spørgsmål?
paper-blank = ladt tomt
paper-another = Næste person
lead-title = Hvem der leder
lead-you = Du leder. En anden, der er logget ind, kan tage over med en kode.
lead-other = { $name } leder. Du ser alt og kan sætte noter op som observatør.
lead-code = Kode fra den, der leder
lead-take = Led fra nu af
lead-make = Lav en kode
lead-offer = Virker én gang, til { $until }:
settle-rate = { $n ->
    [one] Vurdér den åbne
   *[other] Vurdér de { $n } åbne
 }
settle-consent = Spørg, om alle kan leve med det
settle-stand = Hvor langt dette er
settle-open = åben
settle-eased = lettet
settle-accepted = accepteret, vi lever med det
settle-done = færdig
settle-reason-resolved = Det er løst
settle-reason-recorded = Notér det
settle-reason-open = Åbn igen
agenda-more = Fem minutter til
