# The walk through a map, in the terminal. Machine-made translation, not yet read by a person.

walk-title = { $name }: én sag, trin for trin. Skriv et tal for at gå videre, b for tilbage, j og et navn for at springe, h for hvem der har hvad, q for at slutte, ? for denne linje.
walk-begun = Dette begynder: { $element } ({ $who })
walk-did = { $who }: { $element }
walk-came = { $who }: { $element }, når “{ $message }” er kommet
walk-told = { $who }: { $element }; fortæller “{ $message }”
walk-came-told = { $who }: { $element }, når “{ $message }” er kommet; fortæller “{ $told }”
walk-chose = { $who }: { $question } { $answer }
walk-lacked = ! { $who } begynder “{ $element }” uden “{ $datum }”
walk-under-way = På vej: { $messages }
walk-next = Hvad sker der nu?
walk-wait-message = { $who } venter ved “{ $element }” på { $messages }
walk-wait-flow = { $who } venter ved “{ $element }”, til de andre grene er fremme
walk-wait-other = { $who } venter ved “{ $element }”
walk-over = Sagen er slut: der er intet tilbage at gøre.
walk-stuck = Sagen sidder fast: intet kan ske mere, og der er arbejde tilbage.
walk-loop = Trin følger på hinanden uden ende og uden en beslutning. Gennemgangen standser her; se på ringen ved “{ $element }”.
walk-link = For at komme tilbage hertil: intertwine walk { $file } --path { $path }
walk-holds = { $who } har: { $data }
walk-holds-nothing = Ingen har noget endnu.
walk-nowhere = Intet forløb kommer til “{ $element }”, eller ingen blev fundet inden for grænserne.
walk-unknown = “{ $text }” er ikke et svar her. Skriv et af tallene, b, j og et navn, h, q eller ?.
walk-no-such = Kortet har intet trin, hvis navn begynder med “{ $text }”.
walk-changed = Denne vej hører til en anden tilstand af kortet. Den blev fulgt, så langt den førte.
walk-refused = { $element } køres ikke: { $why }
walk-no-name = (uden navn)
walk-nobody = ingen
