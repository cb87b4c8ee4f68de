import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagNamePicker } from '../../shared/records/tag';
import { companies } from './inBulk';

export const untagCompanies = operation({
	name: 'Untag Companies',
	action: 'Untag companies',
	description: 'Take a tag off several companies at once',
	fields: { tag: tagNamePicker(), ...companies() },
	effect: 'repeatable',
	request: ({ tag, companies: ids, findBy }) =>
		endpoint('POST /tags', {
			body: { name: tag, companies: ids.map((id) => ({ [findBy]: id, untag: true })) },
		}),
});
