import { endpoint } from '../../shared/intercom/request';
import { emailSettingPicker } from '../../shared/records/brand';
import type { Resource } from '../../shared/node/operation';
import { operation } from '../../shared/node/operation';

const get = operation({
	name: 'Get',
	action: 'Get email setting',
	description: 'Get one address that the workspace sends from: whether it is verified and forwards replies',
	fields: { emailSetting: emailSettingPicker() },
	effect: 'read',
	request: ({ emailSetting: id }) => endpoint('GET /emails/{id}', { path: { id } }),
});

const getAll = operation({
	name: 'Get Many',
	action: 'Get many email settings',
	description:
		'Get many addresses that the workspace sends from, for example to find those that are not verified',
	fields: {},
	effect: 'read',
	request: () => endpoint('GET /emails'),
	pagination: { style: 'whole' },
});

export const emailSetting: Resource = {
	name: 'Email Setting',
	preferred: 'getAll',
	operations: { get, getAll },
};
