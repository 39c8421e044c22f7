# What the workspace's database says. Machine-made translation, not yet read by a person.

error-database-unreadable = ”{ $file }” ei ole Intertwinen tietokanta, tai se on vioittunut. Mitään ei muutettu. Palauta varmuuskopio tai aloita toisella tiedostolla.
error-database-newer = ”{ $file }” on tehty Intertwinen uudemmalla versiolla. Mitään ei muutettu. Käytä uudempaa versiota tai palauta vanhempi varmuuskopio.
error-account-name = Anna tilille nimi, jossa on enintään 80 merkkiä.
error-account-taken = Samanniminen tili on jo olemassa. Kirjaudu sisään tai valitse toinen nimi.
error-password-short = Käytä salasanaa, jossa on vähintään { $limit } merkkiä; lyhyt lause on hyvä.
error-not-kept = Tätä ei voitu tallentaa: levy voi olla täynnä. Mitään aiemmin tallennettua ei ole kadonnut. Tee tilaa ja yritä sitten uudelleen.
error-backup-there = ”{ $file }” on jo olemassa, ja se jätettiin ennalleen. Anna toisen tiedoston nimi.
error-database-in-use = ”{ $file }” on käytössä. Pysäytä työtila ensin, ja palauta sitten.
backup-done = Kaikki tähän asti tallennettu on tiedostossa ”{ $file }”. Siinä on ihmisten vastaukset: säilytä se paikassa, jossa vain sinä voit lukea sen.
restore-done = ”{ $file }” on nyt sellainen kuin se oli kopiossa.
restore-aside = Aiempi sisältö on tiedostossa ”{ $file }”.
