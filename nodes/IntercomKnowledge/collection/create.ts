import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { helpCenterPicker } from '../helpCenter/picker';
import { detailsBody } from './body';
import { nameField, details } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create collection',
	description: 'Create a collection that articles of a help center can stand in',
	fields: {
		...details(),
		name: nameField(),
		helpCenter: optional(numericId(helpCenterPicker({ description: 'Without it, the default help center' }))),
	},
	effect: 'once',
	request: ({ name, helpCenter, ...given }) =>
		endpoint('POST /help_center/collections', {
			body: { name, help_center_id: helpCenter, ...detailsBody(given) },
		}),
});
