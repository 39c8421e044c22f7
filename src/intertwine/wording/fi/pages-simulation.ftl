# The page of simulation: run a map or two, see what comes out.
# Machine-made translation, not yet read by a person.

place-simulation = Simulointi
simulation-title = Kuinka kauan se kestää ja keneltä?
simulation-empty = Piirtäkää tai tuokaa ensin kartta
simulation-today = Kartta
simulation-with = Vertaa
simulation-alone = ei mihinkään
simulation-same = Kummallakin puolella on sama kartta ja skenaario. Valitkaa verrattavaksi toinen skenaario tai kartta.
simulation-scenario = Skenaario
simulation-assumed = Skenaariota ei vielä ole: ajo perustuu mainittuihin oletuksiin. Anna kestot, ihmiset ja saapumiset skenaariossa.
simulation-assumptions = vain mainitut oletukset
simulation-not-fitting = Skenaariot, jotka eivät sovi tähän karttaan: { $n }
simulation-ran = { $map }: { $scenario }
simulation-repetitions = Toistoja
simulation-run = Aja
simulation-again = Aja uudelleen
simulation-stop = Pysäytä
simulation-preparing = Valmistellaan. Ensimmäisellä kerralla koneella tähän menee enintään minuutti.
simulation-running = { $done } / { $wanted } tehty. Alla olevat luvut ovat varhaisia; niiden välit kapenevat ajon edetessä.
simulation-waits = { $done } / { $wanted } tehty
simulation-done = { $n ->
    [one] Yksi toisto
   *[other] { $n } toistoa
}, välit ovat 95 %
simulation-stopped = Pysäytetty, kun { $done } / { $wanted } oli tehty. Luvut perustuvat siihen mennessä valmiisiin.
simulation-not-yet = Mitään ei ole vielä ajettu. Valitkaa kartta ja painakaa ”Aja”.
simulation-found = Mitä siitä tulee
simulation-map = { $name }, väritetty odotuksen mukaan
simulation-map-alt = Kartta ”{ $name }” väritettynä sen mukaan, kuinka monta päivää asia odottaa ennen kutakin vaihetta. Taulukko kertoo saman.
simulation-believe = Ennen kuin uskotte
simulation-of = Kartalla ”{ $name }”
simulation-of-side = Vaihtoehdossa ”{ $name }”
