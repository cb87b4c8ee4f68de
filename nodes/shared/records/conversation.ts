import type { Conversation, ConversationListItem } from '../intercom/endpoints';
import { endpoint } from '../intercom/request';
import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { Field } from '../form/field';
import { Session } from '../session/session';
import { toLine } from '../thread/line';
import { readThread } from '../thread/thread';
import type { Words } from '../form/inputs';
import { asText, choice, notEmpty } from '../form/inputs';
import { picker } from '../form/picker';

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

/** How bodies are written in the answer: the value of `display_as`, which is left out for HTML. */
export function bodiesAs(): Field<'plaintext' | undefined> {
	const field = choice('Bodies As', [
		{ name: 'HTML', value: 'html' },
		{ name: 'Plain Text', value: 'plaintext' },
	]);
	return {
		...field,
		read: async (raw, session, others) => {
			const chosen = await field.read(raw, session, others);
			return chosen === 'plaintext' ? chosen : undefined;
		},
	};
}

/** An answer that the customer gives with one click; its UUID comes back with the choice. */
export interface QuickReply {
	text: string;
	uuid: string;
}

/** Answers to choose from; none at all is undefined. */
export const quickReplies = (): Field<QuickReply[] | undefined> => ({
	property: {
		displayName: 'Quick Replies',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Quick Reply',
		default: {},
		description: 'Answers that the customer can choose from with one click',
		options: [
			{
				displayName: 'Quick Reply',
				name: 'quickReply',
				values: [
					{ displayName: 'Text', name: 'text', type: 'string', default: '', placeholder: 'e.g. Yes' },
					{
						displayName: 'UUID',
						name: 'uuid',
						type: 'string',
						default: '',
						placeholder: 'e.g. a5e1c524-5ddd-4c3e-9328-6bca5d6e3edb',
						description: 'What tells the choice apart when it comes back; made for you if left empty',
					},
				],
			},
		],
	},
	read: (raw, session) => {
		const given = ((raw as IDataObject | undefined)?.quickReply ?? []) as IDataObject[];
		const replies = given.map(({ text, uuid }) => ({
			text: notEmpty('Text of Quick Reply', asText(text)),
			uuid: asText(uuid).trim() || session.newId(),
		}));
		return replies.length > 0 ? replies : undefined;
	},
});

/** Where a word of the filter is looked for. */
const TEXTS = ['source.body', 'source.subject', 'source.author.email', 'source.author.name'];

/** Fills the list of a conversation picker: the latest ones, or those with a word of the filter, twenty at a time. */
export async function searchConversations(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const page = { per_page: 20, ...(paginationToken && { starting_after: paginationToken }) };
	const wanted = filter?.trim();
	const answer = await session.send(
		wanted
			? endpoint('POST /conversations/search', {
					effect: 'read',
					body: {
						query: {
							operator: 'OR',
							value: [
								...TEXTS.map((field) => ({ field, operator: '~' as const, value: wanted })),
								...(/^\d+$/.test(wanted) ? [{ field: 'id', operator: '=' as const, value: wanted }] : []),
							],
						},
						pagination: page,
					},
				})
			: endpoint('GET /conversations', { query: page }),
	);
	return {
		results: (answer.conversations ?? []).map((conversation) => ({
			name: titleOf(conversation),
			value: String(conversation.id),
		})),
		paginationToken: answer.pages?.next?.starting_after ?? undefined,
	};
}

/** What tells conversations apart in a list: title or first words, the customer, the state. */
function titleOf(conversation: Conversation | ConversationListItem): string {
	const { id, title, subject, opening, state } = readThread(conversation);
	const words = title ?? subject ?? toLine(opening?.text) ?? `Conversation ${id}`;
	const who = opening?.author.name ?? opening?.author.email;
	return [words.length > 60 ? `${words.slice(0, 60)}…` : words, who, state].filter(Boolean).join(' · ');
}
