import { UserError } from 'n8n-workflow';
import { boundedNumber } from '../../shared/form/boundedNumber';
import type { Input, Words } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { readList, toText } from '../../shared/form/text';
import { readConfidence } from '../form/answer';
import { plainName } from '../subject/subject';

/**
 * Thresholds as one text, so that they stand in one row of a node Settings: `0.4`, or with some of their own for
 * categories, `0.4; shipping 0.62; login people`. A name that could be read otherwise stands in double quotes, as in a
 * CSV file: `0.4; "returns; refunds" 0.62`. Here alone this is written and read.
 */

/** The word in place of a number, where no answer is to be sent whatever its confidence. */
const PEOPLE = 'people';

export interface Thresholds {
	/** For whatever has none of its own; Infinity for people. */
	general: number;
	byCategory: ReadonlyArray<{ category: string; threshold: number }>;
}

/**
 * A field of thresholds. A number alone is read as a bounded number is; empty means the default.
 * @throws UserError naming the field and the entry that is none
 */
export function thresholdsField(displayName: string, words: Words & { default: number }): Input<Thresholds> {
	const alone = boundedNumber(displayName, { ...words, lowest: 0, highest: 1 });
	return {
		property: alone.property,
		read: async (given, session) => {
			const entries = typeof given === 'string' ? entriesIn(given) : [];
			if (entries.length <= 1 && !entries.some(hasName))
				return { general: await alone.read(given, session), byCategory: [] };
			return readEntries(displayName, entries, words.default);
		},
	};
}

/** To what the threshold was raised since somebody wrote it into Settings; Check Drift gives it, and Decide goes by it. */
export const raisedThreshold = (): Input<Thresholds> =>
	thresholdsField('Raised Threshold', {
		default: 0,
		typeOptions: { numberPrecision: 3 },
		description:
			'To what the threshold was raised by itself, as Check Drift gives it: the higher one counts, for each category. 0 or empty: nothing was raised.',
	});

/**
 * The threshold for a decision: that of its category. Of several categories the highest one counts, and no lower one than
 * the general one: Calibrate counts such a decision among everything else, for which nothing below that is shown.
 */
export function thresholdFor({ general, byCategory }: Thresholds, categories: readonly string[]): number {
	const own = categories.map((category) => {
		const name = plainName(category);
		return byCategory.find((entry) => plainName(entry.category) === name)?.threshold ?? general;
	});
	return own.length === 1 ? own[0]! : Math.max(general, ...own);
}

/** The threshold that a decision is held to. */
export interface InForce {
	threshold: number;
	/** That of Settings, where a raised one is higher and counts in its place. */
	raisedFrom?: number;
}

/**
 * The threshold in force: that of Settings, or one to which it was raised by itself where that is higher. Each is looked
 * up by the categories for itself, so that a category for people stays with people whatever the other says.
 */
export function thresholdInForce(
	settings: Thresholds,
	raised: Thresholds | undefined,
	categories: readonly string[],
): InForce {
	const threshold = thresholdFor(settings, categories);
	const higher = raised ? thresholdFor(raised, categories) : 0;
	return higher > threshold ? { threshold: higher, raisedFrom: threshold } : { threshold };
}

/** The same thresholds, none of them below this one. */
export const atLeast = ({ general, byCategory }: Thresholds, least: number): Thresholds => ({
	general: Math.max(general, least),
	byCategory: byCategory.map(({ category, threshold }) => ({
		category,
		threshold: Math.max(threshold, least),
	})),
});

/** The text that is read as these. */
export const thresholdsText = ({ general, byCategory }: Thresholds): string =>
	[
		thresholdText(general),
		...byCategory.map(({ category, threshold }) => `${nameText(category)} ${thresholdText(threshold)}`),
	].join('; ');

const nameText = (category: string): string =>
	PLAIN.test(category) && !LIKE_A_THRESHOLD.test(category) ? category : `"${category.replaceAll('"', '""')}"`;

/** Words, with what stands within or between words of a name. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ _&/'-][\p{L}\p{M}\p{N}]+)*$/u;

/** A name that ends as an entry does. */
const LIKE_A_THRESHOLD = /(?:^|[^\p{L}\p{M}\p{N}])(?:\p{N}+|people)$/iu;

export const thresholdText = (threshold: number): string =>
	threshold === Infinity ? PEOPLE : String(threshold);

const entriesIn = (text: string): string[] =>
	[...text.matchAll(BETWEEN_ENTRIES)].map(([entry]) => entry.trim()).filter((entry) => entry !== '');

/** A name in quotes at its begin, with whatever it has in it, and all up to the next semicolon or line break. */
const BETWEEN_ENTRIES = /\s*"(?:[^"]|"")*"(?=\s*[:=,]|[^\S\n]+\S)[^;\n]*|[^;\n]+/g;

/** Whether it names a category or people; all else is a number, or is refused as one. */
const hasName = (entry: string): boolean => /^["\p{L}]/u.test(entry) && ENTRY.test(entry);

/** `shipping 0.62`, `shipping, returns: 0,62`, `login = people`, `people`, `"returns; refunds" 0.62`. */
const ENTRY =
	/^(?:(?:"(?<name>(?:[^"]|"")*)"|(?<categories>\S.*?))(?:\s*[:=]\s*|\s+))?(?<threshold>[\d.,]+%?|people)$/iu;

function readEntries(displayName: string, entries: readonly string[], general: number): Thresholds {
	const read = entries.flatMap((entry) => {
		const { name, categories, threshold: written = '' } = ENTRY.exec(entry)?.groups ?? {};
		const threshold = written.toLowerCase() === PEOPLE ? Infinity : readConfidence(written);
		const named = namesIn(name, categories);
		const isName = (category?: string) => category === undefined || plainName(category) !== '';
		if (threshold !== undefined && named.length > 0 && named.every(isName))
			return named.map((category) => ({ category, threshold }));
		throw new UserError(`'${displayName}' has the entry ${quoted(entry)}, which is no threshold`, {
			description: HOW_TO_WRITE,
		});
	});
	const names = read.map(({ category }) => (category === undefined ? '' : plainName(category)));
	const twice = read.find((_entry, index) => names.indexOf(names[index]!) !== index);
	if (twice) {
		throw new UserError(`'${displayName}' has two thresholds for ${twice.category ?? 'everything else'}`, {
			description: HOW_TO_WRITE,
		});
	}
	return {
		general: read.find(({ category }) => category === undefined)?.threshold ?? general,
		byCategory: read.flatMap(({ category, threshold }) =>
			category === undefined ? [] : [{ category, threshold }],
		),
	};
}

/** No name at all is that of everything else. */
const namesIn = (inQuotes: string | undefined, listed: string | undefined): Array<string | undefined> => {
	if (inQuotes !== undefined) return [inQuotes.replaceAll('""', '"')];
	return listed === undefined ? [undefined] : readList(listed);
};

const HOW_TO_WRITE =
	'Give a number from 0 to 1, or such a number with categories behind it, separated by semicolons: "0.4; shipping 0.62; login people", where people means that no answer of the category is sent. A name with signs in it stands in double quotes.';

/** What was given, in words: for a check that shows how it is understood. */
export const inWords = ({ general, byCategory }: Thresholds): string =>
	byCategory.length === 0
		? toText(general)
		: `${thresholdText(general)}, and ${byCategory.map(({ category, threshold }) => `${thresholdText(threshold)} for ${category}`).join(', ')}`;
