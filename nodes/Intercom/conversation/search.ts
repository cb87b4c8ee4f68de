import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { searchFilters } from '../search/filters';
import { searchableConversations } from './searchable';
import { simplifyConversation } from './simplified';

export const search = operation({
	name: 'Search',
	action: 'Search conversations',
	description:
		'Find conversations by filters such as state, contact, tag, assignee, date or words of the first message',
	fields: {
		search: searchFilters(searchableConversations),
		includeMonitors: optional(
			toggle('Include Monitor Evaluations', {
				description: 'Whether conversations come with the results of the quality monitors that flagged them',
			}),
		),
		includeScorecards: optional(
			toggle('Include Scorecards', {
				description: 'Whether conversations come with the results of their quality scorecards',
			}),
		),
	},
	effect: 'read',
	request: ({ search: { query }, includeMonitors, includeScorecards }) =>
		endpoint('POST /conversations/search', {
			query: { include_monitors: includeMonitors, include_scorecards: includeScorecards },
			body: { query },
		}),
	pagination: {
		style: 'cursor in body',
		items: 'conversations',
		slices: { by: 'updated_at', precision: 'second' },
	},
	simplify: simplifyConversation,
});
