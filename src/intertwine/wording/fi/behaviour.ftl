# Behaviour: what happens when a map runs, for `check`, findings and the walk. Machine-made
# translation, not yet read by a person.

# `$before` is the step after which it cannot be avoided any more;
# `$always` is "yes" where there is none: it happens in every case.

diagnostic-stays-for-ever = { $always ->
        [yes] Jokaisessa tapauksessa työ jää tähän ikuisesti
       *[no] Tämän jälkeen ({ $before }) työ jää tähän ikuisesti
    }{ $why ->
        [message] : se odottaa viestiä, jota kukaan ei enää lähetä ({ $messages }).
        [flow] : se odottaa sitä, minkä pitäisi tulla muualta ({ $sources }), eikä mitään enää tule.
        [forbidden] : jonkin muun pitäisi ensin olla ohi, eikä se koskaan ole.
       *[nowhere] : siitä ei johda mitään eteenpäin.
    }
    .next = Kysy, mitä ihmiset silloin tekevät. Piirrä, kuka kertoo kenelle, tai tie, joka päättää työn.
diagnostic-goes-round-for-ever = { $always ->
        [yes] Jokainen tapaus kiertää
       *[no] Tämän jälkeen ({ $before }) tapaus kiertää
    } tässä loputtomasti: mikään tie ei johda loppuun.
    .next = Piirrä, mikä päättää kierron tai kuka sen päättää.
diagnostic-ends-twice = { $always ->
        [yes] Jokaisessa tapauksessa tähän loppuun tullaan
       *[no] Tämän jälkeen ({ $before }) tähän loppuun voidaan tulla
    } useammin kuin kerran: osa tapauksesta tehdään uudelleen.
    .next = Jos haarat kulkevat rinnakkain, yhdistä ne ennen kuin ne jatkuvat. Jos se on tarkoitus, piirrä se toistona tai usean kerran tehtävänä vaiheena.
diagnostic-done-twice-at-once = Kaksi haaraa voi olla tässä yhtä aikaa: se, mitä seuraa, tehdään kahdesti rinnakkain.
    .next = Yhdistä rinnakkain kulkevat haarat ennen kuin ne jatkuvat. Käytä samanlaista haarakohtaa kuin se, joka ne erotti.
diagnostic-message-left = { $always ->
        [yes] Jokaisessa tapauksessa
       *[no] Tämän jälkeen ({ $before })
    } tämä viesti voidaan lähettää, eikä kukaan ota sitä vastaan, vaikka kaikki työ on tehty.
    .next = Kysy, kuka lukee sen, ja piirrä, missä; tai kysy, tarvitaanko sitä.
diagnostic-never-happens = Mikään tapaus ei tule koskaan tähän.
    .next = Piirrä, miten tähän tullaan, tai poista se.
diagnostic-piles-up = Tähän voi kertyä yhtä aikaa yhä enemmän, luultavasti loputtomasti; sitä seurattiin 64:ään asti.
    .next = Etsi kierto, joka aloittaa joka kerralla uutta työtä tai lähettää uudelleen.
diagnostic-not-run = Tätä ei ajeta, joten ei voi sanoa, mitä tapahtuu. { $reason }
    .next = Ei mitään, jos se on tarkoitus; muu osa tiedostosta tarkistettiin.
diagnostic-not-all-seen = Niin moni asia voi tapahtua eri järjestyksissä, ettei kaikkea nähty (tiloja { $states }). Se, mitä sanotaan tapauksista, jotka jäävät kesken tai päättyvät, on totta, ja niitä voi olla lisää.
    .next = Katso suuremmalla rajalla tai yksi kartan osa kerrallaan.

behaviour-summary = Kun kartta ajetaan (tiloja { $states }): { $finishes ->
        [yes] jokainen tapaus voi päättyä{ $delivered ->
            [yes] , eikä mitään jää jäljelle.
            [no] , mutta jäljelle voi jäädä viesti, jota kukaan ei ota vastaan.
           *[unknown] .
        }
        [no] tapaus voi jäädä kesken ikuisesti.
       *[unknown] ei tiedetä, voiko jokainen tapaus päättyä.
    }{ $once ->
        [no] {" "}Kaksi haaraa voi kohdata samalla viivalla.
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
       *[no] osa tapauksesta
    } { $why ->
        [message] odottaa yhä ({ $step }), puuttuu: { $messages }
        [flow] odottaa yhä ({ $step }), kunnes tämä on tehty: { $sources }
        [forbidden] odottaa yhä ({ $step }), kunnes jokin muu on ohi
        [round] kiertää loputtomasti tässä: { $step }
       *[nowhere] { $left ->
            [twice] tulee tähän useammin kuin kerran: { $step }
            [crowd] on tässä kahdesti yhtä aikaa: { $step }
           *[work] pysähtyy tähän: { $step }
        }
    }
story-undelivered = kukaan ei ota vastaan: { $messages }
story-near = { $kind }, jonka vieressä on ”{ $near }”
story-then = { $first } → { $then }
story-and = { $first }; { $then }
story-message-from = viesti (lähettäjä { $step })
