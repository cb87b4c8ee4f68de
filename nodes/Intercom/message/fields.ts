import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import type { Recipient } from '../../shared/intercom/endpoints';
import { messageFormat } from '../../shared/records/message';
import { recipientsField } from './recipients';
import { senderBody, senderFields } from './sender';

export const shared = {
	...senderFields(),
	format: messageFormat(),
	moreRecipients: optional(recipientsField('More Recipients', 'Others who get the message too')),
};

export const addressed = (inputs: Inputs<typeof shared> & { contact: Recipient }) => ({
	...senderBody(inputs),
	to: inputs.moreRecipients ? [inputs.contact, ...inputs.moreRecipients] : inputs.contact,
});
