# The walk through a map, in the terminal. Machine-made translation, not yet read by a person.

walk-title = { $name }: ett ärende, steg för steg. Skriv en siffra för att gå vidare, b för tillbaka, j och ett namn för att hoppa, h för vem som har vad, q för att sluta, ? för den här raden.
walk-begun = Detta börjar: { $element } ({ $who })
walk-did = { $who }: { $element }
walk-came = { $who }: { $element }, när ”{ $message }” har kommit
walk-told = { $who }: { $element }; berättar ”{ $message }”
walk-came-told = { $who }: { $element }, när ”{ $message }” har kommit; berättar ”{ $told }”
walk-chose = { $who }: { $question } { $answer }
walk-lacked = ! { $who } börjar ”{ $element }” utan ”{ $datum }”
walk-under-way = På väg: { $messages }
walk-next = Vad händer härnäst?
walk-wait-message = { $who } väntar vid ”{ $element }” på { $messages }
walk-wait-flow = { $who } väntar vid ”{ $element }” tills de andra grenarna är framme
walk-wait-other = { $who } väntar vid ”{ $element }”
walk-over = Ärendet är slut: inget finns kvar att göra.
walk-stuck = Ärendet sitter fast: inget kan hända mer, och arbete finns kvar.
walk-loop = Steg följer på varandra utan slut och utan beslut. Genomgången stannar här; se på rundgången vid ”{ $element }”.
walk-link = För att komma tillbaka hit: intertwine walk { $file } --path { $path }
walk-holds = { $who } har: { $data }
walk-holds-nothing = Ingen har något än.
walk-nowhere = Inget förlopp kommer till ”{ $element }”, eller inget hittades inom gränserna.
walk-unknown = ”{ $text }” är inget svar här. Skriv en av siffrorna, b, j och ett namn, h, q eller ?.
walk-no-such = Kartan har inget steg vars namn börjar med ”{ $text }”.
walk-changed = Den här vägen hör till ett annat läge av kartan. Den följdes så långt den ledde.
walk-refused = { $element } körs inte: { $why }
walk-no-name = (utan namn)
walk-nobody = ingen
