# The service-mapping picture and its text. Machine-made translation, not yet read by a person.

mapping-title = Hvem gør hvad, og hvem har brug for at vide hvad
mapping-part = Del { $number }
mapping-unnamed = noget uden navn
mapping-nobody = Ingen er nævnt for disse
mapping-legend-coproduced = gøres sammen med borgerne
mapping-legend-sent = hvem der har det, hvem der har brug for det
mapping-legend-missing = der er brug for det, det sendes ikke, eller kun ad nogle veje
mapping-legend-excess = der sendes mere, end der er brug for
mapping-legend-consent = personoplysninger, med samtykke
mapping-summary = Én række pr. partner: { $rows ->
        [one] én partner
       *[other] { $rows } partnere
    }; én kolonne pr. del af tjenesten: { $columns ->
        [one] én del
       *[other] { $columns } dele
    }. { $coproduced ->
        [0] Intet trin gøres
        [one] Ét trin gøres
       *[other] { $coproduced } trin gøres
    } sammen med borgerne. { $arrows ->
        [0] Ingen information går
        [one] Én pil viser information, der går
       *[other] { $arrows } pile viser information, der går
    } fra den, der har den, til den, der har brug for den{ $missing ->
        [0] .
        [one] ; én af dem viser, hvad der er brug for og ikke sendes.
       *[other] ; { $missing } af dem viser, hvad der er brug for og ikke sendes.
    }
mapping-arrow-sent = { $giver } giver { $taker } “{ $what }”: fra “{ $from-step }” til “{ $to-step }”.
mapping-arrow-missing = { $taker } har brug for “{ $what }” til “{ $to-step }”. { $giver } har det fra “{ $from-step }”; det sendes ikke, eller kun ad nogle veje.
mapping-arrow-excess = { $giver } giver { $taker } “{ $what }”: fra “{ $from-step }” til “{ $to-step }”. Det er mere, end der er brug for.
