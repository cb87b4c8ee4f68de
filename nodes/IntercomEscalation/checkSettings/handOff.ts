import type { Conditions } from '../handOff/circumstances';
import { conditionsInWords } from '../handOff/circumstances';
import { readMessages } from '../handOff/messages';
import { readTargets, somebodyIn } from '../handOff/targets';
import type { Somebody, Target } from '../handOff/targets';
import { isOfficeOpen } from '../audience/officeHours';
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
	lists: Lists,
	session: ItemSession,
): Promise<Row[]> {
	const setting = 'Assign by Reason';
	const { entries, problems } = readTargets(given);
	const rows = problems.map((problem) => toChange(setting, given, `${problem}. It is left out until then.`));
	if (given === '') return [fine(setting, given, "It is empty: 'Assign To' holds for all")];
	for (const { conditions, value } of entries)
		rows.push(
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
export async function checkMessages(given: string, session: ItemSession): Promise<Row[]> {
	const setting = 'Messages by Reason';
	if (given === '') return [fine(setting, given, "It is empty: 'Message to Customer' holds for all")];
	const { entries, problems } = readMessages(given);
	const rows = problems.map((problem) =>
		toChange(setting, given, `${problem}. Write it as de: Ein Kollege übernimmt. It is left out until then.`),
	);
	for (const { conditions, value } of entries)
		rows.push(
			(await problemOfHours(setting, given, conditions, session)) ??
				fine(
					setting,
					value,
					`${capitalised(conditionsInWords(conditions))}: ${value === '' ? 'nothing is said' : 'the customer gets it'}`,
				),
		);
	return rows;
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
