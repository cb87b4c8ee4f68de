import { decodeEntities } from '../../shared/thread/entities';
import { toFinder } from '../wording/phrases';
import { IS_UNSPACED } from '../wording/letters';
import { comparable } from '../wording/sentences';

/** What is not meant for a customer: the form that the model fills in, its instructions, what it left to fill in. */

/** The form's own keys in an answer, or JSON of the form; as it was written. */
export function formIn(answer: string, keys: readonly string[]): string | undefined {
	const unmistakable = keys.filter((key) => /\p{Ll}\p{Lu}|_/u.test(key));
	const found = unmistakable.find((key) =>
		new RegExp(`(?<![\\p{L}\\p{N}])${key}(?![\\p{L}\\p{N}])`, 'iu').test(answer),
	);
	if (found) return found;
	const first = keys.find((key) => new RegExp(`^[\\s*_"'“\`{]*${key}["'”\`*_]*\\s*[:=]`, 'u').test(answer));
	if (first) return first;
	const quoted = keys.filter((key) =>
		new RegExp(`["'“\`]${key}["'”\`]\\s*:|^[\\s*_#>-]*${key}[*_]*\\s*[:=]`, 'imu').test(answer),
	);
	const number = /["'“`*_]?confidence["'”`*_]*\s*[:=]["'*_\s]*\d/i.exec(answer)?.[0];
	return number ?? (quoted.length > 1 ? quoted[0] : undefined);
}

/**
 * The first words of a run that an answer has in common with the instructions, word for word; `undefined` when there
 * is no run of twelve words, or of 24 characters in scripts without spaces. What also stands in an article or in the
 * customer's message is no secret.
 */
export function promptIn(answer: string, prompt: string, read: readonly string[]): string | undefined {
	const secret = runsOf(prompt);
	const known = new Set(read.flatMap((text) => [...runsOf(text)]));
	return [...runsOf(answer)].find((run) => secret.has(run) && !known.has(run));
}

/**
 * Where an answer speaks of its own instructions or of where it has its words from, as it was written.
 * @param stands whether words stand in an article that was read: a product may have system prompts too
 */
export const mentionOfPrompt = (answer: string, stands: (words: string) => boolean): string | undefined =>
	OWN_INSTRUCTIONS.in(answer).find(({ text }) => !stands(text))?.words;

const OWN_INSTRUCTIONS = toFinder({
	en: `i was|am told|instructed|asked|ordered not|never|only, i was|am|have been told|instructed|asked|ordered not|never|only to, system message|prompt|instructions, reply|answer|respond|output .. in json, rules i follow|have|was|were|must|got, my own|internal configuration|setup|rules|guidelines|directives|instructions|programming tell|tells|say|says|state|states|require|requires|allow|allows|forbid|forbids|only|don't, my configuration|setup|rules|directives|programming tell|tells|say|says|state|states|require|requires|allow|allows|forbid|forbids|don't|only, i have|ve been set|configured|programmed|asked up|to|only, i was|am set|configured|programmed up|to, my guidelines|directives|ruleset, i must never|not mention|reveal|disclose|discuss|share|say, not|never allowed|supposed|permitted|meant to mention|reveal|disclose|discuss|share, as the|a support ai, articles|documents|texts|context you|i gave|provided|given|was, confidence score, 
		system prompt, my|internal instructions|instruction|prompt, system instructions|message says|tells|states, developer message|instructions,
		i was|am|have|ve been instructed|told|prompted|configured to, instructed|told|prompted to answer|reply|respond, provided|given|supplied context,
		context i|that was|i provided|given, based on the context, tool|function|search returned|gave, according to the context
	`,
	de: `regeln|vorgaben|richtlinien die ich|mir, meine|meinen|meiner regeln|richtlinien|konfiguration|vorschriften, ich wurde|bin konfiguriert|programmiert|eingestellt, systemprompt*, meine|meinen|meiner anweisungen|anweisung|instruktionen|vorgaben, ich wurde|bin angewiesen, bereitgestellten|gegebenen kontext`,
	fr: `je suis configuré|programmé|conçu|paramétré pour, instruit|configuré pour répondre|ne, mes règles|consignes|directives|lignes, j ai été|été configuré|programmé|instruit, j ai reçu|pour l|instruction|consigne, mes|mon instructions|invite|prompt, invite|prompt système, contexte fourni`,
	es: `estoy configurado|programado|diseñado|entrenado para, mis reglas|directrices|normas|indicaciones, me han|he sido configurado|indicado|instruido|programado, mis|mi instrucciones|prompt, prompt|mensaje del|de sistema, contexto proporcionado`,
	pt: `estou configurado|programado, sou programado, minhas regras|diretrizes|orientações, fui configurado|instruído|programado, minhas|meu instruções|prompt, prompt do|de sistema, contexto fornecido`,
	it: `sono configurato|programmato|progettato, mie regole|linee|direttive, sono stato configurato|istruito|programmato, mie|mio istruzioni|prompt, prompt di|del sistema, contesto fornito`,
	nl: `ben ik geprogrammeerd, ik ben ingesteld|geprogrammeerd, mijn regels|richtlijnen|configuratie, ik ben geconfigureerd|geïnstrueerd|ingesteld, mijn instructies|instructie, systeemprompt*, systeem prompt, gegeven context`,
	sv: `mina instruktioner, systemprompt*`,
	da: `mine instruktioner|instrukser, systemprompt*`,
	no: `mine instruksjoner|instrukser, systemprompt*`,
	fi: `ohjeideni mukaan, järjestelmäkehot*`,
	pl: `moje|moich|moimi zasady|zasad|wytyczne|wytycznych|reguły, moje|moich|moimi|moją instrukcje|instrukcji|instrukcjami|instrukcją, prompt* systemow*`,
	cs: `mé|mých|mými pokyny|pokynů|instrukce|instrukcí, systémov* prompt*`,
	hu: `utasításaim szerint, rendszerprompt*`,
	ro: `instrucțiunile|instrucțiunilor mele, promptul de sistem`,
	ru: `мои|моим|моих правила|правилам|настройки|настройкам, мои|моим|моих|моей инструкции|инструкциям|инструкций|инструкция, системн* промпт*`,
	uk: `мої|моїм|моїх інструкції|інструкціям|інструкцій, системн* промпт*`,
	tr: `talimatlarıma göre, sistem istemi|promptu|prompt`,
	ar: `تعليماتي, موجه النظام`,
	he: `ההוראות שלי, הנחיית המערכת`,
	hi: `मेरे निर्देश, मेरे निर्देशों, सिस्टम प्रॉम्प्ट`,
	id: `instruksi saya, prompt sistem`,
	vi: `hướng dẫn của tôi, prompt hệ thống`,
	zh: `我的规则, 我的设定, 我被设定, 我被配置, 我被要求, 系统提示词, 我的指令, 我的指示, 我收到的指示`,
	ja: `私のルール, 私の設定, 私は設定されて, 指示されています, システムプロンプト, 私の指示, 私への指示`,
	ko: `제 규칙, 제 설정, 저는 설정, 시스템 프롬프트, 제 지침, 저의 지침`,
});

const RUN_OF_WORDS = 12;
const RUN_OF_CHARACTERS = 24;

function runsOf(text: string): Set<string> {
	const words = comparable(text).split(' ');
	const characters = [...words.filter((word) => IS_UNSPACED.test(word)).join('')];
	return new Set([...runs(words, RUN_OF_WORDS, ' '), ...runs(characters, RUN_OF_CHARACTERS, '')]);
}

const runs = (units: readonly string[], length: number, between: string): string[] =>
	Array.from({ length: Math.max(0, units.length - length + 1) }, (_, index) =>
		units.slice(index, index + length).join(between),
	);

/** Something that was left to fill in, unless the model read it so: documentation has placeholders too. */
export function placeholderIn(answer: string, read: readonly string[]): string | undefined {
	return [...answer.matchAll(IN_BRACKETS), ...answer.matchAll(AS_SPELLED)]
		.map(([placeholder]) => placeholder.trim())
		.find((placeholder) => !read.some((text) => text.includes(placeholder)));
}

const FILLED_IN =
	'insert|add|enter|your|the|customer|user|client|company|first|last|full|product|agent|support|article|help|einfügen|hier|ihr|ihre|name des|kunde|kunden|insérer|votre|nom|insertar|su|nombre|inserir|seu|nome|inserisci|naam|voeg|namn|navn|wstaw|imię|вставьте|имя|插入|姓名|您的|挿入|お客様|이름';
const THINGS =
	'link|url|name|placeholder|date|e-?mail address|phone number|company name|insert|todo|tbd|xxx+|lien|enlace|ссылка|链接|リンク|링크|名前';

/** `[insert link]`, `[Link]`, `{{name}}`, `{name}`, `${name}`, `[[name]]`, `<customer name>`, `【4†source】`. */
const IN_BRACKETS = new RegExp(
	[
		`\\[(?:(?:${FILLED_IN})(?![\\p{L}\\p{N}])[^\\]\\n]{0,60}|${THINGS})\\](?!\\()`,
		'\\{\\{[^{}\\n]{1,60}\\}\\}',
		'\\$\\{[^{}\\n]{1,60}\\}',
		'(?<![$\\p{L}\\p{N}/])\\{\\s*[a-z_][\\w. ]{1,40}(?:\\|[^{}\\n]{0,40})?\\}',
		'\\[\\[[^\\[\\]\\n]{1,60}\\]\\]',
		`<(?:${FILLED_IN})(?:[ _-][^<>\\n/]{1,50})>`,
		`<(?:${THINGS})>`,
		'【[^】\\n]{1,40}†[^】\\n]{0,40}】',
		'lorem ipsum',
		'\\[object Object\\]',
	].join('|'),
	'giu',
);

/** `%NAME%`, `TODO`, `undefined`: in this spelling only, since "todo" is a word. */
const AS_SPELLED =
	/%\{?[A-Z_]{3,40}\}?%?(?![\p{L}\p{N}%])|(?<![\p{L}\p{N}])(?:TODO|TBD|XXXX?|FIXME)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:undefined|NaN)(?![\p{L}\p{N}])(?=[,.! ]|$)/gu;

/** Elements and attributes that do something by themselves: run, load, submit, watch. Code that is shown is none. */
export function activeContentIn(answer: string): string | undefined {
	const shown = answer.replace(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1[ \t]*$/gm, '').replace(/(`+)[^`]+\1/g, '');
	return ACTIVE.map((pattern) => pattern.exec(shown)?.[0].slice(0, 60)).find((found) => found !== undefined);
}

/** Whether a link leads to a program instead of a page; that is wrong whatever the help center links to. */
export const hasScriptLink = (answer: string): boolean => SCRIPT_LINK.test(toAddressText(answer));

/** An address that is a program, in HTML or Markdown. */
const SCRIPT_LINK = /(?:=["']?|\]\(<?|\]:)(?:javascript|vbscript|data:text\/html)[:;,]/i;

/**
 * In an address, browsers read letters by their number, and leave out spaces, line ends and what cannot be seen. A
 * quotation mark that is written as an entity is shown, and opens no attribute.
 */
const toAddressText = (html: string): string =>
	html
		.replace(/[^"']+/g, (words) => decodeEntities(words).replace(/["']/g, '”'))
		.replace(/[\p{Cc}\p{Cf}\s]/gu, '');

const ACTIVE = [
	/<\s*\/?\s*(?:script|iframe|frame|frameset|object|embed|applet|form|input|button|textarea|select|style|link|meta|base|svg|math|video|audio|portal|template|noscript)\b/i,
	/<[a-z][^<>]*[\s/"']on[a-z]{3,}\s*=/i,
	/<[a-z][^<>]*\ssrcdoc\s*=/i,
	/<[a-z][^<>]*\sstyle\s*=[^<>]*(?:url\s*\(|expression\s*\(|display\s*:\s*none|(?:width|height)\s*:\s*[01](?:px)?\b)/i,
	/<img\b[^<>]*\s(?:width|height)\s*=\s*["']?[01](?:px)?(?=["'\s/>])/i,
	/!\[\s*\]\([^)]*(?:pixel|track|beacon|open\.gif|1x1)[^)]*\)/i,
];
