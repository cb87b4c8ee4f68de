import { choice } from '../../shared/form/choice';
import { nonEmpty } from '../../shared/form/counted';
import type { Input } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';

/**
 * Tags on many companies or contacts at once, by the one endpoint that creates tags, too. It takes no tag off contacts:
 * that is done for each contact by "Remove Tag".
 */

export const manyIds = 'IDs with commas between, or a list from an expression';

export function companies() {
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

export function filled(input: Input<string[]>) {
	return nonEmpty(input, 'Give at least one ID.');
}
