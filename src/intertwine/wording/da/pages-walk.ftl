# The words of the page that walks a map. Machine-made translation, not yet read by a person.

case-page-title = Gennemgang
case-open = Gå igennem
case-open-here = Gå videre herfra i en ny fane
case-to-here = Gå hertil
case-case = Sag { $n }
case-cases = Sager
case-another = En sag til
case-leave = Luk denne sag
case-back = Tilbage
case-start = Til begyndelsen
case-step-back = Et skridt tilbage ad denne vej
case-step-on = Et skridt frem ad denne vej
case-at = { $at } af { $of }
case-jump = Spring til et trin
case-jump-to = Spring til ”{ $step }”
case-copy = Kopiér et link hertil
case-copied = Linket er kopieret.
case-copy-by-hand = Kopiér dette link
case-next = Hvad sker der nu?
case-number = { $n }:
case-after = når ”{ $messages }” er kommet
case-tells = fortæller ”{ $messages }”
case-without = uden { $data }
case-began-without = begyndte uden { $data }
case-over = Sagen er slut. Der er intet tilbage at gøre.
case-over-left = Sagen er slut, og der er beskeder tilbage, som ingen tager imod.
case-not-taken = Beskeder, som ingen tager imod
case-stuck = Sagen sidder fast. Intet kan ske mere, og der er arbejde tilbage.
case-on-the-way = På vej
case-message = ”{ $what }”, fra { $from } til { $to }
case-waiting = Hvem venter
case-waits-message = { $who } venter ved ”{ $step }” på ”{ $messages }” fra { $from }.
case-waits-flow = { $who } venter ved ”{ $step }”, til dette er gjort: { $from }.
case-waits-other = { $who } venter ved ”{ $step }”, til noget andet er forbi.
case-waits-nowhere = { $who } standser ved ”{ $step }”: intet fører videre.
case-waits-round = { $who } går i ring for altid ved ”{ $step }”.
case-nobody-takes = Ingen tager imod ”{ $messages }”.
case-holding = Hvem har hvad
case-holds = har { $data }
case-lacks = mangler { $data }
case-holds-nothing = Ingen har noget endnu.
case-so-far = Hvad der skete
case-nothing-yet = Der er ikke sket noget endnu.
case-stories = Hvordan en sag kan gå i stå
case-no-story = Hver sag kan blive færdig, og ingen besked bliver tilbage.
case-no-story-seen = Der blev ikke fundet nogen måde at gå i stå på, men ikke alt blev set.
case-story-after = Efter { $who }: { $what }
case-story-always = I hver sag
case-replay = Afspil, { $n ->
    [one] 1 skridt
   *[other] { $n } skridt
 }
case-no-name = besked uden navn
case-see = Se, hvordan det sker
case-not-run = Noget af dette kort køres ikke. Gennemgangen viser resten.
case-changed = Kortet er ændret, siden linket blev lavet. Vejen blev fulgt, så langt den førte.
case-no-way = Intet forløb kommer til ”{ $step }”, eller ingen blev fundet i tide.
case-is-here = her nu
case-is-done = gjort
case-is-next = kan ske nu
case-is-sent = på vej
case-picture-show = Vis billedet
case-said = { $what }. { $n ->
    [0] Intet kan ske nu.
    [one] 1 ting kan ske nu.
   *[other] { $n } ting kan ske nu.
 }
case-key-numbers = 1–9
case-key-numbers-does = lad et af de næste trin ske
case-key-back = Tilbagetast
case-key-back-does = tag det sidste skridt tilbage
case-key-arrows = ← →
case-key-arrows-does = tilbage og frem ad vejen
case-key-ends = Home, End
case-key-ends-does = til vejens begyndelse og slutning
case-key-jump = J
case-key-jump-does = spring til et trin
case-key-text = T
case-key-text-does = uden billedet, og med det
