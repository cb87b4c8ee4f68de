import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { callId } from './fields';
import { simplifyCall } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get call',
	description: 'Get one call: state, direction, phone number, times, contact, teammate and conversation',
	fields: { callId: callId() },
	effect: 'read',
	request: ({ callId: call }) => endpoint('GET /calls/{call_id}', { path: { call_id: call } }),
	simplify: simplifyCall,
});
