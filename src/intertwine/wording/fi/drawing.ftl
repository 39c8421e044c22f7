# What stands in pictures, and what is read aloud for them. Machine-made translation, not yet
# read by a person.

drawing-summary = { $partners ->
        [0] Yhtään organisaatiota ei ole nimetty.
        [one] Yksi organisaatio: { $names }.
       *[other] { $partners } organisaatiota: { $names }.
    } { $steps ->
        [0] Ei vaiheita
        [one] Yksi vaihe
       *[other] { $steps } vaihetta
    }, organisaatioiden välillä { $hand-offs ->
        [0] ei siirtymiä
        [one] yksi siirtymä
       *[other] { $hand-offs } siirtymää
    }{ $coproduced ->
        [0] .
        [one] ; yksi vaihe tehdään yhdessä asukkaiden kanssa.
       *[other] ; { $coproduced } vaihetta tehdään yhdessä asukkaiden kanssa.
    }
drawing-black-box = näytetään vain, mitä se lähettää ja saa
drawing-coproduced = tehdään yhdessä asukkaiden kanssa
drawing-unnamed = jotain nimetöntä
drawing-nobody = Tekijää ei ole nimetty
drawing-advantage = Toimii hyvin
drawing-barrier = Aukko
drawing-question = Avoin kysymys

legend-coproduced = tehdään yhdessä asukkaiden kanssa
legend-hand-off = siirtymä
legend-information = tieto
legend-missing = tarvitaan, ei lähetetä
legend-advantage = toimii hyvin
legend-barrier = on tiellä
legend-question = avoin kysymys
legend-withheld = liian vähän vastauksia näytettäväksi

scale-agreement-0 = alle 0,40
scale-agreement-1 = 0,40–0,54
scale-agreement-2 = 0,55–0,66
scale-agreement-3 = 0,67–0,79
scale-agreement-4 = 0,80 tai yli
scale-waiting-0 = alle 1 päivä
scale-waiting-1 = 1–3 päivää
scale-waiting-2 = 4–7 päivää
scale-waiting-3 = 1–2 viikkoa
scale-waiting-4 = yli 2 viikkoa

# Kinds of element, as people say them
kind-task = vaihe
kind-userTask = vaihe
kind-manualTask = käsin tehtävä vaihe
kind-serviceTask = automaattinen vaihe
kind-scriptTask = automaattinen vaihe
kind-businessRuleTask = sääntöjen ratkaisema vaihe
kind-sendTask = lähettäminen
kind-receiveTask = jonkin odottaminen
kind-callActivity = muualla kuvattu vaihe
kind-subProcess = vaiheiden ryhmä
kind-adHocSubProcess = vaiheiden ryhmä vapaassa järjestyksessä
kind-adHocSubProcess-in-turn = vaiheiden ryhmä vapaassa järjestyksessä, yksi kerrallaan
kind-transaction = vaiheiden ryhmä, joka onnistuu tai raukeaa kokonaan
kind-startEvent = alku
kind-intermediateCatchEvent = odotus
kind-intermediateThrowEvent = ilmoittaminen
kind-boundaryEvent = keskeytys
kind-endEvent = loppu
kind-exclusiveGateway = valinta
kind-inclusiveGateway = valinta: yksi tai useampi
kind-parallelGateway = samaan aikaan
kind-complexGateway = erityinen sääntö
kind-eventBasedGateway = mikä tulee ensin

error-no-such-theme = Teemaa ”{ $theme }” ei ole. Valitse jokin näistä: { $themes }.
error-drawing-ending = Tiedoston ”{ $file }” päätteen on oltava .svg tai .png, jotta kuvan laji on selvä.
error-drawing-cannot-write = Kuvaa ”{ $file }” ei voitu kirjoittaa: { $problem }. Valitse toinen kansio tai sulje tiedosto muualla.
error-drawing-too-large = Kuvassa olisi { $pixels } miljoonaa pistettä; enintään { $limit } miljoonaa voidaan tehdä. Valitse pienempi --scale tai kirjoita .svg.
draw-done = Kuva on tiedostossa ”{ $file }”.
