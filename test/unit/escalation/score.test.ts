import { UserError } from 'n8n-workflow';
import type { Evidence } from '../../../nodes/IntercomEscalation/score/evidence';
import { partsOf } from '../../../nodes/IntercomEscalation/score/evidence';
import { readWeights, scoreOf, weightsText } from '../../../nodes/IntercomEscalation/score/weights';

/** What speaks for an answer, and what becomes of it in one number. */

const article = {
	title: 'Reset your password',
	text: 'Open Settings, choose Security and press Reset. The link is valid for 24 hours. See https://help.acme.com/reset.',
	url: 'https://help.acme.com/en/articles/1',
};
const asked: Evidence = {
	confidence: 0.9,
	answer: 'Open Settings, choose Security and press Reset; the link is valid for 24 hours.',
	customerMessage: 'How do I reset my password?',
	articles: [article],
};

it('finds an answer supported that stands in the article', () => {
	const { articleMatch, support, facts, agreement } = partsOf(asked);
	expect({ facts, agreement }).toEqual({ facts: 1, agreement: null });
	expect(articleMatch).toBe(1);
	expect(support).toBe(1);
});

it('finds one less supported that was made up', () => {
	const { support, facts } = partsOf({
		...asked,
		answer: 'Call the Berlin office, which unlocks accounts within 48 hours after a written request.',
	});
	expect(support).toBeLessThan(0.4);
	expect(facts).toBe(0);
});

it.each<[string, string, number]>([
	['a number that stands there', 'It takes 24 hours.', 1],
	['a number that does not', 'It takes 48 hours.', 0],
	['one of two', 'It takes 24 hours, or 48 hours.', 0.5],
	['thousands written in another way', 'It takes 2.4 or 24 hours.', 1],
	['the numbers of a list of steps', '1. Open Settings\n2. Press Reset', 1],
	['a link that stands there', 'See [this](https://help.acme.com/reset/).', 1],
	["the article's own address", 'See https://help.acme.com/en/articles/1', 1],
	['a link that does not', 'See https://acme.example.org/reset', 0],
	['a name that stands there', 'Then choose Security there.', 1],
	['a name that does not', 'Then choose Billing there.', 0],
	['nothing that could be wrong', 'then it works again.', 1],
])('facts: %s', (_case, answer, facts) => {
	expect(partsOf({ ...asked, answer }).facts).toBe(facts);
});

it('knows nothing of the articles where nobody tells, and finds nothing where none was read', () => {
	expect(partsOf({ ...asked, articles: undefined })).toMatchObject({
		articleMatch: null,
		support: null,
		facts: null,
	});
	expect(partsOf({ ...asked, articles: [] })).toMatchObject({ articleMatch: 0, support: 0 });
});

it('reads scripts without spaces', () => {
	const text = '設定を開き、パスワードをリセットしてください。';
	const { support } = partsOf({ ...asked, answer: text, articles: [{ text }] });
	expect(support).toBe(1);
	expect(partsOf({ ...asked, answer: '料金は返金されません。', articles: [{ text }] }).support).toBeLessThan(
		0.5,
	);
});

it('measures how far a second answer agrees', () => {
	const agreement = (secondAnswer: string) => partsOf({ ...asked, secondAnswer }).agreement!;
	expect(agreement(asked.answer)).toBe(1);
	expect(agreement('Please contact accounting.')).toBe(0);
	expect(agreement('Open Settings and press Reset.')).toBeGreaterThan(0.3);
});

describe('In one number', () => {
	const parts = partsOf(asked);

	it('is the stated confidence where nothing was fitted', () => {
		expect(scoreOf(parts, undefined)).toBe(0.9);
	});

	it('is between 0 and 1, higher with more evidence, and counts what is not known as nothing', () => {
		const weights = { intercept: -1, of: { support: 2, agreement: 5 } };
		expect(scoreOf(parts, weights)).toBeCloseTo(1 / (1 + Math.exp(-1)), 4);
		expect(scoreOf({ ...parts, support: null }, weights)).toBeCloseTo(1 / (1 + Math.exp(1)), 4);
	});

	it('is written and read as one text', () => {
		const weights = { intercept: -1.25, of: { confidence: 2, facts: -0.5 } };
		expect(weightsText(weights)).toBe('-1.25; confidence 2; facts -0.5');
		expect(readWeights('Score Weights', weightsText(weights))).toEqual(weights);
		expect(readWeights('Score Weights', ' ')).toBeUndefined();
	});

	it.each(['sureness 2', '1; 2', 'support', 'support high', 'support 1; Support 2'])('refuses %s', (text) => {
		expect(() => readWeights('Score Weights', text)).toThrow(UserError);
		expect(() => readWeights('Score Weights', text)).toThrow(/'Score Weights' has the entry/);
	});
});
