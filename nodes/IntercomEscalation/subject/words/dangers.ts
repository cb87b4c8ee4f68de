import type { PhrasesByLanguage } from '../../wording/phrases';

/** Matters that are for people whatever the company sells: life, threats, a leak, the press. */

/** Somebody may die or be harmed. */
export const DANGER_TO_LIFE: PhrasesByLanguage = {
	en: `
		kill|killing|hang|shoot|drown myself, killing myself, kms, suicide, suicidal,
		end|ending|take|taking my life, end this life, take|taking my own life,
		want|wanna|going|ready|rather to|be die|dead, wanna die, going to kill him|her|them,
		gonna kill him|her|them, he|she|husband|ex|boyfriend .. going to kill me, i .. want to die,
		wish i was|were dead, t|not|dont want to live|exist, t|not|dont wanna live,
		t|not|dont want to wake up, t|not|dont want to be alive, no reason to live,
		better off dead|without me, hurt|hurting|harm|harming|cut|cutting myself, self harm*, overdose*,
		jump off|from .. bridge|roof|building, can t go on anymore|any|like|living, end it all,
		ending it all,
		someone|somebody|he|she|person|people|baby|child is|will|could|are dying|die|unconscious,
		heart attack, can t|cannot breathe, call an ambulance, call 911|999|112, medical emergency,
		life threatening, life or death, carbon monoxide, bleeding to death, electric shock, electrocut*,
		caught fire, catch|catching fire, battery|charger|device|phone|house|laptop is on fire,
		domestic violence, being abused|beaten, raped, end it tonight|today|now|all|for, gonna end it,
		can't|cannot|cant take it|this anymore|any|no, can't|cannot|cant live like|with|anymore,
		nothing to live for, don't want to be here|alive anymore, want to disappear forever,
		goodbye world|forever, end my suffering|pain, my life is over, wish i was never born, about to jump,
		took|taken|swallowed .. pills, bleeding badly|heavily|out, not breathing, having a stroke|seizure,
		nobody|noone|one|everyone|everybody|world would|will miss|care|better .. me|i|without|off,
		have|got the|my|enough pills, say|saying goodbye forever, final goodbye|note,
		last message|goodbye .. ever, self destruct .. myself, starving myself, bullet in my, rope around,
		slit my, going|want|ready to end it|everything all|tonight,
		swallowed .. battery|batteries|pills|bleach|magnet|coin, is choking, choking on, poisoned,
		poisoning, allergic reaction, anaphyla*,
		son|daughter|child|kid|baby|toddler|boy|girl|wife|husband|mother|father|grandson|granddaughter|someone .. swallowed|ingested|inhaled|choked,
		swallowed|ingested|inhaled your|the|a|one|some|part|parts|piece|pieces, was swallowed, been swallowed,
		burned|burnt|burns|burning my|his|her|our skin|hand|hands|face|arm|arms|leg|legs|fingers|finger|eyes,
		got|get|gets|gave .. electric|electrical shock|shocked, electrical shock|shocks, electrocute*,
		device|charger|battery|adapter|plug|cable|machine|product|it exploded|sparked|is|was|started .. smoking|smoke|sparks|flames,
		device|charger|battery|adapter|plug|bottle|machine|product exploded, smoke came|comes|coming out, burst into flames,
		t|not|hardly breathe, throat is swelling|swollen, turned|turning blue
	`,
	de: `
		umbringen, bringe mich um, suizid*, selbstmord*, selbsttöt*, das leben nehmen, nicht mehr leben,
		will|möchte sterben, lebensgefahr, lebensmüde, ritze mich, selbst verletz*, selbstverletz*, notarzt,
		stirbt, herzinfarkt, krankenwagen, keinen sinn mehr, bringt mich um, schluss machen,
		keine kraft mehr, mein leben beenden, leben nehmen, lieber tot, verschluckt, vergift*,
		hat .. verschluckt, verschluckt, eingeatmet, erstickt, stromschlag, stromschläge, elektroschock, verbrannt .. haut|hand|finger|gesicht, verbrennung*, brennt, in flammen, fängt feuer, allergische reaktion, bekomme|bekommt keine luft, akku|gerät|ladegerät .. explodiert|raucht
	`,
	fr: `
		me suicider, suicid*, me tuer, mettre fin à mes jours, mettre fin à ma vie, en finir avec la vie,
		envie de mourir, veux mourir, plus envie de vivre, plus vivre, me faire du mal, danger de mort,
		va mourir, crise cardiaque, ambulance, me mutil*, plus la force de vivre, je préfère mourir,
		a avalé, empoisonn*,
		a ingéré, avalé .. produit|pièce|pile|piles, s'étouffe, s'est étouffé, choc électrique, décharge électrique, électrocut*, brûlé .. main|peau|visage|doigts, brûlure*, a pris feu, prend feu, réaction allergique, a explosé, n'arrive plus à respirer
	`,
	es: `
		suicid*, matarme, quitarme la vida, quiero morir, quiero morirme, no quiero vivir,
		no quiero seguir viviendo, acabar con mi vida, hacerme daño, peligro de muerte, infarto, ambulancia,
		se está muriendo, autolesi*, no puedo más con mi vida, acabar con todo, ganas de vivir,
		mejor muerto|muerta, se tragó, envenen*,
		tragado, ha ingerido, ingirió, se atragantó, se está ahogando, descarga eléctrica, electrocut*, me|se quemó|quemado .. mano|piel|cara|dedos, quemadura*, se incendió, prendió fuego, reacción alérgica, explotó, no puede|puedo respirar
	`,
	pt: `
		suicid*, suicíd*, me matar, tirar minha vida, tirar a minha vida, quero morrer,
		não quero mais viver, não quero viver, acabar com minha vida, acabar com a minha vida, me machucar,
		risco de morte, risco de vida, infarto, ambulância, acabar com tudo, vontade de viver,
		melhor morto|morta, engoliu, envenen*,
		ingeriu, se engasgou, engasgada, engasgado, choque elétrico, eletrocut*, queimou .. mão|pele|rosto|dedos, queimadura*, pegou fogo, reação alérgica, explodiu, não consegue|consigo respirar
	`,
	it: `
		suicid*, uccidermi, ammazzarmi, togliermi la vita, voglio morire, non voglio più vivere,
		farla finita, farmi del male, pericolo di vita, infarto, ambulanza, ha ingoiato, avvelen*,
		ha ingerito, inghiottito, sta soffocando, scossa elettrica, folgorat*, ustion*, bruciato .. mano|pelle|viso|dita, ha preso fuoco, reazione allergica, è esploso|esplosa, non riesce|riesco a respirare
	`,
	nl: `
		zelfmoord*, suïcid*, van het leven beroven, leven beëindigen, wil dood, wil sterven,
		niet meer leven, mezelf iets aan, mezelf pijn, mezelf van kant, levensgevaar, hartaanval, ambulance,
		ingeslikt, vergiftig*,
		doorgeslikt, stikt, gestikt, elektrische schok, geëlektrocuteerd, brandwond*, in brand, vlam gevat, allergische reactie, ontploft, krijgt|krijg geen adem|lucht
	`,
	sv: `
		självmord*, ta livet av mig, ta mitt liv, vill dö, vill inte leva, orkar inte leva, skada mig själv,
		livsfara, hjärtinfarkt, ambulans
	`,
	da: `
		selvmord*, tage mit eget liv, tage livet af mig, vil dø, vil ikke leve, skade mig selv, livsfare,
		hjerteanfald, ambulance
	`,
	no: `
		selvmord*, ta livet mitt, ta mitt eget liv, ta livet av meg, vil dø, vil ikke leve, skade meg selv,
		livsfare, hjerteinfarkt, ambulanse
	`,
	fi: `
		itsemurh*, tappaa itseni, tapan itseni, haluan kuolla, en halua elää, en jaksa elää,
		vahingoittaa itseäni, hengenvaar*, sydänkohtau*, ambulanssi
	`,
	pl: `
		samobójst*, samobójcz*, zabić się, zabiję się, się zabić, odebrać sobie życie, chcę umrzeć,
		nie chcę żyć, nie chce mi się żyć, zrobić sobie krzywdę, zagrożenie życia, zawał, karetk*, połknął,
		połknęła
	`,
	cs: `
		sebevra*, zabít se, zabiju se, se zabít, vzít si život, chci umřít, chci zemřít, nechci žít,
		ublížit si, ohrožení života, infarkt, sanitk*
	`,
	sk: `
		samovra*, zabiť sa, zabijem sa, sa zabiť, vziať si život, chcem zomrieť, nechcem žiť, ublížiť si,
		ohrozenie života, sanitk*
	`,
	hu: `
		öngyilkos*, megölöm magam, megölni magam, meg akarok halni, nem akarok élni,
		véget vetek az életemnek, életveszély*, szívroham*, mentőt
	`,
	ro: `
		sinucid*, sinucig*, mă omor, vreau să mor, nu mai vreau să trăiesc, îmi iau viața,
		pericol de moarte, infarct, ambulanță
	`,
	bg: `
		самоуби*, да се убия, искам да умра, не искам да живея, опасност за живота, линейка, инфаркт
	`,
	el: `
		αυτοκτον*, να αυτοκτονήσω, να σκοτωθώ, θέλω να πεθάνω, δεν θέλω να ζω, κίνδυνος ζωής, ασθενοφόρο
	`,
	ru: `
		самоубийств*, суицид*, покончить с собой, покончу с собой, убить себя, убью себя, хочу умереть,
		не хочу жить, жить не хочу, не хочется жить, свести счеты с жизнью, причинить себе, угроза жизни,
		скорую помощь, инфаркт, повешусь, проглотил*, отравил*
	`,
	uk: `
		самогубств*, суїцид*, накласти на себе руки, вбити себе, хочу померти, не хочу жити,
		покінчити з собою, загроза життю, швидку допомогу
	`,
	tr: `
		intihar*, kendimi öldür*, ölmek istiyorum, yaşamak istemiyorum, canıma kıy*, kendime zarar,
		hayati tehlike, kalp krizi, ambulans
	`,
	ar: `
		*انتحار*, أنتحر, سأنتحر, أقتل نفسي, *قتل نفسي, أريد أن أموت, أريد الموت, لا أريد أن أعيش,
		إنهاء حياتي, أنهي حياتي, إيذاء نفسي, إسعاف, خطر علي حياتي
	`,
	he: `
		*להתאבד, *התאבדות, אתאבד, להרוג את עצמי, רוצה למות, לא רוצה לחיות, לשים קץ לחיי, לפגוע בעצמי,
		סכנת חיים, אמבולנס, התקף לב
	`,
	fa: `
		خودکشی*, خودم را بکشم, خودمو بکشم, می خواهم بمیرم, میخوام بمیرم, میخواهم بمیرم, نمی خواهم زنده,
		نمیخوام زنده, آمبولانس, به خودم آسیب
	`,
	hi: `
		आत्महत्या*, खुदकुशी*, सुसाइड*, मरना चाहता, मरना चाहती, जीना नहीं चाहता, जीना नहीं चाहती, खुद को मार,
		अपनी जान ले, जान देना, एम्बुलेंस, suicide karna, marna chahta
	`,
	id: `
		bunuh diri, ingin mati, mau mati, mengakhiri hidup, tidak ingin hidup, tidak mau hidup,
		menyakiti diri, ambulans, serangan jantung
	`,
	ms: `bunuh diri, mahu mati, nak mati`,
	vi: `
		tự tử, tự sát, muốn chết, không muốn sống, kết thúc cuộc đời, tự làm hại, nguy hiểm đến tính mạng,
		cấp cứu
	`,
	th: `
		ฆ่าตัวตาย, อยากตาย, ไม่อยากมีชีวิต, ไม่อยากอยู่แล้ว, จบชีวิต, ทำร้ายตัวเอง, รถพยาบาล, หัวใจวาย
	`,
	zh: `
		自杀, 自殺, 想死, 不想活, 结束生命, 結束生命, 结束自己的生命, 轻生, 輕生, 自残, 自殘, 活不下去, 生命危险, 生命危險, 救护车, 救護車, 心脏病发, 误吞, 吞了, 中毒
	`,
	ja: `自殺, 死にたい, 死のうと, 生きていたくない, 生きたくない, 命を絶, 自傷, リストカット, 消えたい, 救急車, 命の危険, 心臓発作, 誤飲, 飲み込んでしま`,
	ko: `자살, 죽고 싶, 살고 싶지 않, 살기 싫, 목숨을 끊, 극단적 선택, 극단적인 선택, 자해, 구급차, 생명이 위험, 심장마비, 삼켰`,
};

/** Somebody threatens the company or its people. */
export const THREAT: PhrasesByLanguage = {
	en: `
		kill|shoot|stab|murder you|u|ya|everyone,
		i|we|ll|will|gonna|to kill|hurt|shoot|stab|murder|destroy|harm you|u|ya|your|everyone,
		i|we|ll|will|gonna find you, know where you|your live|lives|work|office,
		come to your office|house|home, come for you, blow up, bomb, burn .. office|house|building|place,
		burn your office|house|building|company|servers, you ll|will|are .. regret, you re|are dead,
		you .. will pay for this, make you pay, watch your back, death threat*,
		i|we ll|will|gonna hack|ddos|ruin|expose you|your, ruin you, consequences for you,
		your last warning, break your legs|neck|bones|face, or else i|we, bring a gun|weapon|knife,
		coming|come|drive|driving|show|showing .. to|for|at your|you office|house|home|place|headquarters,
		with|have|bring|got|bringing|own a gun|knife|rifle|weapon|shotgun, coming for you|your,
		gonna pay for this, going to pay for this, find out where you, you deserve to die, hope you die,
		slit your, smash your|up, punch you|your, beat you up|the, make you regret|suffer|sorry,
		sleep with one eye, you'll|will be sorry, your days are numbered, last day on|alive,
		wait and see what, see what happens to, we'll|will meet in person, be very afraid, get you for this,
		hunt you, you|u better watch|sleep|pray|run
	`,
	de: `
		bringe euch|dich|sie um, bring euch um, umbringen, weiß wo ihr|du|sie wohnt|wohnst|wohnen|arbeitet,
		weiss wo ihr|du|sie wohnt|wohnst|wohnen|arbeitet, komme zu euch|ihnen|dir, finde euch|dich,
		werdet|wirst|werden es|das bereuen, werdet bereuen, bombe, büro .. anzünden, anzünden,
		mache euch fertig, mach euch|dich fertig, ihr seid tot, zerstöre euch, letzte warnung, morddrohung
	`,
	fr: `
		je vais vous|te tuer|frapper|retrouver|détruire, vous tuer, te tuer,
		sais où vous|tu habitez|habites|travaillez, bombe, allez|vas le regretter, allez le payer,
		mettre le feu, brûler vos, menace de mort, dernier avertissement
	`,
	es: `
		voy a matar|matarlos|matarte|matarles|encontrarte|encontrarlos|destruir*,
		los voy a matar|encontrar|destruir, te voy a matar|encontrar|romper,
		sé dónde vives|viven|trabajas|trabajan, una bomba, bomba en, se van a arrepentir,
		te vas a arrepentir, lo van a pagar, quemar .. oficina*, amenaza de muerte, última advertencia
	`,
	pt: `
		vou matar|te|vos|destruir|encontrar vocês|você|matar|encontrar, vou matar,
		sei onde vocês|você|tu moram|mora|moras|trabalha|trabalham, uma bomba, vão|vai se arrepender,
		vão pagar, queimar .. escritório, ameaça de morte, último aviso
	`,
	it: `
		vi ammazzo, ti ammazzo, vi uccido, ti uccido, vi ucciderò,
		so dove abiti|abitate|lavorate|vivi|vivete, ve ne pentirete, te ne pentirai, la pagherete,
		brucio .. ufficio, vi vengo a cercare, ultimo avvertimento
	`,
	nl: `
		maak je|jullie af|dood, vermoord je|jullie, ik weet waar je|jullie woont|wonen|werkt|werken,
		een bom, krijgen .. spijt, krijg .. spijt, steek .. kantoor .. in brand, in brand steken,
		kom naar jullie kantoor, laatste waarschuwing, doodsbedreiging
	`,
	sv: `
		döda er|dig, dödar er|dig, vet var ni|du bor|jobbar, bomb, kommer att ångra, kommer ångra,
		bränna ner, sista varningen
	`,
	da: `
		slår jer|dig ihjel, dræbe jer|dig, ved hvor i|du bor|arbejder, bombe, kommer til at fortryde,
		brænde .. kontor, sidste advarsel
	`,
	no: `
		drepe dere|deg, dreper dere|deg, vet hvor dere|du bor|jobber, bombe, kommer til å angre, brenne ned,
		siste advarsel
	`,
	fi: `
		tapan teidät|sinut, tiedän missä asut*|te, pommi*, tulette katumaan, poltan, viimeinen varoitus
	`,
	pl: `
		zabiję was|cię|ciebie, wiem gdzie mieszka*|pracuj*, bombę, bomba w, pożałujecie, pożałujesz, spalę,
		zapłacicie za to, ostatnie ostrzeżenie
	`,
	cs: `zabiju vás|tě, vím kde bydl*, bombu, budete litovat, zapálím, poslední varování`,
	sk: `zabijem vás|ťa, viem kde býva*, bombu, oľutujete, zapálim`,
	hu: `
		megöllek, megölöm magukat|önöket, megöllek titeket|benneteket, tudom hol lak*, bombát,
		meg fogják bánni, megbánjátok, felgyújt*
	`,
	ro: `vă omor, te omor, știu unde locui*|lucr*, bombă, o să regretați, veți regreta, dau foc`,
	bg: `ще ви убия, ще те убия, знам къде живеете|живееш, бомба, ще съжалявате, ще запаля`,
	el: `
		θα σας σκοτώσω, θα σε σκοτώσω, ξέρω πού μένετε|μένεις, βόμβα, θα το μετανιώσετε, θα το μετανιώσεις,
		θα κάψω
	`,
	ru: `
		убью вас|тебя, вас|тебя .. убью, знаю где вы|ты|твой|ваш, бомб*, пожалеете, пожалеешь, сожгу,
		взорву, найду вас|тебя, вас найду, последнее предупреждение, вам конец
	`,
	uk: `вб ю вас|тебе, уб ю вас|тебе, знаю де ви|ти, бомб*, пошкодуєте, спалю, підірву, знайду вас`,
	tr: `
		sizi öldür*, seni öldür*, öldüreceğim, nerede oturdu*|yaşadı*|çalıştı*, bomba koy*|yerleştir*,
		pişman olacaksın*, yakacağım, son uyarı*
	`,
	ar: `
		سأقتل*, أقتلكم, سأقتلكم, أعرف أين تسكن*|تعيش*|تعمل*, قنبله, ستندم*, سأحرق*, سأفجر*, تحذير أخير
	`,
	he: `אהרוג אתכם|אותך, אני אהרוג, יודע איפה אתם|אתה, פצצה, תתחרטו, אשרוף, אזהרה אחרונה`,
	fa: `
		می کشمت, می کشمتون, می کشم شما, میکشمت, میدانم کجا زندگی, می دانم کجا, بمب, پشیمان می شوید,
		پشیمون میشید, آتش می زنم
	`,
	hi: `
		जान से मार, मार डालूंगा, मार डालूँगा, मार दूंगा, मार दूँगा, कहाँ रहते हो, बम, पछताओगे, जला दूंगा,
		आग लगा दूंगा
	`,
	id: `
		bunuh kalian|kamu|anda, saya tahu di mana kalian|kamu|anda, tahu alamat kalian|kamu|anda,
		bom di|rakitan, meledakkan, kalian akan menyesal, akan menyesal, bakar kantor*, peringatan terakhir
	`,
	ms: `bunuh kamu|awak|kalian, akan menyesal`,
	vi: `
		giết mày|bạn|chúng mày|các người, tao biết .. ở đâu, tôi biết .. sống ở đâu, đặt bom,
		sẽ phải hối hận, sẽ hối hận, đốt .. văn phòng, cảnh báo cuối cùng
	`,
	th: `
		ฆ่าพวกแก, ฆ่าแก, ฆ่าคุณ, ฆ่าพวกคุณ, รู้ว่าแกอยู่ไหน, รู้ว่าคุณอยู่ที่ไหน, ระเบิด, จะต้องเสียใจ,
		เผาออฟฟิศ, เผาสำนักงาน
	`,
	zh: `
		杀了你, 殺了你, 杀你, 弄死你, 杀光, 知道你住, 知道你们住, 知道你們, 炸弹, 炸彈, 炸了, 会后悔的, 會後悔, 烧了你, 燒了你, 最后警告, 最後警告, 要你好看, 等着瞧
	`,
	ja: `殺してやる, 殺すぞ, 殺す, ぶっ殺, 住所を知って, 住んでいるか知, 爆弾, 爆破, 後悔させ, 後悔する, 放火, 燃やして, 最後の警告, 覚悟しろ, 覚えてろ`,
	ko: `죽여버, 죽여 버, 죽이겠, 죽일 거, 어디 사는지, 폭탄, 후회하게, 불태, 불 질러, 불질러, 찾아가서, 마지막 경고, 가만두지, 가만 안`,
};

/** A leak, a break-in or a hole through which either may come. */
export const SECURITY_INCIDENT: PhrasesByLanguage = {
	en: `
		data breach|leak|leaks|exposure, breach of .. data,
		security breach|incident|hole|flaw|vulnerability|vulnerabilities|bug|leak|issue|researcher|report|disclosure,
		leak|leaks|leaking|leaked .. data|information|emails|passwords|details|customers|keys,
		expose|exposes|exposed|exposing .. customer*|user*|personal|private|emails|passwords,
		other|another|different customers|customer|users|user|companies|people|company|person|clients|client|tenants data|information|details|invoices|messages|conversations|orders|account|addresses,
		other|another|different customer|user|company|person|client|people s data|information|details|invoices|messages|conversations|orders|account|inbox,
		data|details|information|invoices|messages|orders|records of|belonging other|another|different|strangers customers|customer|users|companies|company|people|clients,
		someone|somebody|stranger else|s s|data|account|invoices|orders .. data|inbox|invoices|orders|messages|details|account|information,
		see|seeing|saw|access|view|open|viewing|shows|showing|show|displays|sent|received|got .. other|another|different customers|customer|users|user|companies|company|people|person|clients|client|tenants .. data|information|details|account|accounts|invoices|orders|messages|conversations|emails|names|addresses|files|documents,
		see|seeing|saw|access|shows|showing|got|received .. someone|somebody|stranger else|s .. data|information|details|account|invoice|invoices|orders|messages|order|name|address,
		vulnerabilit*, exploit, exploits, exploited, xss, sql|code|script|html|prompt|command injection,
		csrf, rce, idor, zero day, bug bounty, responsible disclosure, penetration test, hacked, hacker,
		hackers, got|been|was|is|am|were|being hacked|compromised|breached,
		account|accounts is|was|has|got|been compromised|taken|stolen|hijacked|breached,
		stolen|leaked password|passwords|credentials|data|account|api,
		unauthorized|unauthorised|suspicious|strange access|login|logins|activity,
		unknown login|logins|access,
		someone|somebody|stranger|else .. logged|logging|broke|hacked|accessed|got .. into|in|my|our .. account|accounts|workspace|email,
		someone|somebody broke into, phishing, ransomware, malware, identity theft,
		api|secret|access key|keys|token|tokens leaked|exposed|stolen,
		api key|keys|token|tokens is|was|are|were|got|has exposed|leaked|public|stolen|been,
		man in the middle, spoofing, brute force attack, ddos, it was|wasn't not|me me, it was not me,
		it wasn't me, wasn't me, that wasn't me, that was not me,
		didn't|don't|not recognize|recognise .. login|logins|device|activity|sign,
		sign|signed in from|attempt .. not|wasn't, password was changed, my email was changed without,
		another person's|customer's|user's,
		strangers|stranger ... orders|data|messages|invoices|account|details,
		other|different people|customers|users|companies .. in|on my|our account|dashboard|inbox,
		data|passwords|credentials|emails|database|database|customers .. leaked|exposed|stolen, dark web,
		have i been pwned, publicly accessible|visible|available,
		without authentication|logging|login|password .. data|access|see, privilege escalation,
		account takeover, disclose a security|vulnerability, security disclosure,
		data|information|details|invoices|messages|orders|records|files|emails ... of|belonging .. other|another|different|strangers customers|customer|users|user|companies|company|people|person|clients,
		password|passwords|account|data|identity|credentials|login .. was|were|been|got|is|are stolen,
		stole my password|account|data|identity|login, keylogger, suspicious email .. from|claiming,
		scam email|mail, fake website|site|login, impersonating you|your, mixed up .. accounts|data,
		logged into|in .. someone|another|different|wrong .. account,
		someone|somebody|stranger|else|hacker ... signed|logged|broke|hacked in|into ... my|our|account|accounts|workspace
	`,
	de: `
		datenleck, datenpanne, sicherheitslück*, sicherheitsvorfall, sicherheitsproblem, schwachstelle*,
		gehackt, hacker,
		daten|rechnungen|nachrichten|konto|konten anderer|fremder|von kunden|nutzer|anderen|anderer|benutzer,
		fremde|andere daten|kundendaten|konten|rechnungen|nachrichten, sehe|sehen .. daten .. kunden|nutzer,
		unbefugt*, fremder zugriff, phishing, kompromittiert, jemand .. in meinem konto,
		jemand .. eingeloggt|angemeldet, gestohlen* .. daten|passwort|passwörter|konto, schadsoftware,
		identitätsdiebstahl, gestohlen, passwort .. geklaut|gestohlen|geleakt,
		fremde rechnung*|nachricht*|bestellung*, daten .. anderer|anderen|fremder|fremden,
		rechnungen|nachrichten|bestellungen .. anderer|anderen|fremder,
		rechnung|rechnungen|nachricht|nachrichten|bestellung|bestellungen|daten|konto .. anderer|anderen|anderes|fremden|fremder kunden|kunde|nutzer|nutzern|firma|person
	`,
	fr: `
		fuite .. données, faille .. sécurité, faille, vulnérabilité*, été piraté|piratée, compte piraté,
		piratage, hacké, données .. autres|autre clients|client|utilisateurs|utilisateur,
		accès non autorisé, hameçonnage, phishing, compte compromis, connexion suspecte,
		incident de sécurité, usurpation,
		facture|factures|données|commande|commandes|messages|informations|compte .. autre|autres client|clients|utilisateur|utilisateurs|société|personne
	`,
	es: `
		fuga|filtración|filtrando|filtra|brecha .. datos|seguridad|información, vulnerabilidad*,
		agujero de seguridad, fallo de seguridad, hackeado, hackeada, hackearon, hackeo,
		datos .. otros|otro clientes|cliente|usuarios|usuario, acceso no autorizado, phishing,
		cuenta comprometida, incidente de seguridad, robo de identidad, robaron .. cuenta|contraseña,
		factura|facturas|datos|pedido|pedidos|mensajes|información|cuenta .. otro|otra|otros|otras cliente|clientes|usuario|usuarios|empresa|persona
	`,
	pt: `
		vazamento*, vazando, vazou, vulnerabilidade*, falha de segurança, brecha de segurança, hackeado,
		hackeada, hackearam, invadida|invadiram|invadido,
		dados .. outros|outro clientes|cliente|usuários|usuário|utilizadores, acesso não autorizado,
		phishing, incidente de segurança,
		fatura|faturas|dados|pedido|pedidos|mensagens|informações|conta .. outro|outra|outros|outras cliente|clientes|usuário|usuários|empresa|pessoa
	`,
	it: `
		violazione .. dati, fuga di dati, vulnerabilità, falla, falla di sicurezza, hackerato, hackerata,
		dati .. altri|altro clienti|cliente|utenti|utente, accesso non autorizzato, phishing,
		account compromesso, incidente di sicurezza, furto d identità,
		fattura|fatture|dati|ordine|ordini|messaggi|informazioni|account .. altro|altra|altri cliente|clienti|utente|utenti|azienda|persona
	`,
	nl: `
		datalek, datalekken, lekt .. gegevens|data, beveiligingslek, beveiligingsincident, kwetsbaarheid,
		gehackt, gegevens .. andere|anderen klanten|klant|gebruikers, onbevoegd*, phishing,
		gecompromitteerd, identiteitsfraude,
		factuur|facturen|gegevens|bestelling|bestellingen|berichten|account .. andere|ander klant|klanten|gebruiker|gebruikers|bedrijf
	`,
	sv: `
		dataläck*, läcker .. uppgifter|data, säkerhetshål, säkerhetsbrist, säkerhetsincident, sårbarhet,
		hackad, hackat, andra kunders|användares, obehörig*, nätfiske, phishing, intrång
	`,
	da: `
		datalæk, lækker .. data|oplysninger, sikkerhedshul, sikkerhedsbrist, sikkerhedsbrud, sårbarhed,
		hacket, andre kunders|brugeres, uautoriseret, phishing
	`,
	no: `
		datalekkasje, lekker .. data|opplysninger, sikkerhetshull, sikkerhetsbrudd, sårbarhet, hacket,
		andre kunders|brukeres, uautorisert, phishing
	`,
	fi: `
		tietovuo*, tietomurt*, tietoturva-aukko, tietoturva aukko, haavoittuvuu*, hakkeroi*,
		muiden asiakkaiden|käyttäjien, luvaton, tietojenkalastelu*
	`,
	pl: `
		wyciek*, luka w|bezpieczeństwa, lukę w|bezpieczeństwa, luki w|bezpieczeństwa, podatność, zhakowan*,
		włamani*, włamał*, dane innych|cudze, danych innych, nieautoryzowan*, phishing*,
		naruszenie bezpieczeństwa|danych,
		faktur*|dane|zamówieni*|wiadomości .. innego|innej|innych klient*|użytkownik*|firmy|osoby
	`,
	cs: `
		únik dat|údajů, unikla|unikají|uniklo .. data|údaje, bezpečnostní chyb*|díra|incident, zranitelnost,
		hacknut*, napadl .. účet, data|údaje jiných|ostatních|cizích, neoprávněn*, phishing
	`,
	sk: `
		únik dát|údajov, bezpečnostn* chyb*|diera|incident, zraniteľnosť, hacknut*,
		údaje|dáta iných|cudzích, neoprávnen*, phishing
	`,
	hu: `
		adatszivárgás*, adatvédelmi incidens*, biztonsági rés*|hib*, sérülékenység*, feltörték, meghackel*,
		más|mások ügyfelek|felhasználók|adatait, jogosulatlan*, adathalász*
	`,
	ro: `
		scurger* .. date*, breșă, breșă de securitate, vulnerabilitate*, spart .. contul, hackuit,
		datele altor clienți|utilizatori, acces neautorizat, phishing
	`,
	bg: `
		изтичане на данни, изтекли данни, уязвимост*, хакнат*, данни* на други, неоторизиран*, фишинг,
		пробив
	`,
	el: `
		διαρροή, διαρροή δεδομένων, παραβίαση, ευπάθεια, κενό ασφαλείας, χακαρ*, δεδομένα άλλων,
		στοιχεία άλλων, μη εξουσιοδοτημέν*, phishing
	`,
	ru: `
		утечк*, уязвимост*, взлом*, хакер*, данные|данных других|чужие|чужих,
		чужие данные|заказы|счета|сообщения, чужих данн*, несанкционирован*, фишинг*,
		персональные данные других, угнали аккаунт,
		счет|счета|заказ|заказы|сообщения|данные .. другого|другой|других|чужой клиент*|пользовател*|компании|человека
	`,
	uk: `
		витік, витоку, вразливість, вразливост*, злам*, хакер*, дані інших, чужі дані, несанкціонован*,
		фішинг*
	`,
	tr: `
		veri sızıntısı, sızıntı*, sızdır*, güvenlik açığı*, hacklen*, saldırı*,
		başka|diğer müşteri* .. bilgi*|veri*, diğer müşterilerin, yetkisiz, oltalama, phishing,
		hesabım çalındı
	`,
	ar: `
		*تسريب*, تسرب*, اختراق*, *اختراق*, ثغره*, *ثغره*, *بيانات عملاء آخرين|أخرين, *بيانات مستخدمين,
		*بيانات العملاء, وصول غير مصرح, تصيد, سرقه حسابي
	`,
	he: `
		דליפת מידע, *דליפה, *פרצה, פרצת אבטחה, נפרץ, פרצו, האקר, מידע של לקוחות, *נתונים של לקוחות, פישינג,
		גישה לא מורשית
	`,
	fa: `
		نشت اطلاعات, نشت, هک, هک شده, آسیب پذیری, حفره امنیتی, اطلاعات مشتریان|کاربران دیگر, اطلاعات دیگران,
		فیشینگ, دسترسی غیرمجاز
	`,
	hi: `
		डेटा लीक, डेटा चोरी, लीक, हैक*, सुरक्षा खामी, दूसरे ग्राहकों, दूसरे यूजर, दूसरे यूज़र, फिशिंग,
		अनधिकृत, hack ho
	`,
	id: `
		kebocoran, bocor, diretas, dibobol, di hack, dihack, celah keamanan, kerentanan,
		data pelanggan|pengguna lain, akses tidak sah, phishing, pencurian identitas
	`,
	ms: `kebocoran data, digodam, data pelanggan lain`,
	vi: `
		rò rỉ, lộ thông tin, lộ dữ liệu, lỗ hổng, bị hack, hacker, dữ liệu .. khách hàng khác,
		thông tin .. khách hàng khác, thông tin .. người khác, truy cập trái phép, lừa đảo phishing
	`,
	th: `
		ข้อมูลรั่ว, รั่วไหล, ถูกแฮก, โดนแฮก, แฮ็ก, ช่องโหว่, ข้อมูลลูกค้ารายอื่น, ข้อมูลของลูกค้าคนอื่น,
		ข้อมูลคนอื่น, ฟิชชิ่ง
	`,
	zh: `
		泄露, 泄漏, 洩漏, 洩露, 外泄, 漏洞, 黑客, 駭客, 被黑, 被盗, 被盜, 盗号, 盜號, 入侵, 其他客户的, 其他用户的, 其他客戶的, 其他用戶的, 别人的账, 别人的数据,
		別人的資料, 钓鱼, 釣魚
	`,
	ja: `
		漏洩, 漏えい, 流出, 脆弱性, ハッキング, ハッカー, 乗っ取, 不正アクセス, 不正ログイン, 他の顧客の, 他のお客様の, 他のユーザーの, 他人の情報, 他人のデータ, フィッシング,
		セキュリティホール
	`,
	ko: `유출, 해킹, 해커, 취약점, 보안 사고, 다른 고객의, 다른 고객, 다른 사용자의, 타인의 정보, 남의 정보, 무단 접속, 무단 접근, 피싱, 도용, 보안 구멍`,
};

/** Somebody who writes about the company for the public. */
export const PRESS: PhrasesByLanguage = {
	en: `
		journalist, journalists, reporter, reporters,
		press inquiry|enquiry|request|office|contact|officer|team|statement|release|kit|comment,
		media inquiry|enquiry|request|relations|contact|team, for|from|at|with .. newspaper, news outlet,
		for comment, comment on .. story|article,
		writing|publishing|running .. article|story|piece|investigation .. about|on your|you, i write for,
		go to the press|media, going to the press|media, contact the press|media, tell the press|media,
		spokesperson, interview .. ceo|founder|your, your .. on our|my podcast,
		making|producing a documentary, tv station, bbc, cnn, reuters, techcrunch, new york times,
		washington post, associated press, on behalf of .. news|magazine|newspaper|paper|tv|radio,
		news desk, newsroom, correspondent, my editor, statement for .. article|story,
		request for .. statement|comment|interview, deadline for .. comment|statement|article,
		preparing|writing|working|doing|researching|producing ... piece|story|article|documentary|investigation|segment ... about your|you|how,
		preparing|writing|working|doing|researching|producing ... piece|story|article|documentary|investigation|segment ... on your company|outage|breach|practices|data|security|product|firm
	`,
	de: `
		journalist*, reporter, reporterin, presseanfrage, pressestelle, presse, pressesprecher*, redakteur*,
		redaktion, zeitung, stellungnahme, medienanfrage
	`,
	fr: `
		journaliste*, presse, demande de presse, service presse, reporter, rédaction, article sur votre,
		porte parole, droit de réponse, prise de position
	`,
	es: `
		periodista*, reportero, reportera, prensa, consulta de prensa, redacción,
		artículo sobre su|vuestra|ustedes, portavoz, medio de comunicación, medios de comunicación
	`,
	pt: `
		jornalista*, repórter, imprensa, assessoria de imprensa, redação, reportagem, matéria sobre,
		porta voz
	`,
	it: `
		giornalista, giornalisti, giornale, della stampa, alla stampa, ufficio stampa, redazione,
		articolo su di voi|sulla, portavoce
	`,
	nl: `
		journalist*, verslaggever, verslaggeefster, redacteur, redactie, persvragen, persvoorlichter,
		persdienst, persvoorlichting, krant, de pers, woordvoerder, wederhoor
	`,
	sv: `
		journalist*, reporter, redaktion*, pressfråg*, presskontakt, pressansvarig, tidning*, talesperson
	`,
	da: `
		journalist*, reporter, redaktion*, presseforespørgsel, pressekontakt, pressechef, avisen, talsmand
	`,
	no: `journalist*, reporter, redaksjon*, pressehenvendelse, pressekontakt, avisen, talsperson`,
	fi: `toimittaja, toimittajana, journalisti*, lehdistö*, mediapyyntö, haastattelu*, sanomaleh*`,
	pl: `
		dziennikar*, reporter*, redakcj*, zapytanie|biuro|artykuł prasow*, gazet*, rzecznik* prasow*,
		artykuł o was|państwa
	`,
	cs: `novinář*, novinar*, reportér*, redaktor*, redakce, tiskov* mluvčí|oddělení|dotaz, novin`,
	sk: `novinár*, reportér*, redaktor*, tlačov* hovor*|oddelenie, novín`,
	hu: `újságíró*, riporter*, szerkesztőség*, sajtó*, szóvivő*`,
	ro: `jurnalist*, ziarist*, reporter*, din presă, redacți*, purtător de cuvânt`,
	bg: `журналист*, репортер*, преса, пресата, вестник*, редакци*`,
	el: `δημοσιογράφος, δημοσιογράφο*, ρεπόρτερ, εφημερίδ*, τύπου, ρεπορτάζ, εκπρόσωπο*`,
	ru: `
		журналист*, корреспондент*, репортер*, редакци*, пресс служб*, пресс секретар*, газет*, сми,
		официальный комментарий
	`,
	uk: `журналіст*, кореспондент*, репортер*, редакці*, пресслужб*, прес служб*, газет*, змі`,
	tr: `gazeteci*, muhabir*, basın mensubu*|kuruluş*, gazete*, haber yap*, röportaj`,
	ar: `صحفي, صحفيه, صحافي, صحافيه, *صحيفه, مراسل, مراسله, *الصحافه, استفسار صحفي, مقال عن`,
	he: `*עיתונאי, *עיתונאית, *כתב, כתבת, *עיתון, דובר, דוברות, תגובה לכתבה, *תקשורת`,
	fa: `خبرنگار*, روزنامه*, روزنامه نگار*, گزارشگر, خبرگزاری`,
	hi: `पत्रकार*, रिपोर्टर*, अखबार*, अख़बार*, संवाददाता*, मीडिया से`,
	id: `wartawan, jurnalis, reporter, surat kabar, media massa, liputan`,
	ms: `wartawan, surat khabar`,
	vi: `nhà báo, phóng viên, tòa soạn, toà soạn, báo chí`,
	th: `นักข่าว, ผู้สื่อข่าว, หนังสือพิมพ์, สื่อมวลชน`,
	zh: `记者, 記者, 报社, 報社, 媒体采访, 媒體, 采访, 採訪, 报道, 報導, 新闻社, 杂志社, 曝光`,
	ja: `記者, ジャーナリスト, 新聞社, 取材, 報道, 雑誌の, 出版社, テレビ局`,
	ko: `기자입, 기자인, 기자로, 기자, 취재, 언론사, 신문사, 방송국, 보도`,
};

export const NOT_DANGER_TO_LIFE = `
	suicide linkage, end my|this trial|session|subscription|meeting|call,
	ending my|this trial|subscription, end it automatically|manually|early|now, amazon fire, fire tv,
	overdose of, kill the|a|this process|job|task|session|app|server, dying|die to know,
	is|are dying .. slow, battery dying|died|dies, ambulance module|feature|service|company|fleet|chaser
`;

export const NOT_THREAT = `
	threat model*, bomb pop, bath bomb|bombs, photo bomb, fork bomb, zip bomb,
	to find your|you .. in|on|at the|settings|profile|help|docs,
	hurt your|our ranking|rankings|seo|performance, destroy your session|object|instance, bomboniere,
	bomber, kill your session|sessions|process, harm your|our computer|device
`;

export const NOT_SECURITY_INCIDENT = `
	how do|can|could|should i|we|admins|admin .. other|another users|user|customers|customer|members|people,
	memory leak|leaks|leaking|leaked, water|oil|gas leak|leaks, brute force attack protection,
	phishing simulation|training|test, growth hacker|hackers, security bug bounty program,
	suspicious activity alerts|settings, vulnerability scanner|scan|scans,
	copy|move|transfer|import|export|share|migrate|send|merge .. data|information|files|records|emails|invoices|messages|orders ... to|from|of|for .. other|another|different .. user|users|customer|customers|company|companies|people|person|clients,
	license keys stolen, how do|can|could|should ... someone|somebody|else,
	notify|notified|alert|see|know when|if|whether someone|somebody
`;

export const NOT_PRESS = `
	press release|kit template|templates|feature, journalist database,
	podcast player|episode|episodes|feature|feed|hosting|app|integration, presse papier*,
	reporter field|role|column, newspaper template|layout|theme
`;
