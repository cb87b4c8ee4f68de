import { toFinder } from '../wording/phrases';
import { isConditional } from './conditions';

/**
 * Promises of something that nobody does: the model sends an answer and nothing else. "I have forwarded this" is never
 * true; "a colleague will contact you" is true only as a description of what a customer can bring about.
 */

/**
 * The first promise in an answer, as it was written.
 * @param stands whether words stand in what the model had read, which makes a description of them
 */
export function promiseIn(answer: string, stands: (words: string) => boolean): string | undefined {
	const own = OWN_DEEDS.in(answer)[0] ?? DONE_WITH_YOURS.in(answer).find(({ text }) => !ONLY_READ.test(text));
	if (own) return own.words;
	return [DEEDS_OF_OTHERS, THINGS_TO_COME]
		.flatMap((deeds) => deeds.in(answer))
		.find((finding) => !isConditional(finding) && !stands(finding.text))?.words;
}

/** Whatever the model says that it has done with something of the customer's. */
const DONE_WITH_YOURS = toFinder({
	en: `i have|ve *ed .. your|you|this|it, i have|ve just|now|already|also *ed, i *ed your`,
	de: `
		ich habe|hab ihr|ihre|ihren|ihrem|ihnen|dein|deine|deinen|deinem|dir .. ge*|ent*|be*|ver*|zurück*|frei*|auf*|ab*|an*|ein*|um*|zu*|*iert
	`,
	fr: `j ai *é|*ée|*i|*is|*it|*u votre|vos|ton|ta|tes, j ai bien|déjà|également *é|*i|*is|*it|*u`,
	es: `
		he *ado|*ido|*to su|tu|sus|tus, ya he *ado|*ido|*to,
		he *ado|*ido .. su|tu cuenta|plan|solicitud|contraseña
	`,
	pt: `*ei sua|seu|suas|seus|tua|teu|tuas|teus, já *ei`,
	it: `
		ho *ato|*ito|*uto suo|sua|tuo|tua|suoi|tuoi|sue|tue,
		ho *ato|*ito|*uto il|la|i|le|lo suo|sua|tuo|tua|suoi|tuoi|sue|tue
	`,
	nl: `ik heb je|jouw|uw|jullie .. ge*|ver*|ont*|be*|her*|*gezet|*gestuurd`,
	pl: `*łem|*łam twoje|twój|twoją|twojego|pana|pani|państwa`,
	cs: `*l|*la jsem váš|vaše|vaši|vám|tvůj|tvoje`,
	ru: `я *л|*ла ваш|вашу|ваше|ваши|вам|твой|твою`,
	uk: `я *в|*ла ваш|вашу|ваше|ваші|вам|твій|твою`,
	sv: `jag har *t|*at din|ditt|dina|er|ert`,
	da: `jeg har *t|*et din|dit|dine|jeres`,
	no: `jeg har *t|*et din|ditt|dine|deres`,
});

/** Reading, finding and understanding is what a model does. */
const ONLY_READ =
	/(?:^| )(?:searched|looked|checked|listed|described|explained|summari[sz]ed|included|provided|outlined|reviewed|mentioned|assumed|noticed|attached|answered|translated|verstanden|gelesen|gesehen|erhalten|bekommen|angesehen|beschrieben|beantwortet|aufgelistet|zusammengefasst|angehangt|lu|compris|vu|trouve|recu|resume|liste|explique|decrit|entendido|leido|visto|encontrado|revisado|resumido|descrito|explicado|li|entendi|encontrei|trovato|letto|capito|visto|ricevuto|riassunto|spiegato|gevonden|gelezen|begrepen|gezien|bekeken|ontvangen|beantwoord|znalazl[ea]m|przeczytal[ea]m|zrozumial[ea]m|otrzymal[ea]m|нашел|нашла|прочитал|прочитала|понял|поняла|увидел|увидела|получил|получила|прочитав|зрозумів|знаиш.*|last|laest|lest|forstatt|forstaet|hittat|fundet|funnet|sett|set|mottatt|modtaget|fatt|faet)(?: |$)/u;

const OWN_DEEDS = toFinder({
	en: `i'm|am letting|telling|informing|asking|alerting|updating|flagging|raising|opening|cancelling|refunding|resetting|booking|scheduling .. team|colleague|colleagues|engineers|manager|you|your|this|it|a|the, 
		i have|ve|already|just|now forwarded|escalated|passed|notified|informed|told|contacted|created|opened|raised|submitted|logged|filed|refunded|reset|cancelled|canceled|deleted|removed|updated|changed|sent|processed|issued|credited|assigned|transferred|flagged|reported|alerted|scheduled|booked|fixed|enabled|disabled|activated|unlocked|upgraded|extended|applied|requested|initiated|arranged|resolved|closed,
		i have|ve already|just|now|also|gone forwarded|escalated|passed|notified|informed|told|contacted|created|opened|raised|submitted|logged|filed|refunded|reset|cancelled|canceled|deleted|removed|updated|changed|sent|processed|issued|credited|assigned|transferred|flagged|reported|alerted|scheduled|booked|fixed|enabled|disabled|activated|unlocked|upgraded|extended|applied|requested|initiated|arranged|resolved|closed|ahead,
		i have|ve asked|let my|our|the|a, i have|ve made a|the change|changes|note|request,
		i have|ve taken care, i have|ve put in,
		i forwarded|escalated|refunded|notified|passed|cancelled|canceled|deleted|created|sent|submitted|opened|informed|processed|alerted|flagged,
		i reset your,
		we have|ve|already refunded|forwarded|escalated|notified|passed|informed|cancelled|canceled|deleted|reset|processed|issued|credited|created|opened|sent|fixed|updated,
		we have|ve just|now|already refunded|forwarded|escalated|notified|passed|informed|cancelled|canceled|deleted|reset|processed|issued|credited|created|opened|sent|fixed|updated,
		i will|ll|shall forward|escalate|pass|notify|inform|tell|contact|create|open|raise|submit|log|file|refund|reset|cancel|delete|remove|update|change|send|process|issue|credit|assign|transfer|flag|report|ask|get|check|look|follow|call|email|make|let|arrange|connect|investigate|take|have|be|do|keep|fix|hand,
		i'm|am going to forward|escalate|pass|notify|inform|contact|create|open|raise|submit|refund|reset|cancel|delete|send|process|transfer|check|look|ask,
		i'm forwarding|escalating|transferring|connecting|sending|processing|looking|passing|notifying|checking|creating|handing|contacting,
		i am forwarding|escalating|transferring|connecting|sending|processing|looking|passing|notifying|checking|creating|handing|contacting,
		let me check|forward|transfer|connect|escalate|ask|look|pass|get|refund|reset|cancel,
		i can forward|escalate|transfer|connect|refund|reset|cancel|delete|process|submit .. you|this|your|a|it,
		would you like|want me to forward|escalate|connect|transfer|create|open|reset|cancel|refund|delete|contact|check|send|submit,
		do you want me to forward|escalate|connect|transfer|create|open|reset|cancel|refund|delete|contact|check|send|submit,
		shall i forward|escalate|connect|transfer|create|open|reset|cancel|refund|delete|contact|send|submit,
		should i forward|escalate|connect|transfer, consider it done, rest assured,
		i just|already|now|also|have|ve sent|forwarded|escalated|reset|refunded|cancelled|canceled|deleted|created|opened|updated|changed|submitted|fixed|notified|passed you|your|it|this|that|the|a,
		i'm|am on it, i'm taking care, i'll handle, i will handle, i'll personally|gladly|happily,
		i'll see to|that|what, i've got|gotten|let, i have got|let,
		i raised|increased|removed|added|enabled|activated|restored .. for you|your, on my way to,
		i'll pass, leave it with me, i've spoken|talked|reached, i have spoken|talked|reached,
		i'm having|asking|getting, we've let|asked|told|spoken|reached, we have let|asked|told|spoken,
		we are processing|refunding|escalating your|the, we're processing|refunding|escalating your|the,
		hang tight, bear with me, while i check|get|look|connect|transfer|find|fetch,
		i went ahead and, i|we guarantee|promise you|your|that|it, as promised,
		give me a moment|minute|second, one moment please, just a moment|sec|second|minute please|while,
		please hold while|on, get|getting|fetch|bring|loop someone|somebody from|in|to|who|on,
		loop in|someone|the|my
	`,
	de: `
		ich habe|hab ... weitergeleitet|eskaliert|informiert|benachrichtigt|erstellt|eröffnet|erstattet|zurückgesetzt|storniert|gekündigt|gelöscht|geändert|aktualisiert|gesendet|geschickt|veranlasst|beauftragt|weitergegeben|gemeldet|freigeschaltet|gebeten|hinterlegt|übergeben|behoben,
		ich werde ... weiterleiten|informieren|erstellen|erstatten|zurücksetzen|stornieren|löschen|ändern|senden|schicken|veranlassen|prüfen|weitergeben|melden|kümmern|nachfragen|klären|kontaktieren|übergeben,
		ich leite ... weiter, ich kümmere mich, ich melde mich, ich gebe ... weiter, ich frage ... nach,
		ich prüfe das|dies|es, ich schicke ihnen|dir, ich erstatte, ich storniere, ich lösche,
		ich setze ... zurück, ich verbinde|übergebe,
		habe|hab ich ... weitergeleitet|erstattet|zurückgesetzt|storniert|gelöscht|informiert|veranlasst,
		wir haben ... erstattet|weitergeleitet|storniert|gelöscht|zurückgesetzt|veranlasst, ich kümmere,
		ich kümmer mich, ich veranlasse, ich sende ihnen|dir, ich eröffne, ich erstelle ihnen|dir|ein,
		ich hab|habe ihnen|dir|dem|der|den|das|es|deine|ihre ... geschickt|gesendet|zugesendet|zugeschickt|weitergegeben|gesagt|freigegeben|erhöht|hinzugefügt|entfernt|korrigiert,
		einen moment bitte, einen augenblick bitte, moment bitte, gedulden sie sich .. während|ich
	`,
	fr: `
		j ai ... transmis|transféré|informé|notifié|créé|ouvert|remboursé|réinitialisé|annulé|supprimé|modifié|envoyé|signalé|escaladé|mis|prévenu|demandé|fait,
		je vais ... transmettre|transférer|informer|créer|ouvrir|rembourser|réinitialiser|annuler|supprimer|modifier|envoyer|signaler|vérifier|contacter|demander|escalader|faire,
		je transmets, je transfère, je vous mets en relation, je vérifie, je vous rembourse,
		je vous recontacte, je vous envoie, je reviens vers, je m en occupe,
		nous avons ... remboursé|transmis|annulé|supprimé|réinitialisé, je transmettrai,
		je vous recontacterai, je m occupe, je fais le nécessaire, je lance, je procède,
		je vous envoie|transfère|mets, je viens de|d,
		j ai bien|déjà|également ... envoyé|transmis|remboursé|annulé|supprimé|réinitialisé,
		je vous ai|les envoyé|remboursé|transmis, un instant s il, un moment s il,
		veuillez patienter pendant|le, je reviens
	`,
	es: `
		he ... reenviado|enviado|transferido|escalado|informado|notificado|creado|abierto|reembolsado|restablecido|cancelado|eliminado|cambiado|actualizado|avisado|pasado|solicitado|remitido|derivado|registrado,
		voy a ... reenviar|enviar|transferir|escalar|informar|crear|abrir|reembolsar|restablecer|cancelar|eliminar|cambiar|verificar|revisar|contactar|pasar|consultar|comprobar|derivar,
		enviaré, reenviaré, transferiré, informaré, reembolsaré, te|le reembolsaré, me pondré en contacto,
		te|le paso con, te|le transfiero, te|le contactaré, me encargaré, me encargo de,
		hemos ... reembolsado|cancelado|enviado|escalado|eliminado|restablecido, pasaré tu|su, me ocupo de,
		me encargo, te|le|les he enviado|reembolsado|cancelado|abierto|creado|restablecido, acabo de,
		ya he|hemos enviado|cancelado|reembolsado|abierto|escalado|avisado, procedo a,
		estoy enviando|procesando|tramitando|escalando, un momento por favor, espere un momento,
		deme un momento, dame un momento
	`,
	pt: `
		já encaminhei|enviei|cancelei|criei|abri, encaminhei, reencaminhei, escalei, informei, notifiquei,
		criei um, abri um, reembolsei, redefini, cancelei, excluí, eliminei, solicitei, registrei,
		vou ... encaminhar|enviar|transferir|escalar|informar|criar|abrir|reembolsar|redefinir|cancelar|excluir|verificar|contatar|contactar|passar|consultar|checar|pedir,
		encaminharei, enviarei, transferirei, entrarei em contato, retornarei, vou cuidar, reembolsamos,
		já reembolsamos, cancelamos sua|o|a, vou providenciar, estou encaminhando|processando|enviando,
		acabei de, já estou, te|lhe enviei, providenciei, abri um chamado, um momento por favor,
		aguarde um momento|instante, só um momento|minuto
	`,
	it: `
		ho ... inoltrato|inviato|trasferito|informato|avvisato|creato|aperto|rimborsato|reimpostato|annullato|cancellato|eliminato|modificato|segnalato|passato|richiesto|provveduto,
		sto inoltrando|trasferendo|verificando, inoltrerò, invierò, trasferirò, informerò, rimborserò,
		la|ti contatterò, mi occuperò, me ne occupo, verificherò, provvederò,
		abbiamo ... rimborsato|inoltrato|annullato|cancellato|reimpostato, la|ti metto in contatto,
		passo la|tua, mi occupo, provvedo, le|ti ho inviato|rimborsato|mandato, ho appena|già,
		sto provvedendo|inviando|procedendo, un momento per favore, attenda un momento|attimo, un attimo
	`,
	nl: `
		ik heb ... doorgestuurd|doorgegeven|geëscaleerd|geïnformeerd|aangemaakt|geopend|terugbetaald|gereset|geannuleerd|opgezegd|verwijderd|gewijzigd|verzonden|gestuurd|gemeld|ingediend|aangevraagd|doorgezet,
		ik zal ... doorsturen|doorgeven|informeren|aanmaken|terugbetalen|resetten|annuleren|verwijderen|wijzigen|sturen|controleren|contacteren|navragen|opnemen|escaleren|uitzoeken,
		ik ga ... doorsturen|doorgeven|navragen|controleren|uitzoeken, ik stuur ... door, ik geef ... door,
		ik verbind je|u, ik zoek het uit, ik neem contact, ik kom erop|hierop|erop terug,
		we hebben ... terugbetaald|geannuleerd|doorgestuurd|verwijderd, ik regel het|dit|dat,
		ik zorg ervoor|dat, ik ga het|dit|dat|dit regelen|uitzoeken|doorgeven, ik stuur je|u,
		ik heb je|u|het|dit|dat ... gestuurd|geregeld|doorgegeven|aangepast, een moment geduld,
		een ogenblik, momentje
	`,
	sv: `
		jag har ... vidarebefordrat|skickat|eskalerat|informerat|skapat|återbetalat|återställt|avbrutit|raderat|ändrat|meddelat|bett|lämnat,
		jag ska ... vidarebefordra|skicka|eskalera|informera|skapa|återbetala|återställa|radera|kontrollera|kolla|kontakta|undersöka,
		jag vidarebefordrar, jag kommer att ... skicka|kontakta|vidarebefordra|återkomma,
		jag skickar vidare|detta, jag återkommer, jag kopplar dig,
		vi har ... återbetalat|raderat|avslutat|vidarebefordrat
	`,
	da: `
		jeg har ... videresendt|sendt|eskaleret|informeret|oprettet|refunderet|nulstillet|annulleret|slettet|ændret|givet|bedt,
		jeg vil ... videresende|sende|eskalere|informere|oprette|refundere|nulstille|annullere|slette|undersøge|kontakte|tjekke,
		jeg videresender, jeg sender ... videre, jeg vender tilbage, jeg stiller dig om,
		vi har ... refunderet|slettet|annulleret|videresendt
	`,
	no: `
		jeg har ... videresendt|sendt|eskalert|informert|opprettet|refundert|tilbakestilt|kansellert|slettet|endret|gitt|bedt,
		jeg skal|vil ... videresende|sende|eskalere|informere|opprette|refundere|tilbakestille|kansellere|slette|undersøke|kontakte|sjekke,
		jeg videresender, jeg sender ... videre, jeg kommer tilbake, jeg setter deg over,
		vi har ... refundert|slettet|kansellert|videresendt
	`,
	fi: `
		olen välittänyt|lähettänyt|siirtänyt|ilmoittanut|luonut|palauttanut|hyvittänyt|nollannut|peruuttanut|poistanut|muuttanut,
		välitin, välitän, välitän viestisi|tämän, lähetän eteenpäin|tämän, siirrän sinut|tämän,
		ilmoitan tiimille, tarkistan asian, palaan asiaan, selvitän asian, hoidan asian
	`,
	pl: `
		przekazałem, przekazałam, przesłałem, przesłałam, zgłosiłem, zgłosiłam, eskalowałem, poinformowałem,
		poinformowałam, utworzyłem, utworzyłam, zwróciłem, zresetowałem, zresetowałam, anulowałem,
		anulowałam, usunąłem, usunęłam, zmieniłem, zmieniłam, wysłałem, wysłałam, przekażę, prześlę,
		zgłoszę, poinformuję, utworzę, zwrócę, zresetuję, anuluję, usunę, sprawdzę, skontaktuję się, wyślę,
		zajmę się, zwróciliśmy, anulowaliśmy, usunęliśmy, przekazaliśmy,
		proszę chwilę|moment|momencik zaczekać|poczekać, chwileczkę
	`,
	cs: `
		předal jsem, předala jsem, přeposlal jsem, přeposlala jsem, informoval jsem, vytvořil jsem,
		vytvořila jsem, vrátil jsem, resetoval jsem, zrušil jsem, zrušila jsem, smazal jsem, smazala jsem,
		změnil jsem, odeslal jsem, nahlásil jsem, předám, přepošlu, informuji kolegy, vytvořím, zruším,
		smažu, ověřím, prověřím, ozvu se, postarám se, vrátili jsme, zrušili jsme, předali jsme
	`,
	sk: `
		odovzdal som, preposlal som, informoval som, vytvoril som, vrátil som, resetoval som, zrušil som,
		zmazal som, odoslal som, nahlásil som, odovzdám, prepošlem, vytvorím, zruším, overím, ozvem sa,
		postarám sa, vrátili sme, zrušili sme
	`,
	hu: `
		továbbítottam, elküldtem, értesítettem, létrehoztam, visszatérítettem, visszaállítottam, lemondtam,
		töröltem, módosítottam, jeleztem, bejelentettem, továbbítom, elküldöm, értesítem, létrehozom,
		törlöm, utánanézek, jelentkezem, intézkedem, ellenőrzöm, átadom, átadtam
	`,
	ro: `
		am transmis, am trimis, am redirecționat, am escaladat, am informat, am notificat, am creat,
		am deschis, am rambursat, am resetat, am anulat, am șters, am modificat, am sesizat,
		voi transmite|trimite|redirecționa|escalada|informa|crea|rambursa|reseta|anula|șterge|verifica|contacta,
		vă voi contacta, o să transmit|verific, mă voi ocupa, revin cu un
	`,
	bg: `
		препратих, изпратих, предадох, уведомих, създадох, възстанових, нулирах, анулирах, отмених, изтрих,
		промених, ще препратя, ще изпратя, ще предам, ще уведомя, ще проверя, ще се свържа, ще създам,
		ще възстановя, ще отменя, ще изтрия, ще се погрижа
	`,
	el: `
		προώθησα, έχω προωθήσει, έστειλα, ενημέρωσα, δημιούργησα, επέστρεψα τα, επανέφερα, ακύρωσα,
		διέγραψα, άλλαξα, θα προωθήσω, θα στείλω, θα ενημερώσω, θα ελέγξω, θα επικοινωνήσω, θα δημιουργήσω,
		θα ακυρώσω, θα διαγράψω, θα το φροντίσω, προωθώ το
	`,
	ru: `
		я передал*, передал|передала|передали ваш*|вашу|это|запрос|обращение, я переслал*, я сообщил*,
		я уведомил*, я создал*, я оформил*, я вернул*, я сбросил*, я отменил*, я удалил*, я изменил*,
		я отправил*, я открыл*, я передам, передам ваш*|вашу|это|вопрос, я перешлю, перешлю, я сообщу,
		сообщу коллегам, я проверю, проверю и, я уточню, уточню у, я свяжусь, свяжусь с вами, я создам,
		я верну, я отменю, я удалю, я позабочусь, мы вернули|отменили|удалили|передали|сбросили,
		перевожу вас, соединяю вас, я займусь, я позвоню, я напишу коллегам, я отправлю,
		отправил вам|ваш*|это, передал|передаю ... коллегам|специалист*|отдел|команд*,
		только что отправил*|сбросил*|отменил*, оформил* возврат, одну минуту, минуточку,
		подождите немного|минуту|пожалуйста
	`,
	uk: `
		я передав*, я переслав*, я повідомив*, я створив*, я повернув*, я скинув*, я скасував*, я видалив*,
		я змінив*, я надіслав*, я передам, передам ваш*, я повідомлю, я перевірю, я уточню, я зв яжусь,
		я створю, я поверну, я скасую, я видалю, ми повернули|скасували|видалили|передали
	`,
	tr: `
		ilettim, yönlendirdim, bilgilendirdim, oluşturdum, iade ettim, sıfırladım, iptal ettim, sildim,
		değiştirdim, gönderdim, bildirdim, ileteceğim, yönlendireceğim, bilgilendireceğim, oluşturacağım,
		iade edeceğim, sıfırlayacağım, iptal edeceğim, sileceğim, kontrol edeceğim, göndereceğim,
		iletişime geçeceğim, iletiyorum, yönlendiriyorum, aktarıyorum, iade ettik, iptal ettik, ilettik
	`,
	ar: `
		لقد قمت ب*, قمت بتحويل|بإرسال|بإبلاغ|بإنشاء|برد|بإعاده|بإلغاء|بحذف|بتغيير|بتصعيد,
		لقد أرسلت|حولت|أبلغت|ألغيت|حذفت|أنشأت, سأقوم ب*,
		سأقوم بتحويل|بإرسال|بإبلاغ|بإنشاء|بإلغاء|بحذف|بالتحقق, سأحول*, سأرسل*, سأبلغ*, سأتحقق*, سأتواصل معك,
		سأعود إليك, سأتأكد, قمنا برد|بإلغاء|بتحويل|بحذف
	`,
	he: `
		העברתי, שלחתי, עדכנתי, דיווחתי, יצרתי, פתחתי, החזרתי, איפסתי, ביטלתי, מחקתי, שיניתי, אעביר, אשלח,
		אעדכן, אדווח, אבדוק, אצור, אפתח, אבטל, אמחק, אחזור אליך|אליכם, אטפל ב*, החזרנו, ביטלנו, העברנו
	`,
	fa: `
		ارسال کردم, ارجاع دادم, فرستادم, اطلاع دادم, ایجاد کردم, بازگرداندم, لغو کردم, حذف کردم, ریست کردم,
		تغییر دادم, ارجاع می دهم, ارسال می کنم, اطلاع می دهم, بررسی می کنم, بررسی خواهم کرد,
		تماس خواهم گرفت, ارسال خواهم کرد, لغو خواهم کرد, پیگیری می کنم, پیگیری خواهم کرد
	`,
	hi: `
		मैंने .. भेज दिया, मैंने .. भेज दी, मैंने .. सूचित, मैंने .. बना दिया, मैंने .. रिफंड,
		मैंने .. रीसेट, मैंने .. रद्द, मैंने .. हटा दिया, मैंने .. डिलीट, मैंने .. आगे बढ़ा,
		मैंने .. फॉरवर्ड, मैं .. भेज दूंगा, मैं .. भेज दूँगा, मैं .. सूचित करूंगा, मैं .. जांच करूंगा,
		मैं .. फॉरवर्ड करूंगा, मैं .. संपर्क करूंगा, मैं .. रद्द कर दूंगा, मैं .. भेज रहा, हमने .. रिफंड,
		हमने .. रद्द
	`,
	id: `
		saya telah|sudah meneruskan|mengirim|mengirimkan|memberitahu|membuat|mengembalikan|mereset|membatalkan|menghapus|mengubah|melaporkan|mengeskalasi|menyampaikan,
		saya akan meneruskan|mengirim|mengirimkan|memberitahu|membuat|mengembalikan|mereset|membatalkan|menghapus|memeriksa|menghubungi|menyampaikan|mengecek|menindaklanjuti,
		saya teruskan, kami telah mengembalikan|membatalkan|menghapus|meneruskan
	`,
	vi: `
		tôi đã .. chuyển, tôi đã .. gửi, tôi đã .. thông báo, tôi đã .. tạo, tôi đã .. hoàn tiền,
		tôi đã .. đặt lại, tôi đã .. hủy, tôi đã .. xóa, tôi đã .. báo, tôi sẽ .. chuyển, tôi sẽ .. gửi,
		tôi sẽ .. thông báo, tôi sẽ .. kiểm tra, tôi sẽ .. liên hệ, tôi sẽ .. tạo, tôi sẽ .. hủy,
		chúng tôi đã hoàn tiền|hủy|xóa|chuyển, chúng tôi đã .. hoàn
	`,
	th: `
		ได้ส่งต่อ, ส่งต่อเรื่อง, ได้แจ้งทีม, ได้แจ้งเรื่อง, ได้สร้าง, ได้คืนเงิน, คืนเงินให้แล้ว, ได้รีเซ็ต,
		รีเซ็ต .. ให้แล้ว, ได้ยกเลิก, ยกเลิก .. ให้แล้ว, ได้ลบ, จะส่งต่อ, จะแจ้งทีม, จะตรวจสอบให้,
		จะติดต่อกลับ, จะดำเนินการให้, จะประสานงาน
	`,
	zh: `
		我已经 .. 转, 我已 .. 转, 已转交, 已转发, 已为您转, 我已 .. 反馈, 我已 .. 通知, 我已 .. 提交, 我已 .. 创建, 我已 .. 退款, 我已 .. 重置,
		我已 .. 取消, 我已 .. 删除, 已为您 .. 退款, 已为您 .. 重置, 已为您 .. 取消, 已为您 .. 办理, 已为您 .. 创建, 已帮您, 已经为您, 已经帮您, 我会 .. 转,
		我会 .. 通知, 我会 .. 反馈, 我会 .. 提交, 我会 .. 联系, 我会 .. 检查, 我会 .. 核实, 我将 .. 转, 我将 .. 通知, 我将 .. 联系, 我来 .. 转,
		我帮您 .. 转, 为您转接, 我們已, 我已將, 我會將, 我會 .. 轉, 已為您, 我们已 .. 退款, 我们已 .. 取消, 请您稍等, 我去 .. 一下, 让我 .. 查
	`,
	ja: `
		転送しました, 転送いたしました, お伝えしました, 伝えました, 申し伝え, エスカレーション, エスカレート, 担当 .. 引き継ぎ, 引き継ぎました, 引き継ぎいたし, 通知しました,
		共有しました, 共有いたしました, 作成しました, 起票しました, 返金しました, 返金いたしました, 返金処理 .. しました, リセットしました, リセットいたしました, キャンセルしました,
		キャンセルいたしました, 削除しました, 削除いたしました, 変更いたしました, 手配しました, 手配いたし, 転送します, 転送いたします, 確認いたします, 確認して .. ご連絡,
		調査いたします, 折り返し, お繋ぎします, おつなぎします, 対応いたしました, 少々お待ち
	`,
	ko: `
		전달했습니다, 전달하였습니다, 전달해 드렸, 전달드렸, 전달하겠습니다, 전달해 드리겠, 전달드리겠, 에스컬레이션, 접수했습니다, 접수해 드렸, 접수하겠습니다, 알렸습니다,
		생성했습니다, 환불했습니다, 환불해 드렸, 환불 처리했, 환불 처리해 드렸, 환불해 드리겠, 재설정했습니다, 재설정해 드렸, 취소했습니다, 취소해 드렸, 취소 처리, 삭제했습니다,
		삭제해 드렸, 확인해 드리겠, 확인하고 .. 연락, 연락드리겠, 연결해 드리겠, 조치하겠습니다, 조치했습니다, 처리해 드렸, 처리해 드리겠, 잠시만 기다려
	`,
});

const DEEDS_OF_OTHERS = toFinder({
	en: `engineers|developers|team|colleagues|manager|management|department have|has been made|informed|alerted|notified|told|briefed, put a note|flag|hold|request, order|subscription|payment|booking|account|request|ticket|charge|invoice|plan has been cancelled|canceled|refunded|reversed|voided|removed|closed .. on|by|for our|us|you, you should|will|ll|can hear|expect .. from|back us|our|someone|somebody|the|to, expect a|an|to reply|answer|call|email|response|hear, hear back|from us|our, is|are on its|their way to you|your, 
		we will|ll|shall contact|get|reach|call|refund|process|look|investigate|follow|resolve|inform|let|review|issue|credit|reset|cancel|delete|fix|escalate|arrange|handle,
		we will|ll be in|back|contacting|reaching,
		colleague|agent|specialist|someone|representative ll contact|reach|get|call|help|assist,
		has|have been forwarded|escalated|passed|notified|informed|refunded|credited|raised|logged|flagged,
		your refund|password|subscription|account|ticket|request|order|case|issue|message|plan|payment|email|complaint|query|data .. has|have|was been|successfully reset|cancelled|canceled|deleted|updated|processed|issued|created|initiated|closed|changed|approved|forwarded|escalated|assigned|submitted|extended|upgraded|refunded|received,
		your refund|password|subscription|account|ticket|request|order|case|issue|message|plan|payment|email|complaint|query|data has|is|was cancelled|canceled|deleted|reset|refunded|escalated|processed,
		will be refunded|credited|contacted|reimbursed|compensated, refund is on|being the|its|processed,
		will be in touch, will get back to you, will be with you, will reach out, is on the case,
		are looking into, is looking into, being investigated, looking into this|it|your,
		ticket|case has|was been|created,
		your .. has|have been|now raised|increased|added|removed|enabled|disabled|activated|deactivated|restored|fixed|unlocked|upgraded|downgraded|extended|merged|verified|transferred|moved|corrected|adjusted|reset|cancelled|canceled|deleted,
		has been raised|increased|restored|corrected|adjusted|reversed|waived,
		expect a call|reply|email|response|message from, you'll|will hear from|back,
		will be reviewed|handled|resolved|addressed|fixed by|soon|shortly|within, has been assigned to,
		has been notified, have been notified,
		we have|ve received your request|message|query|ticket|inquiry|case|complaint,
		will respond to you|your, your request is being|in, we are|re working|looking on|into,
		we're looking|working into|on,
		colleague|colleagues|specialist|representative|someone|somebody|engineers|developers|expert|teammates .. will|shall contact|reach|get|call|reply|respond|review|look|investigate|follow|take|assist|help|handle|join|message|email|resolve|fix|be,
		our|my|support|technical|billing|finance|sales agent|agents|manager|team|staff|department|people .. will|shall contact|reach|get|call|reply|respond|review|look|investigate|follow|take|assist|help|handle|join|message|email|resolve|fix|be,
		a|another|one teammate|agent|manager|human|person|member .. will|shall contact|reach|get|call|reply|respond|review|look|investigate|follow|take|assist|help|handle|join|message|email|resolve|fix,
		colleague|colleagues|specialist|representative|someone|somebody|engineers|developers|expert ... is|are going|about to contact|reach|get|call|reply|respond|review|look|investigate|follow|take|assist|help|handle|join|message|email|resolve|fix,
		our|my|support|technical|billing agent|agents|manager|team|staff|department ... is|are going|about to contact|reach|get|call|reply|respond|review|look|investigate|follow|take|assist|help|handle|join|message|email|resolve|fix|be,
		we|team|agent|someone ... will|ll respond|reply|answer|contact ... within|shortly|soon|asap|hours,
		team|colleague|agent|specialist ... has|have been informed|notified|alerted
	`,
	de: `techniker|kollege|kollegin|mitarbeiter|experte|spezialist|jemand schaut|kümmert|prüft|meldet|ruft|antwortet|sieht, wir kümmern|prüfen|melden|klären|schauen uns|das|es|dies, sie|du hören|hörst .. von uns|mir|unserem, von uns|mir hören, melden|melde uns|mich .. bei ihnen|dir, 
		kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|team|jemand|spezialist|experte|support ... wird|werden ... melden|kontaktieren|kümmern|prüfen|antworten|zurückmelden|helfen|bearbeiten,
		meldet sich ... bei ihnen|dir|zeitnah|in|bald, melden sich ... bei ihnen|dir, wir melden uns,
		wir werden ... erstatten|melden|prüfen|kontaktieren|informieren|kümmern,
		ihr|ihre|ihnen|dein|deine|dir|anfrage|anliegen|ticket|fall|betrag|geld ... wird|wurde|wurden|werden ... erstattet|weitergeleitet|zurückerstattet|gutgeschrieben|storniert|gelöscht|zurückgesetzt|gekündigt|eskaliert|weitergegeben,
		wird|werden ihnen|dir ... erstattet|gutgeschrieben, wir erstatten ihnen|dir, wir kümmern uns,
		wir antworten ihnen|dir|innerhalb, ihre|deine anfrage ist|wurde eingegangen|erhalten,
		wir haben ihre|deine|ihren .. erhalten, wir arbeiten daran, wir prüfen das|ihr|ihren|ihre
	`,
	fr: `revient|revenons|reviendrons vers vous, on|nous vous recontacte|recontactons|recontacterons, avons bien noté|reçu|pris|enregistré, nous la|le|les traitons, nous nous en occupons, vient|viennent d être .. transmis*|envoyé*|annulé*|remboursé*|réinitialisé*|supprimé*|créé*, aurez|recevrez .. de nos|notre nouvelles|part|réponse, 
		collègue|collègues|conseiller|conseillère|agent|équipe|quelqu|spécialiste|support .. va|vont|vous .. contacter|contactera|recontacter|recontactera|répondre|répondra|contacteront,
		vous contactera, vous recontactera, vous recontacterons,
		nous vous contacterons|rembourserons|tiendrons,
		nous allons .. rembourser|contacter|vérifier|traiter,
		votre|vos|demande|ticket|dossier .. a|ont été transmis|transmise|remboursé|remboursée|annulé|annulée|supprimé|réinitialisé|transféré|transférée|escaladé,
		sera remboursé|remboursée|contacté|traité, serez remboursé|contacté|recontacté,
		reviendra|reviendrons vers vous, nous vous répondrons, nous avons bien reçu,
		notre équipe ... contactera|répondra|reviendra|examine, nous examinons votre, nous y travaillons
	`,
	es: `nos pondremos, volveremos a, le|te avisaremos|informaremos|escribiremos|llamaremos, compañero|compañera|colega|agente|especialista|técnico te|le|os|les escribirá|responderá|contactará|llamará|atenderá|ayudará, acaba de ser|_ .. enviada|cancelada|transferida, tendrá|tendrás noticias, 
		compañero|compañera|colega|agente|equipo|alguien|especialista|representante|soporte .. contactará|contactarán|pondrá|pondrán|responderá|revisará|atenderá|comunicará,
		se pondrá|pondrán en contacto, nos pondremos en contacto,
		te|le|les contactará|contactaremos|reembolsaremos,
		su|tu|solicitud|caso|ticket|reembolso .. ha sido|fue reenviado|reenviada|enviada|escalado|escalada|reembolsado|cancelado|cancelada|eliminada|restablecida|procesado,
		será reembolsado|contactado|procesado, le|te devolveremos, vamos a reembolsar*|contactar*,
		le|te responderemos, hemos recibido su|tu,
		equipo|compañero ... contactará|avisará|responderá|revisará|ayudará, estamos revisando|trabajando
	`,
	pt: `vamos verificar|retornar|averiguar|entrar, retornaremos|retornamos, avisaremos|entraremos, colega|atendente|especialista|técnico te|lhe|vai|irá .. escrever|responder|ligar|contatar|contactar|escreverá|responderá|ligará, acabou de ser .. enviado|enviada|cancelado|cancelada, terá notícias, 
		colega|atendente|agente|equipe|equipa|alguém|especialista|representante|suporte .. entrará|entrarão|irá|vai|responderá|contatará .. contato|contactar|contatar|responder|analisar|contacto,
		entrará em contato|contacto, entraremos em contato|contacto,
		foi encaminhado|encaminhada|reembolsado|cancelada|cancelado|excluída|excluído|redefinida|escalado,
		será reembolsado|contatado|contactado|processado, iremos reembolsar|contatar|verificar,
		vamos reembolsar|verificar|analisar, retornaremos, responderemos, recebemos sua|o seu|seu,
		equipe|time ... entrará|responderá|analisará|avisará, estamos analisando|verificando|trabalhando
	`,
	it: `faremo|farò sapere|avere, ricontatteremo|ricontatteremo|aggiorneremo, ci metteremo in, collega|operatore|specialista|tecnico le|ti|vi scriverà|risponderà|contatterà|chiamerà, è stata|stato appena .. inoltrata|inoltrato|annullata|annullato|inviata, avrà nostre|notizie notizie|da, 
		collega|operatore|agente|team|qualcuno|specialista|assistenza .. contatterà|contatteranno|risponderà|ricontatterà|occuperà|verificherà,
		vi|ti|la contatterà|ricontatterà|contatteremo|ricontatteremo|rimborseremo,
		sua|tua|suo|tuo|richiesta|ticket .. è stato|stata inoltrato|inoltrata|rimborsato|rimborsata|annullato|annullata|cancellato|cancellata|reimpostata|trasmessa,
		sarà rimborsato|contattato|elaborato, sarai|sarà ricontattato|rimborsato, rimborseremo,
		le risponderemo, ti risponderemo, abbiamo ricevuto la,
		team|collega ... contatterà|risponderà|avviserà|verificherà, stiamo verificando|lavorando
	`,
	nl: `we|wij nemen|komen .. contact|terug, laten .. weten, nemen .. contact op met u|je, u|je hoort .. van ons|mij, collega|medewerker|specialist .. belt|mailt|schrijft|beantwoordt, 
		collega|medewerker|agent|team|iemand|specialist ... zal|neemt|gaat|zullen ... contact|reageren|opnemen|antwoorden|kijken|helpen,
		neemt ... contact met je|u, nemen ... contact met je|u ... op, we nemen contact, wij nemen contact,
		we zullen ... terugbetalen|contacteren|uitzoeken|onderzoeken,
		je|jouw|uw|verzoek|ticket|vraag ... is|zijn|wordt|werd ... doorgestuurd|terugbetaald|geannuleerd|verwijderd|gereset|geëscaleerd|teruggestort,
		komen ... bij je|u terug, we reageren binnen, wij reageren binnen, we hebben je|uw .. ontvangen,
		we zijn ermee bezig, team|collega ... contact|reageert|antwoordt|bekijkt
	`,
	sv: `vi återkommer|hör|kontaktar|undersöker, ni|du hör .. från oss, vi hör av oss, hör av oss, 
		kollega|medarbetare|agent|team|teamet|någon|specialist .. kommer|kontaktar|återkommer|hör,
		vi återkommer, vi kommer att .. kontakta|återbetala|undersöka,
		din|ditt|dina|ärendet .. har .. vidarebefordrats|återbetalats|raderats|återställts|eskalerats|avslutats,
		vi har tagit emot, vi svarar inom, vi arbetar på
	`,
	da: `vi vender|kontakter|undersøger|følger, du|i hører .. fra os, 
		kollega|medarbejder|agent|team|teamet|nogen|specialist .. vil|kontakter|vender .. kontakte|tilbage|dig,
		vi vender tilbage, vi vil .. kontakte|refundere|undersøge,
		din|dit|dine|sagen .. er blevet videresendt|refunderet|slettet|nulstillet|annulleret, kontakter dig,
		vi har modtaget din, vi svarer inden, vi arbejder på
	`,
	no: `vi kommer|kontakter|undersøker|følger .. tilbake|deg|opp|saken, du|dere hører .. fra oss, vi tar kontakt, 
		kollega|medarbeider|agent|team|teamet|noen|spesialist .. vil|kontakter|tar .. kontakte|kontakt|deg,
		vi kommer tilbake, vi vil .. kontakte|refundere|undersøke,
		din|ditt|dine|saken .. har|er blitt|videresendt|refundert videresendt|refundert|slettet|tilbakestilt|kansellert,
		tar kontakt med deg, kontakter deg, vi har mottatt, vi svarer innen, vi jobber med
	`,
	fi: `kuulet|kuulette meistä, otamme yhteyttä|sinuun, 
		kollegani|työntekijä|tiimimme|tiimi|joku|asiantuntija|asiakaspalvelija .. ottaa|palaa|vastaa|on yhteyttä|asiaan|sinulle|yhteydessä,
		otamme yhteyttä, palaamme asiaan, on välitetty|hyvitetty, olemme vastaanottaneet, vastaamme sinulle,
		selvitämme asiaa
	`,
	pl: `usłyszy|usłyszysz od nas, napisze do|do ciebie|pana|pani|państwa, 
		kolega|koleżanka|konsultant|pracownik|zespół|ktoś|specjalista .. skontaktuje|odpowie|odezwie|zajmie,
		skontaktuje się z tobą|panem|panią|państwem, skontaktujemy się, odezwiemy się, zwrócimy,
		twoje|twój|twoja|pana|pani|państwa|zgłoszenie|sprawa .. został|została|zostało przekazane|przekazany|przekazana|zwrócony|zwrócone|anulowana|anulowane|usunięte|zresetowane|eskalowane,
		zostanie zwrócon*|zwrócona|przekazan*, odpowiemy, otrzymaliśmy twoje|państwa|pana,
		zespół ... sprawdzi|odpowie|skontaktuje|zajmie, pracujemy nad
	`,
	cs: `ozveme se, dáme vám vědět, 
		kolega|kolegyně|tým|někdo|specialista|operátor .. ozve|kontaktuje|kontaktovat|odpoví,
		se vám ozve|ozveme, budeme vás kontaktovat, vrátíme vám,
		váš|vaše|vaší|žádost|požadavek .. byl|byla|bylo předán*|vrácen*|zrušen*|smazán*|resetován*
	`,
	sk: `
		kolega|kolegyňa|tím|niekto|špecialista .. ozve|kontaktuje|kontaktovať, sa vám ozve|ozveme,
		vrátime vám, váš|vaša|vaše|žiadosť .. bol|bola|bolo odovzdan*|vráten*|zrušen*|zmazan*
	`,
	hu: `
		kollégám|kolléga|munkatársunk|csapatunk|valaki|szakember* .. felveszi|jelentkezik|válaszol|keresni,
		felvesszük önnel|veled, jelentkezni fogunk, visszatérítjük,
		kérése|kérésed|ügye továbbítva|továbbításra, visszatérítésre került|kerül, továbbítottuk
	`,
	ro: `
		coleg|colegă|agent|echipa|cineva|specialist|operator .. va|vă|vor contacta|contacteze|răspunde|reveni,
		vă vom contacta|rambursa, vom reveni,
		solicitarea|cererea|contul|abonamentul|suma .. a fost transmis*|rambursat*|anulat*|șters*|resetat*|escaladat*
	`,
	bg: `
		колега|служител|екип*|някой|специалист .. ще .. свърже|отговори|свържат, ще се свърже|свържем,
		ще ви възстановим,
		заявката|запитването|сумата|акаунтът|абонаментът .. беше|е|са препратен*|възстановен*|отменен*|изтрит*|нулиран*
	`,
	el: `
		συνάδελφος|εκπρόσωπος|ομάδα|κάποιος|ειδικός .. θα .. επικοινωνήσει|απαντήσει,
		θα επικοινωνήσει|επικοινωνήσουμε, θα σας επιστρέψουμε,
		αίτημά|ερώτημά|συνδρομή|λογαριασμός .. έχει προωθηθεί|επιστραφεί|ακυρωθεί|διαγραφεί|επαναφερθεί
	`,
	ru: `вернемся с ответом|вам, разберемся, перезвоним, напишем вам, мы|вам .. напишем|перезвоним|сообщим, вам|тебе .. напишет|перезвонит|сообщит, 
		коллега|коллеги|специалист|специалисты|сотрудник|менеджер|оператор|команда|кто-то .. свяжется|свяжутся|ответит|ответят|рассмотрит|поможет|займется,
		свяжется с вами, свяжемся с вами, мы вернем,
		ваш|ваша|ваше|деньги .. передан*|возвращен*|отменен*|удален*|сброшен*,
		запрос|обращение|заявка передан*|создан*|отправлен*, будет возвращен*|возмещен*, будут возвращены,
		мы ответим, ответим вам, мы получили ваш*, мы работаем над,
		специалист*|команда|коллег* ... свяж*|ответ*|рассмотр*|сообщ*,
		ваш запрос принят|получен|зарегистрирован
	`,
	uk: `повернемося з|до, розберемося, передзвонимо, ми|вам .. напишемо|передзвонимо|повідомимо, 
		колега|колеги|спеціаліст|фахівець|співробітник|менеджер|команда .. зв яжеться|зв яжуться|відповість,
		зв яжеться з вами, зв яжемося з вами, ми повернемо,
		ваш|ваша|запит .. передано|повернено|скасовано|видалено, ми відповімо, ми отримали ваш*,
		ми працюємо над
	`,
	tr: `dönüş yapacağız|yapacaklar|yapılacak, döneceğiz, size .. yazacak*|ulaşacak*|döneceğiz|dönüş, haber vereceğiz, 
		arkadaşım*|arkadaşımız|temsilci*|ekib*|biri|uzman* .. iletişime geçecek*, sizinle iletişime geç*,
		size geri dön*,
		talebiniz|mesajınız|hesabınız|aboneliğiniz|şifreniz|paranız .. iletildi|iade|iptal|silindi|sıfırlandı|yönlendirildi,
		iade edilecek*, talebinizi aldık, size yanıt vereceğiz, inceliyoruz
	`,
	ar: `سنعود إليك|اليك|إليكم, سوف نعود, 
		زميل*|الفريق|فريقنا|أحد|مختص|موظف|ممثل .. سيتواصل|سيتصل|سوف|سيقوم, سيتواصل معك*, سنتواصل معك*,
		سيتم رد|تحويل|استرداد|إعاده|التواصل|إلغاء,
		تم تحويل|رد|إلغاء|حذف|إرسال|تصعيد|إعاده|استرداد طلبك|المبلغ|اشتراكك|حسابك|أموالك|تعيين|رسالتك
	`,
	he: `נחזור אליך|אליכם, נטפל, 
		נציג|עמית|הצוות|מישהו|מומחה .. ייצור|יצור|יחזור|יחזרו|יפנה|יטפל, ייצור איתך|אתך קשר, יחזור אליך,
		ניצור איתך|אתכם, נחזור אליך|אליכם, הועבר*|הוחזר|בוטל|בוטלה|נמחק|אופס* .. שלך|הכסף|המנוי|החשבון,
		הפנייה הועברה, הפניה הועברה, תקבל החזר
	`,
	fa: `
		همکار*|کارشناس*|تیم|پشتیبان* .. تماس|پاسخ|بررسی خواهد|خواهند|می گیر*|می ده*,
		با شما تماس خواه*|می گیر*, مبلغ .. بازگردانده|برگردانده, درخواست شما ارسال|ارجاع|ثبت شد
	`,
	hi: `
		सहकर्मी|टीम|कोई|विशेषज्ञ|प्रतिनिधि|एजेंट .. संपर्क करेगा, टीम .. संपर्क करेगी, टीम .. जवाब देगी,
		आपसे संपर्क करेगा, आपसे संपर्क करेगी, आपसे संपर्क करेंगे, रिफंड कर दिया गया, रिफंड कर दिया जाएगा,
		आपका .. रद्द कर दिया गया, आपका .. भेज दिया गया, आपका .. रीसेट कर दिया गया
	`,
	id: `
		rekan|tim|seseorang|agen|spesialis|staf|petugas .. akan|segera menghubungi|membantu|merespons|membalas|meninjau|segera,
		akan menghubungi anda|kamu|kembali, kami akan menghubungi|mengembalikan|memproses|menindaklanjuti,
		permintaan|tiket|akun|langganan|dana .. telah diteruskan|dikembalikan|dibatalkan|dihapus|direset,
		akan dikembalikan
	`,
	vi: `
		đồng nghiệp|nhân viên|đội ngũ|chuyên viên|ai đó|nhóm .. sẽ liên hệ|trả lời|phản hồi|hỗ trợ,
		sẽ liên hệ với bạn|lại, chúng tôi sẽ .. liên hệ, chúng tôi sẽ .. hoàn,
		yêu cầu|tài khoản|khoản .. đã được chuyển|hoàn|hủy|xóa|đặt, sẽ được hoàn
	`,
	th: `
		เจ้าหน้าที่จะติดต่อ, เจ้าหน้าที่ .. จะติดต่อ, ทีมงานจะติดต่อ, ทีมงาน .. จะติดต่อ,
		เพื่อนร่วมงาน .. จะติดต่อ, จะติดต่อคุณ, เราจะติดต่อ, เราจะคืนเงิน, ถูกส่งต่อ, ได้รับการคืนเงิน
	`,
	zh: `
		同事 .. 联系, 同事 .. 回复, 客服 .. 会联系, 专员 .. 联系, 工作人员 .. 联系, 会与您联系, 将与您联系, 会联系您, 将联系您, 尽快联系, 尽快回复您,
		同事 .. 聯繫, 會與您聯繫, 會聯絡您, 将会退款, 会为您退款, 将为您退款, 将退还, 会退还, 退款已, 您的密码已重置, 您的 .. 已被取消, 您的 .. 已被删除, 已被转交,
		我们会退, 我们会尽快, 我们将尽快, 我們會盡快, 已收到您的, 正在处理您的, 正在为您处理
	`,
	ja: `
		担当者 .. ご連絡, 担当者より, 担当より, スタッフ .. ご連絡, 担当者が, オペレーターが, チームが .. 対応, 後ほどご連絡, ご連絡いたします, ご連絡差し上げ, 返金いたします,
		返金させていただ, 返金されます, ご返金いたし, 承りました, 受け付けました, 対応中です, 調査中です, 至急 .. いたします
	`,
	ko: `
		담당자가, 상담원이, 담당 팀에서, 팀에서 .. 연락, 직원이 .. 연락, 동료가, 곧 연락, 환불될 예정, 환불해 드립니다, 환불됩니다, 접수되었습니다, 전달되었습니다,
		접수하였습니다, 확인 중입니다, 검토 중입니다, 답변드리겠
	`,
});

/**
 * What the company will do or what will come, unless an article says so: the model knows of no parcel, release or plan.
 * A message of the product's own ("you will receive an e-mail") is none.
 */
const THINGS_TO_COME = toFinder({
	en: `
		we will|ll|shall|are|re .. send|sending|ship|shipping|mail|deliver|delivering you|your|a|it|the|them|one .. replacement|new|device|parcel|package|product|unit|part|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday,
		we will|ll|shall replace|repair|exchange|compensate|release|launch|ship, we will|ll|shall .. add|support|publish|have|release ... soon|shortly|tomorrow|monday|tuesday|wednesday|thursday|friday,
		we will|ll|shall .. add|support|publish|have|release ... next week|month|year|quarter|release|version,
		will|ll be released|fixed|shipped|rolled|launched|dispatched|repaired|replaced, will|ll be available|live|ready|published|delivered|added|there|out|done|back ... soon|shortly|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday,
		will|ll be available|live|ready|published|delivered|added|there|out|done|back .. next|this|in|by|until week|month|year|quarter|release|version|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december,
		will|ll be available|live|ready|published|delivered|added|there|out|done|back .. the|our next|coming|upcoming week|month|year|quarter|release|version|update,
		will arrive|come|land|ship ... soon|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday, will arrive|come|land|ship .. next week|month,
		you will|ll get|receive|have a|your|the new|replacement|parcel|package|delivery, you will|ll get|receive|have your|the order|device|refund|money ... by|within|on|soon|tomorrow, coming soon|shortly,
		we plan|intend|aim to, we are|re planning|going to|on, is|are|be planned|scheduled for .. next|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday, are|is|currently working on a|the|this|that|it|an, on our|the roadmap, i|we promise
	`,
	de: `
		wir schicken|senden|liefern ihnen|dir|euch ... ersatz|ersatzgerät|neues|neuen|neue|austauschgerät|paket|gerät, wir ersetzen|reparieren|tauschen ihr|ihnen|dein|dir|das,
		wir werden .. schicken|senden|liefern|ersetzen|veröffentlichen, kommt|kommen|erscheint|trifft|erhalten|bekommen ... morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag,
		kommt|kommen|erscheint|verfügbar|veröffentlicht|behoben|folgt .. nächste|nächsten|nächster|kommende|kommenden woche|monat|jahr|version|release|quartal, wird|werden .. nächste|nächsten|kommende|kommenden woche|monat|jahr|version .. verfügbar|veröffentlicht|behoben|geliefert|ausgeliefert|erscheinen,
		wird|werden .. bis|am montag|dienstag|mittwoch|donnerstag|freitag|morgen .. verfügbar|veröffentlicht|behoben|geliefert|ausgeliefert|eintreffen|ankommen, versprochen, ich verspreche, wir versprechen, in kürze|demnächst verfügbar, wir planen, wir arbeiten an
	`,
	fr: `
		nous vous|allons .. enverrons|envoyer|livrerons|livrer|expédierons|expédier .. remplacement|nouveau|nouvelle|colis|produit, nous remplacerons, sera|seront|serez .. publié*|disponible*|livré*|corrigé*|expédié*|résolu* ... bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi|prochain*|prochaine*,
		arrivera|arriveront .. demain|lundi|mardi|mercredi|jeudi|vendredi|bientôt, bientôt disponible*, je vous le|promets promets|que, je le promets, promis, nous promettons, nous prévoyons de|d, nous travaillons à|sur
	`,
	es: `
		le|te|les|os enviaremos|mandaremos .. reemplazo|nuevo|nueva|paquete|sustituto|repuesto, reemplazaremos, estará|estarán|será|serán .. disponible*|publicad*|corregid*|enviad*|resuelt*|list* ... pronto|mañana|lunes|martes|miércoles|jueves|viernes|próxim*,
		llegará|llegarán .. mañana|lunes|martes|miércoles|jueves|viernes|pronto, próximamente disponible*, disponible* próximamente, se|te|le lo prometo, lo prometo, prometemos, tenemos previsto, estamos trabajando en
	`,
	pt: `
		enviaremos|mandaremos .. substituto|substituição|novo|nova|encomenda|pacote, vamos enviar .. substituto|novo|nova, estará|estarão|será|serão .. disponíve*|publicad*|corrigid*|enviad*|lançad* ... breve|amanhã|segunda|terça|quarta|quinta|sexta|próxim*,
		chegará|chegarão .. amanhã|segunda|terça|quarta|quinta|sexta|breve, em breve disponíve*, disponíve* em breve, eu prometo, prometo que, prometemos, planejamos|planeamos, estamos trabalhando em
	`,
	it: `
		le|ti|vi invieremo|spediremo|manderemo .. sostituto|sostituzione|nuovo|nuova|pacco|ricambio, sostituiremo, sarà|saranno|verrà|verranno .. disponibil*|pubblicat*|corrett*|risolt*|rilasciat*|spedit* ... presto|domani|lunedì|martedì|mercoledì|giovedì|venerdì|prossim*,
		arriverà|arriveranno .. domani|lunedì|martedì|mercoledì|giovedì|venerdì|presto, prossimamente disponibil*, lo prometto, te lo prometto, glielo prometto, promettiamo, abbiamo in programma, stiamo lavorando a
	`,
	nl: `
		we|wij sturen|leveren|verzenden .. vervangend*|nieuw|nieuwe|pakket|vervanging, we|wij vervangen, komt|wordt|is|zijn .. volgende|komende week|maand|versie|release, komt|wordt|arriveert .. morgen|maandag|dinsdag|woensdag|donderdag|vrijdag, binnenkort beschikbaar, beloofd, ik beloof, we|wij beloven, we|wij zijn van plan, we|wij werken aan
	`,
	pl: `
		wyślemy|dostarczymy|wymienimy .. zamiennik|nowy|nową|nowe|paczkę|produkt, będzie|będą|zostanie .. dostępn*|opublikowan*|naprawion*|wysłan* ... wkrótce|jutro|poniedziałek|wtorek|piątek|przyszł*|następn*, wkrótce dostępn*, obiecuję, obiecujemy, planujemy, pracujemy nad
	`,
	ru: `
		мы .. отправим|вышлем|доставим|пришлем .. замену|новый|новую|новое|посылку|товар, заменим ваш|вам, будет|будут|станет .. доступн*|выпущен*|исправлен*|готов*|опубликован* ... скоро|завтра|понедельник|вторник|среду|четверг|пятницу|следующ*, придет|прибудет .. завтра|понедельник|вторник|пятницу, скоро появится|выйдет|будет, обещаю, обещаем, мы планируем, мы работаем над
	`,
	uk: `
		ми .. надішлемо|відправимо|доставимо .. заміну|новий|нову|нове|посилку, буде|будуть .. доступн*|випущен*|виправлен* ... скоро|завтра|наступн*, обіцяю, обіцяємо, ми плануємо, ми працюємо над
	`,
	zh: `
		我们会 .. 寄送, 我们会 .. 寄出, 我们会 .. 发货, 我们会 .. 补发, 我们将 .. 寄送, 我们将 .. 补发, 即将推出, 即将上线, 敬请期待, 下周 .. 上线, 下周 .. 发布, 下个月 .. 上线, 我保证, 我们保证, 我承诺, 我们承诺, 我们计划
	`,
	ja: `
		代替品 .. お送り, 交換品 .. お送り, 新しい .. お送りします, 来週 .. 公開, 来週 .. リリース, 近日公開, 近日中に .. 公開, お約束します, 約束します, 予定しております, 対応を進めて
	`,
	ko: `
		교체품 .. 보내, 새 제품 .. 보내, 다음 주 .. 출시, 다음 주 .. 배포, 곧 출시, 약속드립니다, 약속합니다, 계획하고 있습니다
	`,
});
