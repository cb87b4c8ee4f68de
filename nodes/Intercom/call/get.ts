import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { callIdField } from './fields';
import { simplifyCall } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get call',
	description: 'Get one call: state, direction, phone number, times, contact, teammate and conversation',
	fields: { callId: callIdField() },
	effect: 'read',
	request: ({ callId }) => endpoint('GET /calls/{call_id}', { path: { call_id: callId } }),
	simplify: simplifyCall,
});
