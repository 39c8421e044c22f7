# Words of the pages that lead a workshop: plan, consent, paper, who leads. Machine-made translation, not yet read by a person.

plan-title = Vad som ska frågas
plan-how = Föreslaget utifrån de livligaste överlämningarna. Ta bort det du inte behöver; fyra till sex minuter frågor räcker gott.
plan-up = Flytta upp
plan-down = Flytta ner
plan-out = Ta bort
plan-add = Lägg till
plan-set = Lägg till frågor som hör ihop
plan-set-hand-offs = De livligaste överlämningarna
plan-set-hand-offs-how = Vem som ansvarar och vad som måste vara känt, två frågor vid fem steg.
plan-set-shared-domain = Känner vi varandras arbete?
plan-set-shared-domain-how = Två frågor om ett steg hos varje organisation. De andras svar jämförs med svaren från dem som gör det.
plan-set-expectation = Vad kommer de andra att säga?
plan-set-expectation-how = Vem som ansvarar, och vad den som gör steget kommer att säga.
plan-set-management-system = Hur vi leds (nio frågor)
plan-set-management-system-how = Mål, resurser och arbete, i kultur, processer och vanor: hjälper det i dag, hjälper det förnyelsen, hjälper de varandra? Bäst som enkät.
plan-set-alignment-adaptability = Arbeta tillsammans nu, och ändras tillsammans
plan-set-alignment-adaptability-how = Sex påståenden. De är våra egna och inte validerade.
plan-set-trust = Tillit
plan-set-trust-how = Två påståenden om varje annan organisation. Visas per grupp från fem svar, aldrig per person. Fråga bara om alla får svara fritt.
plan-set-value = Vad som är viktigast
plan-set-value-how = Sju kriterier att sätta i ordning. Ordningen går in i studien som vikter.
plan-set-learning = Vad vi har lärt oss
plan-set-learning-how = Två frågor vid de tre livligaste överlämningarna: vad som ändrades mellan oss och vad som ändrades hemma. För en andra omgång.
plan-own = En egen fråga
plan-answers = Svar att välja bland, ett per rad
plan-answers-how = Tomt för ja, nej, delvis. För en skala: från minst till mest.
plan-scale = Svaren är en skala, från minst till mest
paper-question = Vilken fråga?
paper-blank = lämnat tomt
paper-another = Nästa person
lead-title = Vem som leder
lead-you = Du leder. Någon annan som är inloggad kan ta över med en kod.
lead-other = { $name } leder. Du ser allt och kan fästa anteckningar som observatör.
lead-code = Kod från den som leder
lead-take = Led från och med nu
lead-make = Gör en kod
lead-offer = Fungerar en gång, till { $until }:
settle-rate = { $n ->
    [one] Bedöm den som är öppen
   *[other] Bedöm de { $n } öppna
 }
settle-consent = Fråga om alla kan leva med det
settle-stand = Hur det står till med detta
settle-open = öppet
settle-eased = lättat
settle-accepted = accepterat, vi lever med det
settle-done = klart
settle-reason-resolved = Det är löst
settle-reason-recorded = Anteckna det
settle-reason-open = Öppna igen
agenda-more = Fem minuter till
