# Behaviour: what happens when a map runs, for `check`, findings and the walk. Machine-made
# translation, not yet read by a person.

# `$before` is the step after which it cannot be avoided any more;
# `$always` is "yes" where there is none: it happens in every case.

diagnostic-stays-for-ever = { $always ->
        [yes] I hver sag bliver arbejdet liggende her for altid
       *[no] Herefter ({ $before }) bliver arbejdet liggende her for altid
    }{ $why ->
        [message] : det venter på { $messages }, og ingen sender det mere.
        [flow] : det venter på det, der skulle komme fra { $sources }, og der kommer ikke mere.
        [forbidden] : noget andet skulle først være forbi, og det bliver det aldrig.
       *[nowhere] : intet fører videre.
    }
    .next = Spørg, hvad man så gør. Tegn, hvem der siger det til hvem, eller en vej, der afslutter arbejdet.
diagnostic-goes-round-for-ever = { $always ->
        [yes] Hver sag går
       *[no] Herefter ({ $before }) går sagen
    } i ring her for altid: ingen vej fører til en slutning.
    .next = Tegn, hvad der bryder ringen, eller hvem der gør det.
diagnostic-ends-twice = { $always ->
        [yes] I hver sag nås denne slutning
       *[no] Herefter ({ $before }) kan denne slutning nås
    } mere end én gang: en del af sagen gøres igen.
    .next = Løber grene side om side, så saml dem, før de går videre. Er det meningen, så tegn det som en gentagelse eller som et trin, der gøres flere gange.
diagnostic-done-twice-at-once = To grene kan være her samtidig: det, der følger, gøres to gange side om side.
    .next = Saml grene, der løber side om side, før de går videre, med den samme slags gateway som den, der delte dem.
diagnostic-message-left = { $always ->
        [yes] I hver sag
       *[no] Herefter ({ $before })
    } kan denne besked sendes, uden at nogen tager imod den, skønt alt arbejde er gjort.
    .next = Spørg, hvem der læser den, og tegn hvor; eller spørg, om der er brug for den.
diagnostic-never-happens = Ingen sag kommer nogensinde hertil.
    .next = Tegn, hvordan man kommer hertil, eller fjern det.
diagnostic-piles-up = Mere og mere kan samle sig her på én gang, sandsynligvis uden ende; det blev fulgt op til 64.
    .next = Se efter en ring, der hver gang starter nyt arbejde eller sender igen.
diagnostic-not-run = Dette køres ikke, så det kan ikke siges, hvad der sker. { $reason }
    .next = Intet, hvis det er meningen; resten af filen blev gennemgået.
diagnostic-not-all-seen = Så meget kan ske i forskellig rækkefølge, at ikke alt blev set ({ $states } tilstande). Det, der siges om sager, der bliver liggende eller slutter, er sandt, og der kan være flere.
    .next = Se efter med en højere grænse, eller én del af kortet ad gangen.

behaviour-summary = Når det køres ({ $states } tilstande): { $finishes ->
        [yes] hver sag kan blive færdig{ $delivered ->
            [yes] , intet bliver liggende.
            [no] , men der kan blive en besked tilbage, som ingen tager imod.
           *[unknown] .
        }
        [no] en sag kan blive liggende for altid.
       *[unknown] det vides ikke, om hver sag kan blive færdig.
    }{ $once ->
        [no] {" "}To grene kan mødes på én linje.
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
       *[no] en del af sagen
    } { $why ->
        [message] venter stadig på { $messages } ved { $step }
        [flow] venter stadig ved { $step } på det, der skulle komme fra { $sources }
        [forbidden] venter stadig ved { $step }, til noget andet er forbi
        [round] går i ring for altid ved { $step }
       *[nowhere] { $left ->
            [twice] kommer til { $step } mere end én gang
            [crowd] er ved { $step } to gange samtidig
           *[work] standser ved { $step }
        }
    }
story-undelivered = ingen tager imod { $messages }
story-near = { $kind } ved siden af “{ $near }”
story-then = { $first } → { $then }
story-and = { $first }; { $then }
story-message-from = beskeden fra { $step }
