import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagNamePicker } from '../../shared/records/tag';
import { companyPicker } from './picker';

export const removeTag = operation({
	name: 'Remove Tag',
	action: 'Remove tag from company',
	description: 'Take a tag off a company; the tag itself stays in the workspace',
	fields: { company: companyPicker(), tag: tagNamePicker() },
	effect: 'repeatable',
	request: ({ company, tag }) =>
		endpoint('POST /tags', { body: { name: tag, companies: [{ id: company, untag: true }] } }),
});
