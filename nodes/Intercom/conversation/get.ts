import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { bodiesAs, conversationPicker } from '../../shared/records/conversation';
import { simplifyConversationIn } from './simplified';

export const get = operation({
	name: 'Get',
	action: 'Get conversation',
	description:
		'Get one conversation: state, assignees, contacts, first message and, without Simplify, its latest 500 parts. To read what was said, use Get Transcript.',
	fields: {
		conversation: conversationPicker(),
		displayAs: optional(bodiesAs()),
		includeTranslations: optional(
			toggle('Include Translations', {
				description: 'Whether parts that Intercom translated come with their translations',
			}),
		),
	},
	effect: 'read',
	request: ({ conversation, displayAs, includeTranslations }) =>
		endpoint('GET /conversations/{conversation_id}', {
			path: { conversation_id: conversation },
			query: { display_as: displayAs, include_translations: includeTranslations },
		}),
	simplify: (conversation, { displayAs }) =>
		simplifyConversationIn(displayAs === 'plaintext' ? 'text' : 'html', conversation),
});
