import { listOfText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagNameToAddPicker } from '../../shared/records/tag';
import { manyIds, filled } from './inBulk';

export const tagContacts = operation({
	name: 'Tag Contacts',
	action: 'Tag contacts',
	description: 'Put a tag on several contacts at once; a tag named by a name that is new is created',
	fields: { tag: tagNameToAddPicker(), contacts: contacts() },
	effect: 'repeatable',
	request: ({ tag, contacts: ids }) =>
		endpoint('POST /tags', { body: { name: tag, users: ids.map((id) => ({ id })) } }),
});

function contacts() {
	return filled(
		listOfText('Contacts', {
			required: true,
			placeholder: 'e.g. 667d60f18a68186f43bafdf1, 667d60f18a68186f43bafdf2',
			description: manyIds,
		}),
	);
}
