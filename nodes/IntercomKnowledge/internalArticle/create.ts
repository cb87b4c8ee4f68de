import { numericId } from '../../shared/form/number';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { teammateOrOwn } from '../../shared/records/people';
import { contentBody } from './body';
import { titleField, author, owner, content } from './fields';

/** Whoever the credential belongs to, unless somebody is chosen. */
const myselfField = ({ displayName, description }: typeof author) =>
	numericId(
		teammateOrOwn({
			displayName,
			description: `${description}. Leave empty for the teammate the credential belongs to.`,
		}),
	);

export const create = operation({
	name: 'Create',
	action: 'Create internal article',
	description: 'Create an article for teammates and their AI from Markdown or HTML; customers cannot read it',
	fields: { ...content(), title: titleField(), author: myselfField(author), owner: myselfField(owner) },
	effect: 'once',
	request: ({ title, author: by, owner: whose, ...article }) =>
		endpoint('POST /internal_articles', {
			body: { title, author_id: by, owner_id: whose, ...contentBody(article) },
		}),
});
