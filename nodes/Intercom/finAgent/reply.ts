import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { NEEDS, ofConversation } from './fields';
import { customerMessageBody, customerMessage } from './message';

export const reply = operation({
	name: 'Reply',
	action: 'Reply to Fin',
	description: `Hand Fin the customer's next message in a conversation that was started, while Fin waits for it. ${NEEDS}`,
	fields: customerMessage(),
	effect: 'repeatable',
	request: (message, clock) =>
		endpoint('POST /fin/reply', { body: customerMessageBody(message, clock), reliesOn: ofConversation }),
});
