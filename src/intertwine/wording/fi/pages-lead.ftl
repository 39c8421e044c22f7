# Words of the pages that lead a workshop: plan, consent, paper, who leads. Machine-made translation, not yet read by a person.

plan-title = Mitä kysytään
plan-how = Ehdotus vilkkaimmista luovutuksista. Poista, mitä et tarvitse; neljästä kuuteen minuuttia kysymyksiä riittää hyvin.
plan-up = Siirrä ylös
plan-down = Siirrä alas
plan-out = Poista
plan-add = Lisää
plan-set = Lisää yhteen kuuluvia kysymyksiä
plan-set-hand-offs = Vilkkaimmat luovutukset
plan-set-hand-offs-how = Kuka vastaa ja mitä pitää tietää, kaksi kysymystä viidessä kohdassa.
plan-set-shared-domain = Tunnemmeko toistemme työn?
plan-set-shared-domain-how = Kaksi kysymystä jokaisen organisaation yhdestä kohdasta. Muiden vastauksia verrataan tekijöiden vastauksiin.
plan-set-expectation = Mitä muut sanovat?
plan-set-expectation-how = Kuka vastaa kohdasta, ja mitä sen tekijä sanoo.
plan-set-management-system = Miten meitä johdetaan (yhdeksän kysymystä)
plan-set-management-system-how = Tavoitteet, voimavarat ja tekeminen kulttuurissa, prosesseissa ja rutiineissa: auttaako se tänään, auttaako se uudistumaan, auttavatko ne toisiaan? Sopii parhaiten kyselyyn.
plan-set-alignment-adaptability = Yhdessä tekeminen nyt ja muuttuminen yhdessä
plan-set-alignment-adaptability-how = Kuusi väittämää. Ne ovat omiamme, eikä niitä ole validoitu.
plan-set-trust = Luottamus
plan-set-trust-how = Kaksi väittämää jokaisesta muusta organisaatiosta. Näytetään ryhmittäin viidestä vastauksesta alkaen, ei koskaan henkilöittäin. Kysy vain, jos vastata saa vapaasti.
plan-set-value = Mikä on tärkeintä
plan-set-value-how = Seitsemän perustetta järjestykseen. Järjestys menee tutkimukseen painoina.
plan-set-learning = Mitä olemme oppineet
plan-set-learning-how = Kaksi kysymystä kolmessa vilkkaimmassa luovutuksessa: mikä muuttui välillämme ja mikä omassa työssä. Toiselle kierrokselle.
plan-own = Oma kysymys
plan-answers = Vastausvaihtoehdot, yksi rivillä
plan-answers-how = Tyhjä: kyllä, ei, osittain. Asteikon vastaukset vähimmästä enimpään.
plan-scale = Vastaukset ovat asteikko vähimmästä enimpään
paper-question = Mikä kysymys?
paper-blank = jätetty tyhjäksi
paper-another = Seuraava henkilö
lead-title = Kuka vetää
lead-you = Sinä vedät. Toinen kirjautunut voi jatkaa koodilla.
lead-other = { $name } vetää. Näet kaiken ja voit kiinnittää muistiinpanoja havainnoijana.
lead-code = Koodi vetäjältä
lead-take = Vedä tästä eteenpäin
lead-make = Tee koodi
lead-offer = Toimii kerran, kello { $until } asti:
settle-rate = { $n ->
    [one] Arvioikaa avoin kohta
   *[other] Arvioikaa { $n } avointa kohtaa
 }
settle-consent = Kysy, voivatko kaikki elää tämän kanssa
settle-stand = Missä tässä ollaan
settle-open = auki
settle-eased = helpottunut
settle-accepted = hyväksytty, elämme sen kanssa
settle-done = valmis
settle-reason-resolved = Se on ratkaistu
settle-reason-recorded = Kirjaa se
settle-reason-open = Avaa uudelleen
agenda-more = Viisi minuuttia lisää
