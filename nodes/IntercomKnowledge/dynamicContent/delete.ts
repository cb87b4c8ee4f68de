import { endpoint } from '../../shared/intercom/request';
import { deleted, operation } from '../../shared/node/operation';
import { dynamicContentPicker } from './picker';

export const deleteDynamicContent = operation({
	name: 'Delete',
	action: 'Delete dynamic content',
	description: 'Delete dynamic content for good; Intercom refuses while an article uses it',
	fields: { dynamicContent: dynamicContentPicker() },
	effect: 'repeatable',
	request: ({ dynamicContent: id }) =>
		endpoint('DELETE /dynamic_contents/{id}', { path: { id }, answer: 'nothing' }),
	result: deleted('dynamicContent'),
});
