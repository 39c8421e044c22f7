# The service-mapping picture and its text. Machine-made translation, not yet read by a person.

mapping-title = Kuka tekee mitä, ja kenen pitää tietää mitä
mapping-part = Osa { $number }
mapping-unnamed = jotain nimetöntä
mapping-nobody = Tekijää ei ole nimetty
mapping-legend-coproduced = tehdään yhdessä asukkaiden kanssa
mapping-legend-sent = kenellä se on, kuka sitä tarvitsee
mapping-legend-missing = tarvitaan, ei lähetetä, tai lähetetään vain joillakin poluilla
mapping-legend-excess = lähetetään enemmän kuin tarvitaan
mapping-legend-consent = henkilötietoja suostumuksella
mapping-summary = { $rows ->
        [one] Yksi rivi, yksi kumppani
       *[other] { $rows } riviä, yksi kullekin kumppanille
    }; { $columns ->
        [one] yksi sarake, yksi palvelun osa
       *[other] { $columns } saraketta, yksi kullekin palvelun osalle
    }. { $coproduced ->
        [0] Yhtäkään vaihetta ei tehdä
        [one] Yksi vaihe tehdään
       *[other] { $coproduced } vaihetta tehdään
    } yhdessä asukkaiden kanssa. { $arrows ->
        [0] Tietoa ei kulje siltä, jolla se on, sille, joka sitä tarvitsee
        [one] Yksi nuoli näyttää tiedon, joka kulkee siltä, jolla se on, sille, joka sitä tarvitsee
       *[other] { $arrows } nuolta näyttää tiedon, joka kulkee siltä, jolla se on, sille, joka sitä tarvitsee
    }{ $missing ->
        [0] .
        [one] ; yksi niistä näyttää, mitä tarvitaan eikä lähetetä.
       *[other] ; { $missing } niistä näyttää, mitä tarvitaan eikä lähetetä.
    }
mapping-arrow-sent = { $giver } antaa tiedon ”{ $what }”, saaja { $taker }: vaiheesta ”{ $from-step }” vaiheeseen ”{ $to-step }”.
mapping-arrow-missing = { $taker } tarvitsee tiedon ”{ $what }” vaiheeseen ”{ $to-step }”. Se on kumppanilla { $giver } vaiheesta ”{ $from-step }”; sitä ei lähetetä, tai lähetetään vain joillakin poluilla.
mapping-arrow-excess = { $giver } antaa tiedon ”{ $what }”, saaja { $taker }: vaiheesta ”{ $from-step }” vaiheeseen ”{ $to-step }”. Se on enemmän kuin tarvitaan.
