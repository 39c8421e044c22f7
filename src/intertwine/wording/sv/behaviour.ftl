# Behaviour: what happens when a map runs, for `check`, findings and the walk. Machine-made
# translation, not yet read by a person.

# `$before` is the step after which it cannot be avoided any more;
# `$always` is "yes" where there is none: it happens in every case.

diagnostic-stays-for-ever = { $always ->
        [yes] I varje ärende blir arbetet kvar här för alltid
       *[no] Efter detta ({ $before }) blir arbetet kvar här för alltid
    }{ $why ->
        [message] : det väntar på { $messages }, och ingen skickar det längre.
        [flow] : det väntar på det som skulle komma från { $sources }, och ingenting kommer längre.
        [forbidden] : något annat måste först vara över, och det blir det aldrig.
       *[nowhere] : ingenting leder vidare.
    }
    .next = Fråga vad man gör då. Rita vem som säger till vem, eller en väg som avslutar arbetet.
diagnostic-goes-round-for-ever = { $always ->
        [yes] Varje ärende går
       *[no] Efter detta ({ $before }) går ärendet
    } runt här för alltid: ingen väg leder till ett slut.
    .next = Rita vad som avslutar rundan, eller vem som gör det.
diagnostic-ends-twice = { $always ->
        [yes] I varje ärende kommer man till detta slut
       *[no] Efter detta ({ $before }) kan man komma till detta slut
    } mer än en gång: en del av ärendet görs om.
    .next = Om grenar löper sida vid sida, förena dem innan de går vidare. Om det är meningen, rita det som en upprepning eller som ett steg som görs flera gånger.
diagnostic-done-twice-at-once = Två grenar kan vara här samtidigt: det som följer görs två gånger sida vid sida.
    .next = Förena grenar som löper sida vid sida innan de går vidare, med samma slags gateway som den som delade dem.
diagnostic-message-left = { $always ->
        [yes] I varje ärende
       *[no] Efter detta ({ $before })
    } kan detta meddelande skickas utan att någon tar emot det, fast allt arbete är gjort.
    .next = Fråga vem som läser det, och rita var; eller fråga om det behövs.
diagnostic-never-happens = Inget ärende kommer någonsin hit.
    .next = Rita hur man kommer hit, eller ta bort det.
diagnostic-piles-up = Allt mer kan samlas här på en gång, troligen utan slut; det följdes upp till 64.
    .next = Leta efter en runda som varje gång startar nytt arbete eller skickar igen.
diagnostic-not-run = Detta körs inte, så det går inte att säga vad som händer. { $reason }
    .next = Ingenting, om det är meningen; resten av filen granskades.
diagnostic-not-all-seen = Så mycket kan hända i olika ordning att allt inte sågs ({ $states } lägen). Det som sägs om ärenden som blir kvar eller tar slut är sant, och det kan finnas fler.
    .next = Granska med en högre gräns, eller en del av kartan åt gången.

behaviour-summary = När den körs ({ $states } lägen): { $finishes ->
        [yes] varje ärende kan bli klart{ $delivered ->
            [yes] , ingenting blir liggande.
            [no] , men ett meddelande som ingen tar emot kan bli kvar.
           *[unknown] .
        }
        [no] ett ärende kan bli kvar för alltid.
       *[unknown] det är okänt om varje ärende kan bli klart.
    }{ $once ->
        [no] {" "}Två grenar kan mötas på en linje.
       *[yes] {""}
    }
story-step = { $named ->
        [yes] { $who }:{" "}
       *[no] {""}
    }{ $step }{ $chosen ->
        [yes] {" "}– { $choice }
       *[no] {""}
    }
story-wait = { $named ->
        [yes] { $who }
       *[no] en del av ärendet
    } { $why ->
        [message] väntar fortfarande på { $messages } vid { $step }
        [flow] väntar fortfarande vid { $step } på det som skulle komma från { $sources }
        [forbidden] väntar fortfarande vid { $step } tills något annat är över
        [round] går runt för alltid vid { $step }
       *[nowhere] { $left ->
            [twice] kommer till { $step } mer än en gång
            [crowd] är vid { $step } två gånger samtidigt
           *[work] stannar vid { $step }
        }
    }
story-undelivered = ingen tar emot { $messages }
story-near = { $kind } bredvid ”{ $near }”
story-then = { $first } → { $then }
story-and = { $first }; { $then }
story-message-from = meddelandet från { $step }
