# What moves the outcome, and shares of the gain, on the simulation page.
# Machine-made translation, not yet read by a person.

weigh-ask-sensitivity = Fråga vad som påverkar
weigh-ask-gain = Kör alla sammanslutningar
weigh-again = Fråga igen
weigh-running = { $done } av { $wanted } körningar
weigh-stopped = Stoppad. Ett halvt svar säger inget; fråga igen.

sensitivity-lead = Varje antagande i scenariot vrids 20 % ner och upp, eller en person färre och fler, de andra som de är.
sensitivity-title = Tiden från start till slut hänger mest på: { $name }
sensitivity-title-unclear = Inget antagande påverkar säkert tiden från start till slut
sensitivity-change-how = { $unit } från start till slut, { $base } som sparat; ljust är vridet ner, mörkt upp
sensitivity-source = Ett i taget, { $n } upprepningar var; en ändring är säker där dess intervall, för alla på en gång, utesluter noll.
sensitivity-down = Vridet ner
sensitivity-up = Vridet upp
sensitivity-change-sure = säker
lever-page-arrivals = Alla ankomster, 20 %
lever-page-people = { $name }, en person
lever-page-second = En andra { $name }
lever-page-hours = Arbetstid för { $name }, 20 %
lever-page-duration = Hur lång tid ”{ $name }” tar, 20 %
lever-page-chance = ”{ $name }”: sannolikhet för ”{ $way }”, 20 %

gain-lead = Partner delar: de i en sammanslutning gör varandras arbete där de kan. Alla sammanslutningar möter samma ankomster och samma slump.
gain-as-seen-by = Som det ses av
gain-facilitator = du, facilitatorn
gain-everybody = alla tillsammans
gain-report-for = För
gain-not-theirs = Inget visas här för den här läsaren.
gain-title = Tillsammans värt { $whole } { $unit } mer
gain-title-unclear = Ingen vinst av att gå samman upptäcktes
gain-title-less = Tillsammans värt { $whole } { $unit } mindre
gain-how = Varje partners andel av vinsten: vad den tillför, i medeltal över alla ordningar att gå med
gain-stable-yes = Vinsten kan delas så att ingen grupp skulle klara sig bättre på egen hand.
gain-stable-no = Vinsten kan inte delas utan att någon grupp hellre går sin egen väg.
gain-stable-unclear = Om vinsten kan delas stabilt ligger inom slumpen för dessa upprepningar.
gain-not-enough = En upprepning ger inget intervall, så inget här är säkert. Fråga igen med tio.
gain-nobody-can = I detta scenario kan ingen göra en annan partners arbete, så att dela ändrar inget. Ange under ”Kan också” vad folk kan och under ”Sorts arbete” vad en aktivitet är.
gain-to-collect = Vad som ska samlas in härnäst
gain-share = Andel av vinsten
gain-alone = Ensam
gain-stable-share = En stabil andel
gain-own = Egna timmar per vecka
gain-no-stable = ingen sådan delning
gain-who-loses = Vem skulle förlora, vem hellre inte
gain-unit-days = dagar
gain-unit-percent = av 100 löften
