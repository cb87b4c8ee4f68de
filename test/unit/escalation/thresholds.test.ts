import { UserError } from 'n8n-workflow';
import type { Thresholds } from '../../../nodes/IntercomEscalation/decide/thresholds';
import {
	atLeast,
	inWords,
	thresholdFor,
	thresholdInForce,
	thresholdsField,
	thresholdsText,
} from '../../../nodes/IntercomEscalation/decide/thresholds';
import { plainName } from '../../../nodes/IntercomEscalation/subject/subject';
import type { ItemSession } from '../../../nodes/shared/session/session';
import { seeded } from './synthetic';

/** Thresholds as a person writes them into one row of Settings. */

const field = thresholdsField('Confidence Threshold', { default: 0.4 });
const read = async (given: unknown): Promise<Thresholds> => await field.read(given, {} as ItemSession);

const general = (threshold: number): Thresholds => ({ general: threshold, byCategory: [] });

describe('One number is what it always was', () => {
	it.each<[string, unknown, number]>([
		['a number', 0.7, 0.7],
		['text', '0.7', 0.7],
		['a decimal comma', '0,7', 0.7],
		['nothing', '', 0.4],
		['no value', null, 0.4],
		['none', undefined, 0.4],
		['zero', 0, 0],
		['one', '1', 1],
	])('%s', async (_case, given, threshold) => {
		expect(await read(given)).toEqual(general(threshold));
	});

	it.each<[string, unknown]>([
		['a percentage', '40%'],
		['more than one', 40],
		['less than nothing', '-0.1'],
		['a thousand', '1,000'],
		['a word', 'high'],
		['two numbers', '0.4 0.5'],
		['a list', [0.4]],
	])('%s is refused as before', async (_case, given) => {
		await expect(read(given)).rejects.toThrow(/'Confidence Threshold' is .* which is not a number/);
	});
});

describe('Categories have their own behind it', () => {
	const both: Thresholds = {
		general: 0.4,
		byCategory: [
			{ category: 'shipping', threshold: 0.62 },
			{ category: 'login', threshold: Infinity },
		],
	};

	it.each<[string, string, Thresholds]>([
		['separated by semicolons', '0.4; shipping 0.62; login people', both],
		['on lines of their own', '0.4\nshipping 0.62\nlogin people', both],
		['with colons and decimal commas', '0,4; shipping: 0,62; login: People;', both],
		['with signs of equality', 'shipping = 0.62; login=people; 0.4', both],
		['without the number for everything else', 'shipping 0.62; login people', both],
		['in percent', '0.4; shipping 62%; login people', both],
		[
			'several at once',
			'0.5; shipping, returns 0.6',
			{
				general: 0.5,
				byCategory: [
					{ category: 'shipping', threshold: 0.6 },
					{ category: 'returns', threshold: 0.6 },
				],
			},
		],
		[
			'of several words, with a number in them',
			'0.5; plan 2 upgrade 0.6',
			{ general: 0.5, byCategory: [{ category: 'plan 2 upgrade', threshold: 0.6 }] },
		],
		['people for everything', 'people', general(Infinity)],
	])('%s', async (_case, given, thresholds) => {
		expect(await read(given)).toEqual(thresholds);
	});

	it.each<[string, string, string[]]>([
		['a semicolon', '0.5; "returns; refunds" 0.6', ['returns; refunds']],
		['a comma', '0.5; "Returns, refunds": 0.6', ['Returns, refunds']],
		['what looks like a threshold', '0.5; "plan: 0.9" = 0.6', ['plan: 0.9']],
		['quotes of its own', '0.5; "so-called ""help""" 0.6', ['so-called "help"']],
		['a line break', '0.5; "returns\nrefunds" 0.6', ['returns\nrefunds']],
		['nothing that needs it', '"shipping" 0.6; 0.5', ['shipping']],
		['several at once', '0.5; "Smith, John", returns 0.6', ['Smith, John', 'returns']],
		['none that is closed', '0.5; 7" screens 0.6; 10" screens 0.6', ['7" screens', '10" screens']],
	])('may stand in quotes: with %s', async (_case, given, names) => {
		expect(await read(given)).toEqual({
			general: 0.5,
			byCategory: names.map((category) => ({ category, threshold: 0.6 })),
		});
	});

	it.each<[string, string, RegExp]>([
		['no name in quotes', '0.4; "" 0.5', /the entry """ 0.5"/],
		['a category without a number', '0.4; shipping', /the entry "shipping", which is no threshold/],
		['a number that is none', '0.4; shipping 62', /the entry "shipping 62"/],
		['one category twice', '0.4; shipping 0.5; Shipping 0.6', /two thresholds for Shipping/],
		['two for everything else', '0.4; 0.5', /two thresholds for everything else/],
		['a category without letters', '0.4; , 0.5', /the entry ", 0.5"/],
	])('%s is refused', async (_case, given, message) => {
		const refusal = await read(given).catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(UserError);
		expect((refusal as UserError).message).toMatch(message);
		expect((refusal as UserError).description).toContain('0.4; shipping 0.62; login people');
	});

	it('are written as they are read', async () => {
		expect(thresholdsText(both)).toBe('0.4; shipping 0.62; login people');
		expect(await read(thresholdsText(both))).toEqual(both);
		expect(inWords(both)).toBe('0.4, and 0.62 for shipping, people for login');
		expect(inWords(general(0.4))).toBe('0.4');
	});

	it.each<[string, string[], number]>([
		['the one of the category', ['shipping'], 0.62],
		['however the model spells it', ['Shipping '], 0.62],
		['the general one for another', ['other'], 0.4],
		['the general one for none', [], 0.4],
		['the highest of several', ['other', 'shipping'], 0.62],
		['people before all', ['shipping', 'login'], Infinity],
	])('counts: %s', (_case, categories, threshold) => {
		expect(thresholdFor(both, categories)).toBe(threshold);
	});

	it('lets a category have a lower one than everything else', () => {
		const lower = { general: 0.8, byCategory: [{ category: 'shipping', threshold: 0.3 }] };
		expect(thresholdFor(lower, ['shipping'])).toBe(0.3);
		expect(thresholdFor(lower, ['shipping', 'other'])).toBe(0.8);
	});

	it('sends what is of several categories no sooner than everything else, among which it was calibrated', () => {
		const lower: Thresholds = {
			general: 0.8,
			byCategory: [
				{ category: 'shipping', threshold: 0.3 },
				{ category: 'returns', threshold: 0.5 },
			],
		};
		expect(thresholdFor(lower, ['shipping', 'returns'])).toBe(0.8);
		expect(thresholdFor({ ...lower, general: 0.4 }, ['shipping', 'returns'])).toBe(0.5);
	});
});

/** Pieces of names that could be taken for the syntax around them. */
const PIECES = [
	...[
		'shipping',
		'Returns',
		'größe',
		'ПЛАТЕЖ',
		'返金',
		'plan',
		'people',
		'PEOPLE',
		'any',
		'0.5',
		'62%',
		'2',
		',5',
	],
	...[
		' ',
		'  ',
		';',
		'; ',
		':',
		' = ',
		',',
		'"',
		'""',
		"'",
		'\n',
		'\r\n',
		'\t',
		'\u2028',
		'.',
		'-',
		'_',
		'/',
		'&',
		'|',
	],
	...['{{ x }}', '<b>', '\\', '🙂', '(', ')', '\u00a0'],
];

/** Names of categories that people and models could come up with, at their worst; no two of them mean the same. */
function hostileNames(random: () => number, count: number): string[] {
	const names = new Map<string, string>();
	while (names.size < count) {
		const pieces = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
			return PIECES[Math.floor(random() * PIECES.length)]!;
		});
		const name = pieces.join('').trim();
		if (plainName(name) !== '' && !names.has(plainName(name))) names.set(plainName(name), name);
	}
	return [...names.values()];
}

describe('What is written is read again as the same thresholds', () => {
	const drawn = (random: () => number) => (random() < 0.2 ? Infinity : Math.round(random() * 1_000) / 1_000);

	it.each([
		...[
			'returns; refunds',
			'plan: 0.9',
			'plan 2',
			'people',
			'for people',
			'two\nlines',
			'"quoted"',
			'a "b"; c',
		],
		...['Größe', 'ÜBER UNS', '返金', '0.5', '62%', 'a, b', 'ends with:', 'ends with =', "it's", '{{ x }}'],
	])('of a category called %j', async (category) => {
		for (const own of [0.62, Infinity]) {
			const given = { general: 0.4, byCategory: [{ category, threshold: own }] };
			expect(await read(thresholdsText(given))).toEqual(given);
			expect(thresholdFor(await read(thresholdsText(given)), [category])).toBe(own);
		}
	});

	it('of a thousand lists of names with anything in them', async () => {
		const random = seeded(9);
		for (let times = 0; times < 1_000; times++) {
			const given: Thresholds = {
				general: drawn(random),
				byCategory: hostileNames(random, 1 + (times % 5)).map((category) => ({
					category,
					threshold: drawn(random),
				})),
			};
			expect(await read(thresholdsText(given))).toEqual(given);
		}
	});

	it('and leaves plain names without quotes', () => {
		const names = ['account_deletion', 'Größe & Passform', "it's", 'sales/returns', 'plan2', 'salespeople'];
		const byCategory = names.map((category) => ({ category, threshold: 0.6 }));
		expect(thresholdsText({ general: 0.4, byCategory })).toBe(
			`0.4; account_deletion 0.6; "Größe & Passform" 0.6; it's 0.6; sales/returns 0.6; plan2 0.6; salespeople 0.6`,
		);
	});
});

describe('Of the threshold of Settings and one to which it was raised, the higher one is in force', () => {
	it.each<[string, string, string, string[], ReturnType<typeof thresholdInForce>]>([
		['where nothing was raised', '0.4', '', ['other'], { threshold: 0.4 }],
		['where it was raised to 0', '0.4', '0', ['other'], { threshold: 0.4 }],
		['where it was raised', '0.4', '0.8', ['other'], { threshold: 0.8, raisedFrom: 0.4 }],
		['where no category is named', '0.4', '0.8', [], { threshold: 0.8, raisedFrom: 0.4 }],
		['where Settings have a higher one by now', '0.9', '0.8', ['other'], { threshold: 0.9 }],
		['where both are the same', '0.8', '0.8', ['other'], { threshold: 0.8 }],
		['for a category of its own', '0.4; shipping 0.9', '0.8', ['shipping'], { threshold: 0.9 }],
		[
			'for a category with a lower one',
			'0.7; shipping 0.3',
			'0.8',
			['Shipping'],
			{ threshold: 0.8, raisedFrom: 0.3 },
		],
		['for a category that people have', '0.4; login people', '0.8', ['login'], { threshold: Infinity }],
		['where all was raised to people', '0.9', 'people', ['other'], { threshold: Infinity, raisedFrom: 0.9 }],
		[
			'where one category was raised to people',
			'0.4',
			'login people',
			['login'],
			{ threshold: Infinity, raisedFrom: 0.4 },
		],
		['where another category was raised', '0.4', 'login people', ['other'], { threshold: 0.4 }],
		[
			'for several categories, one of which was raised',
			'0.4; shipping 0.6',
			'0.5; login 0.7',
			['shipping', 'login'],
			{ threshold: 0.7, raisedFrom: 0.6 },
		],
	])('%s', async (_case, settings, raised, categories, inForce) => {
		const field = thresholdsField('Raised Threshold', { default: 0 });
		const given = await field.read(raised, {} as ItemSession);
		expect(thresholdInForce(await read(settings), given, categories)).toEqual(inForce);
	});

	it('where there is no raised one at all', async () => {
		expect(thresholdInForce(await read('0.4'), undefined, ['other'])).toEqual({ threshold: 0.4 });
	});
});

it.each<[string, number, string]>([
	['0.4', 0.8, '0.8'],
	['0.9', 0.8, '0.9'],
	['0.4; shipping 0.9; login people', 0.8, '0.8; shipping 0.9; login people'],
	['0.4; shipping 0.9', Infinity, 'people; shipping people'],
])('%s is at least %d as %s', async (given, least, text) => {
	expect(thresholdsText(atLeast(await read(given), least))).toBe(text);
});
