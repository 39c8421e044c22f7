# The service-mapping picture and its text. Machine-made translation, not yet read by a person.

mapping-title = Vem gör vad, och vem behöver veta vad
mapping-part = Del { $number }
mapping-unnamed = något utan namn
mapping-nobody = Ingen är angiven för dessa
mapping-legend-coproduced = görs tillsammans med invånarna
mapping-legend-sent = vem som har det, vem som behöver det
mapping-legend-missing = behövs, skickas inte, eller bara på vissa vägar
mapping-legend-excess = mer skickas än som behövs
mapping-legend-consent = personuppgifter, med samtycke
mapping-summary = En rad per partner: { $rows ->
        [one] en partner
       *[other] { $rows } partner
    }; en kolumn per del av tjänsten: { $columns ->
        [one] en del
       *[other] { $columns } delar
    }. { $coproduced ->
        [0] Inget steg görs
        [one] Ett steg görs
       *[other] { $coproduced } steg görs
    } tillsammans med invånarna. { $arrows ->
        [0] Ingen information går
        [one] En pil visar information som går
       *[other] { $arrows } pilar visar information som går
    } från den som har den till den som behöver den{ $missing ->
        [0] .
        [one] ; en av dem visar vad som behövs och inte skickas.
       *[other] ; { $missing } av dem visar vad som behövs och inte skickas.
    }
mapping-arrow-sent = { $giver } ger { $taker } ”{ $what }”: från ”{ $from-step }” till ”{ $to-step }”.
mapping-arrow-missing = { $taker } behöver ”{ $what }” till ”{ $to-step }”. { $giver } har det från ”{ $from-step }”; det skickas inte, eller bara på vissa vägar.
mapping-arrow-excess = { $giver } ger { $taker } ”{ $what }”: från ”{ $from-step }” till ”{ $to-step }”. Det är mer än som behövs.
