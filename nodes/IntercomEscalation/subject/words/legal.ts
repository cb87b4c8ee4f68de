import type { PhrasesByLanguage } from '../../wording/phrases';

/** Lawyers, courts, authorities, and claims of law. */
export const LEGAL: PhrasesByLanguage = {
	en: `
		lawyer, lawyers, lawer, laywer, attorney, attorneys, solicitor, solicitors, barrister,
		legal counsel, our|my counsel, i|we|gonna|will|ll sue, sue you|your|the|them, suing, lawsuit,
		law suit, class action,
		legal action|actions|steps|proceedings|claim|notice|matter|question|issue|team|department|dispute|advice|request|complaint|liability|threat,
		in court, to court, court order|case|proceedings|summons, small claims, subpoena*, cease and desist,
		take|taking you to court, consumer protection|rights, trading standards, ombudsman,
		data protection authority|officer|commissioner|agency, information commissioner,
		supervisory authority, better business bureau, press charges, file .. police report,
		copyright infring*, copyright violation|claim, dmca, trademark infring*, intellectual property,
		breach of contract, breached .. contract, breach of .. gdpr, against the law,
		is|it|this|that|are illegal, illegally, violates|violating|violation .. law|gdpr|rights|hipaa|ccpa,
		gdpr violation|breach|complaint, data processing agreement, dpa signed, litigation, law enforcement,
		court of law, fraud, defamation, libel, arbitration,
		filed|file|filing|lodge|lodged|lodging|submit|submitted ... complaint ... with|to|against,
		complaint with|to the, complaint against you, ftc, cfpb, attorney general, authorities, regulators,
		my legal, our legal, legally, take legal, unlawful, breaking the law, broke the law,
		small claims court, human rights, broke|breaking|violated .. contract|agreement|terms,
		to the police, the police, police report
	`,
	de: `
		*anwalt, *anwälte, *anwaltes, *anwalts, *anwältin, rechtsanw*, verklage*, klage einreichen|erheben,
		ich klage, wir klagen, anzeige erstatten, anzeigen bei, gericht, gerichtlich*, rechtliche schritte,
		rechtlichen schritten, rechtsweg, rechtsabteilung, rechtsstreit, abmahn*, unterlassung*,
		datenschutzbehörde, datenschutzbeauftragt*, aufsichtsbehörde, verbraucherschutz*,
		verbraucherzentrale, illegal, rechtswidrig, urheberrecht*, auftragsverarbeitung*, betrug, polizei,
		juristisch*, beschwerde bei, anzeige gegen, zeige .. an, rechtlich*, rechtsbeistand
	`,
	fr: `
		avocat, avocate, avocats, poursuiv* .. justice, porter plainte, porte plainte, plainte, tribunal,
		tribunaux, action en justice, en justice, mise en demeure, cnil, protection des consommateurs,
		illégal, service juridique, juridique, poursuites, droit d auteur, escroquerie, huissier,
		poursuivre|poursuis|attaquer .. justice|tribunal|société, action judiciaire, dgccrf, porté plainte,
		à la police, gendarmerie, commissariat
	`,
	es: `
		abogado, abogada, abogados, demandar*, demanda judicial, demanda contra, denunciar*, denuncia,
		tribunal*, juicio, juzgado, acciones legales, acción legal, vía legal, protección de datos,
		consumidor, profeco, ilegal, departamento legal, derechos de autor, estafa, fraude, demandaré,
		denunciaré, queja formal, hoja de reclamaciones, oficina del consumidor, policía
	`,
	pt: `
		advogado, advogada, advogados, processar vocês|a, processo judicial, vou processar, processá los,
		na justiça, tribunal, ação judicial, ações legais, medidas legais, procon, proteção de dados,
		ilegal, departamento jurídico, jurídico, jurídica, direitos autorais, fraude, queixa crime,
		processarei, reclame aqui, queixa formal, livro de reclamações, polícia, delegacia
	`,
	it: `
		avvocato, avvocata, avvocati, denuncia, denunciare, denuncerò, tribunale, azioni legali,
		azione legale, vie legali, citare in giudizio, querela, diffida, garante, illegale, ufficio legale,
		diritto d autore, truffa, causa legale, fare causa, polizia, carabinieri
	`,
	nl: `
		advocaat, advocaten, jurist, rechtszaak, de rechter, rechtbank, juridisch*, juridische stappen,
		aanklagen, klaag .. aan, aangifte, dagvaard*, autoriteit persoonsgegevens, consumentenbond,
		illegaal, auteursrecht*, fraude, oplichting, verwerkersovereenkomst, politie
	`,
	sv: `
		advokat, advokaten, jurist, stämma er, stämning, stämmer er, domstol*, rättsliga åtgärder,
		rättslig*, polisanmäl*, konsumentverket, integritetsskyddsmyndigheten, olagligt, upphovsrätt*,
		bedrägeri, juridisk*, polisen
	`,
	da: `
		advokat, advokaten, sagsøge, sagsøger, retssag, i retten, retslige skridt, juridisk*, politianmeld*,
		datatilsynet, forbrugerombudsmanden, ulovligt, svindel, politiet
	`,
	no: `
		advokat, advokaten, saksøke, saksøker, rettssak, i retten, rettslige skritt, juridisk*,
		politianmeld*, datatilsynet, forbrukerrådet, ulovlig, svindel, politiet
	`,
	fi: `
		asianaj*, lakimie*, haastan, oikeuteen, oikeudessa, oikeustoim*, rikosilmoitu*,
		tietosuojavaltuutet*, kuluttajansuoja*, laitonta, tekijänoikeu*, petos*, poliisi*
	`,
	pl: `
		adwokat*, prawnik*, prawnikiem, pozwę, pozwać, pozew, sąd, sądu, sądem, sądow*, kroki prawne,
		drogę prawną, prokuratur*, uokik, uodo, rzecznik* konsument*, nielegaln*, oszustw*, policj*,
		praw autorskich
	`,
	cs: `
		advokát*, právník*, zažaluj*, žalob*, soud, soudu, soudní, právní kroky, právní oddělení,
		trestní oznámení, nezákonn*, podvod, ochrany osobních údajů, policie, policii
	`,
	sk: `
		advokát*, právnik*, zažaluj*, žalob*, na súd, súdu, právne kroky, trestné oznámenie, nezákonn*,
		podvod, polícia, políciu, polícii
	`,
	hu: `
		ügyvéd*, bepere*, perelni, pert indít*, bíróság*, jogi lépés*, jogi osztály*, feljelent*,
		fogyasztóvédel*, törvénytelen, csalás, adatvédelmi hatóság*, rendőrség*
	`,
	ro: `
		avocat*, avocatul, dau în judecată, da în judecată, în instanță, tribunal*, acțiune în justiție,
		acțiuni legale, plângere, anpc, ilegal, fraudă, juridic*, poliție, poliția
	`,
	bg: `
		адвокат*, съд, съда, съдя, съдебн*, правни действия, жалба, кзп, незаконн*, измама, юридическ*,
		полиция*
	`,
	el: `
		δικηγόρο*, μήνυση, μηνύσω, δικαστήρι*, δικαστικ*, αγωγή, νομικ*, παράνομ*, απάτη, καταγγελία,
		εισαγγελ*, αστυνομία*
	`,
	ru: `
		адвокат*, юрист*, юридическ*, подам в суд, подать в суд, подаю в суд, в суд, суд, через суд,
		судебн*, иск, прокуратур*, роспотребнадзор*, роскомнадзор*, незаконн*, мошенни*,
		заявление в полицию, полици*, досудебн*, авторск* прав*
	`,
	uk: `
		адвокат*, юрист*, юридичн*, подам до суду, до суду, суд, судов*, позов*, прокуратур*, незаконн*,
		шахрай*, поліці*
	`,
	tr: `
		avukat*, dava aç*, davayı, mahkeme*, yasal işlem*, yasal yol*, hukuki*, savcılı*, tüketici hakem*,
		kvkk, yasadışı, dolandır*, suç duyurusu, polise, polis çağır*
	`,
	ar: `
		*محام, *محامي*, *المحامي*, *المحكمه, محكمه, *مقاضا*, سأقاضي*, أقاضي*, دعوي, قضائيه,
		*إجراءات القانونيه, إجراء قانوني, قانونيه, حمايه المستهلك, غير قانوني, احتيال, شكوي قانونيه, الشرطه,
		للشرطه
	`,
	he: `
		*עורך דין, *עורכת דין, *עורך הדין, *עו ד, *תביעה, אתבע, לתבוע, בית משפט, *בית המשפט, צעדים משפטיים,
		*הליכים משפטיים, משפטי, משפטית, לא חוקי, הונאה, הרשות להגנת הצרכן, *משטרה
	`,
	fa: `
		وکیل*, شکایت قانونی, دادگاه, شکایت می کنم, اقدام قانونی, پیگرد, کلاهبرداری, غیرقانونی, غیر قانونی,
		دادخواست, پلیس
	`,
	hi: `
		वकील*, मुकदमा, मुक़दमा, अदालत, कोर्ट, कानूनी, क़ानूनी, लीगल, उपभोक्ता फोरम, उपभोक्ता अदालत,
		धोखाधड़ी, पुलिस
	`,
	id: `
		pengacara*, menuntut, gugat, menggugat, pengadilan, jalur hukum, tindakan hukum, ylki, ilegal,
		penipuan, somasi, polisi
	`,
	ms: `peguam, mahkamah, tindakan undang undang`,
	vi: `
		luật sư, kiện, khởi kiện, tòa án, toà án, pháp lý, pháp luật, bất hợp pháp, lừa đảo, tố cáo,
		công an, cảnh sát
	`,
	th: `ทนาย, ฟ้อง, ศาล, ดำเนินคดี, กฎหมาย, สคบ, ฉ้อโกง, แจ้งความ, ตำรวจ`,
	zh: `
		律师, 律師, 起诉, 起訴, 法院, 法庭, 打官司, 法律, 诉讼, 訴訟, 消费者协会, 消費者, 工商局, 违法, 違法, 诈骗, 詐騙, 报警, 報警, 侵权, 侵權, 法务, 法務
	`,
	ja: `弁護士, 訴え, 訴訟, 裁判, 法的, 法務, 消費者センター, 消費生活センター, 違法, 詐欺, 警察, 告訴, 著作権`,
	ko: `변호사, 고소, 소송, 법원, 법적, 법무, 소비자원, 소비자보호원, 불법, 사기, 경찰, 저작권`,
};

/** Law as a word of the product, of a form's field, or of a signature. */
export const NOT_LEGAL = `
	not a|an lawyer|attorney|solicitor, kein anwalt|jurist, keine anwältin, pas avocat|avocate,
	no soy abogado|abogada, não sou advogado|advogada, non sono avvocato|avvocata, geen advocaat|jurist,
	не юрист,
	legal name|names|entity|hold|size|paper|form|first|last|age|holiday|holidays|address|field,
	attorney client privileg*, tennis|squash|basketball|badminton|food|padel court|courts,
	court booking|bookings|reservation*, fraud detection|rules|score|filter|prevention, rechtsklick,
	rechts klick*, rechnung* gericht, gerichte, menu gericht, juridische naam
`;
