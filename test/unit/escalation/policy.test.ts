import { readAnswer, readConfidence } from '../../../nodes/IntercomEscalation/form/answer';
import { PHRASES_FOR_A_PERSON } from '../../../nodes/IntercomEscalation/decide/phrases';
import type { Case, Policy } from '../../../nodes/IntercomEscalation/decide/policy';
import { reasonsToHandOff } from '../../../nodes/IntercomEscalation/decide/policy';

const policy: Policy = {
	threshold: 0.4,
	categories: ['billing', 'legal', 'account_deletion'],
	maximumTurns: 5,
	phrases: PHRASES_FOR_A_PERSON,
};
const form = {
	answer: 'Open Settings.',
	confidence: 0.9,
	customerAsksForPerson: false,
	category: 'password',
};

function codes(output: unknown, more: Partial<Case> = {}, rules: Partial<Policy> = {}) {
	const subject: Case = { reading: readAnswer(output), customerMessage: 'How?', aiTurns: 0, ...more };
	return reasonsToHandOff({ ...policy, ...rules }, subject).map(({ code }) => code);
}

describe('The AI may answer', () => {
	it.each<[string, unknown]>([
		['in the agreed form', form],
		['with exactly the confidence that is asked for', { ...form, confidence: 0.4 }],
		[
			'with only what the rules go by',
			{ answer: 'Yes', confidence: 1, customerAsksForPerson: 'false', category: 'login' },
		],
		['with null where it has nothing to say', { ...form, summary: null, sentiment: null }],
		["as n8n's agent wraps it", { output: form }],
		['as JSON text', JSON.stringify(form)],
		['as JSON text in a code fence', `\`\`\`json\n${JSON.stringify(form)}\n\`\`\``],
		['as JSON text that an agent without a parser gives', { output: JSON.stringify({ output: form }) }],
		['as the only entry of a list', [form]],
	])('%s', (_case, output) => {
		expect(codes(output)).toEqual([]);
	});
});

const fenced = (output: unknown) => `\`\`\`json\n${JSON.stringify(output)}\n\`\`\``;

describe('A person takes over', () => {
	it.each<[string, string[], unknown]>([
		['when the confidence is too low', ['lowConfidence'], { ...form, confidence: 0.39 }],
		[
			'when the confidence is missing',
			['confidenceUnreadable', 'lowConfidence'],
			{ ...form, confidence: undefined },
		],
		[
			'when the confidence is no number',
			['confidenceUnreadable', 'lowConfidence'],
			{ ...form, confidence: 'high' },
		],
		[
			'when the customer asks for a person',
			['customerAsksForPerson'],
			{ ...form, customerAsksForPerson: true },
		],
		['when the category is for people', ['category'], { ...form, category: 'billing' }],
		['however the category is spelled', ['category'], { ...form, category: 'Account Deletion' }],
		['when one of several categories is for people', ['category'], { ...form, category: ['login', 'legal'] }],
		[
			'when several categories in one text have one for people',
			['category'],
			{ ...form, category: 'login, billing' },
		],
		[
			'when the category says more than the one for people',
			['category'],
			{ ...form, category: 'billing question' },
		],
		['when the answer is empty', ['emptyAnswer'], { ...form, answer: '  ' }],
		['when there is no answer in the form', ['malformed'], { confidence: 0.9 }],
		['when the answer is no text', ['malformed'], { ...form, answer: { text: 'Yes' } }],
		['when a yes or no is something else', ['malformed'], { ...form, customerAsksForPerson: 'maybe' }],
		['when no category is named, although some are for people', ['malformed'], { ...form, category: null }],
		['when the category is empty, although some are for people', ['malformed'], { ...form, category: ' ' }],
		[
			'when nothing is said of whether the customer asks for one',
			['malformed'],
			{ ...form, customerAsksForPerson: undefined },
		],
		[
			'when words stand around the form in a code fence, which may be quoted from the customer',
			['malformed'],
			`Here it is:\n\`\`\`\n${JSON.stringify(form)}\n\`\`\`\nDone.`,
		],
		['when it is not JSON', ['malformed'], 'I think you should open Settings.'],
		[
			'when there are two forms, of which one may be quoted from the customer',
			['malformed'],
			`${fenced(form)} ${fenced({ answer: '' })}`,
		],
		['when the JSON breaks off', ['malformed'], '{"output": {"answer": "This answer breaks o'],
		['when there is nothing', ['malformed'], undefined],
	])('%s', (_case, expected, output) => {
		expect(codes(output)).toEqual(expected);
	});

	it('but not for want of a category where none is for people', () => {
		expect(codes({ ...form, category: undefined }, {}, { categories: [] })).toEqual([]);
	});

	it('when the AI could not be asked', () => {
		expect(codes(undefined, { aiUnavailable: 'The service is overloaded' })).toEqual(['aiUnavailable']);
	});

	it('when the AI has answered often enough', () => {
		expect(codes(form, { aiTurns: 4 })).toEqual([]);
		expect(codes(form, { aiTurns: 5 })).toEqual(['tooManyTurns']);
	});

	it('for several reasons, the one that matters most to a person first', () => {
		const output = { ...form, confidence: 0.1, customerAsksForPerson: true, category: 'legal' };
		expect(codes(output, { aiTurns: 9 })).toEqual([
			'customerAsksForPerson',
			'category',
			'lowConfidence',
			'tooManyTurns',
		]);
	});
});

describe("The customer's own words ask for a person whatever the AI says", () => {
	it.each([
		'I want to talk to a HUMAN!',
		'Can I please speak  to a person?',
		'Je veux parler a un humain',
		'Quiero hablar con una persona.',
	])('%s', (customerMessage) => {
		expect(codes(form, { customerMessage })).toEqual(['customerAsksForPerson']);
	});

	it.each(['Where is the human resources export?', 'How do I talk to an agentic workflow?'])(
		'but not in: %s',
		(customerMessage) => {
			expect(codes(form, { customerMessage })).toEqual([]);
		},
	);

	it('unless the list of phrases is empty', () => {
		expect(codes(form, { customerMessage: 'talk to a human' }, { phrases: [] })).toEqual([]);
	});
});

describe('A confidence', () => {
	it.each<[unknown, number | undefined]>([
		[0, 0],
		[0.4, 0.4],
		[1, 1],
		['0.9', 0.9],
		[' .5 ', 0.5],
		['85%', 0.85],
		['85 %', 0.85],
		[85, undefined],
		['85', undefined],
		['120%', undefined],
		[-0.1, undefined],
		[Number.NaN, undefined],
		['high', undefined],
		['', undefined],
		[true, undefined],
		[null, undefined],
		[undefined, undefined],
		[{ value: 0.9 }, undefined],
	])('given as %j reads as %j', (raw, expected) => {
		expect(readConfidence(raw)).toBe(expected);
	});
});

it('reads what the AI tells a teammate', () => {
	const { answer } = readAnswer({
		...form,
		category: 'Billing',
		sentiment: ' angry ',
		language: 'de',
		summary: 'Wants a refund',
		attempted: ['Searched "refund"', 'Read 2 articles'],
	});
	expect(answer).toEqual({
		answer: 'Open Settings.',
		confidence: 0.9,
		customerAsksForPerson: false,
		nothingToAnswer: false,
		categories: ['Billing'],
		sentiment: 'angry',
		language: 'de',
		summary: 'Wants a refund',
		attempted: 'Searched "refund"; Read 2 articles',
	});
});
