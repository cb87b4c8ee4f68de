import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagNameToAddPicker } from '../../shared/records/tag';
import { companies } from './inBulk';

export const tagCompanies = operation({
	name: 'Tag Companies',
	action: 'Tag companies',
	description: 'Put a tag on several companies at once; a tag named by a name that is new is created',
	fields: { tag: tagNameToAddPicker(), ...companies() },
	effect: 'repeatable',
	request: ({ tag, companies: ids, findBy }) =>
		endpoint('POST /tags', { body: { name: tag, companies: ids.map((id) => ({ [findBy]: id })) } }),
});
