# The notice people read before they answer. Machine-made translation, not yet read by a person.

notice-title = Tietoa siitä, mitä täällä sanot
notice-short = { $responsible } vastaa siitä, mitä täällä sanot.
notice-responsible = Kuka vastaa tiedoista
notice-responsible-missing = Kukaan ei ole vielä kertonut, kuka tiedoista vastaa. Kysy ohjaajalta.
notice-purpose = Mihin tietoja käytetään
notice-purpose-missing = Jotta nähdään, kuinka samalla tavalla organisaatiot ymmärtävät yhteisen työnsä, ja voidaan korjata sitä.
notice-basis = Miksi tietoja saa säilyttää
notice-basis-missing = Kukaan ei ole vielä kertonut, millä oikeusperusteella tietoja säilytetään.
notice-basis-consent = Annat siihen suostumuksesi. Voit perua sen milloin vain.
notice-basis-public-task = Se on osa julkista tehtävää.
notice-basis-legal-obligation = Laki vaatii sitä.
notice-basis-contract = Sopimus kanssasi edellyttää sitä.
notice-basis-legitimate-interest = Vastuullisilla on siihen oikeutettu etu. Voit vastustaa sitä.
notice-kept = Kuinka kauan
notice-kept-days = Nimet, vastaukset ja äänet poistetaan { $days } päivän kuluttua muistion lukitsemisesta. Muistio ja lukumäärät jäävät.
notice-kept-open = Kunnes joku poistaa ne; rajaa ei ole asetettu.
notice-records = Julkiset asiakirjat
notice-records-missing = Kukaan ei ole kertonut, voiko joku muu pyytää nähdä säilytettävän tiedon.
notice-records-yes = Yksi kumppaneista on viranomainen. Säilytettävä tieto voi olla julkinen asiakirja, jota muut voivat pyytää nähdä. Älä kirjoita sellaista, mikä ei kuulu heille.
notice-records-no = Säilytettävä tieto ei ole julkinen asiakirja.
notice-rights = Mitä voit tehdä
notice-rights-how = Voit pyytää nähdä, oikaista tai poistaa, mitä sinusta säilytetään. Tällä puhelimella: ”Tietoa tästä puhelimesta”, sieltä vastausten poisto.
notice-contact = Keneltä kysyä
notice-contact-missing = Ketään ei ole vielä nimetty. Kysy ohjaajalta.
notice-note = Lisäksi
