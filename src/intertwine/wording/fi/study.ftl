# What is said when a study is read or begun. Machine-made translation, not yet read by a person.

error-not-there = Tiedostoa tai kansiota ”{ $file }” ei ole. Tarkista nimi tai vedä tiedosto ikkunaan, niin saat sen koko polun.
error-no-study = ”{ $file }” ei sisällä tutkimusta: ei tiedostoa study.toml, ei taulukkoa eikä karttaa. Anna komennolla ”intertwine new” tehty kansio tai yksi .bpmn-, .xlsx- tai .csv-tiedosto.
error-folder-not-empty = ”{ $file }” on jo olemassa eikä ole tyhjä. Mitään ei muutettu. Valitse uusi kansio.
error-file-there = ”{ $file }” on jo olemassa. Mitään ei muutettu. Valitse toinen nimi tai lisää --overwrite.
error-cannot-write = Kohteeseen ”{ $file }” ei voi kirjoittaa ({ $why }). Valitse toinen paikka tai sulje ohjelma, jossa tiedosto on auki.
error-file-too-large = ”{ $file }” on yli { $limit } Mt, enemmän kuin mikään tutkimuksen taulukko tarvitsee. Tarkista, että tiedosto on oikea.
error-table-too-long = Tiedostossa ”{ $file }” on yli { $limit } riviä. Jaa se tai tarkista, että tiedosto on oikea.
error-table-unreadable = Tiedostoa ”{ $file }” ei voi lukea taulukkona. Tallenna se taulukko-ohjelmasta muotoon CSV (UTF-8).
error-table-column-missing = Tiedostosta ”{ $file }” puuttuu sarake ”{ $column }”, jota jokainen rivi tarvitsee. Ensimmäinen rivi on: { $found }. Lisää sarake siihen.
error-table-column-unknown = Tiedostossa ”{ $file }” on sarake ”{ $column }”, jota ei käytetä. Se ei vaikuta muuhun; käsikirjassa on luettelo sarakkeista.
error-table-cell-empty = ”{ $file }”, rivi { $row }: ”{ $column }” on tyhjä. Rivi jätettiin pois; täytä se.
error-table-cell-wrong = ”{ $file }”, rivi { $row }: ”{ $value }” ei sovi sarakkeeseen ”{ $column }” (odotettiin: { $expected }). Rivi jätettiin pois.
error-table-id-twice = ”{ $file }”, rivi { $row }: ”{ $value }” on jo aiemmalla rivillä. Rivi jätettiin pois; anna sille oma tunnus.
error-toml-wrong = Tiedostoa ”{ $file }” ei voitu lukea kokonaan: { $why }. Muu osa tutkimuksesta on käytössä.
error-toml-format = Tiedostossa ”{ $file }” on muoto { $value }; tämä ohjelma osaa muodon { $known }. Käytä tähän tutkimukseen uudempaa Intertwinea.
error-map-outside = Kartta ”{ $file }” on tutkimuskansion ulkopuolella, eikä sitä luettu. Kopioi se kansioon ”maps/”.
