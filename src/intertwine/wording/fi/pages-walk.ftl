# The words of the page that walks a map. Machine-made translation, not yet read by a person.

case-page-title = Kulku
case-open = Kulje kartalla
case-open-here = Kulje tästä eteenpäin uudessa välilehdessä
case-to-here = Kulje tähän
case-case = Tapaus { $n }
case-cases = Tapaukset
case-another = Toinen tapaus
case-leave = Sulje tämä tapaus
case-back = Takaisin
case-start = Alkuun
case-step-back = Askel taaksepäin tällä reitillä
case-step-on = Askel eteenpäin tällä reitillä
case-at = { $at } / { $of }
case-jump = Hyppää vaiheeseen
case-jump-to = Hyppää: ”{ $step }”
case-copy = Kopioi linkki tähän
case-copied = Linkki on kopioitu.
case-copy-by-hand = Kopioi tämä linkki
case-next = Mitä tapahtuu seuraavaksi?
case-number = { $n }:
case-after = kun ”{ $messages }” on tullut
case-tells = kertoo: ”{ $messages }”
case-without = puuttuu: { $data }
case-began-without = alkoi, vaikka puuttui: { $data }
case-over = Tapaus on päättynyt. Mitään ei ole tekemättä.
case-over-left = Tapaus on päättynyt, ja jäljelle jäi viestejä, joita kukaan ei ota vastaan.
case-not-taken = Viestit, joita kukaan ei ota vastaan
case-stuck = Tapaus on jumissa. Mitään ei voi enää tapahtua, ja työtä on jäljellä.
case-on-the-way = Matkalla
case-message = ”{ $what }”, lähettäjä { $from }, saaja { $to }
case-waiting = Kuka odottaa
case-waits-message = { $who } odottaa kohdassa ”{ $step }”. Odotettu: ”{ $messages }”, lähettäjä { $from }.
case-waits-flow = { $who } odottaa kohdassa ”{ $step }”, kunnes tämä on tehty: { $from }.
case-waits-other = { $who } odottaa kohdassa ”{ $step }”, kunnes jokin muu on ohi.
case-waits-nowhere = { $who } pysähtyy kohtaan ”{ $step }”: siitä ei pääse eteenpäin.
case-waits-round = { $who } kiertää loputtomasti kohdassa ”{ $step }”.
case-nobody-takes = Kukaan ei ota vastaan viestiä ”{ $messages }”.
case-holding = Kenellä on mitä
case-holds = hallussa: { $data }
case-lacks = puuttuu: { $data }
case-holds-nothing = Kenelläkään ei ole vielä mitään.
case-so-far = Mitä tapahtui
case-nothing-yet = Mitään ei ole vielä tapahtunut.
case-stories = Miten tapaus voi juuttua
case-no-story = Jokainen tapaus voi päättyä, eikä yksikään viesti jää.
case-no-story-seen = Juuttumista ei löytynyt, mutta kaikkea ei nähty.
case-story-after = Tämän jälkeen, { $who }: { $what }
case-story-always = Jokaisessa tapauksessa
case-replay = Toista, { $n ->
    [one] 1 askel
   *[other] { $n } askelta
 }
case-no-name = nimetön viesti
case-see = Katso, miten tämä tapahtuu
case-not-run = Osaa tästä kartasta ei voi ajaa. Kulku näyttää muun.
case-changed = Kartta on muuttunut linkin tekemisen jälkeen. Reittiä seurattiin niin pitkälle kuin se johti.
case-no-way = Mikään kulku ei tule kohtaan ”{ $step }”, tai sitä ei löytynyt ajoissa.
case-is-here = nyt tässä
case-is-done = tehty
case-is-next = voi tapahtua seuraavaksi
case-is-sent = matkalla
case-picture-show = Näytä kuva
case-said = { $what }. { $n ->
    [0] Mitään ei voi tapahtua seuraavaksi.
    [one] 1 asia voi tapahtua seuraavaksi.
   *[other] { $n } asiaa voi tapahtua seuraavaksi.
 }
case-key-numbers = 1–9
case-key-numbers-does = jokin seuraavista vaiheista tapahtuu
case-key-back = Askelpalautin
case-key-back-does = peru viimeinen askel
case-key-arrows = ← →
case-key-arrows-does = reittiä taakse- ja eteenpäin
case-key-ends = Home, End
case-key-ends-does = reitin alkuun ja loppuun
case-key-jump = J
case-key-jump-does = hyppää vaiheeseen
case-key-text = T
case-key-text-does = ilman kuvaa ja kuvan kanssa
