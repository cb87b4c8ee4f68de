import { searchFields, searchQuery } from '../../shared/fields/filters';
import { toggle } from '../../shared/fields/inputs';
import { optional } from '../../shared/operation/field';
import { operation } from '../../shared/operation/operation';
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
