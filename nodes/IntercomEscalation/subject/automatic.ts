import { toFinder } from '../wording/phrases';
import { comparable, toSentences } from '../wording/sentences';
import { withoutQuoted } from '../wording/quoted';

/**
 * Messages that no person wrote, or that nobody will read an answer to: answers of an absent one's e-mail program,
 * bounces, addresses that take no mail, and the workspace's own addresses. An answer to one of them may be answered
 * by the next machine, without end.
 */

export interface Arrival {
	/** The sender's address, also as `Ada <ada@example.com>`. */
	from?: string;
	subject?: string;
	/** The words of the message, as text. */
	message: string;
	/** The workspace's own addresses: `support@acme.com`, or `@acme.com` for all of a domain. */
	ownAddresses?: readonly string[];
}

export type AutomaticCode = 'ownAddress' | 'bounce' | 'noReplyAddress' | 'autoReply';

/** Why nothing is answered, for the team. */
export interface Automatic {
	code: AutomaticCode;
	message: string;
}

/** Whether a message is an automatic one; `undefined` when a person may have written it, which is assumed in doubt. */
export function automaticIn({
	from = '',
	subject = '',
	message,
	ownAddresses = [],
}: Arrival): Automatic | undefined {
	const address = /<([^<>\s]+@[^<>\s]+)>/.exec(from)?.[1] ?? from.trim();
	const own = withoutQuoted(message);
	if (isOwn(address, ownAddresses))
		return { code: 'ownAddress', message: `${address} is an address of this workspace` };
	if (BOUNCING_ADDRESS.test(address) || BOUNCING_SUBJECT.test(subject.trim()) || begins(own, BOUNCES)) {
		return { code: 'bounce', message: 'It tells that an e-mail was not delivered' };
	}
	if (AUTOMATIC_SUBJECT.test(subject.trim()) || saysSoItself(own) || saysAbsent(own)) {
		return { code: 'autoReply', message: 'It is an automatic reply' };
	}
	if (NO_REPLY_ADDRESS.test(address)) return { code: 'noReplyAddress', message: `${address} takes no mail` };
	return undefined;
}

/** A plus tag and the case do not count; Intercom gives every workspace addresses of its own on these domains. */
function isOwn(address: string, ownAddresses: readonly string[]): boolean {
	const plain = address.toLowerCase().replace(/\+[^@]*@/, '@');
	if (plain === '') return false;
	const listed = ownAddresses
		.map((own) =>
			own
				.trim()
				.toLowerCase()
				.replace(/\+[^@]*@/, '@'),
		)
		.filter((own) => own !== '');
	return (
		listed.some((own) => (own.startsWith('@') ? plain.endsWith(own) : plain === own)) ||
		/@(?:[a-z0-9-]+\.)*intercom-mail(?:-[0-9]+)?\.com$/.test(plain)
	);
}

const BOUNCING_ADDRESS =
	/(?:^|[-_.+])(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|bounces?)(?:[-_.+\d=][^@]*)?@/i;

const NO_REPLY_ADDRESS =
	/(?:^|[-_.+])(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|dont[-_.]?reply|no[-_.]?responder|no[-_.]?contestar|nicht[-_.]?antworten|keine[-_.]?antwort|ne[-_.]?pas[-_.]?repondre|nao[-_.]?responder?a?|non[-_.]?rispondere|niet[-_.]?(?:beantwoorden|antwoorden)|inte[-_.]?svara|svar[-_.]?ikke|nie[-_.]?odpowiadaj|auto[-_.]?reply|auto[-_.]?responder)(?:[-_.+\d][^@]*)?@/i;

/** From the first word on: "Re:" before it is a person's answer to it. */
const AUTOMATIC_SUBJECT = new RegExp(
	`^(?:${[
		'automatic reply',
		'auto(?:matic)?[- ]?(?:reply|response|responder)',
		'automated (?:reply|response|message)',
		'out[- ]of[- ](?:the[- ])?office(?: (?:auto[- ]?reply|reply|notification|message))?',
		'ooo',
		'vacation (?:reply|responder|message)',
		'automatische antwort',
		'abwesenheits(?:notiz|benachrichtigung|meldung|assistent)?',
		'abwesend',
		'réponse automatique',
		'reponse automatique',
		"message d['’]absence",
		'absence du bureau',
		'respuesta autom[aá]tica',
		'fuera de (?:la )?oficina',
		'resposta autom[aá]tica',
		'fora do escrit[oó]rio',
		'risposta automatica',
		'fuori (?:sede|ufficio)',
		'automatisch(?:e)? antwoord',
		'afwezigheids(?:bericht|melding|assistent)',
		'afwezig',
		'autosvar',
		'automatiskt svar',
		'automatisk svar',
		'fr[åa]nvaromeddelande',
		'automaattinen vastaus',
		'poissaoloilmoitus',
		'odpowied[zź] automatyczna',
		'automatyczna odpowied[zź]',
		'автоматический ответ',
		'автоответ(?:чик)?',
		'автоматична відповідь',
		'otomatik (?:yanıt|cevap)',
		'自動応答',
		'自動返信',
		'不在通知',
		'自动回复',
		'自动答复',
		'自動回覆',
		'자동 ?(?:회신|응답|답장)',
		'부재 ?중',
	].join(
		'|',
	)})\\s*(?:$|[:：\\-–—\\[(【]|\\bre\\b|\\buntil\\b|\\bbis\\b|\\bvom\\b|\\bfrom\\b|\\bjusqu|\\bhasta\\b|\\bdo dnia\\b)`,
	'iu',
);

const BOUNCING_SUBJECT = new RegExp(
	`^(?:${[
		'(?:undeliverable|undelivered|non remis|unzustellbar|no se puede entregar|onbestelbaar|nie można dostarczyć|olevererbart|kan ikke leveres|impossibile recapitare|non recapitabile|não é possível entregar|не доставлено|недоставленное|配信不能|無法傳遞|无法投递|未送达)\\s*[:：]',
		'(?:undeliverable|undelivered) (?:mail|message|e-?mail)(?: returned to sender)?\\s*$',
		'undelivered mail returned to sender',
		'returned mail\\s*[:：]',
		'delivery status notification',
		'mail delivery (?:failed|failure|subsystem|system)',
		'delivery (?:has )?(?:failed|failure|incomplete|delayed)\\s*(?:$|[:(])',
		'failure notice',
		'message blocked\\s*$',
		'mail system error',
		'unzustellbare? (?:nachricht|e-?mail|mail)',
		'échec de (?:la )?(?:remise|distribution)',
		'notificaci[oó]n de (?:estado de )?entrega',
		'notifica di mancato recapito',
		'почта не доставлена',
		'メール配信エラー',
		'系统退信',
		'반송',
	].join('|')})`,
	'iu',
);

const BOUNCES = toFinder({
	en: `
		delivery status notification, delivery to the following recipient|recipients .. failed,
		message|mail|email could not be delivered, message wasn't delivered to, mail delivery failed,
		delivery has failed to, i'm sorry to have to inform you that your message could not,
		this is the mail system at host, address not found, message blocked, returned to sender,
		permanent fatal errors, recipient address rejected, mailbox unavailable, mailbox is full and|can
	`,
	de: `
		nachricht konnte nicht zugestellt|übermittelt, ihre nachricht wurde nicht zugestellt,
		zustellung .. fehlgeschlagen, adresse nicht gefunden
	`,
	fr: `message n a pas pu être remis|distribué|livré, échec de la remise, adresse introuvable`,
	es: `
		mensaje no se ha podido|pudo entregar, no se ha podido entregar, no se encontró la dirección
	`,
	pt: `mensagem não pôde|pode ser entregue, falha na entrega, endereço não encontrado`,
	it: `messaggio non è stato recapitato|consegnato, mancato recapito, indirizzo non trovato`,
	nl: `bericht kan|kon niet worden bezorgd|afgeleverd, bezorging .. mislukt`,
	pl: `wiadomość nie została dostarczona, nie można dostarczyć wiadomości`,
	ru: `сообщение не было|удалось доставлено|доставить, письмо не доставлено, адрес не найден`,
	ja: `メールを配信できませんでした, 配信できませんでした, アドレスが見つかりません`,
	zh: `邮件无法送达, 无法投递, 退信, 找不到地址`,
	ko: `메일을 전송하지 못, 반송되었습니다, 주소를 찾을 수 없`,
});

/** It calls itself automatic. */
const SAYS_SO = toFinder({
	en: `
		this is an automated|automatic|auto message|response|reply|email|mail|notification|generated,
		this is an automatically generated message|response|reply|email,
		this is an auto reply|response|generated, this email|message|mail|inbox|mailbox is not monitored,
		this email|message was sent automatically, do not reply to this email|message|mail|address,
		please do not reply to|directly, automated response from, auto reply,
		mailbox is unattended|unmonitored
	`,
	de: `
		dies ist eine automatische|automatisierte|automatisch antwort|nachricht|e|mail|generierte|erstellte,
		diese nachricht|mail wurde automatisch, diese e mail wurde automatisch,
		bitte antworten sie nicht auf diese, auf diese e mail kann nicht geantwortet
	`,
	fr: `
		ceci est une réponse|message automatique, ceci est un message|mail|courriel automatique,
		message généré automatiquement, réponse automatique, merci de ne pas répondre à ce,
		ne pas répondre à ce|cet
	`,
	es: `
		este|esta es un|una mensaje|respuesta|correo automático|automática|automatizado,
		mensaje generado automáticamente, no responda a este, por favor no responda
	`,
	pt: `
		este|esta é um|uma mensagem|resposta|email|e automática|automático, mensagem automática,
		não responda a este|esta, favor não responder
	`,
	it: `
		questo|questa è un|una messaggio|risposta|email automatico|automatica,
		messaggio generato automaticamente, non rispondere a questa|questo, si prega di non rispondere
	`,
	nl: `
		dit is een automatisch|automatische|geautomatiseerd bericht|antwoord|gegenereerd,
		automatisch gegenereerd, beantwoord deze e|mail, niet op deze e mail
	`,
	sv: `detta är ett automatiskt|autogenererat svar|meddelande, svara inte på detta`,
	pl: `
		to jest automatyczna|automatycznie wiadomość|odpowiedź|wygenerowana,
		wiadomość wygenerowana automatycznie, prosimy nie odpowiadać na
	`,
	ru: `
		это автоматическое|автоматический сообщение|ответ|письмо,
		письмо|сообщение сформировано|отправлено автоматически, не отвечайте на это,
		пожалуйста не отвечайте на
	`,
	tr: `
		bu otomatik bir yanıt|mesaj|cevap, bu otomatik bir, otomatik olarak oluşturulmuş|gönderilmiş,
		lütfen bu e posta
	`,
	ja: `このメールは自動, 自動送信, 自動返信, 自動で送信, このメールに返信しない, このメールには返信`,
	zh: `这是一封自动, 自动回复, 系统自动发送, 請勿直接回覆, 请勿直接回复, 请勿回复, 此邮件由系统`,
	ko: `자동으로 발송, 자동 발송, 자동 회신, 자동 응답, 회신하지 마`,
});

/** Somebody is away. */
const ABSENCES = toFinder({
	en: `
		i|we am|m|will|ll|are currently|be|now|presently out of|away|on, i|we am|m out of the|office,
		i m|am out of office|the, i ll|will be out of office|the,
		out of the office until|from|and|with|on|starting, out of office until|from,
		on annual|parental|maternity|paternity|sick leave,
		on vacation|holiday|leave until|from|and|with|through, am away from|until,
		no longer with|work|works|employed .. company|organization|at|for|here, has left the company,
		am travelling|traveling with, limited access to .. email|emails|mail
	`,
	de: `
		ich bin .. nicht im büro|haus, nicht im büro, bin .. nicht erreichbar, bin .. abwesend,
		bin .. im urlaub, ich befinde mich .. urlaub, bis zum .. nicht, bis einschließlich .. nicht,
		zurzeit nicht im, derzeit nicht im, in elternzeit, nicht mehr im|für unternehmen, außer haus
	`,
	fr: `
		je suis actuellement absent|absente|en, je suis absent|absente, absent|absente du bureau|jusqu,
		suis .. en congé|congés|vacances, serai absent|absente|de, ne fais plus partie, hors du bureau,
		en congé maternité|parental
	`,
	es: `
		estoy|estaré fuera de|hasta, fuera de la oficina, me encuentro fuera|de, estoy de vacaciones|baja,
		estaré de vacaciones, ausente hasta|de|del, ya no trabaja|trabajo en
	`,
	pt: `
		estou|estarei fora do|de|até, fora do escritório, estou de|em férias|licença, estarei de férias,
		ausente até, encontro me ausente|de|fora, não trabaja|trabalha mais
	`,
	it: `
		sono|sarò fuori ufficio|sede, sono|sarò assente, sono|sarò in ferie, fuori ufficio,
		assente fino|dal, non lavora più
	`,
	nl: `
		ik ben .. afwezig, ik ben .. niet aanwezig|op|bereikbaar, ben .. met|op vakantie|verlof,
		niet op kantoor, tot en met .. afwezig, niet meer werkzaam
	`,
	sv: `
		jag är .. inte på kontoret, jag är .. på semester|ledig|borta, är .. föräldraledig, inte på kontoret
	`,
	da: `jeg er .. ikke på kontoret, jeg er .. på ferie, holder ferie`,
	no: `jeg er .. ikke på kontoret, jeg er .. på ferie, har ferie`,
	fi: `olen .. lomalla, en ole .. toimistolla, olen poissa`,
	pl: `
		jestem .. nieobecny|nieobecna, jestem .. na urlopie, przebywam na urlopie|zwolnieniu,
		będę nieobecny|nieobecna, poza biurem
	`,
	ru: `
		я|меня .. в отпуске, нахожусь в отпуске|командировке, буду отсутствовать,
		меня нет|не .. офисе|будет, я отсутствую, вне офиса, больше не работает|работаю
	`,
	tr: `ofis dışındayım, ofiste değilim, izindeyim, izinliyim, yıllık izinde*, ofiste olmayacağım`,
	ja: `不在, 休暇を, 休暇中, 休業, 出張中, 外出して, お休みを`,
	zh: `我正在休假, 我在休假, 休假中, 外出, 不在办公室, 不在辦公室, 出差, 年假`,
	ko: `부재 중, 부재중, 휴가 중, 휴가중, 출장 중, 자리를 비`,
});

/** What absent people promise and advise. */
const ADVICE = toFinder({
	en: `
		limited|no|intermittent|sporadic|little access,
		will|ll .. reply|respond|answer|get|return|be .. when|upon|as|after|back|soon|your,
		upon|on my return, urgent, emergency|emergencies, in my absence, in case of,
		thank you for your|the email|message|mail|e, thanks for your email|message|mail, i|we will be back,
		returning on|to, please contact|call|email|reach .. instead|colleague|at, during this time|period,
		not be checking
	`,
	de: `
		in dringenden, dringende, vertretung, vertritt, wenden sie sich, nach meiner rückkehr,
		ihre .. nachricht|mail, vielen dank für ihre|deine, wird nicht weitergeleitet, nicht weitergeleitet,
		bin .. wieder|zurück, wieder erreichbar, kontaktieren sie, melde mich, beantworte
	`,
	fr: `
		en cas d urgence, urgence, à mon retour, en mon absence, pendant mon absence, merci pour votre|de,
		je vous répondrai, accès limité, veuillez contacter, vous pouvez contacter, de retour
	`,
	es: `
		en caso de urgencia|urgente|emergencia, urgente, urgencias, a mi regreso|vuelta, en mi ausencia,
		gracias por su|tu, acceso limitado, contacte|contactar con, responderé, durante mi ausencia
	`,
	pt: `
		em caso de urgência|urgente|emergência, urgente, urgências, no meu retorno|regresso,
		na minha ausência, obrigado|obrigada por|pelo|pela, acesso limitado, entre em contato, contacte,
		responderei, retorno em|dia, durante minha
	`,
	it: `
		in caso di urgenza|urgenze|emergenza, urgenze, urgente, al mio rientro|ritorno, in mia assenza,
		grazie per la|il, accesso limitato, contattare, risponderò, durante la mia
	`,
	nl: `
		dringende, dringend, spoed, spoedgevallen, bij terugkomst, na mijn terugkomst,
		tijdens mijn afwezigheid, bedankt voor uw|je, neem .. contact op, contact opnemen,
		weer aanwezig|bereikbaar|terug, beperkt
	`,
	sv: `
		brådskande, akut, vid min återkomst, när jag är tillbaka, tack för ditt, kontakta, åter den|på|igen,
		återkommer, begränsad
	`,
	da: `hastende, haster, når jeg er tilbage, tak for din, kontakt, tilbage den, begrænset`,
	no: `haster, hastesaker, når jeg er tilbake, takk for din, kontakt, tilbake den`,
	fi: `kiireelli*, palaan, palattuani, kiitos viestistä*, yhteyttä`,
	pl: `
		w pilnych, pilne, pilnych, po powrocie, w czasie mojej nieobecności, dziękuję za, kontakt, odpowiem,
		ograniczony
	`,
	ru: `
		срочн*, по возвращении, в мое отсутствие, спасибо за ваше|письмо, обращайтесь, отвечу, свяжусь,
		вернусь, ограничен*
	`,
	tr: `acil, döndüğümde, dönüşümde, mesajınız için, e postanız için, iletişime, yokluğumda`,
	ja: `お急ぎ, 緊急, ご連絡ください, ご連絡は, 改めてご連絡, 戻り次第, ご迷惑, 返信いたし, 対応いたし, 担当`,
	zh: `急事, 紧急, 緊急, 回来后, 回复您, 请联系, 請聯絡, 请致电, 谢谢您的邮件, 感谢您的来信, 您的邮件`,
	ko: `급한, 긴급, 복귀 후, 연락 주시, 문의해 주시, 답변 드리, 회신 드리, 메일을 보내주`,
});

/** A question is a person's: what asks something is never taken for automatic by its words alone. */
const asksSomething = (message: string): boolean => /[?？؟]/.test(message);

const FIRST_SENTENCES = 4;

function begins(message: string, finder: ReturnType<typeof toFinder>): boolean {
	return !asksSomething(message) && finder.in(toSentences(message).slice(0, FIRST_SENTENCES)).length > 0;
}

function saysSoItself(message: string): boolean {
	if (asksSomething(message)) return false;
	return SAYS_SO.in(toSentences(message)).length > 0 && !WISHES.in(message).length;
}

/** Away, and as an absence note goes on; or nothing but that one is away. "I'm on holiday, please pause it" is neither. */
function saysAbsent(message: string): boolean {
	if (asksSomething(message)) return false;
	const sentences = toSentences(message);
	if (ABSENCES.in(sentences.slice(0, FIRST_SENTENCES)).length === 0 || WISHES.in(sentences).length > 0)
		return false;
	return ADVICE.in(sentences).length > 0 || (sentences.length <= 2 && comparable(message).length < 120);
}

/** Words of somebody who wants something of the company. */
const WISHES = toFinder({
	en: `
		please pause|cancel|reset|delete|send|extend|fix|help|change|move|postpone|check|refund|stop|update|add|remove|let,
		i|we need, i|we want, i|we would like, i d like, can|could you, help me, how do|can i,
		doesn't|not work|working, since, my account|order|subscription|invoice, tell me, why
	`,
	de: `
		bitte pausieren|stornieren|löschen|helfen|ändern|senden|schicken|verschieben, möchte,
		ich brauche|benötige, können|könnt sie|ihr, funktioniert nicht, helfen sie mir
	`,
	fr: `
		je voudrais|souhaite|veux, pouvez vous, pourriez vous, aidez moi, ne fonctionne pas, ne marche pas
	`,
	es: `necesito, quiero, quisiera, pueden|podrían|puede, ayúdenme, no funciona`,
	pt: `preciso, quero, gostaria, podem|poderiam|pode, não funciona`,
	it: `vorrei, ho bisogno, potete|potreste, non funziona, aiutatemi`,
	nl: `ik wil|heb, kunt u, kunnen jullie, werkt niet, graag .. pauzeren`,
	pl: `potrzebuję, chcę, chciał*, proszę o zwrot|pomoc|zmianę|usunięcie, nie działa`,
	ru: `мне нужно, хочу, помогите, не работает, можете ли`,
	ja: `動きません, できません, してほしい, お願いできます`,
	zh: `我想, 我要, 我需要, 请帮, 不能用, 怎么`,
	ko: `안 됩니다, 안돼요, 하고 싶, 도와주세요, 필요합니다`,
});
