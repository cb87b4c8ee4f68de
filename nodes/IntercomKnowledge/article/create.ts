import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { teammateOrOwn } from '../../shared/records/people';
import { articleBody, parentBody, collectionField, placement, setting, titleField, wording } from './content';

export const create = operation({
	name: 'Create',
	action: 'Create article',
	description:
		'Create a help center article from Markdown or HTML; it is a draft unless its state is set to published',
	fields: {
		...wording(),
		...setting(),
		...placement(),
		title: titleField(),
		author: numericId(
			teammateOrOwn({
				displayName: 'Author',
				description: 'Whom it is by. Leave empty for the teammate the credential belongs to.',
			}),
		),
		collection: optional(numericId(collectionField())),
	},
	effect: 'once',
	request: ({ title, author, collection, ...article }) =>
		endpoint('POST /articles', {
			body: { ...articleBody(article), title, author_id: author, ...parentBody(collection) },
		}),
});
