import type { Conditions } from '../handOff/circumstances';
import { conditionsInWords } from '../handOff/circumstances';
import { GROUPS, REASON_CODES } from '../handOff/codes';
import { CODES, languageCode } from '../handOff/language';
import { readMessages } from '../handOff/messages';
import { readTargets, somebodyIn } from '../handOff/targets';
import type { Somebody, Target } from '../handOff/targets';
import { isOfficeOpen } from '../audience/officeHours';
import { categoryCodes, plainName, readCategoriesForPeople } from '../subject/subject';
import type { ItemSession } from '../../shared/session/session';
import { isPassing, isRefusal } from '../refusals';
import type { Lists } from './lists';
import type { Row } from './row';
import { refused } from './numbers';
import { fine, notKnown, toChange } from './row';

/** Settings of a hand-off that have conditions: a row for each entry, with how it is understood. */

/** Who takes over for some reasons. @throws NodeApiError in trouble that passes by itself */
export async function checkTargets(
	given: string,
	aiTeammate: string,
	ownCategories: readonly string[],
	lists: Lists,
	session: ItemSession,
): Promise<Row[]> {
	const setting = 'Assign by Reason';
	const { entries, problems } = readTargets(given);
	const rows = problems.map((problem) => toChange(setting, given, `${problem}. It is left out until then.`));
	if (given === '') return [fine(setting, given, "It is empty: 'Assign To' holds for all")];
	for (const { conditions, value } of entries)
		rows.push(
			problemOfNames(setting, conditions, ownCategories) ??
				(await problemOfHours(setting, given, conditions, session)) ??
				checkTarget(setting, conditions, value, aiTeammate, lists),
		);
	return rows;
}

function checkTarget(
	setting: string,
	conditions: Conditions,
	target: Target,
	aiTeammate: string,
	{ teammates, teams, me }: Lists,
): Row {
	const when = capitalised(conditionsInWords(conditions));
	if (!('named' in target)) {
		const who = target.to === 'nobody' ? 'nobody, so it is in the inbox of all' : 'whom it is assigned to';
		return fine(setting, target.to, `${when}: ${who}`);
	}
	const listed = target.to === 'team' ? teams : teammates;
	const value = `${target.to} ${target.named}`;
	if (!listed.value) return notKnown(setting, value, `It cannot be looked up: ${listed.refusal.message}`);
	let found: Somebody | undefined;
	try {
		const people = { admins: teammates.value ?? [], teams: teams.value ?? [] };
		found = somebodyIn(people, target, aiTeammate || String(me.value?.id));
	} catch (error) {
		return refused(setting, value, error);
	}
	if (!found) {
		const names = listed.value.map(({ name }) => name).join(', ') || 'none';
		return toChange(
			setting,
			value,
			`There is no such ${target.to}, so the next who fits gets it. There are: ${names}`,
		);
	}
	if (target.to === 'teammate' && found.id === (aiTeammate || String(me.value?.id)))
		return toChange(setting, value, 'It is the AI itself: nobody else would see the conversation as theirs');
	return fine(
		setting,
		value,
		`${when}: ${found.name} takes over${found.absence ? `. Now: ${found.absence}` : ''}`,
	);
}

/** What the customer is told for some reasons. @throws NodeApiError in trouble that passes by itself */
export async function checkMessages(
	given: string,
	ownCategories: readonly string[],
	session: ItemSession,
): Promise<Row[]> {
	const setting = 'Messages by Reason';
	if (given === '') return [fine(setting, given, "It is empty: 'Message to Customer' holds for all")];
	const { entries, problems } = readMessages(given);
	const rows = problems.map((problem) =>
		toChange(setting, given, `${problem}. Write it as de: Ein Kollege übernimmt. It is left out until then.`),
	);
	for (const { conditions, value } of entries)
		rows.push(
			problemOfNames(setting, conditions, ownCategories) ??
				(await problemOfHours(setting, given, conditions, session)) ??
				fine(
					setting,
					value,
					`${capitalised(conditionsInWords(conditions))}: ${value === '' ? 'nothing is said' : 'the customer gets it'}`,
				),
		);
	return rows;
}

/**
 * A name that is none of what the AI may say counts only where a customer writes that very word: hardly what was meant.
 * @param own the categories that Settings name besides those that are known
 */
function problemOfNames(
	setting: string,
	{ categories, languages }: Conditions,
	own: readonly string[],
): Row | undefined {
	const codes = categoryCodes(readCategoriesForPeople(own));
	const isThere = (name: string) => {
		const [category] = readCategoriesForPeople([name], []);
		return codes.some((code) => plainName(code) === plainName(category?.code ?? name));
	};
	const category = categories.find((name) => !isThere(name));
	if (category !== undefined) {
		const reasons = [...Object.keys(GROUPS), ...REASON_CODES].join(', ');
		return toChange(
			setting,
			category,
			`It is no reason, language or category that there is, so it counts only where the customer writes this very word. Reasons are ${reasons}. Categories are ${codes.join(', ')}, and what else stands in Categories for People.`,
		);
	}
	const language = languages.find((code) => languageCode(code) === undefined);
	return language === undefined
		? undefined
		: toChange(
				setting,
				language,
				`There is no language of this code, so it never counts. There are: ${CODES.join(', ')}, and others of two letters.`,
			);
}

/** A schedule that cannot be known makes an entry count never. */
async function problemOfHours(
	setting: string,
	given: string,
	{ hours }: Conditions,
	session: ItemSession,
): Promise<Row | undefined> {
	if (!hours) return undefined;
	return await isOfficeOpen(hours.schedule, session).then(
		() => undefined,
		(error: unknown) => {
			if (!isRefusal(error) || isPassing(error)) throw error;
			return toChange(setting, given, `${error.message}: what it is for never happens`);
		},
	);
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
