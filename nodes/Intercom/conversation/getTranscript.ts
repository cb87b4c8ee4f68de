import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { readTranscript } from '../../shared/thread/transcript';
import { transcriptFields } from './fields';

export const getTranscript = operation({
	name: 'Get Transcript',
	action: 'Get transcript of conversation',
	description:
		'Get what was said in a conversation as plain text, oldest first: who wrote each message (customer, teammate, Fin, other bots), when, and with which files',
	fields: {
		conversation: conversationPicker(),
		...transcriptFields(),
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
