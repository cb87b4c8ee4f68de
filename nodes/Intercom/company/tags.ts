import type { IDataObject } from 'n8n-workflow';
import { companyPicker } from './picker';
import { endpoint } from '../../shared/intercom/request';
import { tagNamePicker, tagNameToAddPicker } from '../../shared/records/tag';
import { operation } from '../../shared/node/operation';

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

export const removeTag = operation({
	name: 'Remove Tag',
	action: 'Remove tag from company',
	description: 'Take a tag off a company; the tag itself stays in the workspace',
	fields: { company: companyPicker(), tag: tagNamePicker() },
	effect: 'repeatable',
	request: ({ company, tag }) =>
		endpoint('POST /tags', { body: { name: tag, companies: [{ id: company, untag: true }] } }),
});

export const getTags = operation({
	name: 'Get Tags',
	action: 'Get tags of company',
	description: 'Get all tags on a company',
	fields: { company: companyPicker() },
	effect: 'read',
	// Intercom has no list of them; the company brings them along.
	request: ({ company }) => endpoint('GET /companies/{company_id}', { path: { company_id: company } }),
	pagination: { style: 'whole', items: ({ tags }) => ((tags ?? {}) as { tags?: IDataObject[] }).tags ?? [] },
});
