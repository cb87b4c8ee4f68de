/**
 * What the stand-in can tell from a customer's words by rule: key words, language, mood, subject, and whether a
 * person is asked for. No model is involved; the lists below are everything it knows.
 */

export type Category = 'billing' | 'legal' | 'account_deletion' | 'other';
export type Sentiment = 'positive' | 'neutral' | 'negative';

/** The words that carry the meaning, lower case, each once, in the order they appear. */
export function keyWords(text: string): string[] {
	const words = wordsOf(inHelpCenterWords(text)).filter((word) => word.length > 1 && !STOP_WORDS.has(word));
	return [...new Set(words)];
}

/** A word without its English ending, so that "resetting", "resets" and "reset" are one. */
export function stem(word: string): string {
	const bare = word
		.replace(/ies$/, 'y')
		.replace(/(?<=.{3})(ing|ed)$/, '')
		.replace(/(?<=[^s]{2})s$/, '');
	return bare.replace(/([bdgklmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}

/** The two-letter code of the language with the most tell-tale words; English where nothing tells. */
export function languageOf(text: string): string {
	const words = wordsOf(text);
	const [best] = Object.entries(TELL_TALES)
		.map(([language, tellTales]) => ({ language, hits: words.filter((word) => tellTales.has(word)).length }))
		.sort((a, b) => b.hits - a.hits);
	return best && best.hits > 0 ? best.language : 'en';
}

/** The mood: whichever of the two word lists is hit more often. */
export function sentimentOf(text: string): Sentiment {
	const words = wordsOf(text);
	const count = (list: Set<string>) => words.filter((word) => list.has(word)).length;
	const balance = count(GLAD) - count(ANGRY);
	if (balance === 0) return 'neutral';
	return balance > 0 ? 'positive' : 'negative';
}

/** The subject that a policy may want a person for; account deletion first, because "close my account" often names money too. */
export function categoryOf(text: string): Category {
	const found = CATEGORIES.find(({ pattern }) => pattern.test(text));
	return found?.category ?? 'other';
}

/** Whether the customer asks for a person, not merely mentions one. */
export function asksForPerson(text: string): boolean {
	return ASKS_FOR_PERSON.some((pattern) => pattern.test(text));
}

export type SmallTalk = 'greeting' | 'thanks' | 'identity';

/** Words that ask for nothing the help center could hold, or undefined. */
export function smallTalkOf(text: string): SmallTalk | undefined {
	if (
		/\b(are you|am i (talking|speaking|chatting) (to|with)) (an? )?(real |actual )?(ai|bot|robot|chatgpt|machine|human|person)\b/i.test(
			text,
		)
	)
		return 'identity';
	if (/\b(who|what)( language)?( model)? are you\b/i.test(text)) return 'identity';
	if (keyWords(text).length > 0) return undefined;
	if (/\b(thanks?|thank you|thx|cheers)\b/i.test(text)) return 'thanks';
	if (/\b(hi|hello|hey|good (morning|afternoon|evening))\b/i.test(text)) return 'greeting';
	return undefined;
}

function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replace(/['’](s|t|m|d|re|ve|ll)\b/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Words that customers use for what help centers call otherwise. */
const SAME_THING: Array<[RegExp, string]> = [
	[/\b(colleague|co-?worker)s?\b/gi, 'teammates'],
	[/\b(2fa|mfa)\b/gi, 'two-factor authentication'],
	[/\btimezones?\b/gi, 'time zone'],
	[/\bhot ?keys?\b/gi, 'keyboard shortcuts'],
];

function inHelpCenterWords(text: string): string {
	return SAME_THING.reduce((said, [word, same]) => said.replace(word, same), text);
}

const set = (words: string) => new Set(words.split(/\s+/));

const STOP_WORDS = set(
	`
	a about actually after again all also always am an and any anybody anyone anything are as at be because been before
	being but by can cannot cant could d did didn do does doesn doing don done dont else even ever every few find for
	from get gets getting give go going good got had has have having hello help her here hey hi him his how i if in
	into is isn it its just keep know let like ll look looking lot m made make makes making many may maybe me might more
	most much must my myself need needs never new no not now of off often on once one only or other our out over
	please possible problem question really s same see set she should show so some somebody someone something still
	such sure t tell than thank thanks thx cheers that the their them then there these they thing things think this
	those to too tried try trying until up us use used using ve very want wants was wasn way we well were what when
	where which while who why will with won work working works would yes yet you your yours morning afternoon evening
	today wrong stuff ok okay great welcome
`.trim(),
);

const TELL_TALES: Record<string, Set<string>> = {
	en: set('the is are my how what where when can do does you your with and not please i want need have to'),
	de: set('der die das ich ist nicht wie wo kann mein meine und bitte mit einen einem eine sie mir zu'),
	fr: set('le la les je est pas comment où puis mon ma mes et avec une vous votre pour dans des'),
	es: set('el los las yo es no cómo como dónde puedo mi mis y con una usted para por del qué'),
	pt: set('o os as eu não como onde posso meu minha e com uma você para por do da que'),
	it: set('il lo gli io è non come dove posso mio mia e con una per di che della sono'),
	nl: set('de het ik is niet hoe waar kan mijn en met een u uw voor van dat wil'),
};

const ANGRY = set(
	`
	angry annoyed annoying awful bad broken disappointed disappointing frustrated frustrating furious hate horrible
	ridiculous terrible unacceptable unhappy upset useless worst scam ärgerlich schlecht nul malo
`.trim(),
);

const GLAD = set(
	`
	amazing appreciate awesome brilliant excellent fantastic glad great happy helpful love lovely nice perfect thank
	thanks wonderful danke merci gracias
`.trim(),
);

const CATEGORIES: Array<{ category: Category; pattern: RegExp }> = [
	{
		category: 'account_deletion',
		pattern:
			/\b(delet\w*|clos(e|ing)|remov\w*|eras\w*|cancel\w*|terminat\w*|deactivat\w*)\b[^.?!]{0,40}\b(account|workspace|profile|personal data|my data)\b/i,
	},
	{
		category: 'billing',
		pattern:
			/\b(bill(s|ed|ing)?|invoic\w*|refund\w*|charg(e|es|ed)|overcharged|pay(ing|ment|ments)?|paid|pric(e|es|ing)|subscription\w*|receipts?|credit card|money back|discount)\b/i,
	},
	{
		category: 'legal',
		pattern:
			/\b(legal\w*|lawyers?|attorneys?|lawsuit|sue|court|gdpr|subpoena|contract|liabilit\w*|data processing agreement|dpa)\b/i,
	},
];

const ASKS_FOR_PERSON = [
	/\b(talk|speak|chat|write|connect(ed)?|transfer(red)?|escalate|pass(ed)? (me|this)|put me through|hand (me|this) over)\b[^.?!]{0,20}\b(to|with)\b[^.?!]{0,20}\b(humans?|persons?|people|agents?|someone|somebody|teammates?|representatives?|operators?|manager|support team|staff)\b/i,
	/\b(want|need|prefer|give me|get me|can i (get|have)|is there)\b[^.?!]{0,15}\b(an? )?(real |actual |live )?(human|person|agent|representative|operator)\b(?! (account|seat|profile))/i,
	/^\W*(a )?(real |actual |live )?(human|person|agent|representative|operator)( please)?\W*$/i,
	/\b(mit|an) (einem|einer|einen) (menschen|person|mitarbeiter\w*)\b/i,
	/\bparler (à|avec) (un humain|une personne|quelqu)/i,
	/\bhablar con (una persona|un humano|alguien|un agente)\b/i,
];
