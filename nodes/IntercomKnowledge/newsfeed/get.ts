import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { newsfeedPicker } from '../newsItem/picker';

export const get = operation({
	name: 'Get',
	action: 'Get newsfeed',
	description: 'Get one newsfeed',
	fields: { newsfeed: newsfeedPicker() },
	effect: 'read',
	request: ({ newsfeed: id }) => endpoint('GET /news/newsfeeds/{newsfeed_id}', { path: { newsfeed_id: id } }),
});
