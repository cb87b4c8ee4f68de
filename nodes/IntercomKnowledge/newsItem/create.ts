import { numericId } from '../../shared/form/number';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { teammateOrOwn } from '../../shared/records/people';
import { contentBody } from './body';
import { titleField, content } from './fields';

export const create = operation({
	name: 'Create',
	action: 'Create news item',
	description: 'Create a news item; customers see it once its state is live and it has a newsfeed',
	fields: {
		...content(),
		title: titleField(),
		sender: numericId(
			teammateOrOwn({
				displayName: 'Sender',
				description: 'The teammate whom it is from. Leave empty for the one the credential belongs to.',
			}),
		),
	},
	effect: 'once',
	request: ({ title, sender, ...item }) =>
		endpoint('POST /news/news_items', { body: { title, sender_id: sender, ...contentBody(item) } }),
});
