# The walk through a map, in the terminal. Machine-made translation, not yet read by a person.

walk-title = { $name }: yksi tapaus, vaihe vaiheelta. Kirjoita numero, kun haluat eteenpäin; b vie taaksepäin, j ja nimi hyppää, h kertoo, kenellä on mitä, q lopettaa, ? näyttää tämän rivin.
walk-begun = Tämä alkaa: { $element } ({ $who })
walk-did = { $who }: { $element }
walk-came = { $who }: { $element }, kun ”{ $message }” on tullut
walk-told = { $who }: { $element }; kertoo ”{ $message }”
walk-came-told = { $who }: { $element }, kun ”{ $message }” on tullut; kertoo ”{ $told }”
walk-chose = { $who }: { $question } { $answer }
walk-lacked = ! { $who } aloittaa vaiheen ”{ $element }”, vaikka puuttuu: ”{ $datum }”
walk-under-way = Matkalla: { $messages }
walk-next = Mitä tapahtuu seuraavaksi?
walk-wait-message = { $who } odottaa kohdassa ”{ $element }”. Odotettu: { $messages }
walk-wait-flow = { $who } odottaa kohdassa ”{ $element }”, kunnes muut haarat ovat perillä
walk-wait-other = { $who } odottaa kohdassa ”{ $element }”
walk-over = Tapaus on päättynyt: mitään ei ole tekemättä.
walk-stuck = Tapaus on jumissa: mitään ei voi enää tapahtua, ja työtä on jäljellä.
walk-loop = Vaiheet seuraavat toisiaan loputtomasti ilman yhtään päätöstä. Kulku pysähtyy tähän; katso kehää kohdassa ”{ $element }”.
walk-link = Näin pääset takaisin tähän: intertwine walk { $file } --path { $path }
walk-holds = { $who }, hallussa: { $data }
walk-holds-nothing = Kenelläkään ei ole vielä mitään.
walk-nowhere = Mikään kulku ei tule kohtaan ”{ $element }”, tai sitä ei löytynyt rajojen sisällä.
walk-unknown = ”{ $text }” ei ole vastaus tähän. Kirjoita jokin numeroista, b, j ja nimi, h, q tai ?.
walk-no-such = Kartalla ei ole vaihetta, jonka nimen alussa on ”{ $text }”.
walk-changed = Tämä reitti kuuluu kartan toiseen tilaan. Sitä seurattiin niin pitkälle kuin se johti.
walk-refused = Osaa { $element } ei ajeta: { $why }
walk-no-name = (nimetön)
walk-nobody = ei kukaan
