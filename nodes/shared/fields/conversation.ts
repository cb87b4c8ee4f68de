import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { Field } from '../operation/field';
import { Session } from '../operation/session';
import type { Words } from './inputs';
import { picker } from './picker';

/** A conversation's id. */
export const conversationPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Conversation',
			subject: 'conversation',
			searchMethod: 'searchConversations',
			idPlaceholder: 'e.g. 215472856448646',
			url: {
				pattern: /\/conversations?\/(\d+)/,
				placeholder: 'e.g. https://app.intercom.com/a/inbox/abc123/inbox/all/conversation/215472856448646',
			},
		},
		words,
	);

/** Fills the list of a conversation picker: the latest ones, or those with a word of the filter, twenty at a time. */
export async function searchConversations(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const page = { per_page: 20, ...(paginationToken && { starting_after: paginationToken }) };
	const wanted = filter?.trim();
	const answer = await session.send<{ conversations?: IDataObject[]; pages?: { next?: { starting_after?: string } } }>(
		wanted
			? {
					method: 'POST',
					path: ['conversations', 'search'],
					effect: 'read',
					body: {
						query: {
							operator: 'OR',
							value: ['source.body', 'source.subject', 'source.author.email', 'source.author.name']
								.map((field) => ({ field, operator: '~', value: wanted }))
								.concat(/^\d+$/.test(wanted) ? [{ field: 'id', operator: '=', value: wanted }] : []),
						},
						pagination: page,
					},
				}
			: { method: 'GET', path: ['conversations'], query: page },
	);
	return {
		results: (answer.conversations ?? []).map((conversation) => ({
			name: titleOf(conversation),
			value: String(conversation.id),
		})),
		paginationToken: answer.pages?.next?.starting_after,
	};
}

/** What tells conversations apart in a list: title or first words, the customer, the state. */
function titleOf({ id, title, state, source }: IDataObject): string {
	const { subject, body, author } = (source ?? {}) as { subject?: string; body?: string; author?: IDataObject };
	const words = String(title || subject || body || `Conversation ${String(id)}`).replace(/<[^>]*>/g, ' ').trim();
	const who = author?.name ?? author?.email;
	return `${words.length > 60 ? `${words.slice(0, 60)}…` : words}${who ? ` · ${String(who)}` : ''}${state ? ` · ${String(state)}` : ''}`;
}
