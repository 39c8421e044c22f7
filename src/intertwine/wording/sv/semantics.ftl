# What must be known of a map before its behaviour is believed: what is not run, and why; what was
# taken for granted. Each has `.next`: what to do about it. The element is named beside it.
# Machine-made translation, not yet read by a person.

remark-of = { $element }: { $what }

## Not run

remark-choreography = En koreografi säger vem som berättar för vem, inte vem som gör vad; den körs inte.
    .next = Rita samma sak som pooler med meddelanden emellan.
remark-too-many-choices = { $flows } av dess flöden får tas i vilken kombination som helst, vilket är fler än de { $most } som körs.
    .next = Dela valet i två, det ena efter det andra.
remark-too-many-joined = { $flows } flöden går ihop på ett ställe där ett eller flera av dem tas, vilket är fler än de { $most } som körs.
    .next = Förena några av dem tidigare.
remark-calls-itself = Den anropar ”{ $called }”, som den själv ligger i; det inre anropet körs som ett steg.
    .next = Rita vad som händer i det inre anropet, eller rita en upprepning.
remark-too-deep = Det som finns inuti körs som ett steg: med alla anrop och upprepningar skulle det bli mer än { $most } processer, eller mer än { $deep } inuti varandra.
    .next = Rita färre anrop eller upprepningar.
remark-boundary-of-nothing = Den ligger inte på kanten av något.
    .next = Flytta den till kanten av det steg som den avbryter.
remark-event-sub-process-without-start = Ingenting startar den: en händelsedelprocess behöver en starthändelse inuti.
    .next = Rita en starthändelse med det som utlöser den.
remark-all-after-event-gateway = Den väntar på flera saker samtidigt där den första av flera händelser avgör; det körs inte.
    .next = Rita en händelse för var och en, eller en parallell gateway efteråt.
remark-all-on-the-edge = Den väntar på flera saker samtidigt på ett stegs kant; det körs bara för meddelanden.
    .next = Rita en händelse för var och en.
remark-all-in-event-sub-process = Den startar en händelsedelprocess när flera saker har kommit; det körs inte.
    .next = Rita en starthändelse för var och en.
remark-flow-to-nowhere = Det leder från eller till något som inte finns på kartan.
    .next = Rita det på nytt från steg till steg.
remark-flow-leaves-scope = Det går över gränsen för en pool eller en delprocess, och dit kan inget ärende följa det.
    .next = Rita ett meddelande mellan poolerna; avsluta delprocessen och gå vidare från dess kant.
remark-not-run = Ingenting kan nå den, eller så finns det den behöver inte på kartan.
    .next = Se på flödena som leder till den.

## Taken for granted

remark-message-without-flow = Ingen på kartan skickar detta meddelande till den: det antas komma utifrån när man än väntar på det.
    .next = Rita meddelandeflödet från den som skickar det.
remark-from-whole-pool = Meddelandet kommer från poolen ”{ $pool }” som helhet, så det finns där när man än väntar på det.
    .next = Rita vilket steg i poolen det kommer från.
remark-to-whole-pool = Meddelandet går till poolen ”{ $pool }” som helhet, där det tas emot och glöms.
    .next = Rita vilket steg i poolen som tar emot det.
remark-cannot-receive = Den kan inte ta emot ett meddelande: det som kommer till den glöms.
    .next = Låt meddelandet sluta vid ett steg eller vid en händelse som väntar.
remark-cannot-send = Där händer ingenting som kunde skicka ett meddelande: det som kommer därifrån finns där när man än väntar på det.
    .next = Låt meddelandet börja vid ett steg eller vid en händelse.
remark-one-of-many = ”{ $pool }” står för flera; en av dem är med i körningen.
    .next = Ingenting, om alla gör samma sak.
remark-shares-process = Dess process är densamma som för ”{ $other }”, där den körs en gång.
    .next = Rita en egen process, eller en pool som står för båda.
remark-called-elsewhere = { $named ->
        [no] Den säger inte vad den anropar, så den körs som ett steg.
       *[yes] Det som den anropar (”{ $called }”) finns inte i filen, så den körs som ett steg.
    }
    .next = Lägg den anropade processen i filen, eller rita den inuti.
remark-called-has-pool = Det som den anropar är processen i poolen ”{ $called }”, som körs för sig; här är den ett steg.
    .next = Rita meddelanden mellan de två.
remark-called-by-several = Flera pooler anropar processen som den ligger i: dess meddelanden är den förstas.
    .next = Rita processen i varje pool där dess meddelanden spelar roll.
remark-instances-assumed = Ingen säger hur många gånger den görs: en och två gånger körs.
    .next = Skriv antalet som dess antal upprepningar.
remark-one-instance = Den skickar eller tar emot, och ingen säger hur ofta: den körs en gång, eftersom varje meddelande är ritat en gång.
    .next = Skriv antalet som dess antal upprepningar, om varje gång har egna meddelanden.
remark-fewer-instances = { $stated } gånger är angivna och { $run } körs; fler skulle bara mångfaldiga lägena.
    .next = Ingenting, om alla gör samma sak.
remark-repetitions-uncounted = Den får upprepas { $stated } gånger; över { $most } räknar ingen, så den får upprepas för alltid.
    .next = Ingenting, om inte antalet avgör hur ärendet går vidare.
remark-one-must-hold = Alla dess flöden har villkor och inget tas om inget annat gäller: ett av dem antas gälla.
    .next = Märk ut det flöde som tas när inget villkor gäller.
remark-complex-join = Dess regel är skriven i ord{ $named ->
        [no] {""}
       *[yes] {" "}(”{ $condition }”)
    }: den antas släppa fram en i varje omgång och svälja resten.
    .next = Rita ett val av en väg, ett val av en eller flera vägar eller en parallell gateway, om något av dem säger det som menas.
remark-error-uncaught = Ingen fångar upp detta fel: det avslutar allt i sin process.
    .next = Rita händelsen som fångar upp det, på en delprocess kant.
remark-escalation-uncaught = Ingen fångar upp denna eskalering; ärendet går vidare.
    .next = Rita händelsen som fångar upp den.
remark-cancel-without-transaction = Den avbryter, och det finns ingen transaktion runt den: den är ett slut som alla andra.
    .next = Rita en transaktion runt den, eller ett vanligt slut.
remark-cancel-without-event = Den kan avbrytas, och ingen händelse på dess kant säger vad som följer: ärendet går vidare som om den vore gjord.
    .next = Rita en avbrottshändelse på dess kant.
remark-nothing-to-undo = Inget som den kunde göra ogjort har ett steg som gör det.
    .next = Rita steget som gör det ogjort som ska göras ogjort.
remark-nobody-undoes = Inget steg som gör arbetet ogjort är kopplat till den.
    .next = Rita steget som gör det ogjort, och den prickade linjen dit.
remark-link-to-nowhere = Ingen händelse i samma process tar emot detta hopp, så ärendet slutar här.
    .next = Ge hoppets båda ändar samma namn.
remark-flow-from-end = Ett flöde leder vidare från ett slut; ingenting går längs det.
    .next = Rita en händelse på vägen, eller ta bort flödet.
remark-nothing-begins = Ingenting i den kan börja: varje steg väntar på ett annat.
    .next = Rita en starthändelse.
remark-cycle-without-time = Genom den går en cirkel där ingen arbetar och inget väntas in.
    .next = Rita steget som upprepas, eller ta bort cirkeln.
remark-joins-may-wait = Den och ”{ $other }” kan vänta på varandra för alltid.
    .next = Förena på ett ställe, eller genom val av en väg.
