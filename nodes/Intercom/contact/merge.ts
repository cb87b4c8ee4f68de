import { toggle } from '../../shared/form/choice';
import { optional } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { includeMergeHistoryField } from './profile';

export const merge = operation({
	name: 'Merge',
	action: 'Merge lead into user',
	description: 'Merge a lead into a user, who keeps the conversations of both; the lead is gone afterwards',
	fields: {
		lead: contactPicker({
			displayName: 'Lead',
			description: 'The contact that is merged away; it must be a lead',
		}),
		user: contactPicker({ displayName: 'User', description: 'The contact that stays; it must be a user' }),
		skipDuplicateValidation: optional(
			toggle('Skip Duplicate Validation', {
				description:
					'Whether to merge two contacts that share neither an email nor a phone number, which Intercom refuses otherwise',
			}),
		),
		includeMergeHistory: includeMergeHistoryField(),
	},
	effect: 'once',
	request: ({ lead, user, skipDuplicateValidation, includeMergeHistory: include_merge_history }) =>
		endpoint('POST /contacts/merge', {
			query: { include_merge_history },
			body: { from: lead, into: user, skip_duplicate_validation: skipDuplicateValidation },
		}),
});
