import { PHRASES_FOR_A_PERSON } from '../../../nodes/IntercomEscalation/decide/phrases';
import { wishForAPerson } from '../../../nodes/IntercomEscalation/wish/wish';
import { NO_WISHES, WISHES } from './wish-cases';
import { MORE_NO_WISHES, MORE_WISHES } from './wish-hold-out';
import { NO_WISHES_OF_STRANGERS, WISHES_OF_STRANGERS } from './wish-strangers';
import { LATER_NO_WISHES, LATER_WISHES, NO_WISHES_OF_KINDS, WISHES_OF_KINDS } from './wish-kinds';

describe.each([
	...Object.entries(WISHES),
	...Object.entries(WISHES_OF_KINDS),
	['of other shapes', MORE_WISHES] as const,
	['made up later', LATER_WISHES] as const,
	['by strangers', WISHES_OF_STRANGERS] as const,
])('A wish for a person is understood: %s', (_language, messages) => {
	it.each(messages)('%s', (message) => {
		expect(wishForAPerson(message, [])?.phrase).toEqual(expect.stringMatching(/\S/));
	});
});

describe.each([
	...Object.entries(NO_WISHES),
	['of the kinds', NO_WISHES_OF_KINDS] as const,
	['of other shapes', MORE_NO_WISHES] as const,
	['made up later', LATER_NO_WISHES] as const,
	['by strangers', NO_WISHES_OF_STRANGERS] as const,
])('No wish for a person is %s', (_kind, messages) => {
	it.each(messages)('%s', (message) => {
		expect(wishForAPerson(message, [])).toBeUndefined();
	});
});

test.each(PHRASES_FOR_A_PERSON)('"%s" needs no phrase of the settings', (phrase) => {
	expect(wishForAPerson(phrase, [])).toBeDefined();
	expect(wishForAPerson(`I cannot log in. ${phrase}`, [])).toBeDefined();
});

describe('The wish that was found', () => {
	it.each([
		['Hello! I want to TALK to a  human, please', 'I want to TALK to a human', 'en'],
		['ta\u00ADlk to <b>a</b> hu\u200Bman', 'talk to a human', 'en'],
		['Bitte mit einem Menschen verbinden', 'mit einem Menschen verbinden', 'de'],
		['我要人工客服', '我要人工客服', 'zh'],
	])('in %j names the words and the language', (message, phrase, language) => {
		const wish = wishForAPerson(message, []);
		expect(wish?.phrase).toContain(phrase.replace('mit einem ', ''));
		expect(wish?.language).toBe(language);
	});
});

/** Every word with one letter left out, doubled by another, exchanged for another, or with its neighbour. */
const slips = (word: string): string[] => [
	...new Set(
		[...word].flatMap((letter, at) => {
			const [before, after] = [word.slice(0, at), word.slice(at + 1)];
			return [
				before + after,
				`${before}x${letter}${after}`,
				`${before}x${after}`,
				...(after ? [before + after[0] + letter + after.slice(1)] : []),
			];
		}),
	),
];

describe('One slip of the finger in the word that matters is forgiven', () => {
	it.each([
		'human',
		'agent',
		'person',
		'representative',
		'supervisor',
		'Menschen',
		'humano',
		'operatore',
		'человеком',
	])('%s', (word) => {
		const lead = {
			Menschen: 'ich will mit einem',
			humano: 'quiero hablar con un',
			operatore: 'voglio parlare con un',
		};
		const sentence = (written: string) =>
			word === 'человеком'
				? `хочу поговорить с ${written}`
				: `${lead[word as keyof typeof lead] ?? 'I want to talk to a'} ${written}${word === 'Menschen' ? ' sprechen' : ''}`;
		expect(slips(word).filter((written) => !wishForAPerson(sentence(written), []))).toEqual([]);
	});

	it.each(['humane', 'personal', 'personnel', 'agency', 'agenda', 'urgent', 'contract', 'stuff', 'oprah'])(
		'but "%s" is another word',
		(word) => {
			expect(wishForAPerson(word, [])).toBeUndefined();
			expect(wishForAPerson(`I want a ${word}`, [])).toBeUndefined();
			expect(wishForAPerson(`${word} please`, [])).toBeUndefined();
		},
	);
});

describe('Phrases of the settings count as well', () => {
	const phrases = ['Frau Müller', 'tier three', '找小王', 'ombudsman'];

	it.each([
		['Is Frau Mueller in? I mean frau muller', 'frau muller'],
		['TIER  THREE now', 'TIER THREE'],
		['ｔｉｅｒ thrее', 'tier thrее'],
		['我想找小王', '找小王'],
		['ombudsmaaaan', 'ombudsmaaaan'],
	])('in %j', (message, phrase) => {
		expect(wishForAPerson(message, phrases)).toEqual({ phrase });
	});

	it.each([
		['as part of a word', 'tier threefold'],
		['when denied', 'I do not want tier three'],
		['in quoted history', '> tier three\nFine.'],
		['when it is empty', 'How do I export?'],
	])('but not %s', (_case, message) => {
		expect(wishForAPerson(message, [...phrases, '', '  '])).toBeUndefined();
	});
});

describe('A message of 100 kB is read in less than a second of work', () => {
	it.each([
		['of prose', 'How can the export of my contacts be filtered by name, and where is the setting for it? '],
		[
			'without a full stop',
			'how can the export of my contacts be filtered by name and where is the setting for it ',
		],
		['of lines of a history', 'On Monday 3 the export was\n'],
		['of headers', 'From: a\n'],
		['of tags that never end', '<a '],
		['of quotation marks', '" '],
		['of Chinese', '我们的订单没有收到请问怎么办'],
		['of single letters', 'a '],
		['of marks above a letter', '\u0301'],
	])('%s', (_kind, piece) => {
		const message = piece.repeat(Math.ceil(100_000 / piece.length));
		const times = [1, 2, 3].map(() => {
			const start = process.cpuUsage();
			wishForAPerson(message, ['tier three']);
			const { user, system } = process.cpuUsage(start);
			return (user + system) / 1000;
		});
		expect(Math.min(...times)).toBeLessThan(1_000);
	});
});
