import { attributesOf } from '../../shared/attributes/writing';
import { companyAttributes, contactAttributes, conversationAttributes } from '../../shared/attributes/models';
import { PERMISSIONS } from '../../shared/intercom/permissions';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import type { Refusal } from '../refusals';
import { isPassing, refusalOf } from '../refusals';
import type { Row } from './row';
import { fine, toChange } from './row';

/** What the settings are held against: lists of the workspace, each read once, or why Intercom refuses it. */

/** What was read, or what Intercom says instead. */
export type Looked<Value> = { value: Value; refusal?: undefined } | { value?: undefined; refusal: Refusal };

/** @throws NodeApiError in trouble that passes by itself: it says nothing about a setting */
export async function look<Value>(work: () => Promise<Value>): Promise<Looked<Value>> {
	let found: { value: Value } | undefined;
	const refusal = await refusalOf(
		'look',
		async () => void (found = { value: await work() }),
		(error) => !isPassing(error),
	);
	return found ?? { refusal: refusal! };
}

export const lookAtMe = async (session: ItemSession) =>
	await look(async () => await session.send(endpoint('GET /me', { reliesOn: ({ id }) => id })));

export const lookAtTeammates = async (session: ItemSession) =>
	await look(async () => (await session.send(endpoint('GET /admins'))).admins ?? []);

export const lookAtTags = async (session: ItemSession) =>
	await look(async () => (await session.send(endpoint('GET /tags'))).data ?? []);

/** All that is looked at, asked for one after the other. */
export async function readLists(session: ItemSession) {
	return {
		me: await lookAtMe(session),
		teammates: await lookAtTeammates(session),
		teams: await look(async () => (await session.send(endpoint('GET /teams'))).teams ?? []),
		tags: await lookAtTags(session),
		ofConversations: await look(async () => await attributesOf(conversationAttributes, session)),
		ofContacts: await look(async () => await attributesOf(contactAttributes, session)),
		ofCompanies: await look(async () => await attributesOf(companyAttributes, session)),
		conversations: await look(async () => await session.send(oneOpenConversation())),
		contacts: await look(
			async () => await session.send(endpoint('GET /contacts', { query: { per_page: 1 } })),
		),
		articles: await look(
			async () => await session.send(endpoint('GET /articles', { query: { per_page: 1 } })),
		),
	};
}

export type Lists = Awaited<ReturnType<typeof readLists>>;

/** As Find Waiting asks. */
const oneOpenConversation = () =>
	endpoint('POST /conversations/search', {
		query: { include_monitors: undefined, include_scorecards: undefined },
		body: {
			query: { operator: 'AND', value: [{ field: 'state', operator: '=', value: 'open' }] },
			pagination: { per_page: 1 },
		},
		effect: 'read',
	});

/** What the workflow reads, and the permission that it needs for it as the Developer Hub words it, where that is known. */
const READS: ReadonlyArray<{ list: keyof Lists; permission?: string; what: string }> = [
	{ list: 'me', permission: PERMISSIONS.admins, what: "the credential's own teammate" },
	{ list: 'teammates', permission: PERMISSIONS.admins, what: 'teammates' },
	{ list: 'teams', permission: PERMISSIONS.admins, what: 'teams' },
	{ list: 'conversations', permission: PERMISSIONS.conversations, what: 'conversations' },
	{ list: 'contacts', permission: PERMISSIONS.contacts, what: 'the customer of a conversation' },
	{ list: 'ofConversations', what: 'attributes of conversations' },
	{ list: 'ofContacts', what: 'attributes of contacts and companies' },
	{ list: 'tags', permission: PERMISSIONS.tags, what: 'tags' },
	{ list: 'articles', permission: PERMISSIONS.articles, what: 'articles of the help center' },
];

/** A row for each permission to read; those to write are not tried, since nothing is to be written. */
export const checkPermissions = (lists: Lists): Row[] => [
	...READS.map(({ list, permission, what }) => {
		const { refusal } = lists[list];
		const setting = `Permission to read ${what}`;
		if (!refusal) return fine(setting, permission, 'The credential may');
		const step = permission ? `Add '${permission}'` : "Check the app's permissions";
		return toChange(
			setting,
			permission,
			`${refusal.message}. ${step} in the Developer Hub (your app > Configure > Authentication), then copy the new access token or reconnect. ${refusal.details ?? ''}`.trim(),
		);
	}),
	{
		setting: 'Permissions to write',
		value: 'Write conversations, Write tags',
		ok: null,
		message:
			'Not tried, for only writing would show them. Hand off a test conversation: its refusals tell what is missing.',
	},
];
