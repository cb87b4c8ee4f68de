import { endpoint } from '../intercom/request';
import { UserError } from 'n8n-workflow';
import { editorList } from '../form/editorList';
import type { Input, Words } from '../form/field';
import { placed, whenEmpty } from '../form/field';
import type { PickerKind } from '../form/picker';
import { picker } from '../form/picker';

/** Teammates and teams: who works in the inbox. */

const listOfTeammates = () => endpoint('GET /admins');

/** Teammates, as one picks them. */
export const teammates = editorList('Teammates', {
	request: listOfTeammates,
	style: 'whole',
	items: 'admins',
	nameOf: ({ name, email }) => (email ? `${String(name)} (${String(email)})` : String(name)),
});

/** Teams, as one picks them. */
export const teams = editorList('Teams', {
	request: () => endpoint('GET /teams'),
	style: 'whole',
	items: 'teams',
	nameOf: ({ name }) => String(name),
});

const teammateKind: PickerKind = {
	displayName: 'Teammate',
	list: teammates,
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
				const { admins = [] } = await session.sendOnce(listOfTeammates());
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
export const teammatePicker = (words: Words = {}): Input<string> => picker(teammateKind, words);

/** A teammate's id; left empty, it is the one that the credential belongs to. */
export const teammateOrOwn = (words: Words): Input<string> =>
	whenEmpty(picker(teammateKind, words), async (session) => String((await session.me()).id));

/**
 * The id of the teammate who does something: Intercom wants one for whatever is done in a conversation. It stands below
 * what is done, since few choose one; its place is no part of its name, which saved workflows hold.
 */
export const actingTeammate = (): Input<string> =>
	placed(
		'teammate',
		teammateOrOwn({
			displayName: 'Acting Teammate',
			hint: 'Optional: the teammate the credential belongs to, if empty',
			description: 'The teammate who does this. Leave empty for the teammate the credential belongs to.',
		}),
	);

/** A team's id. */
export const teamPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Team',
			list: teams,
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

/** Intercom also tells of those that were deleted. */
const awayReasons = editorList('AwayReasons', {
	request: () => endpoint('GET /away_status_reasons'),
	style: 'whole',
	pickable: ({ deleted }) => deleted !== true,
	nameOf: ({ emoji, label }) => [emoji, label].filter(Boolean).join(' '),
});

/** The id of a reason for being away. */
export const awayReasonPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Reason', list: awayReasons, idPlaceholder: 'e.g. 12301' }, words);
