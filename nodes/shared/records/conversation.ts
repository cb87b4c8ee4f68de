import type { Conversation, ConversationListItem } from '../intercom/endpoints';
import type { AnswerTo, EndpointRequest } from '../intercom/request';
import { endpoint } from '../intercom/request';
import type { IDataObject } from 'n8n-workflow';
import { toLine } from '../thread/line';
import { readThread } from '../thread/thread';
import { choice } from '../form/choice';
import { cursorList } from '../form/editorList';
import type { Input, Words } from '../form/field';
import { map } from '../form/field';
import { picker } from '../form/picker';
import { notEmpty, readText, toText } from '../form/text';

/** A conversation's id. */
export const conversationPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Conversation',
			subject: 'conversation',
			list: conversations,
			idPlaceholder: 'e.g. 215472856448646',
			url: {
				pattern: /\/conversations?\/(\d+)/,
				placeholder: 'e.g. https://app.intercom.com/a/inbox/abc123/inbox/all/conversation/215472856448646',
			},
		},
		words,
	);

/** How bodies are written in the answer: the value of `display_as`, which is left out for HTML. */
export const bodiesAs = (): Input<'plaintext' | undefined> =>
	map(
		choice('Bodies As', [
			{ name: 'HTML', value: 'html' },
			{ name: 'Plain Text', value: 'plaintext' },
		]),
		(chosen) => (chosen === 'plaintext' ? chosen : undefined),
	);

/** An answer that the customer gives with one click; its UUID comes back with the choice. */
export interface QuickReply {
	text: string;
	uuid: string;
}

/** Answers to choose from; none at all is undefined. */
export const quickReplies = (): Input<QuickReply[] | undefined> => ({
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
			text: notEmpty('Text of Quick Reply', readText('Text of Quick Reply', text)),
			uuid: toText(uuid).trim() || session.newId(),
		}));
		return replies.length > 0 ? replies : undefined;
	},
});

/** Where a word that is searched for may stand. */
const TEXTS = ['source.body', 'source.subject', 'source.author.email', 'source.author.name'];

/** The latest ones, or those with a word. */
const conversations = cursorList('Conversations', {
	request: (wanted, page): EndpointRequest<Found> =>
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
	entries: ({ conversations: found }): Array<Conversation | ConversationListItem> | undefined => found,
	nameOf: titleOf,
});

/** The search answers like the list. */
type Found = AnswerTo<'GET /conversations'>;

/** What tells conversations apart in a list: title or first words, the customer, the state. */
function titleOf(conversation: Conversation | ConversationListItem): string {
	const { id, title, subject, opening, state } = readThread(conversation, 'html');
	const words = title ?? subject ?? toLine(opening?.text) ?? `Conversation ${id}`;
	const who = opening?.author.name ?? opening?.author.email;
	return [words.length > 60 ? `${words.slice(0, 60)}…` : words, who, state].filter(Boolean).join(' · ');
}
