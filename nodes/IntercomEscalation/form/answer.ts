import { comparable } from '../wording/sentences';
import type { Json, JsonObject } from './json';
import { isObject, toJson } from './json';
import { plainKey, unwrap, valueOf } from './unwrapping';

/**
 * The form in which the AI is asked to answer, and how what it gave is read. A model may wrap, shorten or break the
 * form, and it may say a thing twice: what can be read with certainty is, nothing is guessed, and of two things the
 * more careful one counts.
 */

/** The AI's answer with everything read; what it left out is empty. */
export interface AiAnswer {
	answer: string;
	/** From 0 to 1; 0 when it is missing or cannot be read. The lowest, where several are given. */
	confidence: number;
	/** Whether any of what the AI said has the customer ask for a person. */
	customerAsksForPerson: boolean;
	/** Whether the customer only thanks or says goodbye, so that there is nothing to answer. */
	nothingToAnswer: boolean;
	/** What the matter is about; a model may name several. */
	categories: string[];
	sentiment: string;
	language: string;
	/** For the teammate who takes over: what the customer wants. */
	summary: string;
	/** For the teammate who takes over: what the AI looked up or tried. */
	attempted: string;
}

/** How far the reading came. */
export interface Reading {
	answer: AiAnswer;
	/** Why the form was not kept; undefined when it was. */
	malformed?: string;
	/** Why the model could not be asked, where the node gave its error instead of an answer. */
	unavailable?: string;
	/** What says that the model itself wants to hand over, such as `'escalate' is true`. */
	handOffWish?: string;
	/** Keys on which a rule may depend and of which nothing is said. */
	unsaid: Array<'category' | 'customerAsksForPerson'>;
	/** A confidence was missing or unreadable, so it counts as 0. */
	confidenceUnreadable: boolean;
}

/** The keys of the form, in the order in which they are asked for. */
export const FORM_KEYS = [
	'answer',
	'confidence',
	'customerAsksForPerson',
	'nothingToAnswer',
	'category',
	'sentiment',
	'language',
	'summary',
	'attempted',
] as const;

/**
 * Reads the AI's output: an object of the agreed form or JSON text of it, with or without a code fence that has
 * nothing around it, wrapped as n8n's AI nodes wrap it (see `unwrapping.ts`).
 */
export function readAnswer(output: unknown): Reading {
	const { form, around, malformed, unavailable } = unwrap(toJson(output), isForm);
	const cut = [...around, ...(form ? [form] : [])].map(whyIncomplete).find((why) => why !== undefined);
	if (!form) {
		const why = unavailable === undefined ? (cut ?? malformed) : undefined;
		return { answer: EMPTY, malformed: why, unavailable, unsaid: [], confidenceUnreadable: true };
	}
	const said = new Said(form, around);
	const { confidence, unreadable } = lowestConfidence(said.anywhere('confidence'));
	const categories = [...said.inForm('category'), ...said.inForm('categories')].flatMap(textsOf);
	const asks = ASKS_FOR_PERSON.flatMap((key) => said.anywhere(plainKey(key))).map(readYesOrNo);
	return {
		answer: {
			answer:
				said
					.inForm('answer')
					.map(textOf)
					.find((text) => text !== '') ?? '',
			confidence,
			customerAsksForPerson: asks.includes('yes'),
			nothingToAnswer: said.nothingToAnswer().includes('yes'),
			categories,
			sentiment: said.text('sentiment'),
			language: said.text('language'),
			summary: said.text('summary'),
			attempted: said.inForm('attempted').flatMap(textsOf).join('; '),
		},
		malformed: cut ?? whatIsWrong(said, asks),
		handOffWish: handOffWish(said),
		unsaid: [
			...(categories.length === 0 ? ['category' as const] : []),
			...(asks.some((answer) => answer !== 'unsaid') ? [] : ['customerAsksForPerson' as const]),
		],
		confidenceUnreadable: unreadable,
	};
}

/**
 * A number from 0 to 1, also as text, with a decimal comma, or as a percentage in text: 0.9, "0.9", "0,9", "90%".
 * Anything else is unreadable: 90 may mean percent or a slip, "high" is no number.
 */
export function readConfidence(raw: unknown): number | undefined {
	const [, digits, percent] =
		/^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(%?)$/.exec(typeof raw === 'string' ? raw.trim() : '') ?? [];
	const value = digits === undefined ? raw : Number(digits.replace(',', '.')) / (percent ? 100 : 1);
	return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
}

const EMPTY: AiAnswer = {
	answer: '',
	confidence: 0,
	customerAsksForPerson: false,
	nothingToAnswer: false,
	categories: [],
	sentiment: '',
	language: '',
	summary: '',
	attempted: '',
};

const isForm = (value: JsonObject): boolean =>
	['answer', ...NOTHING_TO_ANSWER].some((key) =>
		value.members.some((member) => plainKey(member.key) === plainKey(key)),
	);

const ASKS_FOR_PERSON = [
	'customerAsksForPerson',
	'customerAsksForHuman',
	'customerWantsPerson',
	'customerWantsHuman',
	'wantsHuman',
	'asksForHuman',
	'asksForPerson',
];

const NOTHING_TO_ANSWER = ['nothingToAnswer', 'noAnswerNeeded'];

/** Everything the model said, by key. */
class Said {
	/** The form's own members, those of objects inside it, and those of what is wrapped around it. */
	readonly all: JsonObject['members'];

	/** The form's own members and those of objects inside it. */
	readonly inside: JsonObject['members'];

	constructor(
		private readonly form: JsonObject,
		around: readonly JsonObject[],
	) {
		this.inside = deepMembers(form);
		this.all = [...this.inside, ...around.flatMap(({ members }) => members)];
	}

	/** Every value under a key of the form itself. A list of one is its only entry. */
	inForm(key: string): Json[] {
		return this.form.members.filter((member) => plainKey(member.key) === key).map(({ value }) => only(value));
	}

	anywhere(key: string): Json[] {
		return this.all.filter((member) => plainKey(member.key) === key).map(({ value }) => only(value));
	}

	text(key: string): string {
		return (
			this.inForm(key)
				.map(textOf)
				.find((text) => text !== '') ?? ''
		);
	}

	nothingToAnswer(): YesOrNo[] {
		return NOTHING_TO_ANSWER.flatMap((key) => this.inForm(plainKey(key))).map(readYesOrNo);
	}
}

function deepMembers(value: Json): JsonObject['members'] {
	if (Array.isArray(value)) return value.flatMap(deepMembers);
	if (!isObject(value)) return [];
	return value.members.flatMap((member) => [member, ...deepMembers(member.value)]);
}

const only = (value: Json): Json => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** Several confidences are as good as the lowest, and one that cannot be read counts as 0. */
function lowestConfidence(given: readonly Json[]): { confidence: number; unreadable: boolean } {
	const read = given.map(readConfidence);
	const unreadable = read.length === 0 || read.includes(undefined);
	return { confidence: unreadable ? 0 : Math.min(...read.map((value) => value ?? 0)), unreadable };
}

type YesOrNo = 'yes' | 'no' | 'unsaid' | 'unreadable';

function readYesOrNo(value: Json): YesOrNo {
	if (value === undefined || value === null) return 'unsaid';
	if (isObject(value) || Array.isArray(value)) return 'unreadable';
	const word = comparable(String(value));
	if (YES.has(word)) return 'yes';
	if (NO.has(word)) return 'no';
	return word === '' ? 'unsaid' : 'unreadable';
}

const YES = new Set([
	'true',
	'yes',
	'y',
	'1',
	'on',
	'ja',
	'oui',
	'si',
	'sim',
	'da',
	'да',
	'tak',
	'evet',
	'kylla',
	'はい',
	'是',
	'예',
	'네',
]);
const NO = new Set([
	'false',
	'no',
	'n',
	'0',
	'off',
	'nein',
	'non',
	'nao',
	'nee',
	'nej',
	'nei',
	'nie',
	'нет',
	'hayir',
	'ei',
	'none',
	'never',
	'いいえ',
	'否',
	'아니요',
]);

/** Keys and values by which models say that they do not want to answer themselves. */
function handOffWish(said: Said): string | undefined {
	const wish =
		said.all.find(({ key, value }) => HAND_OFF_KEYS.has(plainKey(key)) && isWish(only(value))) ??
		said.all.find(({ key, value }) => DECISION_KEYS.has(plainKey(key)) && decidesToHandOff(value)) ??
		said.inside.find(({ key, value }) => STEP_KEYS.has(plainKey(key)) && decidesToHandOff(value));
	return wish && `'${wish.key}' is ${shown(wish.value)}`;
}

const HAND_OFF_KEYS = new Set(
	[
		'handOff',
		'handOver',
		'handOffToHuman',
		'handOverToHuman',
		'shouldHandOff',
		'shouldHandOver',
		'needsHandOff',
		'handOffNeeded',
		'handOffRequired',
		'escalate',
		'escalation',
		'escalated',
		'escalateToHuman',
		'shouldEscalate',
		'needsEscalation',
		'requiresEscalation',
		'escalationNeeded',
		'escalationRequired',
		'needsHuman',
		'needsPerson',
		'needsAgent',
		'humanNeeded',
		'humanRequired',
		'requiresHuman',
		'requiresPerson',
		'personNeeded',
		'humanReview',
		'needsHumanReview',
		'requiresHumanReview',
		'transfer',
		'transferToHuman',
		'transferToPerson',
		'transferToAgent',
		'routeToHuman',
		'forPeople',
		'refused',
		'cannotAnswer',
	].map(plainKey),
);

/** One decision, or one of several. */
const decidesToHandOff = (value: Json): boolean =>
	(Array.isArray(value) ? value : [value]).some(
		(entry) => typeof entry === 'string' && HAND_OFF_VALUE.test(comparable(entry)),
	);

/** Inside the form only: around it, `type` and `name` are what the maker of the model calls its messages. */
const STEP_KEYS = new Set(['type', 'name', 'kind', 'tool']);

const DECISION_KEYS = new Set(
	[
		'decision',
		'action',
		'actions',
		'flags',
		'nextAction',
		'nextStep',
		'next',
		'route',
		'routing',
		'outcome',
		'status',
		'intent',
		'answer',
	].map(plainKey),
);

const HAND_OFF_VALUE =
	/^(?:hand(?:ing|ed)? ?(?:it )?(?:off|over)(?: (?:to|needed|required).*)?|escalat(?:e|ed|ion|ing)(?: (?:to|needed|required).*)?|transfer(?:red)?(?: to .*)?|(?:to )?(?:an? )?(?:human|person|people|agent|colleague|teammate)(?: (?:agent|needed|required|please))?)$/;

/** Said with any word but a no. */
function isWish(value: Json): boolean {
	if (isObject(value) || Array.isArray(value))
		return deepMembers(value).some((member) => readYesOrNo(member.value) === 'yes');
	if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
	const answer = readYesOrNo(value);
	return (
		answer === 'yes' ||
		(answer === 'unreadable' &&
			!/^(?:no|not|nothing|never|n a|null|undefined|unnecessary|kein|keine|nicht|pas)(?: |$)/.test(
				comparable(String(value)),
			))
	);
}

const shown = (value: Json): string =>
	typeof value === 'string'
		? `"${value.slice(0, 80)}"`
		: isObject(value) || Array.isArray(value)
			? 'set'
			: String(value);

/** A model that was cut off or held back by its maker has not said all, even where the JSON is whole. */
function whyIncomplete(wrapper: JsonObject): string | undefined {
	const refusal = valueOf(wrapper, 'refusal');
	if (typeof refusal === 'string' && refusal !== '') return `the model refused: ${refusal.slice(0, 200)}`;
	const reason = ['finishreason', 'stopreason', 'donereason']
		.map((key) => valueOf(wrapper, key))
		.map((value) => (typeof value === 'string' ? comparable(value) : ''))
		.find((word) => word !== '');
	if (reason === undefined) return undefined;
	if (/^(?:length|max tokens|model length)$/.test(reason)) return 'it was cut off at its longest';
	return /^(?:content filter|safety|recitation|blocklist|prohibited content|refusal|spii)$/.test(reason)
		? "the model's maker held it back"
		: undefined;
}

const isText = (value: Json): boolean => typeof value === 'string';
const isTexts = (value: Json): boolean => isText(value) || (Array.isArray(value) && value.every(isText));

/** What each key must be where it is given. Confidence is not here: unreadable, it has a reason of its own. */
const TEXTS: Array<[key: string, check: (value: Json) => boolean]> = [
	['answer', isText],
	['category', isTexts],
	['sentiment', isText],
	['language', isText],
	['summary', isText],
	['attempted', isTexts],
];

/** What is not in the agreed form; undefined when all is. */
function whatIsWrong(said: Said, asks: readonly YesOrNo[]): string | undefined {
	const nothing = said.nothingToAnswer();
	if (said.inForm('answer').length === 0 && !nothing.includes('yes')) return "it has no 'answer'";
	const answers = new Set(said.inForm('answer').map(textOf));
	if (answers.size > 1) return "it has two 'answer' that differ";
	const given = TEXTS.filter(([key, check]) =>
		said.inForm(key).some((value) => value !== undefined && value !== null && !check(value)),
	);
	const wrong = [
		...given.map(([key]) => `'${key}' is not text`),
		...(asks.includes('unreadable') ? ["'customerAsksForPerson' is not true or false"] : []),
		...(nothing.includes('unreadable') ? ["'nothingToAnswer' is not true or false"] : []),
	];
	return wrong.length > 0 ? wrong.join(', ') : undefined;
}

const textOf = (value: Json): string => (typeof value === 'string' ? value.trim() : '');

const textsOf = (value: Json): string[] =>
	(Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');
