import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { audiencePicker } from '../../shared/records/audience';

export const get = operation({
	name: 'Get',
	action: 'Get audience',
	description: 'Get one audience with its conditions',
	fields: { audience: audiencePicker() },
	effect: 'read',
	request: ({ audience: id }) => endpoint('GET /audiences/{id}', { path: { id } }),
});
