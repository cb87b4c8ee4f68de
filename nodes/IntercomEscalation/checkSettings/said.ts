import { quoted } from '../../shared/form/quoted';
import { readList, toText } from '../../shared/form/text';
import { DANGERS, KNOWN_CATEGORIES } from '../subject/names';
import { plainName, readCategoriesForPeople } from '../subject/subject';
import { isPlace } from '../outgoing/links';
import { wordsOfPhrase } from '../wish/wish';
import type { Row } from './row';
import { fine, toChange } from './row';

/**
 * Settings in words of the team's own, which are read whatever they are: what a person meant otherwise is told. There is
 * no row for what a workflow has not: `undefined`.
 */

/** What an expression leaves that found nothing, or an object. */
const UNRESOLVED = /\{\{|\[object |^\{.*\}$|^(?:undefined|null|NaN)$/is;

const NOTHING = /^(?:none|no|nothing|nobody|n\/a|-+|false|off)$/i;

/** What the company is called, in a sentence that tells the AI for whom it answers. */
export function checkCompany(given: unknown): Row[] {
	if (given === undefined) return [];
	const setting = 'Company';
	const name = toText(given).trim();
	const problem = problemOfCompany(name);
	if (problem) return [toChange(setting, name, problem)];
	const isOwn = name.toLowerCase() !== 'our company';
	return [
		fine(
			setting,
			name,
			isOwn
				? `The AI answers customers of ${name}`
				: 'It is what the workflow comes with: give your own name, so that the AI can say it',
		),
	];
}

function problemOfCompany(name: string): string | undefined {
	if (name === '') return 'It is empty, so the AI does not know for whom it answers: give the name';
	if (UNRESOLVED.test(name)) return 'It is no name, but what an expression left: give the name';
	if (/^https?:/i.test(name)) return 'It is an address, which the AI would say as a name: give the name';
	if (name.length > 100 || name.includes('\n'))
		return 'It is longer than a name, and stands in the middle of a sentence: give the name alone, and add what the AI should know to the System Message of AI Agent';
	return undefined;
}

/** The hosts that answers may link to, a row each. */
export function checkAllowedHosts(given: unknown): Row[] {
	if (given === undefined) return [];
	const setting = 'Allowed Hosts';
	const hosts = readList(given);
	if (hosts.length === 0)
		return [fine(setting, given, 'It is empty: answers link to nothing but what the AI has read')];
	return hosts.map((host) => {
		const problem = problemOfHost(host);
		return problem
			? toChange(setting, host, `${problem}. Write hosts as help.example.com, with commas between.`)
			: fine(setting, host, 'Answers may link to it, and to what is below it');
	});
}

function problemOfHost(host: string): string | undefined {
	if (UNRESOLVED.test(host)) return 'It is what an expression left';
	if (/[\s;|]/.test(host)) return 'It is several words, and is read as one host, which there is not';
	if (host.includes('@')) return 'It is an address for e-mail, which is no host';
	if (/\*/.test(host.replace(/^\*\./, '')))
		return 'A star stands only for what is below a host, as in *.example.com';
	if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(host) && !/^https?:/i.test(host)) return 'It is no address of a page';
	if (!isPlace(host)) return 'It is no host, so no answer may link to it';
	const name = host
		.replace(/^https?:\/\//i, '')
		.replace(/^\*\./, '')
		.replace(/[/:?#].*$/, '');
	return /[^.]\.[^.]/.test(name)
		? undefined
		: 'It has no point, so it is no host of the internet, or allows far too much';
}

/** What people handle, a row each. */
export function checkCategories(given: unknown): Row[] {
	if (given === undefined) return [];
	const setting = 'Categories for People';
	const names = readList(given);
	if (names.length === 0)
		return [
			fine(setting, given, `It is empty: only dangers (${DANGERS.join(', ')}) go to people by themselves`),
		];
	return names.map((name) => {
		const problem = problemOfCategory(name);
		if (problem) return toChange(setting, name, problem);
		const [category] = readCategoriesForPeople([name], []);
		return fine(
			setting,
			name,
			isKnownCategory(category?.code ?? '')
				? `It is read as ${category!.code}: by the words of customers in many languages, too`
				: 'It is a category of your own: it goes by the word itself, and by what the AI makes of it',
		);
	});
}

function problemOfCategory(name: string): string | undefined {
	if (UNRESOLVED.test(name)) return 'It is what an expression left: give names with commas between';
	if (NOTHING.test(name)) return 'It is read as the name of a category: leave it empty for none';
	if (/[;|/]/.test(name)) return 'It is read as one name: put commas between several';
	const [category] = readCategoriesForPeople([name], []);
	if (!category) return 'It has no letters, so it is left out';
	if (isKnownCategory(category.code)) return undefined;
	if (plainName(name) === 'other')
		return 'It is what the AI says of all that fits nowhere: name the matters themselves';
	if (name.split(/\s+/).length > 5 || name.length > 60)
		return 'It is a sentence, which the AI hardly says as a category: give a name of a word or two';
	const meant = KNOWN_CATEGORIES.find((code) => isNearly(plainName(name), plainName(code)));
	return (
		meant &&
		`It is read as a category of its own: ${quoted(meant)} seems to be meant, which knows the words of customers`
	);
}

const isKnownCategory = (code: string) => (KNOWN_CATEGORIES as readonly string[]).includes(code);

/** Whether two names are a slip or two of the keyboard apart; short ones have room for none. */
function isNearly(one: string, other: string): boolean {
	const most = other.length < 5 ? 0 : other.length < 9 ? 1 : 2;
	return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** Levenshtein's, with neighbours that changed places as one. */
function distance(one: string, other: string): number {
	const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
	for (let at = 1; at <= one.length; at++) {
		const row = [at];
		for (let to = 1; to <= other.length; to++) {
			const change = Number(one[at - 1] !== other[to - 1]);
			const isSwapped = to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
			const swap = (isSwapped ? rows[at - 2]?.[to - 2] : undefined) ?? Infinity;
			row.push(Math.min(rows[at - 1]![to]! + 1, row[to - 1]! + 1, rows[at - 1]![to - 1]! + change, swap + 1));
		}
		rows.push(row);
	}
	return rows.at(-1)!.at(-1)!;
}

/** Further words that ask for a person, a row each. */
export function checkPhrases(given: unknown): Row[] {
	if (given === undefined) return [];
	const setting = 'Phrases for a Person';
	const phrases = readList(given);
	if (phrases.length === 0)
		return [fine(setting, given, 'It is empty: the ways in many languages are known anyhow')];
	return phrases.map((phrase) => {
		const problem = problemOfPhrase(phrase);
		return problem
			? toChange(setting, phrase, problem)
			: fine(setting, phrase, 'Whoever writes these words in this order gets a person');
	});
}

function problemOfPhrase(phrase: string): string | undefined {
	if (UNRESOLVED.test(phrase)) return 'It is what an expression left: give one phrase on each line';
	if (NOTHING.test(phrase))
		return 'Whoever writes this word gets a person: leave it empty for no further words';
	if (/[;|]/.test(phrase))
		return 'It is read as one phrase, with all of its words in a row: put each on a line of its own';
	if (/^\/.*\/[a-z]*$/.test(phrase))
		return 'It is read as words and as no pattern: write what customers write';
	const words = wordsOfPhrase(phrase);
	if (words.length === 0) return 'It has no letters, so it is found in nothing';
	if (words.length > 12)
		return 'It is a whole text, which nobody writes word by word: give the few words that matter';
	if (phrase.includes('*')) return 'A star stands for nothing here: write the words out';
	if (words.length === 1 && (SHORT.test(words[0]!) || EVERYDAY.has(words[0]!)))
		return 'So short a word stands in most messages, which would all go to people: give a whole request, such as call the boss';
	return undefined;
}

const SHORT = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{1,2}|.)$/u;

/** Words that stand in questions an AI can answer; one of them alone asks for nobody. */
const EVERYDAY = new Set(
	'help please the you your can how what when where why hello account password question problem issue message chat support hilfe bitte frage problem konto aide merci ayuda gracias'.split(
		' ',
	),
);

/**
 * The Data Table of n8n's. Nobody but n8n can say whether it is there; what is hardly meant as a name is told.
 * @param isNeeded whether the workflow does nothing without one
 */
export function checkRecordTable(raw: unknown, isNeeded: boolean): Row[] {
	if (raw === undefined) return [];
	const setting = 'Record Table';
	const given = toText(raw);
	if (given.trim() === '')
		return [
			isNeeded
				? toChange(
						setting,
						given,
						'It is empty: name the Data Table of the AI, such as intercom-ai-decisions',
					)
				: fine(setting, given, 'It is empty: no decision leaves a row'),
		];
	const problem = problemOfTable(given);
	return [
		problem
			? toChange(setting, given, problem)
			: fine(
					setting,
					given,
					'Each decision leaves a row in this Data Table; it is made when it is not there',
				),
	];
}

function problemOfTable(given: string): string | undefined {
	if (given !== given.trim())
		return 'A space stands before or behind it, with which n8n finds no table: take it away';
	if (UNRESOLVED.test(given)) return 'It is what an expression left: give the name of a table';
	if (/^(?:yes|true|on|no|none|false|off|0|1)$/i.test(given))
		return 'It is read as the name of a table: give one, such as intercom-ai-decisions, or leave it empty for no rows';
	if (given.includes('\n')) return 'It has several lines: give the name of one table';
	if (given.includes('/'))
		return 'It is an address: give the name of the table, as n8n shows it under Data tables';
	if (given.length > 128) return 'n8n takes names of up to 128 characters';
	const capital = CAPITAL_OUTSIDE_ASCII.exec(given)?.[0];
	if (capital) return `n8n finds no table with "${capital}" in its name: write it small`;
	if (given.includes('%')) return 'The sign % stands for any words where n8n looks for a table: leave it out';
	return undefined;
}

/** n8n asks for the name in small letters, and SQLite takes no others than these as the same. */
const CAPITAL_OUTSIDE_ASCII = /(?![A-Z])\p{Lu}/u;
