import { fromHtml, toPlainText } from './normalise';

/**
 * What of a message the customer says now: without the history that e-mail programs put below or between, without
 * signatures, code and words in quotation marks. Everything is read line by line, once.
 */
export function ownWords(message: string): string {
	const plain = toPlainText(fromHtml(withoutQuotedHtml(toReadable(message))));
	const own = withoutHistory(plain.split(/\r\n?|[\n\u2028\u2029]/)).join('\n');
	return withoutQuotations(withoutAddresses(own));
}

/** Own words stand at the beginning or, below a quoted history, at the end; a line that is cut off is left out. */
const toReadable = (message: string): string =>
	message.length <= 2 * READABLE
		? message
		: message.slice(0, READABLE) + message.slice(message.indexOf('\n', message.length - READABLE));

const READABLE = 30_000;

/** `<blockquote>` and what is inside, however deep; one that is never closed reaches to the end. */
function withoutQuotedHtml(message: string): string {
	if (!/<(?:blockquote|pre|code|script|style)\b/i.test(message)) return message;
	let depth = 0;
	return message
		.split(/(<\/?(?:blockquote|pre|code|script|style)\b[^<>]{0,2000}>)/i)
		.filter((piece, index) => {
			const isTag = index % 2 === 1;
			if (isTag) depth = Math.max(0, depth + (piece.startsWith('</') ? -1 : 1));
			return !isTag && depth === 0;
		})
		.join('\n');
}

function withoutHistory(lines: string[]): string[] {
	const own: string[] = [];
	let fenced = false;
	for (let index = 0; index < lines.length; index++) {
		const line = (lines[index] ?? '').trim();
		if (/^(?:```|~~~)/.test(line)) fenced = !fenced;
		else if (fenced || /^(?:>|\|>)/.test(line)) continue;
		else if (isSignatureMark(lines[index] ?? '') || isDivider(line) || isHeaderBlock(lines, index)) break;
		else {
			const attribution = attributionLength(lines, index);
			if (attribution === 0) own.push(line);
			else if (isQuotedAfter(lines, index + attribution)) index += attribution - 1;
			else break;
		}
	}
	return own;
}

const isSignatureMark = (line: string): boolean => /^-- ?$/.test(line) || /^—\s*$/.test(line);

/** "-----Original Message-----", "---------- Forwarded message ---------", "##- reply above this line -##". */
const isDivider = (line: string): boolean =>
	line.length < 120 && /^[-–—_=*#]{3,}\s*\p{L}[^\n]{2,80}?[-–—_=*#]{3,}\s*:?$/u.test(line);

/** "From: … / Sent: … / To: … / Subject: …" in the words of mail programs: one to begin with, one more soon. */
function isHeaderBlock(lines: string[], index: number): boolean {
	return (
		FROM.has(headerOf(lines[index])) &&
		lines.slice(index + 1, index + 6).some((line) => HEADERS.has(headerOf(line)))
	);
}

/** What stands before the colon, in small letters: "*Von:* Ann" → "von". */
function headerOf(line = ''): string {
	const start = line.slice(0, 40);
	const colon = start.search(/[:：]/);
	return colon < 1
		? ''
		: start
				.slice(0, colon)
				.replace(/[\s*_]+/g, '')
				.toLowerCase();
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.normalize('NFKC').trim().split(/\s+/));
const FROM = wordSet(`
	from von de da van od fra från lähettäjä feladó от від kimden gönderen από saatja nuo no dari từ จาก
	发件人 寄件者 差出人 보낸사람 من מאת प्रेषक expéditeur remitente remetente mittente`);
const HEADERS = wordSet(`
	sent to subject date cc gesendet an betreff datum envoyé à objet enviado para asunto fecha assunto data inviato a
	oggetto verzonden aan onderwerp wysłano do temat odesláno komu předmět odoslané predmet küldve címzett tárgy
	trimis către subiect отправлено кому тема дата надіслано изпратено до относно sendt til emne skickat till ämne
	lähetetty vastaanottaja aihe konu kime gönderildi tarih στάλθηκε προς θέμα dikirim kepada subjek gửitới chủđề
	发送时间 收件人 主题 寄件日期 收件者 主旨 送信日時 宛先 件名 보낸날짜 받는사람 제목 تاريخ إلى الموضوع נשלח אל נושא`);

/**
 * "On Tue, 3 Mar 2026 at 10:12, Ann <ann@example.com> wrote:", in a line or broken over two or three. Returns how
 * many lines it takes, 0 if it is none.
 */
function attributionLength(lines: string[], index: number): number {
	let joined = '';
	for (let taken = 1; taken <= 3; taken++) {
		const line = (lines[index + taken - 1] ?? '').trim();
		if (line === '' || line.length > 300) return 0;
		joined += ` ${line}`;
		if (/[:：]$/.test(line)) return /\d/.test(joined) && WROTE.test(joined) ? taken : 0;
		if (taken === 1 && !/\d/.test(line)) return 0;
	}
	return 0;
}

const WROTE = new RegExp(
	`wrote|schrieb|geschrieben|a écrit|escribi|escreveu|ha scritto|schreef|napisał|napsal|napísal|ezt írta|írta|a scris|
	|έγραψε|yazdı|şunu yazdı|пише|писал|пишет|написа|skrev|kirjoitti|kirjutas|rakstīja|rašė|napisao|napisala|je pisal|
	|كتب|כתב|نوشت|ने लिखा|লিখেছেন|نے لکھا|写道|寫道|写信|のメール|作成|작성|viết|เขียน|menulis|va escriure|sumulat|aliandika`.replace(
		/\s*\n\s*\|/g,
		'|',
	),
	'iu',
);

/** Below an attribution the quoted lines begin at once; then own words may follow them. */
const isQuotedAfter = (lines: string[], index: number): boolean =>
	lines
		.slice(index, index + 3)
		.find((line) => line.trim() !== '')
		?.trim()
		.startsWith('>') ?? false;

/**
 * Words in quotation marks are somebody else's ("the button says 'Talk to an agent'"): a gap stays in their place.
 * One or two words are only stressed ("a 'real' person"), and a customer may quote himself ("I said …").
 */
function withoutQuotations(text: string): string {
	if (!/["'“”„«»‹›「『`]/.test(text)) return text;
	return QUOTATIONS.reduce(
		(words, marks) =>
			words.replace(marks, (quotation: string, inside: string, at: number, whole: string) => {
				const isAll = whole.length - quotation.length < 12;
				const isOwn = OWN_SPEECH.test(whole.slice(Math.max(0, at - 40), at));
				const isShort = inside.trim().split(/\s+/).length < 3 && inside.length < 24 && !UNSPACED.test(inside);
				return isAll || isOwn || isShort ? ` ${inside} ` : ` ${GAP} `;
			}),
		text,
	);
}

/** Words inside a web or e-mail address, a path, a setting or a call of a function say nothing. */
const withoutAddresses = (text: string): string =>
	/[@/=(]|www\./.test(text)
		? text.replace(/[!-~]{4,}/g, (chunk) => (ADDRESS.test(chunk.slice(0, 200)) ? ` ${GAP} ` : chunk))
		: text;

const ADDRESS =
	/[a-z][A-Z]\w*\(|\w\(\)|:\/\/|^www\.|[\w.]@\w[\w-]*\.\w|^\/[A-Za-z]|\w=\S|[a-z]\.[a-z]{2,6}\//;

/** Stands for words that are not the customer's; no table knows it. */
export const GAP = '\uFFFC';

const QUOTATIONS = [
	/"([^"\n]{1,300})"/g,
	/[“„]([^“”„\n]{1,300})[”“]/g,
	/[«»]([^«»\n]{1,300})[«»]/g,
	/[‹›]([^‹›\n]{1,300})[‹›]/g,
	/[「『]([^「」『』\n]{1,300})[」』]/g,
	/(?<![\p{L}\p{N}])'([^'\n]{1,200}(?:'\p{L}[^'\n]{0,200}){0,3})'(?![\p{L}\p{N}])/gu,
];

/** One word without spaces may be a sentence. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;

const OWN_SPEECH =
	/(?:\bi (?:just |already |have |am |only |keep |clearly )?(?:said|say|saying|repeat|wrote|asked|told|typed|mean|meant)|\bich (?:habe |sagte|sage|wiederhole|schrieb|meinte)|\b(?:dije|digo|he dicho|repito|he pedido)|j'ai (?:dit|demandé|écrit)|je (?:dis|répète|demande)|\bho (?:detto|chiesto)|\beu (?:disse|pedi|falei)|\bik (?:zei|zeg|vroeg)|я (?:сказал|сказала|говорю|просил|повторяю|написал)|powiedziałem|powiedziałam|dedim|我说|私は)[^.!?\n]{0,25}$/iu;
