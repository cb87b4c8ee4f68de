import type { Language } from '../language';

export const POLISH: Language = {
	code: 'pl',
	personStands: 'either',
	negationFollows: true,
	words: {
		let: 'niech, może/mógłby/mogłaby, czy może/mógłby/ktoś',
		comes:
			'się tym zajmie/zająć/zajmą, zajmie się tym, spojrzy, spojrzeć, odpisać, odpowiedzieć, sprawdzić, odpisze, odpowie, sprawdzi, zajmie się, pomoże',
		human:
			'prawdziwi/żywi/jacyś ludzie, człowiek, człowieka, człowiekiem, człowiekowi, ludzie, ludźmi, ludzi, żywy człowiek, żywym człowiekiem, żywą osobą, żywego człowieka, prawdziwą osobą, prawdziwym człowiekiem, kimś prawdziwym/żywym/realnym, istota ludzka, istotą ludzką, prawdziwy człowiek, ludzkiego konsultanta',
		staff:
			'osoba, osobą, osobę, osoby, konsultant, konsultantem, konsultanta, konsultantką, konsultantowi, konsultantka, konsultantkę, pracownik, pracownikiem, pracownika, pracownikowi, agent, agentem, agenta, agentowi, operator, operatorem, operatora, kierownik, kierownikiem, kierownika, menedżer, menedżerem, menadżerem, przełożony, przełożonym, przełożonego, szef, szefem, szefa, doradca, doradcą, doradcę, przedstawiciel, przedstawicielem, przedstawiciela, specjalista, specjalistą, obsługa/obsługą/obsługę/obsługi klienta, biuro/biurem obsługi _/klienta, dział/działem obsługi, infolinia, pomoc/pomocą techniczna/techniczną, support, supportem, ktoś/kogoś/kimś z zespołu/obsługi/waszego/supportu/firmy/was, wasz zespół, technik, technikiem, kolega, handlowcem',
		someone: 'ktoś, kogoś, kimś, ktokolwiek, kimkolwiek, kims, kogos',
		real: 'prawdziwy, prawdziwym, prawdziwą, prawdziwego, żywy, żywym, żywą, żywego, realny, realną, ludzki, ludzkim',
		contact:
			'rozmawiać, porozmawiać, rozmowa z, rozmowy z, rozmowę z, pogadać, gadać, mówić, połączyć, połącz, połączcie, połączenie, połączenia, skontaktować, kontakt, kontaktu, skontaktuj, przełącz, przełączyć, przełączcie, przełączenie, przekieruj, przekierować, przekierujcie, czatować, dodzwonić, zadzwonić, przekaż, przekazać, skierować, podaj mi, dajcie mi, daj mi, eskaluj, eskalować, pisać, popisać, odpowiedź od, dogadać',
		want: 'niech, chcę, chce, chciałbym, chciałabym, chcemy, potrzebuję, potrzebuje, proszę, prosze, poproszę, wolę, wolałbym, wolałabym, żądam, domagam, muszę, mogę, czy mogę/mogłbym/mogłabym/można/da, mógłbym, mogłabym, można, da się, proszę o/mnie, daj/dajcie/połącz/przełącz mi/mnie, jak mogę/mam/można/się/skontaktować, gdzie mogę, dlaczego nie mogę, czemu nie mogę, chciałem, chciałam, życzę sobie',
		ask: 'czy są _/tu/tutaj _/jacyś, gdzie są _/ci/wszyscy, są tu/tutaj _/jacyś, czy jest _/tu/tam/jakiś/ktoś, czy są, jest tu/tam _/jakiś, gdzie jest, czekam na, macie, lepiej, wolę, jakiś',
		please:
			'proszę, prosze, poproszę, teraz, natychmiast, pilnie, pilne, szybko, już, dzisiaj, dziś, jak najszybciej, dziękuję, dzięki, wreszcie, w końcu, błagam, tylko, potrzebny, potrzebna',
		filler:
			'z, ze, do, na, o, się, mi, mnie, ja, wy, was, wami, państwa, dzień dobry, cześć, hej, witam, tak, ok, tu, tutaj, jakimś, jakąś, jakiegoś, jakaś, kto, który, która, kompetentny, pomoc, pomóc, pomoże, inny, inną, bezpośrednio, osobiście, telefonicznie, przez telefon, a nie, może, to, jest',
		not: 'żadnych, żadnego, nie, bez, żaden, żadnego, żadnym, nigdy, zamiast, ani',
		dontWant:
			'nie chcę/chce/potrzebuję/potrzebuje/chciałbym/chciałabym/chcemy/muszę/życzę _/już/więcej/sobie, nie trzeba, nie ma potrzeby, nie potrzeba, nie muszę, wolę nie, wolałbym nie, nie łącz, nie łączcie, nie przełączaj, nie mam ochoty, bez potrzeby',
		bot: 'bot/botów/bota/botami/robotów/robota/maszyn więcej, botów, więcej botów/robotów, bota, botem, boty, botami, botów, robota, robotem, roboty, robotami, maszyna, maszyną, maszyny, komputer, komputerem, automat, automatem, automatu, sztuczna/sztuczną/sztucznej inteligencja/inteligencją/inteligencji, chatbota, chatbotem, chatboty, automatyczne odpowiedzi',
		stop: 'dość, dosyć, stop, przestań, przestańcie, wyłącz, wyłączcie, mam dość, mam dosyć, nienawidzę, koniec z, zatrzymaj',
		direct:
			'proszę do mnie zadzwonić, zadzwonić do mnie, do mnie zadzwonić, gdzie są ludzie, ktoś _/może _/się _/temu/tym osobiście przyjrzeć/zająć/sprawdzić, czy/jest jest/ktoś/tam/tu ktoś/tam/tu _/tam/tu/kto, jest tam ktoś, jest tu ktoś, ktoś tam/tu jest, ktoś tam, halo jest, zadzwoń/zadzwońcie do mnie, proszę zadzwonić, proszę o telefon/kontakt/oddzwonienie/rozmowę/połączenie, proszę oddzwonić, oddzwońcie, oddzwoń, niech ktoś zadzwoni/oddzwoni/się, ktoś/kogoś/kimś z waszego/zespołu/obsługi/supportu/działu/państwa/was, skontaktujcie się ze mną, skontaktuj się ze mną, proszę o rozmowę',
		others:
			'nasi/nasze/naszych/moi/moich/nasz/mój klienci/klientów/użytkownicy/użytkowników/klient/użytkownik/bot/szef/zespół/agent, klienci, klientów, użytkownicy, użytkowników, użytkownik, klient, nasza/naszej aplikacja/aplikacji, przycisk, napis, mówi, pisze że, oni, on, ona, jeśli ktoś, gdy ktoś, etykieta, artykuł',
		topic:
			'skonfigurować, konfiguracja, ustawić, ustawienia, ustawieniach, rola, role, rolę, uprawnienia, różnica, znaczy, oznacza, funkcja, funkcję, plan, plan, cena, kosztuje, zawiera, dodać, dodaję, usunąć, utworzyć, zaprosić, importować, eksportować, pole, pola, przypisać, raport, aplikacja, aplikacji, licencja, konto, dane, moduł, integracja',
		harmless:
			'ktoś z obsługi/zespołu/działu już, już się tym zajął/zajęła/zajęli, gdzie są ludzie których/z/w, zasoby ludzkie, prawa człowieka, agent nieruchomości, osoba kontaktowa, nie tylko, nie mogę, nie działa, nie rozumiem, nie rozumie, nie wiem, nie pomaga, dlaczego nie, jeśli nie, nie ma problemu, nie da się, nie udało, nie odpowiada, nie widzę, rozmawiałem, rozmawiałam, jak człowiek, pisze błąd, nie rozwiązało, ktoś pomóc, ktoś mi pomóc',
		and: 'nie ty/ciebie, nie z tobą, i, oraz, ale, lecz, lub, albo, tylko, bo, ponieważ, więc',
		why: 'dlaczego, czemu',
	},
};

export const CZECH: Language = {
	code: 'cs',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes:
			'podívat, se podívat, na to podívat, se na to podívat, to zkontrolovat, odpovědět, pomoci mi, převzít',
		let: 'může/mohl/mohla/mohl, může se/to/mi, ať',
		human:
			'skuteční/živí/opravdoví/nějací lidé/lidi, člověk, člověka, člověkem, člověku, lidé, lidmi, lidi, živého člověka, živým člověkem, skutečným/skutečného/skutečný člověkem/člověka/člověk, lidská bytost, lidskou bytostí, skutečnou osobou, živou osobou, lidský operátor, lidského operátora, někým živým/skutečným/opravdovým',
		staff:
			'osoba, osobou, osobu, operátor, operátorem, operátora, operátorovi, operátorka, operátorku, agent, agentem, agenta, zaměstnanec, zaměstnancem, pracovník, pracovníkem, pracovníka, podpora, podporou, podporu, zákaznická/zákaznickou/zákaznickým podpora/podporu/podporou/servis/servisem, vedoucí, vedoucím, vedoucího, nadřízený, nadřízeným, nadřízeného, manažer, manažerem, manažera, šéf, šéfem, šéfa, kolega, kolegou, zástupce, zástupcem, poradce, poradcem, specialista, specialistou, technik, technikem, někdo/někoho/někým z vašeho/podpory/vás/týmu, konzultant, konzultantem, linka, obsluha, obsluhou',
		someone: 'někdo, někoho, někým, kdokoli, kýmkoli',
		real: 'skutečný, skutečným, skutečnou, skutečného, živý, živým, živou, živého, opravdový, opravdovým, opravdovou, reálným, lidský, lidským, fyzickou',
		contact:
			'mluvil/mluvila/mluvili s/se, mluvil, mluvila, mluvit, promluvit, hovořit, bavit, pobavit, popovídat, spojit, spojte, spojení, přepojit, přepojte, přepojení, přepoj, spoj, kontaktovat, kontakt, chatovat, zavolat, předat, předejte, předej, dejte mi, dej mi, psát, dovolat, eskalovat, komunikovat, řešit',
		want: 'raději/radši bych _/mluvil/chtěl, chci, chtěl/chtěla bych, rád/ráda bych, potřebuji, potřebuju, chceme, žádám, požaduji, vyžaduji, preferuji, mohu, můžu, mohl/mohla bych, můžete mě, můžete, lze, jde, jak mohu/můžu/se, prosím, dejte/dej/spojte/přepojte mi/mě, musím, přál/přála bych, proč nemohu, bych chtěl/chtěla/rád/ráda',
		ask: 'jsou tu/zde/tady _/nějací, kde jsou, je tu/tam/zde _/nějaký, je u vás, kde je, čekám na, máte, raději, radši, existuje, nějaký, nějakého',
		please:
			'prosím, prosim, teď, hned, okamžitě, ihned, urychleně, naléhavě, urgentně, rychle, dnes, co nejdříve, děkuji, díky, už, konečně, jen, pouze',
		filler:
			's, se, si, na, do, o, mě, mi, já, vy, vás, vámi, dobrý den, ahoj, zdravím, ano, ok, tady, tu, nějakým, nějakou, kdo, který, která, pomoc, pomoci, pomůže, jiným, přímo, osobně, telefonicky, po telefonu, a ne, to, mnou, z, v',
		not: 'ne, není, bez, žádný, žádného, žádným, nikdy, místo, ani',
		dontWant:
			'nechci, nechceme, nepotřebuji, nepotřebuju, nechtěl/nechtěla bych, nemusím, není třeba, není potřeba, není nutné, není nutno, nepřeji si, nepřepojujte, nespojujte, nepřepojuj, raději ne, netřeba',
		bot: 'botů/bota/robotů/robota už, botů, bota, botem, boti, boty, robota, robotem, roboti, roboty, stroj, strojem, stroje, počítač, počítačem, automat, automatem, umělá/umělou/umělé inteligence/inteligenci/inteligencí, chatbota, chatbotem',
		stop: 'dost, stop, zastav, zastavte, vypni, vypněte, nesnáším, mám dost, přestaň, přestaňte',
		direct:
			'kde jsou lidé/lidi, je tam/tu/zde někdo, je někdo tam/tu, někdo tam/tu, zavolejte/zavolej mi, zavolat mi, prosím o zavolání/zpětné/telefonát, zavolejte zpět, ať mi někdo zavolá, může mi někdo zavolat, někdo/někoho/někým z vašeho/podpory/týmu/vás, kontaktujte mě, ozvěte se mi, ať mi zavolá',
		others:
			'naši/našich/moji/náš/můj zákazníci/zákazníků/uživatelé/uživatelů/klienti/klientů/bot/šéf/tým/agent, zákazníci, uživatelé, uživatel, zákazník, klienti, naše/naší aplikace/aplikaci, tlačítko, říká, píše, oni, pokud někdo, když někdo, popisek',
		topic:
			'nastavit, nastavení, role, roli, oprávnění, rozdíl, znamená, funkce, funkci, tarif, plán, cena, stojí, obsahuje, zahrnuje, přidat, přidám, odstranit, smazat, vytvořit, pozvat, importovat, exportovat, pole, přiřadit, report, aplikace, aplikaci, licence, účet, data, modul',
		harmless:
			'jsem/jsme _/už/již/včera/dnes mluvil/mluvila/mluvili/hovořil/hovořila, mluvil/mluvila/mluvili/hovořil/hovořila jsem/jsme, kde jsou lidé/lidi které/z/v, lidské zdroje, lidská práva, realitní makléř, kontaktní osoba, nejen, nemohu, nemůžu, nefunguje, nerozumím, nevím, nepomáhá, proč ne, pokud ne, není problém, nejde, mluvil jsem, mluvila jsem, není vyřešeno, může mi někdo pomoci',
		and: 'ne ty/tebe, ne s tebou, a, ale, nebo, protože, takže, však',
		why: 'proč',
	},
};

export const SLOVAK: Language = {
	code: 'sk',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'pozrieť, sa pozrieť, na to pozrieť, sa na to pozrieť, to skontrolovať, odpovedať, prevziať',
		let: 'môže/mohol/mohla, môže sa/to/mi, nech',
		human:
			'človek, človeka, človekom, človeku, ľudia, ľuďmi, ľudí, živým/živého/skutočným/skutočného/skutočný/živý človekom/človeka/človek, ľudská bytosť, ľudskou bytosťou, skutočnou osobou, živou osobou, niekým živým/skutočným, ľudský operátor',
		staff:
			'osoba, osobou, osobu, operátor, operátorom, operátora, operátorka, agent, agentom, agenta, zamestnanec, zamestnancom, pracovník, pracovníkom, pracovníka, podpora, podporou, podporu, zákaznícka/zákazníckou/zákazníckym podpora/podporou/podporu/servis/servisom, vedúci, vedúcim, vedúceho, nadriadený, nadriadeným, manažér, manažérom, manažéra, šéf, šéfom, šéfa, kolega, kolegom, zástupca, zástupcom, poradca, poradcom, špecialista, špecialistom, technik, niekto/niekoho/niekým z vášho/podpory/tímu/vás, konzultant, konzultantom',
		someone: 'niekto, niekoho, niekým, ktokoľvek, hocikým',
		real: 'skutočný, skutočným, skutočnou, skutočného, živý, živým, živou, živého, ozajstný, ozajstným, reálnym, ľudský, ľudským',
		contact:
			'hovoriť, rozprávať, porozprávať, baviť, spojiť, spojte, spojenie, prepojiť, prepojte, prepoj, kontaktovať, kontakt, chatovať, zavolať, odovzdať, dajte mi, daj mi, písať, dovolať, komunikovať, eskalovať, riešiť',
		want: 'chcem, chcel/chcela by som, rád/rada by som, potrebujem, chceme, žiadam, požadujem, preferujem, môžem, mohol/mohla by som, môžete ma, môžete, dá sa, ako môžem/sa, prosím, dajte/daj/spojte/prepojte mi/ma, musím, prečo nemôžem, by som chcel/chcela/rád/rada',
		ask: 'je tu/tam/tam _/nejaký, kde je, čakám na, máte, radšej, existuje, nejaký, nejakého',
		please:
			'prosím, prosim, teraz, hneď, okamžite, ihneď, naliehavo, urgentne, rýchlo, dnes, čo najskôr, ďakujem, vďaka, už, konečne, len, iba',
		filler:
			's, so, sa, si, na, do, o, ma, mi, mňa, ja, vy, vás, vami, dobrý deň, ahoj, áno, ok, tu, nejakým, nejakou, kto, ktorý, ktorá, pomoc, pomôcť, pomôže, iným, priamo, osobne, telefonicky, cez telefón, a nie, to, mnou, z, by, som',
		not: 'nie, bez, žiadny, žiadneho, žiadnym, nikdy, namiesto, ani',
		dontWant:
			'nechcem, nechceme, nepotrebujem, nechcel/nechcela by som, nemusím, nie je potrebné, nie je nutné, netreba, neželám si, neprepájajte, nespájajte, radšej nie, nie je treba',
		bot: 'bota, botom, boti, boty, robota, robotom, roboty, stroj, strojom, stroje, počítač, počítačom, automat, automatom, umelá/umelou/umelej inteligencia/inteligenciou/inteligencie, chatbota, chatbotom',
		stop: 'dosť, stop, zastav, zastavte, vypni, vypnite, neznášam, mám dosť, prestaň, prestaňte',
		direct:
			'je tam/tu niekto, je niekto tam/tu, niekto tam/tu, zavolajte/zavolaj mi, prosím o zavolanie/telefonát, nech mi niekto zavolá, môže mi niekto zavolať, niekto/niekoho/niekým z vášho/podpory/tímu/vás, kontaktujte ma, ozvite sa mi',
		others:
			'naši/našich/moji/náš/môj zákazníci/zákazníkov/používatelia/používateľov/klienti/klientov/bot/šéf/tím/agent, zákazníci, používatelia, používateľ, zákazník, klienti, naša/našej aplikácia/aplikácii, tlačidlo, hovorí, píše, oni, ak niekto, keď niekto',
		topic:
			'nastaviť, nastavenie, nastavenia, rola, roly, oprávnenie, oprávnenia, rozdiel, znamená, funkcia, funkciu, plán, cena, stojí, obsahuje, zahŕňa, pridať, pridám, odstrániť, vymazať, vytvoriť, pozvať, importovať, exportovať, pole, priradiť, report, aplikácia, licencia, účet, dáta, modul',
		harmless:
			'som/sme _/už/včera/dnes hovoril/hovorila/hovorili/rozprával/rozprávala, hovoril/hovorila/rozprával/rozprávala som/sme, ľudské zdroje, ľudské práva, realitný maklér, kontaktná osoba, nielen, nemôžem, nefunguje, nerozumiem, neviem, nepomáha, prečo nie, ak nie, nie je problém, nejde, hovoril som, môže mi niekto pomôcť',
		and: 'nie ty/teba, nie s tebou, a, ale, alebo, pretože, takže, však',
		why: 'prečo',
	},
};

export const RUSSIAN: Language = {
	code: 'ru',
	personStands: 'either',
	negationFollows: true,
	words: {
		let: 'пусть, пускай, может/мог/могла, нужно/надо/хочу чтобы',
		comes:
			'рассмотрит, займется, займётся, проверит, возьмет, решит, ответит, посмотрит, поможет, разберется, подключится',
		human:
			'человек, человека, человеком, человеку, люди, людьми, людей, живой человек, живого человека, живым человеком, живой оператор, живого оператора, живым оператором, живому человеку, кем-то живым, кто-то живой, кто нибудь живой, живые люди, живым сотрудником, реальным/реальный/реального человеком/человек/человека, настоящий/настоящего/настоящим человек/человека/человеком, кого нибудь живого, chelovek, cheloveka, chelovekom, оператор, оператора, оператором, оператору, операторы, operator zhivoj, чел',
		staff:
			'агент, агентом, агента, агенту, менеджер, менеджером, менеджера, менеджеру, сотрудник, сотрудником, сотрудника, сотруднику, специалист, специалистом, специалиста, специалисту, консультант, консультантом, консультанта, консультанту, поддержка, поддержкой, поддержку, поддержке, поддержки, служба/службой/службу поддержки, техподдержка, техподдержкой, техподдержку, саппорт, саппортом, руководитель, руководителем, руководителя, руководство, руководством, начальник, начальником, начальника, начальство, супервайзер, супервайзером, представитель, представителем, представителя, администратор, администратором, кто то/нибудь из/с поддержки/вашей/вашего/вас, кем то из, кем нибудь из, ваша команда, отделом продаж, отдел продаж, инженер, инженером, operatora, operatorom',
		someone: 'кто то, кто нибудь, кем то, кем нибудь, кого то, кого нибудь, кто либо, кем либо, кому нибудь',
		real: 'живой, живым, живого, живому, реальный, реальным, реального, настоящий, настоящим, настоящего, нормальный, нормальным, нормального',
		contact:
			'поговорить, говорить, разговаривать, пообщаться, общаться, связаться, связь, свяжите, свяжи, связать, соедините, соедини, соединить, соединение, переключите, переключи, переключить, перевести, переведите, переведи, подключите, подключи, позвать, позовите, позови, позвонить, дозвониться, переговорить, передайте, передать, передай, дайте мне, дай мне, дайте, дай, контакт, чат с, обратиться, написать, pogovorit, pozovite, позвать, беседовать, вызовите, вызвать, вызови, пригласите, ответ от, помощь',
		want: 'пусть, пускай, хочу, хотел/хотела/хотелось бы, мне нужен/нужна/нужно/нужны/надо, нужен, нужна, нужно, надо, требую, прошу, предпочитаю, предпочту, желаю, можно, могу _/ли/я, можно ли, можете, могу я, мы хотим, хотим, как мне/я/можно/с/связаться/поговорить _/могу, дайте/дай/позовите/соедините/переведите/переключите/свяжите мне/меня, где, почему я не могу, почему нельзя, позвольте, необходимо, я бы хотел/хотела/предпочел, hochu, mne nuzhen',
		ask: 'есть _/ли/тут/здесь _/хоть/какой, где, жду, у вас есть, лучше, а есть, имеется',
		please:
			'пожалуйста, пожалуйсто, пожалуста, плиз, плз, пж, пжл, пжлст, сейчас, срочно, немедленно, быстро, быстрее, скорее, сегодня, как можно скорее, спасибо, уже, наконец, прошу, только, pozhaluysta, нужен, нужна',
		filler:
			'с, со, к, на, у, из, я, мне, меня, вы, вас, ваш, вашим, ваша, здравствуйте, привет, добрый день, добрый вечер, доброе утро, да, ок, просто, тут, здесь, какой нибудь, каким нибудь, кто, который, помощь, помогите, помочь, поможет, другой, другим, напрямую, лично, по телефону, а не, а, это, бы, ли, эй, алло, ало, же, самим, и, мной, компетентный, адекватный',
		not: 'не, нет, ни, без, никакой, никакого, никогда, вместо, против, прежде чем, перед тем как',
		dontWant:
			'не хочу, не нужен, не нужна, не нужно, не нужны, не надо, не требуется, нет необходимости, не желаю, не хотел/хотела бы, не хотим, незачем, не буду, нет нужды, без необходимости, не обязательно, не собираюсь, отказываюсь, нет желания, не переводите, не соединяйте, не зовите, надоело',
		bot: 'бот, бота, ботом, боту, боты, ботов, ботами, робот, робота, роботом, роботу, роботы, роботов, машина, машиной, машины, компьютер, компьютером, ии, искусственный/искусственным/искусственного интеллект/интеллектом/интеллекта, автоответчик, автоответчика, автоответчиком, чатбот, чатбота, чатботом, чат бот/бота/ботом, автоответ, автоответы, нейросеть, нейросетью, bota, botom, железяка, железякой, программа, программой',
		stop: 'хватит, стоп, остановите, останови, отключите, отключи, выключите, выключи, надоел, надоели, достал, достали, ненавижу, уберите, убери, устал от, прекратите',
		direct:
			'есть _/тут/там/здесь кто _/нибудь живой/живые, кто живой, живые есть, есть живые, кто нибудь лично посмотреть/посмотрит/проверить/разобраться, кто-нибудь лично посмотреть/посмотрит, где люди, где все люди, есть кто _/нибудь/то/либо _/живой/тут/здесь/там/дома/живые, здесь/тут есть кто, кто нибудь здесь/тут/есть/там/ответит/ответьте, тут кто нибудь есть, позвоните/позвони/перезвоните/перезвони/наберите мне/_, перезвоните, позвоните мне, закажу звонок, заказать звонок, обратный звонок, свяжитесь/свяжись со мной, пусть мне/_ _/кто позвонят/перезвонят/нибудь _/позвонит, кто то/нибудь из вашей/поддержки/команды/вас, эскалируйте, позовите старшего/главного/начальника',
		others:
			'наши/наших/нашим/мои/моих/наш/мой/мою клиенты/клиентов/пользователи/пользователей/посетители/посетителей/клиентам/пользователям/клиент/пользователь/бот/агент/начальник/менеджер/команда, клиенты, пользователи, пользователей, клиентов, пользователь, клиент, клиентам, пользователям, нашем/нашего/наше приложении/приложения/приложение, кнопка, кнопку, написано, говорит, они, он, она, хочет, хотят, один клиент, если кто, когда кто, надпись, статья',
		topic:
			'настроить, настройка, настройки, настройках, роль, роли, права, разница, отличается, значит, означает, функция, функцию, тариф, тарифе, план, цена, стоит, включает, входит, добавить, удалить, создать, пригласить, импортировать, экспортировать, поле, поля, назначить, отчет, отчёт, приложение, приложении, лицензия, аккаунт, данные, модуль, интеграция, апи, вебхук, виджет, удалось, уже помог, уже помогла, уже помогли',
		harmless:
			'меня/нас уже/вчера соединили/переключили/связали/перевели, уже/вчера соединили/переключили/связали/перевели, где люди которых/из/в/на, человеческие ресурсы, права человека, агент недвижимости, контактное лицо, не только, не могу, не работает, не понимаю, не понимает, не знаю, не помогает, не помогло, почему не, если не, не проблема, не получается, не отвечает, не отвечаете, не вижу, не смог, не удалось, говорил с, разговаривал с, пользовательский агент, на человека, логический оператор, оператор сравнения, кто нибудь помочь, дай знать, дайте знать, агент пользователя, поддержка языка, связь с сервером',
		and: 'не ты/вы/тебя, не с тобой/вами, и, но, или, потому, поэтому, так как, однако, а то, зато',
		why: 'почему, зачем',
	},
};

export const UKRAINIAN: Language = {
	code: 'uk',
	personStands: 'either',
	negationFollows: true,
	words: {
		let: 'нехай, хай, може/міг/могла, хочу щоб',
		comes:
			'займеться, перевірить, розгляне, мною займеться, візьме, відповість, подивиться, допоможе, розбереться',
		human:
			'живі люди, справжні люди, живою людиною, людина, людини, людину, людиною, людині, люди, людьми, людей, жива/живу/живою/живої людина/людину/людиною/людини, живий/живого/живим оператор/оператора/оператором, справжня/справжню/справжньою/реальною/реальну людина/людину/людиною, хтось живий, кимось живим, оператор, оператора, оператором, оператору',
		staff:
			'агент, агентом, агента, менеджер, менеджером, менеджера, співробітник, співробітником, співробітника, працівник, працівником, працівника, спеціаліст, спеціалістом, спеціаліста, фахівець, фахівцем, консультант, консультантом, консультанта, підтримка, підтримкою, підтримку, служба/службою/службу підтримки, техпідтримка, керівник, керівником, керівника, начальник, начальником, начальника, представник, представником, адміністратор, хтось/кимось/когось з/із вашої/підтримки/команди/вас, особа, особою, особу',
		someone: 'хтось, кимось, когось, хто небудь, ким небудь, будь хто',
		real: 'живий, живим, живого, жива, живою, реальний, реальним, реальною, справжній, справжнім, справжньою, нормальний',
		contact:
			'поговорити, говорити, розмовляти, поспілкуватися, спілкуватися, спілкуватись, поспілкуватись, звязатися, звязатись, звязок, звяжіть, зєднайте, зєднати, зєднай, переключіть, переключити, перевести, переведіть, підключіть, покличте, поклич, покликати, подзвонити, зателефонувати, передайте, передати, дайте мені, дайте, контакт, чат з, звернутися, додзвонитися',
		want: 'нехай, хай, хочу, хотів/хотіла/хотілося би/б, мені потрібен/потрібна/потрібно/треба, потрібен, потрібна, потрібно, треба, вимагаю, прошу, бажаю, віддаю перевагу, можна, можу, чи можу/можна, хочемо, як мені/я/можна/звязатися/поговорити _/можу, дайте/покличте/зєднайте/переведіть мені/мене, де, чому я не можу, дозвольте',
		ask: 'є тут/там, чи є тут/там, де, є _/тут/якась/хоч, чи є, де, чекаю на, у вас є, краще',
		please:
			'будь ласка, будьласка, зараз, терміново, негайно, швидко, швидше, сьогодні, якнайшвидше, дякую, вже, нарешті, прошу, тільки, лише, благаю',
		filler:
			'з, із, зі, до, на, у, я, мені, мене, ви, вас, ваш, вашим, вітаю, привіт, добрий день, доброго дня, так, ок, просто, тут, якою небудь, якою, хто, який, яка, допомога, допоможіть, допомогти, допоможе, інший, іншою, напряму, особисто, по телефону, телефоном, а не, а, це, би, б, чи, мною',
		not: 'не, ні, без, жодного, жодної, ніколи, замість, ані',
		dontWant:
			'не хочу, не потрібен, не потрібна, не потрібно, не треба, немає потреби, не бажаю, не хотів/хотіла би/б, не хочемо, нема потреби, не буду, відмовляюсь, не переводьте, не зєднуйте',
		bot: 'бот, бота, ботом, боту, боти, ботів, ботами, робот, робота, роботом, роботу, роботи, роботами, машина, машиною, компютер, компютером, ші, штучний/штучним/штучного інтелект/інтелектом/інтелекту, автовідповідач, чатбот, чатбота, чатботом, чат бот/бота/ботом, нейромережа, нейромережею',
		stop: 'досить, стоп, годі, зупиніть, зупини, вимкніть, вимкни, набрид, набридли, ненавиджу, приберіть',
		direct:
			'є хтось/хто _/тут/там/живий/небудь, тут/там є хтось/хто, хтось тут/там/є, чи є тут/там _/хтось/хто, чи є хто/хтось, зателефонуйте/подзвоніть/передзвоніть/наберіть мені/_, звяжіться зі/з мною, хай мені зателефонують, хтось/кимось/когось з/із вашої/підтримки/команди/вас, зворотний дзвінок, замовити дзвінок',
		others:
			'наші/наших/нашим/мої/моїх/наш/мій клієнти/клієнтів/користувачі/користувачів/відвідувачі/клієнтам/клієнт/бот/менеджер/агент/керівник, клієнти, користувачі, користувачів, клієнтів, користувач, клієнт, нашому додатку, кнопка, кнопку, написано, каже, вони, він, вона, хоче, хочуть, якщо хтось, коли хтось',
		topic:
			'налаштувати, налаштування, роль, ролі, права, різниця, означає, функція, функцію, тариф, план, ціна, коштує, включає, входить, додати, видалити, створити, запросити, імпортувати, експортувати, поле, поля, призначити, звіт, додаток, додатку, ліцензія, акаунт, обліковий, дані, модуль, інтеграція',
		harmless:
			'людські ресурси, права людини, агент нерухомості, контактна особа, не тільки, не лише, не можу, не працює, не розумію, не розуміє, не знаю, не допомагає, чому не, якщо ні, не виходить, не відповідає, не бачу, не вдалося, розмовляв з, хтось допомогти, логічний оператор',
		and: 'не ти/ви, не з тобою/вами, і, й, та, але, або, бо, тому, проте, однак',
		why: 'чому, навіщо',
	},
};

export const BULGARIAN: Language = {
	code: 'bg',
	personStands: 'either',
	words: {
		comes: 'погледне, да погледне, провери, отговори, да отговори, помогне, поеме',
		let: 'нека, може ли, може',
		human:
			'човек, човека, хора, хората, жив/истински/реален човек/оператор/служител, човешко същество, някой жив/истински, оператор, оператора, човешки агент/оператор, chovek',
		staff:
			'агент, агента, служител, служителя, представител, представителя, консултант, консултанта, мениджър, мениджъра, началник, началника, ръководител, ръководителя, шеф, шефа, колега, поддръжка, поддръжката, техническа поддръжка, обслужване на клиенти, съпорт, отдел поддръжка/продажби, супервайзор, някой от екипа/вашия/вас/поддръжката, лице, специалист, специалиста',
		someone: 'някой, някого, някого друг, някой друг',
		real: 'жив, жива, истински, реален, реална, истинска, човешки',
		contact:
			'говоря, поговоря, говорим, разговарям, чатя, свържа, свържете, свържи, свързан, свързване, контакт, контактувам, прехвърлете, прехвърли, прехвърлите, обадя, дайте ми, дай ми, извикайте, комуникирам, връзка, пишa, общувам, насочете, ескалирайте',
		want: 'искам, бих искал/искала/желал/предпочел, нужен ми е, нужен, нуждая се, трябва ми, трябва, имам нужда, желая, настоявам, изисквам, моля, мога _/ли, може _/ли, можете ли, искаме, как мога/да, дайте/свържете/прехвърлете ми/ме, предпочитам, къде мога, защо не мога',
		ask: 'има ли _/някакъв, има, къде е, чакам, имате ли, по добре',
		please:
			'моля, моля ви, сега, веднага, спешно, незабавно, бързо, днес, благодаря, вече, най после, молим, само',
		filler:
			'с, със, да, на, от, ме, ми, аз, вие, ви, вас, вашия, се, здравейте, здрасти, добър ден, ок, просто, тук, там, който, помощ, помогне, помогнете, друг, директно, лично, по телефона, а не, някакъв, един, е, може, ли, мен, някой',
		not: 'не, без, никакъв, никога, вместо, нито, няма',
		dontWant:
			'не искам, не желая, не ми трябва, няма нужда, нямам нужда, не бих искал/искала, не е нужно, не е необходимо, не искаме, не трябва, не ме прехвърляйте, не ме свързвайте, отказвам',
		bot: 'бот, бота, ботове, робот, робота, роботи, машина, машини, компютър, компютъра, ии, изкуствен интелект, изкуствения интелект, чатбот, чатбота, автоматични отговори, автоматичен отговор',
		stop: 'стига, спрете, спри, стоп, изключете, изключи, мразя, писна ми, омръзна ми, махнете',
		direct:
			'има ли някой _/там/тук/който, има ли жив, някой там/тук, обадете се/ми _/се/ми, обадете ми се, обади ми се, звъннете ми, нека ми се обадят, свържете се с мен, някой от екипа/вашия/вас/поддръжката',
		others:
			'нашите/моите/нашия/моя клиенти/потребители/потребител/клиент/бот/екип/шеф/агент, клиенти, клиентите, потребители, потребителите, бутонът, бутона, пише, казва, те, ако някой, когато някой',
		topic:
			'настроя, настройка, настройки, конфигурирам, роля, роли, права, разлика, разликата, означава, функция, план, цена, струва, включва, добавя, изтрия, създам, поканя, импортирам, експортирам, поле, полета, задам, отчет, приложение, приложението, лиценз, акаунт, данни, модул',
		harmless:
			'говорих, разговарях, говорихме, вече ме свързаха, човешки ресурси, човешки права, правата на човека, агент недвижими, лице за контакт, не само, не мога, не работи, не разбирам, не разбира, не знам, не помага, защо не, ако не, няма проблем, не успях, не отговаря, логически оператор, някой да помогне, на човек',
		and: 'не ти/вие, не с теб/вас, и, но, или, а, защото, обаче',
		why: 'защо',
	},
};

const SOUTH_SLAVIC: Language['words'] = {
	let: 'može li, može, neka, mogao, може, нека',
	comes:
		'pogledati, pogleda, provjeriti, provjeri, odgovoriti, odgovori, preuzeti, preuzme, pomogne mi, погледа, одговори',
	human:
		'čovjek, čovjeka, čovjekom, čovjeku, čovek, čoveka, čovekom, čoveku, ljudi, ljudima, ljudsko biće, ljudskim bićem, živim/živog/živi/živom/stvarnim/stvarnom/stvarna/pravim/pravom/prava/stvarnog čovjekom/čovekom/čovjeka/čoveka/osobom/osoba/osobu/čovek/čovjek, nekim živim/stvarnim/pravim, ljudski operater/agent, ljudskim agentom, živi operater, човек, човека, човеком, живи човек, живим човеком, људи, људима, оператер, оператером, оператера, стварном особом, правом особом, стварним човеком',
	staff:
		'netko/neko od vas, netko/neko iz vašeg tima, osoba, osobom, osobu, agent, agentom, agenta, operater, operaterom, operatera, operateru, zaposlenik, zaposlenikom, zaposleni, zaposlenim, djelatnik, djelatnikom, radnik, radnikom, službenik, službenikom, podrška, podrškom, podršku, podrške, korisnička/korisničkom/korisničku podrška/podrškom/podršku, služba/službom/službu za/podrške korisnike/_, menadžer, menadžerom, menadžera, voditelj, voditeljem, šef, šefom, šefa, nadređeni, nadređenim, nadređenog, kolega, kolegom, predstavnik, predstavnikom, konzultant, savjetnik, savetnik, netko/neko/nekoga/nekim/nekog iz/od vašeg/tima/podrške/vas, tehničar, stručnjak, особа, особом, агент, агентом, подршка, подршком, запосленим, менаџер, менаџером, шефом, корисничка/корисничком подршка/подршком, представник, представником',
	someone: 'netko, neko, nekoga, nekog, nekim, nekome, неко, некога, неким, неког',
	real: 'stvarni, stvarnim, stvarnom, stvarna, stvarnog, pravi, pravim, pravom, prava, pravog, živi, živim, živom, živog, živa, ljudski, стварном, правом, живим, живи, прави',
	contact:
		'razgovarati, razgovor s, popričati, pričati, pričam, razgovaram, porazgovarati, govoriti, spojiti, spojite, spoji, povezati, povežite, poveži, prebaciti, prebacite, prebaci, kontaktirati, kontaktiram, kontakt, chatati, četovati, nazvati, dajte mi, daj mi, preusmjerite, preusmeriti, preusmerite, stupiti u kontakt, dobiti, dopisivati, komunicirati, proslijedite, prosledite, eskalirajte, разговарам, разговарати, причам, причати, повежите, повежи, контактирам, контакт, спојите, пребаците, разговор',
	want: 'želim, hoću, ocu, htio/htjela/hteo/htela bih, želio/želela/željela/želeo bih, trebam, treba mi, trebao/trebala bih, potreban mi je, potrebna mi je, potreban, zahtijevam, zahtevam, molim, mogu li, mogu, možete li, možete, želimo, kako mogu/da/se, dajte/spojite/povežite/prebacite mi/me, može li, moram, radije bih, više bih voleo/volio, gdje mogu, zašto ne mogu, bih želio/željela/želeo/htio/htela/htjela/hteo/volio, da li mogu/je/moguće, želim da, хоћу, желим, треба ми, потребан ми је, могу ли, могу, молим, хтео/хтела бих, да ли могу, бих',
	ask: 'ima li _/neki/ikakav, postoji li, gdje je, gde je, čekam, imate li, imate, radije, bolje, је ли, има ли, где је',
	please:
		'molim, molim vas, molim te, sada, sad, odmah, hitno, brzo, danas, što prije, što pre, hvala, već, napokon, konačno, samo, молим, молим вас, сада, одмах, хитно, хвала',
	filler:
		's, sa, da, na, od, iz, o, me, mi, ja, vi, vas, vam, vaš, vašim, se, dobar dan, bok, zdravo, pozdrav, ok, samo, ovdje, ovde, tu, nekim, nekom, neku, koji, koja, pomoć, pomogne, pomoći, drugi, drugim, direktno, osobno, lično, telefonom, preko telefona, a ne, to, mnom, je, li, jednim, bih, са, с, да, ме, ми, ја, здраво, добар дан, неком, неким, а не',
	not: 'ne, bez, nijedan, nikakav, nikada, nikad, umjesto, umesto, ni, nije, nisam, не, без, није',
	dontWant:
		'ne želim, neću, ne trebam, ne treba mi, ne treba, nema potrebe, nije potrebno, nije potreban, ne bih želio/želeo/htio/htela/željela, ne želimo, ne moram, ne prebacujte, ne spajajte, odbijam, ne zelim, не желим, нећу, не треба ми, не треба, нема потребе, није потребно',
	bot: 'bota, botom, botovi, botova, botovima, robota, robotom, roboti, robota, mašina, mašinom, mašine, stroj, strojem, strojevi, računalo, računar, računarom, računalom, umjetna/umjetnom/veštačka/veštačkom/umetna inteligencija/inteligencijom/inteligenciju, chatbota, chatbotom, automatski odgovor, automatski odgovori, бот, бота, ботом, ботови, робот, робота, роботом, машина, машином, вештачка интелигенција, вештачком интелигенцијом',
	stop: 'dosta, stop, zaustavi, zaustavite, isključi, isključite, mrzim, prestani, prestanite, dosta mi je, ugasi, ugasite, доста, стоп, искључите, зауставите',
	direct:
		'ima li koga/nekoga/nekog/tu/tamo/ovdje _/tamo/tu/ovdje/ovde/netko/nekog/koga, je li netko/tko tu/tamo, da li ima/je nekoga/neko/nekog, ima li ikoga, nazovite/nazovi me, pozovite/pozovi me, zovite me, neka me _/netko/neko nazove/pozove/kontaktira, kontaktirajte me, javite mi se, netko/neko/nekoga/nekim iz/od vašeg/tima/podrške/vas, želim poziv, molim poziv, позовите ме, назовите ме, има ли кога, има ли некога, неко из вашег тима, контактирајте ме',
	others:
		'naši/naših/moji/naš/moj/mojih korisnici/korisnika/kupci/kupaca/klijenti/klijenata/bot/šef/tim/agent/agenti/posjetitelji, korisnici, kupci, klijenti, korisnik, kupac, naša/našoj aplikacija/aplikaciji, gumb, dugme, piše, kaže, oni, ako netko, ako neko, kad netko, наши/наших корисници/корисника, корисници, клијенти, дугме, пише, они',
	topic:
		'postaviti, postavim, postavke, podešavanja, podesiti, konfigurirati, konfigurisati, uloga, uloge, ulogu, dozvole, razlika, znači, funkcija, plan, cijena, cena, košta, uključuje, dodati, dodam, obrisati, ukloniti, izbrisati, kreirati, napraviti, pozvati korisnika, uvesti, izvesti, polje, polja, dodijeliti, dodeliti, izvještaj, izveštaj, aplikacija, licenca, račun, nalog, podaci, modul, улога, разлика, подешавања, апликација, додам, функција',
	harmless:
		'ljudski resursi, ljudskih resursa, ljudska prava, agent za nekretnine, kontakt osoba, ne samo, ne mogu, ne radi, ne razumijem, ne razumem, ne znam, ne pomaže, zašto ne, ako ne, nema problema, ne uspijevam, ne uspevam, ne odgovara, ne vidim, razgovarao sam, razgovarala sam, nije riješeno, može li mi netko pomoći, zašto, logički operater, људски ресурси, не могу, не ради, не знам, не разумем, зашто не',
	and: 'ne ti/tebe, ne s tobom, i, ali, ili, nego, već, jer, pa, и, али, или, него, јер',
	why: 'zašto, зашто',
};

export const CROATIAN: Language = {
	code: 'hr',
	personStands: 'either',
	negationFollows: true,
	words: SOUTH_SLAVIC,
};

export const SLOVENIAN: Language = {
	code: 'sl',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'pogleda, preveri, odgovori, javi, mi javi, se mi javi, prevzame',
		let: 'naj, lahko, ali lahko',
		human:
			'človek, človeka, človekom, človeku, ljudje, ljudmi, živim/živega/živ/pravim/pravega/pravi/resničnim/resnični/resničnega človekom/človeka/človek, človeško bitje, resnično/pravo/živo osebo, nekom resničnim/pravim/živim',
		staff:
			'kdo iz vaše ekipe, nekdo iz vaše ekipe, kdo od vas, oseba, osebo, agent, agentom, agenta, operater, operaterjem, operaterja, zaposleni, zaposlenim, sodelavec, sodelavcem, svetovalec, svetovalcem, svetovalca, podpora, podporo, podpore, služba/službo za stranke, pomoč uporabnikom, vodja, vodjo, vodjem, menedžer, menedžerjem, šef, šefom, nadrejeni, nadrejenim, predstavnik, predstavnikom, uslužbenec, uslužbencem, nekdo/nekoga/nekom iz/od vaše/podpore/ekipe/vas, tehnik',
		someone: 'nekdo, nekoga, nekom, nekomu, kdo, koga, kom',
		real: 'pravi, pravim, pravo, pravega, resnični, resničnim, resnično, živi, živim, živo, živega, človeški',
		contact:
			'govoriti, govorim, pogovoriti, pogovarjati, pogovarjal, pogovorim, pogovorila, pogovoril, govoril, govorila, povezati, povežite, poveži, preusmeriti, preusmerite, prevežite, prevezati, kontaktirati, kontakt, stik, v stik, klepetati, poklicati, dajte mi, predajte, komunicirati, dobiti',
		want: 'želim, želel bi, želela bi, rad bi, rada bi, hočem, potrebujem, prosim, zahtevam, lahko, ali lahko, bi rad, bi rada, bi želel, bi želela, želimo, kako lahko/pridem/se, dajte/povežite mi/me, moram, raje bi, zakaj ne morem',
		ask: 'je tam/tu/tukaj _/kakšen, je kakšen, kje je, čakam na, imate, raje, obstaja',
		please: 'prosim, zdaj, sedaj, takoj, nujno, hitro, danes, čim prej, hvala, že, končno, samo',
		filler:
			's, z, da, na, od, iz, me, mi, jaz, vi, vas, vašim, se, dober dan, živjo, zdravo, pozdravljeni, ja, ok, tukaj, tu, kakšnim, nekim, ki, pomoč, pomaga, pomagati, drugim, neposredno, osebno, po telefonu, in ne, to, mano, bi, rad, rada, je',
		not: 'ne, brez, noben, nobenega, nikoli, namesto, ni, nisem',
		dontWant:
			'ne želim, nočem, ne potrebujem, ni potrebe, ni treba, ni potrebno, ne bi rad, ne bi rada, ne želimo, ne preusmerjajte, raje ne',
		bot: 'bota, botom, boti, roboti, robota, robotom, stroj, strojem, računalnik, računalnikom, umetna/umetno/umetne inteligenca/inteligenco/inteligence, klepetalni robot, klepetalnim robotom, chatbotom, avtomat, avtomatom',
		stop: 'dovolj, stop, ustavi, ustavite, izklopi, izklopite, sovražim, dovolj imam, nehajte',
		direct:
			'je kdo tam/tu/tukaj, je tam/tu/tukaj kdo, ali je kdo _/tam/tu, pokličite/pokliči me, naj me _/kdo/nekdo pokliče/kontaktira, kontaktirajte me, nekdo/nekoga/nekom iz/od vaše/podpore/ekipe/vas, javite se mi',
		others:
			'naši/naših/moji/naš/moj uporabniki/uporabnikov/stranke/kupci/bot/šef/agent, naše stranke, stranke, uporabniki, uporabnik, stranka, gumb, piše, pravi da, oni, če kdo, ko kdo, naši aplikaciji',
		topic:
			'nastaviti, nastavim, nastavitve, vloga, vloge, dovoljenja, razlika, pomeni, funkcija, paket, cena, stane, vključuje, dodati, dodam, odstraniti, izbrisati, ustvariti, povabiti, uvoziti, izvoziti, polje, dodeliti, poročilo, aplikacija, licenca, račun, podatki, modul',
		harmless:
			'sem/smo _/že/včeraj/danes govoril/govorila/govorili/pogovarjal/pogovarjala, govoril/govorila/govorili sem/smo, človeški viri, človekove pravice, nepremičninski agent, kontaktna oseba, ne samo, ne morem, ne deluje, ne dela, ne razumem, ne vem, ne pomaga, zakaj ne, če ne, ni problema, ne uspe, mi lahko kdo pomaga',
		and: 'in, ampak, ali, temveč, ker, toda, vendar',
		why: 'zakaj',
	},
};

export const MACEDONIAN: Language = {
	code: 'mk',
	personStands: 'either',
	words: {
		human: 'човек, луѓе, вистински/жив човек, вистинско лице, оператор',
		staff:
			'менаџер, менаџерот, раководител, раководителот, шефот, лице, личност, агент, вработен, претставник, менаџер, поддршка, корисничка поддршка, шеф, некој од вашиот/тимот/вас',
		someone: 'некој, некого',
		real: 'вистински, вистинска, жив',
		contact: 'зборувам, разговарам, поврзете, контакт, контактирам, префрлете, дајте ми',
		want: 'сакам, би сакал/сакала, ми треба, може ли, можам ли, молам, како можам',
		ask: 'има ли _/некој, каде е, чекам',
		please: 'ве молам, молам, сега, веднаш, итно, брзо, благодарам, само',
		filler:
			'со, да, на, од, ме, ми, јас, вие, здраво, добар ден, тука, не со, помош, а, некој, лично, по телефон',
		not: 'не, без, никогаш, наместо',
		dontWant: 'не сакам, не ми треба, нема потреба, не би сакал/сакала',
		bot: 'бот, бота, робот, роботи, машина, компјутер, вештачка интелигенција',
		stop: 'доста, стоп, престани, исклучете',
		direct: 'има ли некој _/таму/тука, јавете ми се, ѕвонете ми, некој од вашиот тим',
		others: 'нашите/моите корисници/клиенти, корисници, клиенти, копчето, пишува',
		topic: 'поставки, улога, разлика, функција, план, цена, додадам, апликација, сметка',
		harmless:
			'зборував, зборувавме, разговарав, човечки ресурси, не само, не можам, не работи, зошто не, не разбирам',
		and: 'и, но, или, туку, бидејќи',
		why: 'зошто',
	},
};
