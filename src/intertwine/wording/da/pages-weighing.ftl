# What moves the outcome, and shares of the gain, on the simulation page.
# Machine-made translation, not yet read by a person.

weigh-ask-sensitivity = Spørg, hvad der flytter det
weigh-ask-gain = Kør alle sammenslutninger
weigh-again = Spørg igen
weigh-running = { $done } af { $wanted } kørsler
weigh-stopped = Stoppet. Et halvt svar siger intet; spørg igen.

sensitivity-lead = Hver antagelse i scenariet drejes 20 % ned og op, eller en person færre og flere, de andre som de er.
sensitivity-title = Tiden fra start til slut hænger mest på: { $name }
sensitivity-title-unclear = Ingen antagelse flytter sikkert tiden fra start til slut
sensitivity-change-how = { $unit } fra start til slut, { $base } som gemt; lyst er drejet ned, mørkt op
sensitivity-source = Én ad gangen, { $n } gentagelser hver; en ændring er sikker, hvor dens interval, for alle på én gang, udelader nul.
sensitivity-down = Drejet ned
sensitivity-up = Drejet op
sensitivity-change-sure = sikker
lever-page-arrivals = Alle ankomster, 20 %
lever-page-people = { $name }, en person
lever-page-second = En anden { $name }
lever-page-hours = Arbejdstid for { $name }, 20 %
lever-page-duration = Hvor længe “{ $name }” tager, 20 %
lever-page-chance = “{ $name }”: sandsynlighed for “{ $way }”, 20 %

gain-lead = Partnere deler: de i en sammenslutning gør hinandens arbejde, hvor de kan. Alle sammenslutninger møder de samme ankomster og det samme tilfælde.
gain-as-seen-by = Som det ses af
gain-facilitator = dig, facilitatoren
gain-everybody = alle sammen
gain-report-for = Til
gain-not-theirs = Her vises intet for denne læser.
gain-title = Sammen { $whole } { $unit } mere værd
gain-title-unclear = Ingen gevinst ved at gå sammen blev fundet
gain-title-less = Sammen { $whole } { $unit } mindre værd
gain-how = Hver partners andel af gevinsten: hvad den tilføjer, i gennemsnit over alle rækkefølger at gå med i
gain-stable-yes = Gevinsten kan deles, så ingen gruppe ville klare sig bedre alene.
gain-stable-no = Gevinsten kan ikke deles, uden at en gruppe hellere går sin egen vej.
gain-stable-unclear = Om gevinsten kan deles stabilt, ligger inden for tilfældet i disse gentagelser.
gain-not-enough = Én gentagelse giver intet interval, så intet her er sikkert. Spørg igen med ti.
gain-nobody-can = I dette scenarie kan ingen gøre en anden partners arbejde, så at dele ændrer intet. Angiv under “Kan også”, hvad folk kan, og under “Slags arbejde”, hvad en aktivitet er.
gain-to-collect = Hvad der skal indsamles næst
gain-share = Andel af gevinsten
gain-alone = Alene
gain-stable-share = En stabil andel
gain-own = Egne timer om ugen
gain-no-stable = ingen sådan deling
gain-who-loses = Hvem ville tabe, hvem hellere ikke
gain-unit-days = dage
gain-unit-percent = af 100 løfter
