# What changed between two maps. Machine-made translation, not yet read by a person.

difference-partner-gone = { $partner } deltar inte längre.
difference-partner-new = { $partner } deltar nu, men gjorde det inte förr.
difference-partner-renamed = ”{ $before }” heter nu ”{ $after }”.
difference-lane-gone = ”{ $lane }” handlar inte längre för { $partner }.
difference-lane-new = ”{ $lane }” handlar nu för { $partner }.
difference-lane-renamed = ”{ $before }” heter nu ”{ $after }”.
difference-step-gone = { $who ->
        [no] ”{ $name }” är borta.
       *[yes] { $partner } har inte längre ”{ $name }”.
    }
difference-step-new = { $who ->
        [no] ”{ $name }” är nytt.
       *[yes] { $partner } har nu ”{ $name }”.
    }
difference-step-coproduced-new = { $who ->
        [no] ”{ $name }” är nytt och görs tillsammans med invånarna.
       *[yes] { $partner } har nu ”{ $name }”, som görs tillsammans med invånarna.
    }
difference-choice-gone = { $who ->
        [no] Valet ”{ $name }” är borta.
       *[yes] Valet ”{ $name }” hos { $partner } är borta.
    }
difference-choice-new = { $who ->
        [no] ”{ $name }” är ett nytt val.
       *[yes] ”{ $name }” är ett nytt val hos { $partner }.
    }
difference-event-gone = { $who ->
        [no] ”{ $name }” händer inte längre.
       *[yes] ”{ $name }” händer inte längre hos { $partner }.
    }
difference-event-new = { $who ->
        [no] ”{ $name }” kan nu hända.
       *[yes] ”{ $name }” kan nu hända hos { $partner }.
    }
difference-node-renamed = ”{ $was }” heter nu ”{ $now }”.
difference-node-other-partner = { $change ->
        [gained] ”{ $name }” görs nu av { $partner }.
        [lost] ”{ $name }” görs inte längre av { $was }, och ingen annan är angiven.
       *[moved] ”{ $name }” flyttas från { $was } till { $partner }.
    }
difference-node-other-lane = { $change ->
        [gained] ”{ $name }” görs nu av { $now }.
        [lost] ”{ $name }” görs inte längre av { $was }.
       *[moved] ”{ $name }” flyttas från { $was } till { $now }.
    }
difference-node-kind = ”{ $name }” är nu ritat som en annan sorts del.
difference-coproduced = ”{ $name }” görs nu tillsammans med invånarna.
difference-no-longer-coproduced = ”{ $name }” görs inte längre tillsammans med invånarna.
difference-coproduced-in = { $change ->
        [lost] ”{ $name }” görs tillsammans med invånarna; i vilken del av arbetet är nu öppet.
       *[moved] I ”{ $name }” deltar invånarna nu i detta: { $phases }.
    }
difference-node-other-phase = { $change ->
        [lost] ”{ $name }” hör inte längre till ”{ $was }”.
       *[moved] ”{ $name }” hör nu till ”{ $now }”.
    }
difference-now-needs = ”{ $name }” behöver nu { $data }.
difference-no-longer-needs = ”{ $name }” behöver inte längre { $data }.
difference-now-produces = ”{ $name }” ger nu upphov till { $data }.
difference-no-longer-produces = ”{ $name }” ger inte längre upphov till { $data }.
difference-now-fetches = ”{ $name }” slår nu upp { $data } för att ge det vidare.
difference-no-longer-fetches = ”{ $name }” slår inte längre upp { $data } för att ge det vidare.
difference-now-reads = ”{ $name }” läser nu i { $data }.
difference-no-longer-reads = ”{ $name }” läser inte längre i { $data }.
difference-now-writes = ”{ $name }” skriver nu i { $data }.
difference-no-longer-writes = ”{ $name }” skriver inte längre i { $data }.
difference-follows = Efter ”{ $first }” kommer nu ”{ $then }”.
difference-no-longer-follows = ”{ $then }” kommer inte längre direkt efter ”{ $first }”.
difference-message-new = { $sender } skickar nu { $named ->
        [no] något
       *[yes] ”{ $name }”
    } till { $receiver } (från ”{ $source }” till ”{ $target }”).
difference-message-gone = { $sender } skickar inte längre { $named ->
        [no] något
       *[yes] ”{ $name }”
    } till { $receiver } (från ”{ $source }” till ”{ $target }”).
difference-message-renamed = Meddelandet ”{ $was }” från { $sender } till { $receiver } heter nu ”{ $name }”.
difference-message-other-sender = ”{ $name }” kommer nu från ”{ $now }”, inte längre från ”{ $was }”.
difference-message-other-receiver = ”{ $name }” går nu till ”{ $now }”, inte längre till ”{ $was }”.
difference-now-carries = ”{ $name }” från { $sender } till { $receiver } för nu med sig { $data }.
difference-no-longer-carries = ”{ $name }” från { $sender } till { $receiver } för inte längre med sig { $data }.
difference-datum-renamed = Informationen ”{ $was }” heter nu ”{ $datum }”.
difference-datum-subject = ”{ $datum }” sägs nu handla om { $subject }.
difference-datum-no-subject = Ingen säger längre vem ”{ $datum }” handlar om.
difference-datum-personal = { $personal ->
        [yes] ”{ $datum }” sägs nu handla om en person.
        [no] ”{ $datum }” sägs nu inte handla om en person.
       *[unknown] Det är åter öppet om ”{ $datum }” handlar om en person.
    }
difference-datum-basis = { $now ->
        [consent] ”{ $datum }” går nu vidare med samtycke.
        [statutory] ”{ $datum }” går nu vidare med stöd av lag.
        [contract] ”{ $datum }” går nu vidare enligt avtal.
        [unknown] Det är åter öppet på vilken grund ”{ $datum }” går vidare.
       *[other] ”{ $datum }” behöver nu ingen grund för att gå vidare.
    }
difference-store-open = ”{ $store }” kan nu öppnas av { $readers }.
difference-store-closed = ”{ $store }” kan inte längre öppnas av { $readers }.

# What somebody did to a map, for the log; the person's name stands in front.

edit-rename = bytte namn på ”{ $name }” till ”{ $now }”
edit-unname = tog bort namnet på ”{ $name }”
edit-add-node = lade till ”{ $name }” i ”{ $place }”
edit-add-unnamed-node = lade till en del utan namn i ”{ $place }”
edit-add-pool = lade till partnern ”{ $name }”
edit-add-black-box = lade till partnern ”{ $name }”, stängd
edit-add-lane = lade till banan ”{ $name }” i ”{ $place }”
edit-connect = drog en linje från ”{ $source }” till ”{ $target }”
edit-connect-message = lät ”{ $source }” skicka ett meddelande till ”{ $target }”
edit-move-to-lane = flyttade ”{ $name }” till banan ”{ $place }”
edit-move-to-pool = flyttade ”{ $name }” till ”{ $place }”
edit-coproduced = markerade att ”{ $name }” görs tillsammans med invånarna
edit-not-coproduced = markerade att ”{ $name }” inte görs tillsammans med invånarna
edit-attach-needs = sade att ”{ $name }” behöver ”{ $datum }”
edit-attach-produces = sade att ”{ $name }” ger upphov till ”{ $datum }”
edit-attach-fetches = sade att ”{ $name }” slår upp ”{ $datum }” för att ge det vidare
edit-attach-reads = sade att ”{ $name }” läser i ”{ $datum }”
edit-attach-writes = sade att ”{ $name }” skriver i ”{ $datum }”
edit-attach-carries = sade att ”{ $name }” för med sig ”{ $datum }”
edit-detach-needs = sade att ”{ $name }” inte behöver ”{ $datum }”
edit-detach-produces = sade att ”{ $name }” inte ger upphov till ”{ $datum }”
edit-detach-fetches = sade att ”{ $name }” inte slår upp ”{ $datum }”
edit-detach-reads = sade att ”{ $name }” inte läser i ”{ $datum }”
edit-detach-writes = sade att ”{ $name }” inte skriver i ”{ $datum }”
edit-detach-carries = sade att ”{ $name }” inte för med sig ”{ $datum }”
edit-subject = sade att ”{ $datum }” handlar om { $subject }
edit-no-subject = lämnade öppet vem ”{ $datum }” handlar om
edit-personal-yes = sade att ”{ $datum }” handlar om en person
edit-personal-no = sade att ”{ $datum }” inte handlar om en person
edit-personal-unknown = lämnade öppet om ”{ $datum }” handlar om en person
edit-basis-consent = sade att ”{ $datum }” går vidare med samtycke
edit-basis-statutory = sade att ”{ $datum }” går vidare med stöd av lag
edit-basis-contract = sade att ”{ $datum }” går vidare enligt avtal
edit-basis-not-needed = sade att ”{ $datum }” inte behöver någon grund för att gå vidare
edit-basis-unknown = lämnade öppet på vilken grund ”{ $datum }” går vidare
edit-delete = tog bort ”{ $name }”
edit-undo = ångrade den senaste ändringen där
edit-redo = gjorde om det

# Why an edit was refused, and what to do instead. Nothing was changed.

error-edit-no-such-element = Delen ”{ $element }” finns inte längre på kartan. Ladda kartan på nytt.
error-edit-changed-since = Någon har ändrat stället sedan dess, så det går inte att ångra. Ändra det för hand.
error-edit-id-not-free = Id ”{ $id }” är upptaget eller ogiltigt. Utelämna det, så skapas ett.
error-edit-needs-id = ”{ $element }” har inget eget id, så ingenting kan kopplas till den. Spara först kartan med ett modelleringsprogram.
error-edit-has-no-name = ”{ $element }” kan inte ha något namn.
error-edit-no-node-here = ”{ $place }” kan inte innehålla steg. Välj en pool, en bana eller en delprocess.
error-edit-no-lane-here = ”{ $place }” kan inte innehålla banor. Välj en pool eller en bana.
error-edit-boundary-needs-activity = En händelse på kanten behöver ett steg att sitta på; ”{ $place }” är inget steg.
error-edit-boundary-moves-along = ”{ $element }” sitter på kanten av ett steg. Flytta det steget.
error-edit-no-such-event = En händelse av det här slaget ({ $kind }) kan inte vänta på eller berätta detta ({ $event }). Välj något annat.
error-edit-connects-itself = ”{ $element }” kan inte kopplas till sig själv.
error-edit-not-connectable = ”{ $element }” kan inte kopplas ihop med något. Linjer går mellan steg, händelser, val och pooler.
error-edit-pool-to-itself = ”{ $source }” och ”{ $target }” ligger i samma pool. Meddelanden går bara mellan pooler.
error-edit-crosses-sub-process = Linjen från ”{ $source }” till ”{ $target }” skulle gå över gränsen till en delprocess. Koppla själva delprocessen.
error-edit-nothing-follows = Ingenting följer efter ”{ $source }”: där slutar vägen.
error-edit-nothing-precedes = Ingenting leder till ”{ $target }”: där börjar en väg.
error-edit-event-sub-process = En delprocess som startas av en händelse står för sig själv; ingen linje leder till eller från den.
error-edit-compensation = Ett steg som gör ett annat ogjort hänger på en prickad linje, inte i flödet.
error-edit-cannot-send = ”{ $source }” kan inte skicka något meddelande. Välj ett steg, en sändande händelse eller en pool.
error-edit-cannot-receive = ”{ $target }” kan inte ta emot något meddelande. Välj ett steg, en väntande händelse eller en pool.
error-edit-no-pool-around = Ingen utför ”{ $element }”: det finns ingen pool runt det. Rita först en.
error-edit-already-connected = En linje leder redan från ”{ $source }” till ”{ $target }”.
error-edit-only-nodes-move = ”{ $element }” kan inte flyttas till en bana. Steg, händelser och val kan det.
error-edit-into-itself = ”{ $element }” kan inte flyttas in i sig själv.
error-edit-only-steps = Bara steg och händelser använder information; ”{ $element }” är ingetdera.
error-edit-only-messages-carry = Bara ett meddelande för med sig information; ”{ $element }” är inget meddelande.
error-edit-no-such-datum = Kartan har ingen information ”{ $datum }”. Ge den ett namn för att lägga till den.
error-edit-no-such-store = Kartan har ingen plats ”{ $store }” där information förvaras. Ge den ett namn för att lägga till den.
error-edit-not-attached = ”{ $element }” säger inte själv så om ”{ $datum }”; det följer av en pil eller ett meddelande. Ändra det.
error-edit-name-first = Meddelandet har inget namn än. Ge det ett namn först, och säg sedan vad det handlar om.
error-edit-cannot-delete = ”{ $element }” är en del av något annat. Ta bort det.
