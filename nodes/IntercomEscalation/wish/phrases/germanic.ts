import type { Language } from '../language';

export const GERMAN: Language = {
	code: 'de',
	personStands: 'either',
	negationFollows: true,
	words: {
		let: 'kann/könnte/soll/sollte/möge ein/eine/einer/mal/da/sich/das/ihr/euer/bitte, lassen _/sie _/das/es/dies _/bitte/mal, lasst das/es, ihr/euer vorgesetzter',
		human: `richtige/richtigen/reale/realen/lebende leute/menschen/mitarbeiter/personen, die menschen, echte/echten menschen/mitarbeiter/leute, noch menschen, auch menschen, mensch, menschen, menschlicher/menschlichen/menschliche/menschliches _/support/mitarbeiter/ansprechpartner/hilfe/kontakt/berater/kollegen/kollegin/agent/unterstützung/betreuung/wesen, lebender/lebenden/lebendiger/lebendigen mensch/menschen/person,
			jemand/jemanden/jemandem echtes/echten/echtem/menschliches/richtiges/menschlichen/richtigen/lebendiges, menschenseele, mensch aus/in fleisch/person, live mitarbeiter, menschlichem kontakt/support/mitarbeiter`,
		staff: `fachabteilung, die fachabteilung, fachbereich, beschwerdestelle, ihr/euer/ihrem/eurem vorgesetzter/vorgesetzten, person, personen, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiters, kundenberater, kundenberaterin, kundenbetreuer, kundendienst, kundenservice, kundensupport, kundendienstmitarbeiter, servicemitarbeiter, supportmitarbeiter, kundenservicemitarbeiter, support mitarbeiter/mitarbeiterin/team, kollege, kollegen, kollegin, vorgesetzter, vorgesetzten, vorgesetzte, chef, chefin, chefs, manager, teamleiter, teamleitung, leiter, geschäftsführer,
			ansprechpartner, ansprechpartnerin, ansprechperson, sachbearbeiter, sachbearbeiterin, berater, beraterin, betreuer, betreuerin, agent, agenten, agentin, operator, supporter, service mitarbeiter, vertrieb, hotline, techniker, fachmann, experten, experte, euer/eurem/ihrem/ihr team/support/kundendienst/vorgesetzten/chef/vertrieb, jemand/jemanden/jemandem vom/aus/von/im support/team/kundenservice/kundendienst/service/ihrem/eurem/ihnen/euch/dem/der, verantwortlichen, zuständigen, zuständige person, servicekraft, eine/einen zuständige/zuständigen`,
		someone:
			'öpper, öpperem, öpperen, irgendöpper, jemand, jemanden, jemandem, irgendjemand, irgendjemanden, irgendjemandem, irgendwen, irgendwem, wen, einem von euch/ihnen',
		real: 'echt, echte, echten, echter, echtem, echtes, richtigen, richtige, richtiger, wirklichen, wirklicher, realen, reale, lebende, lebenden, menschlichen, menschliche, menschlicher, physische',
		contact: `nur noch mit, verbinde/verbindet/verbinden _/sie mich, sprächen, schwätze, redn, erreichbar, zu erreichen, sprechen, reden, spreche, rede, gesprochen werden, chatten, schreiben mit, telefonieren, unterhalten, verbinden, verbinde, verbindet, verbunden werden, weiterleiten, weitergeleitet, weiterverbinden, durchstellen, kontaktieren, kontakt mit/zu/aufnehmen, erreichen, erreiche, erreicht man, gespräch mit, übergeben, holen, hol, weitergeben, leite mich, leiten sie mich/das/dies, stellen sie mich, verbinden mich/mir, wenden, an die strippe, quatschen, kommunizieren, schick mir, schicken sie mir, dranholen, ans telefon, sprechn, betreut werden, beraten werden, geholfen werden, hilfe von, antwort von, rückmeldung von, rückruf von, eskalieren, eskaliere, leitet mich, gebt mir, gib mir, geben sie mir`,
		want: `chan/cha/chönnt/dörf/dörfti ich/i _/bitte, ich/i wott/wett/möcht/mecht/mog, mir wäre/wären, wäre mir, wären mir, ich/wir will/möchte/mochte/möcht/wollen/möchten/brauche/brauch/benötige/verlange/fordere/bitte/hätte/würde/wünsche/muss/bestehe/erwarte/bräuchte/wollte/will _/jetzt/sofort/bitte/nur/gern/gerne/endlich/lieber/einfach/um/auf, will/möchte/würde/möcht ich _/jetzt/bitte/gern/gerne/lieber, brauche, möchte, will, kann/könnte/darf/dürfte/können/könnten ich/wir/sie/du/ihr/man _/mir/mich/bitte/uns, wie kann/erreiche/komme/kontaktiere ich, kann ich _/bitte/mal/irgendwo, gib/gebt/geben/hol/holt/holen _/sie mir/mich, lass/lasst/lassen _/sie mich, verbinde/verbindet/verbinden _/sie mich, bitte verbinden, wo/wie kann/finde/erreiche ich, ist es möglich, gibt es eine/die möglichkeit, warum kann ich, hätte gern/gerne, hätt gern, würde gern/gerne/lieber`,
		may: 'kann/könnte/darf/dürfte/können/könnten/wie/wo/warum ich/wir/sie/du/ihr/man/kann _/ich/mir/bitte, wie kann ich, wo kann ich',
		ask: `gibts _/denn/hier/bei _/euch/ihnen _/auch/noch, gibt es/s _/denn/hier/bei _/euch/ihnen _/auch/noch, wo sind/bleiben _/denn/hier die/eure/ihre, gibt es/s _/denn/hier/bei _/euch/ihnen, ist/sind da/hier/dort _/ein/eine/irgendein/auch/noch/denn, warte auf, warten auf, habt ihr/haben _/sie _/keine/keinen/auch, lieber, wo ist, wo bleibt, kein bot sondern, her mit, nur, will einen/ne/nen`,
		please:
			'bitte, bitteschön, sofort, jetzt, dringend, gleich, umgehend, schnell, endlich, unbedingt, heute, verdammt, danke, vielen dank, eilt, notfall, asap, bidde, verflucht, gesucht, erwünscht, gewünscht, nötig, her, will, brauche',
		filler: `ein, eine, einen, einem, einer, eines, ne, nen, nem, der, die, das, den, dem, mit, an, zu, von, mir, mich, uns, ich, wir, sie, du, ihr, euch, ihnen, hallo, hi, moin, guten tag/morgen/abend, servus, grüezi, ja, ok, doch, mal, auch, einfach, nur, lieber, direkt, persönlich, hier, da, so, also, nochmal, wieder, aus fleisch und blut, um, dass, es, kompetenten, kompetente, anderen, andere, nette, netten, hilfe, helfen, kein witz, am telefon, telefonisch, werden, würde, gerne, gern, wer, antworten, antwortet`,
		not: 'nicht, nich, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, statt, anstatt, weder, nix, net, bevor',
		dontWant: `ich/wir will/möchte/brauche/wollen/brauchen/benötige/würde _/jetzt/wirklich/gar/auch/gern nicht/keinen/keine/keinem/kein/nich _/mehr/mit, will/möchte/brauche/brauch nicht/keinen/keine/kein/nich _/mehr/mit, nicht nötig, nicht notwendig, nicht erforderlich, kein bedarf, habe/hab keine/keinen lust/bock _/mehr _/auf/mit, nicht mehr mit, keine lust _/mehr _/auf/mit, keinen bock _/mehr _/auf/mit, brauche ich nicht, will ich nicht, möchte ich nicht, muss nicht, brauche keine/keinen/nicht, unnötig, bitte kein/keine/keinen, weigere mich`,
		bot: 'bot/bots/chatbot/chatbots/roboter/ki/maschine/maschinen/automaten/computer mehr, bots, roboter, robotern, maschine, maschinen, computer, chatbots, ki, künstliche intelligenz, künstlichen intelligenz, automat, automaten, automatische antwort/antworten, automatischen antworten, blechkiste, programm, chatbot, sprachcomputer, robotter',
		stop: 'stopp, stop, stoppt, stoppe, schluss mit, genug von, satt, hör auf, hören sie auf, schalte, deaktiviere, weg mit, hasse, nervt, verpiss dich, verschwinde, raus mit',
		direct: `mit keinem/keiner computer/roboter/bot/chatbot/maschine/automaten, an die/den/eure/ihre/ihren fachabteilung/support/zuständige/kollegen _/weiter geben/weitergeben/weiterleiten, jemand/jemanden/jemandem der/die mir/uns persönlich, jemand/jemanden/jemandem mit ahnung/verstand/hirn, jemandem der/die ahnung/bescheid, könnte/konnte/kann da/sich/das/mir _/bitte _/mal ein/eine/jemand mensch/mitarbeiter/mitarbeiterin/kollege/kollegin, jemand/jemanden _/bitte/mal persönlich _/darum ansehen/anschauen/ansieht/anschaut/kümmern/prüfen, ist/sitzt/arbeitet da/hier/dort _/überhaupt/denn/auch/noch _/ein/mal _/echter jemand/wer/irgendjemand/mensch/irgendwer, jemand da/hier/anwesend/zuhause, ist jemand da/hier/anwesend, hört mich jemand, liest das/hier jemand/wer/ein, rufen/ruft sie/mich mich/bitte/an, ruf mich an, ruft mich _/bitte an, rufen sie mich _/bitte/zurück/sofort/mal an/zurück, bitte um _/einen rückruf/anruf, ich/wir bitte/bitten um _/einen rückruf/anruf, rückruf bitte, bitte zurückrufen, bitte anrufen, wünsche/möchte/brauche/hätte/bitte um/einen/gern _/einen rückruf/anruf,
			jemand/jemanden/jemandem aus/von/vom/in ihrem/eurem/dem/deinem/euch/ihnen/support _/team/support/kundenservice/haus, kann/könnte/soll mich _/bitte jemand/wer anrufen/zurückrufen/kontaktieren, jemand anrufen/zurückrufen, jemand mich _/bitte/mal anrufen/zurückrufen/kontaktieren, kontaktieren sie mich, meldet/melden euch/sie _/sich bei mir, bitte eskalieren, mit dem/einem vorgesetzten, wer ist hier/dein/ihr verantwortlich/chef/vorgesetzter, kann sich _/bitte/mal jemand/ein mensch/mitarbeiter/darum/das/kümmern, telefonisch sprechen, persönlich sprechen`,
		comes:
			'draufschauen, drauf schauen, drüberschauen, drüber schauen, draufsehen, reinschauen, antworten, einspringen, anschauen, ansehen, anguckt, kümmern, kontaktieren, melden, zurückrufen, anrufen, helfen, übernehmen, antworten, bearbeiten, prüfen',
		others:
			'kann/könnte/soll der/euer/ihr/dein/dieser bot/chatbot/assistent an/auch/den/das/die/eine/einen/automatisch/kunden/chats, er, ein/der/jeder/eine/die/einem kunde/nutzer/kundin/kunden, unsere/unseren/unserer/meine/meinen/die/den/seine/ihre kunden/nutzer/nutzern/user/usern/benutzer/benutzern/besucher/besuchern/gäste/gästen/patienten/mitglieder/käufer/mieter/agenten/mitarbeiter/mitarbeitern, kunden, nutzer, benutzer, besucher, unser/mein/unserem/meinem bot/chatbot/team/support/kollege/chef/agent/mitarbeiter/app/shop/produkt, unsere/unserer/meiner app/website/seite, unserem kollegen, knopf, button, schaltfläche, steht, lautet, heißt, menü, menüpunkt, artikel, beschriftung, übersetzung, er sagt, sie sagt, wenn jemand, beschriftet',
		topic:
			'wie/wo/wann kann/könnte/können ein/eine/der/die/mein/unser/unsere, einrichten, konfigurieren, konfiguration, rolle, rollen, berechtigung, berechtigungen, unterschied, bedeutet, einstellung, einstellungen, tarif, plan, preis, kostet, enthalten, beinhaltet, inklusive, funktion, hinzufügen, entfernen, anlegen, erstellen, einladen, importieren, exportieren, feld, felder, zuweisen, zuordnen, bericht, berichte, app, website, button, lizenz, lizenzen, api, konto, daten, liste, spalte, modul, einrichte, füge, lege, konnte, konnten, schon geholfen, bereits',
		harmless:
			'nicht nur, menschenrechte, personalabteilung, immobilienmakler, kontaktperson ändern, mitarbeiter hinzufügen, nicht möglich, nicht erreichbar, kein problem, warum nicht, wenn nicht, nicht funktioniert, funktioniert nicht, geht nicht, hilft nicht, verstehe nicht, weiß nicht, verstehen nicht, nicht weiter, kann nicht, konnte nicht, niemanden erreichen, jemand helfen, jemand sagen, mit einem mitarbeiter gesprochen, schon geholfen, bereits geholfen, als mensch, kein mensch, menschenskind, nicht gelöst, keine ahnung, keine antwort, keine hilfe, wenden kann',
		and: 'nicht du/dich/dir, nicht mit dir/ihnen, und, aber, oder, sondern, jedoch, doch bitte, denn, weil, sonst, trotzdem',
		why: 'warum, wieso, weshalb',
	},
};

export const DUTCH: Language = {
	code: 'nl',
	personStands: 'either',
	negationFollows: true,
	words: {
		let: 'kan/kunnen/zou/laat/mag een/er/iemand/dit/hier',
		comes:
			'dit/het overnemen/oplossen/bekijken/nakijken, overnemen, reageren, mij helpen, naar kijken, ernaar kijken, hiernaar kijken, meekijken, antwoorden, oppakken',
		human:
			'echte mensen, de mensen, mens, mensen van vlees, echt mens, menselijk contact, menselijke medewerker/agent/hulp, levend persoon, iemand van vlees, echt iemand, menselijk persoon',
		staff:
			'persoon, medewerker, medewerkster, medewerkers, klantenservice, klantendienst, helpdesk, agent, operator, collega, leidinggevende, manager, baas, chef, adviseur, vertegenwoordiger, supportmedewerker, servicemedewerker, iemand van jullie/de/het/uw/support _/team/klantenservice/support/helpdesk, jullie team, specialist, technicus, teamleider',
		someone: 'iemand, iemand anders, een van jullie',
		real: 'echt, echte, levend, levende, menselijk, menselijke, daadwerkelijk',
		contact:
			'praten, spreken, spreek, praat, chatten, bellen, contact _/opnemen met, doorverbinden, doorverbonden, verbinden, verbind _/me/mij _/door, verbonden, doorschakelen, doorsturen, contacteren, bereiken, in contact, te woord, gesprek met, overdragen, overnemen, geef me, geef mij',
		want: 'ik/wij/we wil/wilde/zou/moet/eis/wens/heb/verzoek/willen/hoef _/graag/gewoon/nu/direct/alleen _/een/nodig, wil, wil graag, kan/mag/kun/kunnen/kunt/zou ik/je/u/jullie/we _/mij/me/alsjeblieft/aub, geef/haal/verbind/laat/zet me/mij, hoe kan/bereik/kom/spreek ik, graag, is het mogelijk, waarom kan ik, mag ik',
		may: 'kan er/hier/daar, kan/mag/kun/kunnen/kunt/zou/hoe ik/je/u/jullie/we/kan _/ik, mag ik',
		ask: 'zijn er hier _/ook/nog, waar zijn _/de/jullie, zijn hier _/ook/nog, is er/daar _/een/ook/hier, zijn er, waar is, wacht op, heb je/jullie, liever, ik heb, nodig',
		please:
			'alsjeblieft, alstublieft, aub, svp, nu, direct, meteen, onmiddellijk, dringend, snel, spoed, graag, vandaag, bedankt, dank je, nodig, asjeblieft, gewenst',
		filler:
			'een, de, het, met, aan, van, mij, me, ik, je, jullie, u, hallo, hoi, dag, goedemorgen, goedemiddag, ja, ok, gewoon, alleen, even, hier, dan, toch, om, te, wel, eens, wat, hulp, die, kan, helpen, telefonisch, over, graag',
		not: 'niet, geen, nooit, zonder, in plaats van, voordat',
		dontWant:
			'hoef/wil/hoeft ik/_ met niemand, ik/wij/we wil/hoef/heb/willen/hoeven niet/geen/nooit _/meer/met, wil niet/geen _/met/meer, geen behoefte aan, niet nodig, hoeft niet, hoef niet, geen zin in, geen zin om, heb geen nodig, geen behoefte',
		bot: 'bot/bots/chatbot/robot/robots/machine/machines/computer meer, robots, machine, machines, computer, kunstmatige intelligentie, automatische antwoorden, geautomatiseerde antwoorden, bots, chatbots, robotje',
		stop: 'stop, stop met, genoeg van, zat, weg met, haat, ben klaar met, moe van, beu',
		direct:
			'iemand van jullie/u/het/de _/team/klantenservice/support mij/me/ons/_, iemand mij/me _/even terugbellen/bellen/opbellen, iemand hier/er/daar persoonlijk naar kijken, iemand persoonlijk naar, waar zijn de/jullie mensen, is/is er/hier iemand/daar _/daar/aanwezig/hier/iemand, is er iemand _/daar/hier/aanwezig/die, is daar iemand, iemand aanwezig, iemand daar, bel mij/me _/terug/aub/alsjeblieft, kunnen/kunt/kan jullie/u/je/iemand me/mij _/terug bellen/terugbellen, terugbellen aub/alstublieft/graag, graag teruggebeld, iemand van jullie/uw/het/de team/support/klantenservice, iemand me/mij _/terug bellen/terugbellen, neem contact met mij/me op',
		call: 'bel me, bel mij',
		others:
			'onze/mijn/de klanten/gebruikers/bezoekers/klant/gebruiker/medewerkers/agenten/website/app, klanten, gebruikers, bezoekers, onze/mijn bot/chatbot/manager/collega/team/baas, knop, staat, zegt, label, artikel, als iemand, zij, hij, een klant',
		topic:
			'instellen, configureren, rol, rollen, rechten, verschil, betekent, instelling, instellingen, abonnement, prijs, kost, functie, toevoegen, verwijderen, aanmaken, uitnodigen, importeren, exporteren, veld, velden, toewijzen, rapport, app, website, knop, licentie, inbegrepen, account, gegevens, kon, al',
		harmless:
			'waar zijn de/jullie mensen die/van/uit/in/op, de mensen die/van/uit/in, niet alleen, mensenrechten, geen probleem, contactpersoon, niet bereikbaar, kan niet, werkt niet, lukt niet, kon niet, niet werkt, niet lukt, weet niet, begrijp niet, snap niet, makelaar, iemand helpen, waarom niet, niet opgelost, geen antwoord, geen idee, helpt niet',
		and: 'niet jij/jou/jullie, niet met jou, en, maar, of, want, omdat, dus',
		why: 'waarom',
	},
};

const SCANDINAVIAN_TOPICS =
	'api, widget, app, appen, konfigurere, konfigurera, rolle, roll, roller, roller, forskel, forskjell, skillnad, betyder, betyr, indstilling, innstilling, inställning, indstillinger, innstillinger, inställningar, abonnement, abonnemang, pris, koster, kostar, funktion, funksjon, tilføje, tilføjer, legge til, legger, lägga till, lägger, fjerne, ta bort, slette, oprette, opprette, skapa, invitere, bjuda, importere, importera, eksportere, exportera, felt, fält, knap, knapp, rapport, licens, lisens, inkluderet, inkludert, ingår, konto, tildele, tilldela';

export const SWEDISH: Language = {
	code: 'sv',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'titta/kolla på det/detta/mitt/min/saken/mig, ta över, svara _/mig, hjälpa mig',
		let: 'kan/kunde/låt en/någon, kan det/ni',
		human:
			'människa, människor, mänsklig kontakt/agent/support/hjälp/handläggare/medarbetare, mänsklig, riktig person, levande person, människan',
		staff:
			'person, handläggare, medarbetare, kundtjänst, kundservice, kundsupport, agent, operatör, chef, kollega, rådgivare, säljare, representant, anställd, supporten, kundtjänstmedarbetare, chefen, någon från/på/i er/ert/support/supporten/kundtjänst/teamet/kundservice, tekniker',
		someone: 'någon, nån, någon annan',
		real: 'riktig, riktiga, verklig, verkliga, levande, äkta, mänsklig',
		contact:
			'prata, tala, pratar, snacka, chatta, kontakta, kontakt med, koppla, kopplad, kopplas, vidarekoppla, vidarekopplad, nå, komma i kontakt, ringa, samtal med, få hjälp av, hjälp av, skicka mig vidare, eskalera, ge mig, överlämna',
		want: 'jag/vi vill/behöver/skulle/kräver/önskar/måste/föredrar _/bara/gärna/vilja/ha/helst _/ha, kan/får/kunde/skulle jag/du/ni/vi _/få/snälla/kunna, ge/koppla/låt/släpp mig, hur kan/får/når/kontaktar/pratar/kommer jag, vill, behöver, är det möjligt, går det att, varför kan jag, jag vill ha',
		ask: 'finns det _/någon/en/några, är det en, väntar på, har ni, hellre, var är, finns',
		please:
			'tack, snälla, nu, genast, omedelbart, direkt, snabbt, akut, brådskande, idag, vänligen, äntligen, behövs, sökes, tack på förhand',
		filler:
			'en, ett, den, det, med, till, av, mig, jag, du, ni, er, hej, hejsan, god morgon, ja, ok, bara, här, då, att, om, få, hjälp, i telefon, på telefon, ha, som, kan, istället, från',
		not: 'inte, ej, ingen, inga, inget, aldrig, utan, icke, istället för',
		dontWant:
			'jag/vi vill/behöver inte/ingen/aldrig _/ha, vill/behöver inte/ingen _/ha, inget behov av, behövs inte, orkar inte, inte nödvändigt, slipper, vill slippa, slippa',
		bot: 'bot/botar/robot/robotar/maskin/maskiner mer/längre, robotar, botten, roboten, maskin, maskiner, dator, datorer, bottar, artificiell intelligens, automatsvar, autosvar, automatiska svar',
		stop: 'sluta, stoppa, stäng av, trött på, less på, hatar, nog med, nog av, bort med',
		direct:
			'är/finns det/någon någon/här/där _/här/där/hemma/som/på, är/finns någon där/här, är det någon där/här, finns det någon där/här/som, ring mig _/tack/upp/snälla, kan någon/ni/du ringa _/upp _/mig, bli uppringd, vill bli uppringd, någon från/på/i er/ert/supporten/kundtjänst/teamet, kontakta mig, ring upp mig',
		call: 'ring mig',
		others:
			'våra/mina/vår/min kunder/användare/besökare/bot/chatbot/app/chef/kollega/team, kunder, användare, kunderna, användarna, besökare, knappen, står, säger, texten, artikeln, de, han, hon, om någon',
		topic: SCANDINAVIAN_TOPICS,
		harmless:
			'har/hade _/redan/just/precis pratat/talat/snackat/chattat, pratade/talade/snackade _/jag/vi, inte bara, mänskliga rättigheter, inga problem, kontaktperson, kan inte, fungerar inte, funkar inte, går inte, kunde inte, vet inte, förstår inte, varför inte, fastighetsmäklare, inte löst, inget svar, hjälper inte, någon hjälpa',
		and: 'inte du/dig, inte med dig, och, men, eller, utan en, eftersom, för att, så',
		why: 'varför',
	},
};

export const DANISH: Language = {
	code: 'da',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'kigge/se på det/dette/min/mit/sagen, tage over, svare _/mig, hjælpe mig',
		let: 'kan/kunne/lad et/en/nogen/jeres',
		human:
			'menneske, mennesker, levende person, rigtig person, menneskelig kontakt/medarbejder/hjælp/support/agent, rigtigt menneske, levende menneske',
		staff:
			'lederen, leder, chefen, chef, person, medarbejder, medarbejdere, kundeservice, kundesupport, kundetjeneste, agent, operatør, chef, kollega, rådgiver, sælger, repræsentant, konsulent, supporten, leder, sagsbehandler, nogen/en fra jer/jeres/support/supporten/teamet/kundeservice, supporter, tekniker',
		someone: 'nogen, en anden, en af jer',
		real: 'rigtig, rigtigt, rigtige, ægte, levende, virkelig, menneskelig, fysisk',
		contact:
			'tale, snakke, taler, snakker, chatte, kontakte, kontakt med/til, stille igennem, stillet igennem, stil mig, viderestille, viderestil, viderestillet, forbinde, forbind, få fat i, fat i, ringe, komme i kontakt, omstille, omstil, samtale med, hjælp af, hjælp fra, eskalere, giv mig',
		want: 'jag/jeg/vi vil/ønsker/skal/kræver/behøver/har/foretrækker/må _/gerne/bare/kun/hellere _/have/brug _/for, kan/må/kunne/vil jeg/du/i/vi _/få/venligst/gerne, giv/stil/lad/sæt mig, hvordan kan/kommer/kontakter/taler/får jeg, vil gerne, er det muligt, hvorfor kan jeg, brug for',
		ask: 'er der _/en/et/nogen/også, venter på, har i, hellere, hvor er, findes der',
		please:
			'tak, venligst, nu, straks, med det samme, hurtigt, akut, haster, i dag, omgående, endelig, søges, på forhånd tak, gerne',
		filler:
			'en, et, den, det, med, til, af, mig, jeg, du, i, jer, hej, goddag, ja, ok, bare, her, så, at, om, få, hjælp, i telefonen, telefonisk, have, der, som, kan, i stedet, fra, tale',
		not: 'ikke, ingen, intet, aldrig, uden, ej, i stedet for',
		dontWant:
			'jeg/vi vil/ønsker/behøver/har/gider/skal ikke/ingen/aldrig _/gerne/have/brug/tale _/for, vil/gider/ønsker/behøver ikke _/have, ingen grund til, ikke nødvendigt, ikke brug for, vil gerne undgå, slippe for',
		bot: 'bot/bots/robot/robotter/maskine/maskiner mere/længere, robotter, robotten, botten, maskine, maskiner, computer, computere, botter, kunstig intelligens, autosvar, automatiske svar, automatsvar',
		stop: 'stop, sluk, træt af, hader, nok af, væk med, stop med',
		direct:
			'er/er der nogen/der _/der/her/hjemme/til/som, er der nogen _/der/her/hjemme/til, ring til mig, ring mig _/op, kan/vil nogen/i/du _/venligst ringe _/til/mig _/mig/op, blive ringet op, ringet op, nogen/en fra jeres/jer/supporten/teamet/kundeservice, kontakt mig, kontakt mig venligst',
		call: 'ring mig, ring til mig',
		others:
			'vores/mine/min kunder/brugere/besøgende/bot/chatbot/app/chef/kollega/team, kunder, brugere, kunderne, brugerne, besøgende, knappen, står, siger, teksten, artiklen, de, han, hun, hvis nogen',
		topic: SCANDINAVIAN_TOPICS,
		harmless:
			'har/havde _/allerede/lige talt/snakket/chattet, talte/snakkede _/jeg/vi, ikke kun, ikke bare, menneskerettigheder, intet problem, kontaktperson, kan ikke, virker ikke, fungerer ikke, går ikke, kunne ikke, ved ikke, forstår ikke, hvorfor ikke, ejendomsmægler, ikke løst, intet svar, hjælper ikke, nogen hjælpe, brugeragent',
		and: 'ikke dig/du, ikke med dig, og, men, eller, fordi, så',
		why: 'hvorfor',
	},
};

export const NORWEGIAN: Language = {
	code: 'no',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'se/kikke på det/dette/min/mitt/saken, ta over, svare _/meg, hjelpe meg',
		let: 'kan/kunne/la et/en/noen/dere',
		human:
			'menneske, mennesker, levende person, ekte person, ekte menneske, menneskelig kontakt/medarbeider/hjelp/support/agent, levende menneske, virkelig menneske',
		staff:
			'noen i teamet deres/_, person, medarbeider, medarbeidere, kundeservice, kundestøtte, kundesenter, agent, operatør, sjef, sjefen, kollega, rådgiver, selger, representant, saksbehandler, konsulent, supporten, leder, noen/en fra dere/deres/support/supporten/teamet/kundeservice, tekniker',
		someone: 'noen, en annen, en av dere, nokon',
		real: 'ekte, virkelig, levende, reell, menneskelig, ordentlig, skikkelig',
		contact:
			'snakke, prate, snakker, chatte, kontakte, kontakt med, sette over, satt over, sett meg, koble, koblet, overføre, overfør, komme i kontakt, få tak i, tak i, ringe, samtale med, hjelp av, hjelp fra, eskalere, gi meg',
		want: 'jeg/eg/vi vil/ønsker/må/krever/trenger/foretrekker/skal/ville _/gjerne/bare/kun/heller/å _/ha/å, kan/får/kunne/må jeg/eg/du/dere/vi _/få/vær/gjerne/vennligst, gi/sett/la/koble meg, hvordan kan/kommer/kontakter/snakker/får jeg, vil gjerne, er det mulig, hvorfor kan jeg, trenger',
		ask: 'er/finnes det _/en/et/noen/også, venter på, har dere, heller, hvor er',
		please:
			'takk, vennligst, nå, straks, med en gang, umiddelbart, raskt, akutt, haster, i dag, endelig, vær så snill, ver så snill, snarest, snill',
		filler:
			'en, et, ei, den, det, med, til, av, meg, jeg, eg, du, dere, hei, hallo, god dag, ja, ok, bare, her, så, å, om, få, hjelp, på telefon, ha, som, kan, i stedet, fra, vær',
		not: 'ikke, ikkje, ingen, aldri, uten, i stedet for',
		dontWant:
			'jeg/eg/vi vil/ønsker/trenger/har/gidder/orker ikke/ingen/aldri/ikkje _/gjerne/ha/behov/å _/for, vil/gidder/ønsker/trenger ikke/ikkje _/ha/å, ingen grunn til, ikke nødvendig, ikke behov for, slippe',
		bot: 'bot/boter/robot/roboter/maskin/maskiner mer/lenger, roboter, roboten, boten, maskin, maskiner, datamaskin, boter, kunstig intelligens, autosvar, automatiske svar',
		stop: 'stopp, slutt, slutt med, slå av, lei av, hater, nok av, vekk med, bort med',
		direct:
			'noen i teamet/supporten deres, noen fra teamet/supporten deres, er/er det noen/der _/der/her/hjemme/som, er det noen _/der/her/hjemme/som, er noen der, ring meg _/opp/tilbake, kan noen/dere/du _/vennligst ringe _/meg, bli oppringt, noen/en fra dere/deres/supporten/teamet/kundeservice, kontakt meg',
		call: 'ring meg',
		others:
			'våre/mine/min/vår kunder/brukere/besøkende/bot/chatbot/app/sjef/kollega/team, kunder, brukere, kundene, brukerne, besøkende, knappen, står, sier, teksten, artikkelen, de, han, hun, hvis noen',
		topic: SCANDINAVIAN_TOPICS,
		harmless:
			'har/hadde _/allerede/nettopp/akkurat snakket/pratet/chattet, snakket/pratet/chattet jeg/vi, ikke bare, ikke kun, menneskerettigheter, ingen problem, kontaktperson, kan ikke, virker ikke, fungerer ikke, går ikke, kunne ikke, vet ikke, forstår ikke, hvorfor ikke, eiendomsmegler, ikke løst, ingen svar, hjelper ikke, noen hjelpe',
		and: 'ikke deg/du, ikke med deg, og, men, eller, fordi, så',
		why: 'hvorfor',
	},
};

export const AFRIKAANS: Language = {
	code: 'af',
	personStands: 'either',
	negationFollows: true,
	words: {
		human: 'mens, regte mens, lewende mens, menslike agent',
		staff:
			'persoon, agent, konsultant, bestuurder, toesighouder, kliëntediens, verteenwoordiger, iemand van julle/die span',
		someone: 'iemand',
		real: 'regte, lewende, egte',
		contact: 'praat, gesels, kontak, deursit, verbind, skakel',
		want: 'ek/ons wil/moet/benodig/soek _/graag, kan/mag ek/julle _/asseblief, sit/gee/laat my, hoe kan ek, wil',
		ask: 'is daar _/n',
		please: 'asseblief, nou, dadelik, dringend, dankie',
		filler: 'n, die, met, aan, my, ek, jy, u, hallo, ja, net, hier, om, te, hulp',
		not: 'nie, geen, nooit, sonder',
		dontWant: 'ek/ons wil/hoef nie, wil nie, nie nodig nie',
		bot: 'masjien, rekenaar, robotte, kunsmatige intelligensie',
		stop: 'stop, hou op',
		direct: 'is daar iemand, iemand daar, bel my, bel my terug, iemand van julle span',
		others: 'ons/my kliënte/gebruikers, kliënte, gebruikers, knoppie, sê',
		topic: 'instellings, rol, verskil, funksie, plan',
		harmless: 'nie net nie, kan nie',
		and: 'en, maar, of, want',
		why: 'hoekom, waarom',
	},
};
