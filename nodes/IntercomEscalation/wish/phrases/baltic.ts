import type { Language } from '../language';

export const LITHUANIAN: Language = {
	code: 'lt',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'pažiūrėti, peržiūrėti, atsakyti, padėti man',
		let: 'ar gali/galėtų, galėtų, tegul, gali',
		human:
			'žmogus, žmogumi, žmogaus, žmogų, žmogui, žmonės, žmonėmis, žmonių, gyvas/gyvu/tikras/tikru žmogus/žmogumi/asmuo/asmeniu, kažkuo tikru/gyvu',
		staff:
			'asmuo, asmeniu, asmens, darbuotojas, darbuotoju, darbuotojo, darbuotoją, agentas, agentu, agento, agentą, operatorius, operatoriumi, operatoriaus, operatorių, konsultantas, konsultantu, konsultanto, konsultantą, vadybininkas, vadybininku, vadybininko, vadovas, vadovu, vadovo, viršininkas, viršininku, atstovas, atstovu, atstovo, specialistas, specialistu, specialisto, kolega, aptarnavimas, aptarnavimu, klientų aptarnavimas/aptarnavimo/aptarnavimu, pagalbos komanda, pagalba klientams, kas nors iš jūsų/komandos, kuo nors iš jūsų/komandos, palaikymo komanda',
		someone: 'kas nors, kažkas, kuo nors, kažkuo, ką nors',
		real: 'gyvas, gyvu, tikras, tikru, tikro, gyvo, realus, realiu',
		contact:
			'kalbėti, kalbėtis, pakalbėti, pasikalbėti, bendrauti, pabendrauti, šnekėti, susisiekti, sujungti, sujunkite, sujunk, sujungt, perjungti, perjunkite, nukreipti, nukreipkite, kontaktas, skambinti, paskambinti, duokite, pakvieskite, perduokite, susirašinėti',
		want: 'noriu, norėčiau, reikia, man reikia, prašau, reikalauju, pageidauju, galiu, ar galiu, ar galėčiau, galėčiau, galite, norime, kaip galiu/susisiekti/pasiekti, privalau, leiskite, kodėl negaliu',
		ask: 'ar yra _/čia, kur yra, laukiu, ar turite, geriau, verčiau',
		please:
			'prašau, prašom, dabar, tuoj pat, nedelsiant, skubiai, greitai, šiandien, ačiū, kuo greičiau, pagaliau, tik',
		filler:
			'su, į, man, mane, aš, jūs, jūsų, labas, laba diena, sveiki, taip, gerai, čia, kuris, pagalba, pagalbos, padėti, padėtų, kitu, tiesiogiai, asmeniškai, telefonu, o ne, ar, ir',
		not: 'ne, be, joks, jokio, niekada, vietoj, nėra',
		dontWant:
			'nenoriu, nereikia, nenorėčiau, nebenoriu, nėra reikalo, neprivalau, nenorime, neperjunkite, nebūtina',
		bot: 'botas, botu, boto, botą, botai, botais, robotas, robotu, roboto, robotą, robotai, robotais, mašina, kompiuteris, kompiuteriu, dirbtinis/dirbtiniu/dirbtinio intelektas/intelektu/intelekto, pokalbių robotas, pokalbių robotu, automatas, automatu, di',
		stop: 'gana, stop, liaukis, sustabdykite, išjunkite, išjunk, nekenčiu, užteks',
		direct:
			'ar čia/ten yra kas, ar yra kas _/nors, yra kas nors, ar kas nors čia/yra, paskambinkite/paskambink man, perskambinkite man, prašau paskambinti, susisiekite su manimi, kas nors iš jūsų/komandos',
		others:
			'mūsų/mano klientai/vartotojai/naudotojai/programėlė/botas/vadovas/agentai, klientai, vartotojai, naudotojai, mygtukas, rašo, sako, jie, jei kas',
		topic:
			'nustatyti, nustatymai, nustatymus, vaidmuo, vaidmenys, skirtumas, reiškia, funkcija, planas, kaina, kainuoja, pridėti, ištrinti, sukurti, pakviesti, importuoti, eksportuoti, laukas, priskirti, ataskaita, programėlė, licencija, paskyra, paskyros, duomenys, modulis',
		harmless:
			'žmogiškieji ištekliai, žmogiškųjų išteklių, žmogaus teisės, žmogaus teisių, kontaktinis asmuo, ne tik, negaliu, neveikia, nesuprantu, nežinau, kodėl ne, nepavyksta, kas nors padėti',
		and: 'bet, arba, tačiau, nes, todėl',
		why: 'kodėl',
	},
};

export const LATVIAN: Language = {
	code: 'lv',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'apskatīt, paskatīties, atbildēt, palīdzēt man',
		let: 'vai kāds/kāda, varētu, lai',
		human:
			'cilvēks, cilvēku, cilvēkam, cilvēka, cilvēki, cilvēkiem, dzīvu/īstu/reālu cilvēku/personu, dzīvs/īsts cilvēks, kādu dzīvu/īstu',
		staff:
			'persona, personu, darbinieks, darbinieku, darbiniekam, aģents, aģentu, aģentam, operators, operatoru, operatoram, konsultants, konsultantu, konsultantam, menedžeris, menedžeri, vadītājs, vadītāju, priekšnieks, priekšnieku, pārstāvis, pārstāvi, pārstāvim, speciālists, speciālistu, klientu apkalpošana/apkalpošanu/serviss/dienests/dienestu/atbalstu/atbalsts, atbalsts, atbalstu, kāds/kādu no jūsu/komandas/atbalsta',
		someone: 'kāds, kādu, kādam, kaut kas, kādu citu',
		real: 'dzīvs, dzīvu, īsts, īstu, reālu, reāls, īstam, dzīvam',
		contact:
			'runāt, parunāt, sarunāties, aprunāties, čatot, sazināties, savienot, savienojiet, savieno, pārslēgt, pārslēdziet, kontakts, kontaktēties, zvanīt, piezvanīt, nodot, nododiet, dodiet, pāradresējiet, pasauciet, sarakstīties',
		want: 'gribu, vēlos, es gribētu, gribētu, vēlētos, man vajag, vajag, nepieciešams, lūdzu, pieprasu, varu, vai varu, vai es varu, var, drīkstu, gribam, kā es varu, kā varu, kā sazināties, ļaujiet, kāpēc nevaru',
		ask: 'vai ir _/kāds, kur ir, gaidu, vai jums ir, labāk',
		please:
			'lūdzu, tagad, tūlīt, nekavējoties, steidzami, ātri, šodien, paldies, pēc iespējas ātrāk, beidzot, tikai',
		filler:
			'ar, pie, man, mani, es, jūs, jums, jūsu, sveiki, labdien, čau, jā, labi, šeit, kas, palīdzība, palīdzību, palīdzēt, palīdzētu, citu, tieši, personīgi, pa telefonu, telefoniski, nevis, vai, un, kādu',
		not: 'ne, bez, nav, nekādu, nekad, nevis',
		dontWant:
			'negribu, nevēlos, nevajag, man nevajag, nav vajadzības, nav nepieciešams, negribētu, nevēlētos, negribam, nesavienojiet, nepārslēdziet, vairs negribu',
		bot: 'bots, botu, botam, boti, botiem, robots, robotu, robotam, roboti, robotiem, mašīna, mašīnu, dators, datoru, mākslīgais/mākslīgo/mākslīgā intelekts/intelektu/intelekta, tērzēšanas robots, čatbots, čatbotu, mi',
		stop: 'pietiek, stop, apturiet, izslēdziet, izslēdz, ienīstu, beidziet, apnicis',
		direct:
			'vai tur/šeit kāds ir, vai šeit/tur ir kāds, vai kāds ir _/tur/šeit, vai ir kāds _/šeit/tur, kāds šeit/tur ir, piezvaniet/piezvani/zvaniet/atzvaniet man, lūdzu piezvanīt, sazinieties ar mani, kāds no jūsu/komandas',
		others:
			'mūsu/mani/manu klienti/lietotāji/klientiem/lietotājiem/lietotne/bots/vadītājs/aģenti, klienti, lietotāji, poga, rakstīts, saka, viņi, ja kāds',
		topic:
			'iestatīt, iestatījumi, iestatījumus, loma, lomas, atšķirība, nozīmē, funkcija, plāns, cena, maksā, pievienot, dzēst, izveidot, uzaicināt, importēt, eksportēt, lauks, piešķirt, atskaite, lietotne, licence, konts, kontu, dati, modulis, iekļauts',
		harmless:
			'cilvēkresursi, cilvēkresursu, cilvēktiesības, kontaktpersona, kontaktpersonu, ne tikai, nevaru, nestrādā, nedarbojas, nesaprotu, nezinu, kāpēc ne, neizdodas, kāds palīdzēt, kāds man palīdzēt',
		and: 'bet, jo, tāpēc, tomēr',
		why: 'kāpēc',
	},
};
