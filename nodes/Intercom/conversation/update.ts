import { customAttributes } from '../../shared/attributes/field';
import { conversationAttributes } from '../../shared/attributes/models';
import { toggle } from '../../shared/form/choice';
import { optional, whenEmpty } from '../../shared/form/field';
import { anyText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { bodiesAs, conversationPicker } from '../../shared/records/conversation';
import { withChanges } from '../../shared/session/changes';
import { companyPicker } from '../company/picker';
import { simplifyConversationIn } from './simplified';

export const update = operation({
	name: 'Update',
	action: 'Update conversation',
	description: 'Change the title, read state, company or custom attributes of a conversation',
	fields: {
		conversation: conversationPicker(),
		title: optional(anyText('Title', { placeholder: 'e.g. Login fails since Monday' })),
		read: optional(toggle('Read', { description: 'Whether the conversation counts as read in Intercom' })),
		company: optional(
			whenEmpty(companyPicker({ description: 'The company that it is about; empty for none' }), null),
		),
		displayAs: optional(bodiesAs()),
		customAttributes: customAttributes(conversationAttributes),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ conversation, title, read, company, displayAs, customAttributes: attributes }) =>
		withChanges(
			endpoint('PUT /conversations/{conversation_id}', {
				path: { conversation_id: conversation },
				query: { display_as: displayAs },
				body: { title, read, company_id: company, custom_attributes: attributes },
			}),
			"Add a field under 'Update Fields', or give a custom attribute a value.",
		),
	simplify: (conversation, { displayAs }) =>
		simplifyConversationIn(displayAs === 'plaintext' ? 'text' : 'html', conversation),
});
