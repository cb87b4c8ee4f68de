import { choice, toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { readTranscript } from '../../shared/thread/transcript';

export const getTranscript = operation({
	name: 'Get Transcript',
	action: 'Get transcript of conversation',
	description:
		'Get what was said in a conversation as plain text, oldest first: who wrote each message (customer, teammate, Fin, other bots), when, and with which files',
	fields: {
		conversation: conversationPicker(),
		includeNotes: toggle('Include Notes', {
			description: 'Whether to include internal notes, which the customer must not see',
		}),
		attachmentsAs: optional(
			choice(
				'Attachments As',
				[
					{ name: 'Links', value: 'links' },
					{ name: 'Names Only', value: 'names' },
				],
				{ description: 'How files and pictures stand in the text; the messages always have their addresses' },
			),
		),
		aiTeammateIds: optional(
			listOfText('AI Teammate IDs', {
				placeholder: 'e.g. 4998765',
				description:
					"Teammates in whose name an AI writes through the API, with commas between: what it writes counts as a bot's, and what a person types by hand there as a teammate's",
			}),
		),
	},
	effect: 'read',
	request: ({ conversation }) =>
		endpoint('GET /conversations/{conversation_id}', { path: { conversation_id: conversation } }),
	result: (conversation, { includeNotes, attachmentsAs, aiTeammateIds }) => {
		const transcript = readTranscript(conversation, {
			includeNotes,
			aiTeammateIds,
			attachmentLinks: attachmentsAs !== 'names',
		});
		return { conversation_id: conversation.id, ...transcript };
	},
});
