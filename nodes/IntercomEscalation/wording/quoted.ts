/**
 * What an e-mail program puts below an answer, or between its lines, was written by somebody else, or before: lines
 * with `>`, and everything from "On 3 March 2026, Ada wrote:", "-----Original Message-----" or a block of headers on.
 * Signatures are no words either. Everything is read line by line, once.
 */

/**
 * What the customer writes now. A message that consists of nothing but quoted words is forwarded: then it speaks for
 * the customer, without the lines that are marked as somebody else's.
 */
export function withoutQuoted(message: string): string {
	const lines = toLines(message);
	const own = withoutHistory(lines).join('\n').trim();
	return (
		own ||
		lines
			.filter((line) => !/^\s*>/.test(line))
			.join('\n')
			.trim()
	);
}

export const toLines = (text: string): string[] => text.split(/\r\n?|[\n\u2028\u2029]/);

/** The lines that the customer wrote now. Own words may follow lines with `>` that stand below an attribution. */
export function withoutHistory(lines: string[]): string[] {
	const own: string[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = (lines[index] ?? '').trim();
		if (/^(?:>|\|>)/.test(line)) continue;
		if (isSignatureMark(lines[index] ?? '') || isDivider(line) || isHeaderBlock(lines, index)) break;
		const attribution = attributionLength(lines, index);
		if (attribution === 0) own.push(line);
		else if (isQuotedAfter(lines, index + attribution)) index += attribution - 1;
		else break;
	}
	return own;
}

const isSignatureMark = (line: string): boolean => /^-- ?$/.test(line) || /^—\s*$/.test(line);

/** "-----Original Message-----", "---------- Forwarded message ---------", "##- reply above this line -##". */
const isDivider = (line: string): boolean =>
	line.length < 120 &&
	(/^[-–—_=*#]{3,}\s*\p{L}[^\n]{2,80}?[-–—_=*#]{3,}\s*:?$/u.test(line) || NAMED_DIVIDER.test(line));

/** Of programs that put nothing behind the words. */
const NAMED_DIVIDER =
	/^-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d.origine|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht|Forwarded message|Исходное сообщение|原始邮件|元のメッセージ)/iu;

/**
 * "From: … / Sent: … / To: … / Subject: …" in the words of mail programs: one to begin with, one more soon, and an
 * address or a time among them, for a traveller writes "From: Berlin, To: Paris" as well.
 */
function isHeaderBlock(lines: string[], index: number): boolean {
	if (!FROM.has(headerOf(lines[index]))) return false;
	const more = lines.slice(index + 1, index + 6).filter((line) => HEADERS.has(headerOf(line)));
	return more.length > 0 && [lines[index] ?? '', ...more].some((line) => /@|\d[:.]\d\d|\d{4}/.test(line));
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
 * "On Tue, 3 Mar 2026 at 10:12, Ann <ann@example.com> wrote:", in a line or broken over two or three; without a date
 * only in a line that begins as such lines do. Returns how many lines it takes, 0 if it is none.
 */
function attributionLength(lines: string[], index: number): number {
	let joined = '';
	for (let taken = 1; taken <= 3; taken++) {
		const line = (lines[index + taken - 1] ?? '').trim();
		if (line === '' || line.length > 300) return 0;
		if (taken === 1 && UNDATED.test(line)) return 1;
		joined += ` ${line}`;
		if (/[:：]$/.test(line)) return /\d/.test(joined) && WROTE.test(joined) ? taken : 0;
		if (taken === 1 && !/\d/.test(line)) return 0;
	}
	return 0;
}

const UNDATED =
	/^(?:(?:On|Am|Le|El|Em|Il|Op|Den|Dne|W dniu|Pe|Στις|На) .{4,160}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napsal(?:\(a\))?|napisał(?:\(a\))?|a scris|έγραψε).{0,80}|.{4,120}(?:пишет|написал(?:\(а\))?|пише).{0,40}):$/iu;

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
