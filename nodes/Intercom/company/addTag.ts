import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagNameToAddPicker } from '../../shared/records/tag';
import { companyPicker } from './picker';

/** Companies are tagged and untagged by the request that creates tags, which wants the tag's name. */

export const addTag = operation({
	name: 'Add Tag',
	action: 'Add tag to company',
	description: 'Put a tag on a company; a tag named by a name that is new is created',
	fields: { company: companyPicker(), tag: tagNameToAddPicker() },
	effect: 'repeatable',
	request: ({ company, tag }) =>
		endpoint('POST /tags', { body: { name: tag, companies: [{ id: company }] } }),
});
