import type { Language } from '../language';

export const FINNISH: Language = {
	code: 'fi',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'katsoa/tarkistaa/hoitaa tätä/tämän/asiaani/asiani, vastata _/minulle, auttaa minua, ottaa tämän',
		let: 'voisiko/voiko/voisi joku/joku/ihminen/asiakaspalvelija, saisiko',
		human:
			'ihminen, ihmisen, ihmistä, ihmiselle, ihmisten, ihmisille, ihmisiä, ihmiseen, oikea/oikean/oikeaa/oikealle/elävä/elävän/elävää/todellisen ihminen/ihmisen/ihmistä/ihmiselle/henkilö/henkilön, jonkun oikean/elävän, ihmiskontakti, ihmisasiakaspalvelija',
		staff:
			'henkilö, henkilön, henkilöä, henkilölle, asiakaspalvelija, asiakaspalvelijan, asiakaspalvelijaa, asiakaspalvelijalle, asiakaspalvelu, asiakaspalvelun, asiakaspalveluun, asiakaspalvelua, asiakastuki, asiakastuen, asiakastukeen, agentti, agentin, agentille, agenttia, työntekijä, työntekijän, työntekijälle, edustaja, edustajan, edustajalle, edustajaa, esimies, esimiehen, esimiehelle, esihenkilö, esihenkilön, päällikkö, päällikön, pomo, pomon, pomolle, virkailija, virkailijan, virkailijalle, asiantuntija, asiantuntijan, operaattori, operaattorin, neuvoja, tuki, tukeen, tukihenkilö, tukihenkilön, joku/jonkun/jonkin/jollekin/jotakuta teidän/tiimistä/tiimistänne/asiakaspalvelusta/teiltä/tuesta, myyjä, myyjän, johtaja, johtajan',
		someone: 'joku, jonkun, jollekulle, jollekin, jotakuta, kenet, kenenkään',
		real: 'oikea, oikean, oikeaa, oikealle, elävä, elävän, elävää, todellinen, todellisen, aito, aidon',
		contact:
			'puhua, jutella, keskustella, puhun, puhuisin, puhelimessa, chatata, yhteyttä, yhteys, yhteyden, yhdistä, yhdistäkää, yhdistää, yhdistettävä, siirrä, siirtäkää, siirtää, ota yhteyttä, ottaa yhteyttä, tavoittaa, soittaa, ohjaa, ohjatkaa, välitä, asioida, asioisin, viestitellä, saada, saanko, antakaa, anna',
		want: 'haluan, haluaisin, tahdon, tahtoisin, tarvitsen, tarvitsisin, vaadin, pyydän, toivon, mieluummin, voinko, voisinko, saanko, saisinko, voiko, voitteko, voisitteko, voisiko, haluamme, miten/kuinka voin/saan/pääsen/otan, antakaa, anna, pakko saada, minun on/täytyy/pitää, mulle, miksi en voi',
		ask: 'onko _/siellä/täällä/teillä, missä on, odotan, löytyykö, mieluummin, onks',
		please:
			'kiitos, ole hyvä, olkaa hyvä, olkaa hyvät, nyt, heti, välittömästi, nopeasti, kiireesti, kiireellinen, tänään, pian, vihdoin, kiitti, vain, pliis, pyydän',
		filler:
			'kanssa, kaa, minä, mä, minut, minua, mut, minulle, te, teidän, sinun, hei, moi, terve, päivää, kyllä, joo, ok, ihan, suoraan, tänne, täällä, täältä, joka, apua, auttaa, auttamaan, toinen, toisen, puhelimitse, puhelimella, eikä, voi, se, on, jos, vaan',
		not: 'ei, en, emme, eikä, älä, älkää, ilman, sijaan, sijasta',
		dontWant:
			'en halua, en haluaisi, en tarvitse, en tahdo, emme halua, ei tarvitse, ei tarvita, ei ole tarvetta, en jaksa, ei tarvetta, älä yhdistä, älkää yhdistäkö, en enää halua, en kaipaa, ei kiinnosta, en halua enää',
		bot: 'botti, botin, bottia, botille, botit, bottien, robotti, robotin, robottia, robotille, robotit, robottien, kone, koneen, konetta, koneelle, tietokone, tietokoneen, tekoäly, tekoälyn, tekoälyä, tekoälylle, chatbotti, chatbotin, chattibotti, automaattivastaus, automaatti, automaatin',
		stop: 'lopeta, lopettakaa, seis, riittää, sammuta, sammuttakaa, vihaan, kyllästynyt, stop, pysäytä, poista',
		direct:
			'onko siellä/täällä/kukaan/paikalla _/ketään/kukaan/joku/oikeasti/yhtään, onko kukaan/ketään/joku _/siellä/täällä/paikalla, onkohan siellä ketään, soita/soittakaa minulle/mulle/takaisin, soittakaa, voiko/voisiko/voisitteko joku/soittaa _/soittaa/minulle, soittopyyntö, joku/jonkun/jollekin teidän/tiimistä/tiimistänne/asiakaspalvelusta/teiltä/tuesta, ottakaa/ota minuun yhteyttä, ottakaa yhteyttä minuun, takaisinsoitto',
		others:
			'asiakkaamme, käyttäjämme, asiakkaat, käyttäjät, käyttäjä, asiakas, asiakkaani, käyttäjien, asiakkaiden, meidän asiakkaat/sovellus/botti/tiimi, sovelluksessamme, bottimme, painike, painikkeessa, lukee, sanoo, he, jos joku, kun joku, tiimimme',
		topic:
			'asettaa, asetan, asetus, asetukset, asetuksissa, rooli, roolit, rooleja, oikeudet, ero, eroa, tarkoittaa, toiminto, ominaisuus, paketti, hinta, maksaa, sisältyy, sisältää, lisätä, lisään, poistaa, poistan, luoda, luon, kutsua, kutsun, tuoda, viedä, kenttä, raportti, sovellus, sovelluksessa, lisenssi, tili, tilin, tiedot, moduuli, määrittää',
		harmless:
			'puhuin, juttelin, olen/olemme _/jo puhunut/jutellut/puhuneet/jutelleet, puhuin jo, ihmisoikeudet, henkilöstöhallinta, henkilöstöhallinto, kiinteistönvälittäjä, yhteyshenkilö, yhteyshenkilön, ei vain, en pysty, en voi, ei toimi, en ymmärrä, en tiedä, ei auta, miksi ei, jos ei, ei hätää, en saa, en löydä, ei onnistu, voiko joku auttaa, osaako joku, käyttäjäagentti, ei vastaa',
		and: 'et sinä, en sinun kanssasi, ja, mutta, tai, koska, joten, vaan',
		why: 'miksi',
	},
};

export const ESTONIAN: Language = {
	code: 'et',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'vaadata, üle vaadata, vastata, aidata mind',
		let: 'kas keegi/mõni, saaks/võiks keegi/mõni/inimene, saaks, võiks',
		human:
			'inimene, inimesega, inimese, inimest, inimesele, inimesed, inimestega, päris/elus/elava/reaalse/tõelise inimene/inimesega/inimest/isik/isikuga, kellegi päris/elavaga',
		staff:
			'isik, isikuga, isikut, klienditeenindaja, klienditeenindajaga, klienditeenindajat, klienditeenindus, klienditeenindusega, klienditugi, klienditoega, agent, agendiga, agenti, töötaja, töötajaga, töötajat, esindaja, esindajaga, esindajat, juhataja, juhatajaga, juht, juhiga, ülemus, ülemusega, konsultant, konsultandiga, operaator, operaatoriga, operaatorit, spetsialist, spetsialistiga, kolleeg, kolleegiga, nõustaja, tugi, toega, tugiisik, keegi/kellegi/kellegagi teie/meeskonnast/tiimist/teilt, teenindaja, teenindajaga, teenindajat',
		someone: 'keegi, kellegi, kellegagi, kedagi, kellelegi',
		real: 'päris, elus, elava, elavat, reaalne, reaalse, tõelise, tõeline',
		contact:
			'rääkida, rääkima, räägin, vestelda, suhelda, kõneleda, ühendust, ühendage, ühenda, ühendada, suunake, suuna, suunata, kontakteeruda, kontakt, kontakti, helistada, andke, anna, chattida, edastage, vahetage',
		want: 'tahan, tahaksin, soovin, sooviksin, vajan, palun, nõuan, eelistan, kas saan/saaksin/ma/võiksin _/saan/saaksin/võin, saan, saaksin, tahame, kuidas ma/saan/saada/võtta _/saan, pean, laske, miks ma ei saa, mul on vaja, on vaja',
		ask: 'kas on/teil/siin/seal _/on, on seal/siin, kus on, ootan, pigem',
		please: 'palun, nüüd, kohe, viivitamatult, kiiresti, kiire, täna, aitäh, tänan, lõpuks, ainult, vaja',
		filler:
			'ga, koos, mind, mulle, minu, ma, mina, teie, teiega, tere, tervist, jah, ok, siin, siia, otse, isiklikult, telefonitsi, telefoni teel, kes, abi, aidata, aitaks, teise, mitte, ja, on, seda, mõne',
		not: 'ei, mitte, ilma, ära, ärge, asemel, pole',
		dontWant:
			'ei taha, ei soovi, ei vaja, pole vaja, ei ole vaja, ei tahaks, ei sooviks, pole vajadust, ei pea, ei viitsi, ärge ühendage, ei taha enam',
		bot: 'boti, botiga, botid, botte, botidega, roboti, robotiga, robotid, robotit, robotitega, masin, masinaga, masinat, arvuti, arvutiga, tehisintellekt, tehisintellektiga, tehisaru, tehisaruga, juturobot, juturobotiga, vestlusrobot, vestlusrobotiga, automaat, automaadiga, automaatvastus',
		stop: 'lõpeta, lõpetage, aitab, stop, peata, peatage, lülitage välja, vihkan, küll',
		direct:
			'kas siin/seal on keegi, kas keegi on _/seal/siin/olemas, kas on kedagi/keegi, kas seal kedagi, on seal keegi, on keegi seal, helista/helistage mulle/tagasi, palun helistage, palun helistada, võtke/võta minuga ühendust, keegi/kellegi/kellegagi teie/meeskonnast/tiimist/teilt',
		others:
			'meie/minu kliendid/kasutajad/klientidel/kasutajatel/rakendus/bot/meeskond/ülemus/agendid, kliendid, kasutajad, kasutaja, nupp, ütleb, kirjas, nad, kui keegi',
		topic:
			'seadistada, seadistan, seaded, seadistus, roll, rollid, õigused, erinevus, vahe, tähendab, funktsioon, pakett, hind, maksab, sisaldab, lisada, lisan, eemaldada, kustutada, luua, kutsuda, importida, eksportida, väli, määrata, aruanne, rakendus, litsents, konto, andmed, moodul',
		harmless:
			'rääkisin, rääkisime, olen _/juba rääkinud/suhelnud, inimressursid, inimõigused, kinnisvaramaakler, kontaktisik, mitte ainult, ei saa, ei tööta, ei saa aru, ei tea, ei aita, miks mitte, kui ei, pole probleemi, ei õnnestu, ei leia, ei vasta, kas keegi saab aidata, keegi aidata',
		and: 'aga, kuid, või, vaid, sest, seega',
		why: 'miks',
	},
};

export const HUNGARIAN: Language = {
	code: 'hu',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes:
			'nézze meg, megnézni, megnézné, megnézi, válaszoljon, válaszolni, átvenni, foglalkozzon vele/velem',
		let: 'nézze meg, válaszoljon, foglalkozzon, tudna, tudná, hadd, nézné',
		human:
			'igazi/élő/valódi/valós emberek, az emberek, ember, embert, emberrel, embernek, emberhez, emberek, emberekkel, élő/igazi/valódi/valós/hús ember/emberrel/embert/személy/személlyel/emberhez, emberi lény, emberi lénnyel, hús vér ember/emberrel, emberi ügyintéző, emberi ügyintézővel, valaki igazi/élő/igazival/élővel',
		staff:
			'személy, személlyel, személyt, ügyintéző, ügyintézővel, ügyintézőt, ügyintézőhöz, ügyfélszolgálat, ügyfélszolgálattal, ügyfélszolgálatot, ügyfélszolgálatos, ügyfélszolgálatossal, ügyfélszolgálati munkatárs/munkatárssal, munkatárs, munkatárssal, munkatársat, munkatársával, munkatárshoz, munkatársukkal, operátor, operátorral, operátort, ügynök, ügynökkel, ügynököt, képviselő, képviselővel, vezető, vezetővel, vezetőt, menedzser, menedzserrel, főnök, főnökkel, főnökét, főnökével, felettes, felettessel, felettesével, kolléga, kollégával, kollégát, szakember, szakemberrel, támogatás, támogatással, valaki a/önöktől/csapatból/csapatukból, valakivel a/önöktől/csapatból/csapatukból, tanácsadó, tanácsadóval, szupport',
		someone: 'valaki, valakivel, valakit, valakihez, bárki, bárkivel',
		real: 'élő, igazi, valódi, valós, emberi, igazival, élővel',
		contact:
			'beszélni, beszélnék, beszélhetek, beszélhetnék, beszélek, beszélgetni, beszéljek, kapcsolja, kapcsolj, kapcsoljon, kapcsoljanak, kapcsolják, kapcsolatba, kapcsolat, átirányítani, irányítson, irányítsanak, csetelni, chatelni, elérni, elérhetek, felhívni, adjanak, adjon, adja, továbbítsák, továbbítsa, kapcsolni, kommunikálni, levelezni, érem el, értekezni',
		want: 'akarok, szeretnék, szeretném, kérek, kérem, kérném, kell, kellene, szükségem van, kívánok, követelem, követelek, inkább, tudok, tudnék, lehet, lehetne, akarunk, hogyan/hogy/hol tudok/lehet/érhetek/beszélhetek, beszélhetek, beszélhetnék, beszélnék, kapcsoljon, adjon, hadd, miért nem, szeretnénk',
		ask: 'vannak _/itt _/még, van itt, hol vannak, van _/ott/itt/önöknél _/egy/valami, hol van, várok, inkább',
		please:
			'kérem, kérek, légyszi, légy szíves, legyen szíves, légyszíves, most, azonnal, sürgősen, sürgős, gyorsan, ma, minél előbb, köszönöm, köszi, végre, csak, lécci, kell, kérnék',
		filler:
			'egy, a, az, egyik, hogy, engem, nekem, én, ön, önök, önnel, jó napot, jó napot kívánok, szia, sziasztok, helló, üdv, igen, ok, itt, ide, közvetlenül, személyesen, telefonon, aki, segítség, segítséget, segíteni, másik, és nem, is, már, ott, segít',
		not: 'nem, ne, nélkül, helyett, nincs, sem, soha',
		dontWant:
			'nem akarok, nem szeretnék, nem kérek, nem kell, nincs szükségem, nincs szükség, nem szükséges, nem kívánok, nem akarunk, ne kapcsoljon, ne kapcsoljanak, nem akarom, nem szeretném, felesleges',
		bot: 'bottal, botot, botok, botokkal, robottal, robotot, robotok, robotokkal, gép, géppel, gépet, gépek, gépekkel, számítógép, számítógéppel, mesterséges intelligencia, mesterséges intelligenciával, mi vel, csetbot, csetbottal, chatbottal, chatbotot, automata, automatával, robotnak',
		stop: 'elég, elég volt, állj, stop, hagyja abba, hagyd abba, kapcsolja ki, kapcsold ki, utálom, elegem van, unom',
		direct:
			'van ott/itt valaki, van valaki ott/itt/_, van itt bárki, van ott bárki, valaki ott/itt, hívjon/hívjanak/hívj _/fel/vissza _/engem/kérem, hívjanak vissza, hívjon fel, hívj fel, visszahívást kérek, kérek visszahívást, felhívna, hívjon valaki, vegye/vegyék fel velem, valaki a/önöktől/csapatból/csapatukból, keressenek meg',
		others:
			'ügyfeleink, felhasználóink, vásárlóink, ügyfelek, felhasználók, vásárlók, felhasználó, ügyfél, látogatók, ügyfeleim, alkalmazásunk, alkalmazásunkban, botunk, főnököm, gomb, gombon, szerepel, írja, mondja, ők, ha valaki, amikor valaki',
		topic:
			'beállítani, beállítás, beállítások, szerepkör, szerep, jogosultság, jogosultságok, különbség, jelent, funkció, csomag, ár, ára, kerül, tartalmaz, tartalmazza, hozzáadni, hozzáadok, hozzáadhatok, törölni, létrehozni, meghívni, importálni, exportálni, mező, mezők, hozzárendelni, jelentés, alkalmazás, licenc, fiók, adatok, modul, integráció',
		harmless:
			'az emberek akiket/akik, emberi erőforrás, emberi erőforrások, emberi jogok, ingatlanügynök, kapcsolattartó, kapcsolattartót, nem csak, nem csupán, nem tudok, nem működik, nem értem, nem tudom, nem segít, miért ne, ha nem, nem gond, nem sikerül, nem találom, nem válaszol, nem lehet, valaki segíteni, valaki segít, nem megy, nem érti',
		and: 'nem te/veled/téged, és, de, vagy, hanem, mert, ezért',
		why: 'miért',
	},
};
