import { operation } from '../../shared/node/operation';
import { conversationPicker } from '../../shared/records/conversation';
import { actingTeammate } from '../../shared/records/people';
import { manage } from './manage';
import { simplifyChange } from './simplified';

export const open = operation({
	name: 'Open',
	action: 'Open conversation',
	description: 'Open a conversation that is closed or snoozed, so that it is in the inbox again',
	fields: { conversation: conversationPicker(), teammate: actingTeammate() },
	effect: 'repeatable',
	request: ({ conversation, teammate }) =>
		manage(conversation, teammate, { message_type: 'open' }, 'repeatable'),
	simplify: simplifyChange,
});
