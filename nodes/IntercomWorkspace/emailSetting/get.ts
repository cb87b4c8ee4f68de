import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { emailSettingPicker } from '../../shared/records/brand';

export const get = operation({
	name: 'Get',
	action: 'Get email setting',
	description: 'Get one address that the workspace sends from: whether it is verified and forwards replies',
	fields: { emailSetting: emailSettingPicker() },
	effect: 'read',
	request: ({ emailSetting: id }) => endpoint('GET /emails/{id}', { path: { id } }),
});
