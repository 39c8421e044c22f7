# What changed between two maps. Machine-made translation, not yet read by a person.

difference-partner-gone = { $partner } ei ole enää mukana.
difference-partner-new = { $partner } on nyt mukana, aiemmin ei.
difference-partner-renamed = ”{ $before }” on nyt nimeltään ”{ $after }”.
difference-lane-gone = ”{ $lane }” ei enää toimi kumppanin puolesta ({ $partner }).
difference-lane-new = ”{ $lane }” toimii nyt kumppanin puolesta ({ $partner }).
difference-lane-renamed = ”{ $before }” on nyt nimeltään ”{ $after }”.
difference-step-gone = { $who ->
        [no] ”{ $name }” on poissa.
       *[yes] ”{ $name }” on poissa (tekijä oli { $partner }).
    }
difference-step-new = { $who ->
        [no] ”{ $name }” on uusi.
       *[yes] ”{ $name }” on uusi (tekijä { $partner }).
    }
difference-step-coproduced-new = { $who ->
        [no] ”{ $name }” on uusi, ja se tehdään yhdessä asukkaiden kanssa.
       *[yes] ”{ $name }” on uusi (tekijä { $partner }), ja se tehdään yhdessä asukkaiden kanssa.
    }
difference-choice-gone = { $who ->
        [no] Valinta ”{ $name }” on poissa.
       *[yes] Valinta ”{ $name }” on poissa (tekijä oli { $partner }).
    }
difference-choice-new = { $who ->
        [no] ”{ $name }” on uusi valinta.
       *[yes] ”{ $name }” on uusi valinta (tekijä { $partner }).
    }
difference-event-gone = { $who ->
        [no] ”{ $name }” ei enää tapahdu.
       *[yes] ”{ $name }” ei enää tapahdu (kenellä: { $partner }).
    }
difference-event-new = { $who ->
        [no] ”{ $name }” voi nyt tapahtua.
       *[yes] ”{ $name }” voi nyt tapahtua (kenellä: { $partner }).
    }
difference-node-renamed = ”{ $was }” on nyt nimeltään ”{ $now }”.
difference-node-other-partner = { $change ->
        [gained] Kohdan ”{ $name }” tekee nyt { $partner }.
        [lost] ”{ $name }”: tekijä ei ole enää { $was }, eikä ketään muuta ole nimetty.
       *[moved] ”{ $name }” siirtyy: ennen sen teki { $was }, nyt { $partner }.
    }
difference-node-other-lane = { $change ->
        [gained] Kohdan ”{ $name }” tekee nyt { $now }.
        [lost] ”{ $name }”: tekijä ei ole enää { $was }.
       *[moved] ”{ $name }” siirtyy: ennen sen teki { $was }, nyt { $now }.
    }
difference-node-kind = ”{ $name }” on nyt piirretty toisenlaisena osana.
difference-coproduced = ”{ $name }” tehdään nyt yhdessä asukkaiden kanssa.
difference-no-longer-coproduced = ”{ $name }” ei enää tehdä yhdessä asukkaiden kanssa.
difference-coproduced-in = { $change ->
        [lost] ”{ $name }” tehdään yhdessä asukkaiden kanssa; missä osassa työtä, on nyt avoinna.
       *[moved] Kohdassa ”{ $name }” asukkaat ovat nyt mukana tässä: { $phases }.
    }
difference-node-other-phase = { $change ->
        [lost] ”{ $name }” ei enää kuulu osaan ”{ $was }”.
       *[moved] ”{ $name }” kuuluu nyt osaan ”{ $now }”.
    }
difference-now-needs = ”{ $name }” tarvitsee nyt tiedon: { $data }.
difference-no-longer-needs = ”{ $name }” ei enää tarvitse tietoa: { $data }.
difference-now-produces = ”{ $name }” tuottaa nyt tiedon: { $data }.
difference-no-longer-produces = ”{ $name }” ei enää tuota tietoa: { $data }.
difference-now-fetches = ”{ $name }” hakee nyt eteenpäin annettavaksi: { $data }.
difference-no-longer-fetches = ”{ $name }” ei enää hae eteenpäin annettavaksi: { $data }.
difference-now-reads = ”{ $name }” lukee nyt paikasta: { $data }.
difference-no-longer-reads = ”{ $name }” ei enää lue paikasta: { $data }.
difference-now-writes = ”{ $name }” kirjoittaa nyt paikkaan: { $data }.
difference-no-longer-writes = ”{ $name }” ei enää kirjoita paikkaan: { $data }.
difference-follows = Kohdan ”{ $first }” jälkeen tulee nyt ”{ $then }”.
difference-no-longer-follows = ”{ $then }” ei enää tule heti kohdan ”{ $first }” jälkeen.
difference-message-new = { $sender } lähettää nyt { $named ->
        [no] jotain
       *[yes] viestin ”{ $name }”
    }, saaja { $receiver } (mistä ”{ $source }”, mihin ”{ $target }”).
difference-message-gone = { $sender } ei enää lähetä { $named ->
        [no] mitään
       *[yes] viestiä ”{ $name }”
    }, saaja { $receiver } (mistä ”{ $source }”, mihin ”{ $target }”).
difference-message-renamed = Viesti ”{ $was }” (lähettäjä { $sender }, saaja { $receiver }) on nyt nimeltään ”{ $name }”.
difference-message-other-sender = ”{ $name }” tulee nyt kohdasta ”{ $now }”, ei enää kohdasta ”{ $was }”.
difference-message-other-receiver = ”{ $name }” menee nyt kohtaan ”{ $now }”, ei enää kohtaan ”{ $was }”.
difference-now-carries = ”{ $name }” (lähettäjä { $sender }, saaja { $receiver }) tuo nyt tiedon: { $data }.
difference-no-longer-carries = ”{ $name }” (lähettäjä { $sender }, saaja { $receiver }) ei enää tuo tietoa: { $data }.
difference-datum-renamed = Tieto ”{ $was }” on nyt nimeltään ”{ $datum }”.
difference-datum-subject = Tiedosta ”{ $datum }” sanotaan nyt, ketä se koskee: { $subject }.
difference-datum-no-subject = Kukaan ei enää sano, ketä ”{ $datum }” koskee.
difference-datum-personal = { $personal ->
        [yes] Nyt sanotaan, että ”{ $datum }” koskee ihmistä.
        [no] Nyt sanotaan, ettei ”{ $datum }” koske ihmistä.
       *[unknown] On taas avoinna, koskeeko ”{ $datum }” ihmistä.
    }
difference-datum-basis = { $now ->
        [consent] ”{ $datum }” siirtyy nyt suostumuksella.
        [statutory] ”{ $datum }” siirtyy nyt, koska laki sallii tai vaatii sen.
        [contract] ”{ $datum }” siirtyy nyt sopimuksen perusteella.
        [unknown] On taas avoinna, millä perusteella ”{ $datum }” siirtyy.
       *[other] ”{ $datum }” ei nyt tarvitse perustetta siirtyäkseen.
    }
difference-store-open = Paikan ”{ $store }” voi nyt avata: { $readers }.
difference-store-closed = Paikkaa ”{ $store }” ei enää voi avata: { $readers }.

# What somebody did to a map, for the log; the person's name stands in front.

edit-rename = muutti nimen ”{ $name }” nimeksi ”{ $now }”
edit-unname = otti pois nimen ”{ $name }”
edit-add-node = lisäsi: ”{ $name }”, paikka ”{ $place }”
edit-add-unnamed-node = lisäsi nimettömän osan, paikka ”{ $place }”
edit-add-pool = lisäsi kumppanin ”{ $name }”
edit-add-black-box = lisäsi kumppanin ”{ $name }”, suljettuna
edit-add-lane = lisäsi kaistan ”{ $name }”, paikka ”{ $place }”
edit-connect = veti viivan kohdasta ”{ $source }” kohtaan ”{ $target }”
edit-connect-message = veti viestin kohdasta ”{ $source }” kohtaan ”{ $target }”
edit-move-to-lane = siirsi kohdan ”{ $name }” kaistalle ”{ $place }”
edit-move-to-pool = siirsi kohdan ”{ $name }” tänne: ”{ $place }”
edit-coproduced = merkitsi, että ”{ $name }” tehdään yhdessä asukkaiden kanssa
edit-not-coproduced = merkitsi, ettei ”{ $name }” ole yhdessä asukkaiden kanssa tehty
edit-attach-needs = sanoi, että ”{ $name }” tarvitsee tiedon ”{ $datum }”
edit-attach-produces = sanoi, että ”{ $name }” tuottaa tiedon ”{ $datum }”
edit-attach-fetches = sanoi, että ”{ $name }” hakee eteenpäin annettavaksi tiedon ”{ $datum }”
edit-attach-reads = sanoi, että ”{ $name }” lukee paikasta ”{ $datum }”
edit-attach-writes = sanoi, että ”{ $name }” kirjoittaa paikkaan ”{ $datum }”
edit-attach-carries = sanoi, että ”{ $name }” tuo tiedon ”{ $datum }”
edit-detach-needs = sanoi, ettei ”{ $name }” tarvitse tietoa ”{ $datum }”
edit-detach-produces = sanoi, ettei ”{ $name }” tuota tietoa ”{ $datum }”
edit-detach-fetches = sanoi, ettei ”{ $name }” hae tietoa ”{ $datum }”
edit-detach-reads = sanoi, ettei ”{ $name }” lue paikasta ”{ $datum }”
edit-detach-writes = sanoi, ettei ”{ $name }” kirjoita paikkaan ”{ $datum }”
edit-detach-carries = sanoi, ettei ”{ $name }” tuo tietoa ”{ $datum }”
edit-subject = sanoi, ketä ”{ $datum }” koskee: { $subject }
edit-no-subject = jätti avoimeksi, ketä ”{ $datum }” koskee
edit-personal-yes = sanoi, että ”{ $datum }” koskee ihmistä
edit-personal-no = sanoi, ettei ”{ $datum }” koske ihmistä
edit-personal-unknown = jätti avoimeksi, koskeeko ”{ $datum }” ihmistä
edit-basis-consent = sanoi, että ”{ $datum }” siirtyy suostumuksella
edit-basis-statutory = sanoi, että ”{ $datum }” siirtyy, koska laki sallii tai vaatii sen
edit-basis-contract = sanoi, että ”{ $datum }” siirtyy sopimuksen perusteella
edit-basis-not-needed = sanoi, ettei ”{ $datum }” tarvitse perustetta siirtyäkseen
edit-basis-unknown = jätti avoimeksi, millä perusteella ”{ $datum }” siirtyy
edit-delete = poisti: ”{ $name }”
edit-undo = perui viimeisimmän muutoksen siitä
edit-redo = teki sen uudelleen

# Why an edit was refused, and what to do instead. Nothing was changed.

error-edit-no-such-element = Osaa ”{ $element }” ei ole enää tällä kartalla. Lataa kartta uudelleen.
error-edit-changed-since = Joku on muuttanut tätä kohtaa sen jälkeen, joten muutosta ei voi perua. Muuta se käsin.
error-edit-id-not-free = Tunnus ”{ $id }” on jo käytössä tai ei kelpaa. Jätä se pois, niin se tehdään puolestasi.
error-edit-needs-id = Osalla ”{ $element }” ei ole omaa tunnusta, joten siihen ei voi yhdistää mitään. Tallenna kartta ensin mallinnusohjelmalla.
error-edit-has-no-name = Osalla ”{ $element }” ei voi olla nimeä.
error-edit-no-node-here = Osaan ”{ $place }” ei voi panna vaiheita. Valitse allas, kaista tai aliprosessi.
error-edit-no-lane-here = Osaan ”{ $place }” ei voi panna kaistoja. Valitse allas tai kaista.
error-edit-boundary-needs-activity = Reunalla oleva tapahtuma tarvitsee vaiheen, jonka reunalla se on; ”{ $place }” ei ole vaihe.
error-edit-boundary-moves-along = ”{ $element }” on vaiheen reunalla. Siirrä se vaihe.
error-edit-no-such-event = Tällainen tapahtuma ({ $kind }) ei voi odottaa tai ilmoittaa tätä ({ $event }). Valitse toinen.
error-edit-connects-itself = Osaa ”{ $element }” ei voi yhdistää itseensä.
error-edit-not-connectable = Osaa ”{ $element }” ei voi yhdistää. Viivat kulkevat vaiheiden, tapahtumien, valintojen ja altaiden välillä.
error-edit-pool-to-itself = ”{ $source }” ja ”{ $target }” ovat samassa altaassa. Viestit kulkevat vain altaiden välillä.
error-edit-crosses-sub-process = Viiva kohdasta ”{ $source }” kohtaan ”{ $target }” ylittäisi aliprosessin rajan. Yhdistä itse aliprosessi.
error-edit-nothing-follows = Kohdan ”{ $source }” jälkeen ei tule mitään: tie päättyy siihen.
error-edit-nothing-precedes = Kohtaan ”{ $target }” ei johda mitään: tie alkaa siitä.
error-edit-event-sub-process = Tapahtuman käynnistämä aliprosessi on yksinään; siihen ei johda viivaa eikä siitä lähde.
error-edit-compensation = Vaihe, joka kumoaa toisen, riippuu pisteviivan päässä eikä ole kulussa.
error-edit-cannot-send = ”{ $source }” ei voi lähettää viestiä. Valitse vaihe, lähettävä tapahtuma tai allas.
error-edit-cannot-receive = ”{ $target }” ei voi ottaa viestiä vastaan. Valitse vaihe, odottava tapahtuma tai allas.
error-edit-no-pool-around = Kukaan ei tee kohtaa ”{ $element }”: sen ympärillä ei ole allasta. Piirrä ensin sellainen.
error-edit-already-connected = Kohdasta ”{ $source }” johtaa jo viiva kohtaan ”{ $target }”.
error-edit-only-nodes-move = Osaa ”{ $element }” ei voi siirtää kaistalle. Vaiheita, tapahtumia ja valintoja voi.
error-edit-into-itself = Osaa ”{ $element }” ei voi siirtää itsensä sisään.
error-edit-only-steps = Vain vaiheet ja tapahtumat käyttävät tietoa; ”{ $element }” ei ole kumpaakaan.
error-edit-only-messages-carry = Vain viesti kuljettaa tietoa; ”{ $element }” ei ole viesti.
error-edit-no-such-datum = Tällä kartalla ei ole tietoa ”{ $datum }”. Anna sille nimi, niin se lisätään.
error-edit-no-such-store = Tällä kartalla ei ole paikkaa ”{ $store }”, jossa tietoa säilytetään. Anna sille nimi, niin se lisätään.
error-edit-not-attached = ”{ $element }” ei itse kerro tätä tiedosta ”{ $datum }”; se seuraa nuolesta tai viestistä. Muuta niitä.
error-edit-name-first = Tällä viestillä ei ole vielä nimeä. Nimeä se ensin, ja sano sitten, mitä se koskee.
error-edit-cannot-delete = ”{ $element }” on osa jotakin muuta. Poista se muu.
