/**
 * What an e-mail program puts below an answer was written by somebody else, or before: lines with `>`, and everything
 * from "On Monday, Ada wrote:" or "-----Original Message-----" on. What remains is what the customer writes now.
 */
export function withoutQuoted(message: string): string {
	const begin = message.search(BEGINS_A_QUOTE);
	return (begin > 0 ? message.slice(0, begin) : message).replace(/^[ \t]*>.*$/gmu, '').trim();
}

/** At the begin of a line, in the words of the common e-mail programs; a first line is the customer's own. */
const BEGINS_A_QUOTE = new RegExp(
	[
		'^[ \\t]*(?:On|Am|Le|El|Em|Il|Op|Den|Dne|W dniu|Pe|Στις|На) .{4,160}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napsal(?:\\(a\\))?|napisał(?:\\(a\\))?|a scris|έγραψε)[^\\n]{0,80}:[ \\t]*$',
		'^[^\\n]{4,120}(?:пишет|написал(?:\\(а\\))?|пише)[^\\n]{0,40}:[ \\t]*$',
		'^[ \\t]*-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d.origine|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht|Forwarded message|Исходное сообщение|原始邮件|元のメッセージ)[^\\n]*$',
		'^_{10,}[ \\t]*\\r?\\n[ \\t]*(?:\\*?)(?:From|Von|De|Da|Van|Från|Fra|Od|От|发件人|差出人)(?:\\*?) ?[:：]',
	].join('|'),
	'imu',
);
