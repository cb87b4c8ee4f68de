import { endpoint } from '../../shared/intercom/request';
import { tagNamePicker, tagNameToAddPicker } from '../../shared/records/tag';
import { operation } from '../../shared/node/operation';
import { choice } from '../../shared/form/choice';
import { nonEmpty } from '../../shared/form/counted';
import type { Input } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';

/**
 * Tags on many companies or contacts at once, by the one endpoint that creates tags, too. It takes no tag off contacts:
 * that is done for each contact by "Remove Tag".
 */

const manyIds = 'IDs with commas between, or a list from an expression';

export const tagCompanies = operation({
	name: 'Tag Companies',
	action: 'Tag companies',
	description: 'Put a tag on several companies at once; a tag named by a name that is new is created',
	fields: { tag: tagNameToAddPicker(), ...companies() },
	effect: 'repeatable',
	request: ({ tag, companies: ids, findBy }) =>
		endpoint('POST /tags', { body: { name: tag, companies: ids.map((id) => ({ [findBy]: id })) } }),
});

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

export const tagContacts = operation({
	name: 'Tag Contacts',
	action: 'Tag contacts',
	description: 'Put a tag on several contacts at once; a tag named by a name that is new is created',
	fields: { tag: tagNameToAddPicker(), contacts: contacts() },
	effect: 'repeatable',
	request: ({ tag, contacts: ids }) =>
		endpoint('POST /tags', { body: { name: tag, users: ids.map((id) => ({ id })) } }),
});

function companies() {
	return {
		companies: filled(
			listOfText('Companies', {
				required: true,
				placeholder: 'e.g. acme-4711, globex-17',
				description: manyIds,
			}),
		),
		findBy: choice('Find Companies By', [
			{
				name: 'Company ID',
				value: 'company_id',
				description: 'The ID that your own system has given to the company',
			},
			{ name: 'Intercom ID', value: 'id', description: 'The ID that Intercom has given to the company' },
		]),
	};
}

function contacts() {
	return filled(
		listOfText('Contacts', {
			required: true,
			placeholder: 'e.g. 667d60f18a68186f43bafdf1, 667d60f18a68186f43bafdf2',
			description: manyIds,
		}),
	);
}

function filled(input: Input<string[]>) {
	return nonEmpty(input, 'Give at least one ID.');
}
