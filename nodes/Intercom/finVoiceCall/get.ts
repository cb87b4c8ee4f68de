import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { phoneField } from './fields';
import { simplify } from './simplify';

const findBy = choice('Find Call By', [
	{ name: 'Call ID', value: 'id' },
	{ name: 'External Call ID', value: 'externalId' },
	{ name: 'Phone', value: 'phone', description: 'The latest call of the number' },
]);

export const get = operation({
	name: 'Get',
	action: 'Get Fin voice call',
	description:
		'Get one call that Fin answered, with status, summary and, without Simplify, transcript: by its ID, by the ID of the telephone provider, or the latest of a phone number',
	fields: {
		findBy,
		externalCallId: onlyWhen(
			when(findBy, 'externalId'),
			text('External Call ID', { placeholder: 'e.g. ext-call-123' }),
		),
		callId: onlyWhen(
			when(findBy, 'id'),
			text('Call ID', { placeholder: 'e.g. 42', description: 'As in the answer to the registration' }),
		),
		phone: onlyWhen(when(findBy, 'phone'), phoneField()),
	},
	effect: 'read',
	request: ({ externalCallId, callId, phone: phone_number }) => {
		if (externalCallId !== undefined) {
			return endpoint('GET /fin_voice/external_id/{external_id}', { path: { external_id: externalCallId } });
		}
		return phone_number !== undefined
			? endpoint('GET /fin_voice/phone_number/{phone_number}', { path: { phone_number } })
			: endpoint('GET /fin_voice/collect/{id}', { path: { id: callId ?? '' } });
	},
	simplify,
});
