import { UserError } from 'n8n-workflow';
import { date } from '../../shared/form/date';
import type { Input } from '../../shared/form/field';
import { optional } from '../../shared/form/field';
import { number } from '../../shared/form/number';
import { byNaming } from '../../shared/form/picker';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { contactPicker } from '../../shared/records/contact';
import { eventNameField } from './fields';

/** The external id of a user, looked up where the user is named otherwise: summaries know no other. */
const userExternalIdField = (): Input<string> =>
	byNaming(
		contactPicker({ displayName: 'User' }),
		{ externalId: (externalId) => externalId },
		async (id, session) => {
			const { external_id: externalId } = await session.send(
				endpoint('GET /contacts/{contact_id}', { path: { contact_id: id } }),
			);
			if (externalId) return String(externalId);
			throw new UserError(`The contact ${id} has no external ID`, {
				description:
					'Intercom takes summaries for users with an external ID only: give the contact one, or use "Submit".',
			});
		},
	);

export const submitSummary = operation({
	name: 'Submit Summary',
	action: 'Submit summary of data events',
	description:
		'Tell Intercom how often a user did something in all, and when first and last, instead of submitting each event; needs the external ID of the user',
	fields: {
		contact: userExternalIdField(),
		eventName: eventNameField(),
		count: number('Count', { default: 1, description: 'How often it happened in all' }),
		firstHappenedAt: optional(
			date('First Happened At', { description: 'When it happened for the first time' }),
		),
		lastHappenedAt: optional(date('Last Happened At', { description: 'When it happened for the last time' })),
	},
	effect: 'repeatable',
	request: ({ contact: user_id, eventName: event_name, ...summary }) =>
		endpoint('POST /events/summaries', {
			answer: 'nothing',
			body: { user_id, event_summaries: summaryOf(event_name, summary) },
		}),
	result: (_body, { contact: user_id, eventName: event_name, ...summary }) => ({
		submitted: true,
		user_id,
		...summaryOf(event_name, summary),
	}),
});

const summaryOf = (
	event_name: string,
	{
		count,
		firstHappenedAt: first,
		lastHappenedAt: last,
	}: { count: number; firstHappenedAt?: number; lastHappenedAt?: number },
) => ({
	event_name,
	count,
	...(first !== undefined && { first }),
	...(last !== undefined && { last }),
});
