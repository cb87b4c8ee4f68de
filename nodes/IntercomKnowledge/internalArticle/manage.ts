import type { IDataObject } from 'n8n-workflow';
import { text } from '../../shared/form/inputs';
import { internalArticlePicker } from './picker';
import { numericId } from '../../shared/form/numericId';
import { actingTeammate, teammatePicker } from '../../shared/records/people';
import { changes } from '../../shared/session/changes';
import type { Inputs } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { aiAvailability, availabilityBody } from '../fields/aiAvailability';
import { audiences } from '../fields/audiences';
import { body } from '../fields/body';

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
	request: (article) => ({ method: 'POST', path: ['internal_articles'], body: asBody(article) }),
});

export const update = operation({
	name: 'Update',
	action: 'Update internal article',
	description: 'Change an internal article; what is not given stays as it is',
	fields: { internalArticle: internalArticlePicker(), ...content() },
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({ internalArticle, ...given }) => ({
		method: 'PUT',
		path: ['internal_articles', internalArticle],
		body: changes(asBody(given)),
	}),
});

export const remove = operation({
	name: 'Delete',
	action: 'Delete internal article',
	description: 'Delete an internal article for good',
	fields: { internalArticle: internalArticlePicker() },
	effect: 'repeatable',
	request: ({ internalArticle }) => ({ method: 'DELETE', path: ['internal_articles', internalArticle] }),
	result: (_body, { internalArticle }) => ({ deleted: true, id: internalArticle }),
});

const asBody = (article: Inputs<ReturnType<typeof content>>): IDataObject => ({
	title: article.title,
	...article.body,
	author_id: article.author,
	owner_id: article.owner,
	audience_ids: article.audiences,
	...availabilityBody(article),
});
