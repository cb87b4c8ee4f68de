import { conversationAttributes } from '../../shared/attributes/models';
import { customAttributes } from '../../shared/fields/attributes';
import { clearable } from '../../shared/fields/clearable';
import { companyPicker } from '../../shared/fields/company';
import { bodiesAs, conversationPicker } from '../../shared/fields/conversation';
import { anyText, toggle } from '../../shared/fields/inputs';
import { changes } from '../../shared/operation/changes';
import { optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';
import { simplifyConversation } from './simplified';

export const update = operation({
	name: 'Update',
	action: 'Update conversation',
	description: 'Change the title, read state, company or custom attributes of a conversation',
	fields: {
		conversation: conversationPicker(),
		title: optional(anyText('Title', { placeholder: 'e.g. Login fails since Monday' })),
		read: optional(toggle('Read', { description: 'Whether the conversation counts as read in Intercom' })),
		company: optional(
			clearable(companyPicker({ description: 'The company that the conversation is about; empty for none' })),
		),
		displayAs: optional(bodiesAs()),
		...customAttributes(conversationAttributes),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	simplify: simplifyConversation,
	request: ({ conversation, title, read, company, displayAs, customAttributes: attributes }) => ({
		method: 'PUT',
		path: ['conversations', conversation],
		query: { display_as: displayAs },
		body: changes(
			{ title, read, company_id: company, custom_attributes: attributes },
			"Add a field under 'Update Fields', or give a custom attribute a value.",
		),
	}),
});
