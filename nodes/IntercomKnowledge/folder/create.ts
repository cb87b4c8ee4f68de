import { endpoint, withoutUndefined } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { details, detailsBody, nameField } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create folder',
	description: 'Create a folder in which articles and other content are kept for teammates',
	fields: { name: nameField(), ...details() },
	effect: 'once',
	request: ({ name, ...given }) =>
		endpoint('POST /folders', { body: { folder: { name, ...withoutUndefined(detailsBody(given)) } } }),
});
