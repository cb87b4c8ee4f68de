import { type Finder, type Finding, type Phrases, toFinder } from '../wording/phrases';
import { withoutQuoted } from '../wording/quoted';
import { comparable, type Sentence, toSentences, toReadings } from '../wording/sentences';
import { DANGERS, KNOWN_CATEGORIES, NAMES, NAMES_OF_NOTHING, NOT_NAMES, type KnownCategory } from './names';
import { ACCOUNT_DELETION, NOT_ACCOUNT_DELETION, PRIVACY_LAWS } from './words/accountDeletion';
import { BILLING, NOT_BILLING } from './words/billing';
import * as dangers from './words/dangers';
import { DANGER_FROM_A_PRODUCT, NOT_DANGER_FROM_A_PRODUCT } from './words/products';
import { LEGAL, NOT_LEGAL } from './words/legal';

/**
 * Which matter a message is about, as far as matters decide who answers. The model names a category in its own
 * spelling, and the customer names the matter in their own words; either is enough for people to get it.
 */

/** A category that people handle. */
export interface CategoryForPeople {
	/** Its code, or the user's own words for a category that is not known here. */
	code: string;
	/** As the user spelled it in Settings; the code for one that is on by itself. */
	name: string;
}

/** A category for people that a message is about, and by what that is known. */
export interface Subject extends CategoryForPeople {
	/** Whether the customer's own words say it, or the category that the model named. */
	by: 'words' | 'model';
	/** The words that say it, as they were written. */
	words: string;
}

/**
 * The categories that go to people: those that the user lists, in any spelling and language, and the dangers.
 * @param names as the user gives them; an empty list leaves only the dangers
 * @param alsoOn what goes to people without being listed; `[]` when the user has switched the dangers off
 */
export function readCategoriesForPeople(
	names: readonly string[],
	alsoOn: readonly KnownCategory[] = DANGERS,
): CategoryForPeople[] {
	const listed = names
		.map((name) => name.trim())
		.filter((name) => comparable(spelledOut(name)) !== '')
		.map((name) => ({ code: knownCategory(name) ?? name, name }));
	const known = [...listed, ...alsoOn.map((code) => ({ code, name: code }))];
	return known.filter(({ code }, index) => known.findIndex((other) => sameName(other.code, code)) === index);
}

/**
 * What the model may put under `category`: every known category, the user's own ones, and `other`. An enumeration in
 * the form keeps a model to the spelling, and whatever it spells otherwise is read all the same.
 */
export function categoryCodes(forPeople: readonly CategoryForPeople[]): string[] {
	const own = forPeople.map(({ code }) => code).filter((code) => !isKnown(code) && !sameName(code, OTHER));
	return [...KNOWN_CATEGORIES, ...own, OTHER];
}

/**
 * The categories for people that a message is about, the most serious first; empty when people need not have it.
 * @param named what the model gave as its category or categories
 * @param message the customer's own words, as text
 */
export function subjectsForPeople(
	forPeople: readonly CategoryForPeople[],
	said: { named: readonly string[]; message: string },
): Subject[] {
	const sentences = toSentences(withoutQuoted(said.message)).flatMap(toReadings);
	const named = said.named.map(spelledOut);
	return forPeople
		.flatMap((category): Subject[] => {
			const words = inWords(category, sentences);
			if (words !== undefined) return [{ ...category, by: 'words', words }];
			const name = said.named[named.findIndex((candidate) => isNamed(category, candidate))];
			return name === undefined ? [] : [{ ...category, by: 'model', words: name.trim() }];
		})
		.sort((one, other) => weight(one) - weight(other));
}

const OTHER = 'other';

const isKnown = (code: string): code is KnownCategory =>
	(KNOWN_CATEGORIES as readonly string[]).includes(code);

/** The user's own categories come last: a danger or a lawyer counts for more. */
const weight = ({ code }: CategoryForPeople): number =>
	isKnown(code) ? KNOWN_CATEGORIES.indexOf(code) : KNOWN_CATEGORIES.length;

const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other);

/** The name of a category without what spelling adds to it: `accountDeletion`, `Account deletion` and `account_deletion` are one. */
export const plainName = (name: string): string => comparable(spelledOut(name));

/** `accountDeletion` and `GDPRRequest` have their words run together; phrases are looked for in words. */
const spelledOut = (name: string): string =>
	name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

interface Matter {
	names: Finder;
	notNames: Finder;
	words: Finder;
	/** Phrases that have a word of the matter in them and are about something else. */
	notWords: Finder;
	/**
	 * What can be denied: "I don't want a refund" wants none. "I don't want to be charged" is about money all the same,
	 * and "I don't want to bring in my lawyer" is a threat.
	 */
	deniable?: RegExp;
}

const matter = (code: KnownCategory, words: Phrases, notWords: Phrases, deniable?: RegExp): Matter => ({
	names: toFinder(NAMES[code]),
	notNames: toFinder(NOT_NAMES[code] ?? ''),
	words: toFinder(words),
	notWords: toFinder(notWords),
	deniable,
});

const ANYTHING = /^/;

const WISHES_ABOUT_MONEY =
	/^(?:refund|reimburs|cancel|money|discount|compens|geld|erstatt|ruckerstatt|rueckerstatt|kundig|stornier|rembours|resili|annuler|reembols|estorn|rimbors|disdire|terugbetal|restitutie|opzeg|aterbetal|refusion|tilbagebetal|hyvitys|zwrot|rezygn|возврат|вернуть|отмен)/u;

const MATTERS: Readonly<Record<KnownCategory, Matter>> = {
	danger_to_life: matter(
		'danger_to_life',
		{ ...dangers.DANGER_TO_LIFE, products: Object.values(DANGER_FROM_A_PRODUCT).join(',') },
		`${dangers.NOT_DANGER_TO_LIFE}, ${NOT_DANGER_FROM_A_PRODUCT}`,
	),
	threat: matter('threat', dangers.THREAT, dangers.NOT_THREAT),
	security_incident: matter('security_incident', dangers.SECURITY_INCIDENT, dangers.NOT_SECURITY_INCIDENT),
	legal: matter('legal', { ...LEGAL, laws: PRIVACY_LAWS }, NOT_LEGAL),
	press: matter('press', dangers.PRESS, dangers.NOT_PRESS, ANYTHING),
	account_deletion: matter(
		'account_deletion',
		{ ...ACCOUNT_DELETION, laws: PRIVACY_LAWS },
		NOT_ACCOUNT_DELETION,
		ANYTHING,
	),
	billing: matter('billing', BILLING, NOT_BILLING, WISHES_ABOUT_MONEY),
};

/** The known category that a user's name means as a whole: "Payments" is billing, "payment gateway" is the user's own. */
function knownCategory(name: string): KnownCategory | undefined {
	const wanted = withoutFillers(comparable(spelledOut(name)));
	return KNOWN_CATEGORIES.find(
		(code) =>
			comparable(code) === wanted || MATTERS[code].names.in(wanted).some(({ text }) => text === wanted),
	);
}

const withoutFillers = (words: string): string =>
	words
		.replace(
			/(?<![^ ])(?:question|questions|issue|issues|matter|matters|request|requests|inquiry|inquiries|enquiry|enquiries|problem|problems|related|topic|topics)(?![^ ])/g,
			'',
		)
		.replace(/ +/g, ' ')
		.trim() || words;

/** Whether the model's category, with whatever it adds, is this one. */
function isNamed({ code }: CategoryForPeople, named: string): boolean {
	if (!isKnown(code)) return standsIn(comparable(named), comparable(spelledOut(code)));
	const [sentence] = toSentences(named.replace(/[\r\n.;]/g, ' '));
	const { names, notNames } = MATTERS[code];
	return sentence !== undefined && outside(names, notNames, [sentence]).length > 0;
}

/** The customer's words that name this category. */
function inWords({ code }: CategoryForPeople, sentences: readonly Sentence[]): string | undefined {
	if (!isKnown(code)) return inOwnWords(code, sentences);
	const { words, notWords, deniable } = MATTERS[code];
	return outside(words, notWords, sentences).find(
		(finding) => !(deniable?.test(finding.text) && isDenied(finding)),
	)?.words;
}

const NOTHING_SAID = toFinder(NAMES_OF_NOTHING);

/** A category of the user's own is known by its own words only, in the singular or with an s. */
function inOwnWords(name: string, sentences: readonly Sentence[]): string | undefined {
	const wanted = comparable(spelledOut(name));
	if (NOTHING_SAID.in(wanted).some(({ text }) => text === wanted)) return undefined;
	return toFinder([wanted, `${wanted}s`, wanted.replace(/s$/, '')].join(',')).in(sentences)[0]?.words;
}

/** What is found and is no part of a phrase that means something else. */
function outside(wanted: Finder, unwanted: Finder, sentences: readonly Sentence[]): Finding[] {
	return sentences.flatMap((sentence) => {
		const others = unwanted.in([sentence]);
		return wanted
			.in([sentence])
			.filter(
				({ at, text }) =>
					!others.some((other) => at < other.at + other.text.length && other.at < at + text.length),
			);
	});
}

/** "I don't want", "will keine", "no quiero" within a few words before, with no comma or "but" between. */
function isDenied({ sentence, at, text, words }: Finding): boolean {
	const before = sentence.text.slice(0, at).trimEnd().split(' ').slice(-6).join(' ');
	const denial = DENIALS.in(before).at(-1);
	if (!denial) return DENIED_AFTERWARDS.test(sentence.text.slice(at + text.length));
	const between = sentence.written.slice(0, sentence.written.indexOf(words));
	return !/[,:–—-]\s|\b(?:but|aber|sondern|mais|sino|pero|ma|maar|unless|until)\b/i.test(between.slice(-40));
}

const DENIALS = toFinder({
	en: `
		t|dont|not|never|didnt|no want|need|asking|looking|ask|wish|going|plan|planning|intend|trying|threatening,
		t|dont|not|never require|requesting|mean, not about|a|an|my, isn't about|a|an, isnt about|a|an,
		without a|any
	`,
	de: `will|möchte|brauche|suche|verlange|wollte kein|keine|keinen|nicht, bin kein|keine`,
	fr: `veux|souhaite|demande|cherche pas, suis pas`,
	es: `no quiero|necesito|pido|busco|deseo, no soy`,
	pt: `não quero|preciso|peço|desejo, não sou`,
	it: `non voglio|chiedo|cerco|serve|desidero, non sono`,
	nl: `wil|hoef|vraag geen|niet, ben geen`,
	sv: `vill inte`,
	da: `vil|ønsker ikke`,
	fi: `en halua`,
	pl: `nie chcę|chce|potrzebuję|proszę`,
	ru: `не хочу|нужен|нужна|нужно|прошу|собираюсь`,
	uk: `не хочу|потрібно`,
});

/** Languages that deny at the end. */
const DENIED_AFTERWARDS =
	/^(?: [^ ]+){0,2} (?:istemiyorum|değil|nahi chahiye|नहीं चाहिए|नहीं चाहता|नहीं चाहती)/u;

/** As whole words, also in the plural; an empty name never does. */
const standsIn = (words: string, wanted: string): boolean =>
	wanted !== '' && (` ${words} `.includes(` ${wanted} `) || ` ${words} `.includes(` ${wanted}s `));
