import { endpoint } from '../../shared/intercom/request';
import { internalArticlePicker } from './picker';
import { actingTeammate, teammatePicker } from '../../shared/records/people';
import { withChanges } from '../../shared/session/changes';
import { deleted, operation } from '../../shared/node/operation';
import { aiAvailability, availabilityBody } from '../fields/aiAvailability';
import { audiences } from '../fields/audiences';
import { body } from '../fields/body';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { numericId } from '../../shared/form/number';
import { text } from '../../shared/form/text';

const title = () => text('Title', { placeholder: 'e.g. How to refund an order' });
const author = { displayName: 'Author', description: 'Whom it is by' };
const owner = { displayName: 'Owner', description: 'Who looks after it' };

const content = () => ({
	title: optional(title()),
	author: optional(numericId(teammatePicker(author))),
	owner: optional(numericId(teammatePicker(owner))),
	body: optional(body()),
	audiences: optional(audiences()),
	...aiAvailability(),
});

/** Whoever the credential belongs to, unless somebody is chosen. */
const myself = ({ displayName, description }: typeof author) =>
	numericId(
		actingTeammate({
			displayName,
			description: `${description}. Leave empty for the teammate the credential belongs to.`,
		}),
	);

export const create = operation({
	name: 'Create',
	action: 'Create internal article',
	description: 'Create an article for teammates and their AI from Markdown or HTML; customers cannot read it',
	fields: { ...content(), title: title(), author: myself(author), owner: myself(owner) },
	effect: 'once',
	request: ({ title: named, author: by, owner: whose, ...article }) =>
		endpoint('POST /internal_articles', {
			body: { title: named, author_id: by, owner_id: whose, ...contentBody(article) },
		}),
});

export const update = operation({
	name: 'Update',
	action: 'Update internal article',
	description: 'Change an internal article; what is not given stays as it is',
	fields: { internalArticle: internalArticlePicker(), ...content() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ internalArticle, title: named, author: by, owner: whose, ...given }) =>
		withChanges(
			endpoint('PUT /internal_articles/{internal_article_id}', {
				path: { internal_article_id: internalArticle },
				body: { title: named, author_id: by, owner_id: whose, ...contentBody(given) },
			}),
		),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete internal article',
	description: 'Delete an internal article for good',
	fields: { internalArticle: internalArticlePicker() },
	effect: 'repeatable',
	request: ({ internalArticle }) =>
		endpoint('DELETE /internal_articles/{internal_article_id}', {
			path: { internal_article_id: internalArticle },
		}),
	result: deleted('internalArticle'),
});

const contentBody = (article: Omit<Inputs<ReturnType<typeof content>>, 'title' | 'author' | 'owner'>) => ({
	body: article.body?.body,
	body_markdown: article.body?.body_markdown,
	audience_ids: article.audiences,
	...availabilityBody(article),
});
