import { endpoint } from '../intercom/request';
import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Field } from '../form/field';
import { onlyWhen } from '../form/field';
import { Session } from '../session/session';
import type { Words } from '../form/inputs';
import { listSearch } from '../form/listSearch';
import type { PickerKind } from '../form/picker';
import { asLocator, matching, picker } from '../form/picker';

/** Teammates and teams: who works in the inbox. */

const teammateKind: PickerKind = {
	displayName: 'Teammate',
	searchMethod: 'searchTeammates',
	idPlaceholder: 'e.g. 4998765',
	url: {
		pattern: /\/(?:teammates?|admins?)\/(\d+)/,
		placeholder: 'e.g. https://app.intercom.com/a/apps/abc123/admins/4998765',
	},
	namings: [
		{
			name: 'email',
			displayName: 'By Email',
			placeholder: 'e.g. nora@example.com',
			resolve: async (email, session) => {
				const { admins = [] } = await session.remember('teammates', async () => await loadTeammates(session));
				const found = admins.find((teammate) => String(teammate.email).toLowerCase() === email.toLowerCase());
				if (found) return String(found.id);
				throw new UserError(`No teammate has the email ${email}`, {
					description: 'Check the address in Intercom under Settings > Teammates.',
				});
			},
		},
	],
};

/** A teammate's id. */
export const teammatePicker = (words: Words = {}): Field<string> => picker(teammateKind, words);

/**
 * The id of the teammate who does something: Intercom wants one for whatever is done in a conversation. Left empty,
 * it is the one the credential belongs to.
 */
export function actingTeammate(words: Words = {}): Field<string> {
	const field = picker(teammateKind, {
		displayName: 'Acting Teammate',
		required: undefined,
		description: 'The teammate who does this. Leave empty for the teammate the credential belongs to.',
		...words,
	});
	return {
		...field,
		read: async (raw, session, others) =>
			asLocator(raw).value.trim() === ''
				? String((await session.me()).id)
				: await field.read(raw, session, others),
	};
}

/** A team's id. */
export const teamPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Team',
			searchMethod: 'searchTeams',
			idPlaceholder: 'e.g. 814865',
			url: {
				pattern: /\/teams?\/(\d+)/,
				placeholder: 'e.g. https://app.intercom.com/a/inbox/abc123/inbox/team/814865',
			},
		},
		words,
	);

/** The teammate who gets something to work on. */
export const assignedTeammate = () => teammatePicker({ displayName: 'Assigned Teammate' });

/** The team that gets something to work on. */
export const assignedTeam = () => teamPicker({ displayName: 'Assigned Team' });

/** Who gets it, by the parameter `assignTo`: at most one of them has a value. */
export const assignees = () => ({
	assignedTeammate: onlyWhen({ assignTo: ['teammate'] }, assignedTeammate()),
	assignedTeam: onlyWhen({ assignTo: ['team'] }, assignedTeam()),
});

/** The id of a reason for being away. */
export const awayReasonPicker = (words: Words = {}): Field<string> =>
	picker({ displayName: 'Reason', searchMethod: 'searchAwayReasons', idPlaceholder: 'e.g. 12301' }, words);

/** Fills the list of a teammate picker. */
export async function searchTeammates(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { admins = [] } = await loadTeammates(await Session.inEditor(this));
	return matching(admins, filter, ({ name, email }) =>
		email ? `${String(name)} (${String(email)})` : String(name),
	);
}

/** Fills the list of a team picker. */
export async function searchTeams(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const { teams = [] } = await session.send(endpoint('GET /teams'));
	return matching(teams, filter, ({ name }) => String(name));
}

/** Fills the list of reasons for being away; Intercom also tells of those that were deleted. */
export const searchAwayReasons = listSearch({
	request: () => endpoint('GET /away_status_reasons'),
	style: 'whole',
	pickable: ({ deleted }) => deleted !== true,
	nameOf: ({ emoji, label }) => [emoji, label].filter(Boolean).join(' '),
});

type AnySession = Pick<Session, 'send'>;

const loadTeammates = async (session: AnySession) => await session.send(endpoint('GET /admins'));
