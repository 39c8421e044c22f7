# Why a map file cannot be read, and what to do next. Machine-made translation, not yet read by a
# person.

error-map-file-not-there =
    Tiedostoa ”{ $file }” ei ole. Tarkista kirjoitusasu ja kansio.
error-map-file-is-folder =
    ”{ $file }” on kansio. Anna jonkin siinä olevan tiedoston nimi.
error-map-file-not-a-file =
    ”{ $file }” ei ole tavallinen tiedosto. Tallenna kartta tiedostoksi ja yritä uudelleen.
error-map-file-not-readable =
    Tiedostoa ”{ $file }” ei voitu avata. Tarkista, että sinulla on lupa lukea se eikä mikään muu ohjelma ole lukinnut sitä.
error-map-file-empty =
    ”{ $file }” on tyhjä. Vie kartta uudelleen ohjelmasta, jolla se piirrettiin.
error-map-file-packed =
    ”{ $file }” on pakattu tiedosto, esimerkiksi zip- tai Office-tiedosto. Pura se tai vie kartta .bpmn-tiedostona.
error-map-file-too-large =
    ”{ $file }” on { $megabytes } Mt; enintään { $limit } Mt luetaan. Jaa kartta pienemmiksi.
error-map-file-too-deep =
    Tiedostossa ”{ $file }” on yli { $limit } tasoa sisäkkäin. Pura osa aliprosesseista.
error-map-file-too-many-elements =
    Tiedostossa ”{ $file }” on yli { $limit } osaa. Jaa kartta pienemmiksi.
error-map-file-too-long-text =
    Tiedostossa ”{ $file }” on rivin { $line } lähellä teksti, joka on liian pitkä luettavaksi. Lyhennä sitä tai poista upotettu kuva.
error-map-file-not-xml =
    ”{ $file }” ei ole BPMN-tiedosto: se ei ole XML:ää. Vie kartta muodossa BPMN 2.0 XML (.bpmn).
error-map-file-broken-xml =
    ”{ $file }” ei ole ehjää XML:ää; lukeminen päättyi riviin { $line } ({ $detail }). Vie kartta uudelleen tai korjaa rivi.
error-map-file-cut-off =
    ”{ $file }” päättyy kesken, rivin { $line } lähellä. Tiedosto on ehkä katkennut; vie tai kopioi se uudelleen.
error-map-file-encoding =
    Tiedostossa ”{ $file }” on rivin { $line } lähellä merkkejä, jotka eivät sovi ilmoitettuun merkistöön. Tallenna se UTF-8-muodossa ja yritä uudelleen.
error-map-file-entities =
    Tiedostossa ”{ $file }” on dokumenttityyppi tai entiteettejä (”<!DOCTYPE”). Niihin voi kätkeytyä jotain haitallista, joten tiedostoa ei lueta. Vie se ilman niitä.
error-map-file-not-bpmn =
    ”{ $file }” on XML:ää mutta ei BPMN 2.0 -kartta: sen alussa on ”{ $root }” eikä ”definitions”. Vie kartta muodossa BPMN 2.0 XML.
error-map-file-fragment =
    ”{ $file }” on vain pala BPMN-tiedostoa: sen alussa on ”{ $root }” eikä ”definitions”. Vie koko kartta.
error-map-file-older-bpmn =
    ”{ $file }” on vanhempaa BPMN:ää, versiota 2.0 edeltävää. Avaa se uudessa ohjelmassa ja vie se muodossa BPMN 2.0 XML.
error-map-file-xpdl =
    ”{ $file }” on XPDL-tiedosto. Avaa se ohjelmassa, jolla se tehtiin, ja vie se muodossa BPMN 2.0 XML.
error-map-file-no-namespace =
    Tiedoston ”{ $file }” alussa on ”definitions”, mutta siinä ei sanota, että se on BPMN 2.0:aa. Vie se uudelleen tai lisää BPMN 2.0:n nimiavaruus.
