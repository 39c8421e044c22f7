# The words of the page that walks a map. Machine-made translation, not yet read by a person.

case-page-title = Gå igenom
case-open = Gå igenom
case-open-here = Gå vidare härifrån, i en ny flik
case-to-here = Gå hit
case-case = Ärende { $n }
case-cases = Ärenden
case-another = Ett ärende till
case-leave = Stäng det här ärendet
case-back = Tillbaka
case-start = Till början
case-step-back = Ett steg bakåt på den här vägen
case-step-on = Ett steg framåt på den här vägen
case-at = { $at } av { $of }
case-jump = Hoppa till ett steg
case-jump-to = Hoppa till ”{ $step }”
case-copy = Kopiera en länk hit
case-copied = Länken är kopierad.
case-copy-by-hand = Kopiera den här länken
case-next = Vad händer härnäst?
case-number = { $n }:
case-after = när ”{ $messages }” har kommit
case-tells = berättar ”{ $messages }”
case-without = utan { $data }
case-began-without = började utan { $data }
case-over = Ärendet är slut. Inget finns kvar att göra.
case-over-left = Ärendet är slut, och det finns meddelanden kvar som ingen tar emot.
case-not-taken = Meddelanden som ingen tar emot
case-stuck = Ärendet sitter fast. Inget kan hända mer, och arbete finns kvar.
case-on-the-way = På väg
case-message = ”{ $what }”, från { $from } till { $to }
case-waiting = Vem väntar
case-waits-message = { $who } väntar vid ”{ $step }” på ”{ $messages }” från { $from }.
case-waits-flow = { $who } väntar vid ”{ $step }” tills detta är klart: { $from }.
case-waits-other = { $who } väntar vid ”{ $step }” tills något annat är över.
case-waits-nowhere = { $who } stannar vid ”{ $step }”: inget leder vidare.
case-waits-round = { $who } går runt för alltid vid ”{ $step }”.
case-nobody-takes = Ingen tar emot ”{ $messages }”.
case-holding = Vem har vad
case-holds = har { $data }
case-lacks = saknar { $data }
case-holds-nothing = Ingen har något än.
case-so-far = Vad som hände
case-nothing-yet = Inget har hänt än.
case-stories = Hur ett ärende kan fastna
case-no-story = Varje ärende kan bli klart, och inget meddelande blir kvar.
case-no-story-seen = Inget sätt att fastna hittades, men allt blev inte sett.
case-story-after = Efter { $who }: { $what }
case-story-always = I varje ärende
case-replay = Spela upp, { $n ->
    [one] 1 steg
   *[other] { $n } steg
 }
case-no-name = meddelande utan namn
case-see = Se hur det här händer
case-not-run = En del av kartan körs inte. Genomgången visar resten.
case-changed = Kartan har ändrats sedan länken gjordes. Vägen följdes så långt den ledde.
case-no-way = Inget förlopp kommer till ”{ $step }”, eller inget hittades i tid.
case-is-here = här nu
case-is-done = klart
case-is-next = kan hända härnäst
case-is-sent = på väg
case-picture-show = Visa bilden
case-said = { $what }. { $n ->
    [0] Inget kan hända härnäst.
    [one] 1 sak kan hända härnäst.
   *[other] { $n } saker kan hända härnäst.
 }
case-key-numbers = 1–9
case-key-numbers-does = låt ett av nästa steg hända
case-key-back = Backsteg
case-key-back-does = ta tillbaka det senaste steget
case-key-arrows = ← →
case-key-arrows-does = bakåt och framåt längs vägen
case-key-ends = Home, End
case-key-ends-does = till vägens början och slut
case-key-jump = J
case-key-jump-does = hoppa till ett steg
case-key-text = T
case-key-text-does = utan bilden, och med den
