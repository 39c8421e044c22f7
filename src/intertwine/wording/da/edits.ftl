# What changed between two maps. Machine-made translation, not yet read by a person.

difference-partner-gone = { $partner } deltager ikke længere.
difference-partner-new = { $partner } deltager nu, men gjorde det ikke før.
difference-partner-renamed = “{ $before }” hedder nu “{ $after }”.
difference-lane-gone = “{ $lane }” handler ikke længere for { $partner }.
difference-lane-new = “{ $lane }” handler nu for { $partner }.
difference-lane-renamed = “{ $before }” hedder nu “{ $after }”.
difference-step-gone = { $who ->
        [no] “{ $name }” er væk.
       *[yes] { $partner } har ikke længere “{ $name }”.
    }
difference-step-new = { $who ->
        [no] “{ $name }” er nyt.
       *[yes] { $partner } har nu “{ $name }”.
    }
difference-step-coproduced-new = { $who ->
        [no] “{ $name }” er nyt og gøres sammen med borgerne.
       *[yes] { $partner } har nu “{ $name }”, som gøres sammen med borgerne.
    }
difference-choice-gone = { $who ->
        [no] Valget “{ $name }” er væk.
       *[yes] Valget “{ $name }” hos { $partner } er væk.
    }
difference-choice-new = { $who ->
        [no] “{ $name }” er et nyt valg.
       *[yes] “{ $name }” er et nyt valg hos { $partner }.
    }
difference-event-gone = { $who ->
        [no] “{ $name }” sker ikke længere.
       *[yes] “{ $name }” sker ikke længere hos { $partner }.
    }
difference-event-new = { $who ->
        [no] “{ $name }” kan nu ske.
       *[yes] “{ $name }” kan nu ske hos { $partner }.
    }
difference-node-renamed = “{ $was }” hedder nu “{ $now }”.
difference-node-other-partner = { $change ->
        [gained] “{ $name }” gøres nu af { $partner }.
        [lost] “{ $name }” gøres ikke længere af { $was }, og ingen anden er nævnt.
       *[moved] “{ $name }” flytter fra { $was } til { $partner }.
    }
difference-node-other-lane = { $change ->
        [gained] “{ $name }” gøres nu af { $now }.
        [lost] “{ $name }” gøres ikke længere af { $was }.
       *[moved] “{ $name }” flytter fra { $was } til { $now }.
    }
difference-node-kind = “{ $name }” er nu tegnet som en anden slags del.
difference-coproduced = “{ $name }” gøres nu sammen med borgerne.
difference-no-longer-coproduced = “{ $name }” gøres ikke længere sammen med borgerne.
difference-coproduced-in = { $change ->
        [lost] “{ $name }” gøres sammen med borgerne; i hvilken del af arbejdet er nu åbent.
       *[moved] I “{ $name }” deltager borgerne nu i dette: { $phases }.
    }
difference-node-other-phase = { $change ->
        [lost] “{ $name }” hører ikke længere til “{ $was }”.
       *[moved] “{ $name }” hører nu til “{ $now }”.
    }
difference-now-needs = “{ $name }” har nu brug for { $data }.
difference-no-longer-needs = “{ $name }” har ikke længere brug for { $data }.
difference-now-produces = “{ $name }” laver nu { $data }.
difference-no-longer-produces = “{ $name }” laver ikke længere { $data }.
difference-now-fetches = “{ $name }” slår nu { $data } op for at give det videre.
difference-no-longer-fetches = “{ $name }” slår ikke længere { $data } op for at give det videre.
difference-now-reads = “{ $name }” læser nu i { $data }.
difference-no-longer-reads = “{ $name }” læser ikke længere i { $data }.
difference-now-writes = “{ $name }” skriver nu i { $data }.
difference-no-longer-writes = “{ $name }” skriver ikke længere i { $data }.
difference-follows = Efter “{ $first }” kommer nu “{ $then }”.
difference-no-longer-follows = “{ $then }” kommer ikke længere lige efter “{ $first }”.
difference-message-new = { $sender } sender nu { $named ->
        [no] noget
       *[yes] “{ $name }”
    } til { $receiver } (fra “{ $source }” til “{ $target }”).
difference-message-gone = { $sender } sender ikke længere { $named ->
        [no] noget
       *[yes] “{ $name }”
    } til { $receiver } (fra “{ $source }” til “{ $target }”).
difference-message-renamed = Beskeden “{ $was }” fra { $sender } til { $receiver } hedder nu “{ $name }”.
difference-message-other-sender = “{ $name }” kommer nu fra “{ $now }”, ikke længere fra “{ $was }”.
difference-message-other-receiver = “{ $name }” går nu til “{ $now }”, ikke længere til “{ $was }”.
difference-now-carries = “{ $name }” fra { $sender } til { $receiver } bringer nu { $data }.
difference-no-longer-carries = “{ $name }” fra { $sender } til { $receiver } bringer ikke længere { $data }.
difference-datum-renamed = Informationen “{ $was }” hedder nu “{ $datum }”.
difference-datum-subject = “{ $datum }” siges nu at handle om { $subject }.
difference-datum-no-subject = Ingen siger længere, hvem “{ $datum }” handler om.
difference-datum-personal = { $personal ->
        [yes] “{ $datum }” siges nu at handle om en person.
        [no] “{ $datum }” siges nu ikke at handle om en person.
       *[unknown] Det er igen åbent, om “{ $datum }” handler om en person.
    }
difference-datum-basis = { $now ->
        [consent] “{ $datum }” går nu videre med samtykke.
        [statutory] “{ $datum }” går nu videre med hjemmel i loven.
        [contract] “{ $datum }” går nu videre efter aftale.
        [unknown] Det er igen åbent, på hvilket grundlag “{ $datum }” går videre.
       *[other] “{ $datum }” behøver nu intet grundlag for at gå videre.
    }
difference-store-open = “{ $store }” kan nu åbnes af { $readers }.
difference-store-closed = “{ $store }” kan ikke længere åbnes af { $readers }.

# What somebody did to a map, for the log; the person's name stands in front.

edit-rename = omdøbte “{ $name }” til “{ $now }”
edit-unname = fjernede navnet på “{ $name }”
edit-add-node = tilføjede “{ $name }” i “{ $place }”
edit-add-unnamed-node = tilføjede en del uden navn i “{ $place }”
edit-add-pool = tilføjede partneren “{ $name }”
edit-add-black-box = tilføjede partneren “{ $name }”, lukket
edit-add-lane = tilføjede banen “{ $name }” i “{ $place }”
edit-connect = trak en linje fra “{ $source }” til “{ $target }”
edit-connect-message = lod “{ $source }” sende en besked til “{ $target }”
edit-move-to-lane = flyttede “{ $name }” til banen “{ $place }”
edit-move-to-pool = flyttede “{ $name }” til “{ $place }”
edit-coproduced = markerede, at “{ $name }” gøres sammen med borgerne
edit-not-coproduced = markerede, at “{ $name }” ikke gøres sammen med borgerne
edit-attach-needs = sagde, at “{ $name }” har brug for “{ $datum }”
edit-attach-produces = sagde, at “{ $name }” laver “{ $datum }”
edit-attach-fetches = sagde, at “{ $name }” slår “{ $datum }” op for at give det videre
edit-attach-reads = sagde, at “{ $name }” læser i “{ $datum }”
edit-attach-writes = sagde, at “{ $name }” skriver i “{ $datum }”
edit-attach-carries = sagde, at “{ $name }” bringer “{ $datum }”
edit-detach-needs = sagde, at “{ $name }” ikke har brug for “{ $datum }”
edit-detach-produces = sagde, at “{ $name }” ikke laver “{ $datum }”
edit-detach-fetches = sagde, at “{ $name }” ikke slår “{ $datum }” op
edit-detach-reads = sagde, at “{ $name }” ikke læser i “{ $datum }”
edit-detach-writes = sagde, at “{ $name }” ikke skriver i “{ $datum }”
edit-detach-carries = sagde, at “{ $name }” ikke bringer “{ $datum }”
edit-subject = sagde, at “{ $datum }” handler om { $subject }
edit-no-subject = lod det stå åbent, hvem “{ $datum }” handler om
edit-personal-yes = sagde, at “{ $datum }” handler om en person
edit-personal-no = sagde, at “{ $datum }” ikke handler om en person
edit-personal-unknown = lod det stå åbent, om “{ $datum }” handler om en person
edit-basis-consent = sagde, at “{ $datum }” går videre med samtykke
edit-basis-statutory = sagde, at “{ $datum }” går videre med hjemmel i loven
edit-basis-contract = sagde, at “{ $datum }” går videre efter aftale
edit-basis-not-needed = sagde, at “{ $datum }” ikke behøver noget grundlag for at gå videre
edit-basis-unknown = lod det stå åbent, på hvilket grundlag “{ $datum }” går videre
edit-delete = slettede “{ $name }”
edit-undo = fortrød den seneste ændring dér
edit-redo = gjorde det igen

# Why an edit was refused, and what to do instead. Nothing was changed.

error-edit-no-such-element = Delen “{ $element }” er ikke længere på kortet. Indlæs kortet igen.
error-edit-changed-since = Nogen har ændret stedet siden da, så det kan ikke fortrydes. Ret det i hånden.
error-edit-id-not-free = Id “{ $id }” er optaget eller ugyldigt. Udelad det, så laves der et.
error-edit-needs-id = “{ $element }” har ikke sit eget id, så intet kan forbindes med den. Gem først kortet med et modelleringsprogram.
error-edit-has-no-name = “{ $element }” kan ikke have et navn.
error-edit-no-node-here = “{ $place }” kan ikke rumme trin. Vælg en pool, en bane eller en delproces.
error-edit-no-lane-here = “{ $place }” kan ikke rumme baner. Vælg en pool eller en bane.
error-edit-boundary-needs-activity = En hændelse på kanten skal have et trin at sidde på; “{ $place }” er ikke et trin.
error-edit-boundary-moves-along = “{ $element }” sidder på kanten af et trin. Flyt det trin.
error-edit-no-such-event = En hændelse af denne slags ({ $kind }) kan ikke vente på eller fortælle dette ({ $event }). Vælg noget andet.
error-edit-connects-itself = “{ $element }” kan ikke forbindes med sig selv.
error-edit-not-connectable = “{ $element }” kan ikke forbindes. Linjer går mellem trin, hændelser, valg og pools.
error-edit-pool-to-itself = “{ $source }” og “{ $target }” er i samme pool. Beskeder går kun mellem pools.
error-edit-crosses-sub-process = Linjen fra “{ $source }” til “{ $target }” ville gå over kanten af en delproces. Forbind selve delprocessen.
error-edit-nothing-follows = Intet følger efter “{ $source }”: dér slutter vejen.
error-edit-nothing-precedes = Intet fører til “{ $target }”: dér begynder en vej.
error-edit-event-sub-process = En delproces, der startes af en hændelse, står for sig selv; ingen linje fører til eller fra den.
error-edit-compensation = Et trin, der gør et andet ugjort, hænger på en prikket linje og ikke i forløbet.
error-edit-cannot-send = “{ $source }” kan ikke sende en besked. Vælg et trin, en sendende hændelse eller en pool.
error-edit-cannot-receive = “{ $target }” kan ikke tage imod en besked. Vælg et trin, en ventende hændelse eller en pool.
error-edit-no-pool-around = Ingen udfører “{ $element }”: der er ingen pool om det. Tegn først en.
error-edit-already-connected = Der fører allerede en linje fra “{ $source }” til “{ $target }”.
error-edit-only-nodes-move = “{ $element }” kan ikke flyttes til en bane. Det kan trin, hændelser og valg.
error-edit-into-itself = “{ $element }” kan ikke flyttes ind i sig selv.
error-edit-only-steps = Kun trin og hændelser bruger information; “{ $element }” er ingen af delene.
error-edit-only-messages-carry = Kun en besked bringer information; “{ $element }” er ikke en besked.
error-edit-no-such-datum = Kortet har ingen information “{ $datum }”. Giv den et navn for at tilføje den.
error-edit-no-such-store = Kortet har intet sted “{ $store }”, hvor information opbevares. Giv det et navn for at tilføje det.
error-edit-not-attached = “{ $element }” siger det ikke selv om “{ $datum }”; det følger af en pil eller en besked. Ret den.
error-edit-name-first = Beskeden har intet navn endnu. Giv den først et navn, og sig så, hvad den handler om.
error-edit-cannot-delete = “{ $element }” er en del af noget andet. Slet det.
