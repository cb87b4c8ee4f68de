import { searchFields, searchQuery } from '../search/filters';
import { toggle } from '../../shared/form/inputs';
import { optional } from '../../shared/form/field';
import { operation } from '../../shared/node/operation';
import { searchableConversations } from './searchable';
import { simplifyConversation } from './simplified';

export const search = operation({
	name: 'Search',
	action: 'Search conversations',
	description:
		'Find conversations by filters such as state, contact, tag, assignee, date or words of the first message',
	fields: {
		...searchFields(searchableConversations),
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
	simplify: simplifyConversation,
	pagination: { style: 'cursor in body', items: 'conversations' },
	request: ({ includeMonitors, includeScorecards, ...filters }) => ({
		method: 'POST',
		path: ['conversations', 'search'],
		query: { include_monitors: includeMonitors, include_scorecards: includeScorecards },
		body: { query: searchQuery(filters) },
	}),
});
