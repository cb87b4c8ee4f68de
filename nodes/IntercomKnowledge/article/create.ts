import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { actingTeammate } from '../../shared/records/people';
import { articleBody, parentBody, collection, placement, setting, title, wording } from './content';

export const create = operation({
	name: 'Create',
	action: 'Create article',
	description:
		'Create a help center article from Markdown or HTML; it is a draft unless its state is set to published',
	fields: {
		...wording(),
		...setting(),
		...placement(),
		title: title(),
		author: numericId(
			actingTeammate({
				displayName: 'Author',
				description: 'Whom it is by. Leave empty for the teammate the credential belongs to.',
			}),
		),
		collection: optional(numericId(collection())),
	},
	effect: 'once',
	request: ({ title: named, author, collection: parent, ...article }) =>
		endpoint('POST /articles', {
			body: { ...articleBody(article), title: named, author_id: author, ...parentBody(parent) },
		}),
});
