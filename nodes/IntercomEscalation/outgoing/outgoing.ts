import { FORM_KEYS } from '../form/answer';
import { comparable } from '../wording/sentences';
import { unfoundedContacts } from './contacts';
import { guessIn } from './guesses';
import { activeContentIn, formIn, mentionOfPrompt, placeholderIn, promptIn } from './leaks';
import { foreignLinks } from './links';
import { unfoundedMoney } from './money';
import { promiseIn } from './promises';
import { refusalIn } from './refusals';
import { saysSomething, toVisible } from './visible';

/** An answer that would go to a customer, with everything by which it is judged. */
export interface Outgoing {
	/** As the model gave it: plain text, Markdown or HTML. */
	answer: string;
	/** What the model had read before it answered. */
	articles: ReadonlyArray<{ title?: string; text: string; url?: string }>;
	/** Where the help center is: hosts or addresses. On a host of many companies an address with its first part counts. */
	helpCenterHosts?: readonly string[];
	/** Further hosts or addresses that may be linked. */
	allowedHosts?: readonly string[];
	/** The customer's words that the answer is for. */
	customerMessage: string;
	/** The model's instructions, where they are known. */
	systemPrompt?: string;
	/** In characters; 5,000 without one. */
	maximumLength?: number;
	/** The keys of the form that the model filled in. */
	formKeys?: readonly string[];
}

export type OutgoingCode =
	| 'emptyAnswer'
	| 'refusal'
	| 'guess'
	| 'promise'
	| 'formInAnswer'
	| 'promptInAnswer'
	| 'foreignLink'
	| 'activeContent'
	| 'placeholder'
	| 'unfoundedMoney'
	| 'unfoundedContact'
	| 'tooLong';

/** Why an answer does not go out, in a sentence for the team. */
export interface OutgoingFinding {
	code: OutgoingCode;
	message: string;
}

export const LONGEST_ANSWER = 5_000;

/** Everything that speaks against sending an answer; empty when nothing does. What counts most comes first. */
export function findingsIn(outgoing: Outgoing): OutgoingFinding[] {
	return [...findings(outgoing)];
}

function* findings({
	answer,
	articles,
	helpCenterHosts = [],
	allowedHosts = [],
	customerMessage,
	systemPrompt = '',
	maximumLength = LONGEST_ANSWER,
	formKeys = FORM_KEYS,
}: Outgoing): Generator<OutgoingFinding> {
	const visible = toVisible(answer);
	const texts = articles.map(({ title = '', text }) => `${title}\n${text}`);
	const facts = [...texts, systemPrompt];

	if (!saysSomething(visible) || SAYS_NOTHING.test(visible)) {
		yield finding('emptyAnswer', 'The AI has no answer that a customer could read');
	}
	const refusal = refusalIn(visible);
	if (refusal)
		yield finding('refusal', `The AI says that it cannot help or does not know ("${short(refusal)}")`);

	const described = texts.map(comparable);
	const stands = (words: string) => described.some((text) => text.includes(words));
	const guess = guessIn(visible, stands);
	if (guess) yield finding('guess', `The AI only guesses ("${short(guess)}")`);

	const promise = promiseIn(visible, stands);
	if (promise) yield finding('promise', `The AI promises what nobody does ("${short(promise)}")`);

	const money = unfoundedMoney(visible, facts, customerMessage);
	if (money.length > 0)
		yield finding('unfoundedMoney', `The AI names money that no article does (${list(money)})`);

	const contacts = unfoundedContacts(visible, [...facts, customerMessage]);
	if (contacts.length > 0)
		yield finding(
			'unfoundedContact',
			`The AI gives contact details that stand in no article (${list(contacts)})`,
		);

	const urls = articles.flatMap(({ url }) => url ?? []);
	const links = foreignLinks(answer, {
		places: [...helpCenterHosts, ...allowedHosts, ...urls],
		texts: facts,
	});
	if (links.length > 0)
		yield finding('foreignLink', `The answer links to where the company is not: ${list(links)}`);

	const active = activeContentIn(answer);
	if (active)
		yield finding('activeContent', `The answer holds something that acts by itself (${short(active)})`);

	const form = formIn(answer, formKeys);
	if (form) yield finding('formInAnswer', `The AI wrote its form into the answer (${short(form)})`);

	const prompt =
		promptIn(visible, systemPrompt, [...texts, customerMessage]) ?? mentionOfPrompt(visible, stands);
	if (prompt) yield finding('promptInAnswer', `The AI gives its instructions away ("${short(prompt)}")`);

	const placeholder = placeholderIn(answer, [...texts, customerMessage]);
	if (placeholder) yield finding('placeholder', `The AI left something to fill in (${short(placeholder)})`);

	const length = [...answer].length;
	if (length > maximumLength)
		yield finding('tooLong', `The answer has ${length} characters, more than ${maximumLength}`);
}

/** What models write where there is nothing. */
const SAYS_NOTHING = /^\W*(?:n\/?a|null|none|nil|undefined|empty|no answer|nothing)\W*$/i;

const finding = (code: OutgoingCode, message: string): OutgoingFinding => ({ code, message });

const short = (words: string): string => (words.length > 100 ? `${words.slice(0, 100)}…` : words);

const list = (entries: readonly string[]): string => entries.slice(0, 3).map(short).join(', ');
