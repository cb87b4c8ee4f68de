import { GROUPS, REASON_CODES, REASONS } from './codes';
import type { GroupName, ReasonCode } from './codes';
import { readList } from '../../shared/form/text';
import { quoted } from '../../shared/form/quoted';
import { plainName, readCategoriesForPeople, subjectsForPeople } from '../subject/subject';

/**
 * When an entry of a setting counts: `billing, de, outside office hours`. What a matter is about, the language and the
 * hours are three kinds: of one kind any may hold, and each kind that is named has to.
 */

export interface Conditions {
	reasons: readonly ReasonCode[];
	/** In the user's spelling. */
	categories: readonly string[];
	/** Codes such as `de` or `pt-br`, in lower case. */
	languages: readonly string[];
	hours?: OfficeHours;
}

export interface OfficeHours {
	office: 'open' | 'closed';
	/** The name of Intercom's schedule; absent for the only one there is. */
	schedule?: string;
}

/** What a hand-off is like. What takes a request is asked for only where an entry needs to know it. */
export interface Circumstances {
	reasons: readonly string[];
	/** As the AI named them. */
	categories: readonly string[];
	/** The customer's own words. */
	words: string;
	/** The code of a language in lower case; undefined where it is not known. */
	language: () => Promise<string | undefined>;
	/** Whether it is within the office hours, or outside where that is meant; undefined where it is not known. */
	isWithin: (hours: OfficeHours) => Promise<boolean | undefined>;
}

/** An entry that counts under conditions, such as a text or a team. */
export type Conditioned<Value> = { conditions: Conditions; value: Value };

/** @throws Error that says which of the words is no condition */
export function readConditions(given: string): Conditions {
	const conditions = {
		reasons: [] as ReasonCode[],
		categories: [] as string[],
		languages: [] as string[],
		hours: undefined as OfficeHours | undefined,
	};
	for (const name of readList(given)) {
		const [, outside, schedule] = OFFICE.exec(name) ?? [];
		if (OFFICE.test(name)) conditions.hours = { office: outside ? 'closed' : 'open', schedule };
		else if (LANGUAGE.test(name)) conditions.languages.push(name.toLowerCase().replace('_', '-'));
		else if (plainName(name) === 'any') continue;
		else {
			const reasons = reasonsNamed(name);
			conditions.reasons.push(...reasons);
			if (reasons.length > 0) continue;
			if (!CATEGORY.test(name))
				throw new Error(`${quoted(name)} is no reason, category, language or office hours`);
			conditions.categories.push(name);
		}
	}
	return conditions;
}

/** In words: for a check that shows how conditions are understood. */
export function conditionsInWords({ reasons, categories, languages, hours }: Conditions): string {
	const about = [
		...reasons.map((code) => REASONS[code].name),
		...categories.map((name) => `the category ${name}`),
	];
	const office = hours && `office hours${hours.schedule ? ` of ${hours.schedule}` : ''}`;
	return (
		[
			about.join(' or '),
			languages.length > 0 ? `in ${languages.join(' or ')}` : '',
			office ? (hours?.office === 'closed' ? `outside ${office}` : `within ${office}`) : '',
		]
			.filter(Boolean)
			.join(', ') || 'everything else'
	);
}

/** The entries that count, the one with the most conditions first; of several alike the one that was written first. */
export async function fitting<Value>(
	entries: ReadonlyArray<Conditioned<Value>>,
	circumstances: Circumstances,
): Promise<Value[]> {
	const found: Array<Conditioned<Value>> = [];
	for (const entry of entries) if (await isFitting(entry.conditions, circumstances)) found.push(entry);
	return found
		.sort((one, other) => countOf(other.conditions) - countOf(one.conditions))
		.map(({ value }) => value);
}

async function isFitting(
	{ reasons, categories, languages, hours }: Conditions,
	now: Circumstances,
): Promise<boolean> {
	const isAbout =
		reasons.some((code) => now.reasons.includes(code)) ||
		subjectsForPeople(readCategoriesForPeople(categories, []), {
			named: now.categories,
			message: now.words,
		}).length > 0;
	if (reasons.length + categories.length > 0 && !isAbout) return false;
	if (languages.length > 0) {
		const language = await now.language();
		if (!languages.some((code) => code === language || code === language?.split('-')[0])) return false;
	}
	return hours === undefined || (await now.isWithin(hours)) === true;
}

/** How many kinds of conditions it has. */
const countOf = ({ reasons, categories, languages, hours }: Conditions): number =>
	Number(reasons.length + categories.length > 0) + Number(languages.length > 0) + Number(hours !== undefined);

/** A group, or one reason by its code or its name in the editor. */
function reasonsNamed(name: string): ReasonCode[] {
	const group = name.toLowerCase() as GroupName;
	if (Object.hasOwn(GROUPS, group)) return REASON_CODES.filter((code) => REASONS[code].group === group);
	const plain = plainName(name);
	return REASON_CODES.filter((code) => [code, REASONS[code].name].some((own) => plainName(own) === plain));
}

const OFFICE = /^(outside )?office hours(?: *\(\s*([^)]+?)\s*\))?$/i;
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/** Few words without the signs of a sentence. */
const CATEGORY = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _&/'-]{0,39}$/u;
